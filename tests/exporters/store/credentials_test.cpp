// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/credentials.hpp"

#include "exporters/store/http_client.hpp"
#include "tests/model/temporary_folder.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace dialograph {
namespace {

using tests::TemporaryFolder;

std::string secret_in(std::string_view text) {
    const TemporaryFolder folder;
    std::ofstream(folder / "secret") << text;
    return read_secret(folder / "secret");
}

TEST(Credentials, TakeASecretFromTheFirstLineOfAFile) {
    EXPECT_EQ(secret_in("geheim\n"), "geheim");
    EXPECT_EQ(secret_in("geheim"), "geheim");
    EXPECT_EQ(secret_in("with blanks \r\nmore\n"), "with blanks ");
}

TEST(Credentials, RefuseAFileWithoutASecret) {
    EXPECT_THROW(secret_in(""), std::invalid_argument);
    EXPECT_THROW(secret_in("\ngeheim\n"), std::invalid_argument);
    EXPECT_THROW(static_cast<void>(read_secret("/nowhere/secret")), std::system_error);
}

TEST(Credentials, RefuseWhatWouldForgeAHeaderWithoutRepeatingIt) {
    try {
        static_cast<void>(checked_secret("geheim\r\nHost: evil", "DIALOGRAPH_TOKEN"));
        FAIL();
    } catch (const std::invalid_argument& error) {
        EXPECT_STREQ(error.what(), "DIALOGRAPH_TOKEN holds a secret with a line end in it");
    }
}

TEST(Credentials, AreTakenOutOfWhatAServerSays) {
    const Credentials who{
        .authentication = Authentication::basic, .user = "ali", .secret = "open sesame/1"};
    for (const auto* const form : {"open sesame/1", "open%20sesame%2F1", "open+sesame%2F1",
                                   "YWxpOm9wZW4gc2VzYW1lLzE=", "b3BlbiBzZXNhbWUvMQ=="}) {
        EXPECT_EQ(without_secret("no \"" + std::string(form) + "\" and " + form, who),
                  "no \"\u2026\" and \u2026");
    }
    const Credentials odd{
        .authentication = Authentication::basic, .user = "ali", .secret = R"(a&b<"c">'\/%25)"};
    for (const auto* const form :
         {R"(a&b<"c">'\/%25)", "a&amp;b&lt;&quot;c&quot;&gt;&#39;\\/%25",
          "a&#38;b&#x3c;&#34;c&#x22;&#62;&apos;\\/%25", R"(a&b<\"c\">'\\\/%25)",
          R"(a\u0026b\u003C\"c\"\u003e\u0027\\/%25)", "a%26b%3c%22c%22%3e%27%5c%2f%2525"}) {
        EXPECT_EQ(without_secret("no " + std::string(form) + "!", odd), "no \u2026!") << form;
    }
    EXPECT_EQ(without_secret("open the door", who), "open the door");
    EXPECT_EQ(without_secret("as it is", {}), "as it is");
}

TEST(Credentials, AreShownInTheUsualWayUnlessAnotherWasChosen) {
    const auto way = [](Credentials who, Authentication usual) {
        return in_usual_way(std::move(who), usual).authentication;
    };
    const Credentials password = {
        .authentication = Authentication::basic, .user = "ali", .secret = "open"};
    EXPECT_EQ(way(password, Authentication::digest), Authentication::digest);
    EXPECT_EQ(way(password, Authentication::bearer), Authentication::basic);
    EXPECT_EQ(way(password, Authentication::basic), Authentication::basic);
    Credentials chosen = password;
    chosen.is_chosen = true;
    EXPECT_EQ(way(chosen, Authentication::digest), Authentication::basic);
    const Credentials token = {
        .authentication = Authentication::bearer, .user = "", .secret = "open"};
    EXPECT_EQ(way(token, Authentication::digest), Authentication::bearer);
    EXPECT_EQ(way({}, Authentication::digest), Authentication::none);
}

TEST(Credentials, AreBlamedForARefusalOnlyWhereTheyWereShown) {
    const auto reason = [](Authentication way) {
        return reason_for_refusal({.authentication = way, .user = "ali", .secret = "open"});
    };
    EXPECT_EQ(reason(Authentication::none),
              "it wants to know who asks: --user or a token, and perhaps --auth");
    EXPECT_EQ(reason(Authentication::bearer),
              "the token was not accepted, or it wants --user and a password");
    for (const Authentication way : {Authentication::basic, Authentication::digest}) {
        EXPECT_EQ(reason(way),
                  "the name or the password was not accepted, or --auth has to be another");
    }
}

void open_client(const char* url, Authentication authentication) {
    const HttpClient client(
        StoreUrl::parse(url),
        {.credentials = {.authentication = authentication, .user = "u", .secret = "s"}});
}

TEST(HttpClient, SendsNoSecretOverAnOpenLine) {
    EXPECT_THROW(open_client("http://example.org", Authentication::basic), std::invalid_argument);
    EXPECT_THROW(open_client("http://example.org", Authentication::bearer), std::invalid_argument);
    EXPECT_NO_THROW(open_client("http://example.org", Authentication::digest));
    EXPECT_NO_THROW(open_client("https://example.org", Authentication::bearer));
    EXPECT_NO_THROW(open_client("http://127.0.0.1:8890", Authentication::basic));
}

}  // namespace
}  // namespace dialograph
