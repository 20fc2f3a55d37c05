// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file serd_parser.hpp Has Serd read the bytes of an RDF file. Serd is known behind this alone.

#include "exporters/checked_statements.hpp"
#include "exporters/rdf_scanner.hpp"
#include "exporters/readable_format.hpp"
#include "model/diagnostic.hpp"

#include <memory>
#include <optional>

namespace dialograph {

/// Takes bytes of the scanner, and gives what Serd makes of them to the statements.
class SerdParser {
public:
    /// What is referred to has to outlive the parser.
    SerdParser(const ReadableFormat& format, RdfScanner& scanner, CheckedStatements& statements);
    SerdParser(const SerdParser&) = delete;
    SerdParser& operator=(const SerdParser&) = delete;
    ~SerdParser();

    /// Reads the file or, where each line stands for itself, the next line.
    /// @throws what the source and the sink throw
    void read();

    /// What is not of the format, where there is such a thing; nothing more is to be read then. It
    /// may be what came of a fault of the scanner, which tells it better.
    [[nodiscard]] const std::optional<Diagnostic>& fault() const;

private:
    class State;

    std::unique_ptr<State> state_;
};

}  // namespace dialograph
