// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/store_type.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>

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
             {type.query, type.other_query, type.update, type.graph_store, type.identified_query,
              type.identified_update, type.identified_graph_store}) {
            EXPECT_TRUE(path.empty() || path.starts_with('/')) << type.name << ": " << path;
        }
        EXPECT_GT(type.most_inserted, 0U) << type.name;
        EXPECT_GT(type.most_rows, 0U) << type.name;
    }
}

std::string store_at(const char* address, const char* type) {
    return store_of(StoreUrl::parse(address), *store_type_named(type)).text();
}

TEST(StoreType, KnowsTheStoreByTheAddressOfItsQueriesOrUpdates) {
    EXPECT_EQ(store_at("http://localhost:7878/query", "oxigraph"), "http://localhost:7878");
    EXPECT_EQ(store_at("http://localhost:7878/update", "oxigraph"), "http://localhost:7878");
    EXPECT_EQ(store_at("http://localhost:3030/ds/query", "fuseki"), "http://localhost:3030/ds");
    EXPECT_EQ(store_at("http://localhost:3030/ds/update/", "fuseki"), "http://localhost:3030/ds");
    EXPECT_EQ(store_at("http://localhost:5820/db/update", "stardog"), "http://localhost:5820/db");
    EXPECT_EQ(store_at("http://localhost:7200/repositories/r/statements", "graphdb"),
              "http://localhost:7200/repositories/r");
    EXPECT_EQ(store_at("http://localhost:8890/sparql-auth", "virtuoso"), "http://localhost:8890");
    EXPECT_EQ(store_at("http://localhost:8890/update", "virtuoso"), "http://localhost:8890/update");
    EXPECT_EQ(store_at("http://localhost:3030/update", "sparql"), "http://localhost:3030/update");
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
