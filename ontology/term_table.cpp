// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/term_table.hpp"

#include <algorithm>
#include <functional>
#include <variant>

namespace dialograph {

TermTable::LiteralType TermTable::type_of(const Literal& literal) {
    const bool is_language = !literal.language().empty();
    return {is_language, is_language ? literal.language() : literal.datatype().text()};
}

std::optional<TermTable::Key> TermTable::key_of(const Term& term) const {
    if (const Iri* const iri = std::get_if<Iri>(&term)) {
        return Key{iri->text(), iri_type};
    }
    const auto& literal = std::get<Literal>(term);
    const auto known = type_numbers_.find(type_of(literal));
    return known == type_numbers_.end() ? std::nullopt
                                        : std::optional(Key{literal.text(), known->second});
}

std::size_t TermTable::slot_of(const Key& key) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot =
        (std::hash<std::string_view>{}(key.text) + key.type * std::size_t{0x9E3779B9}) & mask;
    while (slots_[slot] != no_term &&
           (terms_[slots_[slot]].text != key.text || terms_[slots_[slot]].type != key.type)) {
        slot = (slot + 1) & mask;
    }
    return slot;
}

void TermTable::grow() {
    slots_.assign(std::max<std::size_t>(slots_.size() * 2, 64), no_term);
    for (std::size_t i = 0; i < terms_.size(); ++i) {
        slots_[slot_of({terms_[i].text, terms_[i].type})] = static_cast<TermNumber>(i);
    }
}

TermNumber TermTable::number(const Term& term) {
    auto key = key_of(term);
    if (!key) {
        LiteralType type = type_of(std::get<Literal>(term));
        type.text = kept_text(arena_, type.text);
        type_numbers_.emplace(type, static_cast<Type>(types_.size()));
        types_.push_back(type);
        key = key_of(term);
    }
    if ((terms_.size() + 1) * 2 > slots_.size()) {
        grow();
    }
    TermNumber& number = slots_[slot_of(*key)];
    if (number == no_term) {
        number = static_cast<TermNumber>(terms_.size());
        terms_.push_back({kept_text(arena_, key->text), key->type});
    }
    return number;
}

TermNumber TermTable::find(const Term& term) const {
    const auto key = key_of(term);
    return key && !slots_.empty() ? slots_[slot_of(*key)] : no_term;
}

std::string_view TermTable::language(TermNumber term) const {
    const LiteralType& type = types_[terms_[term].type];
    return type.is_language ? type.text : std::string_view{};
}

std::string_view TermTable::datatype(TermNumber term) const {
    const LiteralType& type = types_[terms_[term].type];
    return type.is_language ? std::string_view{} : type.text;
}

}  // namespace dialograph
