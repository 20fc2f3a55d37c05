// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/http_client.hpp"

#include "exporters/iri_reference.hpp"
#include "exporters/store/store_error.hpp"
#include "model/shown_text.hpp"
#include "model/version.hpp"

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <exception>
#include <new>
#include <stdexcept>
#include <system_error>

namespace dialograph {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds connect_timeout = std::chrono::seconds(10);
constexpr int most_redirects = 5;
/// Of an answer that is no success: enough for the sentence of the server.
constexpr std::size_t most_error_bytes = std::size_t{1} << 16U;

struct Deleter {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

using Headers = std::unique_ptr<curl_slist, Deleter>;

/// Sets the library up once, before the first handle.
void set_up_library() {
    static const CURLcode status = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (status != CURLE_OK) {
        throw std::runtime_error("the HTTP library cannot be set up");
    }
}

template <class Value>
void set(CURL* handle, CURLoption option, Value value) {
    // The library's own way to set an option has no types.
    if (const CURLcode status = curl_easy_setopt(handle, option, value);  // NOLINT(*-vararg)
        status != CURLE_OK) {
        throw std::runtime_error(std::string("the HTTP library refuses an option: ") +
                                 curl_easy_strerror(status));
    }
}

void add_header(Headers& headers, const std::string& line) {
    curl_slist* const longer = curl_slist_append(headers.get(), line.c_str());
    if (longer == nullptr) {
        throw std::bad_alloc();
    }
    static_cast<void>(headers.release());
    headers.reset(longer);
}

std::string_view trimmed(std::string_view text) {
    const std::size_t start = text.find_first_not_of(" \t\r\n");
    return start == std::string_view::npos
               ? std::string_view{}
               : text.substr(start, text.find_last_not_of(" \t\r\n") - start + 1);
}

std::string lower_case(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

/// RFC 9110, 10.2.3, in seconds; a date is not read, since it would trust two clocks.
std::optional<std::chrono::seconds> seconds_of(std::string_view text) {
    unsigned seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    return error == std::errc{} && end == text.data() + text.size()
               ? std::optional<std::chrono::seconds>(seconds)
               : std::nullopt;
}

/// One exchange: what the library's calls need to know of it.
struct Exchange {
    const HttpRequest& request;
    bool (*stop_asked)();
    HttpResponse response = {};
    std::size_t received = 0;
    bool too_large = false;
    std::exception_ptr failure = nullptr;

    void take_header(std::string_view line) {
        if (line.starts_with("HTTP/")) {
            response = {};  // a new answer, behind a 100 or a 401 that was dealt with
            return;
        }
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos) {
            return;
        }
        const std::string name = lower_case(line.substr(0, colon));
        const std::string_view value = trimmed(line.substr(colon + 1));
        if (name == "content-type") {
            response.content_type = lower_case(trimmed(value.substr(0, value.find(';'))));
        } else if (name == "server") {
            response.server = value;
        } else if (name == "location") {
            response.location = value;
        } else if (name == "retry-after") {
            response.retry_after = seconds_of(value);
        }
    }

    void take_body(CURL* handle, std::string_view bytes) {
        long status = 0;
        curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);  // NOLINT(*-vararg)
        response.status = static_cast<int>(status);
        if (!response.is_success()) {
            const std::size_t room = most_error_bytes - response.body.size();
            response.body += bytes.substr(0, room);
            return;
        }
        if (received == 0 && request.begin) {
            request.begin(response.content_type);
        }
        received += bytes.size();
        if (received > request.most_bytes) {
            too_large = true;
        } else if (request.take) {
            request.take(bytes);
        } else {
            response.body += bytes;
        }
    }
};

struct Receiver {
    CURL* handle;
    Exchange* exchange;
};

std::size_t on_header(char* bytes, std::size_t size, std::size_t count, void* receiver) {
    Exchange& exchange = *static_cast<Receiver*>(receiver)->exchange;
    try {
        exchange.take_header({bytes, size * count});
    } catch (...) {
        exchange.failure = std::current_exception();
        return 0;
    }
    return size * count;
}

std::size_t on_body(char* bytes, std::size_t size, std::size_t count, void* receiver) {
    const auto& [handle, exchange] = *static_cast<Receiver*>(receiver);
    try {
        exchange->take_body(handle, {bytes, size * count});
    } catch (...) {
        exchange->failure = std::current_exception();
        return 0;
    }
    return exchange->too_large ? 0 : size * count;
}

int on_progress(void* receiver, curl_off_t /*to_receive*/, curl_off_t /*received*/,
                curl_off_t /*to_send*/, curl_off_t /*sent*/) {
    const Exchange& exchange = *static_cast<Receiver*>(receiver)->exchange;
    return exchange.stop_asked != nullptr && exchange.stop_asked() ? 1 : 0;
}

[[noreturn]] void throw_failure(CURLcode status, const Exchange& exchange, const char* detail) {
    if (exchange.failure) {
        std::rethrow_exception(exchange.failure);
    }
    const std::string place = exchange.request.url.substr(0, exchange.request.url.find('?'));
    if (exchange.too_large) {
        throw StoreError(StoreFailure::wrong_answer,
                         place + " sends an answer of more than " +
                             std::to_string(exchange.request.most_bytes) + " bytes");
    }
    if (status == CURLE_ABORTED_BY_CALLBACK) {
        throw std::system_error(EINTR, std::generic_category(), "stopped");
    }
    if (status == CURLE_OPERATION_TIMEDOUT) {
        throw StoreError(StoreFailure::timeout, place + " did not answer in time");
    }
    const std::string reason = *detail == '\0' ? curl_easy_strerror(status) : shown(detail);
    if (status == CURLE_PEER_FAILED_VERIFICATION || status == CURLE_SSL_CACERT_BADFILE ||
        status == CURLE_SSL_CONNECT_ERROR) {
        throw StoreError(StoreFailure::refused, place + " cannot be trusted: " + reason);
    }
    throw StoreError(StoreFailure::connection, "no answer from " + place + ": " + reason);
}

/// Where an answer sends the request on to, as a whole URL; empty where it does not. The library
/// would put user and password into it.
std::string redirect_of(const HttpResponse& response, std::string_view url) {
    if (response.status < 300 || response.status >= 400 || response.location.empty()) {
        return {};
    }
    return resolved_iri(response.location, url.substr(0, url.find('?')));
}

}  // namespace

