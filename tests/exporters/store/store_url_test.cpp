// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/store_url.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace dialograph {
namespace {

std::string refusal(std::string_view text) {
    try {
        static_cast<void>(StoreUrl::parse(text));
        return "taken";
    } catch (const std::invalid_argument& error) {
        return error.what();
    }
}

TEST(StoreUrl, JoinsPathsWithoutDoublingSlashes) {
    EXPECT_EQ(StoreUrl::parse("http://localhost:3030/ds/").at("/update"),
              "http://localhost:3030/ds/update");
    EXPECT_EQ(StoreUrl::parse("http://localhost:3030/ds").at(""), "http://localhost:3030/ds");
}

TEST(StoreUrl, KnowsOriginsByTheirPorts) {
    EXPECT_EQ(StoreUrl::parse("HTTP://Example.org/x").origin(), "http://example.org:80");
    EXPECT_EQ(StoreUrl::parse("https://example.org").origin(), "https://example.org:443");
    EXPECT_EQ(origin_of("http://[::1]:8890/sparql"), "http://[::1]:8890");
    EXPECT_EQ(origin_of("http://[::1]/sparql"), "http://[::1]:80");
    EXPECT_EQ(origin_of("http://dba:geheim@example.org/x"), "http://example.org:80");
    EXPECT_TRUE(names_user("http://dba:geheim@example.org/x"));
    EXPECT_FALSE(names_user("http://example.org/x@y"));
    EXPECT_EQ(origin_of("/sparql"), "");
    EXPECT_EQ(origin_of("ftp://example.org/"), "");
}

TEST(StoreUrl, KnowsThisMachine) {
    for (const auto* const url :
         {"http://localhost:1", "http://127.0.0.1/", "http://127.1.2.3:80", "http://[::1]:9/x"}) {
        EXPECT_TRUE(StoreUrl::parse(url).is_loopback()) << url;
    }
    for (const auto* const url : {"http://example.org", "http://127.0.0.1.example.org",
                                  "http://localhost.example.org", "http://10.0.0.1"}) {
        EXPECT_FALSE(StoreUrl::parse(url).is_loopback()) << url;
    }
}

TEST(StoreUrl, RefusesAPasswordWithoutRepeatingIt) {
    const std::string sentence = refusal("http://dba:geheim@localhost:8890");
    EXPECT_NE(sentence.find("--password-file"), std::string::npos) << sentence;
    EXPECT_EQ(sentence.find("geheim"), std::string::npos) << sentence;
    for (const auto* const text :
         {"http://dba@localhost", "dba:geheim@localhost:8890", "//dba:geheim@localhost",
          "http:/dba:geheim@localhost", "https:dba:geheim@localhost", "ftp://dba:geheim@localhost",
          "http://localhost:8890/ dba:geheim@", "dba:ge/heim@localhost"}) {
        EXPECT_EQ(refusal(text), sentence);
    }
    EXPECT_EQ(refusal("localhost/sparql?token=geheim"),
              "\"localhost/sparql\" is no http or https URL of a store");
}

TEST(StoreUrl, RefusesWhatIsNoAddressOfAStore) {
    EXPECT_EQ(refusal("localhost:8890"), "\"localhost:8890\" is no http or https URL of a store");
    EXPECT_EQ(refusal("file:///etc/passwd"),
              "\"file:///etc/passwd\" is no http or https URL of a store");
    EXPECT_EQ(refusal("http://a b/"), "\"http://a b/\" is no http or https URL of a store");
    EXPECT_EQ(refusal(""), "\"\" is no http or https URL of a store");
    EXPECT_EQ(refusal("http://localhost/?query=x"),
              "the URL of a store has neither a query (?) nor a fragment (#)");
}

}  // namespace
}  // namespace dialograph
