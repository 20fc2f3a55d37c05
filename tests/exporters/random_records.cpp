// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "tests/exporters/random_records.hpp"

#include "model/json_text.hpp"
#include "tests/model/temporary_folder.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <random>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace dialograph::tests {
namespace {

constexpr std::array<std::string_view, 46> hostile_texts{
    "say \"hello\"",
    "\"",
    "\"\"\"",
    "'''",
    "\"\"\"\"\"\"",
    "ends with \"",
    "\"\"\" \n \"\"\"",
    "line\nthen \"quoted\"",
    "quote before newline\"\n",
    "a\nb\"\\\"",
    "back\\slash",
    "ends with \\",
    "\\",
    "\\\"",
    "\\n is not a newline",
    "\\u0041 is not an A",
    "\\\" . <urn:s> <urn:p> <urn:o> . \"",
    "two\r\nlines",
    "old\rMac",
    "\n",
    "tab\there",
    "  leading",
    "trailing  ",
    "no-break\u00A0space",
    "line\u2028separator",
    "<urn:s> <urn:p> <urn:o> .",
    "@prefix x: <urn:x> .",
    "x\"@en",
    "\"x\"^^xsd:integer",
    "12",
    "true",
    "_:b0 [ ] ( ) { } # a comment?",
    "GRAPH <urn:g> { <urn:s> <urn:p> <urn:o> }",
    "; , .",
    "<script>alert(1)</script> &amp; ]]>",
    "a,b;c",
    "日本・モンゴル環境政策対話",
    "Байгаль орчны яам",
    "ᠮᠣᠩᠭᠣᠯ",
    "\u202Eright to left\u202C",
    "e\u0301 is not \u00E9",
    "😀👩‍👩‍👧‍👦🇲🇳 𠮷野家",
    "noncharacters \uFFFE \uFFFF",
    "\uFEFFfirst",
    "controls \u0001\u0008\u000B\u000C\u001B\u007F\u0085",
    "\u0301 begins with an accent",
};

constexpr std::array<std::string_view, 8> iris{
    "https://example.org/%E7%9C%81?a=b&c=d#e",
    "https://例え.example/省",
    "mailto:someone@example.org",
    "urn:isbn:0451450523",
    "https://example.org/(x)'!*,;=~_-.",
    "http://[2001:db8::7]:8080/",
    "https://example.net/session:1",
    "https://example.org/?q=\uE000",
};

constexpr std::array<std::string_view, 5> languages{"ja", "en", "mn", "ja_Latn", "zh_Hant_TW"};
constexpr std::array<std::string_view, 6> degrees{"0",         "-0.5", "35.6895",
                                                  "-89.69170", "90.0", "45"};

/// A table on its way into a file.
struct Rows {
    std::vector<std::vector<std::string>> rows;

    [[nodiscard]] std::string csv() const {
        std::string text;
        for (const auto& row : rows) {
            std::string_view separator;
            for (const std::string& cell : row) {
                text.append(separator).append(1, '"');
                for (const char c : cell) {
                    text.append(c == '"' ? 2 : 1, c);
                }
                text += '"';
                separator = ",";
            }
            text += "\n";
        }
        return text;
    }
};

/// Makes the tables of a seed, one after the other; each refers to those before it and to itself.
class Generator {
public:
    explicit Generator(unsigned seed) : random_(seed * 2654435761U + 1) {}

    void write(const TemporaryFolder& folder) {
        const std::vector<std::pair<std::string_view, std::function<Rows()>>> tables{
            {"sources.csv", [&] { return sources(); }},
            {"places.csv", [&] { return places(); }},
            {"organisations.csv", [&] { return organisations(); }},
            {"topics.csv", [&] { return topics(); }},
            {"series.csv", [&] { return series(); }},
            {"sessions.csv", [&] { return sessions(); }},
            {"agenda.csv", [&] { return agenda(); }},
            {"events.csv", [&] { return events(); }},
            {"agreements.csv", [&] { return agreements(); }},
            {"links.csv", [&] { return links(); }},
        };
        make_ids();
        std::string names;
        for (const auto& [file, make] : tables) {
            folder.write(file, make().csv());
            names.append(names.empty() ? "" : ", ").append(R"({"url": ")").append(file) += "\"}";
        }
        folder.write("csv-metadata.json", metadata(names));
    }

private:
    using Ids = std::vector<std::string>;

