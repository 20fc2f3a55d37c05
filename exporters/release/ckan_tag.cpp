// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/ckan_tag.hpp"

#include "model/unicode.hpp"

#include <utf8proc.h>

namespace dialograph {
namespace {

constexpr std::size_t least_characters = 2;
constexpr std::size_t most_characters = 100;

/// The categories L and N of Unicode, which stand together in utf8proc's list, and CKAN's marks.
bool is_taken(char32_t c) {
    if (c == '-' || c == '_' || c == '.') {
        return true;
    }
    const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
           (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

}  // namespace

std::string ckan_tag(std::string_view keyword) {
    // With letters and their marks in one character each, where Unicode has one: CKAN takes no
    // marks.
    const std::string text =
        mapped(keyword, UTF8PROC_STABLE | UTF8PROC_COMPOSE).value_or(std::string{});
    std::string tag;
    std::size_t count = 0;
    bool blank = false;
    for (std::string_view rest = text; !rest.empty();) {
        const std::string_view character = first_character(rest);
        rest.remove_prefix(character.size());
        if (!is_taken(code_point(character))) {
            blank = !tag.empty();
            continue;
        }
        const std::size_t more = blank ? 2 : 1;
        if (count + more > most_characters) {
            break;
        }
        tag.append(blank ? " " : "").append(character);
        count += more;
        blank = false;
    }
    return count < least_characters ? std::string{} : tag;
}

}  // namespace dialograph
