// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/load_changes.hpp"

#include "exporters/diff/guarded_update.hpp"
#include "exporters/diff/statement_line.hpp"
#include "exporters/sha256.hpp"
#include "exporters/store/graph_reader.hpp"
#include "exporters/store/locked_work.hpp"
#include "exporters/store/read_back.hpp"
#include "exporters/store/result_rows.hpp"
#include "exporters/store/store_changes.hpp"
#include "ontology/naming.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <stdexcept>
#include <vector>

namespace dialograph {
namespace {

/// Enough to tell one difference from another.
std::string id_of(const Difference& difference) {
    Sha256 digest;
    for (const LineSpool* const lines : {&difference.removed, &difference.added}) {
        LineReader reader = lines->read();
        for (std::string_view line; reader.next(line);) {
            digest.update(line);
            digest.update("\n");
        }
        digest.update("-\n");
    }
    return digest.digest().substr(0, 16);
}

std::string staging_of(const std::string& id) {
    std::string text;
    static_cast<void>(Naming::load(id, text));
    return text + '/';
}

/// The IRI in the store of a graph of a difference.
std::string name_in_store(const std::string& graph, const std::string& graph_of_others) {
    return graph.empty() ? graph_of_others : std::string(iri_of(graph));
}

/// Stages what is to be removed and added, and does it where the store holds the old side.
class ChangeLoader final : public LockedWork {
public:
    ChangeLoader(SparqlClient& store, const LoadPlan& old, const Difference& difference,
                 const std::string& graph, const LoadSettings& settings)
        : ChangeLoader(store, old, difference, graph, settings, id_of(difference)) {}

private:
    ChangeLoader(SparqlClient& store, const LoadPlan& old, const Difference& difference,
                 const std::string& graph, const LoadSettings& settings, const std::string& id)
        : LockedWork(store, settings, id), old_(old), difference_(difference), graph_(graph),
          update_(difference, staging_of(id), graph) {}

    bool stage() override {
        prepare();
        check_old_side();
        if (difference_.empty()) {
            return false;
        }
        send();
        check_staged();
        return true;
    }

    void prepare() {
        std::vector<std::string> replaced;
        for (const auto& [graph, change] : difference_.graphs) {
            replaced.push_back(name_of(graph));
        }
        control().announce(staged_graphs(), replaced);
        counts_before_ = control().target_counts();
    }

    [[nodiscard]] std::string name_of(const std::string& graph) const {
        return name_in_store(graph, graph_);
    }

    [[nodiscard]] std::vector<std::string> staged_graphs() const {
        std::vector<std::string> graphs;
        for (const auto& [graph, count] : update_.staged_counts()) {
            graphs.push_back(graph);
        }
        return graphs;
    }

    /// The guard of the update compares what changes alone; this is for all the rest.
    void check_old_side() {
        const std::vector<std::string> beyond = graphs_beyond_old_side();
        if (!beyond.empty()) {
            refuse_old_side(
                "the graph <" + beyond.front() + "> is there, which it does not have" +
                (beyond.size() == 1 ? "" : ", and " + std::to_string(beyond.size() - 1) + " more"));
        }
        control().mark_step();
        const StoreChanges changes = changes_since_old_side(counts_before_);
        if (!changes.is_faithful()) {
            refuse_old_side(changes.discrepancy());
        }
        accept(changes);
    }

    [[nodiscard]] std::vector<std::string> graphs_beyond_old_side() {
        std::vector<std::string> beyond = graphs_beyond(store(), old_);
        for (const auto& [graph, count] : counts_before_) {
            if (!old_.graphs().contains(graph) &&
                std::ranges::find(beyond, graph) == beyond.end()) {
                beyond.push_back(graph);
            }
        }
        return beyond;
    }

    /// Reads the graphs of the old side back.
    [[nodiscard]] StoreChanges changes_since_old_side(
        const std::map<std::string, std::size_t>& counts) {
        const std::size_t all = old_.statement_count();
        const SortedStatements held =
            read_back(store(), old_, Where::in_place, counts,
                      [&](std::size_t read) { tell(std::min(read, all), all); });
        return changes_of(difference_of(old_.statements(), held));
    }

