// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/load_changes.hpp"

#include "exporters/diff/guarded_update.hpp"
#include "exporters/sha256.hpp"
#include "exporters/store/load_control.hpp"
#include "exporters/store/read_back.hpp"
#include "exporters/store/result_rows.hpp"
#include "exporters/store/store_changes.hpp"
#include "exporters/store/store_error.hpp"
#include "ontology/naming.hpp"

#include <algorithm>
#include <exception>
#include <map>
#include <optional>
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

class AnswerSink final : public ResultSink {
public:
    void variables(const std::vector<std::string>& /*names*/) override {}
    void row(const std::vector<ResultTerm>& /*terms*/) override {}
    void boolean(bool yes) override { answer = yes; }

    std::optional<bool> answer;
};

/// Where the changes stand, for the message if they break off.
enum class Stage { before_lock, unchanged, applying, torn, applied };

class ChangeLoader {
public:
    ChangeLoader(SparqlClient& store, const LoadPlan& old, const Difference& difference,
                 const std::string& graph, const LoadSettings& settings)
        : store_(store), old_(old), difference_(difference), graph_(graph), settings_(settings),
          id_(id_of(difference)), update_(difference, staging_of(id_), graph),
          control_(store, id_) {}

    void run() {
        try {
            take_lock();
            check_old_side();
            if (!difference_.empty()) {
                send();
                check_staged();
                apply();
                check_counts();
            }
            tidy_up();
        } catch (const StoreError& error) {
            throw StoreError(error.failure(), with_state(error.what(), give_up()));
        } catch (...) {
            std::throw_with_nested(LoadStopped(give_up()));
        }
    }

private:
    void take_lock() {
        control_.lock(settings_.break_lock);
        stage_ = Stage::unchanged;
        control_.drop(control_.left_behind());
        std::vector<std::string> replaced;
        for (const auto& [graph, change] : difference_.graphs) {
            replaced.push_back(name_of(graph));
        }
        control_.announce(staged_graphs(), replaced);
        counts_before_ = control_.target_counts();
    }

    /// The IRI in the store of a graph of the difference.
    [[nodiscard]] std::string name_of(const std::string& graph) const {
        return graph.empty() ? graph_ : graph.substr(1, graph.size() - 2);
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
        control_.mark_step();
        const SortedStatements held =
            read_back(store_, old_, Where::in_place, counts_before_,
                      [&](std::size_t read) { tell(std::min(read, old_.statement_count())); });
        const StoreChanges changes = changes_of(difference_of(old_.statements(), held));
        if (!changes.is_faithful()) {
            refuse_old_side(changes.discrepancy());
        }
        if (settings_.exact && !changes.notes().empty()) {
            refuse(changes.notes().front() + ", which --exact forbids");
        }
    }

    [[nodiscard]] std::vector<std::string> graphs_beyond_old_side() {
        std::vector<std::string> beyond = graphs_beyond(store_, old_);
        for (const auto& [graph, count] : counts_before_) {
            if (!old_.graphs().contains(graph) &&
                std::ranges::find(beyond, graph) == beyond.end()) {
                beyond.push_back(graph);
            }
        }
        return beyond;
    }

    void send() {
        control_.drop(staged_graphs());
        std::size_t sent = 0;
        update_.each_staged([&](std::string_view operation) {
            store_.update(operation);
            control_.mark_batch(sent++);
            tell(old_.statement_count());
        });
    }

    void check_staged() {
        std::map<std::string, std::size_t> expected = update_.staged_counts();
        std::erase_if(expected, [](const auto& graph) { return graph.second == 0; });
        if (control_.staged_counts() != expected) {
            refuse("the store counts another number of the changes' statements than it took");
        }
    }

    void apply() {
        control_.mark_step();
        store_.http().ignore_stop();
        stage_ = Stage::applying;
        try {
            store_.update(update_.apply(control_.held()));
        } catch (const StoreError& error) {
            // Whether it was done is known to the store alone.
            if (!is_applied()) {
                if (!error.may_be_under_way()) {
                    find_state();
                }
                throw;
            }
        }
        if (!is_applied()) {
            if (!control_.is_locked()) {
                stage_ = Stage::unchanged;
                throw StoreError(StoreFailure::locked,
                                 "another load has broken the lock of this one");
            }
            find_state();
            refuse_old_side("it has changed since it was compared");
        }
        stage_ = Stage::applied;
    }

    /// After changes that were not made: not every store undoes what it had begun.
    void find_state() {
        stage_ = control_.target_counts() == counts_before_ ? Stage::unchanged : Stage::torn;
    }

    [[nodiscard]] bool is_applied() {
        AnswerSink sink;
        ResultReader reader(sink);
        store_.query(update_.applied(), [&](std::string_view bytes) { reader.take(bytes); });
        reader.finish();
        if (!sink.answer) {
            refuse("the store answers an ASK with no yes or no");
        }
        return *sink.answer;
    }

    void check_counts() {
        const std::map<std::string, std::size_t> counts = control_.target_counts();
        for (const auto& [graph, change] : difference_.graphs) {
            const auto found = counts.find(name_of(graph));
            if ((found == counts.end() ? 0 : found->second) != change.after) {
                refuse("after the changes the graph <" + name_of(graph) +
                       "> has another number of statements than it should");
            }
        }
    }

    void tidy_up() {
        control_.drop(staged_graphs());
        control_.forget();
        control_.unlock();
    }

    std::string give_up() {
        store_.http().ignore_stop();
        switch (stage_) {
        case Stage::before_lock: return "nothing was changed in the store";
        case Stage::unchanged: return abandon("the data in the store is as it was");
        case Stage::applying:
            return "it is not known whether the changes were made, and the store may still be at "
                   "it; what was staged and the lock are kept: look what the store holds, and if "
                   "it is the old side and nothing is at work there, run the same command again "
                   "with --break-lock 0";
        case Stage::torn:
            return "the store made the changes in part only; what was staged and the lock are "
                   "kept: load the new side whole, with --break-lock 0, when the store is well";
        case Stage::applied: return abandon("the changes were made");
        }
        return {};
    }

    std::string abandon(const std::string& state) {
        try {
            store_.limit_time(std::chrono::seconds(10));
            if (stage_ == Stage::unchanged && !control_.is_locked()) {
                return "this load changed no data, and left what was staged to the other";
            }
            tidy_up();
            return state;
        } catch (const StoreError&) {
            return state +
                   ", but what was staged could not be deleted again: run the next command with "
                   "--break-lock 0, when the store is well";
        }
    }

    [[noreturn]] static void refuse(const std::string& sentence) {
        throw StoreError(StoreFailure::wrong_answer, sentence);
    }

    [[noreturn]] static void refuse_old_side(const std::string& why) {
        refuse("the store holds something else than the old side of the changes: " + why);
    }

    /// @param done of the statements of the old side that are read; what is sent is little
    void tell(std::size_t done) const {
        if (settings_.progress) {
            settings_.progress(done, old_.statement_count());
        }
    }

    SparqlClient& store_;
    const LoadPlan& old_;
    const Difference& difference_;
    const std::string& graph_;
    const LoadSettings& settings_;
    std::string id_;
    GuardedUpdate update_;
    LoadControl control_;
    Stage stage_ = Stage::before_lock;
    std::map<std::string, std::size_t> counts_before_;
};

}  // namespace

void load_changes(SparqlClient& store, const LoadPlan& old, const Difference& difference,
                  const std::string& graph, const LoadSettings& settings) {
    ChangeLoader(store, old, difference, graph, settings).run();
}

}  // namespace dialograph
