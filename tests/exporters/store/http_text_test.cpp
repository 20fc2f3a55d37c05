// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/http_text.hpp"

#include <gtest/gtest.h>

namespace dialograph {
namespace {

TEST(HttpText, EncodesForAUrlWhatIsNotPlain) {
    EXPECT_EQ(percent_encoded("http://e/日?a=b&c d"), "http%3A%2F%2Fe%2F%E6%97%A5%3Fa%3Db%26c%20d");
    EXPECT_EQ(percent_encoded("AZaz09-._~"), "AZaz09-._~");
}

TEST(HttpText, WritesBase64) {
    // The examples of RFC 4648, section 10.
    EXPECT_EQ(base64(""), "");
    EXPECT_EQ(base64("f"), "Zg==");
    EXPECT_EQ(base64("fo"), "Zm8=");
    EXPECT_EQ(base64("foo"), "Zm9v");
    EXPECT_EQ(base64("foob"), "Zm9vYg==");
    EXPECT_EQ(base64("fooba"), "Zm9vYmE=");
    EXPECT_EQ(base64("foobar"), "Zm9vYmFy");
    EXPECT_EQ(base64("\xFB\xFF\xFE"), "+//+");
}

}  // namespace
}  // namespace dialograph
