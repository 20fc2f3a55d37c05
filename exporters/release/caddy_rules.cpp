// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/media_types.hpp"
#include "exporters/release/negotiation.hpp"
#include "exporters/release/server_rules.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace dialograph {
namespace {

/// How wished for a choice is: `q1000` down to `q0000`, texts that sort like their numbers.
std::string wish_map(const std::string& header, const Choice& choice) {
    const auto line = [](const std::string& pattern, const std::string& value) {
        return "\t~(?i)" + pattern + " q" + value + "\n";
    };
    std::string out = "map {header." + header + "} {dialograph_" + std::string(choice.word) +
                      "} {\n" + "\t~^$ q1000\n";
    const auto add = [&](const std::string& range) {
        const std::string q = range_pattern(range) + R"((?:;[^,]*)?;\s*q=)";
        out += line(q + R"(0?\.(\d\d\d))", "0${1}");
        out += line(q + R"(0?\.(\d\d))", "0${1}0");
        out += line(q + R"(0?\.(\d))", "0${1}00");
        out += line(q + "0", "0000");
        out += line(range_pattern(range) + "(?:$|,|;)", "1000");
    };
    std::for_each(choice.ranges.rbegin(), choice.ranges.rend(), add);
    return out + "\tdefault q0000\n}\n";
}

/// The condition under which a choice is the one, for Caddy's matcher `expression`.
std::string condition(const Choice& wanted, const std::vector<Choice>& choices) {
    const auto value = [](const Choice& choice) {
        return "{dialograph_" + std::string(choice.word) + '}';
    };
    std::string out;
    bool before = true;
    for (const Choice& choice : choices) {
        if (choice.word == wanted.word) {
            before = false;
            continue;
        }
        out +=
            (out.empty() ? "" : " && ") + value(wanted) + (before ? " > " : " >= ") + value(choice);
    }
    return out;
}

std::string see_other(const std::string& path) {
    const auto redirect = [&](const std::string& name, const std::string& pattern,
                              const std::string& to) {
        return "@" + name + " path_regexp " + name + " ^" + path + pattern + "$\n" + "redir @" +
               name + ' ' + path + to + " 303\n";
    };
    return redirect("agenda", "id/(?:quote/)?agenda/([a-z0-9-]+)/.*", "doc/session/{re.agenda.1}") +
           redirect("entity",
                    "(?:id|graph)/(?:quote/)?(" + kinds_pattern() + ")/([a-z0-9-]+)(?:/.*)?",
                    "doc/{re.entity.1}/{re.entity.2}") +
           redirect("topics", "id/scheme/topics/?", "doc/scheme/topics") +
           redirect("dataset", "(?:id/[a-z0-9-]+|graph/dataset)/?", "doc/dataset");
}

/// The documents of a type other than the pages, where the client wishes for it.
std::string documents_of(const Choice& type, const std::string& path) {
    const std::string word(type.word);
    const std::string ending(type.ending);
    return "@" + word + " {\n\tpath_regexp " + word + " ^" + path +
           "(doc/[a-z0-9-]+(?:/[a-z0-9-]+)?|catalog)$\n\texpression `" +
           condition(type, type_choices()) + "`\n\tfile {path}" + ending + "\n}\nheader @" + word +
           " Content-Location {path}" + ending + "\nrewrite @" + word + " {path}" + ending + "\n";
}

std::string documents(const std::string& path) {
    std::string out = "@document path_regexp document ^" + path +
                      "(doc/[a-z0-9-]+(?:/[a-z0-9-]+)?|catalog)$\n"
                      "header @document Vary \"Accept, Accept-Language\"\n"
                      "@twins path_regexp twins ^" +
                      path + "(doc/(?:[a-z0-9-]+/[a-z0-9-]+|dataset))$\n";
    for (const Choice& type : type_choices()) {
        if (type.word != "html") {
            const std::string file = path + "{re.twins.1}" + std::string(type.ending);
            out += "header @twins +Link `<" + file + R"(>; rel="alternate"; type=")" +
                   std::string(file_type_of(file).media_type) + "\"`\n";
        }
    }
    for (const Choice& type : type_choices()) {
        out += type.word == "html" ? std::string{} : documents_of(type, path);
    }
    return out;
}

/// The pages in a language, where the client wishes for it.
std::string pages_in(const Choice& language, const std::string& path) {
    const std::string word(language.word);
    const std::string ending = std::string(language.ending) + ".html";
    const std::string wish = condition(language, language_choices());
    return "@page_" + word + " {\n\tpath_regexp ^" + path +
           "(?:doc/[a-z0-9-]+(?:/[a-z0-9-]+)?|catalog)$\n\texpression `" + wish +
           "`\n\tfile {path}" + ending + "\n}\nheader @page_" + word + " Content-Location {path}" +
           ending + "\nrewrite @page_" + word + " {path}" + ending + "\n@home_" + word +
           " {\n\tpath " + path + "\n\texpression `" + wish + "`\n}\nheader @home_" + word +
           " Vary Accept-Language\nrewrite @home_" + word + ' ' + path + "index" + ending + "\n";
}

std::string pages(const std::string& path) {
    std::string out;
    for (const Choice& language : language_choices()) {
        out += pages_in(language, path);
    }
    return out + "@page {\n\tpath_regexp ^" + path +
           "(?:doc/[a-z0-9-]+(?:/[a-z0-9-]+)?|catalog)$\n\tfile {path}.html\n}\n"
           "rewrite @page {path}.html\n";
}

std::string types() {
    std::string out;
    for (const FileType& type : file_types()) {
        out += "@type_" + std::string(type.extension) + " path *." + std::string(type.extension) +
               "\nheader @type_" + std::string(type.extension) + " Content-Type \"" +
               std::string(type.media_type) + (type.utf8 ? "; charset=utf-8" : "") + "\"\n";
    }
    return out;
}

}  // namespace

std::string caddy_rules(const ServedPlace& place) {
    const std::string& path = place.path;
    std::string out =
        "# Import this in the block of a site, whose root is the folder that has the "
        "release at " +
        path + ".\nroute {\n";
    for (const Choice& type : type_choices()) {
        out += wish_map("Accept", type);
    }
    for (const Choice& language : language_choices()) {
        out += wish_map("Accept-Language", language);
    }
    const std::string turtle = condition(type_choices()[1], type_choices());
    return out +
           "header Access-Control-Allow-Origin *\n"
           "header Access-Control-Expose-Headers \"Content-Location, Link\"\n"
           "header X-Content-Type-Options nosniff\n"
           "header Cache-Control \"public, max-age=3600\"\n"
           "@hidden path */.ht*\nrespond @hidden 404\n" +
           see_other(path) + documents(path) + "@ontology_turtle {\n\tpath " + path +
           "ontology/\n\texpression `" + turtle + "`\n}\nheader " + path +
           "ontology/ Vary Accept\nrewrite @ontology_turtle " + path +
           "ontology/dialograph.ttl\nrewrite " + path + "ontology/context " + path +
           "ontology/context.jsonld\n" + pages(path) + types() + "header " + path +
           ".well-known/void Content-Type \"text/turtle; charset=utf-8\"\nheader " + path +
           "SHA256SUMS Content-Type \"text/plain; charset=utf-8\"\nfile_server {\n"
           "\tindex index.html\n}\n}\n";
}

}  // namespace dialograph
