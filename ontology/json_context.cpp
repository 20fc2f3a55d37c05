// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/json_context.hpp"

#include "model/json_text.hpp"
#include "ontology/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <map>
#include <utility>
#include <vector>

namespace dialograph {
namespace {

using enum JsonCoercion;

constexpr std::array properties{
    JsonProperty{rdfs::label, language_map},
    JsonProperty{rdfs::comment, language_map},
    JsonProperty{rdfs::see_also, reference},
    JsonProperty{owl::same_as, reference},
    JsonProperty{schema::name, language_map},
    JsonProperty{schema::description, language_map},
    JsonProperty{schema::start_date},
    JsonProperty{schema::end_date},
    JsonProperty{schema::position},
    JsonProperty{schema::in_language},
    JsonProperty{schema::event_attendance_mode, term},
    JsonProperty{schema::about, reference},
    JsonProperty{schema::contained_in_place, reference},
    JsonProperty{schema::location, reference},
    JsonProperty{schema::organizer, reference},
    JsonProperty{schema::sub_event, reference},
    JsonProperty{schema::subject_of, reference},
    JsonProperty{schema::super_event, reference},
    JsonProperty{schema::url, reference},
    JsonProperty{dlg::agenda_item, part},
    JsonProperty{dlg::at_session, reference},
    JsonProperty{dlg::fulfils, reference},
    JsonProperty{dlg::held_during, reference},
    JsonProperty{dlg::name_from},
    JsonProperty{dlg::name_to},
    JsonProperty{dlg::next_session, reference},
    JsonProperty{dlg::outcome, reference},
    JsonProperty{dlg::outcome_kind, term},
    JsonProperty{dlg::previous_session, reference},
    JsonProperty{dlg::recorded_at},
    JsonProperty{dlg::retrieved},
    JsonProperty{dlg::signatory, reference},
    JsonProperty{dlg::signed_at, reference},
    JsonProperty{dlg::topic, reference},
    JsonProperty{skos::pref_label, language_map},
    JsonProperty{skos::alt_label, language_map},
    JsonProperty{skos::definition, language_map},
    JsonProperty{skos::broad_match, reference},
    JsonProperty{skos::broader, reference},
    JsonProperty{skos::close_match, reference},
    JsonProperty{skos::exact_match, reference},
    JsonProperty{skos::has_top_concept, reference},
    JsonProperty{skos::in_scheme, reference},
    JsonProperty{skos::narrower, reference},
    JsonProperty{skos::related_match, reference},
    JsonProperty{skos::top_concept_of, reference},
    JsonProperty{dcterms::title, language_map},
    JsonProperty{dcterms::description, language_map},
    JsonProperty{dcterms::rights, language_map},
    JsonProperty{dcterms::date},
    JsonProperty{dcterms::identifier},
    JsonProperty{dcterms::issued},
    JsonProperty{dcterms::modified},
    JsonProperty{dcterms::is_replaced_by, reference},
    JsonProperty{dcterms::license, reference},
    JsonProperty{dcterms::publisher, part},
    JsonProperty{dcterms::replaces, reference},
    JsonProperty{dcterms::subject, reference},
    JsonProperty{dcterms::type, term},
    JsonProperty{dcat::contact_point, part},
    JsonProperty{dcat::keyword, language_map},
    JsonProperty{dcat::version},
    JsonProperty{void_::uri_space},
    JsonProperty{vcard::fn},
    JsonProperty{vcard::has_email, reference},
    JsonProperty{vcard::has_url, reference},
    JsonProperty{foaf::homepage, reference},
    JsonProperty{foaf::name, language_map},
    JsonProperty{prov::had_primary_source, reference},
    JsonProperty{prov::used, reference},
    JsonProperty{prov::was_associated_with, reference},
    JsonProperty{prov::was_derived_from, reference},
    JsonProperty{prov::was_generated_by, reference},
    JsonProperty{prov::was_revision_of, reference},
    JsonProperty{org::original_organization, reference},
    JsonProperty{org::resulting_organization, reference},
    JsonProperty{oa::exact},
    JsonProperty{oa::has_selector, part},
    JsonProperty{oa::has_source, reference},
    JsonProperty{oa::has_target, part},
    JsonProperty{oa::motivated_by, term},
    JsonProperty{geo::as_wkt, literal, geo::wkt_literal},
    JsonProperty{geo::has_geometry, part},
    JsonProperty{wgs84::latitude, literal, xsd::decimal},
    JsonProperty{wgs84::longitude, literal, xsd::decimal},
};

/// Classes and individuals.
constexpr std::array others{
    dlg::agenda_item_class,
    dlg::agreement,
    dlg::dialogue_series,
    dlg::meeting,
    dlg::memorandum,
    dlg::pilot_cooperation,
    dlg::session,
    dlg::signing,
    dlg::reported,
    dlg::discussed,
    dlg::confirmed,
    dlg::agreed,
    dlg::intent,
    dlg::cooperation,
    dlg::confirmation,
    schema::administrative_area,
    schema::city,
    schema::country,
    schema::creative_work,
    schema::event,
    schema::event_series,
    schema::government_organization,
    schema::mixed_event_attendance_mode,
    schema::offline_event_attendance_mode,
    schema::online_event_attendance_mode,
    schema::place,
    schema::project,
    schema::virtual_location,
    schema::web_page,
    skos::concept_class,
    skos::concept_scheme,
    dcat::dataset,
    void_::dataset,
    vcard::kind,
    foaf::agent,
    foaf::document,
    prov::activity,
    prov::entity,
    prov::software_agent,
    org::change_event,
    org::formal_organization,
    oa::annotation,
    oa::specific_resource,
    oa::text_quote_selector,
    oa::identifying,
    geo::feature,
    geo::geometry,
};

/// Every term with a key, by the place of its vocabulary and then by name.
std::vector<Iri> terms_in_order() {
    std::vector<Iri> terms(others.begin(), others.end());
    std::ranges::transform(properties, std::back_inserter(terms), &JsonProperty::iri);
    const auto order = [](const Iri& iri) {
        return std::pair(std::ranges::find(vocabulary_namespaces, iri.name_space()),
                         iri.local_name());
    };
    std::ranges::sort(terms, {}, order);
    return terms;
}

/// Those of them that a document needs.
std::vector<Iri> terms_in_order(const TermChoice& chosen) {
    std::vector<Iri> terms = terms_in_order();
    std::erase_if(terms, [&](const Iri& term) { return !chosen(term); });
    return terms;
}

/// Whether a prefix is used by terms, by the datatypes that go with them, or by typed dates.
bool is_needed(const Namespace& name_space, const std::vector<Iri>& terms) {
    return &name_space == &xsd::ns || std::ranges::any_of(terms, [&](const Iri& term) {
        const JsonProperty* const property = json_property(term.text());
        return term.name_space() == &name_space ||
               (property != nullptr && property->datatype &&
                property->datatype->name_space() == &name_space);
    });
}

std::string prefixed(const Iri& iri) {
    return std::string(iri.name_space()->prefix) + ':' + std::string(iri.local_name());
}

/// The keys of all terms. A name belongs to the first vocabulary that has it.
const std::map<std::string_view, std::string>& keys() {
    static const auto made = [] {
        std::map<std::string_view, std::string> by_iri;
        std::map<std::string_view, bool> taken{
            {"id", true}, {"type", true}, {json_quotation_key, true}};
        for (const Namespace* const name_space : vocabulary_namespaces) {
            taken[name_space->prefix] = true;
        }
        for (const Iri& term : terms_in_order()) {
            const bool is_free = taken.try_emplace(term.local_name(), true).second;
            by_iri[term.text()] = is_free ? std::string(term.local_name()) : prefixed(term);
        }
        return by_iri;
    }();
    return made;
}

/// The object that the context gives for a property.
std::string definition(const JsonProperty& property) {
    std::string out = R"({"@id": ")" + prefixed(property.iri) + '"';
    switch (property.coercion) {
    case language_map: out += R"(, "@container": "@language")"; break;
    case reference:
    case part: out += R"(, "@type": "@id")"; break;
    case term: out += R"(, "@type": "@vocab")"; break;
    case literal:
        if (property.datatype) {
            out += R"(, "@type": ")" + prefixed(*property.datatype) + '"';
        }
        break;
    }
    return out + '}';
}

}  // namespace

