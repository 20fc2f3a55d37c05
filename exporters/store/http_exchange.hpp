// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file http_exchange.hpp The answer to a request of HTTP while it arrives.

#include "exporters/store/http_message.hpp"

#include <cstddef>
#include <string_view>

namespace dialograph {

/// Takes the lines of the head of an answer, and then its body.
class HttpExchange {
public:
    explicit HttpExchange(const HttpRequest& request) : request_(request) {}

    /// Takes a line of the head; the first of another answer begins anew.
    void take_header(std::string_view line);
    /// Takes a piece of the body: passes that of a success on, and keeps the beginning of another.
    /// @return whether there may be more
    [[nodiscard]] bool take_body(int status, std::string_view bytes);

    [[nodiscard]] const HttpRequest& request() const { return request_; }
    [[nodiscard]] HttpResponse& response() { return response_; }
    /// Whether more arrived than may.
    [[nodiscard]] bool is_too_large() const { return received_ > request_.most_bytes; }

private:
    const HttpRequest& request_;
    HttpResponse response_;
    std::size_t received_ = 0;
};

}  // namespace dialograph
