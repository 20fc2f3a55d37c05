// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/locked_work.hpp"

#include "exporters/store/store_error.hpp"

#include <chrono>
#include <exception>

namespace dialograph {
namespace {

/// For what is tidied up in a store that has failed already.
constexpr std::chrono::seconds last_limit(10);

}  // namespace

LockedWork::LockedWork(SparqlClient& store, const LoadSettings& settings, const std::string& id)
    : store_(store), settings_(settings), control_(store, id) {}

void LockedWork::run() {
    try {
        work();
    } catch (const StoreError& error) {
        throw StoreError(error.failure(),
                         with_state(error.what(), give_up(error.may_be_under_way())));
    } catch (...) {
        std::throw_with_nested(LoadStopped(give_up(true)));
    }
}

void LockedWork::work() {
    control_.lock().take(settings_.break_lock);
    stage_ = Stage::unchanged;
    control_.drop(control_.left_behind());
    if (stage()) {
        commit();
        check_committed();
    }
    tidy_up();
}

void LockedWork::commit() {
    control_.mark_step();
    stage_ = Stage::committing;
    store_.http().ignore_stop();
    try {
        send_commit();
    } catch (const StoreError& error) {
        // Whether it was done is known to the store alone.
        if (!is_committed()) {
            if (!error.may_be_under_way()) {
                find_state();
            }
            throw;
        }
    }
    if (!is_committed()) {
        if (!control_.lock().is_held()) {
            stage_ = Stage::unchanged;
            throw StoreError(StoreFailure::locked, "another load has broken the lock of this one");
        }
        find_state();
        refuse_uncommitted();
    }
    stage_ = Stage::committed;
}

void LockedWork::find_state() {
    stage_ = is_as_before() ? Stage::unchanged : Stage::torn;
}

void LockedWork::tidy_up() {
    control_.drop(leavings());
    control_.forget();
    control_.lock().give_back();
}

std::string LockedWork::give_up(bool under_way) {
    store_.http().ignore_stop();
    store_.limit_time(last_limit);
    switch (stage_) {
    case Stage::locking: return give_up_lock(under_way);
    case Stage::unchanged: return give_up_staged();
    case Stage::committing: return when_unknown();
    case Stage::torn: return when_torn();
    case Stage::committed: return give_up_committed();
    }
    return {};
}

std::string LockedWork::give_up_lock(bool under_way) {
    std::string unchanged = "nothing was changed in the store";
    LoadLock& lock = control_.lock();
    if (!lock.is_claimed()) {
        return unchanged;
    }
    try {
        if (!under_way && !lock.is_held()) {
            return unchanged;
        }
        lock.give_back();
        return under_way ? unchanged +
                               ", unless it takes the lock late: if the next load finds it "
                               "taken, run that with --break-lock 0"
                         : unchanged;
    } catch (const StoreError&) {
        return "no data was changed, but the lock of this load may be left in the store: run the "
               "same command again, with --break-lock 0, when the store is well";
    }
}

/// Leaves the store as it was, as far as it lets us.
std::string LockedWork::give_up_staged() {
    const std::string state = "the data in the store is as it was";
    try {
        if (!control_.lock().is_held()) {
            return "this load changed no data, and left what was staged to the other";
        }
        if (keeps_staged()) {
            control_.lock().give_back();
            return state +
                   "; what was staged is kept: run the same command again to go on from there";
        }
        const bool has_staged = !leavings().empty();
        tidy_up();
        return state + (has_staged ? ", and what was staged was deleted again" : "");
    } catch (const StoreError&) {
        return state +
               ", but what was staged could not be deleted again: run the same command again, with "
               "--break-lock 0, when the store is well";
    }
}

std::string LockedWork::give_up_committed() {
    try {
        tidy_up();
        return when_committed();
    } catch (const StoreError&) {
        return when_committed() +
               ", but what was staged could not be deleted again: run the next command with "
               "--break-lock 0, when the store is well";
    }
}

void LockedWork::tell(std::size_t done, std::size_t total) const {
    if (settings_.progress && stage_ <= Stage::unchanged) {
        settings_.progress(done, total);
    }
}

void LockedWork::accept(const StoreChanges& changes) const {
    if (!changes.is_faithful()) {
        refuse(changes.problem());
    }
    if (settings_.exact && !changes.notes().empty()) {
        refuse(changes.notes().front() + ", which --exact forbids");
    }
}

void LockedWork::refuse(const std::string& sentence) {
    throw StoreError(StoreFailure::wrong_answer, sentence);
}

}  // namespace dialograph
