// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/staging.hpp"

#include "exporters/diff/sparql_batch.hpp"
#include "exporters/store/own_request.hpp"
#include "exporters/store/store_error.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dialograph {
namespace {

/// Virtuoso 7 takes no update of more than 10 MB. Where a graph larger than `large_graph` can be
/// posted, it goes alone, so that an update stays below both of these together.
constexpr std::size_t large_graph = std::size_t{1} << 20U;
constexpr std::size_t large_update = std::size_t{1} << 22U;

/// The offset behind the line at the middle of lines; 0 where there is one line alone.
std::size_t middle_of(std::string_view lines) {
    const std::size_t newline = lines.find('\n', lines.size() / 2);
    if (newline != std::string_view::npos && newline + 1 < lines.size()) {
        return newline + 1;
    }
    const std::size_t earlier = lines.rfind('\n', lines.size() / 2);
    return earlier == std::string_view::npos ? 0 : earlier + 1;
}

void post(SparqlClient& store, std::string_view graph, std::string_view lines) {
    try {
        store.add_to_graph(graph, lines);
    } catch (const StoreError& error) {
        const std::size_t middle = middle_of(lines);
        if (error.failure() != StoreFailure::too_large || middle == 0) {
            throw;
        }
        post(store, graph, lines.substr(0, middle));
        post(store, graph, lines.substr(middle));
    }
}

/// Sends operations in one request, or in more where it is too large.
void send(SparqlClient& store, std::span<const std::string> operations) {
    if (operations.empty()) {
        return;
    }
    std::string request;
    for (const std::string& operation : operations) {
        request.append(request.empty() ? "" : " ;\n").append(operation);
    }
    try {
        store.update(request);
    } catch (const StoreError& error) {
        if (error.failure() != StoreFailure::too_large || operations.size() == 1) {
            throw;
        }
        send(store, operations.first(operations.size() / 2));
        send(store, operations.subspan(operations.size() / 2));
    }
}

/// Collects statements of many graphs and inserts them.
class Inserter {
public:
    explicit Inserter(SparqlClient& store)
        : store_(store), batch_("INSERT DATA", [this](std::string_view operation) {
              operations_.emplace_back(operation);
              size_ += operation.size();
          }) {}

    void add(std::string_view graph, std::string_view line) {
        batch_.add(graph, line);
        if (++count_ == store_.type().most_inserted || size_ >= large_update) {
            finish();
        }
    }

    void finish() {
        batch_.finish();
        send(store_, operations_);
        operations_.clear();
        count_ = 0;
        size_ = 0;
    }

private:
    SparqlClient& store_;
    std::vector<std::string> operations_;
    SparqlBatch batch_;
    std::size_t count_ = 0;
    /// Of the operations that wait, in bytes.
    std::size_t size_ = 0;
};

/// Calls something with each line, without its end.
void each_line(std::string_view lines, const auto& call) {
    while (!lines.empty()) {
        const std::size_t end = lines.find('\n');
        call(lines.substr(0, end));
        lines.remove_prefix(end + 1);
    }
}

/// Inserts the lines of graphs.
void insert(SparqlClient& store,
            std::span<const std::pair<std::string_view, std::string_view>> graphs) {
    Inserter inserter(store);
    for (const auto& [staging, lines] : graphs) {
        const std::string graph = "<" + std::string(staging) + ">";
        each_line(lines, [&](std::string_view line) { inserter.add(graph, line); });
    }
    inserter.finish();
}

}  // namespace

void stage(SparqlClient& store, const LoadPlan& plan, const LoadBatch& batch) {
    const bool posts = store.type().most_posted > 0;
    std::vector<std::pair<std::string_view, std::string_view>> small;
    for (const auto& [graph, lines] : batch.graphs) {
        const std::string& staging = plan.graphs().find(graph)->second.staging;
        if (posts && (is_worth_a_request(lines.count, batch.graphs.size()) ||
                      lines.ntriples.size() > large_graph)) {
            post(store, staging, lines.ntriples);
        } else {
            small.emplace_back(staging, lines.ntriples);
        }
    }
    insert(store, small);
}

}  // namespace dialograph
