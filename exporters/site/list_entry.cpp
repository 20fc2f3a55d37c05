// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/site/list_entry.hpp"

#include "exporters/kind_words.hpp"
#include "exporters/release/paths.hpp"
#include "exporters/site/site_words.hpp"
#include "model/column.hpp"

#include <cstddef>
#include <initializer_list>
#include <string>

namespace dialograph {
namespace {

/// The pieces that are there, parted by dots.
Markup joined(std::initializer_list<Markup> pieces) {
    Markup out;
    for (const Markup& piece : pieces) {
        if (!piece.markup().empty()) {
            out += out.markup().empty() ? piece : Markup::text(" · ") + piece;
        }
    }
    return out;
}

template <std::size_t Size, class Kind>
Markup kind_word(const PageContext& context, const std::array<Words, Size>& words, Kind kind) {
    return context.words(kind_words::word_of(words, kind));
}

template <EntityKind Kind>
Markup name_of(const PageContext& context, Ref<Kind> ref) {
    return ref ? context.name_of(context.graph().vertex(ref)) : Markup{};
}

/// The same, but for a thing that the page itself is about.
template <EntityKind Kind>
Markup name_elsewhere(const PageContext& context, Ref<Kind> ref) {
    const bool is_here =
        ref && document_name(Kind, context.model().properties(context.graph().vertex(ref)).id) ==
                   context.name();
    return is_here ? Markup{} : name_of(context, ref);
}

Markup session_count(const PageContext& context, std::size_t count) {
    return context.words(site_words::session_count) + Markup::text(": " + std::to_string(count));
}

Markup gist(const PageContext& context, const Series& series) {
    const std::size_t sessions = context.graph().sessions({series.id.number}).size();
    return joined({context.date(series.started), session_count(context, sessions)});
}

Markup gist(const PageContext& context, const Session& session) {
    return joined({period(session.date, session.end_date, context.language()),
                   name_elsewhere(context, session.place)});
}

Markup topic_gist(const PageContext& context, Vertex topic) {
    const auto sessions = context.graph().in_edges(topic, EdgeKind::on_agenda);
    const auto count = static_cast<std::size_t>(boost::distance(sessions));
    return count == 0 ? Markup{} : session_count(context, count);
}

Markup gist(const PageContext& context, const Agreement& agreement) {
    return joined({context.date(agreement.date),
                   kind_word(context, kind_words::agreement_kind, agreement.kind)});
}

Markup gist(const PageContext& context, const Event& event) {
    return joined({period(event.date, event.end_date, context.language()),
                   kind_word(context, kind_words::event_kind, event.kind),
                   name_elsewhere(context, event.place)});
}

Markup gist(const PageContext& context, const Place& place) {
    return joined({kind_word(context, kind_words::place_kind, place.kind),
                   name_elsewhere(context, place.within)});
}

Markup gist(const PageContext& context, const Organisation& organisation) {
    return joined({name_elsewhere(context, organisation.place),
                   period(organisation.from, organisation.to, context.language())});
}

Markup gist(const PageContext& context, const Source& source) {
    return joined({name_elsewhere(context, source.publisher), context.date(source.published)});
}

Markup thing(const PageContext& context, Vertex vertex) {
    const Markup gist = gist_of(context, vertex);
    return Markup::block(
        "li", {},
        context.link(vertex) +
            (gist.markup().empty() ? gist : Markup::element("span", {{"class", "gist"}}, gist)));
}

/// A thing on an agenda: its name, what came of it, and the words that say so.
Markup agenda_entry(const PageContext& context, const ListEntry& entry, const Markup& head) {
    const AgendaItem& item = *entry.item;
    return Markup::block("li", {},
                         Markup::element("div", {{"class", "claim"}}, head) +
                             outcome_mark(context, item.outcome) +
                             quotation(context, item.quote, context.graph().vertex(item.source)));
}

Markup session_head(const PageContext& context, Vertex session) {
    return context.link(session) +
           Markup::element("span", {{"class", "gist"}}, gist_of(context, session));
}

/// Words of a source, in its language; nothing where there are none.
Markup quoted_words(const PageContext& context, std::string_view words, Vertex source) {
    if (words.empty()) {
        return {};
    }
    const Markup text = Markup::element("bdi", {}, Markup::text(words));
    const LanguageTag* const language = context.model().record<Source>(source).language;
    return language == nullptr || language->text() == tag_of(context.language())
               ? Markup::element("q", {}, text)
               : Markup::element("q", {{"lang", language->text()}}, text);
}

Markup quote_entry(const PageContext& context, const AgendaItem& item) {
    const DialogueGraph& graph = context.graph();
    const Markup where = context.link(graph.vertex(item.session)) + Markup::text(" · ") +
                         context.link(graph.vertex(item.topic));
    return Markup::block(
        "li", {},
        Markup::element("div", {{"class", "claim"}},
                        quoted_words(context, item.quote, graph.vertex(item.source))) +
            outcome_mark(context, item.outcome) +
            Markup::element("span", {{"class", "gist"}}, where));
}

}  // namespace

Markup outcome_mark(const PageContext& context, Outcome outcome) {
    return Markup::element("span", {{"class", "outcome " + std::string(word_of(outcome))}},
                           kind_word(context, kind_words::outcome, outcome));
}

Markup quotation(const PageContext& context, std::string_view words, Vertex source) {
    const Markup quote = quoted_words(context, words, source);
    return Markup::element("span", {{"class", "quotation"}},
                           (words.empty() ? quote : quote + Markup::text(" ")) +
                               Markup::element("cite", {}, context.link(source)));
}

Markup gist_of(const PageContext& context, Vertex vertex) {
    const SiteModel& model = context.model();
    switch (model.properties(vertex).kind) {
    case EntityKind::series: return gist(context, model.record<Series>(vertex));
    case EntityKind::session: return gist(context, model.record<Session>(vertex));
    case EntityKind::topic: return topic_gist(context, vertex);
    case EntityKind::agreement: return gist(context, model.record<Agreement>(vertex));
    case EntityKind::event: return gist(context, model.record<Event>(vertex));
    case EntityKind::place: return gist(context, model.record<Place>(vertex));
    case EntityKind::organisation: return gist(context, model.record<Organisation>(vertex));
    case EntityKind::source: return gist(context, model.record<Source>(vertex));
    }
    return {};
}

Markup list_entry(const PageContext& context, ListStyle style, const ListEntry& entry) {
    switch (style) {
    case ListStyle::things: return thing(context, entry.vertex);
    case ListStyle::agenda: return agenda_entry(context, entry, context.link(entry.vertex));
    case ListStyle::course:
        return agenda_entry(context, entry, session_head(context, entry.vertex));
    case ListStyle::quotes: return quote_entry(context, *entry.item);
    }
    return {};
}

}  // namespace dialograph
