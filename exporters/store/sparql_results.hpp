// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file sparql_results.hpp Reads the answer to a query (SPARQL 1.1 Query Results JSON) row by row.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {

/// The value of a variable in a row.
struct ResultTerm {
    enum class Type : std::uint8_t { unbound, iri, literal, blank_node };

    Type type = Type::unbound;
    /// The IRI, the text, or the label of a blank node.
    std::string value = {};
    std::string language = {};
    /// The IRI of the datatype; empty for a string and for a text in a language.
    std::string datatype = {};

    friend bool operator==(const ResultTerm&, const ResultTerm&) = default;
};

/// Takes an answer: the variables and then the rows, or a yes or no.
class ResultSink {
public:
    ResultSink() = default;
    ResultSink(const ResultSink&) = delete;
    ResultSink& operator=(const ResultSink&) = delete;
    virtual ~ResultSink() = default;

    virtual void variables(const std::vector<std::string>& names) = 0;
    /// A value for each variable, in their order.
    virtual void row(const std::vector<ResultTerm>& terms) = 0;
    virtual void boolean(bool answer) = 0;
};

/// Cuts the answer into its rows while it arrives, so that memory does not grow with it, and reads
/// each strictly. Throws StoreError for what is not such an answer.
class ResultReader {
public:
    explicit ResultReader(ResultSink& sink) : sink_(sink) {}

    void take(std::string_view bytes);
    /// Says that all has arrived.
    void finish();

private:
    void take(char c);
    void take_between_rows(char c);
    void take_in_row(char c);
    void follow_string(char c);
    void open(char c);
    void read_head();
    void read_rows();
    void keep(char c);

    ResultSink& sink_;
    /// The document without its rows.
    std::string frame_;
    /// Rows that wait to be read together.
    std::string rows_;
    std::vector<std::string> names_;
    bool knows_names_ = false;
    bool in_string_ = false;
    bool escaped_ = false;
    bool in_rows_ = false;
    bool had_rows_ = false;
    bool needs_comma_ = false;
    bool after_comma_ = false;
    /// The brackets that are open, in the frame and in a row.
    std::string open_;
    std::size_t row_depth_ = 0;
};

}  // namespace dialograph
