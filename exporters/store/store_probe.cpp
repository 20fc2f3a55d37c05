// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/store_probe.hpp"

#include "exporters/iri_reference.hpp"
#include "exporters/store/retry.hpp"
#include "exporters/store/sparql_client.hpp"
#include "exporters/store/store_error.hpp"
#include "exporters/store/store_sign.hpp"
#include "model/shown_text.hpp"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

namespace dialograph {
namespace {

constexpr std::size_t most_bytes = std::size_t{1} << 20U;

/// A request for two graphs at once, with which a Graph Store finds fault: no graph has to be
/// there, and none is sent.
constexpr std::string_view two_graphs = "?default&graph=http%3A%2F%2Fexample.org%2F";

enum class Answer : std::uint8_t { no, refused, yes };

bool is_refusal(const HttpResponse& response) {
    return response.status == 401 || response.status == 403;
}

const StoreType* type_of_server(std::string_view server) {
    for (const StoreType& type : store_types()) {
        if (!type.server_header.empty() && server.starts_with(type.server_header)) {
            return &type;
        }
    }
    return nullptr;
}

bool is_number(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789 \r\n") == std::string_view::npos;
}

std::string names_of_types() {
    std::string names;
    for (const StoreType& type : store_types()) {
        names += (names.empty() ? "" : ", ") + std::string(type.name);
    }
    return names;
}

/// Asks an address as its candidates would be asked.
class Probe {
public:
    Probe(const StoreUrl& address, const HttpOptions& options)
        : address_(address), options_(options) {}

    [[nodiscard]] std::optional<FoundStore> find_by_name();
    [[nodiscard]] std::optional<FoundStore> find(const StoreSign& sign, const StoreUrl& address);
    [[noreturn]] void fail() const;

private:
    [[nodiscard]] const Credentials& who() const { return options_.credentials; }
    [[nodiscard]] Answer ask(const StoreType& type, const std::string& url);
    [[nodiscard]] bool is_beside(const StoreSign& sign, const StoreType& type,
                                 const std::string& url);
    [[nodiscard]] HttpResponse send(const HttpRequest& request, Authentication usual,
                                    std::chrono::milliseconds left);
    [[nodiscard]] std::optional<HttpResponse> try_to_send(const HttpRequest& request,
                                                          Authentication usual);
    [[nodiscard]] HttpClient& client(const Credentials& way);

