// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/ntriples_stream.hpp"

#include "exporters/byte_source.hpp"
#include "exporters/format.hpp"
#include "exporters/rdf_reader.hpp"
#include "exporters/store/returned_statement.hpp"

namespace dialograph {
namespace {

/// The bytes that are read at once.
constexpr std::size_t bytes_at_once = std::size_t{1} << 20U;

}  // namespace

void NTriplesStream::take(std::string_view bytes) {
    if (const std::size_t end = bytes.rfind('\n'); end != std::string_view::npos) {
        whole_ = waiting_.size() + end + 1;
    }
    waiting_ += bytes;
    if (waiting_.size() - whole_ > most_line_bytes) {
        refuse_returned("a line of more than " + std::to_string(most_line_bytes) + " bytes");
    }
    if (whole_ >= bytes_at_once) {
        read(whole_);
    }
}

void NTriplesStream::finish() {
    read(waiting_.size());
}

void NTriplesStream::read(std::size_t size) {
    ByteSource source =
        ByteSource::from_memory(std::string_view(waiting_).substr(0, size), "the answer");
    Diagnostics diagnostics;
    RdfReader reader(source, *format_named("ntriples"));
    if (!reader.read(sink_, diagnostics)) {
        refuse_returned("what is no RDF without blank nodes: " + diagnostics.front().sentence);
    }
    waiting_.erase(0, size);
    whole_ = 0;
}

}  // namespace dialograph
