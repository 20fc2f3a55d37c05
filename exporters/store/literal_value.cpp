// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/literal_value.hpp"

#include "exporters/diff/statement_line.hpp"
#include "model/ascii.hpp"
#include "ontology/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace dialograph {
namespace {

using Key = std::optional<std::string>;

/// What Virtuoso makes of a `geo:wktLiteral`.
constexpr std::string_view virtuoso_geometry = "http://www.openlinksw.com/schemas/virtrdf#Geometry";

/// Takes a plus or minus off a text; whether it was a minus.
bool take_sign(std::string_view& text) {
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) {
        text.remove_prefix(1);
    }
    return negative;
}

/// A decimal or integer without the zeros and signs that mean nothing.
Key decimal_key(std::string_view text) {
    const bool negative = take_sign(text);
    const std::size_t point = std::min(text.find('.'), text.size());
    std::string_view whole = text.substr(0, point);
    std::string_view fraction = text.substr(std::min(point + 1, text.size()));
    if (!ascii::is_number(std::string(whole).append(fraction))) {
        return std::nullopt;
    }
    whole.remove_prefix(std::min(whole.find_first_not_of('0'), whole.size()));
    fraction = fraction.substr(0, fraction.find_last_not_of('0') + 1);
    if (whole.empty() && fraction.empty()) {
        return "0";
    }
    return (negative ? "-" : "") + std::string(whole) + '.' + std::string(fraction);
}

/// A number in as many bits as its datatype has.
template <class Float>
std::optional<Float> float_of(std::string_view text) {
    if (text.starts_with('+')) {
        text.remove_prefix(1);
    }
    Float value = 0;
    const char* const end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, value);
    return error == std::errc{} && at == end ? std::optional(value) : std::nullopt;
}

template <class Float>
std::string float_key(Float value) {
    std::array<char, 32> buffer{};
    // Zero has two signs and one value.
    const auto [end, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value == 0 ? Float{} : value);
    return {buffer.data(), end};
}

template <class Float>
Key number_key(std::string_view text) {
    const std::optional<Float> value = float_of<Float>(text);
    return value ? Key(float_key(*value)) : std::nullopt;
}

Key boolean_key(std::string_view text) {
    return text == "true" || text == "1"    ? Key("true")
           : text == "false" || text == "0" ? Key("false")
                                            : std::nullopt;
}

/// A time without the zeros at the end of its fraction, and with one spelling of UTC.
Key time_key(std::string_view text) {
    std::size_t zone = text.size();
    if (text.ends_with('Z')) {
        zone -= 1;
    } else if (text.size() > 6 && text[text.size() - 3] == ':' &&
               (text[text.size() - 6] == '+' || text[text.size() - 6] == '-')) {
        zone -= 6;
    }
    std::string_view clock = text.substr(0, zone);
    std::string_view offset = text.substr(zone);
    if (clock.find_first_not_of("0123456789-:T.") != std::string_view::npos) {
        return std::nullopt;
    }
    if (clock.find('.') != std::string_view::npos) {
        clock = clock.substr(0, clock.find_last_not_of('0') + 1);
        clock.remove_suffix(clock.ends_with('.') ? 1 : 0);
    }
    offset = offset == "+00:00" || offset == "-00:00" ? "Z" : offset;
    return std::string(clock).append(offset);
}

/// The words of a geometry in capitals and its numbers as floats, one behind the other.
Key place_key(std::string_view text) {
    std::string key;
    while (!text.empty()) {
        const std::size_t length = std::min(text.find_first_not_of("+-.0123456789eE"), text.size());
        if (const Key number = number_key<float>(text.substr(0, length)); number) {
            key.append(1, ' ').append(*number);
            text.remove_prefix(length);
            continue;
        }
        const char c = text.front();
        if (c < ' ' || c > '~') {
            return std::nullopt;
        }
        if (c != ' ') {
            key += ascii::upper(c);
        }
        text.remove_prefix(1);
    }
    return key;
}

/// A datatype whose values have several spellings.
struct Datatype {
    /// Its name in XML Schema.
    std::string_view name;
    std::string_view kind;
    Key (*key)(std::string_view text);
};

constexpr std::array datatypes{
    Datatype{"decimal", "numbers", decimal_key},
    Datatype{"integer", "numbers", decimal_key},
    Datatype{"long", "numbers", decimal_key},
    Datatype{"int", "numbers", decimal_key},
    Datatype{"short", "numbers", decimal_key},
    Datatype{"byte", "numbers", decimal_key},
    Datatype{"nonNegativeInteger", "numbers", decimal_key},
    Datatype{"positiveInteger", "numbers", decimal_key},
    Datatype{"nonPositiveInteger", "numbers", decimal_key},
    Datatype{"negativeInteger", "numbers", decimal_key},
    Datatype{"unsignedLong", "numbers", decimal_key},
    Datatype{"unsignedInt", "numbers", decimal_key},
    Datatype{"unsignedShort", "numbers", decimal_key},
    Datatype{"unsignedByte", "numbers", decimal_key},
    Datatype{"double", "numbers", number_key<double>},
    Datatype{"float", "numbers", number_key<float>},
    Datatype{"boolean", "booleans", boolean_key},
    Datatype{"dateTime", "dates and times", time_key},
    Datatype{"dateTimeStamp", "dates and times", time_key},
    Datatype{"date", "dates and times", time_key},
    Datatype{"time", "dates and times", time_key},
};

std::optional<LiteralValue> value_in(std::string_view kind, std::string_view datatype,
                                     const Key& key) {
    return key ? std::optional(LiteralValue{kind, std::string(datatype) + ' ' + *key})
               : std::nullopt;
}

}  // namespace

std::optional<LiteralValue> value_of(std::string_view term) {
    if (!term.ends_with('>') || term.starts_with('<')) {
        return std::nullopt;  // an IRI or a text
    }
    const LineTerm literal = read_term(term);
    if (literal.datatype == geo::wkt_literal.text() || literal.datatype == virtuoso_geometry) {
        return value_in("coordinates", "wkt", place_key(literal.text));
    }
    if (!literal.datatype.starts_with(xsd::ns.iri)) {
        return std::nullopt;
    }
    const std::string_view name = literal.datatype.substr(xsd::ns.iri.size());
    const auto* const row = std::ranges::find(datatypes, name, &Datatype::name);
    if (row == datatypes.end()) {
        return std::nullopt;
    }
    // Stores make a decimal of an integer that they have no room for.
    return value_in(row->kind, name == "integer" ? "decimal" : name, row->key(literal.text));
}

}  // namespace dialograph
