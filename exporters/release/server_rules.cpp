// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/server_rules.hpp"

#include "ontology/vocabulary.hpp"

namespace dialograph {
namespace {

/// The part of an IRI below w3id.org, or empty: `dialograph/japan-mongolia/`.
std::string below_w3id(std::string_view iri) {
    constexpr std::string_view w3id = "https://w3id.org/";
    return iri.starts_with(w3id) ? std::string(iri.substr(w3id.size())) : std::string{};
}

/// A text as a regular expression that fits it alone.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        out += std::string_view(R"(.\+*?[^]$(){}|)").find(c) == std::string_view::npos ? "" : "\\";
        out += c;
    }
    return out;
}

}  // namespace

bool needs_w3id_rules(std::string_view base) {
    return !below_w3id(base).empty();
}

ServedPlace served_place(const std::string& site_url) {
    const std::size_t host = site_url.find("//");
    const std::size_t path = site_url.find('/', host == std::string::npos ? 0 : host + 2);
    return {path == std::string::npos ? "/" : site_url.substr(path), site_url};
}

std::string w3id_rules(const std::string& base, const ServedPlace& place) {
    const std::string below = below_w3id(base);
    const std::string folder = below.substr(0, below.find('/'));
    const std::string rest =
        folder.size() + 1 <= below.size() ? below.substr(folder.size() + 1) : "";
    return "# The .htaccess of the folder \"" + folder +
           "\" in https://github.com/perma-id/w3id.org: it leads from the IRIs to where\n"
           "# the release is served. That server says 303 and chooses the format.\n"
           "# Contact: say here who looks after these IRIs.\n"
           "Options -MultiViews\nRewriteEngine on\nHeader always set Access-Control-Allow-Origin "
           "*\n" +
           (dlg::ns.iri.find("w3id.org/" + folder + "/ns") == std::string_view::npos
                ? ""
                : "RewriteRule ^ns$ " + place.url + "ontology/ [R=302,L]\n") +
           "RewriteRule ^" + escaped(rest) + "(.*)$ " + place.url + "$1 [R=302,L]\n";
}

void write_server_rules(const ReleaseFacts& facts, ReleaseFolder& folder) {
    const ServedPlace place = served_place(facts.options.site_url);
    folder.add(ReleasePath(".htaccess"), apache_rules(place));
    // GitHub Pages would leave out what begins with a dot, such as `.well-known`.
    folder.add(ReleasePath(".nojekyll"), "");
    folder.add(ReleasePath("server/nginx-http.conf"), nginx_maps());
    folder.add(ReleasePath("server/nginx-server.conf"), nginx_rules(place));
    folder.add(ReleasePath("server/Caddyfile"), caddy_rules(place));
    if (needs_w3id_rules(facts.metadata().base) && place.url != facts.metadata().base) {
        folder.add(ReleasePath("server/w3id.htaccess"), w3id_rules(facts.metadata().base, place));
    }
}

}  // namespace dialograph
