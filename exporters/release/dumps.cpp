// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/dumps.hpp"

#include "exporters/compression.hpp"
#include "exporters/parallel.hpp"
#include "exporters/tee_sink.hpp"
#include "model/slug.hpp"

#include <memory>
#include <stdexcept>
#include <vector>

namespace dialograph {
namespace {

/// A file of a release with its compressed twins, all written in one pass.
class DumpFiles final : public ByteConsumer {
public:
    DumpFiles(ReleaseFolder& folder, const ReleasePath& path) : plain_(folder.open(path)) {
        for (const Compression compression : compressions) {
            files_.push_back(folder.open(
                ReleasePath(path.text() + '.' + std::string(extension_of(compression)))));
            compressors_.push_back(make_compressor(compression, *files_.back()));
        }
    }

    void write(std::string_view bytes) override {
        plain_->write(bytes);
        for (const auto& compressor : compressors_) {
            compressor->write(bytes);
        }
    }
    void finish() override {
        plain_->finish();
        for (const auto& compressor : compressors_) {
            compressor->finish();
        }
    }

private:
    std::unique_ptr<ByteConsumer> plain_;
    std::vector<std::unique_ptr<ByteConsumer>> files_;
    std::vector<std::unique_ptr<ByteConsumer>> compressors_;
};

/// Writes the dump of a format, and counts what is in it.
Statistics write_dump(const DialogueGraph& graph, const Naming& naming, const Format& format,
                      ReleaseFolder& folder, const Step& step) {
    const std::string& base = graph.dataset().metadata.base;
    DumpFiles files(folder, dump_path(base, format));
    ByteSink bytes = ByteSink::to_consumer(files);
    const auto writer = format.make_writer(bytes, base);
    StatisticsSink counter(base);
    TeeSink both(*writer, counter);
    describe(graph, naming, both, Provenance::source, [&](std::size_t, std::size_t) { step(); });
    bytes.commit();
    return counter.statistics();
}

}  // namespace

std::string file_name_of(std::string_view base) {
    base.remove_suffix(base.ends_with('/') ? 1 : 0);
    const std::string_view name = base.substr(base.rfind('/') + 1);
    return is_slug(name) ? std::string(name) : "dataset";
}

ReleasePath dump_path(std::string_view base, const Format& format) {
    return ReleasePath("data/" + file_name_of(base) + '.' + std::string(format.extension));
}

Statistics write_dumps(const DialogueGraph& graph, const Naming& naming, ReleaseFolder& folder,
                       const Step& step) {
    std::vector<Statistics> counted(formats().size());
    in_parallel(formats().size(), 1, [&] {
        return [&](std::size_t i) {
            counted[i] = write_dump(graph, naming, formats()[i], folder, step);
        };
    });
    for (const Statistics& statistics : counted) {
        if (statistics.triples != counted.front().triples) {
            throw std::logic_error(
                "two formats of one data set hold different numbers of statements");
        }
    }
    return counted.front();
}

}  // namespace dialograph
