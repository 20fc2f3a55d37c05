// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/dump_check.hpp"

#include "exporters/byte_source.hpp"
#include "exporters/compression.hpp"
#include "exporters/rdf_reader.hpp"
#include "exporters/readable_format.hpp"
#include "exporters/release/file_copy.hpp"
#include "exporters/sha256.hpp"

#include <algorithm>
#include <optional>

namespace dialograph {
namespace {

/// Counts the statements that a reader gives it.
class Counter final : public StatementSink {
public:
    void prefix(const Namespace& /*name_space*/) override {}
    void statement(const Statement& /*statement*/) override { ++count; }
    void finish() override {}

    std::size_t count = 0;
};

/// The SHA-256 of what comes.
class SumConsumer final : public ByteConsumer {
public:
    void write(std::string_view bytes) override { sum.update(bytes); }
    void finish() override {}

    Sha256 sum;
};

std::string count_fault(std::size_t count, std::size_t expected) {
    return "holds " + std::to_string(count) + " statements, and the manifest counts " +
           std::to_string(expected);
}

/// What is wrong with the statements of a file, if anything.
std::optional<std::string> fault_of_statements(const std::filesystem::path& file,
                                               std::size_t expected) {
    const Format* const format = format_of_file(file);
    if (format == nullptr || readable_format(*format) == nullptr) {
        return std::nullopt;  // JSON-LD, which is known by its sum alone
    }
    ByteSource source = ByteSource::from_file(file);
    RdfReader reader(source, *format);
    Counter counter;
    Diagnostics diagnostics;
    if (!reader.read(counter, diagnostics)) {
        return "is not " + std::string(format->name) + ": " + diagnostics.front().sentence;
    }
    return counter.count == expected ? std::nullopt
                                     : std::optional(count_fault(counter.count, expected));
}

/// What is wrong with a compressed file, if anything.
std::optional<std::string> fault_of_compressed(const std::filesystem::path& file,
                                               Compression compression,
                                               const Digest& sum_of_plain) {
    SumConsumer sum;
    try {
        const auto decompressor = make_decompressor(compression, sum);
        read_file(file, *decompressor);
        decompressor->finish();
    } catch (const CompressionError& error) {
        return std::string("cannot be decompressed: ") + error.what();
    }
    return sum.sum.finish() == sum_of_plain
               ? std::nullopt
               : std::optional(std::string("does not hold what the plain file holds"));
}

}  // namespace

std::vector<ReleaseFault> check_dumps(const std::filesystem::path& release,
                                      const ManifestHead& head,
                                      const std::vector<ManifestFile>& files) {
    std::vector<ReleaseFault> faults;
    const auto keep = [&](const ManifestFile& file, std::optional<std::string> words) {
        if (words) {
            faults.push_back({file.path, *std::move(words)});
        }
    };
    for (const ManifestFile& file : files) {
        if (!file.path.starts_with(head.dumps + ".")) {
            continue;
        }
        const auto compression = compression_of_file(file.path);
        if (!compression) {
            keep(file, fault_of_statements(release / file.path, head.current.statements));
            continue;
        }
        const std::string plain =
            file.path.substr(0, file.path.size() - extension_of(*compression).size() - 1);
        const auto found = std::ranges::find(files, plain, &ManifestFile::path);
        if (found != files.end()) {
            keep(file, fault_of_compressed(release / file.path, *compression, found->sha256));
        }
    }
    return faults;
}

}  // namespace dialograph