struct HttpClient::State {
    StoreUrl server;
    HttpOptions options;
    std::unique_ptr<CURL, Deleter> handle;
    std::array<char, CURL_ERROR_SIZE> detail{};

    void set_up() {
        CURL* const curl = handle.get();
        curl_easy_reset(curl);
        set(curl, CURLOPT_ERRORBUFFER, detail.data());
        set(curl, CURLOPT_NOSIGNAL, 1L);
        set(curl, CURLOPT_PROTOCOLS_STR, "http,https");
        set(curl, CURLOPT_FOLLOWLOCATION, 0L);
        set(curl, CURLOPT_ACCEPT_ENCODING, "");
        set(curl, CURLOPT_USERAGENT, ("dialograph/" + std::string(version())).c_str());
        // This machine is never behind a proxy.
        if (server.is_loopback()) {
            set(curl, CURLOPT_NOPROXY, "*");
        }
        if (!options.certificates.empty()) {
            set(curl, CURLOPT_CAINFO, options.certificates.c_str());
            set(curl, CURLOPT_CAPATH, static_cast<char*>(nullptr));
        }
    }

    void identify() {
        CURL* const curl = handle.get();
        const Credentials& who = options.credentials;
        switch (who.authentication) {
        case Authentication::none: return;
        case Authentication::bearer:
            set(curl, CURLOPT_HTTPAUTH, CURLAUTH_BEARER);
            set(curl, CURLOPT_XOAUTH2_BEARER, who.secret.c_str());
            return;
        case Authentication::basic: set(curl, CURLOPT_HTTPAUTH, CURLAUTH_BASIC); break;
        case Authentication::digest: set(curl, CURLOPT_HTTPAUTH, CURLAUTH_DIGEST); break;
        }
        set(curl, CURLOPT_USERNAME, who.user.c_str());
        set(curl, CURLOPT_PASSWORD, who.secret.c_str());
    }

