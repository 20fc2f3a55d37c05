// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC
// Any bytes are read as RDF and made a graph of: there are problems or a graph, and no crash. The
// graph, written again, is read as the same.

#include "exporters/byte_source.hpp"
#include "exporters/format.hpp"
#include "exporters/rdf_reader.hpp"
#include "ontology/description.hpp"
#include "ontology/reading.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace dialograph {
namespace {

LoadedRecords read(std::string_view text, std::string_view format) {
    ByteSource source = ByteSource::from_memory(text, "input");
    RdfReader reader(source, *format_named(format));
    DatasetReading reading(&reader);
    LoadedRecords loaded;
    return reader.read(reading, loaded.diagnostics) ? reading.take() : std::move(loaded);
}

void must(bool condition) {
    if (!condition) {
        std::abort();
    }
}

void read_in_every_format(std::string_view text) {
    for (const std::string_view format : {"turtle", "trig", "ntriples", "nquads"}) {
        const LoadedRecords loaded = read(text, format);
        must((loaded.graph == nullptr) == !loaded.diagnostics.empty());
        if (loaded.graph != nullptr) {
            DatasetReading again;
            describe(*loaded.graph, Naming(loaded.dataset->metadata.base), again);
            must(again.take().graph != nullptr);
        }
    }
}

}  // namespace
}  // namespace dialograph

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    dialograph::read_in_every_format({reinterpret_cast<const char*>(data), size});
    return 0;
}
