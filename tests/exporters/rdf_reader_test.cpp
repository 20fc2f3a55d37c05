// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/rdf_reader.hpp"

#include "exporters/compression.hpp"
#include "exporters/export.hpp"
#include "model/load.hpp"
#include "tests/exporters/written.hpp"
#include "tests/model/records_folder.hpp"
#include "tests/ontology/statement_lines.hpp"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>
#include <system_error>
#include <unistd.h>

namespace dialograph {
namespace {

using tests::StatementLines;

/// What comes of a text in a format.
struct Read {
    Read(std::string_view format, std::string_view text) {
        ByteSource source = ByteSource::from_memory(text, "file");
        RdfReader reader(source, *format_named(format));
        good = reader.read(sink, diagnostics);
    }

    /// The statements, or the problems.
    [[nodiscard]] std::string text() const {
        return good ? sink.text() : tests::places(diagnostics);
    }
    [[nodiscard]] std::string sentence() const {
        return diagnostics.empty() ? "" : diagnostics.front().sentence;
    }

    StatementLines sink;
    Diagnostics diagnostics;
    bool good = false;
};

constexpr std::string_view prefix = "@prefix e: <http://e/> .\n";

std::string turtle(std::string_view text) {
    return Read("turtle", std::string(prefix) + std::string(text)).text();
}

TEST(RdfReader, ReadsEveryFormat) {
    EXPECT_EQ(turtle("e:s e:p e:o , 'x'@JA-latn ; a e:C . e:s e:p 1, 1.5, true, \"2011\"^^e:d ."),
              "<http://e/s> <http://e/p> <http://e/o> .\n"
              "<http://e/s> <http://e/p> \"x\"@ja-Latn .\n"
              "<http://e/s> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://e/C> .\n"
              "<http://e/s> <http://e/p> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n"
              "<http://e/s> <http://e/p> \"1.5\"^^<http://www.w3.org/2001/XMLSchema#decimal> .\n"
              "<http://e/s> <http://e/p> \"true\"^^<http://www.w3.org/2001/XMLSchema#boolean> .\n"
              "<http://e/s> <http://e/p> \"2011\"^^<http://e/d> .\n");
    EXPECT_EQ(Read("trig",
                   "PREFIX e: <http://e/>\ne:g { e:s e:p e:o } GRAPH e:h { e:s e:p 'x' . }\n"
                   "{ e:s e:p e:q }\n")
                  .text(),
              "<http://e/s> <http://e/p> <http://e/o> <http://e/g> .\n"
              "<http://e/s> <http://e/p> \"x\" <http://e/h> .\n"
              "<http://e/s> <http://e/p> <http://e/q> .\n");
    EXPECT_EQ(Read("ntriples", "# c\n<http://e/s> <http://e/p> \"\\u3042\\n\"@en .").text(),
              "<http://e/s> <http://e/p> \"あ\n\"@en .\n");
    EXPECT_EQ(Read("nquads",
                   "<http://e/s> <http://e/p> \"<x> .\" <http://e/g> .\r\n"
                   "<http://e/s><http://e/p><http://e/o>.")
                  .text(),
              "<http://e/s> <http://e/p> \"<x> .\" <http://e/g> .\n"
              "<http://e/s> <http://e/p> <http://e/o> .\n");
    EXPECT_EQ(Read("turtle", "").text(), "");
    EXPECT_EQ(Read("nquads", "\xEF\xBB\xBF").text(), "");
}

TEST(RdfReader, ReadsLongTextsThatSerdAloneMisreads) {
    const auto text_of = [](std::string_view text) {
        const std::string all = turtle("e:s e:p " + std::string(text) + " .");
        return all.substr(all.find(" \"") + 1);
    };
    EXPECT_EQ(text_of("\"\"\"a\nb\"\\\"\"\"\""), "\"a\nb\"\"\" .\n");
    EXPECT_EQ(text_of("\"\"\"a\"\\n\"\"\""), "\"a\"\n\" .\n");
    EXPECT_EQ(text_of("\"\"\"\"a\"\"b\"\"\""), "\"\"a\"\"b\" .\n");
    EXPECT_EQ(text_of("'''it's ''x\\''''"), "\"it's ''x'\" .\n");
    EXPECT_EQ(text_of("\"\"\"\"\\\\\"\"\""), "\"\"\\\" .\n");
    EXPECT_EQ(text_of("\"\"\"\"\"\"@ja"), "\"\"@ja .\n");
    EXPECT_EQ(text_of("''"), "\"\" .\n");
}

TEST(RdfReader, PassesThePrefixesOnAndMarksTheIrisMadeWithThem) {
    struct Spaces final : StatementSink {
        void prefix(const Namespace& name_space) override { seen += name_space.prefix; }
        void statement(const Statement& statement) override {
            const Namespace* const space = statement.subject.name_space();
            seen += space == nullptr ? "-" : std::string(space->prefix);
        }
        void finish() override { seen += '.'; }
        std::string seen;
    } spaces;
    ByteSource source = ByteSource::from_memory(
        "@prefix a: <http://a/> . @prefix b: <http://b/>. a:s a:p b:o . <http://a/s> a:p b:o .\n"
        "a:s\\~ a:p b:o . @prefix c: <http://c/> . @prefix a: <http://d/> . c:s a:p b:o . "
        "a:s a:p b:o . b:s a:p b:o .",
        "file");
    RdfReader reader(source, *format_named("turtle"));
    Diagnostics diagnostics;
    EXPECT_TRUE(reader.read(spaces, diagnostics));
    EXPECT_EQ(spaces.seen, "abaa---b.");
}

TEST(RdfReader, ResolvesIrisAgainstTheBaseOfTheFileAlone) {
    EXPECT_EQ(Read("turtle", "@base <http://a/b/c/d;p?q> . <g> <../g> <#s> . <?y> <//h> </g/./h> .")
                  .text(),
              "<http://a/b/c/g> <http://a/b/g> <http://a/b/c/d;p?q#s> .\n"
              "<http://a/b/c/d;p?y> <http://h> <http://a/g/h> .\n");
    EXPECT_EQ(Read("turtle", "<s> <http://e/p> <http://e/o> .").text(), "file:1:2 relative-iri\n");
    EXPECT_EQ(Read("ntriples", "<http://e/s> <http://e/p> <o> .").text(),
              "file:1:27 relative-iri\n");
}

TEST(RdfReader, ChecksEveryTermAtItsPlace) {
    EXPECT_EQ(turtle("e:s e:p\n  \"2011-13-45\"^^<http://www.w3.org/2001/XMLSchema#date> ."),
              "file:3:4 bad-literal\n");
    EXPECT_EQ(turtle("e:s e:p e:o .\n e:s e:p \"漢\" , <http://e/a b> ."), "file:3:28 bad-rdf\n");
    EXPECT_EQ(turtle("e:s e:p e:o .\n e:s e:p \"漢\" , <http://e/a\\u0020b> ."),
              "file:3:33 bad-rdf\n");
    EXPECT_EQ(turtle("e:s e:p \"x\"@toolonglanguage ."), "file:2:13 bad-language\n");
    EXPECT_EQ(turtle("e:s e:p \"\\uD800\" ."), "file:2:9 bad-literal\n");
    EXPECT_EQ(turtle("e:s e:p \"\\u0000\" ."), "file:2:9 bad-literal\n");
    EXPECT_EQ(turtle("e:s e:p \"x\"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#langString> ."),
              "file:2:10 bad-literal\n");
    EXPECT_EQ(turtle("e:s f:p e:o ."), "file:2:5 bad-rdf\n");
    EXPECT_EQ(Read("turtle",
                   "<http://e/s> <http://e/p>\n \"2011-13-45\"^^"
                   "<http://www.w3.org/2001/XMLSchema#date> .")
                  .sentence(),
              "\"2011-13-45\" is no value of xsd:date");
}

TEST(RdfReader, GoesOnBehindABadTermAndTellsAll) {
    EXPECT_EQ(turtle("e:s e:p <o> , <e:\\u00e9#> , <e:%> .\n<http://e/a[> e:p 'x', ''@x ."),
              "file:2:10 relative-iri\nfile:2:30 bad-iri\nfile:3:2 bad-iri\nfile:3:2 bad-iri\n");
    std::string many;
    for (int i = 0; i < 200; ++i) {
        many += "<e:%> <e:p> \"x\" .\n";
    }
    const Read read("nquads", many);
    EXPECT_EQ(read.diagnostics.size(), 101U);
    EXPECT_EQ(read.diagnostics.back().sentence, "the reading stops here, after 100 problems");
}

TEST(RdfReader, RefusesBlankNodesAndNestingOfAnyDepth) {
    EXPECT_EQ(turtle("e:s e:p _:b ."), "file:2:9 blank-node\n");
    EXPECT_EQ(turtle("e:s e:p [ e:p e:o ] ."), "file:2:9 blank-node\n");
    EXPECT_EQ(turtle("e:s e:p ( e:o ) ."), "file:2:9 blank-node\n");
    EXPECT_EQ(turtle("[] e:p e:o ."), "file:2:1 blank-node\n");
    EXPECT_EQ(Read("ntriples", "_:s <http://e/p> <http://e/o> .").text(), "file:1:1 blank-node\n");
    EXPECT_EQ(Read("nquads", "<http://e/s> <http://e/p> <http://e/o> _:g .").text(),
              "file:1:40 blank-node\n");
    EXPECT_EQ(turtle("e:s e:p " + std::string(1'000'000, '[')), "file:2:9 blank-node\n");
    EXPECT_EQ(turtle("e:s e:p " + std::string(1'000'000, '(')), "file:2:9 blank-node\n");
    // What looks like one in a text, an IRI or a name is none.
    EXPECT_EQ(turtle("e:s e:p \"[ ( _:b\", <http://e/_:b>, e:\\(b\\), e:a_:b . # [ ("),
              "<http://e/s> <http://e/p> \"[ ( _:b\" .\n"
              "<http://e/s> <http://e/p> <http://e/_:b> .\n"
              "<http://e/s> <http://e/p> <http://e/(b)> .\n"
              "<http://e/s> <http://e/p> <http://e/a_:b> .\n");
}

TEST(RdfReader, RefusesWhatIsNotOfTheFormat) {
    EXPECT_EQ(turtle("e:s e:p e:o e:x ."), "file:2:13 bad-rdf\n");
    EXPECT_EQ(turtle("e:s e:p \"a\nb\" ."), "file:2:11 bad-rdf\n");
    EXPECT_EQ(turtle("e:g { e:s e:p e:o }"), "file:2:5 bad-rdf\n");
    EXPECT_EQ(turtle("e:s e:p \"\\x\" ."), "file:2:11 bad-rdf\n");
    EXPECT_EQ(turtle("e:s \"p\" e:o ."), "file:2:5 bad-rdf\n");
    EXPECT_EQ(turtle("e:s e:p e:o ,, e:x ."), "file:2:14 bad-rdf\n");
    EXPECT_EQ(Read("ntriples", "@prefix e: <http://e/> .").text(), "file:1:1 bad-rdf\n");
    EXPECT_EQ(Read("ntriples", "<http://e/s> <http://e/p> 1 .").text(), "file:1:27 bad-rdf\n");
    EXPECT_EQ(Read("ntriples", "<http://e/s> <http://e/p> 'x' .").text(), "file:1:27 bad-rdf\n");
    EXPECT_EQ(Read("ntriples", "<http://e/s> a <http://e/p> .").text(), "file:1:14 bad-rdf\n");
    EXPECT_EQ(Read("ntriples", "<http://e/s> <http://e/p>\n <http://e/o> .").text(),
              "file:1:26 bad-rdf\n");
    EXPECT_EQ(Read("nquads", "{\"@context\": {}}").text(), "file:1:1 bad-rdf\n");
    EXPECT_EQ(Read("turtle", "<?xml version=\"1.0\"?>\n<rdf:RDF>").good, false);
}

TEST(RdfReader, RefusesBytesThatAreNotUtf8) {
    EXPECT_EQ(turtle("e:s e:p \"a\xFF\" ."), "file:2:11 bad-utf8\n");
    EXPECT_EQ(turtle("e:s e:p \"\xE6\xBC\" ."), "file:2:10 bad-utf8\n");
    EXPECT_EQ(turtle("e:s e:p \"\xED\xA0\x80\" ."), "file:2:10 bad-utf8\n");
    EXPECT_EQ(turtle("e:s e:p \"\xC0\xAF\" ."), "file:2:10 bad-utf8\n");
    EXPECT_EQ(turtle("# \xF4\x90\x80\x80\n"), "file:2:3 bad-utf8\n");
    EXPECT_EQ(turtle("# \xE6\xBC"), "file:2:3 bad-utf8\n");
    EXPECT_EQ(turtle(std::string("e:s e:p \"a\0\" .", 14)), "file:2:11 nul-character\n");
    EXPECT_EQ(turtle("e:s e:p \"\xF4\x8F\xBF\xBF\" ."),
              "<http://e/s> <http://e/p> \"\xF4\x8F\xBF\xBF\" .\n");
}

TEST(RdfReader, SeesThatAStatementIsLeftOpen) {
    const std::string whole =
        std::string(prefix) + "e:s e:p \"\"\"a\"b\"\"\"@ja , 1.5 , e:a.b ; e:q <http://e/o>.";
    const std::string all = Read("turtle", whole + '\n').text();
    for (std::size_t size = prefix.size() + 1; size < whole.size(); ++size) {
        const Read read("turtle", whole.substr(0, size));
        EXPECT_FALSE(read.good) << size << ' ' << read.text();
    }
    EXPECT_EQ(Read("turtle", whole).text(), all);
    const std::string quad = "<http://e/s> <http://e/p> \"x\"@ja <http://e/g> .";
    for (std::size_t size = 1; size < quad.size(); ++size) {
        EXPECT_FALSE(Read("nquads", quad.substr(0, size)).good) << size;
    }
    EXPECT_EQ(turtle("e:s e:p e:o").substr(0, 9), "file:2:12");
    EXPECT_EQ(Read("turtle", "<http://e/s> <http://e/p> <http://e").sentence(),
              "the file ends within a statement");
}

TEST(RdfReader, ShowsTheLineAndMarksThePlace) {
    const Read read("ntriples",
                    "<http://e/s> <http://e/p> \"漢字\"@ja .\n"
                    "<http://e/s> <http://e/p> \"漢字\"@ja <http://e/x> . # 漢字\n");
    ASSERT_EQ(read.diagnostics.size(), 1U);
    EXPECT_EQ(
        to_text(read.diagnostics.front()),
        "file:2:35: error[bad-rdf]: this is not N-Triples from here on (Serd: missing ';' or "
        "'.')\n"
        "    <http://e/s> <http://e/p> \"漢字\"@ja <http://e/x> . # 漢字\n"
        "                                        ^\n"
        "    hint: Write the file anew with dialograph export; if it was sent or copied, get it "
        "once more.\n");
}

TEST(RdfReader, UnpacksGzipAndSaysWhereItIsDamaged) {
    const std::string text = "<http://e/s> <http://e/p> <http://e/o> .\n";
    TextConsumer all;
    const auto compressor = make_compressor(Compression::gzip, all);
    compressor->write(text);
    compressor->finish();
    const std::string& packed = all.text;
    EXPECT_EQ(Read("nquads", packed).text(), text);
    const Read cut("nquads", packed.substr(0, packed.size() - 4));
    ASSERT_EQ(cut.diagnostics.size(), 1U);
    EXPECT_EQ(cut.diagnostics.front().code, DiagnosticCode::bad_compression);
}

TEST(RdfReader, StopsWithWhatTheSinkThrows) {
    struct Full final : StatementSink {
        void prefix(const Namespace& /*name_space*/) override {}
        void statement(const Statement& /*statement*/) override {
            throw std::system_error(ENOSPC, std::generic_category());
        }
        void finish() override {}
    } full;
    ByteSource source =
        ByteSource::from_memory("<http://e/s> <http://e/p> <http://e/o>, <http://e/o> .", "file");
    RdfReader reader(source, *format_named("turtle"));
    Diagnostics diagnostics;
    EXPECT_THROW(reader.read(full, diagnostics), std::system_error);
}

TEST(RdfReader, KnowsThePlaceOfTheStatementAtHand) {
    struct Places final : StatementSink {
        void prefix(const Namespace& /*name_space*/) override {}
        void statement(const Statement& /*statement*/) override {
            const StatementPlace place = reader->place();
            text += std::to_string(place.line) + ':' + std::to_string(place.column) + ' ';
        }
        void finish() override {}
        const StatementPlaces* reader = nullptr;
        std::string text;
    };
    const auto places = [](std::string_view format, std::string_view text) {
        Places sink;
        ByteSource source = ByteSource::from_memory(text, "file");
        RdfReader reader(source, *format_named(format));
        Diagnostics diagnostics;
        sink.reader = &reader;
        EXPECT_TRUE(reader.read(sink, diagnostics));
        return sink.text;
    };
    EXPECT_EQ(places("turtle",
                     "@prefix e: <http://e/> .\ne:s e:p e:o ,\n\te:q ;\n"
                     "\te:p \"\"\"x\n\"\"\"^^e:d .\ne:s e:p 1 .\n"),
              "2:9 3:2 4:6 6:9 ");
    EXPECT_EQ(places("ntriples",
                     "<http://e/s> <http://e/p> \"x\"@ja .\n"
                     "<http://e/s> <http://e/p> <http://e/o> .\n"),
              "1:27 2:27 ");
    EXPECT_EQ(places("nquads",
                     "<http://e/s> <http://e/p> \"漢\"@ja <http://e/g> .\n"
                     "<http://e/s> <http://e/p> \"漢\"^^<http://e/d> .\r\n"
                     " <http://e/s> <http://e/p> \"漢\"@ja <http://e/g> .\n"),
              "1:34 2:27 3:35 ");
}

/// A blank behind a line makes it one that only Serd reads. What is at fault, Serd reads in any
/// case.
void expect_the_same_of_serd(std::string_view format, const std::string& line) {
    const std::string next = "<http://e/s> <http://e/p> \"next\" .\n";
    const Read plain(format, line + '\n' + next);
    const Read serd(format, line + " \n" + next);
    EXPECT_EQ(plain.good, serd.good) << format << ": " << line;
    if (serd.good) {
        EXPECT_EQ(plain.text(), serd.text()) << format << ": " << line;
    }
}

std::vector<std::string> lines_with_hard_objects() {
    std::vector<std::string> lines;
    for (const std::string_view object :
         {R"(<http://e/o>)",
          R"("")",
          R"("x")",
          R"("<x> .")",
          R"("a\\")",
          R"("a\\\"b\n\t\r\b\f\'")",
          R"("\u3042\U0001F600\u00e9\u0001\uFFFF")",
          R"("\uD800")",
          R"("\u0000")",
          R"("\U00110000")",
          R"("\u12")",
          R"("\x")",
          "\"漢字 \"@ja",
          R"("x"@JA-latn)",
          R"("x"@)",
          R"("x"@1a)",
          R"("x"@en-)",
          R"("x"@toolonglanguage)",
          R"("x"@en_GB)",
          R"("1.5"^^<http://e/d>)",
          R"("x"^^<http://www.w3.org/2001/XMLSchema#string>)",
          R"("x"^^<http://www.w3.org/2001/XMLSchema#integer>)",
          R"("x"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#langString>)",
          R"("x"^^<>)",
          R"("x"^^<d>)",
          R"("x"^^"y")",
          R"(<>)",
          R"(<o>)",
          R"(<http://e/a b>)",
          R"(<http://e/\u0062>)",
          R"(<http://e/\u0020>)",
          "<http://e/漢>",
          "<http://e/\xFF>",
          "\"\xFF\"",
          "\"\x01\"",
          "\"\x7F\"",
          "\"a\tb\"",
          "\"a\rb\"",
          R"(_:b)",
          R"('x')",
          R"(1)",
          R"("x"y)",
          R"("x)"}) {
        for (const std::string_view end :
             {" .", " <http://e/g> .", " <> .", " <g> .", " <http://e/g> <http://e/h> .", " _:g .",
              " \"g\" .", ".", " . # c", " . .", "", "\r"}) {
            lines.push_back("<http://e/s> <http://e/p> " + std::string(object) + std::string(end));
        }
    }
    return lines;
}

TEST(RdfReader, ReadsLinesThatArePlainAsSerdReadsThem) {
    for (const std::string& line : lines_with_hard_objects()) {
        expect_the_same_of_serd("nquads", line);
        expect_the_same_of_serd("ntriples", line);
    }
}

TEST(RdfReader, ReadsDamagedLinesAsSerdReadsThem) {
    constexpr std::string_view bytes = "<>\"\\.@^ _:#u0Za\t\xE6\x01-";
    const std::vector<std::string> whole = lines_with_hard_objects();
    std::mt19937 random(11);
    for (int i = 0; i < 3000; ++i) {
        std::string line = whole[random() % whole.size()];
        const std::size_t place = random() % line.size();
        line.replace(place, random() % 3, 1, bytes[random() % bytes.size()]);
        expect_the_same_of_serd("nquads", line);
    }
}

TEST(RdfReader, ReadsLinesOfAnyLengthAndEnd) {
    const std::string longest =
        "<http://e/s> <http://e/p> \"" + std::string(3'000'000, 'x') + "\" .\n";
    const std::string shorter =
        "<http://e/s> <http://e/p> \"" + std::string(300'000, 'y') + "\" .\n";
    EXPECT_EQ(Read("nquads", longest + shorter + longest).text(), longest + shorter + longest);
    EXPECT_EQ(
        Read("nquads", shorter.substr(0, shorter.size() - 1) + "\r\n\n\r\n# c\n" + shorter).text(),
        shorter + shorter);
}

TEST(RdfReader, RefusesToReadJsonLd) {
    ByteSource source = ByteSource::from_memory("", "file");
    EXPECT_THROW(RdfReader(source, *format_named("jsonld")), std::invalid_argument);
}

TEST(RdfReader, ReadsWhatTheWritersWrite) {
    const LoadedRecords loaded = load_records(DIALOGRAPH_SOURCE_DIR "/tests/golden/small");
    ASSERT_NE(loaded.graph, nullptr);
    const Naming naming(loaded.dataset->metadata.base);
    StatementLines said;
    describe(*loaded.graph, naming, said);
    StatementLines said_in_no_graph;
    said_in_no_graph.lines = said.lines;
    for (std::string& line : said_in_no_graph.lines) {
        line.replace(line.rfind(" <"), std::string::npos, " .");
    }
    for (const std::string_view format : tests::serd_formats) {
        const std::string text = tests::written(format, [&](StatementSink& sink) {
            struct Open final : StatementSink {
                explicit Open(StatementSink& next) : next_(next) {}
                void prefix(const Namespace& space) override { next_.prefix(space); }
                void statement(const Statement& s) override { next_.statement(s); }
                void finish() override {}
                StatementSink& next_;
            } open(sink);
            describe(*loaded.graph, naming, open);
        });
        const bool graphs = format_named(format)->named_graphs;
        EXPECT_EQ(Read(format, text).text(), (graphs ? said : said_in_no_graph).text()) << format;
    }
}

}  // namespace
}  // namespace dialograph
