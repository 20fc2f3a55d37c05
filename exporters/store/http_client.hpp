// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file http_client.hpp Sends requests to a server of HTTP and takes its answers, within a time
/// and a size.

#include "exporters/store/credentials.hpp"
#include "exporters/store/store_url.hpp"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace dialograph {

/// A request. Its views live as long as the call that sends it.
struct HttpRequest {
    std::string_view method = "GET";
    std::string url;
    std::string_view accept = {};
    std::string_view content_type = {};
    std::string_view body = {};
    /// The most bytes of an answer that is kept.
    std::size_t most_bytes = std::size_t{16} << 20U;
    /// Takes the body of a success piece by piece; without it the body is kept.
    std::function<void(std::string_view)> take = {};
    /// Is told the media type of a success before its first bytes are taken.
    std::function<void(const std::string&)> begin = {};
};

/// An answer.
struct HttpResponse {
    int status = 0;
    /// In lower case, without parameters.
    std::string content_type = {};
    /// The program that answers, as it names itself.
    std::string server = {};
    std::string location = {};
    std::optional<std::chrono::seconds> retry_after = {};
    std::string body = {};

    [[nodiscard]] bool is_success() const { return status >= 200 && status < 300; }
};

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

/// A client for one server. Certificates are always checked. The secret goes to the server's own
/// scheme, host and port alone, and a redirect elsewhere is refused.
class HttpClient {
public:
    /// @throws std::invalid_argument where a secret would go over an open line
    HttpClient(const StoreUrl& server, HttpOptions options);
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;
    ~HttpClient();

    /// Sends a request and waits for the answer, whatever its status.
    /// @param timeout for this request, where it is shorter than that of all
    /// @throws StoreError where there is no answer, it takes too long or is too large
    /// @throws std::system_error with EINTR where it was asked to stop
    [[nodiscard]] HttpResponse send(const HttpRequest& request,
                                    std::chrono::milliseconds timeout = std::chrono::hours(24));

    [[nodiscard]] const HttpOptions& options() const;
    /// From here on no request is stopped, so that what was begun can be tidied up.
    void ignore_stop();

private:
    struct State;

    std::unique_ptr<State> state_;
};

}  // namespace dialograph
