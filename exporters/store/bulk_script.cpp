// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/bulk_script.hpp"

#include "exporters/byte_sink.hpp"
#include "exporters/store/bulk_loader.hpp"
#include "exporters/store/replace_all.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <stdexcept>
#include <system_error>

namespace dialograph {
namespace {

namespace fs = std::filesystem;

/// Gives bytes to a sink, which is committed at the end.
class SinkConsumer final : public ByteConsumer {
public:
    explicit SinkConsumer(ByteSink bytes) : bytes_(std::move(bytes)) {}

    void write(std::string_view bytes) override {
        bytes_.write(bytes);
        bytes_.check();
    }
    void finish() override { bytes_.commit(); }

private:
    ByteSink bytes_;
};

/// A compressed file.
struct Shard {
    Shard(const fs::path& path, Compression compression)
        : file(ByteSink::to_file(path, Overwrite::no)),
          compressor(make_compressor(compression, file)) {}

    SinkConsumer file;
    std::unique_ptr<ByteConsumer> compressor;
};

std::string script_of(const BulkLoader& loader, const std::vector<std::string>& files,
                      Compression compression) {
    std::string names;
    for (const std::string& file : files) {
        names += (names.empty() ? "" : " ") + file;
    }
    std::string text(loader.text);
    replace_all(text, "%FILES%", names);
    replace_all(text, "%COUNT%", std::to_string(files.size()));
    replace_all(text, "%EXTENSION%", std::string(extension_of(compression)));
    replace_all(text, "%CAT%", compression == Compression::gzip ? "gzip -dc" : "zstd -dc");
    return text;
}

std::string shard_name(std::size_t number, Compression compression) {
    std::string digits = std::to_string(number);
    digits.insert(0, 5 - std::min<std::size_t>(5, digits.size()), '0');
    return "data-" + digits + ".nq." + std::string(extension_of(compression));
}

void make_folder(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) {
        throw OutputError(error, "cannot make the folder " + folder.string());
    }
    if (!fs::is_empty(folder)) {
        throw std::invalid_argument("the folder " + folder.string() +
                                    " is not empty; name a new one");
    }
}

std::vector<std::string> write_shards(const LoadPlan& plan, const fs::path& folder,
                                      const BulkSettings& settings) {
    std::vector<std::string> names;
    std::optional<Shard> shard;
    std::size_t count = 0;
    std::string line;
    plan.each_statement([&](std::string_view graph, std::string_view triple) {
        if (!shard || count == settings.statements_per_file) {
            if (shard) {
                shard->compressor->finish();
            }
            names.push_back(shard_name(names.size() + 1, settings.compression));
            shard.emplace(folder / names.back(), settings.compression);
            count = 0;
        }
        line.assign(triple).append(" <").append(graph).append("> .\n");
        shard->compressor->write(line);
        ++count;
    });
    if (shard) {
        shard->compressor->finish();
    }
    return names;
}

}  // namespace

bool has_bulk_loader(const StoreType& type) {
    return bulk_loader_of(type) != nullptr;
}

std::string bulk_loader_names() {
    std::string names;
    for (const BulkLoader& loader : bulk_loaders()) {
        names += (names.empty() ? "" : "|") + std::string(loader.store);
    }
    return names;
}

std::vector<std::string> write_bulk_load(const LoadPlan& plan, const StoreType& type,
                                         const fs::path& folder, const BulkSettings& settings) {
    const BulkLoader* const loader = bulk_loader_of(type);
    if (loader == nullptr) {
        throw std::invalid_argument(std::string(type.title) + " has no bulk loader of its own");
    }
    if (settings.compression == Compression::zstd && !loader->takes_zstd) {
        throw std::invalid_argument("the bulk loader of " + std::string(type.title) +
                                    " does not unpack Zstandard; use --compression gzip");
    }
    make_folder(folder);
    std::vector<std::string> names = write_shards(plan, folder, settings);
    ByteSink script = ByteSink::to_file(folder / loader->file, Overwrite::no);
    script.write(script_of(*loader, names, settings.compression));
    script.commit();
    names.emplace_back(loader->file);
    return names;
}

}  // namespace dialograph
