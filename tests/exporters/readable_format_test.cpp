// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/readable_format.hpp"

#include <gtest/gtest.h>

namespace dialograph {
namespace {

TEST(ReadableFormat, IsEachFormatButJsonLd) {
    for (const Format& format : formats()) {
        EXPECT_EQ(readable_format(format) == nullptr, format.name == "jsonld") << format.name;
    }
    EXPECT_EQ(readable_format(*format_named("nquads"))->title, "N-Quads");
}

TEST(ReadableFormat, MayNameGraphsWhereItsWriterDoes) {
    for (const Format& format : formats()) {
        if (const ReadableFormat* const readable = readable_format(format)) {
            EXPECT_EQ(readable->graph_names == GraphNames::allowed, format.named_graphs)
                << format.name;
        }
    }
}

TEST(ReadableFormat, IsKnownByTheNameOfTheFile) {
    EXPECT_EQ(readable_format_of_file("a/b.ttl")->name, "turtle");
    EXPECT_EQ(readable_format_of_file("b.nq.gz")->name, "nquads");
    EXPECT_EQ(readable_format_of_file("b.nt.zst")->name, "ntriples");
    EXPECT_EQ(readable_format_of_file("b.jsonld"), nullptr);
    EXPECT_EQ(readable_format_of_file("b.gz"), nullptr);
    EXPECT_EQ(readable_format_of_file("b"), nullptr);
}

TEST(ReadableFormat, ListsTheExtensions) {
    EXPECT_EQ(readable_extensions(), "ttl, trig, nt or nq");
}

}  // namespace
}  // namespace dialograph
