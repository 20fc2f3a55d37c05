// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/iri_reference.hpp"

#include <gtest/gtest.h>

#include <string_view>
#include <utility>

namespace dialograph {
namespace {

TEST(IriReference, ResolvesTheExamplesOfTheStandard) {
    // RFC 3986, 5.4.1 and 5.4.2.
    constexpr std::pair<std::string_view, std::string_view> examples[] = {
        {"g:h", "g:h"},
        {"g", "http://a/b/c/g"},
        {"./g", "http://a/b/c/g"},
        {"g/", "http://a/b/c/g/"},
        {"/g", "http://a/g"},
        {"//g", "http://g"},
        {"?y", "http://a/b/c/d;p?y"},
        {"g?y", "http://a/b/c/g?y"},
        {"#s", "http://a/b/c/d;p?q#s"},
        {"g#s", "http://a/b/c/g#s"},
        {"g?y#s", "http://a/b/c/g?y#s"},
        {";x", "http://a/b/c/;x"},
        {"g;x", "http://a/b/c/g;x"},
        {"g;x?y#s", "http://a/b/c/g;x?y#s"},
        {"", "http://a/b/c/d;p?q"},
        {".", "http://a/b/c/"},
        {"./", "http://a/b/c/"},
        {"..", "http://a/b/"},
        {"../", "http://a/b/"},
        {"../g", "http://a/b/g"},
        {"../..", "http://a/"},
        {"../../", "http://a/"},
        {"../../g", "http://a/g"},
        {"../../../g", "http://a/g"},
        {"../../../../g", "http://a/g"},
        {"/./g", "http://a/g"},
        {"/../g", "http://a/g"},
        {"g.", "http://a/b/c/g."},
        {".g", "http://a/b/c/.g"},
        {"g..", "http://a/b/c/g.."},
        {"..g", "http://a/b/c/..g"},
        {"./../g", "http://a/b/g"},
        {"./g/.", "http://a/b/c/g/"},
        {"g/./h", "http://a/b/c/g/h"},
        {"g/../h", "http://a/b/c/h"},
        {"g;x=1/./y", "http://a/b/c/g;x=1/y"},
        {"g;x=1/../y", "http://a/b/c/y"},
        {"g?y/./x", "http://a/b/c/g?y/./x"},
        {"g?y/../x", "http://a/b/c/g?y/../x"},
        {"g#s/./x", "http://a/b/c/g#s/./x"},
        {"g#s/../x", "http://a/b/c/g#s/../x"},
    };
    for (const auto& [reference, whole] : examples) {
        EXPECT_EQ(resolved_iri(reference, "http://a/b/c/d;p?q"), whole) << reference;
    }
}

TEST(IriReference, ResolvesAgainstABaseWithoutPath) {
    EXPECT_EQ(resolved_iri("g", "http://a"), "http://a/g");
    EXPECT_EQ(resolved_iri("#s", "http://a"), "http://a#s");
    EXPECT_EQ(resolved_iri("g", "urn:a:b"), "urn:g");
}

}  // namespace
}  // namespace dialograph
