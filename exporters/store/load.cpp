// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/load.hpp"

#include "exporters/diff/difference.hpp"
#include "exporters/store/load_control.hpp"
#include "exporters/store/read_back.hpp"
#include "exporters/store/staging.hpp"
#include "exporters/store/store_changes.hpp"
#include "exporters/store/store_error.hpp"

#include <exception>
#include <set>
#include <utility>

namespace dialograph {
namespace {

/// Where a load stands, for the message if it breaks off.
enum class Stage { before_lock, staging, moving, torn, moved };

std::string count_of(std::size_t count, const std::string& noun) {
    return std::to_string(count) + ' ' + noun + (count == 1 ? "" : "s");
}

class Loader {
public:
    Loader(SparqlClient& store, const LoadPlan& plan, const LoadSettings& settings)
        : store_(store), plan_(plan), settings_(settings), control_(store, plan.id()) {}

    LoadReport run() {
        try {
            take_lock();
            prepare();
            send_batches();
            check_staged();
            move();
            check_moved();
            tidy_up();
        } catch (const StoreError& error) {
            throw StoreError(error.failure(), with_state(error.what(), give_up()));
        } catch (...) {
            std::throw_with_nested(LoadStopped(give_up()));
        }
        return std::move(report_);
    }

private:
    void take_lock() {
        control_.lock(settings_.break_lock);
        stage_ = Stage::staging;
    }

    /// Clears away what others left, finds the graphs that are to go, and says so.
    void prepare() {
        control_.drop(control_.left_behind());
        found_ = control_.marked_batches();
        report_.dropped = graphs_beyond(store_, plan_);
        control_.announce(plan_, report_.dropped);
        counts_before_ = control_.target_counts();
    }

    void send_batches() {
        plan_.each_batch([&](const LoadBatch& batch) {
            if (found_.contains(batch.number)) {
                ++report_.batches_found;
            } else {
                stage(store_, plan_, batch);
                control_.mark_batch(batch.number);
            }
            ++report_.batches;
            staged_ += batch.statements;
            tell(staged_);
        });
    }

    void count_staged() {
        staged_counts_ = control_.staged_counts();
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
                   count_of(plan_.statement_count(), "statement") + " that it took, in " +
                   std::to_string(staged_counts_.size()) + " of " +
                   count_of(plan_.graphs().size(), "graph"));
        }
    }

    void check_staged() {
        count_staged();
        control_.mark_step();
        const SortedStatements returned =
            read_back(store_, plan_, Where::staged, staged_counts_,
                      [&](std::size_t read) { tell(plan_.statement_count() + read); });
        const Difference difference = difference_of(plan_.statements(), returned);
        const StoreChanges changes = changes_of(difference);
        if (!changes.is_faithful()) {
            refuse(changes.problem());
        }
        report_.notes = changes.notes();
        if (settings_.exact && !report_.notes.empty()) {
            refuse(report_.notes.front() + ", which --exact forbids");
        }
    }

    void move() {
        control_.mark_step();
        stage_ = Stage::moving;
        store_.http().ignore_stop();
        try {
            control_.move();
        } catch (const StoreError& error) {
            // Whether it was done is known to the store alone.
            if (!control_.is_moved()) {
                if (!error.may_be_under_way()) {
                    find_state();
                }
                throw;
            }
        }
        if (!control_.is_moved()) {
            if (!control_.is_locked()) {
                stage_ = Stage::staging;
                throw StoreError(StoreFailure::locked,
                                 "another load has broken the lock of this one");
            }
            find_state();
            refuse("the store says that it put the new data in place, and it did not");
        }
        stage_ = Stage::moved;
    }

    /// After a move that failed: not every store undoes what it had begun.
    void find_state() {
        stage_ = control_.target_counts() == counts_before_ ? Stage::staging : Stage::torn;
    }

    void check_moved() {
        const std::map<std::string, std::size_t> counts = control_.target_counts();
        std::size_t graphs = 0;
        for (const auto& [graph, planned] : plan_.graphs()) {
            const auto staged = staged_counts_.find(planned.staging);
            const auto moved = counts.find(graph);
            if (staged == staged_counts_.end() || moved == counts.end() ||
                staged->second != moved->second) {
                refuse("after the move the graph " + graph +
                       " has another number of statements "
                       "than before");
            }
            ++graphs;
            report_.statements += moved->second;
        }
        if (graphs != counts.size()) {
            refuse("after the move there are still graphs that the data set no longer has");
        }
        report_.graphs = graphs;
    }

    void tidy_up() {
        std::vector<std::string> graphs = staged_graphs();
        graphs.insert(graphs.end(), report_.dropped.begin(), report_.dropped.end());
        control_.drop(graphs);
        control_.forget();
        control_.unlock();
    }

    [[nodiscard]] std::vector<std::string> staged_graphs() const {
        std::vector<std::string> graphs;
        for (const auto& [graph, planned] : plan_.graphs()) {
            graphs.push_back(planned.staging);
        }
        return graphs;
    }

    /// Leaves the store as it was, as far as it lets us, and says how it is now.
    std::string give_up() {
        store_.http().ignore_stop();
        switch (stage_) {
        case Stage::before_lock: return "nothing was changed in the store";
        case Stage::staging: return abandon();
        case Stage::moving:
            return "it is not known whether the new data has taken the place of the old, and the "
                   "store may still be at it; what was staged and the lock are kept: look into "
                   "the store, and when nothing is at work there, run the same command again, "
                   "with --break-lock 0";
        case Stage::torn:
            return "the store put the new data in place in part only; what was staged and the lock "
                   "are kept: run "
                   "the same command again, with --break-lock 0, when the store is well";
        case Stage::moved:
            return "the new data is in its place, with " +
                   count_of(plan_.statement_count(), "statement") +
                   ", but it was not tidied up: run the same command again, with --break-lock 0";
        }
        return {};
    }

    std::string abandon() {
        const std::string state = "the data in the store is as it was";
        try {
            store_.limit_time(std::chrono::seconds(10));
            if (!control_.is_locked()) {
                return "this load changed no data, and left what was staged to the other";
            }
            if (!settings_.resume) {
                control_.drop(staged_graphs());
                control_.forget();
            }
            control_.unlock();
            return state + (settings_.resume ? "; what was staged is kept: run the same command "
                                               "again to go on from there"
                                             : ", and what was staged was deleted again");
        } catch (const StoreError&) {
            return state +
                   ", but what was staged could not be deleted again: run the same command "
                   "again, with --break-lock 0, when the store is well";
        }
    }

    [[noreturn]] static void refuse(const std::string& sentence) {
        throw StoreError(StoreFailure::wrong_answer, sentence);
    }

    void tell(std::size_t done) const {
        if (settings_.progress) {
            settings_.progress(done, 2 * plan_.statement_count());
        }
    }

    SparqlClient& store_;
    const LoadPlan& plan_;
    const LoadSettings& settings_;
    LoadControl control_;
    Stage stage_ = Stage::before_lock;
    std::set<std::size_t> found_;
    std::size_t staged_ = 0;
    std::map<std::string, std::size_t> counts_before_;
    std::map<std::string, std::size_t> staged_counts_;
    LoadReport report_;
};

}  // namespace

LoadReport load(SparqlClient& store, const LoadPlan& plan, const LoadSettings& settings) {
    return Loader(store, plan, settings).run();
}

}  // namespace dialograph
