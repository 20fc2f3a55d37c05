// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/bulk_script.hpp"

#include "exporters/byte_sink.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <stdexcept>
#include <system_error>

namespace dialograph {
namespace {

namespace fs = std::filesystem;

/// What a loader is started with.
struct BulkLoader {
    std::string_view store;
    std::string_view file;
    /// `%FILES%` stands for the names of the data files, one behind the other with blanks.
    std::string_view text;
    /// Whether it unpacks Zstandard by itself, or the script does.
    bool takes_zstd;
    std::string_view source;
};

constexpr std::array loaders{
    BulkLoader{"virtuoso", "load.sh",
               R"text(#!/bin/sh
# Run this in a folder that DirsAllowed in virtuoso.ini names, on the machine of the server:
#   VIRTUOSO_PASSWORD=... sh load.sh [HOST:PORT]
# It adds to the graphs that are there. It fails unless every file was loaded.
set -eu
cd "$(dirname "$0")"
address=${1:-localhost:1111}
sql() {
    isql-vt "$address" dba "$VIRTUOSO_PASSWORD" VERBOSE=OFF PROMPT=OFF ERRORS=STDOUT
}
sql <<SQL
delete from DB.DBA.load_list where ll_file like '$PWD/%';
ld_dir('$PWD', '*.nq.gz', 'urn:dialograph:no-graph');
rdf_loader_run();
checkpoint;
SQL
loaded=$(sql <<SQL
select concat('loaded:', cast(count(*) as varchar)) from DB.DBA.load_list
  where ll_file like '$PWD/%' and ll_state = 2 and ll_error is null;
SQL
)
if ! echo "$loaded" | grep -q 'loaded:%COUNT% *$'; then
    sql >&2 <<SQL
select ll_file, ll_error from DB.DBA.load_list where ll_file like '$PWD/%' and ll_error is not null;
SQL
    echo "not every file was loaded" >&2
    exit 1
fi
echo "%COUNT% files loaded"
)text",
               false,
               "https://vos.openlinksw.com/dataspace/owiki/wiki/VOS/VirtBulkRDFLoader?rev=7"},
    BulkLoader{"fuseki", "load.sh",
               R"text(#!/bin/sh
# Run this while Fuseki does not run, with the folder of its TDB2 database: sh load.sh DATABASE
set -eu
database=$(realpath -m "${1:?say the folder of the TDB2 database}")
cd "$(dirname "$0")"
tdb2.tdbloader --loader=phased --loc "$database" %FILES%
)text",
               false, "https://jena.apache.org/documentation/tdb2/tdb2_cmds.html"},
    BulkLoader{
        "qlever", "Qleverfile",
        R"text(# Run `qlever index` and `qlever start` in this folder. Set ACCESS_TOKEN for updates.
[data]
NAME        = dialograph
DESCRIPTION = Written by dialograph load --script

[index]
INPUT_FILES     = *.nq.%EXTENSION%
CAT_INPUT_FILES = %CAT% ${INPUT_FILES}
FORMAT          = nq
SETTINGS_JSON   = { "ascii-prefixes-only": false, "num-triples-per-batch": 100000 }

[server]
PORT               = 7019
MEMORY_FOR_QUERIES = 5G
CACHE_MAX_SIZE     = 2G
TIMEOUT            = 30s

[runtime]
SYSTEM = docker
IMAGE  = docker.io/adfreiburg/qlever:latest
)text",
        true,
        "https://github.com/ad-freiburg/qlever-control/blob/main/src/qlever/Qleverfiles/"
        "Qleverfile.olympics"},
    BulkLoader{"neptune", "loader-request.json",
               R"text({
  "source": "s3://BUCKET/FOLDER/",
  "format": "nquads",
  "iamRoleArn": "arn:aws:iam::ACCOUNT:role/ROLE",
  "region": "REGION",
  "mode": "NEW",
  "failOnError": "TRUE",
  "parallelism": "MEDIUM",
  "queueRequest": "FALSE"
}
)text",
               false,
               "https://docs.aws.amazon.com/neptune/latest/userguide/load-api-reference-load.html"},
    BulkLoader{"graphdb", "load.sh",
               R"text(#!/bin/sh
# Run this while GraphDB does not run, with the repository's name: sh load.sh REPOSITORY
# Another repository of that name is not replaced.
set -eu
cd "$(dirname "$0")"
importrdf load -i "${1:?say the name of the repository}" -m parallel %FILES%
)text",
               false,
               "https://graphdb.ontotext.com/documentation/10.5/loading-and-updating-data.html"},
    BulkLoader{"oxigraph", "load.sh",
               R"text(#!/bin/sh
# Run this while Oxigraph does not run, with its folder: sh load.sh LOCATION
set -eu
location=$(realpath -m "${1:?say the folder of the store}")
cd "$(dirname "$0")"
for file in %FILES%;
    do
    %CAT% "$file" | oxigraph load --location "$location" --format nq
done
)text",
               true, "https://github.com/oxigraph/oxigraph/blob/main/cli/README.md"},
};

const BulkLoader* loader_of(const StoreType& type) {
    const auto* const row = std::ranges::find(loaders, type.name, &BulkLoader::store);
    return row == loaders.end() ? nullptr : row;
}

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

void replace_all(std::string& text, std::string_view name, const std::string& value) {
    for (std::size_t at = text.find(name); at != std::string::npos;
         at = text.find(name, at + value.size())) {
        text.replace(at, name.size(), value);
    }
}

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
    return loader_of(type) != nullptr;
}

std::string bulk_loader_names() {
    std::string names;
    for (const BulkLoader& loader : loaders) {
        names += (names.empty() ? "" : "|") + std::string(loader.store);
    }
    return names;
}

std::vector<std::string> write_bulk_load(const LoadPlan& plan, const StoreType& type,
                                         const fs::path& folder, const BulkSettings& settings) {
    const BulkLoader* const loader = loader_of(type);
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
