// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file store_probe.hpp Finds out which store answers at an address.

#include "exporters/store/http_client.hpp"
#include "exporters/store/store_type.hpp"

#include <string>

namespace dialograph {

/// What answers at an address.
struct FoundStore {
    const StoreType* type = nullptr;
    /// The store's own URL, where the address was that of one of its services.
    StoreUrl url;
    /// Why it is taken for this store, as a sentence for a person.
    std::string reason;
};

/// Asks an address what it is: by the name that the server gives itself, and by where a query is
/// answered. Where strangers are not let in, whoever asks is named, in the way of each store that it
/// may be; the secret goes to the address's own server alone, and over no open line.
/// @param options with credentials whose way is the usual one, unless it was chosen
/// @throws StoreError where nothing there answers a query, or the store lets nobody in
/// @throws std::invalid_argument where it might, for a secret that would go over an open line
[[nodiscard]] FoundStore probe_store(const StoreUrl& address, const HttpOptions& options);

}  // namespace dialograph
