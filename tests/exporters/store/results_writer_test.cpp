// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/results_writer.hpp"

#include "exporters/byte_consumer.hpp"
#include "exporters/store/result_table.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <stdexcept>
#include <string>

namespace dialograph {
namespace {

using Type = ResultTerm::Type;
using Make = std::unique_ptr<ResultWriter> (*)(ByteSink&);

constexpr auto xsd_integer = "http://www.w3.org/2001/XMLSchema#integer";
constexpr auto xsd_decimal = "http://www.w3.org/2001/XMLSchema#decimal";
constexpr auto xsd_double = "http://www.w3.org/2001/XMLSchema#double";
constexpr auto xsd_date = "http://www.w3.org/2001/XMLSchema#date";

std::string written(const std::function<std::unique_ptr<ResultWriter>(ByteSink&)>& make,
                    const std::function<void(ResultWriter&)>& fill) {
    TextConsumer text;
    ByteSink bytes = ByteSink::to_consumer(text);
    const auto writer = make(bytes);
    fill(*writer);
    writer->finish();
    return text.text;
}

void fill(ResultWriter& writer) {
    writer.variables({"x", "literal"});
    writer.row({{Type::iri, "http://example/x"}, {Type::literal, "String"}});
    writer.row({{Type::blank_node, "b0"}, {Type::literal, "a \"quote\", a comma"}});
    writer.row({{}, {Type::literal, "two\nlines\tand \\ more\r"}});
    writer.row({{Type::iri, "http://example/日"}, {Type::literal, "黄砂", "ja"}});
    writer.row({{}, {Type::literal, "123", "", xsd_integer}});
    writer.row({{}, {Type::literal, "-1.50", "", xsd_decimal}});
    writer.row({{}, {Type::literal, "1e6", "", xsd_double}});
    writer.row({{}, {Type::literal, "INF", "", xsd_double}});
    writer.row({{}, {Type::literal, "2011-12-08", "", xsd_date}});
    writer.row({{}, {}});
}

TEST(ResultWriter, WritesCsvAsTheW3CSays) {
    EXPECT_EQ(written(make_csv_result_writer, fill),
              "x,literal\r\n"
              "http://example/x,String\r\n"
              "_:b0,\"a \"\"quote\"\", a comma\"\r\n"
              ",\"two\nlines\tand \\ more\r\"\r\n"
              "http://example/日,黄砂\r\n"
              ",123\r\n"
              ",-1.50\r\n"
              ",1e6\r\n"
              ",INF\r\n"
              ",2011-12-08\r\n"
              ",\r\n");
}

TEST(ResultWriter, WritesTsvAsTheW3CSays) {
    EXPECT_EQ(written(make_tsv_result_writer, fill),
              "?x\t?literal\n"
              "<http://example/x>\t\"String\"\n"
              "_:b0\t\"a \\\"quote\\\", a comma\"\n"
              "\t\"two\\nlines\\tand \\\\ more\\r\"\n"
              "<http://example/日>\t\"黄砂\"@ja\n"
              "\t123\n"
              "\t-1.50\n"
              "\t1e6\n"
              "\t\"INF\"^^<http://www.w3.org/2001/XMLSchema#double>\n"
              "\t\"2011-12-08\"^^<http://www.w3.org/2001/XMLSchema#date>\n"
              "\t\n");
}

TEST(ResultWriter, WritesNoNumberWithoutQuotesThatWouldBeReadAsAnother) {
    for (const auto& [text, datatype] : {std::pair{"1.", xsd_decimal},
                                         {"1", xsd_decimal},
                                         {".", xsd_decimal},
                                         {"", xsd_integer},
                                         {"1 ", xsd_integer},
                                         {"--1", xsd_integer},
                                         {"1", xsd_double},
                                         {"e5", xsd_double}}) {
        const std::string line = written(make_tsv_result_writer, [&](ResultWriter& writer) {
            writer.variables({"n"});
            writer.row({{Type::literal, text, "", datatype}});
        });
        EXPECT_EQ(line, "?n\n\"" + std::string(text) + "\"^^<" + datatype + ">\n");
    }
}

TEST(ResultWriter, WritesJsonAsTheW3CSays) {
    const auto some = [](ResultWriter& writer) {
        writer.variables({"x", "l"});
        writer.row({{Type::iri, "http://e/x"}, {Type::literal, "a\"\n", "ja-Latn"}});
        writer.row({{}, {Type::literal, "1", "", xsd_integer}});
        writer.row({{Type::blank_node, "b0"}, {}});
        EXPECT_EQ(writer.row_count(), 3U);
    };
    EXPECT_EQ(written(make_json_result_writer, some),
              R"({"head":{"vars":["x","l"]},"results":{"bindings":[
{"x":{"type":"uri","value":"http://e/x"},"l":{"type":"literal","value":"a\"\n","xml:lang":"ja-Latn"}},
{"l":{"type":"literal","value":"1","datatype":"http://www.w3.org/2001/XMLSchema#integer"}},
{"x":{"type":"bnode","value":"b0"}}
]}}
)");
    EXPECT_EQ(written(make_json_result_writer, [](ResultWriter& writer) { writer.boolean(true); }),
              "{\"head\":{},\"boolean\":true}\n");
}

TEST(ResultWriter, HasNoCsvForYesAndNo) {
    for (const Make make : {make_csv_result_writer, make_tsv_result_writer}) {
        EXPECT_THROW(written(make, [](ResultWriter& writer) { writer.boolean(true); }),
                     std::invalid_argument);
    }
}

TEST(ResultWriter, WritesATableForAPerson) {
    const auto make = [](ByteSink& bytes) { return make_table_result_writer(bytes, {}); };
    EXPECT_EQ(
        written(
            make,
            [](ResultWriter& writer) {
                writer.variables({"topic", "n"});
                writer.row({{Type::literal, "黄砂", "ja"}, {Type::literal, "3", "", xsd_integer}});
                writer.row({{Type::iri, "http://e/x"}, {Type::literal, "12", "", xsd_integer}});
            }),
        "topic          n\n"
        "------------  --\n"
        "黄砂 @ja       3\n"
        "<http://e/x>  12\n");
    EXPECT_EQ(written(make, [](ResultWriter& writer) { writer.boolean(false); }), "no\n");
}

}  // namespace
}  // namespace dialograph
