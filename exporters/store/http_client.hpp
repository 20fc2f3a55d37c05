// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file http_client.hpp Sends requests to a server of HTTP and takes its answers, within a time
/// and a size.

#include "exporters/store/credentials.hpp"
#include "exporters/store/http_message.hpp"
#include "exporters/store/store_url.hpp"

#include <chrono>
#include <filesystem>
#include <memory>

namespace dialograph {

/// What a client may do and how long it may take.
struct HttpOptions {
    Credentials credentials = {};
    /// The longest that a request may take as a whole.
    std::chrono::milliseconds timeout = std::chrono::minutes(10);
    /// Certificates to trust instead of the system's; empty for the system's.
    std::filesystem::path certificates = {};
    /// Is asked again and again while a request is under way; where it says yes, the request ends.
    bool (*stop_asked)() = nullptr;
};

/// Whether a secret would go over a line on which anybody could read it.
[[nodiscard]] bool shows_secret(const StoreUrl& server, Authentication authentication);

/// @throws std::invalid_argument where it would, with a sentence that says what to do
void refuse_to_show_secret(const StoreUrl& server, Authentication authentication);

class CurlSession;

/// A client for one server. Certificates are always checked. The secret goes to the server's own
/// scheme, host and port alone, and a redirect elsewhere is refused.
class HttpClient {
public:
    /// @throws std::invalid_argument where a secret would go over an open line
    HttpClient(const StoreUrl& server, HttpOptions options);
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;
    ~HttpClient();

    /// Sends a request and waits for the answer, whatever its status. What a server says that does
    /// not do what it was asked holds no secret.
    /// @param timeout for this request, where it is shorter than that of all
    /// @throws StoreError where there is no answer, it takes too long or is too large
    /// @throws std::system_error with EINTR where it was asked to stop
    [[nodiscard]] HttpResponse send(const HttpRequest& request,
                                    std::chrono::milliseconds timeout = std::chrono::hours(24));

    [[nodiscard]] const HttpOptions& options() const { return options_; }
    /// From here on no request is stopped, so that what was begun can be tidied up.
    void ignore_stop() { options_.stop_asked = nullptr; }

private:
    StoreUrl server_;
    HttpOptions options_;
    std::unique_ptr<CurlSession> session_;
};

}  // namespace dialograph
