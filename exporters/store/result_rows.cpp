// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/result_rows.hpp"

#include "exporters/store/store_error.hpp"
#include "model/diagnostic.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>

namespace dialograph {
namespace {

class RowCollector final : public ResultSink {
public:
    void variables(const std::vector<std::string>& /*names*/) override {}
    void row(const std::vector<ResultTerm>& terms) override { rows.push_back(terms); }
    void boolean(bool /*answer*/) override {
        throw StoreError(StoreFailure::wrong_answer, "the store answers a SELECT with yes or no");
    }

    ResultRows rows;
};

class AnswerKeeper final : public ResultSink {
public:
    void variables(const std::vector<std::string>& /*names*/) override {}
    void row(const std::vector<ResultTerm>& /*terms*/) override {}
    void boolean(bool yes) override { answer = yes; }

    std::optional<bool> answer;
};

void ask(SparqlClient& store, std::string_view query, ResultSink& sink) {
    ResultReader reader(sink);
    store.query(query, [&](std::string_view bytes) { reader.take(bytes); });
    reader.finish();
}

/// The text of an IRI or a number as a string of SPARQL; neither needs an escape.
std::string quoted(const ResultTerm& term) {
    if (term.value.find_first_of("\"\\\r\n") != std::string::npos) {
        throw StoreError(StoreFailure::wrong_answer,
                         "the store answers with " + in_quotes(term.value) + " where it has names");
    }
    return '"' + term.value + '"';
}

}  // namespace

ResultRows rows_of(SparqlClient& store, std::string_view query) {
    RowCollector collector;
    ask(store, query, collector);
    return std::move(collector.rows);
}

ResultRows all_rows_of(SparqlClient& store, const PagedQuery& query) {
    const std::size_t most = store.type().most_rows;
    const std::string start = "SELECT " + query.selected + " WHERE { " + query.pattern;
    if (most == no_limit) {
        return rows_of(store, start + " } " + query.modifier);
    }
    const std::string text = "STR(" + query.key + ")";
    const std::string end =
        " } " + query.modifier + " ORDER BY " + text + " LIMIT " + std::to_string(most);
    ResultRows all;
    for (std::string rest;;) {
        ResultRows page = rows_of(store, start + rest + end);
        const bool is_last = page.size() < most;
        std::ranges::move(page, std::back_inserter(all));
        if (is_last) {
            return all;
        }
        const std::string next = " FILTER(" + text + " > " + quoted(all.back().at(0)) + ")";
        if (next == rest) {
            throw StoreError(StoreFailure::wrong_answer, "the store gives the same rows again");
        }
        rest = next;
    }
}

bool answer_of(SparqlClient& store, std::string_view query) {
    AnswerKeeper keeper;
    ask(store, query, keeper);
    if (!keeper.answer) {
        throw StoreError(StoreFailure::wrong_answer, "the store answers an ASK with no yes or no");
    }
    return *keeper.answer;
}

std::size_t number_of(const ResultTerm& term) {
    std::size_t number = 0;
    const char* const end = term.value.data() + term.value.size();
    const auto [at, error] = std::from_chars(term.value.data(), end, number);
    if (term.type != ResultTerm::Type::literal || error != std::errc{} || at != end) {
        throw StoreError(StoreFailure::wrong_answer,
                         "the store counts " + in_quotes(term.value) + " statements");
    }
    return number;
}

}  // namespace dialograph
