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

/// A handle of the library, with the connections that it keeps open.
class CurlSession {
public:
    /// @param is_loopback whether the server is this machine
    explicit CurlSession(bool is_loopback);

    /// Sends a request to a URL and waits for the answer, whatever its status. It follows no
    /// redirect. Throws what `HttpClient::send` says.
    [[nodiscard]] HttpResponse exchange(const HttpRequest& request, const std::string& url,
                                        const HttpOptions& options,
                                        std::chrono::milliseconds timeout);

private:
    struct Deleter {
        void operator()(void* handle) const;
    };

    void set_up(const HttpOptions& options);
    void identify(const Credentials& who);

    bool is_loopback_;
    std::unique_ptr<void, Deleter> handle_;
    /// Where the library writes what went wrong.
    std::array<char, 256> detail_{};
};

}  // namespace dialograph
