// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/manifest.hpp"

#include "exporters/release/sums.hpp"
#include "tests/model/temporary_folder.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <utility>

namespace dialograph {
namespace {

MetadataText in(const char* language, const char* text) {
    return {LanguageTag::parse(language), text};
}

/// A sum of one digit.
Digest of(char digit) {
    return Digest::parse(std::string(64, digit)).value();
}

ReleaseVersion first_version() {
    return {"1.0.0",
            "2026-11-01",
            "",
            7,
            {"", {in("ja", "環境省"), {std::nullopt, "The \"ministry\""}}},
            "https://example.org/licence",
            "https://example.org/available",
            {in("en", "All rights\nreserved")},
            {in("en", "Dialogue")},
            {},
            {}};
}

ManifestHead some_head() {
    ReleaseVersion second = first_version();
    second.version = "1.1.0";
    second.publisher.iri = "https://example.org/ministry";
    second.notes = {in("en", "One session more."), in("mn", "Нэг уулзалт нэмэгдэв.")};
    return {"https://example.org/id/dataset",
            "https://example.org/",
            "data/example",
            second,
            3,
            5,
            {first_version()}};
}

std::vector<ReleaseEntry> some_files() {
    return {{"a.ttl", 3, of('a'), "text/turtle", Novelty::added},
            {"b/c.nt", 5'000'000'000, of('b'), "application/n-triples", Novelty::kept}};
}

std::string text_of(const ManifestHead& head, const std::vector<ReleaseEntry>& files) {
    TextConsumer text;
    ByteSink bytes = ByteSink::to_consumer(text);
    write_manifest(head, files, bytes);
    bytes.commit();
    return text.text;
}

class Manifests : public testing::Test {
protected:
    std::optional<ManifestHead> read(std::string_view text) {
        files_.clear();
        std::ofstream(folder_ / manifest_name, std::ios::binary) << text;
        return read_manifest(folder_.path(),
                             [&](ManifestFile file) { files_.push_back(std::move(file)); });
    }

    tests::TemporaryFolder folder_;
    std::vector<ManifestFile> files_;
};

TEST_F(Manifests, HoldWhatWasWritten) {
    const ManifestHead head = some_head();
    const auto found = read(text_of(head, some_files()));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->dataset, head.dataset);
    EXPECT_EQ(found->base, head.base);
    EXPECT_EQ(found->dumps, head.dumps);
    EXPECT_EQ(found->current, head.current);
    EXPECT_EQ(found->subjects, 3U);
    EXPECT_EQ(found->objects, 5U);
    EXPECT_EQ(found->earlier, head.earlier);
    ASSERT_EQ(files_.size(), 2U);
    EXPECT_EQ(files_[1].path, "b/c.nt");
    EXPECT_EQ(files_[1].size, 5'000'000'000U);
    EXPECT_EQ(files_[1].sha256, of('b'));
}

TEST_F(Manifests, HaveALineAFile) {
    const std::string text = text_of(some_head(), some_files());
    EXPECT_NE(text.find("\n    {\"path\": \"a.ttl\", \"size\": 3, \"type\": \"text/turtle\", "
                        "\"sha256\": \"" +
                        std::string(64, 'a') + "\"},\n    {\"path\": \"b/c.nt\""),
              std::string::npos)
        << text;
}

TEST_F(Manifests, OfAnEarlierBuildAreReadAsFarAsTheyGo) {
    const auto found = read(R"({
  "release": "dialograph 1",
  "dataset": "https://example.org/id/dataset",
  "base": "https://example.org/",
  "dumps": "data/example",
  "current": {"version": "1.0.0", "issued": "2026-11-01", "modified": "", "statements": 7},
  "subjects": 3,
  "objects": 5,
  "earlier": [],
  "files": [
    {"path": "a.ttl", "size": 3, "type": "text/turtle", "sha256": "0000000000000000000000000000000000000000000000000000000000000000"}
  ]
}
)");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->current,
              (ReleaseVersion{"1.0.0", "2026-11-01", "", 7, {}, "", "", {}, {}, {}, {}}));
    EXPECT_EQ(files_.size(), 1U);
}

TEST_F(Manifests, AreRefusedWhereTheyAreSomethingElse) {
    const std::string good = text_of(some_head(), some_files());
    ASSERT_TRUE(read(good));
    const auto with = [&](const std::string& from, const std::string& to) {
        std::string text = good;
        const std::size_t at = text.find(from);
        EXPECT_NE(at, std::string::npos) << from;
        return text.replace(at, from.size(), to);
    };
    EXPECT_FALSE(read(""));
    EXPECT_FALSE(read("{}"));
    EXPECT_FALSE(read(good.substr(0, good.size() - 3))) << "cut";
    EXPECT_FALSE(read(with("dialograph 1", "dialograph 2"))) << "of a later layout";
    EXPECT_FALSE(read(with("\"dataset\"", "\"data\""))) << "what has to be there is missing";
    EXPECT_FALSE(read(with("\"licence\": \"", "\"licence\": 5, \"x\": \""))) << "of another type";
    EXPECT_FALSE(read(with("\"statements\": 7", "\"statements\": -7")));
    EXPECT_FALSE(read(with("\"ja\": \"環境省\"", "\"ja\": []")));
    EXPECT_FALSE(read(with(std::string(64, 'a'), std::string(64, 'g')))) << "no digit";
    EXPECT_FALSE(read(with("\"a.ttl\"", "\"../a.ttl\""))) << "outside of the release";
}

TEST_F(Manifests, GoWithSumsThatReadBack) {
    const std::string text = sum_line("a.ttl", of('a')) + sum_line("b/c.nt", of('b'));
    EXPECT_EQ(text, std::string(64, 'a') + "  a.ttl\n" + std::string(64, 'b') + "  b/c.nt\n");
    const auto found = read_sums(text);
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 2U);
    EXPECT_EQ(found->back().path, "b/c.nt");
    EXPECT_EQ(found->back().sha256, of('b'));
    EXPECT_FALSE(read_sums("nothing\n"));
    EXPECT_FALSE(read_sums(std::string(64, 'a') + "  ../a\n"));
}

}  // namespace
}  // namespace dialograph
