// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file records.hpp What the rows of the tables hold, as plain structs.
///
/// Texts are views into the data set that the records belong to and live as long as it does. An
/// empty cell is an empty view, an empty span, a reference to nothing or no date.

#include "model/date.hpp"
#include "model/entity_kind.hpp"
#include "model/language_tag.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

namespace dialograph {

/// The place of an entity among those of its kind: the number that `Names` gave to its id.
using EntityNumber = std::uint32_t;

inline constexpr EntityNumber no_entity = std::numeric_limits<EntityNumber>::max();

/// A reference to an entity of one kind, or to nothing.
template <EntityKind Kind>
struct Ref {
    static constexpr EntityKind kind = Kind;

    EntityNumber number = no_entity;

    [[nodiscard]] explicit operator bool() const { return number != no_entity; }
    friend bool operator==(const Ref&, const Ref&) = default;
};

template <EntityKind Kind>
using Refs = std::span<const Ref<Kind>>;

/// A text in a language.
struct LocalText {
    const LanguageTag* language = nullptr;
    std::string_view text = {};
};

/// One text a language, in the order of the table's columns.
struct Texts : std::span<const LocalText> {
    Texts() = default;
    explicit Texts(std::span<const LocalText> texts) : span(texts) {}
};

/// Any number of texts a language.
struct TextLists : std::span<const LocalText> {
    TextLists() = default;
    explicit TextLists(std::span<const LocalText> texts) : span(texts) {}
};

/// The id of a record: a slug (see slug.hpp), unique in its kind.
struct Id {
    std::string_view text;
    EntityNumber number = no_entity;
};

/// An absolute IRI (RFC 3987), or an empty text.
struct IriText {
    std::string_view text;
};

/// An angle in degrees of WGS 84, as the decimal number that the curator wrote.
struct Degrees {
    std::string_view text;
    double value = 0;
};

enum class AttendanceMode : std::uint8_t { unstated, offline, online, mixed };
enum class Outcome : std::uint8_t { reported, discussed, confirmed, agreed };
enum class AgreementKind : std::uint8_t { memorandum, pilot, intent, cooperation, confirmation };
enum class EventKind : std::uint8_t { signing, conference, meeting };
enum class PlaceKind : std::uint8_t { country, province, city, online };
enum class LinkRelation : std::uint8_t {
    same_as,
    exact_match,
    close_match,
    broad_match,
    related_match,
    see_also,
};

/// A dialogue series (`series.csv`).
struct Series {
    std::size_t row = 0;
    Id id;
    Texts name;
    Texts description;
    Refs<EntityKind::organisation> parties;
    Date started;
    Refs<EntityKind::source> source;
};

/// One session of a series (`sessions.csv`).
struct Session {
    std::size_t row = 0;
    Id id;
    Texts title;
    Texts summary;
    Refs<EntityKind::organisation> organisers;
    Refs<EntityKind::source> source;
    Ref<EntityKind::series> series;
    std::uint32_t number = 0;
    Date date;
    Date end_date;
    Ref<EntityKind::place> place;
    Ref<EntityKind::source> report;
    AttendanceMode mode = AttendanceMode::unstated;
};

/// One topic at one session, and what came of it (`agenda.csv`).
struct AgendaItem {
    std::size_t row = 0;
    std::string_view quote;
    Ref<EntityKind::session> session;
    Ref<EntityKind::topic> topic;
    Ref<EntityKind::source> source;
    Outcome outcome = Outcome::reported;
};

/// An agreement, memorandum or pilot (`agreements.csv`).
struct Agreement {
    std::size_t row = 0;
    Id id;
    AgreementKind kind = AgreementKind::intent;
    Texts title;
    Texts summary;
    Date date;
    Ref<EntityKind::session> agreed_at;
    Ref<EntityKind::event> signed_at;
    Refs<EntityKind::organisation> parties;
    Refs<EntityKind::topic> topics;
    Ref<EntityKind::agreement> revises;
    Ref<EntityKind::agreement> fulfils;
    std::string_view quote;
    Refs<EntityKind::source> source;
};

/// A signing, a conference or a meeting that is no session (`events.csv`).
struct Event {
    std::size_t row = 0;
    Id id;
    EventKind kind = EventKind::meeting;
    Texts name;
    Date date;
    Date end_date;
    Ref<EntityKind::place> place;
    Ref<EntityKind::event> during;
    Refs<EntityKind::source> source;
};

/// A topic, as a SKOS concept will be (`topics.csv`).
struct Topic {
    std::size_t row = 0;
    Id id;
    Texts label;
    TextLists alternatives;
    Refs<EntityKind::topic> broader;
    Texts definition;
};

/// A country, a province, a city, or online (`places.csv`).
struct Place {
    std::size_t row = 0;
    Id id;
    PlaceKind kind = PlaceKind::city;
    Texts name;
    Ref<EntityKind::place> within;
    Degrees latitude;
    Degrees longitude;
    Refs<EntityKind::source> source;
};

/// An organisation under one name (`organisations.csv`).
struct Organisation {
    std::size_t row = 0;
    Id id;
    Texts name;
    Ref<EntityKind::place> place;
    Date from;
    Date to;
    Ref<EntityKind::organisation> succeeds;
    IriText homepage;
    Refs<EntityKind::source> source;
};

/// A page or document (`sources.csv`).
struct Source {
    std::size_t row = 0;
    Id id;
    IriText url;
    Texts title;
    const LanguageTag* language = nullptr;
    Ref<EntityKind::organisation> publisher;
    Date published;
    Date retrieved;
    IriText licence;
    Texts note;
};

/// A reference to an entity of any kind.
struct AnyRef {
    EntityKind kind = EntityKind::topic;
    EntityNumber number = no_entity;
};

/// A link out of the data set (`links.csv`).
struct Link {
    std::size_t row = 0;
    AnyRef subject;
    LinkRelation relation = LinkRelation::see_also;
    IriText target;
};

/// The rows of all tables, each table in the order of its file.
struct Records {
    std::vector<Series> series;
    std::vector<Session> sessions;
    std::vector<AgendaItem> agenda;
    std::vector<Agreement> agreements;
    std::vector<Event> events;
    std::vector<Topic> topics;
    std::vector<Place> places;
    std::vector<Organisation> organisations;
    std::vector<Source> sources;
    std::vector<Link> links;
};

}  // namespace dialograph