    Headers prepare(const HttpRequest& request, const std::string& url) {
        CURL* const curl = handle.get();
        set(curl, CURLOPT_URL, url.c_str());
        set(curl, CURLOPT_CUSTOMREQUEST, std::string(request.method).c_str());
        Headers headers;
        add_header(headers, "Expect:");
        if (!request.accept.empty()) {
            add_header(headers, "Accept: " + std::string(request.accept));
        }
        if (request.method == "POST" || request.method == "PUT") {
            set(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
            set(curl, CURLOPT_POSTFIELDS, request.body.empty() ? "" : request.body.data());
            add_header(headers, "Content-Type: " + std::string(request.content_type));
        }
        set(curl, CURLOPT_HTTPHEADER, headers.get());
        return headers;
    }

    HttpResponse exchange(const HttpRequest& request, const std::string& url,
                          milliseconds timeout) {
        CURL* const curl = handle.get();
        set_up();
        identify();
        const Headers headers = prepare(request, url);
        set(curl, CURLOPT_TIMEOUT_MS,
            static_cast<long>(std::max(timeout, milliseconds(1)).count()));
        set(curl, CURLOPT_CONNECTTIMEOUT_MS,
            static_cast<long>(std::clamp(timeout, milliseconds(1), connect_timeout).count()));
        Exchange exchange{.request = request, .stop_asked = options.stop_asked};
        Receiver receiver{curl, &exchange};
        set(curl, CURLOPT_HEADERFUNCTION, on_header);
        set(curl, CURLOPT_HEADERDATA, &receiver);
        set(curl, CURLOPT_WRITEFUNCTION, on_body);
        set(curl, CURLOPT_WRITEDATA, &receiver);
        set(curl, CURLOPT_NOPROGRESS, 0L);
        set(curl, CURLOPT_XFERINFOFUNCTION, on_progress);
        set(curl, CURLOPT_XFERINFODATA, &receiver);
        detail[0] = '\0';
        if (const CURLcode status = curl_easy_perform(curl); status != CURLE_OK) {
            throw_failure(status, exchange, detail.data());
        }
        long code = 0;
        curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &code);  // NOLINT(*-vararg)
        exchange.response.status = static_cast<int>(code);
        return std::move(exchange.response);
    }
};

HttpClient::HttpClient(const StoreUrl& server, HttpOptions options)
    : state_(std::make_unique<State>(State{server, std::move(options), nullptr})) {
    const Authentication authentication = state_->options.credentials.authentication;
    const bool open =
        authentication == Authentication::basic || authentication == Authentication::bearer;
    if (open && !server.is_encrypted() && !server.is_loopback()) {
        throw std::invalid_argument(
            "over http:// anybody on the way could read the secret; use "
            "https://, or --auth digest if the store knows it");
    }
    set_up_library();
    state_->handle.reset(curl_easy_init());
    if (state_->handle == nullptr) {
        throw std::bad_alloc();
    }
}

HttpClient::~HttpClient() = default;

const HttpOptions& HttpClient::options() const {
    return state_->options;
}

void HttpClient::ignore_stop() {
    state_->options.stop_asked = nullptr;
}

HttpResponse HttpClient::send(const HttpRequest& request, milliseconds timeout) {
    using Clock = std::chrono::steady_clock;
    const Clock::time_point end = Clock::now() + std::min(timeout, state_->options.timeout);
    std::string url = request.url;
    for (int redirects = 0;; ++redirects) {
        const auto left = std::chrono::duration_cast<milliseconds>(end - Clock::now());
        HttpResponse response = state_->exchange(request, url, left);
        const std::string target = redirect_of(response, url);
        if (target.empty()) {
            return response;
        }
        // A 301, 302 or 303 would turn the request into another one.
        const bool same_request = request.method == "GET" || response.status >= 307;
        if (origin_of(target) != state_->server.origin() || names_user(target) || !same_request ||
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
