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

constexpr std::string_view endpoint_name = "sparql";

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

void CatalogWriter::about_distributions(Subject& subject) {
    for (const Distribution& each : facts_.distributions) {
        subject.says(dcat::distribution, part(each.name));
    }
    if (!facts_.options.endpoint.empty()) {
        subject.says(dcat::distribution, part(endpoint_name));
    }
}

void CatalogWriter::about_use(Subject& subject, const ReleaseVersion& version) {
    subject.iri(dcterms::license, version.licence);
    about_rights(subject, version);
    date_text(subject, dcterms::issued, version.issued);
    date_text(subject, dcterms::modified, version.modified);
    subject.iri(dcatap::availability, version.availability);
}

void CatalogWriter::distributions() {
    for (const Distribution& each : facts_.distributions) {
        distribution(each, facts_.current);
    }
    for (std::size_t i = 0; i < facts_.kept.size(); ++i) {
        distribution(facts_.kept[i], facts_.earlier[i]);
    }
}

void CatalogWriter::distribution(const Distribution& distribution, const ReleaseVersion& version) {
    Subject subject(sink_, whole(distribution.name));
    subject.is_a({dcat::distribution_class});
    file(subject, distribution);
    about_use(subject, version);
    subject.says(spdx::checksum, part(distribution.name + "-checksum"));
    checksum(distribution.name, distribution.sha256);
}

void CatalogWriter::answers() {
    if (facts_.options.endpoint.empty()) {
        return;
    }
    Subject subject(sink_, whole(endpoint_name));
    subject.is_a({dcat::distribution_class});
    subject.string(dcterms::title, "SPARQL");
    subject.texts(dcterms::description,
                  std::vector{text_in("ja", "すべての文に SPARQL 1.1 で問い合わせできるサービス。"),
                              text_in("en", "All statements, to be queried by SPARQL 1.1."),
                              text_in("mn", "Бүх мэдэгдэл, SPARQL 1.1-ээр асууж болно.")});
    subject.iri(dcat::access_url, facts_.options.endpoint);
    subject.says(dcat::access_service, part("service"));
    joined(subject, dcterms::format, authority::eu_file_type, "SPARQLQ");
    about_use(subject, facts_.current);
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
