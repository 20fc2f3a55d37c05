// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file store_list.hpp The stores that are known by name, for a person.

namespace dialograph::cli {

/// Prints what each is called, where its address leads, who may ask, and where this is from.
void list_stores();

}  // namespace dialograph::cli
