// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file line_objects.hpp Terms of lines as the terms of statements again.

#include "ontology/statement_sink.hpp"

#include <string>
#include <string_view>

namespace dialograph {

/// An IRI that was checked when it was read.
[[nodiscard]] Iri checked_iri(const std::string& text);

/// Says a statement whose object is a term as it is written in a line.
void say_object(StatementSink& sink, Iri subject, Iri predicate, std::string_view written);

}  // namespace dialograph
