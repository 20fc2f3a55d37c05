// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/bulk_script.hpp"

#include "exporters/byte_sink.hpp"
#include "exporters/store/bulk_loader.hpp"
#include "exporters/store/bulk_text.hpp"
#include "exporters/store/replace_all.hpp"
#include "exporters/text_wrap.hpp"

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

/// As comments of a script, whose first line has its mark already.
std::string commented(std::string_view text) {
    constexpr std::size_t width = 98;
    std::string lines;
    for (const std::string_view line : wrap(text, width)) {
        lines.append(lines.empty() ? "" : "\n# ").append(line);
    }
    return lines;
}

/// What all scripts begin with, without its own first lines.
std::string_view start_of_script() {
    const std::string_view start = bulk_start();
    return start.substr(start.find("set -eu\n"));
}

std::string joined(const std::vector<std::string>& files) {
    std::string names;
    for (const std::string& file : files) {
        names += (names.empty() ? "" : " ") + file;
    }
    return names;
}

std::string script_of(const BulkLoader& loader, const std::vector<std::string>& files,
                      Compression compression) {
    const bool gzip = compression == Compression::gzip;
    std::string text(loader.script);
    replace_all(text, "@EFFECT@", commented(loader.effect));
    replace_all(text, "@START@\n", start_of_script());
    replace_all(text, "@FILES@", joined(files));
    replace_all(text, "@COUNT@", std::to_string(files.size()));
    replace_all(text, "@TEST@", gzip ? "gzip -t" : "zstd -qt");
    replace_all(text, "@CAT@", gzip ? "gzip -dc" : "zstd -qdc");
    return text;
}

void write_text(const fs::path& path, std::string_view text) {
    ByteSink file = ByteSink::to_file(path, Overwrite::no);
    file.write(text);
    file.commit();
}

std::string shard_name(std::size_t number, Compression compression) {
    std::string digits = std::to_string(number);
    digits.insert(0, 5 - std::min<std::size_t>(5, digits.size()), '0');
    return "data-" + digits + ".nq." + std::string(extension_of(compression));
}

std::vector<std::string> shard_names(std::size_t statements, const BulkSettings& settings) {
    std::vector<std::string> names;
    for (std::size_t done = 0; done < statements; done += settings.statements_per_file) {
        names.push_back(shard_name(names.size() + 1, settings.compression));
    }
    return names;
}

void refuse_used(const fs::path& folder) {
    if (fs::exists(folder) && !fs::is_directory(folder)) {
        throw OutputError(std::make_error_code(std::errc::not_a_directory),
                          "cannot make the folder " + folder.string());
    }
    if (fs::exists(folder) && !fs::is_empty(folder)) {
        throw std::invalid_argument("the folder " + folder.string() +
                                    " is not empty; name a new one");
    }
}

void make_folder(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) {
        throw OutputError(error, "cannot make the folder " + folder.string());
    }
}

void write_shards(const LoadPlan& plan, const fs::path& folder,
                  const std::vector<std::string>& names, const BulkSettings& settings) {
    std::optional<Shard> shard;
    auto name = names.begin();
    std::size_t count = 0;
    std::string line;
    plan.each_statement([&](std::string_view graph, std::string_view triple) {
        if (!shard || count == settings.statements_per_file) {
            if (shard) {
                shard->compressor->finish();
            }
            shard.emplace(folder / *name++, settings.compression);
            count = 0;
        }
        line.assign(triple).append(" <").append(graph).append("> .\n");
        shard->compressor->write(line);
        ++count;
    });
    if (shard) {
        shard->compressor->finish();
    }
}

/// The loader of a store, where it takes such files.
const BulkLoader& loader_for(const StoreType& type, const BulkSettings& settings) {
    const BulkLoader* const loader = bulk_loader_of(type);
    if (loader == nullptr) {
        throw std::invalid_argument(std::string(type.title) + " has no bulk loader of its own");
    }
    if (settings.compression == Compression::zstd && !loader->script_unpacks) {
        throw std::invalid_argument("the bulk loader of " + std::string(type.title) +
                                    " does not unpack Zstandard; use --compression gzip");
    }
    return *loader;
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

BulkLoad plan_bulk_load(const LoadPlan& plan, const StoreType& type, const fs::path& folder,
                        const BulkSettings& settings) {
    const BulkLoader& loader = loader_for(type, settings);
    refuse_used(folder);
    return {shard_names(plan.statement_count(), settings), std::string(loader.settings_file),
            "load.sh", loader.effect};
}

BulkLoad write_bulk_load(const LoadPlan& plan, const StoreType& type, const fs::path& folder,
                         const BulkSettings& settings) {
    BulkLoad load = plan_bulk_load(plan, type, folder, settings);
    const BulkLoader& loader = loader_for(type, settings);
    make_folder(folder);
    write_shards(plan, folder, load.data, settings);
    if (!load.settings.empty()) {
        write_text(folder / load.settings, loader.settings);
    }
    write_text(folder / load.script, script_of(loader, load.data, settings.compression));
    return load;
}

}  // namespace dialograph
