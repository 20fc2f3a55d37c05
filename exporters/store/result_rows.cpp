// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/result_rows.hpp"

#include "exporters/store/store_error.hpp"
#include "model/diagnostic.hpp"

#include <charconv>
#include <iterator>

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

}  // namespace

ResultRows rows_of(SparqlClient& store, std::string_view query) {
    RowCollector collector;
    ResultReader reader(collector);
    store.query(query, [&](std::string_view bytes) { reader.take(bytes); });
    reader.finish();
    return std::move(collector.rows);
}

ResultRows all_rows_of(SparqlClient& store, const std::string& query) {
    const std::size_t most = store.type().most_rows;
    if (most == static_cast<std::size_t>(-1)) {
        return rows_of(store, query);
    }
    ResultRows all;
    for (std::size_t offset = 0;; offset += most) {
        ResultRows page = rows_of(
            store, query + " LIMIT " + std::to_string(most) + " OFFSET " + std::to_string(offset));
        const bool is_last = page.size() < most;
        all.insert(all.end(), std::make_move_iterator(page.begin()),
                   std::make_move_iterator(page.end()));
        if (is_last) {
            return all;
        }
    }
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
