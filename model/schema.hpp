// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file schema.hpp The tables and their columns, bound to the members of the records.
///
/// The reader, the checks and the graph all follow these tables: a new column is a row here and a
/// member of its record.

#include "model/column.hpp"
#include "model/edge_kind.hpp"
#include "model/entity_kind.hpp"
#include "model/records.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace dialograph {

/// A table: its file, the word for one of its rows, its rows among the records, its columns.
template <class Record>
struct Table;

template <>
struct Table<Source> {
    static constexpr std::string_view file = "sources.csv";
    static constexpr std::string_view row_name = name_of(EntityKind::source);
    static constexpr auto rows = &Records::sources;
    static constexpr std::optional kind = EntityKind::source;
    static constexpr std::tuple columns{
        Column{"id", &Source::id, Need::key},
        Column{"url", &Source::url},
        Column{"title", &Source::title, Need::required},
        Column{"language", &Source::language},
        Column{"publisher", &Source::publisher, Need::optional, EdgeKind::published_by},
        Column{"published", &Source::published},
        Column{"retrieved", &Source::retrieved},
        Column{"licence", &Source::licence},
        Column{"note", &Source::note},
    };
};

template <>
struct Table<Place> {
    static constexpr std::string_view file = "places.csv";
    static constexpr std::string_view row_name = name_of(EntityKind::place);
    static constexpr auto rows = &Records::places;
    static constexpr std::optional kind = EntityKind::place;
    static constexpr std::tuple columns{
        Column{"id", &Place::id, Need::key},
        Column{"kind", &Place::kind, Need::required},
        Column{"name", &Place::name, Need::required},
        Column{"within", &Place::within, Need::optional, EdgeKind::within},
        Column{"latitude", &Place::latitude},
        Column{"longitude", &Place::longitude},
        Column{"source", &Place::source, Need::optional, EdgeKind::stated_in},
    };
};

template <>
struct Table<Organisation> {
    static constexpr std::string_view file = "organisations.csv";
    static constexpr std::string_view row_name = name_of(EntityKind::organisation);
    static constexpr auto rows = &Records::organisations;
    static constexpr std::optional kind = EntityKind::organisation;
    static constexpr std::tuple columns{
        Column{"id", &Organisation::id, Need::key},
        Column{"name", &Organisation::name, Need::required},
        Column{"place", &Organisation::place, Need::optional, EdgeKind::located_in},
        Column{"from", &Organisation::from},
        Column{"to", &Organisation::to},
        Column{"succeeds", &Organisation::succeeds, Need::optional, EdgeKind::succeeds},
        Column{"homepage", &Organisation::homepage},
        Column{"source", &Organisation::source, Need::optional, EdgeKind::stated_in},
    };
};

template <>
struct Table<Topic> {
    static constexpr std::string_view file = "topics.csv";
    static constexpr std::string_view row_name = name_of(EntityKind::topic);
    static constexpr auto rows = &Records::topics;
    static constexpr std::optional kind = EntityKind::topic;
    static constexpr std::tuple columns{
        Column{"id", &Topic::id, Need::key},
        Column{"label", &Topic::label, Need::required},
        Column{"alt", &Topic::alternatives},
        Column{"broader", &Topic::broader, Need::optional, EdgeKind::broader},
        Column{"definition", &Topic::definition},
    };
};

template <>
struct Table<Series> {
    static constexpr std::string_view file = "series.csv";
    static constexpr std::string_view row_name = name_of(EntityKind::series);
    static constexpr auto rows = &Records::series;
    static constexpr std::optional kind = EntityKind::series;
    static constexpr std::tuple columns{
        Column{"id", &Series::id, Need::key},
        Column{"name", &Series::name, Need::required},
        Column{"description", &Series::description},
        Column{"parties", &Series::parties, Need::optional, EdgeKind::party},
        Column{"started", &Series::started},
        Column{"source", &Series::source, Need::optional, EdgeKind::stated_in},
    };
};

template <>
struct Table<Session> {
    static constexpr std::string_view file = "sessions.csv";
    static constexpr std::string_view row_name = name_of(EntityKind::session);
    static constexpr auto rows = &Records::sessions;
    static constexpr std::optional kind = EntityKind::session;
    static constexpr std::tuple columns{
        Column{"id", &Session::id, Need::key},
        Column{"series", &Session::series, Need::required, EdgeKind::part_of_series},
        Column{"number", &Session::number, Need::required},
        Column{"date", &Session::date, Need::required},
        Column{"end_date", &Session::end_date},
        Column{"place", &Session::place, Need::required, EdgeKind::held_at},
        Column{"mode", &Session::mode},
        Column{"organisers", &Session::organisers, Need::optional, EdgeKind::organised_by},
        Column{"title", &Session::title, Need::required},
        Column{"summary", &Session::summary},
        Column{"report", &Session::report, Need::optional, EdgeKind::reported_in},
        Column{"source", &Session::source, Need::required, EdgeKind::stated_in},
    };
};

