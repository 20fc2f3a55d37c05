// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file store_type.hpp The triple stores that people use, each a row of a table.

#include "exporters/store/credentials.hpp"
#include "exporters/store/store_url.hpp"

#include <cstddef>
#include <span>
#include <string_view>

namespace dialograph {

/// Of a store that has no known limit.
inline constexpr std::size_t no_limit = static_cast<std::size_t>(-1);

/// A kind of triple store: where its services are, and what has to be known of it.
struct StoreType {
    /// The word for it on the command line.
    std::string_view name;
    /// Its name as a person writes it.
    std::string_view title;
    /// What `--store` names, with an example.
    std::string_view store_is;
    /// The services, as paths behind the store's URL.
    std::string_view query;
    /// Another path of its queries; empty where there is none.
    std::string_view other_query;
    std::string_view update;
    /// Empty where there is no Graph Store Protocol.
    std::string_view graph_store;
    /// The same for somebody who says who they are; empty where there is no difference.
    std::string_view identified_query;
    std::string_view identified_update;
    std::string_view identified_graph_store;
    /// How a user says who they are, unless told otherwise; `none` where it lets in everybody,
    /// unless there is a proxy before it.
    Authentication authentication;
    /// The most triples of one request: N-Triples to a graph, and an INSERT DATA.
    std::size_t most_posted;
    std::size_t most_inserted;
    /// How many bytes it looks at to guess what is posted, whatever its media type says; 0 where it
    /// believes that. A comment of this length keeps texts from being taken for something else.
    std::size_t guesses_from;
    /// The most rows of an answer that are not cut off.
    std::size_t most_rows;
    /// The most triples of a graph that it gives back in one answer.
    std::size_t most_returned;
    /// What begins a query whose patterns it has to join as they are written, where it may choose a
    /// worse order; empty where that cannot be said.
    std::string_view in_written_order;
    /// Whether a query without GRAPH is asked of all named graphs together.
    bool default_graph_is_union;
    /// Whether a graph from which all statements are deleted is still there, until it is dropped.
    bool keeps_empty_graphs;
    /// What begins the Server header of its answers; empty where it is not known.
    std::string_view server_header;
    /// What is peculiar about it, as a sentence for a person; empty where nothing is.
    std::string_view quirk;
    /// Where this is from.
    std::string_view source;
};

/// All stores; the first is any store that follows the standards at one URL.
[[nodiscard]] std::span<const StoreType> store_types();

/// The store of a name, or null.
[[nodiscard]] const StoreType* store_type_named(std::string_view name);

/// The store's own URL where an address is that of its queries or updates.
[[nodiscard]] StoreUrl store_of(const StoreUrl& address, const StoreType& type);

}  // namespace dialograph
