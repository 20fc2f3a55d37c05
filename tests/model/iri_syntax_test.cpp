// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/iri_syntax.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <string_view>

namespace dialograph {
namespace {

TEST(IriSyntax, TakesAbsoluteIris) {
    const std::string_view cases[] = {
        // RFC 3986, 1.1.2.
        "ftp://ftp.is.co.za/rfc/rfc1808.txt",
        "http://www.ietf.org/rfc/rfc2396.txt",
        "ldap://[2001:db8::7]/c=GB?objectClass?one",
        "mailto:John.Doe@example.com",
        "news:comp.infosystems.www.servers.unix",
        "tel:+1-816-555-1212",
        "telnet://192.0.2.16:80/",
        "urn:oasis:names:specification:docbook:dtd:xml:4.1.2",
        // RFC 3987, 3.
        "http://www.example.org/D%C3%BCrst",
        "http://www.example.org/Dürst",
        "http://ja.wikipedia.org/wiki/環境省",
        "https://例え.jp/引き割り?問い=答え#節",
        "http://example.org/\xF0\x90\x8C\x80",
        // The parts, each at its shortest.
        "http://example.org",
        "http://example.org?",
        "http://example.org#",
        "http://example.org:/",
        "http://example.org:8042/over/there?name=ferret#nose",
        "http://user:password@example.org/",
        "http://[::1]:8080/",
        "http://[v7.a:b]/",
        "file:///etc/hosts",
        "a:b",
        "a1+.-:b",
        "geo:47.9,106.9",
        "http://example.org/a%20b%22",
        "http://example.org/'()*,;=!$&~",
        "http://example.org/?\xEE\x80\x80",
    };
    for (const std::string_view iri : cases) {
        EXPECT_EQ(iri_fault(iri), no_fault) << iri;
    }
}

TEST(IriSyntax, TellsTheByteWhereATextStopsBeingAnIri) {
    struct Case {
        std::string_view text;
        std::size_t fault;
    };
    const Case cases[] = {
        // Relative references.
        {"", 0},
        {"page", 0},
        {"/page", 0},
        {"//example.org/page", 0},
        {"../page", 0},
        {"?query", 0},
        {"#fragment", 0},
        {"www.example.org/page", 0},
        {"1http://example.org/", 0},
        {"ht tp://example.org/", 0},
        {"環境:省", 0},
        {":page", 0},
        // Characters that stand nowhere in an IRI.
        {"http://example.org/a b", 20},
        {"http://example.org/a\"b", 20},
        {"http://example.org/a<b", 20},
        {"http://example.org/a>b", 20},
        {"http://example.org/a\\b", 20},
        {"http://example.org/a^b", 20},
        {"http://example.org/a`b", 20},
        {"http://example.org/a{b", 20},
        {"http://example.org/a|b", 20},
        {"http://example.org/a}b", 20},
        {"http://example.org/a\nb", 20},
        {"http://example.org/a\tb", 20},
        {"http://example.org/a\x7F", 20},
        {"http://example.org/環境 省", 25},
        {" http://example.org/", 0},
        {"http://example.org/ ", 19},
        {"http://example.org/?a b", 21},
        {"http://example.org/#a b", 21},
        {"http://example.org/#a#b", 21},
        {"http://exa mple.org/", 10},
        {"http://example.org/[", 19},
        // Bad percent encoding.
        {"http://example.org/%", 19},
        {"http://example.org/%2", 19},
        {"http://example.org/%zz", 19},
        {"http://example.org/%2g", 19},
        {"http://example.org/100%", 22},
        {"http://example.org/?%", 20},
        {"http://example.org/#%", 20},
        {"http://a%/", 8},
        // Authorities.
        {"http://example.org:port/", 19},
        {"http://example.org:80:80/", 21},
        {"http://[::1/", 7},
        {"http://[]/", 8},
        {"http://[::g]/", 10},
        {"http://[::1]x/", 12},
        {"http://a[b]/", 8},
        {"http://a@b@c/", 8},
        // Private characters stand in queries alone (RFC 3987, 2.2).
        {"http://example.org/\xEE\x80\x80", 19},
        {"http://example.org/#\xEE\x80\x80", 20},
        // Bad UTF-8, surrogates, overlong forms, noncharacters.
        {"http://example.org/\xFF", 19},
        {"http://example.org/\x80", 19},
        {"http://example.org/\xC3", 19},
        {"http://example.org/\xC0\xAF", 19},
        {"http://example.org/\xE0\x80\xAF", 19},
        {"http://example.org/\xED\xA0\x80", 19},
        {"http://example.org/\xF4\x90\x80\x80", 19},
        {"http://example.org/\xEF\xBF\xBF", 19},
        {"http://example.org/\xC2\x80", 19},
    };
    for (const Case& c : cases) {
        EXPECT_EQ(iri_fault(c.text), c.fault) << c.text;
    }
}

TEST(IriSyntax, FindsANulInTheMiddleOfAText) {
    using namespace std::string_view_literals;
    EXPECT_EQ(iri_fault("http://a/\0b"sv), 9U);
}

TEST(IriSyntax, IsCheckedWhenTheProgramIsCompiled) {
    static_assert(iri_fault("https://w3id.org/dialograph/ns#") == no_fault);
    static_assert(iri_fault("ns#") == 0);
}

}  // namespace
}  // namespace dialograph
