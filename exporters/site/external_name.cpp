// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/site/external_name.hpp"

#include <algorithm>
#include <array>

namespace dialograph {
namespace {

/// A data set that others link to; its identifiers follow a start that all of its IRIs have.
struct ExternalData {
    /// Without scheme and `www.`.
    std::string_view start;
    Words name;
};

constexpr std::array known{
    ExternalData{"wikidata.org/entity/", {"ウィキデータ", "Wikidata", "Викидата"}},
    ExternalData{"sws.geonames.org/", {"GeoNames", "GeoNames", "GeoNames"}},
    ExternalData{"eurovoc.europa.eu/", {"EuroVoc", "EuroVoc", "EuroVoc"}},
    ExternalData{"eionet.europa.eu/gemet/concept/", {"GEMET", "GEMET", "GEMET"}},
    ExternalData{"aims.fao.org/aos/agrovoc/", {"AGROVOC", "AGROVOC", "AGROVOC"}},
    ExternalData{"dbpedia.org/resource/", {"DBpedia", "DBpedia", "DBpedia"}},
    ExternalData{"viaf.org/viaf/", {"VIAF", "VIAF", "VIAF"}},
    ExternalData{"isni.org/isni/", {"ISNI", "ISNI", "ISNI"}},
};

/// What a person would say of an address: no scheme, no `www.`, no slash at the end.
std::string_view spoken(std::string_view iri) {
    for (const std::string_view start : {"https://", "http://", "www."}) {
        iri.remove_prefix(iri.starts_with(start) ? start.size() : 0);
    }
    iri.remove_suffix(iri.ends_with('/') ? 1 : 0);
    return iri;
}

}  // namespace

std::string external_name(std::string_view iri, SiteLanguage language) {
    const std::string_view text = spoken(iri);
    const auto* const data = std::ranges::find_if(known, [&](const ExternalData& each) {
        return text.size() > each.start.size() && text.starts_with(each.start);
    });
    return data == known.end() ? std::string(text)
                               : std::string(in(data->name, language)) + ' ' +
                                     std::string(text.substr(data->start.size()));
}

}  // namespace dialograph
