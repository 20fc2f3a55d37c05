// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/sparql_results.hpp"

#include "exporters/store/store_error.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace dialograph {
namespace {

/// Writes what it is told as text.
class Transcript final : public ResultSink {
public:
    void variables(const std::vector<std::string>& names) override {
        text += "vars";
        for (const std::string& name : names) {
            text += ' ' + name;
        }
        text += '\n';
    }
    void row(const std::vector<ResultTerm>& terms) override {
        for (const ResultTerm& term : terms) {
            text += std::to_string(static_cast<int>(term.type)) + '(' + term.value + '|' +
                    term.language + '|' + term.datatype + ')';
        }
        text += '\n';
    }
    void boolean(bool answer) override { text += answer ? "yes\n" : "no\n"; }

    std::string text;
};

/// Reads an answer in pieces of a size.
std::string read(std::string_view answer, std::size_t piece) {
    Transcript transcript;
    ResultReader reader(transcript);
    try {
        for (std::size_t at = 0; at < answer.size(); at += piece) {
            reader.take(answer.substr(at, piece));
        }
        reader.finish();
    } catch (const StoreError& error) {
        EXPECT_EQ(error.failure(), StoreFailure::wrong_answer);
        return "refused";
    }
    return transcript.text;
}

std::string read_anyhow(std::string_view answer) {
    std::string whole = read(answer, answer.size() + 1);
    for (const std::size_t piece : {1U, 2U, 3U, 7U}) {
        EXPECT_EQ(read(answer, piece), whole);
    }
    return whole;
}

TEST(ResultReader, ReadsEveryKindOfTerm) {
    EXPECT_EQ(read_anyhow(R"({"head": {"link": [], "vars": ["s", "o", "x"]},
      "results": { "distinct": false, "bindings": [
        {"s": {"type": "uri", "value": "http://e/]}[{"}, "o": {"type": "literal", "value": "a\"]}", "xml:lang": "ja"}},
        {"s": {"type": "bnode", "value": "b0"}, "x": {"type": "typed-literal", "value": "1", "datatype": "http://e/d"}},
        {} ] } })"),
              "vars s o x\n"
              "1(http://e/]}[{||)2(a\"]}|ja|)0(||)\n"
              "3(b0||)0(||)2(1||http://e/d)\n"
              "0(||)0(||)0(||)\n");
}

TEST(ResultReader, ReadsYesAndNo) {
    EXPECT_EQ(read_anyhow(R"({"head":{},"boolean":true})"), "yes\n");
    EXPECT_EQ(read_anyhow(R"({"boolean" : false, "head":{}})"), "no\n");
}

TEST(ResultReader, ReadsVirtuososYesAndNo) {
    EXPECT_EQ(
        read_anyhow(R"({"head":{"link":[],"vars":["__ASK_RETVAL"]},"results":{"bindings":[]}})"),
        "no\n");
    EXPECT_EQ(read_anyhow(R"({"head":{"vars":["__ASK_RETVAL"]},"results":{"bindings":[
        {"__ASK_RETVAL":{"type":"typed-literal","datatype":"http://e/int","value":"1"}}]}})"),
              "yes\n");
}

TEST(ResultReader, ReadsAnAnswerWhoseNamesComeLast) {
    EXPECT_EQ(
        read_anyhow(
            R"({"results":{"bindings":[{"a":{"type":"uri","value":"u:a"}}]},"head":{"vars":["a"]}})"),
        "vars a\n1(u:a||)\n");
}

TEST(ResultReader, RefusesWhatIsNoAnswer) {
    for (const auto* const answer :
         {"", "<html></html>", "[]", "{}", R"({"head":{"vars":[]}})",
          R"({"head":{"vars":["a"]},"results":{"bindings":[})",
          R"({"head":{"vars":["a"]},"results":{"bindings":[{"a":{"type":"uri","value":"x"}})",
          R"({"head":{"vars":["a"]},"results":{"bindings":[{},]}})",
          R"({"head":{"vars":["a"]},"results":{"bindings":[{} {}]}})",
          R"({"head":{"vars":["a"]},"results":{"bindings":[1]}})",
          R"({"head":{"vars":["a"]},"results":{"bindings":[{"b":{"type":"uri","value":"x"}}]}})",
          R"({"head":{"vars":["a"]},"results":{"bindings":[{"a":{"type":"iri","value":"x"}}]}})",
          R"({"head":{"vars":["a"]},"results":{"bindings":[{"a":{"type":"uri"}}]}})",
          R"({"head":{"vars":["a"]},"results":{"bindings":[{"a":"x"}]}})",
          R"({"head":{"vars":["a"]},"results":{"bindings":[]}} trailing)",
          R"({"head":{},"boolean":"true"})"}) {
        EXPECT_EQ(read_anyhow(answer), "refused") << answer;
    }
    EXPECT_EQ(
        read_anyhow("{\"head\":{\"vars\":[\"a\"]},\"results\":{\"bindings\":[{\"a\":{\"type\":"
                    "\"literal\",\"value\":\"\xC3\"}}]}}"),
        "refused");
}

TEST(ResultReader, NoticesEveryCut) {
    const std::string answer =
        R"({"head":{"vars":["a"]},"results":{"bindings":[{"a":{"type":"uri","value":"x"}}]}})";
    for (std::size_t size = 0; size < answer.size(); ++size) {
        EXPECT_EQ(read(answer.substr(0, size), 5), "refused") << size;
    }
}

}  // namespace
}  // namespace dialograph
