// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "cli/store_options.hpp"

#include "cli/authentication.hpp"
#include "cli/console.hpp"
#include "exporters/store/store_probe.hpp"

#include <CLI/CLI.hpp>

#include <chrono>
#include <cstdio>
#include <stdexcept>
#include <string>
#include <utility>

namespace dialograph::cli {
namespace {

std::string refuse_no_url(const std::string& text) {
    try {
        static_cast<void>(StoreUrl::parse(text));
        return {};
    } catch (const std::invalid_argument& error) {
        return error.what();
    }
}

std::string list_of_types() {
    std::string list = "auto";
    for (const StoreType& type : store_types()) {
        list += "|" + std::string(type.name);
    }
    return list;
}

HttpOptions http_options(const StoreOptions& options) {
    return {.credentials = credentials_of(options),
            .timeout = std::chrono::seconds(options.timeout),
            .certificates = options.certificates,
            .stop_asked = stop_was_asked};
}

std::unique_ptr<SparqlClient> open_store(const StoreUrl& url, const StoreType& type,
                                         HttpOptions asking) {
    asking.credentials = in_usual_way(std::move(asking.credentials), type.authentication);
    return std::make_unique<SparqlClient>(url, type, std::move(asking));
}

}  // namespace

void add_store_options(CLI::App& app, StoreOptions& options, bool required) {
    auto* const url = app.add_option("--store", options.url, "The address of the store")
                          ->check(refuse_no_url)
                          ->option_text("URL");
    if (required) {
        url->required();
    }
    app.add_option("--store-type", options.type, "What kind of store it is; auto asks it")
        ->check([](const std::string& name) {
            return name == "auto" || store_type_named(name) != nullptr
                       ? std::string{}
                       : "there is no store type \"" + name + "\"; use " + list_of_types();
        })
        ->option_text(list_of_types());
    add_authentication(app, options);
    app.add_option("--timeout", options.timeout,
                   "The seconds that a request may take, with all its attempts (600)")
        ->check(CLI::Range(1, 86400))
        ->option_text("SECONDS");
}

void check_who_asks(const StoreOptions& options) {
    const StoreType* const type = store_type_named(options.type);
    // A store that nobody named may turn out to be one that takes a digest.
    const Authentication usual = type == nullptr ? Authentication::digest : type->authentication;
    refuse_to_show_secret(StoreUrl::parse(options.url),
                          in_usual_way(credentials_of(options), usual).authentication);
}

std::unique_ptr<SparqlClient> open_store(const StoreOptions& options, bool quiet) {
    const StoreUrl url = StoreUrl::parse(options.url);
    const HttpOptions asking = http_options(options);
    if (const StoreType* const type = store_type_named(options.type); type != nullptr) {
        return open_store(url, *type, asking);
    }
    const FoundStore found = probe_store(url, asking);
    if (!quiet) {
        std::fprintf(stderr, "%s: %s\n", std::string(found.type->title).c_str(),
                     found.reason.c_str());
    }
    return open_store(found.url, *found.type, asking);
}

}  // namespace dialograph::cli
