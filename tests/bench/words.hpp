// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// The words that the generated records are made of, each in Japanese, English and Mongolian.

#pragma once

#include <array>
#include <string_view>

namespace dialograph::bench {

/// One phrase in each of the languages.
using Text = std::array<std::string_view, 3>;

inline constexpr std::array<std::string_view, 3> languages{"ja", "en", "mn"};

inline constexpr std::array<Text, 12> subjects{{
    {"気候変動への適応", "adaptation to climate change", "уур амьсгалын өөрчлөлтөд дасан зохицох"},
    {"大気汚染対策", "measures against air pollution", "агаарын бохирдлыг бууруулах"},
    {"廃棄物管理", "waste management", "хог хаягдлын менежмент"},
    {"生物多様性の保全", "conservation of biodiversity", "биологийн олон янз байдлыг хамгаалах"},
    {"砂漠化の防止", "combating desertification", "цөлжилтийг сааруулах"},
    {"水銀管理", "mercury management", "мөнгөн усны менежмент"},
    {"黄砂", "Asian dust", "шар шороон шуурга"},
    {"エコツーリズム", "ecotourism", "экологийн аялал жуулчлал"},
    {"水資源", "water resources", "усны нөөц"},
    {"森林の保全", "forest conservation", "ойг хамгаалах"},
    {"再生可能エネルギー", "renewable energy", "сэргээгдэх эрчим хүч"},
    {"自然公園", "nature parks", "байгалийн цогцолборт газар"},
}};

inline constexpr std::array<Text, 8> aspects{{
    {"政策", "policy", "бодлого"},
    {"観測", "observation", "ажиглалт"},
    {"人材育成", "training", "сургалт"},
    {"資金", "finance", "санхүүжилт"},
    {"技術", "technology", "технологи"},
    {"法令", "law", "хууль тогтоомж"},
    {"研究", "research", "судалгаа"},
    {"地域の参加", "local participation", "орон нутгийн оролцоо"},
}};

inline constexpr std::array<Text, 3> scales{
    {{"全国", "national", "улсын"}, {"地方", "regional", "бүсийн"}, {"都市", "urban", "хотын"}}};

/// An "@" stands for a subject.
inline constexpr std::array<Text, 6> sentences{{
    {"両国は@、@について意見を交換した。", "The two sides exchanged views on @ and on @.",
     "Хоёр тал @, @ сэдвээр санал солилцов."},
    {"@に関する協力事業の成果が報告された。",
     "The results of the joint project on @ were reported.",
     "@ чиглэлийн хамтарсан төслийн үр дүнг танилцуулав."},
    {"今後も@の分野で協力を続けることで一致した。", "They agreed to go on working together on @.",
     "@ чиглэлээр хамтын ажиллагаагаа үргэлжлүүлэхээр тохиролцов."},
    {"「@」の取組を共有し、次回に進み具合を確かめることとした。",
     "They shared their work on \"@\", and will look at its progress next time.",
     "«@» сэдвийн ажлаа хуваалцаж, ахицыг дараагийн удаа хэлэлцэхээр болов."},
    {"専門家は、@に必要な観測、人材、資金について説明した。",
     "Experts explained what @ needs: observation, people, and funds.",
     "Мэргэжилтнүүд @ ажилд хэрэгтэй ажиглалт, хүн хүч, санхүүжилтийг тайлбарлав."},
    {"地方自治体からも@の事例が紹介された。", "Local governments, too, presented cases of @.",
     "Орон нутгийн байгууллагууд @ талаарх жишээгээ танилцуулав."},
}};

inline constexpr std::array<Text, 12> countries{{{"日本", "Japan", "Япон"},
                                                 {"モンゴル", "Mongolia", "Монгол"},
                                                 {"韓国", "Korea", "Солонгос"},
                                                 {"カザフスタン", "Kazakhstan", "Казахстан"},
                                                 {"ベトナム", "Vietnam", "Вьетнам"},
                                                 {"タイ", "Thailand", "Тайланд"},
                                                 {"インド", "India", "Энэтхэг"},
                                                 {"ドイツ", "Germany", "Герман"},
                                                 {"カナダ", "Canada", "Канад"},
                                                 {"ブラジル", "Brazil", "Бразил"},
                                                 {"ケニア", "Kenya", "Кени"},
                                                 {"フランス", "France", "Франц"}}};

inline constexpr std::array<std::string_view, 12> slugs{
    "japan", "mongolia", "korea",  "kazakhstan", "vietnam", "thailand",
    "india", "germany",  "canada", "brazil",     "kenya",   "france"};
inline constexpr std::array<std::string_view, 4> outcomes{"reported", "discussed", "confirmed",
                                                          "agreed"};
inline constexpr std::array<std::string_view, 5> kinds{"memorandum", "pilot", "intent",
                                                       "cooperation", "confirmation"};

inline constexpr std::array<std::string_view, 4> numerals{"1", "2", "3", "4"};

}  // namespace dialograph::bench
