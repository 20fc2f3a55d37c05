// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/literal.hpp"

#include "model/date.hpp"
#include "model/unicode.hpp"
#include "ontology/vocabulary.hpp"

#include <array>
#include <string>

namespace dialograph {
namespace {

bool all_digits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string_view without_sign(std::string_view text) {
    return text.starts_with('+') || text.starts_with('-') ? text.substr(1) : text;
}

bool is_boolean(std::string_view text) {
    return text == "true" || text == "false" || text == "0" || text == "1";
}

bool is_integer(std::string_view text) {
    return all_digits(without_sign(text));
}

bool is_decimal(std::string_view text) {
    const std::string_view number = without_sign(text);
    const std::size_t point = number.find('.');
    if (point == std::string_view::npos) {
        return all_digits(number);
    }
    const std::string_view whole = number.substr(0, point);
    const std::string_view fraction = number.substr(point + 1);
    return (whole.empty() || all_digits(whole)) && (fraction.empty() || all_digits(fraction)) &&
           !(whole.empty() && fraction.empty());
}

template <Date::Precision Precision>
bool is_date(std::string_view text) {
    const auto date = Date::parse(text);
    return date && date->precision() == Precision;
}

bool is_iri(std::string_view text) {
    return iri_fault(text) == no_fault;
}

bool is_never(std::string_view /*text*/) {
    return false;
}

/// A datatype and the test for its lexical space.
struct LexicalSpace {
    Iri datatype;
    bool (*holds)(std::string_view) = nullptr;
};

constexpr std::array lexical_spaces{
    LexicalSpace{xsd::date, is_date<Date::Precision::day>},
    LexicalSpace{xsd::g_year, is_date<Date::Precision::year>},
    LexicalSpace{xsd::g_year_month, is_date<Date::Precision::month>},
    LexicalSpace{xsd::integer, is_integer},
    LexicalSpace{xsd::decimal, is_decimal},
    LexicalSpace{xsd::boolean, is_boolean},
    LexicalSpace{xsd::any_uri, is_iri},
    LexicalSpace{rdf::lang_string, is_never},
};

void check_text(std::string_view text) {
    if (!is_utf8(text) || text.find('\0') != std::string_view::npos) {
        throw TermError("a literal's text is not UTF-8 without NUL");
    }
}

}  // namespace

Literal Literal::string(std::string_view text) {
    check_text(text);
    return {text, {}, xsd::string};
}

Literal Literal::in_language(std::string_view text, const LanguageTag& language) {
    check_text(text);
    return {text, language.text(), rdf::lang_string};
}

Literal Literal::typed(std::string_view text, Iri datatype) {
    check_text(text);
    for (const LexicalSpace& space : lexical_spaces) {
        if (space.datatype == datatype && !space.holds(text)) {
            throw TermError("\"" + std::string(text) + "\" is no value of " +
                            std::string(datatype.text()));
        }
    }
    return {text, {}, datatype};
}

}  // namespace dialograph
