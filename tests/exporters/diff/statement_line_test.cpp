// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/statement_line.hpp"

#include "exporters/byte_sink.hpp"
#include "exporters/serd_writer.hpp"
#include "ontology/vocabulary.hpp"

#include <gtest/gtest.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <unistd.h>
#include <vector>

namespace dialograph {
namespace {

const std::string every_ascii_character = [] {
    std::string text;
    for (int c = 1; c < 0x80; ++c) {
        text += static_cast<char>(c);
    }
    return text;
}();

const LanguageTag kana = LanguageTag::parse("ja-hrkt").value();

std::vector<Statement> statements() {
    const Iri a = *Iri::parse("https://example.org/黄砂?x=\xEE\x80\x80#é");
    const Iri graph = *Iri::parse("urn:g");
    return {
        {a, rdf::type, a},
        {a, rdf::type, a, graph},
        {a, rdfs::label, Literal::string(every_ascii_character), graph},
        {a, rdfs::label, Literal::string("\xC2\x80 \xEF\xBF\xBE 😀 \\u0041 \\\\\" ends with \\")},
        {a, rdfs::label, Literal::string("")},
        {a, rdfs::label, Literal::in_language("\"> <urn:x> .\n", kana), graph},
        {a, rdfs::label, Literal::typed("2011", xsd::g_year), graph},
        {a, rdfs::label, Literal::typed("a \"b\" c", *Iri::parse("urn:other"))},
    };
}

std::string line_of(const Statement& statement) {
    std::string line;
    append_line(line, statement);
    return line;
}

/// What our N-Quads writer makes of a statement.
std::string written(const Statement& statement) {
    const auto file =
        std::filesystem::temp_directory_path() / ("dialograph-line-" + std::to_string(::getpid()));
    ByteSink bytes = ByteSink::to_file(file, Overwrite::yes);
    const auto writer = make_nquads_writer(bytes, {});
    writer->statement(statement);
    writer->finish();
    bytes.commit();
    std::ifstream stream(file, std::ios::binary);
    std::string text(std::istreambuf_iterator<char>(stream), {});
    std::filesystem::remove(file);
    return text;
}

TEST(StatementLine, IsSpelledAsOurWriterOfNQuadsSpellsIt) {
    for (const Statement& statement : statements()) {
        EXPECT_EQ(line_of(statement) + '\n', written(statement));
    }
}

TEST(StatementLine, GivesItsTermsBack) {
    for (const Statement& statement : statements()) {
        const std::string line = line_of(statement);
        const LineTerms terms = terms_of(line);
        EXPECT_EQ(read_term(terms.subject).text, statement.subject.text());
        EXPECT_EQ(read_term(terms.predicate).text, statement.predicate.text());
        EXPECT_EQ(terms.graph, statement.graph ? "<urn:g>" : "");
        const LineTerm object = read_term(terms.object);
        if (const Literal* const literal = std::get_if<Literal>(&statement.object)) {
            EXPECT_FALSE(object.is_iri);
            EXPECT_EQ(object.text, literal->text());
            EXPECT_EQ(object.language, literal->language());
        } else {
            EXPECT_TRUE(object.is_iri);
            EXPECT_EQ(object.text, std::get<Iri>(statement.object).text());
        }
    }
}

TEST(StatementLine, TellsADatatypeUnlessItIsAString) {
    EXPECT_EQ(read_term("\"2011\"^^<http://www.w3.org/2001/XMLSchema#gYear>").datatype,
              xsd::g_year.text());
    EXPECT_EQ(read_term("\"2011\"").datatype, "");
    EXPECT_EQ(read_term("\"2011\"@en").datatype, "");
}

TEST(StatementLine, IsItsTripleWithoutTheGraph) {
    EXPECT_EQ(triple_of("<urn:s> <urn:p> \"a <b> \\\" .\"@en <urn:g> ."),
              "<urn:s> <urn:p> \"a <b> \\\" .\"@en");
    EXPECT_EQ(triple_of("<urn:s> <urn:p> <urn:o> ."), "<urn:s> <urn:p> <urn:o>");
}

}  // namespace
}  // namespace dialograph
