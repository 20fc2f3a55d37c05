// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// Writes a records folder of any size: the same options give the same bytes on every machine.

#include "tests/bench/archive.hpp"
#include "tests/bench/tables.hpp"
#include "tests/bench/words.hpp"

#include <charconv>
#include <exception>
#include <filesystem>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace dialograph::bench {

namespace {

void write_series(const Archive& archive) {
    Csv csv(archive.folder, "series");
    for (Number i = 0; i < archive.series(); ++i) {
        Row row;
        row.add(series_id(i)).add_all(dialogue_name(i)).add_all(Words{});
        row.add(ministries_of(i, first_year)).add(text(first_year)).add(source_id(0));
        csv.row(row.cells);
    }
    csv.finish();
}

Row session_row(const Archive& archive, Random& random, Number session) {
    const Number series = session / archive.block();
    const Number number = session % archive.block() + 1;
    const bool online = session % 40 == 39;
    const Number day = random.below(13) + 1;
    const auto [first, second] = parties_of(series);
    Row row;
    row.add(session_id(archive, session)).add(series_id(series)).add(text(number));
    row.add(date_of(archive, session, day));
    row.add(session % 10 < 3 ? date_of(archive, session, day + 1) : "");
    row.add(online ? "online" : city_id(number % 2 == 0 ? first : second, random.below(4)));
    row.add(online ? "online" : "").add(ministries_of(series, year_of(archive, session)));
    row.add_all(session_title(series, number));
    row.add_all(summary(random, session % 16 == 0 ? "\n" : " "));
    row.add(session % 4 == 0 ? source_of(session) : "").add(source_of(session));
    return row;
}

void write_sessions(const Archive& archive) {
    Random random(archive.seed, 1);
    Csv csv(archive.folder, "sessions");
    for (Number i = 0; i < archive.sessions; ++i) {
        csv.row(session_row(archive, random, i).cells);
    }
    csv.finish();
}

/// Every step is a prime that does not divide the number of topics, so a session's topics differ.
void write_agenda(const Archive& archive) {
    constexpr std::array<Number, 6> steps{7, 11, 13, 17, 19, 23};
    Random random(archive.seed, 2);
    Csv csv(archive.folder, "agenda");
    for (Number i = 0; i < archive.sessions; ++i) {
        const Number first = random.below(topic_count);
        const Number step = random.pick(steps);
        const Number count = 5 + random.below(4);
        for (Number k = 0; k < count; ++k) {
            const Number topic = (first + k * step) % topic_count;
            const bool quoted = random.below(8) == 0;
            csv.row({session_id(archive, i), topic_id(topic), std::string(random.pick(outcomes)),
                     quoted ? std::string(subjects[topic % subjects.size()][0]) : "",
                     source_of(i)});
        }
    }
    csv.finish();
}

/// An agreement carries out, or renews, an earlier one of the same series alone.
std::string earlier(const Archive& archive, Number agreement, Number distance) {
    if (agreement < distance) {
        return "";
    }
    const Number block = archive.block();
    const Number before = agreement - distance;
    const bool same =
        agreement * sessions_of_an_agreement / block == before * sessions_of_an_agreement / block;
    return same ? agreement_id(before) : "";
}

Row agreement_row(const Archive& archive, Random& random, Number agreement) {
    const Number session = agreement * sessions_of_an_agreement;
    const Number year = year_of(archive, session);
    const bool signing = agreement % kinds.size() == 0;
    const Number topic = random.below(topic_count);
    const Words label = topic_label(topic);
    Row row;
    row.add(agreement_id(agreement)).add(std::string(kinds[agreement % kinds.size()]));
    row.add_all(phrase({"@に関する合意", "Agreement on @", "@ талаарх тохиролцоо"},
                       {label[0], label[1], label[2]}));
    row.add_all(random.below(2) == 0 ? summary(random, " ") : Words{});
    row.add(signing ? text(year) + "-12-30" : date_of(archive, session, 14));
    row.add(session_id(archive, session));
    row.add(signing ? "signing-" + text(agreement) : "");
    row.add(ministries_of(session / archive.block(), year));
    row.add(topic_id(topic) + ";" + topic_id((topic + 1) % topic_count));
    row.add(signing && agreement % 3 != 0 ? earlier(archive, agreement, kinds.size()) : "");
    row.add(signing ? earlier(archive, agreement, 3) : "");
    row.add(agreement % 4 == 0 ? std::string(subjects[topic % subjects.size()][0]) : "");
    row.add(source_of(session));
    return row;
}

void write_agreements(const Archive& archive) {
    Random random(archive.seed, 3);
    Csv csv(archive.folder, "agreements");
    for (Number i = 0; i < archive.agreements(); ++i) {
        csv.row(agreement_row(archive, random, i).cells);
    }
    csv.finish();
}

/// A conference at the end of each year, where that year's memoranda are signed.
void write_events(const Archive& archive) {
    Csv csv(archive.folder, "events");
    for (Number i = 0; i < years; ++i) {
        const std::string year = text(first_year + i);
        const Number country = i % countries.size();
        csv.row({"conference-" + year, "conference", year + "年の会議", "Conference of " + year,
                 year + " оны бага хурал", year + "-12-28", year + "-12-31", city_id(country, 0),
                 "", source_id(0)});
    }
    for (Number i = 0; i < archive.agreements(); i += kinds.size()) {
        const Number session = i * sessions_of_an_agreement;
        const std::string year = text(year_of(archive, session));
        csv.row({"signing-" + text(i), "signing", "覚書の署名", "Signing of a memorandum",
                 "Санамж бичигт гарын үсэг зурах", year + "-12-30", "",
                 city_id((year_of(archive, session) - first_year) % countries.size(), 0),
                 "conference-" + year, source_of(session)});
    }
    csv.finish();
}

void write_topics(const Archive& archive) {
    Csv csv(archive.folder, "topics");
    for (Number i = 0; i < topic_count; ++i) {
        const Words label = topic_label(i);
        const bool top = i < subjects.size();
        Row row;
        row.add(topic_id(i)).add_all(label).add("");
        row.add(i % 5 == 0 ? label[1] + " (topic); " + label[1] + " (theme)" : "").add("");
        row.add(top ? "" : topic_id(i % subjects.size())).add("");
        row.add("What the parties do about " + label[1] + ", as they say it.").add("");
        csv.row(row.cells);
    }
    csv.finish();
}

void write_places_of(Csv& csv, Random& random, Number country) {
    const std::string slug(slugs[country]);
    const auto degrees = [&random](Number from) {
        const std::string whole = text(from + random.below(30));
        return whole + "." + text(1000 + random.below(9000));
    };
    const auto write = [&](const std::string& id, std::string_view kind, const Words& name,
                           const std::string& within) {
        Row row;
        row.add(id).add(std::string(kind)).add_all(name).add(within);
        csv.row(row.add(degrees(20)).add(degrees(100)).add("").cells);
    };
    write(slug, "country", phrase({"@", "@", "@"}, countries[country]), "");
    for (Number i = 0; i < provinces; ++i) {
        write(province_id(country, i), "province",
              phrase({"@の第@県", "Province of @, no. @", "@ улсын @-р аймаг"}, countries[country],
                     {numerals[i], numerals[i], numerals[i]}),
              slug);
    }
    for (Number i = 0; i < cities; ++i) {
        write(city_id(country, i), "city",
              phrase({"@の第@市", "City of @, no. @", "@ улсын @-р хот"}, countries[country],
                     {numerals[i], numerals[i], numerals[i]}),
              i < provinces ? province_id(country, i) : slug);
    }
}

void write_places(const Archive& archive) {
    Random random(archive.seed, 4);
    Csv csv(archive.folder, "places");
    for (Number i = 0; i < countries.size(); ++i) {
        write_places_of(csv, random, i);
    }
    csv.row({"online", "online", "オンライン", "Online", "Цахим", "", "", "", ""});
    csv.finish();
}

/// Each country's ministry has two names, one after the other.
void write_organisations(const Archive& archive) {
    Csv csv(archive.folder, "organisations");
    for (Number i = 0; i < countries.size(); ++i) {
        const Number last = year_of_renaming - 1;
        const std::string site = "https://example.org/ministry/" + std::string(slugs[i]);
        const std::string place = city_id(i, 0);
        Row before;
        before.add(ministry_id(i, last));
        before.add_all(phrase({"@環境庁", "Environment Agency, @", "@ улсын Байгаль орчны газар"},
                              countries[i]));
        before.add(place).add(text(first_year)).add(text(last)).add("").add("").add("");
        csv.row(before.cells);
        Row after;
        after.add(ministry_id(i, last + 1));
        after.add_all(
            phrase({"@環境省", "Ministry of the Environment, @", "@ улсын Байгаль орчны яам"},
                   countries[i]));
        after.add(place).add(text(last + 1)).add("").add(ministry_id(i, last)).add(site);
        csv.row(after.add(source_id(0)).cells);
    }
    csv.finish();
}

void write_sources(const Archive& archive) {
    Csv csv(archive.folder, "sources");
    for (Number i = 0; i < archive.sources(); ++i) {
        const std::string number = text(i + 1);
        csv.row({source_id(i), "https://example.org/report/" + number, "政策対話の記録 " + number,
                 "Records of the dialogues, part " + number, "Яриа хэлэлцээний тэмдэглэл " + number,
                 "ja", ministry_id(i % countries.size(), year_of_renaming), "2012", "2026-01-01",
                 "https://creativecommons.org/publicdomain/zero/1.0/", "", "", ""});
    }
    csv.finish();
}

void write_links(const Archive& archive) {
    Csv csv(archive.folder, "links");
    for (Number i = 0; i < topic_count; ++i) {
        csv.row({"topic/" + topic_id(i), i % 2 == 0 ? "exactMatch" : "closeMatch",
                 "https://example.org/thesaurus/" + text(i)});
    }
    for (const std::string_view slug : slugs) {
        csv.row({"place/" + std::string(slug), "sameAs",
                 "https://example.org/gazetteer/" + std::string(slug)});
    }
    csv.finish();
}

void write_archive(const Archive& archive) {
    std::filesystem::create_directories(archive.folder);
    for (const auto write :
         {write_series, write_sessions, write_agenda, write_agreements, write_events, write_topics,
          write_places, write_organisations, write_sources, write_links}) {
        write(archive);
    }
    write_metadata(archive.folder);
}

Number number(std::string_view digits) {
    Number result = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), result);
    if (error != std::errc{} || end != digits.data() + digits.size()) {
        throw std::invalid_argument("not a number: " + std::string(digits));
    }
    return result;
}

Archive archive_of(const std::vector<std::string_view>& arguments) {
    if (arguments.size() != 5 || arguments[0] != "--sessions" || arguments[2] != "--seed") {
        throw std::invalid_argument("usage: generate_records --sessions N --seed S DIR");
    }
    Archive archive{arguments[4], number(arguments[1]), number(arguments[3])};
    if (archive.sessions == 0) {
        throw std::invalid_argument("an archive has at least one session");
    }
    return archive;
}

}  // namespace

}  // namespace dialograph::bench

int main(int argc, char** argv) {
    try {
        dialograph::bench::write_archive(dialograph::bench::archive_of({argv + 1, argv + argc}));
        return 0;
    } catch (const std::invalid_argument& error) {
        std::cerr << "generate_records: " << error.what() << '\n';
        return 2;
    } catch (const std::exception& error) {
        std::cerr << "generate_records: " << error.what() << '\n';
        return 4;
    }
}