    void send() {
        has_staged_ = true;
        control().drop(staged_graphs());
        std::size_t sent = 0;
        update_.each_staged([&](std::string_view operation) {
            store().update(operation);
            control().mark_batch(sent++);
            tell(old_.statement_count(), old_.statement_count());
        });
    }

    /// Counts what is staged, and reads it back.
    void check_staged() {
        std::map<std::string, std::size_t> expected = update_.staged_counts();
        std::erase_if(expected, [](const auto& graph) { return graph.second == 0; });
        if (control().staged_counts() != expected) {
            refuse("the store counts another number of the changes' statements than it took");
        }
        control().mark_step();
        std::vector<GraphToRead> graphs;
        for (const auto& [graph, count] : expected) {
            graphs.push_back({graph, count, Iri::parse(graph)});
        }
        const SortedStatements staged = update_.staged();
        const SortedStatements returned = read_graphs(
            store(), graphs, staged,
            [&](std::size_t /*read*/) { tell(old_.statement_count(), old_.statement_count()); });
        accept(changes_of(difference_of(staged, returned, Graphs::named)));
    }

    void send_commit() override { store().update(update_.apply(control().lock().held())); }

    bool is_committed() override { return answer_of(store(), update_.applied()); }

    bool is_as_before() override {
        const std::map<std::string, std::size_t> counts = control().target_counts();
        return counts == counts_before_ && changes_since_old_side(counts).is_faithful();
    }

    void refuse_uncommitted() override { refuse_old_side("it has changed since it was compared"); }

    void check_committed() override {
        const std::map<std::string, std::size_t> counts = control().target_counts();
        for (const auto& [graph, change] : difference_.graphs) {
            const auto found = counts.find(name_of(graph));
            if ((found == counts.end() ? 0 : found->second) != change.after) {
                refuse("after the changes the graph <" + name_of(graph) +
                       "> has another number of statements than it should");
            }
        }
    }

    [[nodiscard]] std::vector<std::string> leavings() const override {
        return has_staged_ ? staged_graphs() : std::vector<std::string>{};
    }

    [[nodiscard]] bool keeps_staged() const override { return false; }

    [[nodiscard]] std::string when_unknown() const override {
        return "it is not known whether the changes were made, and the store may still be at "
               "it; what was staged and the lock are kept: look what the store holds, and if "
               "it is the old side and nothing is at work there, run the same command again "
               "with --break-lock 0";
    }

    [[nodiscard]] std::string when_torn() const override {
        return "the store made the changes in part only; what was staged and the lock are "
               "kept: load the new side whole, with --break-lock 0, when the store is well";
    }

    [[nodiscard]] std::string when_committed() const override { return "the changes were made"; }

    [[noreturn]] static void refuse_old_side(const std::string& why) {
        refuse("the store holds something else than the old side of the changes: " + why);
    }

    const LoadPlan& old_;
    const Difference& difference_;
    const std::string& graph_;
    GuardedUpdate update_;
    std::map<std::string, std::size_t> counts_before_;
    bool has_staged_ = false;
};

}  // namespace

void check_graphs(const Difference& difference, const std::string& graph) {
    for (const auto& [name, change] : difference.graphs) {
        if (name.empty() && graph.empty()) {
            throw std::invalid_argument(
                "there are statements that name no graph; say with --graph in "
                "which graph they are in the store");
        }
        if (std::string problem = graph_name_problem(name_in_store(name, graph));
            !problem.empty()) {
            throw UnfitGraph(problem);
        }
    }
}

void load_changes(SparqlClient& store, const LoadPlan& old, const Difference& difference,
                  const std::string& graph, const LoadSettings& settings) {
    check_graphs(difference, graph);
    ChangeLoader(store, old, difference, graph, settings).run();
}

}  // namespace dialograph
