// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file server_rules.hpp How web servers are to serve a release, in the words of each.

#include "exporters/release/release_facts.hpp"
#include "exporters/release/release_folder.hpp"

#include <string>
#include <string_view>

namespace dialograph {

/// What the rules depend on.
struct ServedPlace {
    /// The path under which the folder is served, with slashes at both ends: `/` or `/japan/`.
    std::string path;
    /// The address of the folder, ending in a slash.
    std::string url;
};

/// Where an address leads: its path.
[[nodiscard]] ServedPlace served_place(const std::string& site_url);

// The rules of each server. All of them lead from `id/...` to `doc/...` with 303, choose among a
// document's files by the Accept header with its q-values and the page's language by
// Accept-Language, and say type, caching, CORS, Vary, Content-Location and Link.

/// `.htaccess`, for Apache 2.4 with mod_rewrite, mod_headers, mod_setenvif and mod_mime.
[[nodiscard]] std::string apache_rules(const ServedPlace& place);
/// For the block `http` of nginx: how a request's wish is read.
[[nodiscard]] std::string nginx_maps();
/// For a block `server` of nginx.
[[nodiscard]] std::string nginx_rules(const ServedPlace& place);
/// A Caddyfile to import in a site's block.
[[nodiscard]] std::string caddy_rules(const ServedPlace& place);
/// Whether the IRIs of a data set are those of w3id.org, which has to lead somewhere.
[[nodiscard]] bool needs_w3id_rules(std::string_view base);
/// `.htaccess` for w3id.org: leads from the base IRI to where the folder is served.
[[nodiscard]] std::string w3id_rules(const std::string& base, const ServedPlace& place);

/// Adds all of them to a release, those for w3id.org only where the folder is served elsewhere.
void write_server_rules(const ReleaseFacts& facts, ReleaseFolder& folder);

}  // namespace dialograph
