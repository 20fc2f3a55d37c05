// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/paths.hpp"

#include "model/slug.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace dialograph {
namespace {

constexpr std::size_t longest_name = 255;

bool is_name(std::string_view name) {
    return !name.empty() && name.size() <= longest_name && name != "." && name != ".." &&
           std::ranges::all_of(name, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '.' || c == '-' || c == '_' || c == '+';
           });
}

/// Takes the text before the next slash off the front.
std::string_view take_word(std::string_view& rest) {
    const std::size_t slash = rest.find('/');
    const std::string_view word = rest.substr(0, slash);
    rest.remove_prefix(slash == std::string_view::npos ? rest.size() : slash + 1);
    return word;
}

std::string joined(std::string_view kind, std::string_view id) {
    return is_slug(id) ? "doc/" + std::string(kind) + '/' + std::string(id) : std::string{};
}

/// The document about `KIND/ID` or a part of it.
std::string document_of_entity(std::string_view name) {
    const std::string_view kind = take_word(name);
    if (kind == "agenda") {
        return joined(name_of(EntityKind::session), take_word(name));
    }
    return entity_kind_named(kind) ? joined(kind, take_word(name)) : std::string{};
}

bool starts_with_word(std::string_view& text, std::string_view word) {
    if (!text.starts_with(word)) {
        return false;
    }
    text.remove_prefix(word.size());
    return true;
}

}  // namespace

bool is_release_path(std::string_view text) {
    if (text.empty() || text.back() == '/') {
        return false;
    }
    while (!text.empty()) {
        if (!is_name(take_word(text))) {
            return false;
        }
    }
    return true;
}

ReleasePath::ReleasePath(std::string text) : text_(std::move(text)) {
    if (!is_release_path(text_)) {
        throw std::invalid_argument("\"" + text_ + "\" is no path inside a release");
    }
}

std::string ReleasePath::to_root() const {
    std::string way;
    for (auto i = std::ranges::count(text_, '/'); i > 0; --i) {
        way += "../";
    }
    return way;
}

ReleasePath page_path(std::string_view name, std::string_view language) {
    std::string path(name);
    if (language != default_page_language) {
        path.append(1, '.').append(language);
    }
    return ReleasePath(path + ".html");
}

std::string document_name(EntityKind kind, std::string_view id) {
    std::string name = joined(name_of(kind), id);
    if (name.empty()) {
        throw std::invalid_argument("an id that is to become part of a path is no slug");
    }
    return name;
}

std::string index_name(EntityKind kind) {
    return "doc/" + std::string(name_of(kind));
}

ReleasePath document_path(EntityKind kind, std::string_view id, std::string_view extension) {
    return ReleasePath(document_name(kind, id) + '.' + std::string(extension));
}

ReleasePath redirect_path(std::string_view name) {
    return ReleasePath(std::string(name) + "/index.html");
}

std::string document_about(std::string_view name) {
    if (starts_with_word(name, "graph/")) {
        return name == "dataset" ? "doc/dataset" : document_of_entity(name);
    }
    if (!starts_with_word(name, "id/")) {
        return {};
    }
    if (name == "scheme/topics") {
        return "doc/scheme/topics";
    }
    static_cast<void>(starts_with_word(name, "quote/"));
    std::string document = document_of_entity(name);
    const bool whole = name.find('/') == std::string_view::npos;  // dataset, publisher, export ...
    return document.empty() && whole && is_slug(name) ? "doc/dataset" : document;
}

}  // namespace dialograph