    const StoreUrl& address_;
    const HttpOptions& options_;
    std::map<Authentication, HttpClient> clients_;
    /// The first time that whoever asks was not let in.
    std::optional<StoreError> refusal_;
    /// Where a query was answered, also where no store that is known has its queries there.
    std::string answering_;
};

HttpClient& Probe::client(const Credentials& way) {
    HttpOptions options = options_;
    options.credentials = way;
    return clients_.try_emplace(way.authentication, address_, options).first->second;
}

/// Says who asks only where strangers are not let in, and over no open line.
HttpResponse Probe::send(const HttpRequest& request, Authentication usual,
                         std::chrono::milliseconds left) {
    HttpResponse response = client(Credentials{}).send(request, left);
    const Credentials way = in_usual_way(who(), usual);
    if (is_refusal(response) && way.authentication != Authentication::none &&
        !shows_secret(address_, way.authentication)) {
        response = client(way).send(request, left);
    }
    if (is_refusal(response) && !refusal_) {
        refusal_ = store_error_of(response, request.url, who());
    }
    return response;
}

/// Nothing where there is no answer of which something could be made.
std::optional<HttpResponse> Probe::try_to_send(const HttpRequest& request, Authentication usual) {
    try {
        return send(request, usual, options_.timeout);
    } catch (const StoreError& error) {
        if (error.may_be_under_way()) {
            throw;
        }
        return std::nullopt;
    }
}

std::optional<FoundStore> Probe::find_by_name() {
    std::string server;
    try {
        retry({.limit = options_.timeout, .stop_asked = options_.stop_asked},
              [&](std::chrono::milliseconds left) {
                  server = send({.url = address_.text(), .most_bytes = most_bytes},
                                Authentication::basic, left)
                               .server;
              });
    } catch (const StoreError& error) {
        // There may be all statements at the address of updates.
        if (error.failure() != StoreFailure::wrong_answer) {
            throw;
        }
    }
    const StoreType* const type = type_of_server(server);
    if (type == nullptr) {
        return std::nullopt;
    }
    return FoundStore{type, store_of(address_, *type), "the server calls itself " + shown(server)};
}

Answer Probe::ask(const StoreType& type, const std::string& url) {
    const std::optional<HttpResponse> response =
        try_to_send({.method = "POST",
                     .url = url,
                     .accept = "application/sparql-results+json",
                     .content_type = "application/x-www-form-urlencoded",
                     .body = "query=ASK%20%7B%7D",
                     .most_bytes = most_bytes},
                    type.authentication);
    if (!response) {
        return Answer::no;
    }
    if (is_refusal(*response)) {
        return Answer::refused;
    }
    const bool is_answer = response->is_success() &&
                           (response->content_type == "application/sparql-results+json" ||
                            response->content_type == "application/json") &&
                           response->body.find("\"head\"") != std::string::npos;
    return is_answer ? Answer::yes : Answer::no;
}

bool Probe::is_beside(const StoreSign& sign, const StoreType& type, const std::string& url) {
    if (sign.beside == Beside::nothing) {
        return true;
    }
    if (sign.beside == Beside::queries) {
        return ask(type, url) != Answer::no;
    }
    const bool is_graph_store = sign.beside == Beside::graph_store;
    const std::optional<HttpResponse> response =
        try_to_send({.url = url + std::string(is_graph_store ? two_graphs : std::string_view{}),
                     .most_bytes = most_bytes},
                    type.authentication);
    if (is_graph_store) {
        return response && (response->status == 400 || is_refusal(*response));
    }
    return response && response->is_success() &&
           (sign.beside == Beside::number ? is_number(response->body)
                                          : response->body.find(sign.word) != std::string::npos);
}

std::optional<FoundStore> Probe::find(const StoreSign& sign, const StoreUrl& address) {
    const StoreType& type = *store_type_named(sign.type);
    const StoreUrl store = store_of(address, type);
    const std::string queries = store.at(type.query);
    const std::string beside = resolved_iri(sign.place, store.text() + "/");
    if (ask(type, queries) != Answer::yes) {
        return std::nullopt;
    }
    answering_ = queries;
    if (!is_beside(sign, type, beside)) {
        return std::nullopt;
    }
    // Where an address that no store has is answered alike, the place of the queries says nothing.
    const bool is_service = sign.beside == Beside::queries || sign.beside == Beside::graph_store;
    const std::string& last = is_service ? beside : queries;
    if (last != store.text() && ask(type, last + "-of-no-store") != Answer::no) {
        return std::nullopt;
    }
    return FoundStore{&type, store,
                      "it answers queries at " + queries +
                          (sign.beside == Beside::nothing ? "" : ", and " + beside + " is there")};
}

void Probe::fail() const {
    const std::string name_it = "--store-type can say what it is: " + names_of_types();
    if (refusal_ && answering_.empty()) {
        // What it asks for may have been kept back.
        refuse_to_show_secret(address_, who().authentication);
        throw StoreError(refusal_->failure(),
                         std::string(refusal_->what()) +
                             "\nthe store says nothing of itself to whom it does not let in; " +
                             name_it);
    }
    throw StoreError(
        StoreFailure::wrong_answer,
        (answering_.empty()
             ? "nothing at " + address_.text() + " answers a query"
             : answering_ + " answers queries, but by what is beside it no store is recognised") +
            "; `dialograph load --list-stores` tells what --store has to name, and " + name_it);
}

}  // namespace

FoundStore probe_store(const StoreUrl& address, const HttpOptions& options) {
    Probe probe(address, options);
    std::optional<FoundStore> found = probe.find_by_name();
    for (const StoreSign& sign : store_signs()) {
        found = found ? found : probe.find(sign, address);
    }
    if (!found) {
        // Where most stores have their one endpoint.
        found = probe.find(store_signs().back(), StoreUrl::parse(address.at("/sparql")));
    }
    if (!found) {
        probe.fail();
    }
    return *found;
}

}  // namespace dialograph
