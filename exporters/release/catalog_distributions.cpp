// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/catalog_writer.hpp"
#include "exporters/release/media_types.hpp"
#include "ontology/vocabulary.hpp"

namespace dialograph {

void CatalogWriter::distributions() {
    for (const Distribution& each : facts_.distributions) {
        distribution(each);
        checksum(each.name, each.sha256);
    }
}

void CatalogWriter::distribution(const Distribution& distribution) {
    Subject subject(sink_, whole(distribution.name));
    subject.is_a({dcat::distribution_class});
    subject.string(dcterms::title, distribution.title);
    url(subject, dcat::access_url, distribution.path);
    url(subject, dcat::download_url, distribution.path);
    joined(subject, dcat::media_type, authority::iana_media_type, distribution.media_type);
    joined(subject, dcterms::format, authority::eu_file_type, distribution.file_type);
    if (distribution.compression) {
        joined(subject, dcat::compress_format, authority::iana_media_type,
               media_type_of(*distribution.compression));
    }
    subject.number(dcat::byte_size, distribution.size, xsd::non_negative_integer);
    subject.iri(dcterms::license, facts_.metadata().licence);
    subject.texts(dcterms::rights, facts_.metadata().rights);
    subject.date(dcterms::issued, facts_.metadata().issued);
    subject.date(dcterms::modified, facts_.metadata().modified);
    subject.iri(dcatap::availability, facts_.metadata().availability);
    subject.says(spdx::checksum, part(distribution.name + "-checksum"));
    if (!facts_.options.endpoint.empty()) {
        subject.says(dcat::access_service, part("service"));
    }
}

void CatalogWriter::checksum(std::string_view name, std::string_view sha256) {
    Subject checksum(sink_, whole(std::string(name) + "-checksum"));
    checksum.is_a({spdx::checksum_class});
    checksum.says(spdx::algorithm, spdx::sha256);
    checksum.says(spdx::checksum_value, Literal::typed(sha256, xsd::hex_binary));
}

}  // namespace dialograph
