// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/sparql_client.hpp"

#include "exporters/store/http_text.hpp"
#include "exporters/store/replace_all.hpp"
#include "exporters/store/retry.hpp"
#include "model/shown_text.hpp"
#include "model/unicode.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace dialograph {
namespace {

constexpr std::string_view results_json = "application/sparql-results+json";
constexpr std::string_view ntriples = "application/n-triples";

/// Of a page, the lines that it shows as they are, which is where Virtuoso and Jetty say what went
/// wrong; all the rest names the status once more.
std::string_view reason_on_page(std::string_view page) {
    for (const std::string_view element : {"<pre>", "<xmp>"}) {
        const std::size_t begin = page.find(element);
        if (begin != std::string_view::npos) {
            const std::string_view rest = page.substr(begin + element.size());
            return rest.substr(0, rest.find("</"));
        }
    }
    return {};
}

/// The text of a page with the characters that HTML escapes.
std::string without_entities(std::string text) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> entities{
        {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}}};
    for (const auto& [entity, character] : entities) {
        replace_all(text, entity, character);
    }
    return text;
}

/// The first lines of what a server says, as one line, without the secret.
std::string sentence_of(const HttpResponse& response, const Credentials& who) {
    constexpr std::size_t most_bytes = 300;
    constexpr std::string_view blanks = " \t\r\n";
    const bool is_page = response.content_type.find("html") != std::string::npos;
    std::string_view said = is_page ? reason_on_page(response.body) : response.body;
    said.remove_prefix(std::min(said.find_first_not_of(blanks), said.size()));
    // What was escaped twice could only now be the secret.
    const std::string decoded =
        is_page ? without_secret(without_entities(std::string(said)), who) : std::string(said);
    std::string text(first_bytes(decoded, most_bytes));
    std::ranges::replace_if(
        text, [&](char c) { return blanks.find(c) != std::string_view::npos; }, ' ');
    const std::size_t end = text.find_last_not_of(' ');
    return shown(text.substr(0, end + 1));
}

StoreFailure failure_of(int status) {
    switch (status) {
    case 401:
    case 403: return StoreFailure::not_allowed;
    case 413: return StoreFailure::too_large;
    case 429:
    case 502:
    case 503:
    case 504: return StoreFailure::busy;
    default: return StoreFailure::refused;
    }
}

std::string_view meaning_of(int status, const Credentials& who) {
    switch (status) {
    case 401: return reason_for_refusal(who);
    case 403: return "whoever asks may not do that";
    case 404: return "there is nothing at this address: --store or --store-type may be wrong";
    case 413: return "the request is too large";
    case 429: return "too many requests";
    case 503: return "it is too busy";
    default: return "";
    }
}

std::string_view without_query(std::string_view url) {
    return url.substr(0, url.find('?'));
}

/// What an answer may be, the first one above all.
using MediaTypes = std::vector<std::string_view>;

void check_type(const std::string& type, std::string_view url, const MediaTypes& wanted) {
    if (std::ranges::find(wanted, type) == wanted.end()) {
        throw StoreError(StoreFailure::wrong_answer,
                         std::string(without_query(url)) + " answers with " +
                             (type.empty() ? "no media type" : shown(type)) + " in place of " +
                             std::string(wanted.front()) + ": is it a store's address?");
    }
}

}  // namespace

StoreError store_error_of(const HttpResponse& response, std::string_view url,
                          const Credentials& who) {
    const std::string said = sentence_of(response, who);
    const std::string meaning(meaning_of(response.status, who));
    return {failure_of(response.status),
            std::string(without_query(url)) + " answers with status " +
                std::to_string(response.status) + (meaning.empty() ? "" : " (" + meaning + ")") +
                (said.empty() ? "" : ": " + said),
            response.retry_after};
}

SparqlClient::SparqlClient(const StoreUrl& store, const StoreType& type, HttpOptions options)
    : store_(store_of(store, type)), type_(&type), http_(store_, std::move(options)),
      limit_(http_.options().timeout) {}

bool SparqlClient::is_identified() const {
    return http_.options().credentials.authentication != Authentication::none;
}

