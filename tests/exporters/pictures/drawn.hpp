// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file drawn.hpp Helpers for tests of pictures.

#include "model/load.hpp"
#include "tests/model/records_folder.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace dialograph::tests {

/// The graph of tables, which have to be without fault.
class LoadedTables {
public:
    explicit LoadedTables(const TableTexts& tables) : folder_(tables) {
        EXPECT_EQ(places(loaded_.diagnostics), "");
    }

    [[nodiscard]] const DialogueGraph& operator*() const { return *loaded_.graph; }
    [[nodiscard]] const DialogueGraph* operator->() const { return loaded_.graph.get(); }

private:
    RecordsFolder folder_;
    LoadedRecords loaded_ = load_records(folder_.path());
};

/// The records that ship.
inline LoadedRecords shipped_records() {
    return load_records(std::string(DIALOGRAPH_SOURCE_DIR) + "/data/japan-mongolia");
}

/// How often a text has a part.
inline std::size_t count(std::string_view text, std::string_view part) {
    std::size_t number = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos;
         at = text.find(part, at + part.size())) {
        ++number;
    }
    return number;
}

}  // namespace dialograph::tests
