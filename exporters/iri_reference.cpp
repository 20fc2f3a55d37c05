// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/iri_reference.hpp"

#include "model/iri_syntax.hpp"

#include <algorithm>
#include <utility>

namespace dialograph {
namespace {

/// The parts of a reference, each with the mark before it, but the path, which has none (RFC 3986,
/// 5.2.1).
struct Parts {
    std::string_view scheme;
    std::string_view authority;
    std::string_view path;
    std::string_view query;
    std::string_view fragment;
};

/// Takes the text off up to the first of some marks.
std::string_view taken_until(std::string_view& text, std::string_view marks) {
    const std::size_t end = std::min(text.find_first_of(marks), text.size());
    const std::string_view taken = text.substr(0, end);
    text.remove_prefix(end);
    return taken;
}

Parts parts_of(std::string_view text) {
    Parts parts;
    if (const std::size_t scheme = iri_syntax::scheme_length(text); scheme != 0) {
        parts.scheme = text.substr(0, scheme + 1);
        text.remove_prefix(scheme + 1);
    }
    if (text.starts_with("//")) {
        std::string_view rest = text.substr(2);
        const std::size_t size = taken_until(rest, "/?#").size();
        parts.authority = text.substr(0, size + 2);
        text = rest;
    }
    parts.path = taken_until(text, "?#");
    parts.query = taken_until(text, "#");
    parts.fragment = text;
    return parts;
}

/// RFC 3986, 5.2.4: the path without `.` and `..`.
std::string without_dots(std::string_view path) {
    std::string out;
    while (!path.empty()) {
        const std::string_view slash = path.starts_with('/') ? path.substr(0, 1) : "";
        std::string_view rest = path.substr(slash.size());
        const std::string_view segment = taken_until(rest, "/");
        const bool up = segment == "..";
        if (up) {
            out.resize(std::min(out.rfind('/'), out.size()));
        }
        if (!up && segment != ".") {
            out.append(slash).append(segment);
        } else if (rest.empty()) {
            out.append(slash);  // a dot at the end leaves the slash before it
        }
        path = rest;
    }
    return out;
}

/// RFC 3986, 5.2.3.
std::string merged(const Parts& base, std::string_view path) {
    if (!base.authority.empty() && base.path.empty()) {
        return '/' + std::string(path);
    }
    const std::size_t slash = base.path.rfind('/');
    return std::string(base.path.substr(0, slash + 1)).append(path);
}

std::string joined(const Parts& parts, std::string_view path) {
    return std::string(parts.scheme)
        .append(parts.authority)
        .append(path)
        .append(parts.query)
        .append(parts.fragment);
}

}  // namespace

std::string resolved_iri(std::string_view reference, std::string_view base_iri) {
    const Parts base = parts_of(base_iri);
    Parts parts = parts_of(reference);
    if (!parts.scheme.empty()) {
        return std::string(reference);
    }
    parts.scheme = base.scheme;
    if (!parts.authority.empty()) {
        return joined(parts, without_dots(parts.path));
    }
    parts.authority = base.authority;
    if (parts.path.empty()) {
        parts.query = parts.query.empty() ? base.query : parts.query;
        return joined(parts, base.path);
    }
    return joined(parts, without_dots(parts.path.starts_with('/') ? std::string(parts.path)
                                                                  : merged(base, parts.path)));
}

}  // namespace dialograph
