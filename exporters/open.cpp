// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/open.hpp"

#include "exporters/byte_source.hpp"
#include "exporters/rdf_reader.hpp"
#include "exporters/readable_format.hpp"
#include "model/check_quotes.hpp"
#include "ontology/reading.hpp"

#include <string>

namespace dialograph {
namespace {

namespace fs = std::filesystem;

const Format& format_of(const fs::path& file) {
    const Format* const format = readable_format_of_file(file);
    if (format != nullptr) {
        return *format;
    }
    const Format* const other = format_of_file(file);
    const std::string reason = other == nullptr
                                   ? "the extension of \"" + file.string() + "\" names no format"
                                   : "the format " + std::string(other->name) + " is not read";
    throw NotReadable(reason + "; use a folder of records, or a file with the extension " +
                      readable_extensions());
}

LoadedRecords read_rdf(const fs::path& file, const fs::path& source_texts) {
    const Format& format = format_of(file);
    ByteSource source = ByteSource::from_file(file);
    RdfReader reader(source, format);
    DatasetReading reading(&reader);
    LoadedRecords loaded;
    if (!reader.read(reading, loaded.diagnostics)) {
        return loaded;
    }
    loaded = reading.take();
    if (loaded.graph != nullptr && !source_texts.empty()) {
        check_quotes(*loaded.graph, source_texts, loaded.diagnostics);
        sort_by_place(loaded.diagnostics);
        if (!loaded.diagnostics.empty()) {
            loaded.graph.reset();
        }
    }
    return loaded;
}

/// The folder of the records: of a release, that inside it.
fs::path records_folder(const fs::path& folder) {
    const fs::path inside = folder / "records";
    return !fs::exists(folder / metadata_file) && fs::exists(inside / metadata_file) ? inside
                                                                                     : folder;
}

}  // namespace

bool is_rdf_file(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(path, ignored) && !fs::is_directory(path, ignored);
}

LoadedRecords open_dialogue(const fs::path& path, FaultyRows faulty_rows,
                            const fs::path& source_texts) {
    if (!is_rdf_file(path)) {
        return load_records(records_folder(path), faulty_rows, source_texts);
    }
    if (faulty_rows == FaultyRows::leave_out) {
        static_cast<void>(format_of(path));
        throw NotReadable(
            "a file of RDF is read whole or not at all; use a folder of records to "
            "keep going");
    }
    return read_rdf(path, source_texts);
}

}  // namespace dialograph
