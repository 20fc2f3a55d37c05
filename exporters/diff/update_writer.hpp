// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file update_writer.hpp A difference as SPARQL 1.1 Update.

#include "exporters/byte_sink.hpp"
#include "exporters/diff/difference.hpp"

#include <string_view>

namespace dialograph {

/// Writes a difference as one request of `DELETE DATA` and then `INSERT DATA`, in batches that
/// every store takes. All that is removed comes first: a store may hold two literals as one value.
/// Nothing is written for no difference.
/// @param graph the named graph of the statements that name none; empty for the default graph
void write_update(const Difference& difference, ByteSink& bytes, std::string_view graph = {});

}  // namespace dialograph
