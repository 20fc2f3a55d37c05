// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/bulk_script.hpp"

#include "exporters/byte_consumer.hpp"
#include "exporters/diff/statement_sorter.hpp"
#include "exporters/store/replace_all.hpp"
#include "ontology/iri.hpp"
#include "ontology/literal.hpp"
#include "tests/model/temporary_folder.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
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

Names files_in(const std::filesystem::path& folder) {
    Names names;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        names.push_back(entry.path().filename().string());
    }
    std::ranges::sort(names);
    return names;
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
    const BulkLoad written =
        write_bulk_load(three_statements(), *store_type_named("virtuoso"), folder / "bulk",
                        {.compression = Compression::gzip, .statements_per_file = 2});
    EXPECT_EQ(written.data, (Names{"data-00001.nq.gz", "data-00002.nq.gz"}));
    EXPECT_EQ(written.script, "load.sh");
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
    EXPECT_NE(script.find("\"$@\" data-00001.nq.gz data-00002.nq.gz ||"), std::string::npos);
}

TEST(BulkScript, WritesForEachLoaderAScriptAndWhatItNeedsBesides) {
    const std::vector<std::pair<std::string, Names>> expected{{"virtuoso", {}},
                                                              {"fuseki", {}},
                                                              {"qlever", {"Qleverfile"}},
                                                              {"neptune", {"loader-request.json"}},
                                                              {"graphdb", {}},
                                                              {"oxigraph", {}}};
    for (const auto& [store, beside] : expected) {
        const TemporaryFolder folder;
        static_cast<void>(
            write_bulk_load(three_statements(), *store_type_named(store), folder / "bulk", {}));
        Names files{"data-00001.nq.gz", "load.sh"};
        files.insert(files.end(), beside.begin(), beside.end());
        std::ranges::sort(files);
        EXPECT_EQ(files_in(folder / "bulk"), files) << store;
    }
    EXPECT_FALSE(has_bulk_loader(*store_type_named("sparql")));
}

TEST(BulkScript, SaysInTheScriptWhatBecomesOfWhatTheStoreHolds) {
    for (const auto* const store :
         {"virtuoso", "fuseki", "qlever", "neptune", "graphdb", "oxigraph"}) {
        const TemporaryFolder folder;
        const BulkLoad written =
            write_bulk_load(three_statements(), *store_type_named(store), folder / "bulk", {});
        std::string script = folder.read("bulk/load.sh");
        for (const auto* const placeholder :
             {"@START@", "@EFFECT@", "@FILES@", "@COUNT@", "@TEST@", "@CAT@"}) {
            EXPECT_EQ(script.find(placeholder), std::string::npos) << store << placeholder;
        }
        replace_all(script, "\n# ", " ");
        EXPECT_NE(script.find(written.effect), std::string::npos) << store;
        EXPECT_NE(written.effect.find("dialograph load --store"), std::string_view::npos) << store;
    }
}

TEST(BulkScript, TakesZstandardWhereTheScriptUnpacksIt) {
    const TemporaryFolder folder;
    const BulkLoad written = write_bulk_load(three_statements(), *store_type_named("oxigraph"),
                                             folder / "bulk", {.compression = Compression::zstd});
    EXPECT_EQ(written.data, Names{"data-00001.nq.zst"});
    const std::string script = folder.read("bulk/load.sh");
    EXPECT_NE(script.find("set -- zstd -qt\n"), std::string::npos);
    EXPECT_NE(script.find("zstd -qdc "), std::string::npos);
    for (const auto* const store : {"virtuoso", "fuseki", "qlever", "neptune", "graphdb"}) {
        EXPECT_THROW(write_bulk_load(three_statements(), *store_type_named(store), folder / "other",
                                     {.compression = Compression::zstd}),
                     std::invalid_argument)
            << store;
    }
    EXPECT_FALSE(std::filesystem::exists(folder / "other"));
}

TEST(BulkScript, TellsWhatItWouldWriteAndWritesNothing) {
    const TemporaryFolder folder;
    const BulkSettings two{.compression = Compression::gzip, .statements_per_file = 2};
    for (const auto* const store : {"virtuoso", "qlever"}) {
        const StoreType& type = *store_type_named(store);
        const BulkLoad planned = plan_bulk_load(three_statements(), type, folder / store, two);
        EXPECT_FALSE(std::filesystem::exists(folder / store));
        const BulkLoad written = write_bulk_load(three_statements(), type, folder / store, two);
        EXPECT_EQ(planned.data, written.data);
        std::set<std::string> names(planned.data.begin(), planned.data.end());
        names.insert(planned.script);
        if (!planned.settings.empty()) {
            names.insert(planned.settings);
        }
        std::set<std::string> found;
        for (const auto& entry : std::filesystem::directory_iterator(folder / store)) {
            found.insert(entry.path().filename().string());
        }
        EXPECT_EQ(names, found) << store;
        EXPECT_THROW(
            static_cast<void>(plan_bulk_load(three_statements(), type, folder / store, two)),
            std::invalid_argument);
    }
    EXPECT_THROW(
        static_cast<void>(plan_bulk_load(three_statements(), *store_type_named("virtuoso"),
                                         folder / "other", {.compression = Compression::zstd})),
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
