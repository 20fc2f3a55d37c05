// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/load_changes.hpp"

#include "exporters/diff/guarded_update.hpp"
#include "exporters/sha256.hpp"
#include "exporters/store/load_control.hpp"
#include "exporters/store/result_rows.hpp"
#include "exporters/store/store_error.hpp"
#include "ontology/naming.hpp"

#include <optional>

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

class ChangeLoader {
public:
    ChangeLoader(SparqlClient& store, const Difference& difference, const std::string& graph,
                 const LoadSettings& settings)
        : store_(store), difference_(difference), graph_(graph), settings_(settings),
          id_(id_of(difference)), update_(difference, staging_of(id_), graph),
          control_(store, id_) {}

    void run() {
        try {
            control_.lock(settings_.break_lock);
            locked_ = true;
            store_.update(update_.clear_staging());
            send();
            apply();
            check_counts();
            tidy_up();
        } catch (const StoreError& error) {
            throw StoreError(error.failure(), with_state(error.what(), give_up()));
        } catch (...) {
            static_cast<void>(give_up());
            throw;
        }
    }

private:
    void send() {
        std::size_t sent = 0;
        update_.each_staged([&](std::string_view operation) {
            store_.update(operation);
            control_.mark_batch(sent++);
            tell(sent);
        });
    }

    void apply() {
        store_.http().ignore_stop();
        unsure_ = true;
        try {
            store_.update(update_.apply());
        } catch (const StoreError&) {
            // Whether it was done is known to the store alone.
            if (!is_applied()) {
                unsure_ = false;
                throw;
            }
        }
        applied_ = is_applied();
        unsure_ = false;
        if (!applied_) {
            throw StoreError(StoreFailure::wrong_answer,
                             "the store holds something else than the old side of the changes");
        }
    }

    [[nodiscard]] bool is_applied() {
        AnswerSink sink;
        ResultReader reader(sink);
        store_.query(update_.applied(), [&](std::string_view bytes) { reader.take(bytes); });
        reader.finish();
        if (!sink.answer) {
            throw StoreError(StoreFailure::wrong_answer,
                             "the store answers an ASK with no yes or "
                             "no");
        }
        return *sink.answer;
    }

    void check_counts() {
        for (const auto& [graph, change] : difference_.graphs) {
            if (!change.changed()) {
                continue;
            }
            const std::string name = graph.empty() ? "<" + graph_ + ">" : graph;
            const ResultRows rows = rows_of(
                store_, "SELECT (COUNT(*) AS ?n) WHERE { GRAPH " + name + " { ?s ?p ?o } }");
            if (rows.size() != 1 || number_of(rows[0].at(0)) != change.after) {
                throw StoreError(StoreFailure::wrong_answer,
                                 "after the changes the graph " + name +
                                     " has another number of statements than it should");
            }
        }
    }

    void tidy_up() {
        store_.update(update_.drop_staging());
        control_.forget();
        control_.unlock();
    }

    std::string give_up() {
        store_.http().ignore_stop();
        if (!locked_) {
            return "nothing was changed in the store";
        }
        if (unsure_) {
            return "it is not known whether the changes were made: run the same command again, "
                   "with --break-lock 0, when the store is well";
        }
        const std::string state =
            applied_ ? "the changes were made" : "the data in the store is as it was";
        try {
            store_.limit_time(std::chrono::seconds(10));
            tidy_up();
            return state;
        } catch (const StoreError&) {
            return state + ", but what was staged could not be deleted again";
        }
    }

    void tell(std::size_t sent) const {
        if (settings_.progress) {
            const std::size_t total =
                1 + (difference_.removed.size() + difference_.added.size()) / 250;
            settings_.progress(std::min(sent, total), total);
        }
    }

    SparqlClient& store_;
    const Difference& difference_;
    const std::string& graph_;
    const LoadSettings& settings_;
    std::string id_;
    GuardedUpdate update_;
    LoadControl control_;
    bool locked_ = false;
    bool unsure_ = false;
    bool applied_ = false;
};

}  // namespace

void load_changes(SparqlClient& store, const Difference& difference, const std::string& graph,
                  const LoadSettings& settings) {
    if (!difference.empty()) {
        ChangeLoader(store, difference, graph, settings).run();
    }
}

}  // namespace dialograph
