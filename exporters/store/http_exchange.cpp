// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/http_exchange.hpp"

#include "model/ascii.hpp"

#include <charconv>

namespace dialograph {
namespace {

/// Of an answer that is no success: enough for the sentence of the server.
constexpr std::size_t most_error_bytes = std::size_t{1} << 16U;

/// RFC 9110, 10.2.3, in seconds; a date is not read, since it would trust two clocks.
std::optional<std::chrono::seconds> seconds_of(std::string_view text) {
    unsigned seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    return error == std::errc{} && end == text.data() + text.size()
               ? std::optional<std::chrono::seconds>(seconds)
               : std::nullopt;
}

}  // namespace

void HttpExchange::take_header(std::string_view line) {
    if (line.starts_with("HTTP/")) {
        response_ = {};  // behind a 100, or a 401 that was dealt with
        return;
    }
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) {
        return;
    }
    const std::string name = ascii::lower(line.substr(0, colon));
    const std::string_view value = ascii::trimmed(line.substr(colon + 1));
    if (name == "content-type") {
        response_.content_type = ascii::lower(ascii::trimmed(value.substr(0, value.find(';'))));
    } else if (name == "server") {
        response_.server = value;
    } else if (name == "location") {
        response_.location = value;
    } else if (name == "retry-after") {
        response_.retry_after = seconds_of(value);
    }
}

bool HttpExchange::take_body(int status, std::string_view bytes) {
    response_.status = status;
    if (!response_.is_success()) {
        response_.body += bytes.substr(0, most_error_bytes - response_.body.size());
        return true;
    }
    if (received_ == 0 && request_.begin) {
        request_.begin(response_.content_type);
    }
    received_ += bytes.size();
    if (is_too_large()) {
        return false;
    }
    if (request_.take) {
        request_.take(bytes);
    } else {
        response_.body += bytes;
    }
    return true;
}

}  // namespace dialograph
