// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/sparql_client.hpp"

#include <gtest/gtest.h>

#include <string>

namespace dialograph {
namespace {

std::string told(const std::string& content_type, const std::string& body) {
    HttpResponse response;
    response.status = 500;
    response.content_type = content_type;
    response.body = body;
    return store_error_of(response, "http://localhost/update?graph=x", {}).what();
}

TEST(SparqlClient, TellsWhatAServerSaysInOneLine) {
    EXPECT_EQ(told("text/plain", "\n  no room\r\nleft\t\n"),
              "http://localhost/update answers with status 500: no room  left");
    EXPECT_EQ(told("text/plain", " \n"), "http://localhost/update answers with status 500");
}

TEST(SparqlClient, TellsTheReasonOnAPageAndNotThePage) {
    EXPECT_EQ(told("text/html; charset=UTF-8",
                   "<html><title>Error HT057</title><body><h3>Error</h3><pre>\nHT057: longer than "
                   "10Mb.\n  </pre></body></html>"),
              "http://localhost/update answers with status 500: HT057: longer than 10Mb.");
    EXPECT_EQ(
        told("text/html", "<xmp>&lt;g&gt; is of &quot;text/plain&quot; &amp;lt;</xmp></body>"),
        "http://localhost/update answers with status 500: <g> is of \"text/plain\" &lt;");
    EXPECT_EQ(told("text/html", "<html><h1>500 Internal Server Error</h1></html>"),
              "http://localhost/update answers with status 500");
}

TEST(SparqlClient, TellsNoSecretThatAPageEscapesTwice) {
    HttpResponse response;
    response.status = 500;
    response.content_type = "text/html";
    response.body = "<pre>not a&amp;amp;b</pre>";
    const Credentials who{.authentication = Authentication::basic, .user = "ali", .secret = "a&b"};
    EXPECT_EQ(std::string(store_error_of(response, "http://localhost/update", who).what()),
              "http://localhost/update answers with status 500: not \u2026");
}

}  // namespace
}  // namespace dialograph
