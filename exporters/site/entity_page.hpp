// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file entity_page.hpp The pages of the entities: what is the same for all kinds, and what each
/// kind brings.

#include "exporters/site/listing.hpp"
#include "exporters/site/site_page.hpp"

#include <vector>

namespace dialograph {

/// What a kind brings to the pages of its entities.
struct EntityPage {
    /// What stands under the heading: a summary, a definition.
    Markup (*lead)(const PageContext& context, Vertex vertex) = nullptr;
    /// What the record says, as rows for a list of facts.
    Markup (*facts)(const PageContext& context, Vertex vertex) = nullptr;
    /// What other records say of it. The same in all languages.
    Listing (*listing)(const SiteModel& model, Vertex vertex) = nullptr;
    /// What stands behind the lists, or null.
    Markup (*after)(const PageContext& context, Vertex vertex) = nullptr;
};

extern const EntityPage series_page;
extern const EntityPage session_page;
extern const EntityPage topic_page;
extern const EntityPage agreement_page;
extern const EntityPage event_page;
extern const EntityPage place_page;
extern const EntityPage organisation_page;
extern const EntityPage source_page;

/// A page of an entity as a file.
/// @param listing what the entity's kind lists of it
/// @param page which of the pages of the listing, counted from 0
[[nodiscard]] std::string render_entity(const SiteModel& model, Vertex vertex,
                                        const Listing& listing, SiteLanguage language,
                                        std::size_t page);

/// What lists the entity.
[[nodiscard]] Listing listing_of(const SiteModel& model, Vertex vertex);

// What the kinds' listings are made with.

/// The vertices of a range as the entries of a list, in their order.
template <class Vertices>
[[nodiscard]] std::vector<ListEntry> entries_of(const Vertices& vertices) {
    std::vector<ListEntry> entries;
    for (const Vertex vertex : vertices) {
        entries.push_back({vertex});
    }
    return entries;
}

/// Sessions as the entries of a list, by series and number.
void sort_sessions(const SiteModel& model, std::vector<ListEntry>& entries);

/// The sessions from which edges of a kind lead to a vertex, by series and number.
[[nodiscard]] std::vector<ListEntry> sessions_to(const SiteModel& model, Vertex vertex,
                                                 EdgeKind kind);

/// The vertices of one kind from which edges lead to a vertex.
[[nodiscard]] std::vector<ListEntry> entities_to(const SiteModel& model, Vertex vertex,
                                                 EdgeKind edge, EntityKind kind);

}  // namespace dialograph
