// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/named_thing.hpp"

#include "model/entity_kind.hpp"

#include <algorithm>
#include <array>

namespace dialograph {
namespace {

constexpr std::array<std::string_view, 5> single_things{"dataset", "publisher", "contact", "export",
                                                        "software"};
constexpr std::array<std::string_view, 4> parts{"/target", "/selector", "/geometry", "/renaming"};

/// Takes the text before a slash off a path; all of it where there is none.
std::string_view take_segment(std::string_view& path) {
    const std::size_t slash = std::min(path.find('/'), path.size());
    const std::string_view segment = path.substr(0, slash);
    path.remove_prefix(std::min(slash + 1, path.size()));
    return segment;
}

/// Takes what is behind `id/`.
std::optional<NamedThing> parse(std::string_view start, std::string_view path) {
    NamedThing thing{start, {}, {}};
    if (path.starts_with("quote/")) {
        thing.is_part = true;
        take_segment(path);
    }
    for (const std::string_view part : parts) {
        if (path.ends_with(part)) {
            thing.is_part = true;
            path.remove_suffix(part.size());
        }
    }
    thing.kind = take_segment(path);
    thing.id = path;
    const std::ptrdiff_t slashes = std::ranges::count(path, '/');
    if (std::ranges::find(single_things, thing.kind) != single_things.end()) {
        return path.empty() ? std::optional(thing) : std::nullopt;
    }
    const bool is_known = thing.kind == "agenda" ? slashes == 1
                                                 : slashes == 0 && (thing.kind == "scheme" ||
                                                                    entity_kind_named(thing.kind));
    return is_known && !path.empty() ? std::optional(thing) : std::nullopt;
}

}  // namespace

std::string NamedThing::iri() const {
    std::string text(start);
    text += kind;
    return id.empty() ? text : text + '/' + std::string(id);
}

std::string NamedThing::session() const {
    return std::string(start) + "session/" + std::string(id.substr(0, id.find('/')));
}

std::string NamedThing::topic() const {
    return std::string(start) + "topic/" + std::string(id.substr(id.find('/') + 1));
}

std::optional<NamedThing> thing_named(std::string_view iri) {
    constexpr std::string_view mark = "/id/";
    // The base may hold `/id/` too, and so may an agenda item of a session called `id`.
    for (std::size_t at = iri.find(mark); at != iri.npos; at = iri.find(mark, at + 1)) {
        const std::size_t end = at + mark.size();
        if (const auto thing = parse(iri.substr(0, end), iri.substr(end))) {
            return thing;
        }
    }
    return std::nullopt;
}

std::string change_iri(std::string_view subject, std::string_view digest) {
    const auto thing = thing_named(subject);
    return thing ? std::string(thing->start) + "change/" + std::string(digest.substr(0, 32))
                 : uuid_iri(digest);
}

std::string uuid_iri(std::string_view digest) {
    std::string uuid(digest.substr(0, 32));
    uuid[12] = '8';  // the version
    uuid[16] = '8';  // the variant
    for (const std::size_t place : {8U, 13U, 18U, 23U}) {
        uuid.insert(place, 1, '-');
    }
    return "urn:uuid:" + uuid;
}

}  // namespace dialograph
