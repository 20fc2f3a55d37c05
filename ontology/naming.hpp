// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file naming.hpp The IRI policy: what everything is called. No IRI of a data set is made
/// elsewhere.
///
///     <base>id/session/6                        an entity: its kind and its id
///     <base>id/agenda/6/climate-change          the topic climate-change at session 6
///     <base>id/quote/agenda/6/climate-change    the annotation with the words that say so,
///                                               behind it /target and /selector
///     <base>id/quote/agreement/memorandum-2011  likewise of an agreement
///     <base>id/place/tokyo/geometry             where a place is
///     <base>id/organisation/ID/renaming         the change of name that led to an organisation
///     <base>id/scheme/topics                    the concept scheme of the topics
///     <base>id/dataset, id/publisher, id/contact, id/export, id/software
///     <base>graph/session/6                     the named graph of a session, its agenda and
///     quotes <base>graph/dataset                       the named graph of everything else
///     <graph>/staging/LOAD                      a graph while it is loaded beside the data
///     https://w3id.org/dialograph/loading#LOAD  a load that is under way
///     <base>catalog                             the catalog, and behind # what only it speaks of:
///                                               #turtle, #version-1.0.0
///     <base>.well-known/void#class-dlg-Session  likewise in the description of the statements

#include "model/entity_kind.hpp"
#include "ontology/iri.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace dialograph {

/// The kind and the id of an entity.
struct EntityName {
    EntityKind kind;
    std::string_view id;
};

/// Makes the IRIs of a data set. It is not to be moved: the IRIs point to its namespaces.
class Naming {
public:
    /// Whether a text can be the base of a data set: an absolute IRI that ends in a slash and has
    /// neither query nor fragment.
    [[nodiscard]] static bool is_base(std::string_view text);

    /// @param base the base IRI of the data set; throws TermError where it cannot be one
    explicit Naming(std::string_view base);
    Naming(const Naming&) = delete;
    Naming& operator=(const Naming&) = delete;
    ~Naming() = default;

    /// The namespaces of the entities, by kind.
    [[nodiscard]] const std::array<Namespace, entity_kind_count>& namespaces() const {
        return namespaces_;
    }

    // Each of these writes into the text that it is given and returns a view of it. An id that is
    // no slug is refused with a TermError.

    [[nodiscard]] Iri entity(EntityKind kind, std::string_view id, std::string& text) const;
    [[nodiscard]] Iri agenda_item(std::string_view session, std::string_view topic,
                                  std::string& text) const;
    [[nodiscard]] Iri geometry(std::string_view place, std::string& text) const;
    [[nodiscard]] Iri renaming(std::string_view organisation, std::string& text) const;
    [[nodiscard]] Iri session_graph(std::string_view session, std::string& text) const;

    /// The annotation that quotes a source for an agenda item or an agreement.
    /// @param body the IRI of what is quoted for
    [[nodiscard]] Iri quote(Iri body, std::string& text) const;
    [[nodiscard]] Iri quote_target(Iri body, std::string& text) const;
    [[nodiscard]] Iri quote_selector(Iri body, std::string& text) const;

    /// What an IRI of `entity` names, the id as it stands there; nothing for other IRIs.
    [[nodiscard]] std::optional<EntityName> entity_named(std::string_view iri) const;
    /// Whether an IRI is one of `agenda_item`.
    [[nodiscard]] bool names_agenda_item(std::string_view iri) const {
        return iri.starts_with(agenda_);
    }
    /// Whether an IRI is below the base.
    [[nodiscard]] bool is_inside(std::string_view iri) const { return iri.starts_with(base_); }

    /// What only the catalog speaks of: a distribution, a version.
    /// @param name of letters, digits, points, hyphens and underscores
    [[nodiscard]] Iri catalog_part(std::string_view name, std::string& text) const;
    /// What only the description of the statements (VoID) speaks of: a partition, a linkset.
    [[nodiscard]] Iri void_part(std::string_view name, std::string& text) const;

    [[nodiscard]] Iri dataset() const { return fixed(dataset_); }
    [[nodiscard]] Iri publisher() const { return fixed(publisher_); }
    [[nodiscard]] Iri contact() const { return fixed(contact_); }
    /// The run that made the data set, and the program that ran.
    [[nodiscard]] Iri export_activity() const { return fixed(export_); }
    [[nodiscard]] Iri software() const { return fixed(software_); }
    [[nodiscard]] Iri topic_scheme() const { return fixed(topic_scheme_); }
    [[nodiscard]] Iri dataset_graph() const { return fixed(dataset_graph_); }
    [[nodiscard]] Iri catalog() const { return fixed(catalog_); }
    [[nodiscard]] Iri void_document() const { return fixed(void_); }

    // A load into a store knows no base, but names of graphs alone. Its id is a slug.

    /// A graph while it is loaded, beside the graph whose place it takes in the end.
    [[nodiscard]] static Iri staging_graph(Iri graph, std::string_view load, std::string& text);
    [[nodiscard]] static Iri load(std::string_view load, std::string& text);
    /// The beginning of the names of all graphs of a data set; empty where the name is not that of
    /// the graph of everything but the sessions.
    [[nodiscard]] static std::string_view graphs_beside(Iri dataset_graph);
    /// Whether a graph with such a beginning is one of the data set, and not one of staging.
    [[nodiscard]] static bool is_graph_of(std::string_view beginning, std::string_view graph);
    /// Whether a graph has the name of one that is loaded beside another.
    [[nodiscard]] static bool is_staging_graph(std::string_view graph);
    /// The regular expression that finds these names, and no other.
    [[nodiscard]] static std::string_view staging_pattern();
    /// Whether loads keep a name for the graphs that they use on their way.
    [[nodiscard]] static bool is_of_loading(std::string_view graph);

private:
    [[nodiscard]] static Iri fixed(std::string_view text) { return {text, nullptr}; }
    [[nodiscard]] Iri quote_part(Iri body, std::string_view part, std::string& text) const;

    std::string base_;
    std::array<std::string, entity_kind_count> namespace_texts_;
    std::array<Namespace, entity_kind_count> namespaces_;
    std::string id_ = base_ + "id/";
    std::string agenda_ = id_ + "agenda/";
    std::string quote_ = id_ + "quote/";
    std::string session_graph_ = base_ + "graph/session/";
    std::string dataset_ = id_ + "dataset";
    std::string publisher_ = id_ + "publisher";
    std::string contact_ = id_ + "contact";
    std::string export_ = id_ + "export";
    std::string software_ = id_ + "software";
    std::string topic_scheme_ = id_ + "scheme/topics";
    std::string dataset_graph_ = base_ + "graph/dataset";
    std::string catalog_ = base_ + "catalog";
    std::string void_ = base_ + ".well-known/void";
};

}  // namespace dialograph