    unsigned below(std::size_t count) {
        return static_cast<unsigned>(random_() % static_cast<unsigned long>(count));
    }
    bool chance(unsigned in) { return below(in) == 0; }

    template <class Words>
    std::string one_of(const Words& words) {
        return std::string(words[below(words.size())]);
    }

    void make_ids() {
        const auto make = [&](Ids& ids, std::size_t least, std::size_t most,
                              std::string_view stem) {
            const std::size_t count = least + below(most - least + 1);
            for (std::size_t i = 0; i < count; ++i) {
                ids.push_back((chance(2) ? std::string(stem) + '-' : "") +
                              std::to_string(i * 7 + 1));
            }
        };
        make(sources_, 1, 3, "page");
        make(places_, 1, 5, "place");
        make(organisations_, 0, 4, "ministry");
        make(topics_, 0, 5, "topic");
        make(series_, 1, 2, "talks");
        make(events_, 0, 3, "event");
        make(agreements_, 0, 4, "agreement");
        for (const std::string& id : series_) {
            const unsigned count = below(4);
            for (unsigned number = 1; number <= count; ++number) {
                sessions_.push_back({id + "-s" + std::to_string(number), id, number});
            }
        }
        if (chance(2)) {
            std::ranges::shuffle(sessions_, random_);
        }
    }

    std::string text() {
        std::string text = one_of(hostile_texts);
        return chance(3) ? text + one_of(hostile_texts) : text;
    }

    /// The names of the columns of some languages.
    std::vector<std::string> columns(std::string_view name) {
        std::vector<std::string> columns;
        for (const std::string_view language : languages) {
            if (chance(2)) {
                columns.push_back(std::string(name) + '_' + std::string(language));
            }
        }
        if (columns.empty()) {
            columns.push_back(std::string(name) + "_en");
        }
        std::ranges::shuffle(columns, random_);
        return columns;
    }

    void add_texts(std::vector<std::string>& row, std::size_t count, bool required) {
        const std::size_t sure = required ? below(count) : count;
        for (std::size_t i = 0; i < count; ++i) {
            row.push_back(i == sure || chance(2) ? text() : "");
        }
    }

    std::string ref(const Ids& ids, bool required = false) {
        return ids.empty() || (!required && chance(2)) ? "" : one_of(ids);
    }

    /// Some of the ids, in any order.
    std::string refs(Ids ids, bool required = false) {
        std::ranges::shuffle(ids, random_);
        const std::size_t least = required ? 1 : 0;
        const std::size_t count = std::max<std::size_t>(least, below(ids.size() + 1));
        std::string list;
        for (std::size_t i = 0; i < count; ++i) {
            list += (i == 0 ? "" : "; ") + ids[i];
        }
        return list;
    }

    static Ids first(const Ids& ids, std::size_t count) {
        return {ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(count)};
    }

    std::string date(unsigned year) {
        constexpr std::array<std::string_view, 3> ends{"", "-02", "-12-08"};
        return std::to_string(year) + one_of(ends);
    }
    std::string maybe_date(unsigned year) { return chance(2) ? date(year) : ""; }
    std::string maybe_iri() { return chance(2) ? one_of(iris) : ""; }

    /// Starts a table whose columns of texts are those of some languages.
    static Rows header(std::vector<std::string> before,
                       const std::vector<std::vector<std::string>>& texts,
                       const std::vector<std::string>& after) {
        for (const auto& columns : texts) {
            before.insert(before.end(), columns.begin(), columns.end());
        }
        before.insert(before.end(), after.begin(), after.end());
        return {{before}};
    }

    static void add(std::vector<std::string>& row, const std::vector<std::string>& cells) {
        row.insert(row.end(), cells.begin(), cells.end());
    }

    Rows sources() {
        const auto title = columns("title");
        const auto note = columns("note");
        Rows table = header({"id"}, {title, note},
                            {"url", "language", "publisher", "published", "retrieved", "licence"});
        for (const std::string& id : sources_) {
            std::vector<std::string> row{id};
            add_texts(row, title.size(), true);
            add_texts(row, note.size(), false);
            add(row, {maybe_iri(), chance(2) ? "mn-Cyrl" : "", ref(organisations_),
                      maybe_date(2011), maybe_date(2020), maybe_iri()});
            table.rows.push_back(row);
        }
        return table;
    }

