// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/jsonld_document.hpp"

#include "ontology/vocabulary.hpp"

#include <gtest/gtest.h>

namespace dialograph {
namespace {

Iri iri(const char* text) {
    return Iri::parse(text).value();
}

LanguageTag tag(const char* text) {
    return LanguageTag::parse(text).value();
}

TEST(JsonLdDocuments, BringAContextMadeFromWhatTheySay) {
    TextConsumer text;
    ByteSink bytes = ByteSink::to_consumer(text);
    JsonLdDocument document(bytes, "https://example.org/");
    for (const Namespace* const name_space : {&dcat::ns, &dcterms::ns, &foaf::ns, &xsd::ns}) {
        document.prefix(*name_space);
    }
    // A literal views its language.
    const LanguageTag en = tag("en");
    const LanguageTag ja = tag("ja");
    const Iri catalog = iri("https://example.org/catalog");
    const Iri data = iri("https://example.org/catalog#data");
    document.statement({catalog, rdf::type, dcat::catalog});
    document.statement({catalog, dcterms::title, Literal::in_language("One", en)});
    document.statement({catalog, dcterms::title, Literal::in_language("一", ja)});
    document.statement({catalog, dcat::keyword, Literal::in_language("a", en)});
    document.statement({catalog, dcat::keyword, Literal::in_language("b", en)});
    document.statement({catalog, dcterms::issued, Literal::typed("2026-11-25", xsd::date)});
    document.statement({catalog, dcterms::modified, Literal::typed("2026", xsd::g_year)});
    document.statement({catalog, dcat::dataset_property, data});
    document.statement({data, dcterms::title, Literal::string("Two")});
    document.statement({data, dcat::version, Literal::string("1.0")});
    document.statement({data, dcterms::modified, Literal::typed("2026-11-25", xsd::date)});
    document.statement({data, dcterms::conforms_to, catalog});
    document.statement({data, dcterms::conforms_to, iri("https://elsewhere.example/x:y")});
    document.finish();
    bytes.commit();
    EXPECT_EQ(text.text, R"({
  "@context": {
    "@base": "https://example.org/",
    "id": "@id",
    "type": "@type",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcterms": "http://purl.org/dc/terms/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "dcterms:conformsTo": {"@type": "@id"},
    "dcterms:issued": {"@type": "xsd:date"},
    "dcterms:title": {"@container": "@language"},
    "dcat:dataset": {"@type": "@id"},
    "dcat:keyword": {"@container": "@language"}
  },
  "@graph": [
    {
      "id": "catalog",
      "type": "dcat:Catalog",
      "dcterms:title": {
        "en": "One",
        "ja": "一"
      },
      "dcat:keyword": {
        "en": [
          "a",
          "b"
        ]
      },
      "dcterms:issued": "2026-11-25",
      "dcterms:modified": {"@value": "2026", "@type": "xsd:gYear"},
      "dcat:dataset": {
        "id": "catalog#data",
        "dcterms:title": "Two",
        "dcat:version": "1.0",
        "dcterms:modified": {"@value": "2026-11-25", "@type": "xsd:date"},
        "dcterms:conformsTo": [
          "catalog",
          "https://elsewhere.example/x:y"
        ]
      }
    }
  ]
}
)");
}

}  // namespace
}  // namespace dialograph
