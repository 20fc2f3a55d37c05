// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/media_types.hpp"
#include "exporters/release/negotiation.hpp"
#include "exporters/release/server_rules.hpp"

#include <string>
#include <vector>

namespace dialograph {
namespace {

/// How wished for a range is.
std::string wish_of_range(const std::string& pattern, const std::string& variable) {
    const std::string q = pattern + R"((?:;[^,]*)?;\s*q=)";
    const std::string end = "\"" + variable;
    return pattern + "(?:$|,|;)" + end + "1000\n" + q + '0' + end + "0\n" + q + R"(0?\.(\d))" +
           end + "$100\n" + q + R"(0?\.(\d\d))" + end + "$10\n" + q + R"(0?\.(\d\d\d))" + end +
           "$1\n";
}

/// How wished for a choice is, in thousandths; the last line that fits holds.
std::string wish(const std::string& header, const Choice& choice) {
    const std::string variable = " dialograph_" + std::string(choice.word) + '=';
    const std::string start = "SetEnvIfNoCase " + header + " \"";
    std::string out = start + "^$\"" + variable + "1000\n";
    for (const std::string& range : choice.ranges) {
        out += wish_of_range(start + range_pattern(range), variable);
    }
    return out;
}

/// That a choice is wished for more than those before it in the list, and no less than those
/// behind.
std::string condition(const Choice& wanted, const std::vector<Choice>& choices) {
    const auto value = [](const Choice& choice) {
        return "%{reqenv:dialograph_" + std::string(choice.word) + '}';
    };
    std::string out;
    bool before = true;
    for (const Choice& choice : choices) {
        if (choice.word == wanted.word) {
            before = false;
            continue;
        }
        out += (out.empty() ? "" : " && ") + value(wanted) + (before ? " -gt " : " -ge ") +
               value(choice);
    }
    return "RewriteCond expr \"" + out + "\"\n";
}

std::string see_other() {
    return "RewriteRule ^id/(?:quote/)?agenda/([a-z0-9-]+)/.*$ doc/session/$1 [R=303,END]\n"
           "RewriteRule ^(?:id|graph)/(?:quote/)?(" +
           kinds_pattern() +
           ")/([a-z0-9-]+)(?:/.*)?$ doc/$1/$2 [R=303,END]\n"
           "RewriteRule ^id/scheme/topics/?$ doc/scheme/topics [R=303,END]\n"
           "RewriteRule ^(?:id/[a-z0-9-]+|graph/dataset)/?$ doc/dataset [R=303,END]\n";
}

/// The pages in a language other than the default, where the client wishes for it.
std::string pages_in(const Choice& language, const std::string& document) {
    const std::string ending = std::string(language.ending) + ".html";
    const std::string wished = condition(language, language_choices());
    return wished + "RewriteCond %{REQUEST_FILENAME}" + ending + " -f\nRewriteRule " + document +
           " $1" + ending + " [END]\n" + wished + "RewriteRule ^$ index" + ending +
           " [E=dialograph_varies:1,END]\n";
}

/// The file of a document that the client wishes for, if there is one, and its page else.
std::string documents(const std::string& path) {
    const std::string document = "^(doc/[a-z0-9-]+(?:/[a-z0-9-]+)?|catalog)$";
    std::string out = "RewriteRule " + document + " - [E=dialograph_document:" + path + "$1]\n";
    for (const Choice& type : type_choices()) {
        if (type.word != "html") {
            out += condition(type, type_choices()) + "RewriteCond %{REQUEST_FILENAME}" +
                   std::string(type.ending) + " -f\nRewriteRule " + document + " $1" +
                   std::string(type.ending) + " [END]\n";
        }
    }
    out += condition(type_choices()[1], type_choices()) +
           "RewriteRule ^ontology/$ ontology/dialograph.ttl [E=dialograph_varies:1,END]\n"
           "RewriteRule ^ontology/$ ontology/index.html [E=dialograph_varies:1,END]\n"
           "RewriteRule ^ontology/context$ ontology/context.jsonld [END]\n";
    for (const Choice& language : language_choices()) {
        if (!language.ending.empty()) {
            out += pages_in(language, document);
        }
    }
    return out + "RewriteCond %{REQUEST_FILENAME}.html -f\nRewriteRule " + document +
           " $1.html [END]\nRewriteRule ^$ index.html [E=dialograph_varies:1,END]\n";
}

std::string headers() {
    std::string out =
        "Header always set Access-Control-Allow-Origin \"*\"\n"
        "Header always set Access-Control-Expose-Headers \"Content-Location, Link\"\n"
        "Header always set X-Content-Type-Options nosniff\n"
        "Header set Cache-Control \"public, max-age=3600\"\n";
    for (const char* const variable :
         {"REDIRECT_dialograph_document", "REDIRECT_dialograph_varies"}) {
        out += std::string("Header merge Vary \"Accept, Accept-Language\" env=") + variable + "\n" +
               "Header set Content-Location \"expr=%{REQUEST_URI}\" env=" + variable + "\n";
    }
    for (const Choice& type : type_choices()) {
        if (type.word != "html") {
            out += "Header add Link \"<%{REDIRECT_dialograph_document}e" +
                   std::string(type.ending) + R"(>; rel=\"alternate\"; type=\")" +
                   std::string(file_type_of("x" + std::string(type.ending)).media_type) +
                   "\\\"\" env=REDIRECT_dialograph_twins\n";
        }
    }
    return out;
}

std::string types() {
    std::string out;
    for (const FileType& type : file_types()) {
        const std::string extension = " ." + std::string(type.extension) + "\n";
        out += "AddType " + std::string(type.media_type) + extension;
        if (type.utf8) {
            out += "AddCharset utf-8" + extension;
        }
    }
    for (const Choice& language : language_choices()) {
        if (!language.ending.empty()) {
            out += "AddLanguage " + std::string(language.word) + ' ' +
                   std::string(language.ending) + "\n";
        }
    }
    return out +
           "RemoveEncoding .gz\n"
           "<Files \"void\">\nForceType \"text/turtle; charset=utf-8\"\n</Files>\n"
           "<FilesMatch \"^(SHA256SUMS|Caddyfile|.*\\.conf)$\">\n"
           "ForceType \"text/plain; charset=utf-8\"\n</FilesMatch>\n";
}

}  // namespace

std::string apache_rules(const ServedPlace& place) {
    std::string out =
        "# Apache 2.4 reads this file itself, where `AllowOverride All` holds; it needs the "
        "modules\n"
        "# rewrite, headers, setenvif, mime and dir.\n"
        "Options -MultiViews -Indexes +FollowSymLinks\n"
        "DirectoryIndex index.html\nDirectorySlash Off\n";
    out += types();
    for (const Choice& type : type_choices()) {
        out += wish("Accept", type);
    }
    for (const Choice& language : language_choices()) {
        out += wish("Accept-Language", language);
    }
    return out + "RewriteEngine On\nRewriteBase " + place.path + "\n" + see_other() +
           "RewriteRule ^doc/(?:[a-z0-9-]+/[a-z0-9-]+|dataset)$ - [E=dialograph_twins:1]\n" +
           documents(place.path) + headers();
}

}  // namespace dialograph
