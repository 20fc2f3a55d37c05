// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/store_type.hpp"

#include <gtest/gtest.h>

#include <set>

namespace dialograph {
namespace {

TEST(StoreType, NamesTheStoresThatPeopleUse) {
    for (const auto* const name : {"sparql", "virtuoso", "oxigraph", "fuseki", "graphdb", "rdf4j",
                                   "qlever", "stardog", "neptune"}) {
        ASSERT_NE(store_type_named(name), nullptr) << name;
        EXPECT_EQ(store_type_named(name)->name, name);
    }
    EXPECT_EQ(store_type_named("auto"), nullptr);
    EXPECT_EQ(store_type_named(""), nullptr);
}

TEST(StoreType, SaysOfEachRowWhereItIsFrom) {
    std::set<std::string_view> names;
    for (const StoreType& type : store_types()) {
        EXPECT_TRUE(names.insert(type.name).second) << type.name;
        EXPECT_TRUE(type.source.starts_with("https://")) << type.name;
        EXPECT_FALSE(type.title.empty()) << type.name;
        EXPECT_NE(type.store_is.find("http"), std::string_view::npos) << type.name;
    }
}

TEST(StoreType, HasPathsThatCanStandBehindAUrl) {
    for (const StoreType& type : store_types()) {
        for (const std::string_view path :
             {type.query, type.update, type.graph_store, type.identified_query,
              type.identified_update, type.identified_graph_store}) {
            EXPECT_TRUE(path.empty() || path.starts_with('/')) << type.name << ": " << path;
        }
        EXPECT_GT(type.most_inserted, 0U) << type.name;
        EXPECT_GT(type.most_rows, 0U) << type.name;
    }
}

TEST(StoreType, SendsToVirtuosoWhereADigestIsAskedFor) {
    const StoreType& virtuoso = *store_type_named("virtuoso");
    EXPECT_EQ(virtuoso.authentication, Authentication::digest);
    EXPECT_EQ(virtuoso.identified_graph_store, "/sparql-graph-crud-auth");
    EXPECT_EQ(virtuoso.identified_update, "/sparql-auth");
    EXPECT_LE(virtuoso.most_posted, 100'000U);
}

}  // namespace
}  // namespace dialograph