const JsonProperty* json_property(std::string_view iri) {
    static const auto by_iri = [] {
        std::map<std::string_view, const JsonProperty*> made;
        for (const JsonProperty& property : properties) {
            made[property.iri.text()] = &property;
        }
        return made;
    }();
    const auto found = by_iri.find(iri);
    return found == by_iri.end() ? nullptr : found->second;
}

std::string json_key(Iri iri) {
    const auto key = keys().find(iri.text());
    return key == keys().end() ? std::string{} : key->second;
}

std::optional<std::string_view> json_term(Iri iri) {
    const auto key = keys().find(iri.text());
    return key == keys().end() ? std::nullopt : std::optional(key->first);
}

std::string json_context(std::string_view base, std::size_t indent, const TermChoice& chosen) {
    std::string out = "{";
    const std::string line = "\n" + std::string(indent + 2, ' ');
    const auto add = [&](std::string_view key, std::string_view value) {
        out += (out.size() == 1 ? "" : ",") + line;
        append_json_string(out, key);
        out += ": " + std::string(value);
    };
    const auto text = [](std::string_view value) {
        std::string quoted;
        append_json_string(quoted, value);
        return quoted;
    };
    add("@version", "1.1");
    if (!base.empty()) {
        add("@base", text(base));
    }
    add("id", text("@id"));
    add("type", text("@type"));
    const std::vector<Iri> terms = chosen ? terms_in_order(chosen) : terms_in_order();
    for (const Namespace* const name_space : vocabulary_namespaces) {
        if (!chosen || is_needed(*name_space, terms)) {
            add(name_space->prefix, text(name_space->iri));
        }
    }
    if (!chosen || is_needed(oa::ns, terms)) {
        add(json_quotation_key, R"({"@reverse": "oa:hasBody"})");
    }
    for (const Iri& term : terms) {
        const JsonProperty* const property = json_property(term.text());
        add(json_key(term), property == nullptr ? text(prefixed(term)) : definition(*property));
    }
    return out + "\n" + std::string(indent, ' ') + '}';
}

}  // namespace dialograph
