// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/rdf_terms.hpp"

#include "exporters/iri_reference.hpp"
#include "model/diagnostic.hpp"
#include "model/unicode.hpp"
#include "ontology/short_name.hpp"
#include "ontology/vocabulary.hpp"

#include <algorithm>
#include <functional>
#include <utility>

namespace dialograph {
namespace {

[[noreturn]] void refuse(DiagnosticCode code, std::string_view text, std::string sentence,
                         std::string hint = {}) {
    throw TermFault{code, std::string(text), std::move(sentence), std::move(hint)};
}

}  // namespace

void RdfTerms::set_base(std::string_view iri) {
    base_ = std::string(checked(Role::subject, resolved(iri), nullptr).text());
}

const Namespace* RdfTerms::set_prefix(std::string_view name, std::string_view iri, bool announced) {
    const std::string whole(checked(Role::subject, resolved(iri), nullptr).text());
    const auto known = prefixes_.find(name);
    if (known != prefixes_.end() && known->second->iri == whole) {
        return nullptr;
    }
    const bool is_new = announced && known == prefixes_.end();
    Prefix& kept = kept_prefixes_.emplace_back(Prefix{std::string(name), whole, {}, is_new});
    kept.name_space = {kept.name, kept.iri};
    prefixes_.insert_or_assign(std::string(name), &kept);
    return is_new ? &kept.name_space : nullptr;
}

std::string RdfTerms::resolved(std::string_view text) const {
    return base_.empty() ? std::string(text) : resolved_iri(text, base_);
}

Iri RdfTerms::iri(Role role, std::string_view text) {
    return iri_syntax::scheme_length(text) != 0 ? checked(role, text, nullptr)
                                                : checked(role, resolved(text), nullptr);
}

Iri RdfTerms::prefixed_name(Role role, std::string_view name) {
    const std::size_t colon = std::min(name.find(':'), name.size());
    const auto prefix = prefixes_.find(name.substr(0, colon));
    if (colon == name.size() || prefix == prefixes_.end()) {
        refuse(DiagnosticCode::bad_rdf, name,
               "the prefix of " + in_quotes(name) + " is not declared",
               "Declare it with @prefix at the start of the file.");
    }
    joined_.assign(prefix->second->iri).append(name.substr(colon + 1));
    return checked(role, joined_,
                   prefix->second->announced ? &prefix->second->name_space : nullptr);
}

Iri RdfTerms::checked(Role role, std::string_view text, const Namespace* name_space) {
    Cache& cache = caches_.at(static_cast<std::size_t>(role));
    const std::size_t slot = std::hash<std::string_view>{}(text) % Cache::size;
    std::optional<Iri>& iri = cache.iris.at(slot);
    if (iri && iri->text() == text && (name_space == nullptr || iri->name_space() == name_space)) {
        return *iri;
    }
    const std::size_t fault = iri_fault(text);
    if (fault != no_fault) {
        refuse(fault == 0 ? DiagnosticCode::relative_iri : DiagnosticCode::bad_iri, text,
               in_quotes(text) + (fault == 0 ? " is not an absolute IRI" : " is not an IRI"));
    }
    std::string& kept = cache.texts.at(slot);
    kept = text;
    iri = name_space == nullptr ? Iri::parse(kept) : Iri::parse(kept, *name_space);
    return *iri;
}

const LanguageTag& RdfTerms::language(std::string_view text) {
    const auto known = languages_.find(text);
    if (known != languages_.end()) {
        return known->second;
    }
    auto tag = LanguageTag::parse(text);
    if (!tag) {
        refuse(DiagnosticCode::bad_language, text, in_quotes(text) + " is not a language tag");
    }
    return languages_.emplace(text, *std::move(tag)).first->second;
}

Literal RdfTerms::literal(std::string_view text, std::string_view language,
                          const std::optional<Iri>& datatype) {
    if (!is_utf8(text) || text.find('\0') != std::string_view::npos) {
        refuse(DiagnosticCode::bad_literal, {},
               "an escape in the text stands for no character that a text may have",
               "Take the escape out: \\u0000 and \\uD800 to \\uDFFF are no characters.");
    }
    if (!language.empty()) {
        return Literal::in_language(text, this->language(language));
    }
    if (!datatype || *datatype == xsd::string) {
        return Literal::string(text);
    }
    try {
        return Literal::typed(text, *datatype);
    } catch (const TermError&) {
        refuse(DiagnosticCode::bad_literal, text,
               in_quotes(text) + " is no value of " + short_name(*datatype));
    }
}

}  // namespace dialograph
