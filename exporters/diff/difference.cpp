// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/difference.hpp"

#include "exporters/diff/statement_line.hpp"

#include <string_view>

namespace dialograph {
namespace {

constexpr std::size_t statements_a_step = 4096;

/// A side on the walk.
struct Side {
    SortedStatements::Cursor cursor;
    std::string_view line = {};
    bool more = cursor.next(line);

    void advance() { more = cursor.next(line); }
};

class Comparison {
public:
    explicit Comparison(Difference& difference) : difference_(difference) {}

    void removed(std::string_view line) {
        GraphChange& graph = graph_of(line);
        ++graph.before;
        ++graph.removed;
        ++difference_.before;
        difference_.removed.append(line);
    }

    void added(std::string_view line) {
        GraphChange& graph = graph_of(line);
        ++graph.after;
        ++graph.added;
        ++difference_.after;
        difference_.added.append(line);
    }

    void kept(std::string_view line) {
        GraphChange& graph = graph_of(line);
        ++graph.before;
        ++graph.after;
        ++difference_.before;
        ++difference_.after;
    }

private:
    /// Most lines are in the graph of the line before.
    GraphChange& graph_of(std::string_view line) {
        const std::string_view name = terms_of(line).graph;
        if (last_ == nullptr || name != last_->first) {
            auto found = difference_.graphs.find(name);
            if (found == difference_.graphs.end()) {
                found = difference_.graphs.emplace(name, GraphChange{}).first;
            }
            last_ = &*found;
        }
        return last_->second;
    }

    Difference& difference_;
    std::pair<const std::string, GraphChange>* last_ = nullptr;
};

}  // namespace

Graphs compared_graphs(const SortedStatements& before, const SortedStatements& after) {
    const bool differ = before.has_named_graphs() != after.has_named_graphs();
    return differ && !before.empty() && !after.empty() ? Graphs::left_out : Graphs::named;
}

Difference difference_of(const SortedStatements& before, const SortedStatements& after,
                         const Step& step) {
    return difference_of(before, after, compared_graphs(before, after), step);
}

Difference difference_of(const SortedStatements& before, const SortedStatements& after,
                         Graphs graphs, const Step& step) {
    Side old_side{before.read(graphs)};
    Side new_side{after.read(graphs)};
    Difference difference;
    Comparison comparison(difference);
    for (std::size_t count = 1; old_side.more || new_side.more; ++count) {
        const int order = !old_side.more   ? 1
                          : !new_side.more ? -1
                                           : old_side.line.compare(new_side.line);
        if (order < 0) {
            comparison.removed(old_side.line);
        } else if (order > 0) {
            comparison.added(new_side.line);
        } else {
            comparison.kept(old_side.line);
        }
        if (order <= 0) {
            old_side.advance();
        }
        if (order >= 0) {
            new_side.advance();
        }
        if (count % statements_a_step == 0 && step) {
            step();
        }
    }
    return difference;
}

}  // namespace dialograph
