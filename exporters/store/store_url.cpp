// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/store_url.hpp"

#include "model/ascii.hpp"
#include "model/diagnostic.hpp"
#include "model/iri_syntax.hpp"

#include <stdexcept>

namespace dialograph {
namespace {

constexpr std::size_t none = std::string_view::npos;

/// What stands between `//` and the path.
std::string_view authority_of(std::string_view url) {
    const std::size_t start = url.find("://");
    if (start == none) {
        return {};
    }
    url.remove_prefix(start + 3);
    return url.substr(0, url.find_first_of("/?#"));
}

[[noreturn]] void refuse(const std::string& sentence) {
    throw std::invalid_argument(sentence);
}

}  // namespace

StoreUrl StoreUrl::parse(std::string_view text) {
    std::string origin = origin_of(text);
    const bool is_url = !origin.empty() && iri_fault(text) == no_fault;
    // What holds an @ may hold a password, also where it is no URL.
    if (names_user(text) || (!is_url && text.find('@') != none)) {
        refuse(
            "a user or password does not belong into the URL of a store; use --user, and the "
            "password from DIALOGRAPH_PASSWORD or --password-file");
    }
    const std::size_t end = text.find_first_of("?#");
    if (!is_url) {
        refuse(in_quotes(text.substr(0, end)) + " is no http or https URL of a store");
    }
    if (end != none) {
        refuse("the URL of a store has neither a query (?) nor a fragment (#)");
    }
    while (text.ends_with('/')) {
        text.remove_suffix(1);
    }
    return {std::string(text), std::move(origin)};
}

bool StoreUrl::is_loopback() const {
    std::string_view host = authority_of(origin_);
    host = host.substr(0, host.rfind(':'));
    return host == "localhost" || host == "[::1]" ||
           (host.starts_with("127.") &&
            host.find_first_not_of("0123456789.") == std::string_view::npos);
}

std::string StoreUrl::at(std::string_view path) const {
    return origin_of(path).empty() ? text_ + std::string(path) : std::string(path);
}

std::string origin_of(std::string_view url) {
    const std::string scheme = ascii::lower(url.substr(0, url.find(':')));
    std::string authority = ascii::lower(authority_of(url));
    authority.erase(0, authority.rfind('@') + 1);  // npos + 1 is 0
    if ((scheme != "http" && scheme != "https") || authority.empty() || authority.front() == ':') {
        return {};
    }
    const std::size_t bracket = authority.rfind(']');
    const bool has_port = authority.find(':', bracket == none ? 0 : bracket) != none;
    return scheme + "://" + authority + (has_port ? "" : scheme == "http" ? ":80" : ":443");
}

bool names_user(std::string_view url) {
    return authority_of(url).find('@') != none;
}

}  // namespace dialograph