std::string SparqlClient::endpoint(std::string_view open_path,
                                   std::string_view identified_path) const {
    return store_.at(is_identified() && !identified_path.empty() ? identified_path : open_path);
}

std::string SparqlClient::graph_url(std::string_view graph) const {
    return endpoint(type_->graph_store, type_->identified_graph_store) +
           "?graph=" + percent_encoded(graph);
}

HttpResponse SparqlClient::send(const HttpRequest& request) {
    const HttpOptions& options = http_.options();
    HttpResponse response;
    bool begun = false;
    HttpRequest watched = request;
    if (request.take) {
        watched.take = [&](std::string_view bytes) {
            begun = true;
            request.take(bytes);
        };
    }
    bool unanswered = false;
    const auto attempt = [&](std::chrono::milliseconds left) {
        try {
            response = http_.send(watched, left);
            if (!response.is_success()) {
                throw store_error_of(response, request.url, options.credentials);
            }
        } catch (const StoreError& error) {
            // What was taken already cannot be taken back.
            if (begun && error.may_be_under_way()) {
                throw StoreError(
                    StoreFailure::wrong_answer,
                    std::string(error.what()) + "; the answer broke off in the middle");
            }
            // A refusal says nothing of an attempt before it.
            if (unanswered) {
                throw error.after_no_answer();
            }
            unanswered = error.may_be_under_way();
            throw;
        }
    };
    retry({.limit = limit_, .stop_asked = options.stop_asked}, attempt);
    return response;
}

void SparqlClient::take_answer(HttpRequest request, const std::vector<std::string_view>& wanted) {
    const auto begin = std::move(request.begin);
    request.begin = [&](const std::string& type) {
        check_type(type, request.url, wanted);
        if (begin) {
            begin(type);
        }
    };
    request.most_bytes = no_limit;
    const HttpResponse response = send(request);
    check_type(response.content_type, request.url, wanted);  // also of an answer without a byte
}

void SparqlClient::ask(std::string_view query, std::string_view accept,
                       const std::vector<std::string_view>& wanted, const TakeBytes& take,
                       const TakeType& begin) {
    // As a form: Virtuoso 7 never answers a query that is the body as it is.
    const std::string form = "query=" + percent_encoded(query);
    take_answer({.method = "POST",
                 .url = endpoint(type_->query, type_->identified_query),
                 .accept = accept,
                 .content_type = "application/x-www-form-urlencoded",
                 .body = form,
                 .take = take,
                 .begin = begin},
                wanted);
}

void SparqlClient::query(std::string_view query, const TakeBytes& take) {
    ask(query, results_json, {results_json, "application/json"}, take, {});
}

void SparqlClient::construct(std::string_view query, std::string_view accept, const TakeBytes& take,
                             const TakeType& begin) {
    ask(query, accept, {"text/turtle", ntriples, "text/plain"}, take, begin);
}

void SparqlClient::update(std::string_view update) {
    const std::string url = endpoint(type_->update, type_->identified_update);
    const HttpResponse response = send({.method = "POST",
                                        .url = url,
                                        .accept = "application/sparql-results+json, */*;q=0.1",
                                        .content_type = "application/sparql-update",
                                        .body = update});
    if (response.content_type.find("html") != std::string::npos) {
        check_type(response.content_type, url, {"a word that it was done"});
    }
}

void SparqlClient::get_graph(std::string_view graph, const TakeBytes& take) {
    take_answer({.url = graph_url(graph), .accept = ntriples, .take = take},
                {ntriples, "text/plain"});
}

void SparqlClient::add_to_graph(std::string_view graph, std::string_view triples) {
    std::string behind_comment;
    if (type_->guesses_from > 0) {
        behind_comment.reserve(type_->guesses_from + 2 + triples.size());
        behind_comment.append(1, '#').append(type_->guesses_from, ' ').append(1, '\n');
        triples = behind_comment.append(triples);
    }
    static_cast<void>(send(
        {.method = "POST", .url = graph_url(graph), .content_type = ntriples, .body = triples}));
}

}  // namespace dialograph
