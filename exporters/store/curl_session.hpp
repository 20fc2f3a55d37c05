// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file curl_session.hpp Exchanges of HTTP by libcurl, which nothing else knows of.

#include "exporters/store/http_client.hpp"
#include "exporters/store/http_message.hpp"

#include <array>
#include <chrono>
#include <memory>
#include <string>

namespace dialograph {

/// A handle of the library, with the connections that it keeps open and what a server has asked of
/// a digest, so that not every request is refused once (RFC 7616, 3.3).
class CurlSession {
public:
    /// @param is_loopback whether the server is this machine
    CurlSession(const HttpOptions& options, bool is_loopback);

    /// Sends a request to a URL and waits for the answer, whatever its status. It follows no
    /// redirect. Throws what `HttpClient::send` says.
    /// @param stop_asked ends the exchange where it says yes; may be null
    [[nodiscard]] HttpResponse exchange(const HttpRequest& request, const std::string& url,
                                        std::chrono::milliseconds timeout, bool (*stop_asked)());

private:
    struct Deleter {
        void operator()(void* handle) const;
    };

    void set_up(const HttpOptions& options, bool is_loopback);
    void identify(const Credentials& who);

    std::unique_ptr<void, Deleter> handle_;
    /// Where the library writes what went wrong.
    std::array<char, 256> detail_{};
};

}  // namespace dialograph
