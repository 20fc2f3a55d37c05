// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file http_message.hpp A request of HTTP and its answer.

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace dialograph {

/// A request. Its views live as long as the call that sends it.
struct HttpRequest {
    /// GET or POST.
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

}  // namespace dialograph
