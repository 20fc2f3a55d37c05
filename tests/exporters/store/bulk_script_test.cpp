// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/bulk_script.hpp"

#include "exporters/byte_consumer.hpp"
#include "exporters/diff/statement_sorter.hpp"
#include "ontology/iri.hpp"
#include "ontology/literal.hpp"
#include "tests/model/temporary_folder.hpp"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>
#include <vector>

namespace dialograph {
namespace {

using tests::TemporaryFolder;
using Names = std::vector<std::string>;

LoadPlan three_statements() {
    StatementSorter sorter;
    for (const auto* const text : {"1", "2", "3"}) {
        sorter.statement({*Iri::parse("http://e/s"), *Iri::parse("http://e/p"),
                          Literal::string(text), Iri::parse("http://e/g")});
    }
    sorter.finish();
    return {sorter.take(), "", 100};
}

std::string unpacked(const std::string& bytes, Compression compression) {
    TextConsumer text;
    const auto decompressor = make_decompressor(compression, text);
    decompressor->write(bytes);
    decompressor->finish();
    return text.text;
}

TEST(BulkScript, CutsTheStatementsIntoCompressedNQuads) {
    const TemporaryFolder folder;
    const Names names =
        write_bulk_load(three_statements(), *store_type_named("virtuoso"), folder / "bulk",
                        {.compression = Compression::gzip, .statements_per_file = 2});
    EXPECT_EQ(names, (Names{"data-00001.nq.gz", "data-00002.nq.gz", "load.sh"}));
    EXPECT_EQ(unpacked(folder.read("bulk/data-00001.nq.gz"), Compression::gzip),
              "<http://e/s> <http://e/p> \"1\" <http://e/g> .\n"
              "<http://e/s> <http://e/p> \"2\" <http://e/g> .\n");
    EXPECT_EQ(unpacked(folder.read("bulk/data-00002.nq.gz"), Compression::gzip),
              "<http://e/s> <http://e/p> \"3\" <http://e/g> .\n");
    const std::string script = folder.read("bulk/load.sh");
    EXPECT_NE(script.find("ld_dir("), std::string::npos);
    EXPECT_NE(script.find("rdf_loader_run();"), std::string::npos);
    EXPECT_NE(script.find("ll_error"), std::string::npos);
    EXPECT_NE(script.find("loaded:2 "), std::string::npos);
    EXPECT_EQ(script.find("%COUNT%"), std::string::npos);
}

TEST(BulkScript, WritesForEachLoaderItsOwnFile) {
    const std::vector<std::pair<std::string, std::string>> files{
        {"virtuoso", "load.sh"},  {"fuseki", "load.sh"},
        {"qlever", "Qleverfile"}, {"neptune", "loader-request.json"},
        {"graphdb", "load.sh"},   {"oxigraph", "load.sh"}};
    for (const auto& [store, file] : files) {
        const TemporaryFolder folder;
        const Names names =
            write_bulk_load(three_statements(), *store_type_named(store), folder / "bulk", {});
        EXPECT_EQ(names, (Names{"data-00001.nq.gz", file})) << store;
        const std::string text = folder.read("bulk/" + file);
        EXPECT_EQ(text.find("%FILES%"), std::string::npos) << store;
        EXPECT_EQ(text.find("%CAT%"), std::string::npos) << store;
    }
    EXPECT_FALSE(has_bulk_loader(*store_type_named("sparql")));
}

TEST(BulkScript, UnpacksZstandardWhereTheLoaderDoesNot) {
    const TemporaryFolder folder;
    const Names names = write_bulk_load(three_statements(), *store_type_named("qlever"),
                                        folder / "bulk", {.compression = Compression::zstd});
    EXPECT_EQ(names.front(), "data-00001.nq.zst");
    EXPECT_NE(folder.read("bulk/Qleverfile").find("zstd -dc"), std::string::npos);
    EXPECT_THROW(write_bulk_load(three_statements(), *store_type_named("virtuoso"),
                                 folder / "other", {.compression = Compression::zstd}),
                 std::invalid_argument);
}

TEST(BulkScript, LeavesAFolderInUseAlone) {
    const TemporaryFolder folder;
    static_cast<void>(
        write_bulk_load(three_statements(), *store_type_named("fuseki"), folder / "bulk", {}));
    EXPECT_THROW(
        write_bulk_load(three_statements(), *store_type_named("fuseki"), folder / "bulk", {}),
        std::invalid_argument);
}

}  // namespace
}  // namespace dialograph
