// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file void_linksets.hpp The links to other data sets, in VoID.

#include "exporters/release/release_facts.hpp"
#include "ontology/statement_sink.hpp"

#include <string>
#include <string_view>

namespace dialograph {

/// The name of the links to a host as a part of the data set: `links-sws.geonames.org`.
[[nodiscard]] std::string linkset_name(std::string_view host);

/// Says of the links to each host how many there are, of which kinds, and what they lead to.
void describe_linksets(const ReleaseFacts& facts, StatementSink& sink);

}  // namespace dialograph
