// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file ontology_page_words.hpp The page's own words, in its three languages.

#include "exporters/markup.hpp"
#include "exporters/ontology_page_file.hpp"

#include <array>
#include <string_view>

namespace dialograph {

/// The languages of the page, in the order in which it has them, and their own names.
inline constexpr std::array<std::string_view, 3> page_languages{"ja", "en", "mn"};
inline constexpr std::array<std::string_view, 3> page_language_names{"日本語", "English", "Монгол"};

/// One text in each language of the page, in that order.
using Words = std::array<std::string_view, 3>;

/// Makes an element of each text; the switch of the page shows one of them.
[[nodiscard]] Markup in_languages(const Words& words, std::string_view tag = "span");

/// What a term says in each language: its label or its definition.
[[nodiscard]] Words words_of(const OntologySubject& subject, std::string_view predicate);

namespace words {

inline constexpr Words contents{"目次", "Contents", "Агуулга"};
inline constexpr Words diagram{"図", "Diagram", "Бүдүүвч"};
inline constexpr Words diagram_legend{
    "箱はクラス、箱の中の箱はその下位クラス、矢印は主語から目的語へのプロパティ、点のある語は値をも"
    "つプロパティ。"
    "破線の箱と矢印は他の語彙の用語。",
    "A box is a class and a box in it a subclass; an arrow is a property, from its subject to its "
    "object; a word behind a dot is a property with a value. Dashed: terms of other vocabularies.",
    "Хайрцаг нь анги, доторх хайрцаг нь дэд анги, сум нь өгүүлэгдэхүүнээс тусагдахуун руу заасан "
    "шинж, цэгтэй үг нь утгатай шинж. Тасархай шугамаар бусад үгсийн сангийн нэр томьёог заав."};
inline constexpr Words classes{"クラス", "Classes", "Ангиуд"};
inline constexpr Words object_properties{"ものをつなぐプロパティ", "Properties between things",
                                         "Юмсыг холбох шинжүүд"};
inline constexpr Words data_properties{"値をもつプロパティ", "Properties with a value",
                                       "Утгатай шинжүүд"};
inline constexpr Words concepts{"概念とその体系", "Concepts and their schemes",
                                "Ойлголтууд ба тэдгээрийн схем"};
inline constexpr Words borrowed{"他の語彙の用語", "Terms of other vocabularies",
                                "Бусад үгсийн сангийн нэр томьёо"};
inline constexpr Words borrowed_use{
    "オントロジーが参照する用語。意味はそれぞれの語彙が定める。",
    "Terms that the ontology refers to. Their own vocabularies say what they mean.",
    "Онтологийн иш татсан нэр томьёо. Утгыг нь тухайн үгсийн сан тодорхойлно."};
inline constexpr Words example{"例", "Example", "Жишээ"};

// The ontology as a whole.
inline constexpr Words name_space{"名前空間", "Namespace", "Нэрийн орон зай"};
inline constexpr Words prefix{"接頭辞", "Prefix", "Угтвар"};
inline constexpr Words version{"版", "Version", "Хувилбар"};
inline constexpr Words modified{"更新日", "Modified", "Шинэчилсэн огноо"};
inline constexpr Words licence{"ライセンス", "Licence", "Лиценз"};
inline constexpr Words see_also{"関連", "See also", "Мөн үзнэ үү"};

// What a term says of others, and what they say of it.
inline constexpr Words super_classes{"上位クラス", "Subclass of", "Дээд анги"};
inline constexpr Words sub_classes{"下位クラス", "Superclass of", "Дэд анги"};
inline constexpr Words disjoint{"互いに素", "Disjoint with", "Огтлолцохгүй анги"};
inline constexpr Words properties_from{"主語となるプロパティ", "Properties from it",
                                       "Эндээс гарах шинж"};
inline constexpr Words properties_to{"目的語となるプロパティ", "Properties to it",
                                     "Энд хүрэх шинж"};
inline constexpr Words super_properties{"上位プロパティ", "Subproperty of", "Дээд шинж"};
inline constexpr Words domain{"定義域", "Domain", "Тодорхойлогдох муж"};
inline constexpr Words range{"値域", "Range", "Утгын муж"};
inline constexpr Words inverse{"逆プロパティ", "Inverse of", "Урвуу шинж"};
inline constexpr Words nature{"性質", "Characteristics", "Шинж чанар"};
inline constexpr Words scheme{"属する体系", "In the scheme", "Хамаарах схем"};
inline constexpr Words members{"概念", "Concepts", "Ойлголтууд"};
inline constexpr Words position{"順位", "Position", "Эрэмбэ"};

}  // namespace words

}  // namespace dialograph
