// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/load.hpp"

#include "exporters/diff/difference.hpp"
#include "exporters/store/locked_work.hpp"
#include "exporters/store/read_back.hpp"
#include "exporters/store/staging.hpp"
#include "exporters/store/store_changes.hpp"
#include "model/count_text.hpp"

#include <set>
#include <utility>

namespace dialograph {
namespace {

/// Stages all graphs of a plan, and puts them in the place of those that are there.
class Loader final : public LockedWork {
public:
    Loader(SparqlClient& store, const LoadPlan& plan, const LoadSettings& settings)
        : LockedWork(store, settings, plan.id()), plan_(plan) {}

    LoadReport load() {
        run();
        return std::move(report_);
    }

private:
    bool stage() override {
        prepare();
        send_batches();
        count_staged();
        compare_staged();
        return true;
    }

    /// Finds the graphs that are to go, and says so.
    void prepare() {
        found_ = control().marked_batches();
        report_.dropped = graphs_beyond(store(), plan_);
        control().announce(plan_, report_.dropped);
        counts_before_ = control().target_counts();
    }

    void send_batches() {
        std::size_t staged = 0;
        plan_.each_batch([&](const LoadBatch& batch) {
            if (found_.contains(batch.number)) {
                ++report_.batches_found;
            } else {
                dialograph::stage(store(), plan_, batch);
                control().mark_batch(batch.number);
            }
            ++report_.batches;
            staged += batch.statements;
            tell(staged, 2 * plan_.statement_count());
        });
    }

    void count_staged() {
        staged_counts_ = control().staged_counts();
        std::size_t counted = 0;
        bool right = staged_counts_.size() == plan_.graphs().size();
        for (const auto& [graph, planned] : plan_.graphs()) {
            const auto found = staged_counts_.find(planned.staging);
            const std::size_t count = found == staged_counts_.end() ? 0 : found->second;
            counted += count;
            right = right && count == planned.statements;
        }
        if (!right) {
            refuse("the store counts " + std::to_string(counted) + " of the " +
                   count_text(plan_.statement_count(), "statement") + " that it took, in " +
                   std::to_string(staged_counts_.size()) + " of " +
                   count_text(plan_.graphs().size(), "graph"));
        }
    }

    void compare_staged() {
        control().mark_step();
        const std::size_t all = plan_.statement_count();
        const SortedStatements returned =
            read_back(store(), plan_, Where::staged, staged_counts_,
                      [&](std::size_t read) { tell(all + read, 2 * all); });
        const StoreChanges changes = changes_of(difference_of(plan_.statements(), returned));
        accept(changes);
        report_.notes = changes.notes();
    }

    void send_commit() override { control().move(); }

    bool is_committed() override { return control().is_moved(); }

    /// The number of statements would not do: another text in the place of one is as many.
    bool is_as_before() override {
        return !control().is_begun() && control().target_counts() == counts_before_;
    }

    void refuse_uncommitted() override {
        refuse("the store says that it put the new data in place, and it did not");
    }

    void check_committed() override {
        const std::map<std::string, std::size_t> counts = control().target_counts();
        for (const auto& [graph, planned] : plan_.graphs()) {
            const auto staged = staged_counts_.find(planned.staging);
            const auto moved = counts.find(graph);
            if (staged == staged_counts_.end() || moved == counts.end() ||
                staged->second != moved->second) {
                refuse("after the move the graph " + graph +
                       " has another number of statements than before");
            }
            report_.statements += moved->second;
        }
        report_.graphs = plan_.graphs().size();
        if (report_.graphs != counts.size()) {
            refuse("after the move there are still graphs that the data set no longer has");
        }
    }

    [[nodiscard]] std::vector<std::string> leavings() const override {
        std::vector<std::string> graphs;
        for (const auto& [graph, planned] : plan_.graphs()) {
            graphs.push_back(planned.staging);
        }
        if (report_.graphs > 0) {
            // They are empty, but may still be there.
            graphs.insert(graphs.end(), report_.dropped.begin(), report_.dropped.end());
        }
        return graphs;
    }

    [[nodiscard]] bool keeps_staged() const override { return settings().resume; }

    [[nodiscard]] std::string when_unknown() const override {
        return "it is not known whether the new data has taken the place of the old, and the "
               "store may still be at it; what was staged and the lock are kept: look into "
               "the store, and when nothing is at work there, run the same command again, "
               "with --break-lock 0";
    }

    [[nodiscard]] std::string when_torn() const override {
        return "the store put the new data in place in part only; what was staged and the lock "
               "are kept: run the same command again, with --break-lock 0, when the store is well";
    }

    [[nodiscard]] std::string when_committed() const override {
        return "the new data has taken the place of the old";
    }

    const LoadPlan& plan_;
    std::set<std::size_t> found_;
    std::map<std::string, std::size_t> counts_before_;
    std::map<std::string, std::size_t> staged_counts_;
    LoadReport report_;
};

}  // namespace

LoadReport load(SparqlClient& store, const LoadPlan& plan, const LoadSettings& settings) {
    return Loader(store, plan, settings).load();
}

}  // namespace dialograph
