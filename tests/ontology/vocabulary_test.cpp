// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/vocabulary.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string_view>

namespace dialograph {
namespace {

TEST(Vocabulary, GivesEachNamespaceAPrefixOfItsOwn) {
    std::set<std::string_view> prefixes;
    std::set<std::string_view> iris;
    for (const Namespace* const name_space : vocabulary_namespaces) {
        EXPECT_TRUE(prefixes.insert(name_space->prefix).second) << name_space->prefix;
        EXPECT_TRUE(iris.insert(name_space->iri).second) << name_space->iri;
        EXPECT_TRUE(name_space->iri.ends_with('/') || name_space->iri.ends_with('#'))
            << name_space->iri;
    }
}

TEST(Vocabulary, HasTheIrisThatTheWorldKnows) {
    EXPECT_EQ(rdf::type.text(), "http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
    EXPECT_EQ(rdfs::label.text(), "http://www.w3.org/2000/01/rdf-schema#label");
    EXPECT_EQ(owl::same_as.text(), "http://www.w3.org/2002/07/owl#sameAs");
    EXPECT_EQ(xsd::g_year_month.text(), "http://www.w3.org/2001/XMLSchema#gYearMonth");
    EXPECT_EQ(skos::pref_label.text(), "http://www.w3.org/2004/02/skos/core#prefLabel");
    EXPECT_EQ(dcterms::license.text(), "http://purl.org/dc/terms/license");
    EXPECT_EQ(dcat::dataset.text(), "http://www.w3.org/ns/dcat#Dataset");
    EXPECT_EQ(void_::uri_space.text(), "http://rdfs.org/ns/void#uriSpace");
    EXPECT_EQ(vcard::has_email.text(), "http://www.w3.org/2006/vcard/ns#hasEmail");
    EXPECT_EQ(foaf::homepage.text(), "http://xmlns.com/foaf/0.1/homepage");
    EXPECT_EQ(prov::was_derived_from.text(), "http://www.w3.org/ns/prov#wasDerivedFrom");
    EXPECT_EQ(org::change_event.text(), "http://www.w3.org/ns/org#ChangeEvent");
    EXPECT_EQ(schema::super_event.text(), "http://schema.org/superEvent");
    EXPECT_EQ(oa::exact.text(), "http://www.w3.org/ns/oa#exact");
    EXPECT_EQ(geo::as_wkt.text(), "http://www.opengis.net/ont/geosparql#asWKT");
    EXPECT_EQ(wgs84::longitude.text(), "http://www.w3.org/2003/01/geo/wgs84_pos#long");
    EXPECT_EQ(dlg::outcome_kind.text(), "https://w3id.org/dialograph/ns#outcomeKind");
}

}  // namespace
}  // namespace dialograph
