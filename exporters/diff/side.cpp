// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/side.hpp"

#include "exporters/byte_source.hpp"
#include "exporters/rdf_reader.hpp"
#include "exporters/readable_format.hpp"
#include "model/load.hpp"
#include "model/metadata.hpp"
#include "ontology/naming.hpp"

#include <algorithm>
#include <string>
#include <system_error>
#include <vector>

namespace dialograph {
namespace {

namespace fs = std::filesystem;

using Side = std::optional<SortedStatements>;

Side read_records(const fs::path& folder, Provenance provenance, Diagnostics& diagnostics,
                  const Step& step) {
    LoadedRecords loaded = load_records(folder);
    if (loaded.graph == nullptr) {
        std::ranges::move(loaded.diagnostics, std::back_inserter(diagnostics));
        return std::nullopt;
    }
    StatementSorter sorter(step);
    describe(*loaded.graph, Naming(loaded.dataset->metadata.base), sorter, provenance);
    return sorter.take();
}

Side read_file(const fs::path& file, Diagnostics& diagnostics, const Step& step) {
    const Format* const format = readable_format_of_file(file);
    if (format == nullptr) {
        throw NoSide("\"" + file.string() +
                     "\" is no folder, and its extension names no format that can be "
                     "read; use one of " +
                     readable_extensions());
    }
    ByteSource source = ByteSource::from_file(file);
    RdfReader reader(source, *format);
    StatementSorter sorter(step);
    if (!reader.read(sorter, diagnostics)) {
        return std::nullopt;
    }
    return sorter.take();
}

/// The N-Quads of a release; nothing where the folder is no release.
std::optional<fs::path> quads_of_release(const fs::path& folder) {
    std::error_code error;
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(folder / "data", error)) {
        if (entry.path().extension() == ".nq") {
            found.push_back(entry.path());
        }
    }
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

}  // namespace

bool is_records_folder(const fs::path& path) {
    return fs::is_directory(path) && fs::exists(path / metadata_file);
}

Side read_side(const fs::path& path, Provenance provenance, Diagnostics& diagnostics,
               const Step& step) {
    if (!fs::exists(path)) {
        throw std::system_error(ENOENT, std::generic_category(), "cannot read " + path.string());
    }
    if (!fs::is_directory(path)) {
        return read_file(path, diagnostics, step);
    }
    if (is_records_folder(path)) {
        return read_records(path, provenance, diagnostics, step);
    }
    if (const auto quads = quads_of_release(path)) {
        return read_file(*quads, diagnostics, step);
    }
    throw NoSide("\"" + path.string() +
                 "\" is neither a folder of records, with its csv-metadata.json, nor a release, "
                 "with its N-Quads in the folder data");
}

}  // namespace dialograph
