// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/statement_echo.hpp"

#include "ontology/named_thing.hpp"
#include "ontology/vocabulary.hpp"

#include <algorithm>
#include <array>

namespace dialograph {
namespace {

/// A predicate, and the one that says the same.
struct Pair {
    Iri echo;
    Iri voice;
};

/// The voice goes the other way round.
constexpr std::array inverses{
    Pair{schema::sub_event, schema::super_event},
    Pair{dlg::outcome, prov::was_generated_by},
    Pair{skos::narrower, skos::broader},
    Pair{dcterms::is_replaced_by, dcterms::replaces},
    Pair{dlg::next_session, dlg::previous_session},
    Pair{dlg::previous_session, dlg::next_session},
    Pair{skos::has_top_concept, skos::top_concept_of},
    Pair{skos::top_concept_of, skos::has_top_concept},
    Pair{dlg::agenda_item, dlg::at_session},
};

/// The voice is of the same subject.
constexpr std::array twins{
    Pair{schema::name, rdfs::label},
    Pair{dcterms::subject, schema::about},
    Pair{dcterms::replaces, prov::was_revision_of},
    Pair{dcterms::identifier, schema::position},
    Pair{prov::was_generated_by, dlg::signed_at},
};

constexpr std::array frame_predicates{
    oa::has_body,      oa::motivated_by,
    oa::has_target,    oa::has_selector,
    oa::has_source,    geo::as_wkt,
    geo::has_geometry, dlg::at_session,
    dlg::topic,        org::resulting_organization,
    skos::in_scheme,
};

std::string key(bool added, std::string_view subject, std::string_view predicate,
                std::string_view object) {
    std::string text(added ? "+" : "-");
    for (const std::string_view part : {subject, predicate, object}) {
        text.append(part).append(1, '\n');
    }
    return text;
}

}  // namespace

bool Echoes::may_be_repeated(std::string_view predicate) {
    return std::ranges::any_of(inverses,
                               [&](const Pair& pair) { return predicate == pair.voice.text(); });
}

void Echoes::add(const ChangedStatement& statement) {
    keys_.insert(
        key(statement.added, statement.subject, statement.predicate, statement.object.text));
}

bool Echoes::has(bool added, std::string_view subject, std::string_view predicate,
                 std::string_view object) const {
    return keys_.contains(key(added, subject, predicate, object));
}

bool Echoes::is_said_elsewhere(const ChangedStatement& s) const {
    const auto inverse = std::ranges::any_of(inverses, [&](const Pair& pair) {
        return s.predicate == pair.echo.text() && s.object.is_iri &&
               has(s.added, s.object.text, pair.voice.text(), s.subject);
    });
    return inverse || std::ranges::any_of(twins, [&](const Pair& pair) {
               return s.predicate == pair.echo.text() &&
                      has(s.added, s.subject, pair.voice.text(), s.object.text);
           });
}

/// A session is about what is on its agenda.
bool Echoes::is_said_by_an_item(const ChangedStatement& s) const {
    const auto session = thing_named(s.subject);
    const auto topic = thing_named(s.object.text);
    if (!session || session->kind != "session" || !topic ||
        (s.predicate != schema::about.text() && s.predicate != dcterms::subject.text())) {
        return false;
    }
    const std::string item = std::string(session->start) + "agenda/" + std::string(session->id) +
                             '/' + std::string(topic->id);
    return has(s.added, item, dlg::topic.text(), s.object.text);
}

Echo Echoes::echo_of(const ChangedStatement& statement, EntityFate fate) const {
    if (is_said_elsewhere(statement) || is_said_by_an_item(statement)) {
        return Echo::whole;
    }
    const auto thing = thing_named(statement.subject);
    const bool is_type = statement.predicate == rdf::type.text();
    const bool is_frame = std::ranges::find(frame_predicates, statement.predicate, &Iri::text) !=
                          frame_predicates.end();
    return thing && (is_frame || (is_type && (thing->is_part || fate != EntityFate::changed)))
               ? Echo::frame
               : Echo::none;
}

}  // namespace dialograph
