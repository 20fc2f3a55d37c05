// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/serd_writer.hpp"

#include "ontology/naming.hpp"
#include "ontology/vocabulary.hpp"
#include "tests/exporters/written.hpp"

#include <gtest/gtest.h>

#include <cerrno>
#include <string>
#include <string_view>

namespace dialograph {
namespace {

using tests::ReadBack;
using tests::written;

/// Three statements: a class, a text in a language, a number in another graph.
void say_three(StatementSink& sink) {
    const Naming naming("https://example.org/d/");
    const LanguageTag japanese = LanguageTag::parse("ja").value();
    std::string session_text;
    std::string graph_text;
    const Iri session = naming.entity(EntityKind::session, "6", session_text);
    const Iri graph = naming.session_graph("6", graph_text);
    sink.prefix(dlg::ns);
    sink.prefix(schema::ns);
    sink.prefix(naming.namespaces()[index_of(EntityKind::session)]);
    sink.statement({session, rdf::type, dlg::session, graph});
    sink.statement({session, schema::name, Literal::in_language("第6回", japanese), graph});
    sink.statement(
        {session, schema::position, Literal::typed("6", xsd::integer), naming.dataset_graph()});
}

TEST(SerdWriter, WritesTurtle) {
    EXPECT_EQ(written("turtle", say_three),
              R"(@prefix dlg: <https://w3id.org/dialograph/ns#> .
@prefix schema: <http://schema.org/> .
@prefix session: <https://example.org/d/id/session/> .

session:6
	a dlg:Session ;
	schema:name "第6回"@ja ;
	schema:position 6 .

)");
}

TEST(SerdWriter, WritesTrig) {
    // The blanks around the graphs are Serd's.
    EXPECT_EQ(written("trig", say_three),
              "@prefix dlg: <https://w3id.org/dialograph/ns#> .\n"
              "@prefix schema: <http://schema.org/> .\n"
              "@prefix session: <https://example.org/d/id/session/> .\n"
              "<https://example.org/d/graph/session/6> {\n"
              "\t session:6\n"
              "\t\ta dlg:Session ;\n"
              "\t\tschema:name \"第6回\"@ja .\n"
              "\n"
              " }\n"
              "<https://example.org/d/graph/dataset> {\n"
              "\t session:6\n"
              "\t\tschema:position 6 .\n"
              "\n"
              " }\n"
              "\t\t");
}

TEST(SerdWriter, WritesNTriplesWithoutTheGraph) {
    EXPECT_EQ(written("ntriples", say_three),
              "<https://example.org/d/id/session/6> "
              "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "
              "<https://w3id.org/dialograph/ns#Session> .\n"
              "<https://example.org/d/id/session/6> <http://schema.org/name> \"第6回\"@ja .\n"
              "<https://example.org/d/id/session/6> <http://schema.org/position> "
              "\"6\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n");
}

TEST(SerdWriter, WritesNQuadsWithTheGraph) {
    EXPECT_EQ(written("nquads", say_three),
              "<https://example.org/d/id/session/6> "
              "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "
              "<https://w3id.org/dialograph/ns#Session> "
              "<https://example.org/d/graph/session/6> .\n"
              "<https://example.org/d/id/session/6> <http://schema.org/name> \"第6回\"@ja "
              "<https://example.org/d/graph/session/6> .\n"
              "<https://example.org/d/id/session/6> <http://schema.org/position> "
              "\"6\"^^<http://www.w3.org/2001/XMLSchema#integer> "
              "<https://example.org/d/graph/dataset> .\n");
}

TEST(SerdWriter, WritesWhatSerdReadsBackEqual) {
    for (const std::string_view format : tests::serd_formats) {
        SCOPED_TRACE(format);
        const ReadBack read(format, written(format, say_three));
        EXPECT_EQ(read.status, SERD_SUCCESS);
        ASSERT_EQ(read.statements.size(), 3U);
        EXPECT_EQ(read.statements[0].predicate, rdf::type.text());
        EXPECT_EQ(read.statements[0].object, dlg::session.text());
        EXPECT_EQ(read.statements[1].object, "第6回");
        EXPECT_EQ(read.statements[1].language, "ja");
        EXPECT_EQ(read.statements[2].subject, "https://example.org/d/id/session/6");
        EXPECT_EQ(read.statements[2].datatype, xsd::integer.text());
        EXPECT_EQ(read.statements[2].graph,
                  format_named(format)->named_graphs ? "https://example.org/d/graph/dataset" : "");
    }
}

TEST(SerdWriter, KeepsEveryCharacterOfAString) {
    const std::string_view texts[] = {
        "",
        "plain",
        "\"",
        "\"\"\"",
        "say \"yes\"",
        "ends in a quote\"",
        "two\nlines",
        "two\nlines and a quote\"",
        "\"\n",
        "\r\n\t\b\f",
        "\\",
        "\\n",
        "ends in a backslash\\",
        "\n\\",
        "\\\"\n\\\"",
        "\x01\x02\x1B\x1F\x7F",
        "\u0085\u009B\u2028\u2029\uFEFF",
        "環境 Улаанбаатар",
        "\xF0\x9F\x8C\x8F\xF0\xA0\xAE\xB7",
        "\xEF\xBF\xBD\xEF\xBF\xBF",
        "<b> & 'c' {d} ^^<e> @en . ;",
        " ",
    };
    const Iri iri = Iri::parse("https://example.org/s").value();
    for (const std::string_view format : tests::serd_formats) {
        for (const std::string_view text : texts) {
            const std::string bytes = written(format, [&](StatementSink& sink) {
                sink.statement({iri, schema::name, Literal::string(text)});
            });
            const ReadBack read(format, bytes);
            EXPECT_EQ(read.status, SERD_SUCCESS) << bytes;
            ASSERT_EQ(read.statements.size(), 1U) << bytes;
            EXPECT_EQ(read.statements[0].object, text) << format << '\n' << bytes;
            EXPECT_EQ(read.statements[0].datatype, "") << bytes;
        }
    }
}

TEST(SerdWriter, WritesALongTextThatEndsInQuotesSoThatSerdCanReadIt) {
    const Iri iri = Iri::parse("https://example.org/s").value();
    for (const std::string_view format : tests::serd_formats) {
        const std::string bytes = written(format, [&](StatementSink& sink) {
            sink.statement({iri, iri, Literal::string("two\nlines \"\"")});
        });
        const ReadBack read(format, bytes);
        EXPECT_EQ(read.status, SERD_SUCCESS) << bytes;
        ASSERT_EQ(read.statements.size(), 1U) << bytes;
        EXPECT_EQ(read.statements[0].object, "two\nlines \"\"") << bytes;
    }
}

TEST(SerdWriter, KeepsEachLiteralOfANQuadOnOneLine) {
    const Iri iri = Iri::parse("https://example.org/s").value();
    EXPECT_EQ(written("nquads",
                      [&](StatementSink& sink) {
                          sink.statement({iri, iri, Literal::string("a\nb\rc\"d\\e\tf")});
                      }),
              "<https://example.org/s> <https://example.org/s> \"a\\nb\\rc\\\"d\\\\e\\tf\" .\n");
}

TEST(SerdWriter, KeepsTheTextOfNumbersAndDates) {
    struct Case {
        Iri datatype;
        std::string_view text;
    };
    const Case cases[] = {
        {xsd::integer, "6"},
        {xsd::integer, "-6"},
        {xsd::integer, "+007"},
        {xsd::decimal, "47.90770"},
        {xsd::decimal, "-29.8579"},
        {xsd::decimal, "47"},
        {xsd::decimal, ".5"},
        {xsd::decimal, "5."},
        {xsd::boolean, "true"},
        {xsd::boolean, "1"},
        {xsd::date, "2011-12-08"},
        {xsd::g_year, "2011"},
        {xsd::g_year_month, "2021-12"},
        {geo::wkt_literal, "POINT(1 2)"},
    };
    const Iri iri = Iri::parse("https://example.org/s").value();
    for (const std::string_view format : tests::serd_formats) {
        for (const Case& c : cases) {
            const std::string bytes = written(format, [&](StatementSink& sink) {
                sink.prefix(xsd::ns);
                sink.prefix(geo::ns);
                sink.statement({iri, iri, Literal::typed(c.text, c.datatype)});
                sink.statement({iri, iri, iri});
            });
            const ReadBack read(format, bytes);
            EXPECT_EQ(read.status, SERD_SUCCESS) << bytes;
            ASSERT_EQ(read.statements.size(), 2U) << bytes;
            EXPECT_EQ(read.statements[0].object, c.text) << bytes;
            EXPECT_EQ(read.statements[0].datatype, c.datatype.text()) << bytes;
        }
    }
}

TEST(SerdWriter, KeepsIrisOfOtherLetters) {
    const Iri iri = Iri::parse("https://例え.jp/環境?q=%E7%92%B0&a='b'(c)#節").value();
    for (const std::string_view format : tests::serd_formats) {
        const std::string bytes = written(format, [&](StatementSink& sink) {
            sink.statement({iri, iri, iri, iri});
        });
        const ReadBack read(format, bytes);
        EXPECT_EQ(read.status, SERD_SUCCESS) << bytes;
        ASSERT_EQ(read.statements.size(), 1U) << bytes;
        EXPECT_EQ(read.statements[0].subject, iri.text());
        EXPECT_EQ(read.statements[0].object, iri.text());
        EXPECT_EQ(read.statements[0].graph, format_named(format)->named_graphs ? iri.text() : "");
    }
}

TEST(SerdWriter, WritesNothingButPrefixesOfNoStatements) {
    EXPECT_EQ(written("nquads", [](StatementSink& sink) { sink.prefix(dlg::ns); }), "");
    const ReadBack read("turtle",
                        written("turtle", [](StatementSink& sink) { sink.prefix(dlg::ns); }));
    EXPECT_EQ(read.status, SERD_SUCCESS);
    EXPECT_TRUE(read.statements.empty());
}

TEST(SerdWriter, ThrowsWhereTheBytesDoNotArrive) {
    for (const std::string_view format : tests::serd_formats) {
        ByteSink bytes = ByteSink::to_file("/dev/full", Overwrite::no);
        const auto writer = format_named(format)->make_writer(bytes, "https://example.org/d/");
        const Iri iri = Iri::parse("https://example.org/s").value();
        const std::string long_text(1000, 'a');
        int error = 0;
        try {
            for (int i = 0; i < 1000; ++i) {
                writer->statement({iri, iri, Literal::string(long_text)});
            }
        } catch (const OutputError& failure) {
            error = failure.code().value();
        }
        EXPECT_EQ(error, ENOSPC) << format;
    }
}

}  // namespace
}  // namespace dialograph