    Rows places() {
        const auto name = columns("name");
        Rows table = header({"id", "kind"}, {name}, {"within", "latitude", "longitude", "source"});
        constexpr std::array<std::string_view, 4> kinds{"country", "province", "city", "online"};
        for (std::size_t i = 0; i < places_.size(); ++i) {
            std::vector<std::string> row{places_[i], one_of(kinds)};
            add_texts(row, name.size(), true);
            const bool placed = chance(2);
            add(row, {ref(first(places_, i)), placed ? one_of(degrees) : "",
                      placed ? one_of(degrees) : "", refs(sources_)});
            table.rows.push_back(row);
        }
        return table;
    }

    Rows organisations() {
        const auto name = columns("name");
        Rows table =
            header({"id"}, {name}, {"place", "from", "to", "succeeds", "homepage", "source"});
        for (std::size_t i = 0; i < organisations_.size(); ++i) {
            std::vector<std::string> row{organisations_[i]};
            add_texts(row, name.size(), true);
            add(row, {ref(places_), maybe_date(2001), maybe_date(2018),
                      ref(first(organisations_, i)), maybe_iri(), refs(sources_)});
            table.rows.push_back(row);
        }
        return table;
    }

    Rows topics() {
        const auto label = columns("label");
        const auto definition = columns("definition");
        Rows table = header({"id"}, {label, definition}, {"alt_en", "alt_ja", "broader"});
        for (std::size_t i = 0; i < topics_.size(); ++i) {
            std::vector<std::string> row{topics_[i]};
            add_texts(row, label.size(), true);
            add_texts(row, definition.size(), false);
            add(row, {alternatives(), alternatives(), refs(first(topics_, i))});
            table.rows.push_back(row);
        }
        return table;
    }

    /// Names that are no label, without semicolons.
    std::string alternatives() {
        std::string list;
        for (unsigned i = 0; i < below(3); ++i) {
            std::string name = std::to_string(i) + ": " + text() + '.';
            std::ranges::replace(name, ';', ',');
            list += (list.empty() ? "" : ";") + name;
        }
        return list;
    }

    Rows series() {
        const auto name = columns("name");
        const auto description = columns("description");
        Rows table = header({"id"}, {name, description}, {"parties", "started", "source"});
        for (const std::string& id : series_) {
            std::vector<std::string> row{id};
            add_texts(row, name.size(), true);
            add_texts(row, description.size(), false);
            add(row, {refs(organisations_), maybe_date(2007), refs(sources_)});
            table.rows.push_back(row);
        }
        return table;
    }

    Rows sessions() {
        const auto title = columns("title");
        const auto summary = columns("summary");
        Rows table =
            header({"id", "series", "number"}, {title, summary},
                   {"date", "end_date", "place", "mode", "organisers", "report", "source"});
        constexpr std::array<std::string_view, 4> modes{"", "offline", "online", "mixed"};
        for (const SessionName& session : sessions_) {
            std::vector<std::string> row{session.id, session.series,
                                         std::to_string(session.number)};
            add_texts(row, title.size(), true);
            add_texts(row, summary.size(), false);
            add(row, {date(2007), maybe_date(2008), ref(places_, true), one_of(modes),
                      refs(organisations_), ref(sources_), refs(sources_, true)});
            table.rows.push_back(row);
        }
        return table;
    }

    Rows agenda() {
        Rows table{{{"session", "topic", "outcome", "quote", "source"}}};
        constexpr std::array<std::string_view, 4> outcomes{"reported", "discussed", "confirmed",
                                                           "agreed"};
        for (const SessionName& session : sessions_) {
            for (const std::string& topic : topics_) {
                if (chance(2)) {
                    table.rows.push_back({session.id, topic, one_of(outcomes),
                                          chance(2) ? text() : "", ref(sources_, true)});
                }
            }
        }
        std::ranges::shuffle(table.rows.begin() + 1, table.rows.end(), random_);
        return table;
    }

    Rows events() {
        const auto name = columns("name");
        Rows table =
            header({"id", "kind"}, {name}, {"date", "end_date", "place", "during", "source"});
        constexpr std::array<std::string_view, 3> kinds{"signing", "conference", "meeting"};
        for (std::size_t i = 0; i < events_.size(); ++i) {
            std::vector<std::string> row{events_[i], one_of(kinds)};
            add_texts(row, name.size(), true);
            add(row, {date(2011), maybe_date(2012), ref(places_), ref(first(events_, i)),
                      refs(sources_, true)});
            table.rows.push_back(row);
        }
        return table;
    }

