// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/catalog_writer.hpp"
#include "exporters/release/media_types.hpp"
#include "ontology/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace dialograph {
namespace {

/// What the files of a format are for, in each language.
struct Purpose {
    std::string_view media_type;
    std::string_view en;
    std::string_view ja;
    std::string_view mn;
};

constexpr std::array purposes{
    Purpose{"text/turtle", "All statements in Turtle, which people read with ease.",
            "すべての文。人が読みやすい Turtle 形式。",
            "Бүх мэдэгдэл, хүн уншихад хялбар Turtle хэлбэрээр."},
    Purpose{"application/trig", "All statements in TriG, in named graphs.",
            "すべての文。名前付きグラフに分けた TriG 形式。",
            "Бүх мэдэгдэл, нэртэй графуудаар хуваасан TriG хэлбэрээр."},
    Purpose{"application/n-triples", "All statements in N-Triples, one on each line.",
            "すべての文。一行に一文の N-Triples 形式。",
            "Бүх мэдэгдэл, мөр бүрт нэгийг бичсэн N-Triples хэлбэрээр."},
    Purpose{"application/n-quads", "All statements in N-Quads, one on each line with its graph.",
            "すべての文。一行に一文とそのグラフを記した N-Quads 形式。",
            "Бүх мэдэгдэл, мөр бүрт нэгийг графынх нь хамт бичсэн N-Quads хэлбэрээр."},
    Purpose{"application/ld+json", "All statements in JSON-LD, for programs that read JSON.",
            "すべての文。JSON を読むプログラムのための JSON-LD 形式。",
            "Бүх мэдэгдэл, JSON уншдаг программд зориулсан JSON-LD хэлбэрээр."},
    Purpose{"text/csv", "A table of the records from which the statements are made.",
            "文の元となる記録の表。", "Мэдэгдлүүдийг гаргасан бүртгэлийн хүснэгт."},
    Purpose{"application/json", "The description of the tables of the records and of the data set.",
            "記録の表とデータセットについての記述。",
            "Бүртгэлийн хүснэгтүүд ба өгөгдлийн багцын тодорхойлолт."},
};

MetadataText text_in(const char* language, std::string_view text) {
    return {LanguageTag::parse(language), std::string(text)};
}

std::vector<MetadataText> description_of(const Distribution& distribution) {
    const auto* const purpose =
        std::ranges::find(purposes, distribution.media_type, &Purpose::media_type);
    if (purpose == purposes.end()) {
        return {};
    }
    return {text_in("ja", purpose->ja), text_in("en", purpose->en), text_in("mn", purpose->mn)};
}

}  // namespace

void CatalogWriter::distributions() {
    for (const Distribution& each : facts_.distributions) {
        distribution(each, facts_.current);
    }
    for (std::size_t i = 0; i < facts_.kept.size(); ++i) {
        distribution(facts_.kept[i], facts_.earlier[i]);
    }
}

void CatalogWriter::distribution(const Distribution& distribution, const ReleaseVersion& version) {
    const bool is_current = version.version == facts_.current.version;
    Subject subject(sink_, whole(distribution.name));
    subject.is_a({dcat::distribution_class});
    file(subject, distribution);
    subject.iri(dcterms::license, version.licence);
    if (is_current) {
        about_rights(subject);
    }
    date_text(subject, dcterms::issued, version.issued);
    date_text(subject, dcterms::modified, version.modified);
    subject.iri(dcatap::availability, facts_.metadata().availability);
    subject.says(spdx::checksum, part(distribution.name + "-checksum"));
    if (is_current && !facts_.options.endpoint.empty()) {
        subject.says(dcat::access_service, part("service"));
    }
    checksum(distribution.name, distribution.sha256);
}

void CatalogWriter::file(Subject& subject, const Distribution& distribution) {
    subject.string(dcterms::title, distribution.title);
    subject.texts(dcterms::description, description_of(distribution));
    url(subject, dcat::access_url, distribution.path);
    url(subject, dcat::download_url, distribution.path);
    joined(subject, dcat::media_type, authority::iana_media_type, distribution.media_type);
    joined(subject, dcterms::format, authority::eu_file_type, distribution.file_type);
    if (distribution.compression) {
        joined(subject, dcat::compress_format, authority::iana_media_type,
               media_type_of(*distribution.compression));
    }
    subject.number(dcat::byte_size, distribution.size, xsd::non_negative_integer);
}

void CatalogWriter::checksum(std::string_view name, std::string_view sha256) {
    Subject checksum(sink_, whole(std::string(name) + "-checksum"));
    checksum.is_a({spdx::checksum_class});
    checksum.says(spdx::algorithm, spdx::sha256);
    checksum.says(spdx::checksum_value, Literal::typed(sha256, xsd::hex_binary));
}

}  // namespace dialograph
