// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/media_types.hpp"
#include "exporters/release/negotiation.hpp"
#include "exporters/release/server_rules.hpp"

#include <string>
#include <vector>

namespace dialograph {
namespace {

/// Digits from the greatest: `a` stands for a q of 1.
constexpr std::string_view first_digits = "a9876543210";

/// How wished for a choice is, as two digits: `a0` for 1, `95` for 0.95, `00` for not at all.
std::string wish_map(const std::string& header, const Choice& choice) {
    const std::string variable = "dialograph_" + std::string(choice.word);
    const std::string digit = "(?<" + variable + "_";
    std::string out = "map $http_" + header + " $" + variable + " {\n    default \"00\";\n" +
                      "    \"\" \"a0\";\n";
    for (auto range = choice.ranges.rbegin(); range != choice.ranges.rend(); ++range) {
        const std::string start = "    \"~*" + range_pattern(*range);
        const std::string q = R"((?:;[^,]*)?;\s*q=)";
        out += start + q + R"(0?\.)" + digit + "1>\\d)" + digit + "2>\\d)\" \"${" + variable +
               "_1}${" + variable + "_2}\";\n";
        out += start + q + R"(0?\.)" + digit + "3>\\d)\" \"${" + variable + "_3}0\";\n";
        out += start + q + "0\" \"00\";\n";
        out += start + "(?:$|,|;)\" \"a0\";\n";
    }
    return out + "}\n";
}

/// Where the two digits of all choices stand in one text: `html=a0 turtle=95`.
std::string all_wishes(const std::vector<Choice>& choices) {
    std::string out;
    for (const Choice& choice : choices) {
        out += ' ' + std::string(choice.word) + "=${dialograph_" + std::string(choice.word) + '}';
    }
    return out;
}

/// The choice that is wished for most: first by the first digit, and then among those by the
/// second.
std::string best_map(const std::string& name, const std::vector<Choice>& choices) {
    const std::string wishes = all_wishes(choices);
    std::string out = "map \"" + wishes + "\" $dialograph_" + name + "_digit {\n";
    for (const char digit : first_digits) {
        out += std::string("    \"~=") + digit + "\" " + digit + ";\n";
    }
    out += "}\nmap \"${dialograph_" + name + "_digit}" + wishes + "\" $dialograph_" + name +
           " {\n    default " + std::string(choices.front().word) + ";\n";
    for (char digit = '9'; digit >= '0'; --digit) {
        for (const Choice& choice : choices) {
            out += "    \"~^(.).* " + std::string(choice.word) + "=\\g{1}" + digit + "\" " +
                   std::string(choice.word) + ";\n";
        }
    }
    return out + "}\n";
}

std::string ending_map() {
    std::string out = "map $dialograph_language $dialograph_suffix {\n    default \"\";\n";
    for (const Choice& language : language_choices()) {
        out += "    " + std::string(language.word) + " \"" + std::string(language.ending) + "\";\n";
    }
    out +=
        "}\nmap $dialograph_type $dialograph_ending {\n"
        "    default ${dialograph_suffix}.html;\n";
    for (const Choice& type : type_choices()) {
        if (type.word != "html") {
            out += "    " + std::string(type.word) + ' ' + std::string(type.ending) + ";\n";
        }
    }
    return out + "}\n";
}

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
            out += "    add_header Link '<" + file + ">; rel=\"alternate\"; type=\"" +
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

std::string nginx_maps() {
    std::string out =
        "# In the block `http` of nginx: include .../server/nginx-http.conf;\n"
        "# How much a client wishes for each type and language, in two digits of its q.\n"
        "map_hash_bucket_size 128;\n";
    for (const Choice& type : type_choices()) {
        out += wish_map("accept", type);
    }
    for (const Choice& language : language_choices()) {
        out += wish_map("accept_language", language);
    }
    return out + best_map("type", type_choices()) + best_map("language", language_choices()) +
           ending_map();
}

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
