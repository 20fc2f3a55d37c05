// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/store_sign.hpp"

#include "exporters/store/store_type.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string_view>

namespace dialograph {
namespace {

TEST(StoreSign, IsThereForEveryStoreOnce) {
    std::multiset<std::string_view> signs;
    for (const StoreSign& sign : store_signs()) {
        signs.insert(sign.type);
    }
    std::multiset<std::string_view> types;
    for (const StoreType& type : store_types()) {
        types.insert(type.name);
    }
    EXPECT_EQ(signs, types);
}

TEST(StoreSign, OfAnyStoreCountsLast) {
    EXPECT_EQ(store_signs().back().type, "sparql");
    EXPECT_EQ(store_signs().back().beside, Beside::nothing);
}

TEST(StoreSign, HasAPlaceWhereSomethingHasToBe) {
    for (const StoreSign& sign : store_signs()) {
        EXPECT_EQ(sign.place.empty(), sign.beside == Beside::nothing) << sign.type;
        EXPECT_EQ(sign.word.empty(), sign.beside != Beside::word) << sign.type;
    }
}

}  // namespace
}  // namespace dialograph
