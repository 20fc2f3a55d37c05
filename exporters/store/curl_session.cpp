// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/curl_session.hpp"

#include "exporters/store/http_exchange.hpp"
#include "exporters/store/store_error.hpp"
#include "model/shown_text.hpp"
#include "model/version.hpp"

#include <curl/curl.h>

#include <algorithm>
#include <cerrno>
#include <exception>
#include <new>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace dialograph {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds connect_timeout = std::chrono::seconds(10);

struct ListDeleter {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

using Headers = std::unique_ptr<curl_slist, ListDeleter>;

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

/// What the library's calls need to know of an exchange.
struct Receiver {
    CURL* handle;
    HttpExchange& exchange;
    bool (*stop_asked)();
    /// Whether a request was sent that has no answer yet.
    bool is_waiting = false;
    bool had_no_answer = false;
    /// What ended the exchange, where it was not the library.
    std::exception_ptr failure = nullptr;

    /// Takes bytes; the library ends the exchange where not all of them are taken.
    std::size_t take(std::size_t size, const auto& call) {
        try {
            return call() ? size : 0;
        } catch (...) {
            failure = std::current_exception();
            return 0;
        }
    }

    [[nodiscard]] int status() const {
        long status = 0;
        curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);  // NOLINT(*-vararg)
        return static_cast<int>(status);
    }
};

/// A request is about to be sent. Where a connection breaks, the library would send it again
/// without a word; but whoever asked has to know that it may have been carried out.
int on_request(void* receiver, char* /*server*/, char* /*own*/, int /*server_port*/,
               int /*own_port*/) {
    Receiver& self = *static_cast<Receiver*>(receiver);
    self.had_no_answer = std::exchange(self.is_waiting, true);
    return self.had_no_answer ? CURL_PREREQFUNC_ABORT : CURL_PREREQFUNC_OK;
}

std::size_t on_header(char* bytes, std::size_t size, std::size_t count, void* receiver) {
    Receiver& self = *static_cast<Receiver*>(receiver);
    self.is_waiting = false;
    return self.take(size * count, [&] {
        self.exchange.take_header({bytes, size * count});
        return true;
    });
}

std::size_t on_body(char* bytes, std::size_t size, std::size_t count, void* receiver) {
    Receiver& self = *static_cast<Receiver*>(receiver);
    return self.take(size * count, [&] {
        return self.exchange.take_body(self.status(), {bytes, size * count});
    });
}

int on_progress(void* receiver, curl_off_t /*to_receive*/, curl_off_t /*received*/,
                curl_off_t /*to_send*/, curl_off_t /*sent*/) {
    const Receiver& self = *static_cast<Receiver*>(receiver);
    return self.stop_asked != nullptr && self.stop_asked() ? 1 : 0;
}

void receive(Receiver& receiver) {
    CURL* const curl = receiver.handle;
    set(curl, CURLOPT_PREREQFUNCTION, on_request);
    set(curl, CURLOPT_PREREQDATA, &receiver);
    set(curl, CURLOPT_HEADERFUNCTION, on_header);
    set(curl, CURLOPT_HEADERDATA, &receiver);
    set(curl, CURLOPT_WRITEFUNCTION, on_body);
    set(curl, CURLOPT_WRITEDATA, &receiver);
    set(curl, CURLOPT_NOPROGRESS, 0L);
    set(curl, CURLOPT_XFERINFOFUNCTION, on_progress);
    set(curl, CURLOPT_XFERINFODATA, &receiver);
}

Headers prepare(CURL* curl, const HttpRequest& request, const std::string& url) {
    set(curl, CURLOPT_URL, url.c_str());
    Headers headers;
    add_header(headers, "Expect:");
    if (!request.accept.empty()) {
        add_header(headers, "Accept: " + std::string(request.accept));
    }
    if (request.method == "GET") {
        set(curl, CURLOPT_HTTPGET, 1L);
    } else {
        set(curl, CURLOPT_POST, 1L);
        set(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
        set(curl, CURLOPT_POSTFIELDS, request.body.empty() ? "" : request.body.data());
        add_header(headers, "Content-Type: " + std::string(request.content_type));
    }
    set(curl, CURLOPT_HTTPHEADER, headers.get());
    return headers;
}

[[noreturn]] void throw_failure(CURLcode status, const Receiver& receiver, const char* detail) {
    if (receiver.failure) {
        std::rethrow_exception(receiver.failure);
    }
    const HttpRequest& request = receiver.exchange.request();
    const std::string place = request.url.substr(0, request.url.find('?'));
    if (receiver.exchange.is_too_large()) {
        throw StoreError(StoreFailure::wrong_answer, place + " sends an answer of more than " +
                                                         std::to_string(request.most_bytes) +
                                                         " bytes");
    }
    if (receiver.had_no_answer) {
        throw StoreError(StoreFailure::connection,
                         "no answer from " + place + ": the connection was cut");
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

}  // namespace

void CurlSession::Deleter::operator()(void* handle) const {
    curl_easy_cleanup(handle);
}

CurlSession::CurlSession(const HttpOptions& options, bool is_loopback) {
    static_assert(sizeof(detail_) >= CURL_ERROR_SIZE);
    set_up_library();
    handle_.reset(curl_easy_init());
    if (handle_ == nullptr) {
        throw std::bad_alloc();
    }
    set_up(options, is_loopback);
    identify(options.credentials);
}

void CurlSession::set_up(const HttpOptions& options, bool is_loopback) {
    CURL* const curl = handle_.get();
    set(curl, CURLOPT_ERRORBUFFER, detail_.data());
    set(curl, CURLOPT_NOSIGNAL, 1L);
    set(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    set(curl, CURLOPT_FOLLOWLOCATION, 0L);
    set(curl, CURLOPT_ACCEPT_ENCODING, "");
    set(curl, CURLOPT_USERAGENT, ("dialograph/" + std::string(version())).c_str());
    // This machine is never behind a proxy.
    if (is_loopback) {
        set(curl, CURLOPT_NOPROXY, "*");
    }
    if (!options.certificates.empty()) {
        set(curl, CURLOPT_CAINFO, options.certificates.c_str());
        set(curl, CURLOPT_CAPATH, static_cast<char*>(nullptr));
    }
}

void CurlSession::identify(const Credentials& who) {
    CURL* const curl = handle_.get();
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

HttpResponse CurlSession::exchange(const HttpRequest& request, const std::string& url,
                                   milliseconds timeout, bool (*stop_asked)()) {
    CURL* const curl = handle_.get();
    detail_[0] = '\0';
    const Headers headers = prepare(curl, request, url);
    const milliseconds least(1);
    set(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(std::max(timeout, least).count()));
    set(curl, CURLOPT_CONNECTTIMEOUT_MS,
        static_cast<long>(std::clamp(timeout, least, connect_timeout).count()));
    HttpExchange exchange(request);
    Receiver receiver{curl, exchange, stop_asked};
    receive(receiver);
    if (const CURLcode status = curl_easy_perform(curl); status != CURLE_OK) {
        throw_failure(status, receiver, detail_.data());
    }
    exchange.response().status = receiver.status();
    return std::move(exchange.response());
}

}  // namespace dialograph
