// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file locked_work.hpp The way of all that changes a store: under the lock, beside the data
/// first, and then in one request.

#include "exporters/store/load_control.hpp"
#include "exporters/store/load_settings.hpp"
#include "exporters/store/sparql_client.hpp"
#include "exporters/store/store_changes.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace dialograph {

/// Takes the lock, lets a kind of load do its part, and gives the lock back. Whatever ends it, what
/// is thrown says how the store is then, and nothing is said that is not known.
class LockedWork {
public:
    LockedWork(const LockedWork&) = delete;
    LockedWork& operator=(const LockedWork&) = delete;
    virtual ~LockedWork() = default;

    /// @throws StoreError that says what failed, and what was applied and what was not
    /// @throws LoadStopped where something else ended it, such as `progress`
    void run();

protected:
    /// @param id of the load; a slug
    LockedWork(SparqlClient& store, const LoadSettings& settings, const std::string& id);

    [[nodiscard]] SparqlClient& store() { return store_; }
    [[nodiscard]] LoadControl& control() { return control_; }
    [[nodiscard]] const LoadSettings& settings() const { return settings_; }

    /// Tells how far the work is, while it may still be stopped.
    void tell(std::size_t done, std::size_t total) const;
    /// Refuses another value, and where it has to be exact another spelling.
    void accept(const StoreChanges& changes) const;
    [[noreturn]] static void refuse(const std::string& sentence);

private:
    /// How far the work is, for the message if it breaks off.
    enum class Stage : std::uint8_t { locking, unchanged, committing, torn, committed };

    /// Brings what is to change beside the data, and checks it.
    /// @return whether there is anything to change
    [[nodiscard]] virtual bool stage() = 0;
    /// Sends the one request that touches the data. It may come twice.
    virtual void send_commit() = 0;
    /// Whether that was done, asked of the store.
    [[nodiscard]] virtual bool is_committed() = 0;
    /// After a commit that was not done: whether the data is as it was. Not every store undoes what
    /// it had begun.
    [[nodiscard]] virtual bool is_as_before() = 0;
    /// Refuses a store that did not commit although nothing failed.
    [[noreturn]] virtual void refuse_uncommitted() = 0;
    /// Looks at the data after the commit.
    virtual void check_committed() = 0;
    /// The graphs that are to go at the end, or when the work breaks off.
    [[nodiscard]] virtual std::vector<std::string> leavings() const = 0;
    /// Whether they stay when it breaks off, to go on from there.
    [[nodiscard]] virtual bool keeps_staged() const = 0;

    /// How the store is, as a sentence without a full stop: not known, done in part, done.
    [[nodiscard]] virtual std::string when_unknown() const = 0;
    [[nodiscard]] virtual std::string when_torn() const = 0;
    [[nodiscard]] virtual std::string when_committed() const = 0;

    void work();
    void commit();
    void find_state();
    void tidy_up();
    /// @param under_way whether the store may still be at what it was last asked to do
    [[nodiscard]] std::string give_up(bool under_way);
    [[nodiscard]] std::string give_up_lock(bool under_way);
    [[nodiscard]] std::string give_up_staged();
    [[nodiscard]] std::string give_up_committed();

    SparqlClient& store_;
    const LoadSettings& settings_;
    LoadControl control_;
    Stage stage_ = Stage::locking;
};

}  // namespace dialograph
