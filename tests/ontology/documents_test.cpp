// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/documents.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace dialograph {
namespace {

std::string file(const std::string& name) {
    std::ifstream stream(std::filesystem::path(DIALOGRAPH_SOURCE_DIR) / "ontology" / name,
                         std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

TEST(Documents, AreTheFilesByteForByte) {
    EXPECT_EQ(ontology_document(), file("dialograph.ttl"));
    EXPECT_EQ(alignments_document(), file("alignments.ttl"));
    EXPECT_EQ(shapes_document(), file("shapes.ttl"));
}

// A new term changes both: `dialograph schema context -o ontology/context.jsonld --overwrite`.
TEST(Documents, HoldTheContextThatTheFileHolds) {
    EXPECT_EQ(context_document(), file("context.jsonld"));
}

}  // namespace
}  // namespace dialograph
