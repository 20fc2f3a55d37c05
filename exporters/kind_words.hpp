// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file kind_words.hpp What kinds there are of things, in the words of pages and pictures in three
/// languages.

#include "exporters/ontology_page_words.hpp"
#include "model/entity_kind.hpp"
#include "model/records.hpp"

#include <array>
#include <cstddef>

namespace dialograph::kind_words {

/// The words for a kind, of a table in the order of its enumeration.
template <std::size_t Size, class Kind>
[[nodiscard]] constexpr const Words& word_of(const std::array<Words, Size>& words, Kind kind) {
    return words[static_cast<std::size_t>(kind)];
}

/// Kinds of things, in the order of `EntityKind`.
inline constexpr std::array<Words, entity_kind_count> kind{{
    {"対話シリーズ", "Dialogue series", "Яриа хэлэлцээний цуврал"},
    {"会合", "Session", "Зөвлөлдөх уулзалт"},
    {"議題", "Topic", "Сэдэв"},
    {"合意", "Agreement", "Тохиролцоо"},
    {"行事", "Event", "Үйл явдал"},
    {"場所", "Place", "Газар"},
    {"機関", "Organisation", "Байгууллага"},
    {"出典", "Source", "Эх сурвалж"},
}};
/// The same, many of them.
inline constexpr std::array<Words, entity_kind_count> kinds{{
    {"対話シリーズ", "Dialogue series", "Яриа хэлэлцээний цувралууд"},
    {"会合", "Sessions", "Зөвлөлдөх уулзалтууд"},
    {"議題", "Topics", "Сэдвүүд"},
    {"合意", "Agreements", "Тохиролцоонууд"},
    {"行事", "Events", "Үйл явдлууд"},
    {"場所", "Places", "Газрууд"},
    {"機関", "Organisations", "Байгууллагууд"},
    {"出典", "Sources", "Эх сурвалжууд"},
}};

/// In the order of `Outcome`.
inline constexpr std::array<Words, 4> outcome{{
    {"報告", "reported", "мэдээлсэн"},
    {"議論", "discussed", "хэлэлцсэн"},
    {"確認", "confirmed", "баталгаажуулсан"},
    {"合意", "agreed", "тохиролцсон"},
}};
/// In the order of `AgreementKind`.
inline constexpr std::array<Words, 5> agreement_kind{{
    {"協力覚書", "memorandum", "санамж бичиг"},
    {"試行的協力", "pilot cooperation", "туршилтын хамтын ажиллагаа"},
    {"意図の表明", "intent", "хүсэл зоригийн илэрхийлэл"},
    {"協力", "cooperation", "хамтын ажиллагаа"},
    {"確認事項", "confirmation", "баталгаажуулалт"},
}};
/// In the order of `EventKind`.
inline constexpr std::array<Words, 3> event_kind{{
    {"署名", "signing", "гарын үсэг зурах ёслол"},
    {"会議", "conference", "бага хурал"},
    {"会談", "meeting", "уулзалт"},
}};
/// In the order of `PlaceKind`.
inline constexpr std::array<Words, 4> place_kind{{
    {"国", "country", "улс"},
    {"県・州", "province", "аймаг, муж"},
    {"都市", "city", "хот"},
    {"オンライン", "online", "цахим"},
}};
/// In the order of `AttendanceMode`.
inline constexpr std::array<Words, 4> attendance{{
    {"", "", ""},
    {"対面", "in person", "танхимаар"},
    {"オンライン", "online", "цахимаар"},
    {"対面とオンライン", "in person and online", "танхим, цахим хосолсон"},
}};
/// In the order of `LinkRelation`.
inline constexpr std::array<Words, 6> link_relation{{
    {"同じもの", "the same thing", "ижил зүйл"},
    {"同じ意味", "same meaning", "ижил утгатай"},
    {"近い意味", "nearly the same meaning", "ойролцоо утгатай"},
    {"より広い意味", "wider meaning", "илүү өргөн утгатай"},
    {"関連する意味", "related meaning", "холбоотой утгатай"},
    {"関連", "see also", "мөн үзнэ үү"},
}};

}  // namespace dialograph::kind_words