template <>
struct Table<AgendaItem> {
    static constexpr std::string_view file = "agenda.csv";
    static constexpr std::string_view row_name = "agenda item";
    static constexpr auto rows = &Records::agenda;
    static constexpr std::optional<EntityKind> kind = std::nullopt;
    /// The agenda item is an edge itself, from `session` to `topic`.
    static constexpr std::tuple columns{
        Column{"session", &AgendaItem::session, Need::key},
        Column{"topic", &AgendaItem::topic, Need::key},
        Column{"outcome", &AgendaItem::outcome, Need::required},
        Column{"quote", &AgendaItem::quote},
        Column{"source", &AgendaItem::source, Need::required},
    };
};

template <>
struct Table<Event> {
    static constexpr std::string_view file = "events.csv";
    static constexpr std::string_view row_name = name_of(EntityKind::event);
    static constexpr auto rows = &Records::events;
    static constexpr std::optional kind = EntityKind::event;
    static constexpr std::tuple columns{
        Column{"id", &Event::id, Need::key},
        Column{"kind", &Event::kind, Need::required},
        Column{"name", &Event::name, Need::required},
        Column{"date", &Event::date, Need::required},
        Column{"end_date", &Event::end_date},
        Column{"place", &Event::place, Need::optional, EdgeKind::held_at},
        Column{"during", &Event::during, Need::optional, EdgeKind::during},
        Column{"source", &Event::source, Need::required, EdgeKind::stated_in},
    };
};

template <>
struct Table<Agreement> {
    static constexpr std::string_view file = "agreements.csv";
    static constexpr std::string_view row_name = name_of(EntityKind::agreement);
    static constexpr auto rows = &Records::agreements;
    static constexpr std::optional kind = EntityKind::agreement;
    static constexpr std::tuple columns{
        Column{"id", &Agreement::id, Need::key},
        Column{"kind", &Agreement::kind, Need::required},
        Column{"title", &Agreement::title, Need::required},
        Column{"summary", &Agreement::summary},
        Column{"date", &Agreement::date, Need::required},
        Column{"agreed_at", &Agreement::agreed_at, Need::optional, EdgeKind::agreed_at},
        Column{"signed_at", &Agreement::signed_at, Need::optional, EdgeKind::signed_at},
        Column{"parties", &Agreement::parties, Need::optional, EdgeKind::party},
        Column{"topics", &Agreement::topics, Need::optional, EdgeKind::about},
        Column{"revises", &Agreement::revises, Need::optional, EdgeKind::revises},
        Column{"fulfils", &Agreement::fulfils, Need::optional, EdgeKind::fulfils},
        Column{"quote", &Agreement::quote},
        Column{"source", &Agreement::source, Need::required, EdgeKind::stated_in},
    };
};

template <>
struct Table<Link> {
    static constexpr std::string_view file = "links.csv";
    static constexpr std::string_view row_name = "link";
    static constexpr auto rows = &Records::links;
    static constexpr std::optional<EntityKind> kind = std::nullopt;
    static constexpr std::tuple columns{
        Column{"subject", &Link::subject, Need::key},
        Column{"relation", &Link::relation, Need::key},
        Column{"target", &Link::target, Need::key},
    };
};

/// Calls `visit.template operator()<Record>()` for each table, in the order in which they are read.
template <class Visit>
constexpr void for_each_table(Visit&& visit) {
    const auto visit_all = [&]<class... Record>(std::type_identity<std::tuple<Record...>>) {
        (visit.template operator()<Record>(), ...);
    };
    visit_all(std::type_identity<std::tuple<Source, Place, Organisation, Topic, Series, Session,
                                            AgendaItem, Event, Agreement, Link>>{});
}

/// Calls `visit(index, column)` for each column of a table.
template <class Record, class Visit>
constexpr void for_each_column(Visit&& visit) {
    using Columns = std::remove_cvref_t<decltype(Table<Record>::columns)>;
    const auto visit_all = [&]<std::size_t... Index>(std::index_sequence<Index...>) {
        (visit(Index, std::get<Index>(Table<Record>::columns)), ...);
    };
    visit_all(std::make_index_sequence<std::tuple_size_v<Columns>>{});
}

/// Calls `visit(index, column, kind, number)` for each reference of a record.
template <class Record, class Visit>
void for_each_reference(const Record& record, Visit&& visit) {
    for_each_column<Record>([&](std::size_t index, const auto& column) {
        const auto& field = record.*column.field;
        using Field = std::remove_cvref_t<decltype(field)>;
        if constexpr (is_ref<Field>) {
            if (field) {
                visit(index, column, Field::kind, field.number);
            }
        } else if constexpr (is_refs<Field>) {
            for (const auto& ref : field) {
                visit(index, column, ref.kind, ref.number);
            }
        } else if constexpr (std::is_same_v<Field, AnyRef>) {
            visit(index, column, field.kind, field.number);
        }
    });
}

}  // namespace dialograph
