// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/site/external_name.hpp"

#include <gtest/gtest.h>

namespace dialograph {
namespace {

TEST(ExternalNames, SayTheDataSetAndTheIdentifier) {
    using enum SiteLanguage;
    EXPECT_EQ(external_name("http://www.wikidata.org/entity/Q1490", en), "Wikidata Q1490");
    EXPECT_EQ(external_name("http://www.wikidata.org/entity/Q1490", ja), "ウィキデータ Q1490");
    EXPECT_EQ(external_name("http://www.wikidata.org/entity/Q1490", mn), "Викидата Q1490");
    EXPECT_EQ(external_name("https://sws.geonames.org/1850147/", en), "GeoNames 1850147");
    EXPECT_EQ(external_name("http://www.eionet.europa.eu/gemet/concept/1462", ja), "GEMET 1462");
    EXPECT_EQ(external_name("http://eurovoc.europa.eu/5482", en), "EuroVoc 5482");
    EXPECT_EQ(external_name("http://aims.fao.org/aos/agrovoc/c_1666", en), "AGROVOC c_1666");
}

TEST(ExternalNames, AreAddressesWhereTheDataSetIsNotKnown) {
    EXPECT_EQ(external_name("https://www.env.go.jp/earth/", SiteLanguage::en), "env.go.jp/earth");
    EXPECT_EQ(external_name("https://www.wikidata.org/entity/", SiteLanguage::en),
              "wikidata.org/entity");
    EXPECT_EQ(external_name("urn:isbn:0", SiteLanguage::en), "urn:isbn:0");
}

}  // namespace
}  // namespace dialograph
