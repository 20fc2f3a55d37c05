// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/http_client.hpp"

#include "exporters/iri_reference.hpp"
#include "exporters/store/curl_session.hpp"
#include "exporters/store/store_error.hpp"
#include "model/shown_text.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>

namespace dialograph {
namespace {

using std::chrono::milliseconds;

constexpr int most_redirects = 5;

/// Where an answer sends the request on to, as a whole URL; empty where it does not. The library
/// would put user and password into it.
std::string redirect_of(const HttpResponse& response, std::string_view url) {
    if (response.status < 300 || response.status >= 400 || response.location.empty()) {
        return {};
    }
    return resolved_iri(response.location, url.substr(0, url.find('?')));
}

/// An answer without the secret in what messages may show of it.
HttpResponse without_secret(HttpResponse response, const Credentials& credentials) {
    for (std::string* const text : {&response.content_type, &response.server, &response.location}) {
        *text = without_secret(std::move(*text), credentials);
    }
    if (!response.is_success()) {
        response.body = without_secret(std::move(response.body), credentials);
    }
    return response;
}

}  // namespace

bool shows_secret(const StoreUrl& server, Authentication authentication) {
    const bool as_it_is =
        authentication == Authentication::basic || authentication == Authentication::bearer;
    return as_it_is && !server.is_encrypted() && !server.is_loopback();
}

void refuse_to_show_secret(const StoreUrl& server, Authentication authentication) {
    if (shows_secret(server, authentication)) {
        throw std::invalid_argument(
            "over http:// anybody on the way could read the secret; use "
            "https://, or --auth digest if the store knows it");
    }
}

HttpClient::HttpClient(const StoreUrl& server, HttpOptions options)
    : server_(server), options_(std::move(options)) {
    refuse_to_show_secret(server, options_.credentials.authentication);
    session_ = std::make_unique<CurlSession>(options_, server.is_loopback());
}

HttpClient::~HttpClient() = default;

HttpResponse HttpClient::send(const HttpRequest& request, milliseconds timeout) {
    using Clock = std::chrono::steady_clock;
    const Clock::time_point end = Clock::now() + std::min(timeout, options_.timeout);
    std::string url = request.url;
    for (int redirects = 0;; ++redirects) {
        const auto left = std::chrono::duration_cast<milliseconds>(end - Clock::now());
        HttpResponse response = without_secret(
            session_->exchange(request, url, left, options_.stop_asked), options_.credentials);
        const std::string target = redirect_of(response, url);
        if (target.empty()) {
            return response;
        }
        // A 301, 302 or 303 would turn the request into another one.
        const bool same_request = request.method == "GET" || response.status >= 307;
        if (origin_of(target) != server_.origin() || names_user(target) || !same_request ||
            redirects == most_redirects) {
            throw StoreError(StoreFailure::refused, "the store sends the request on to " +
                                                        shown(origin_of(target)) + " (status " +
                                                        std::to_string(response.status) +
                                                        "); nothing was sent there");
        }
        url = target;
    }
}

}  // namespace dialograph
