// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file picture_words.hpp The pictures' own words, in three languages.

#include "exporters/ontology_page_words.hpp"

#include <array>

namespace dialograph::picture_words {

inline constexpr Words sessions{"会合", "Sessions", "Зөвлөлдөх уулзалт"};
inline constexpr Words session{"会合", "Session", "Зөвлөлдөх уулзалт"};
inline constexpr Words topics{"議題", "Topics", "Сэдэв"};
inline constexpr Words agreements{"合意", "Agreements", "Тохиролцоо"};
inline constexpr Words events{"行事", "Events", "Үйл явдал"};
inline constexpr Words places{"場所", "Places", "Газар"};

/// In the order of `AgreementKind`; as short as a box has room for.
inline constexpr std::array<Words, 5> agreement_kind{{
    {"覚書", "memorandum", "санамж бичиг"},
    {"試行", "pilot", "туршилт"},
    {"意図の表明", "intent", "хүсэл зориг"},
    {"協力の合意", "cooperation", "хамтын ажиллагаа"},
    {"確認事項", "confirmation", "баталгаажуулалт"},
}};
inline constexpr Words renewal{"覚書の更新", "renewal", "санамж бичгийн шинэчлэл"};
inline constexpr Words signing{"署名", "signing", "гарын үсэг зурсан"};
inline constexpr Words covered{"覚書が対象とする議題", "topic of the memorandum",
                               "санамж бичигт хамрагдсан сэдэв"};

inline constexpr Words outcomes{"議題の結果", "Outcome of a topic", "Сэдвийн үр дүн"};

inline constexpr Words agreements_title{"合意のつながり", "What led to what",
                                        "Тохиролцоонуудын холбоо"};
inline constexpr Words renews{"更新", "renewed", "шинэчилсэн"};
inline constexpr Words carries_out{"実行", "carried out", "хэрэгжүүлсэн"};
inline constexpr Words during{"期間中:", "during", "үеэр нь:"};

inline constexpr Words network_title{"会合、議題、合意のつながり",
                                     "Sessions, topics, agreements and what joins them",
                                     "Уулзалт, сэдэв, тохиролцоо ба тэдгээрийн холбоо"};
inline constexpr Words things{"形", "Things", "Дүрс"};
inline constexpr Words held_at{"開催地", "held at", "болсон газар"};

inline constexpr Words map_title{"開催地", "Places", "Болсон газрууд"};
inline constexpr Words number_of_sessions{"会合の回数", "number of sessions", "уулзалтын тоо"};
inline constexpr Words route{"合意した会合から、その署名の場所へ",
                             "from the session that agreed to the place of the signing",
                             "тохиролцсон уулзалтаас гарын үсэг зурсан газар руу"};
inline constexpr Words equator{"赤道", "Equator", "Экватор"};

inline constexpr Words timeline_title{"会合と議題", "Sessions and topics",
                                      "Уулзалт ба хэлэлцсэн сэдэв"};
inline constexpr Words not_drawn{"図にないもの", "Not drawn", "Зурагт ороогүй"};

}  // namespace dialograph::picture_words
