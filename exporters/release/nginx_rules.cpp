// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/media_types.hpp"
#include "exporters/release/negotiation.hpp"
#include "exporters/release/server_rules.hpp"

#include <string>
#include <vector>

namespace dialograph {
namespace {

/// What every answer says.
std::string common_headers(const std::string& indent) {
    return indent + "add_header Access-Control-Allow-Origin * always;\n" + indent +
           "add_header Access-Control-Expose-Headers \"Content-Location, Link\" always;\n" +
           indent + "add_header X-Content-Type-Options nosniff always;\n";
}

std::string location(const std::string& pattern, const std::string& body) {
    return "location " + pattern + " {\n" + common_headers("    ") + body + "}\n";
}

std::string caching() {
    return "    add_header Cache-Control \"public, max-age=3600\";\n";
}

std::string varying(const std::string& on) {
    return "    add_header Vary \"" + on +
           "\" always;\n"
           "    add_header Content-Location $uri;\n" +
           caching();
}

/// From things to documents.
std::string see_other(const std::string& path) {
    const auto redirect = [&](const std::string& pattern, const std::string& to) {
        return location("~ \"^" + path + pattern + "$\"", "    return 303 " + path + to + ";\n");
    };
    return redirect("id/(?:quote/)?agenda/(?<dialograph_id>[a-z0-9-]+)/.*",
                    "doc/session/$dialograph_id") +
           redirect("(?:id|graph)/(?:quote/)?(?<dialograph_kind>" + kinds_pattern() +
                        ")/(?<dialograph_id>[a-z0-9-]+)(?:/.*)?",
                    "doc/$dialograph_kind/$dialograph_id") +
           redirect("id/scheme/topics/?", "doc/scheme/topics") +
           redirect("(?:id/[a-z0-9-]+|graph/dataset)/?", "doc/dataset");
}

/// The links of a document to its twins.
std::string twin_links(const std::string& document) {
    std::string out;
    for (const Choice& type : type_choices()) {
        if (type.word != "html") {
            const std::string file = document + std::string(type.ending);
            out += "    add_header Link '<" + file + R"(>; rel="alternate"; type=")" +
                   std::string(file_type_of(file).media_type) + "\"';\n";
        }
    }
    return out;
}

std::string documents(const std::string& path) {
    const std::string any = "~ \"^" + path + "(?<dialograph_document>";
    const std::string try_files = "    try_files " + path +
                                  "$dialograph_document$dialograph_ending " + path +
                                  "$dialograph_document.html =404;\n";
    return location(any + "doc/(?:" + kinds_pattern() + "))$\"",
                    varying("Accept-Language") + "    try_files " + path +
                        "$dialograph_document$dialograph_suffix.html " + path +
                        "$dialograph_document.html =404;\n") +
           location(any + "doc/[a-z0-9-]+(?:/[a-z0-9-]+)?)$\"",
                    varying("Accept, Accept-Language") + twin_links(path + "$dialograph_document") +
                        try_files) +
           location("= " + path + "catalog", varying("Accept") + "    try_files " + path +
                                                 "catalog$dialograph_ending " + path +
                                                 "catalog.ttl =404;\n") +
           location("= " + path, varying("Accept-Language") + "    try_files " + path +
                                     "index$dialograph_suffix.html " + path + "index.html =404;\n");
}

std::string ontology(const std::string& path) {
    return location("= " + path + "ontology/", varying("Accept") + "    try_files " + path +
                                                   "ontology/dialograph$dialograph_ending " + path +
                                                   "ontology/index.html =404;\n") +
           location("= " + path + "ontology/context",
                    caching() + "    try_files " + path + "ontology/context.jsonld =404;\n");
}

std::string types() {
    std::string out = "types {\n";
    std::string with_charset;
    for (const FileType& type : file_types()) {
        out += "    " + std::string(type.media_type) + ' ' + std::string(type.extension) + ";\n";
        if (type.utf8 && type.media_type != "text/html") {
            with_charset += ' ' + std::string(type.media_type);
        }
    }
    return out + "}\ndefault_type application/octet-stream;\ncharset utf-8;\ncharset_types" +
           with_charset + ";\n";
}

}  // namespace

std::string nginx_rules(const ServedPlace& place) {
    const std::string& path = place.path;
    return "# In a block `server` of nginx: include .../server/nginx-server.conf;\n"
           "# The release lies at " +
           path + " below the server's root.\n" + types() + "absolute_redirect off;\n" +
           see_other(path) + documents(path) + ontology(path) +
           location("= " + path + ".well-known/void",
                    caching() + "    types { }\n    default_type text/turtle;\n") +
           location("= " + path + "SHA256SUMS",
                    caching() + "    types { }\n    default_type text/plain;\n") +
           location("^~ " + path + "server/",
                    caching() + "    types { }\n    default_type text/plain;\n") +
           "location ~ /\\.ht { return 404; }\n" + location(path, caching());
}

}  // namespace dialograph