    Rows agreements() {
        const auto title = columns("title");
        const auto summary = columns("summary");
        Rows table = header({"id", "kind"}, {title, summary},
                            {"date", "agreed_at", "signed_at", "parties", "topics", "revises",
                             "fulfils", "quote", "source"});
        constexpr std::array<std::string_view, 5> kinds{"memorandum", "pilot", "intent",
                                                        "cooperation", "confirmation"};
        Ids session_ids;
        for (const SessionName& session : sessions_) {
            session_ids.push_back(session.id);
        }
        for (std::size_t i = 0; i < agreements_.size(); ++i) {
            std::vector<std::string> row{agreements_[i], one_of(kinds)};
            add_texts(row, title.size(), true);
            add_texts(row, summary.size(), false);
            add(row, {date(2011), ref(session_ids), ref(events_), refs(organisations_),
                      refs(topics_), ref(first(agreements_, i)), ref(first(agreements_, i)),
                      chance(2) ? text() : "", refs(sources_, true)});
            table.rows.push_back(row);
        }
        return table;
    }

    Rows links() {
        Rows table{{{"subject", "relation", "target"}}};
        constexpr std::array<std::string_view, 6> relations{
            "sameAs", "exactMatch", "closeMatch", "broadMatch", "relatedMatch", "seeAlso"};
        const std::vector<std::pair<std::string, const Ids*>> kinds{
            {"source", &sources_},      {"place", &places_},  {"organisation", &organisations_},
            {"topic", &topics_},        {"series", &series_}, {"event", &events_},
            {"agreement", &agreements_}};
        for (unsigned i = 0; i < 12; ++i) {
            const auto& [kind, ids] = kinds[below(kinds.size())];
            if (!ids->empty()) {
                table.rows.push_back({kind + '/' + one_of(*ids), one_of(relations),
                                      one_of(iris) + std::to_string(i)});
            }
        }
        return table;
    }

    std::string json_texts() {
        std::string json = "[";
        for (unsigned i = 0; i <= below(3); ++i) {
            json += json.size() == 1 ? "" : ", ";
            std::string value;
            append_json_string(value, std::to_string(i) + text());
            json += chance(3) ? value : R"({"@value": )" + value + R"(, "@language": "mn"})";
        }
        return json + ']';
    }

    std::string metadata(const std::string& tables) {
        std::string json = R"({"void:uriSpace": "https://example.org/d/", "dcterms:title": )" +
                           json_texts() + R"(, "dcterms:description": )" + json_texts() +
                           R"(, "dcterms:license": {"@id": "https://example.org/licence"})" +
                           R"(, "dcat:version": "1.0.0", "tables": [)" + tables + ']';
        json += chance(2) ? R"(, "@id": "https://example.net/data")" : "";
        json += chance(2) ? R"(, "dcterms:rights": )" + json_texts() : "";
        json += chance(2) ? R"(, "dcat:keyword": )" + json_texts() : "";
        json += chance(2) ? R"(, "dcterms:issued": "2026-01")" : "";
        json += chance(2) ? R"(, "dcterms:modified": "2026")" : "";
        json +=
            chance(2) ? R"(, "prov:hadPrimarySource": {"@id": "https://example.net/page"})" : "";
        json += chance(2) ? R"(, "dcat:contactPoint": {"vcard:fn": "Someone", "vcard:hasEmail": )"
                            R"({"@id": "mailto:someone@example.org"}})"
                          : "";
        json += R"(, "dcterms:publisher": {)";
        json += chance(2) ? R"("@id": "https://example.net/publisher", )" : "";
        return json + R"("foaf:name": )" + json_texts() + "}}";
    }

    struct SessionName {
        std::string id;
        std::string series;
        unsigned number;
    };

    std::mt19937 random_;
    Ids sources_;
    Ids places_;
    Ids organisations_;
    Ids topics_;
    Ids series_;
    Ids events_;
    Ids agreements_;
    std::vector<SessionName> sessions_;
};

}  // namespace

LoadedRecords random_records(unsigned seed) {
    const TemporaryFolder folder;
    Generator(seed).write(folder);
    return load_records(folder.path());
}

bool sessions_are_in_order(const LoadedRecords& records) {
    return std::ranges::is_sorted(records.dataset->records.sessions, {}, [](const Session& s) {
        return std::tuple(s.series.number, s.number);
    });
}

}  // namespace dialograph::tests
