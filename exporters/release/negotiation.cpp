// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/negotiation.hpp"

#include "model/entity_kind.hpp"

namespace dialograph {

const std::vector<Choice>& type_choices() {
    static const std::vector<Choice> choices{
        {"html", {R"(\*/\*)", R"(text/\*)", "text/html"}, ".html"},
        {"turtle", {R"(\*/\*)", R"(text/\*)", "text/turtle"}, ".ttl"},
        {"jsonld", {R"(\*/\*)", R"(application/\*)", R"(application/ld\+json)"}, ".jsonld"},
        {"ntriples", {R"(\*/\*)", R"(application/\*)", "application/n-triples"}, ".nt"},
    };
    return choices;
}

const std::vector<Choice>& language_choices() {
    static const std::vector<Choice> choices{
        {"en", {R"(\*)", "en(?:-[a-z0-9]+)*"}, ""},
        {"ja", {R"(\*)", "ja(?:-[a-z0-9]+)*"}, ".ja"},
        {"mn", {R"(\*)", "mn(?:-[a-z0-9]+)*"}, ".mn"},
    };
    return choices;
}

std::string range_pattern(std::string_view range) {
    return R"((?:^|,)\s*)" + std::string(range) + R"(\s*)";
}

std::string kinds_pattern() {
    std::string pattern;
    for (const EntityKind kind : entity_kinds) {
        pattern += (pattern.empty() ? "" : "|") + std::string(name_of(kind));
    }
    return pattern;
}

}  // namespace dialograph
