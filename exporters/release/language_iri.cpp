// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/language_iri.hpp"

#include "ontology/vocabulary.hpp"

#include <algorithm>
#include <array>

namespace dialograph {
namespace {

struct Code {
    std::string_view two_letters;
    /// In the EU's table, which follows ISO 639-3.
    std::string_view eu;
};

/// The EU's official languages, those of the United Nations, and neighbours of Japan and Mongolia.
constexpr std::array codes{
    Code{"ar", "ARA"}, Code{"bg", "BUL"}, Code{"cs", "CES"}, Code{"da", "DAN"}, Code{"de", "DEU"},
    Code{"el", "ELL"}, Code{"en", "ENG"}, Code{"es", "SPA"}, Code{"et", "EST"}, Code{"fi", "FIN"},
    Code{"fr", "FRA"}, Code{"ga", "GLE"}, Code{"hr", "HRV"}, Code{"hu", "HUN"}, Code{"it", "ITA"},
    Code{"ja", "JPN"}, Code{"ko", "KOR"}, Code{"lt", "LIT"}, Code{"lv", "LAV"}, Code{"mn", "MON"},
    Code{"mt", "MLT"}, Code{"nl", "NLD"}, Code{"pl", "POL"}, Code{"pt", "POR"}, Code{"ro", "RON"},
    Code{"ru", "RUS"}, Code{"sk", "SLK"}, Code{"sl", "SLV"}, Code{"sv", "SWE"}, Code{"zh", "ZHO"},
};

}  // namespace

std::string language_iri(std::string_view language) {
    const auto* const code = std::ranges::find(codes, language, &Code::two_letters);
    if (code != codes.end()) {
        return std::string(authority::eu_language) + std::string(code->eu);
    }
    return language.size() == 2 ? std::string(authority::loc_language) + std::string(language)
                                : std::string{};
}

}  // namespace dialograph
