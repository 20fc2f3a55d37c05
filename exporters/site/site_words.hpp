// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file site_words.hpp The site's own words, in its three languages; no other file has any.

#include "exporters/ontology_page_words.hpp"

#include <array>

namespace dialograph::site_words {

/// The names of the site's languages.
inline constexpr std::array<Words, 3> language_names{{
    {"日本語", "Japanese", "Япон хэл"},
    {"英語", "English", "Англи хэл"},
    {"モンゴル語", "Mongolian", "Монгол хэл"},
}};

// The frame of a page.
inline constexpr Words skip{"本文へ移動", "Skip to the content", "Үндсэн агуулга руу очих"};
inline constexpr Words main_pages{"主なページ", "Main pages", "Үндсэн хуудсууд"};
inline constexpr Words you_are_here{"現在位置", "You are here", "Одоогийн байршил"};
inline constexpr Words language{"言語", "Language", "Хэл"};
inline constexpr Words home{"ホーム", "Home", "Нүүр"};
inline constexpr Words search{"検索", "Search", "Хайлт"};
inline constexpr Words timeline{"年表", "Timeline", "Он цагийн хэлхээс"};
inline constexpr Words map{"地図", "Map", "Газрын зураг"};
inline constexpr Words agreements{"合意のつながり", "How agreements connect",
                                  "Тохиролцоонуудын холбоо"};
inline constexpr Words network{"全体のつながり", "Network", "Холбоосын сүлжээ"};
inline constexpr Words pictures{"図で見る", "In pictures", "Зургаар"};
inline constexpr Words previous_page{"前のページ", "Previous page", "Өмнөх хуудас"};
inline constexpr Words next_page{"次のページ", "Next page", "Дараах хуудас"};
inline constexpr Words pages{"ページ", "Pages", "Хуудаслалт"};
inline constexpr Words made_with{"作成:", "Made with", "Бүтээсэн програм:"};

// Facts that several kinds of things have.
inline constexpr Words kind_of_it{"種別", "Kind", "Төрөл"};
inline constexpr Words date{"日付", "Date", "Огноо"};
inline constexpr Words place{"開催地", "Place", "Болсон газар"};
inline constexpr Words sources{"出典", "Sources", "Эх сурвалж"};
inline constexpr Words parties{"当事者", "Parties", "Талууд"};
inline constexpr Words names{"各言語での名称", "Names in all languages", "Бүх хэл дээрх нэр"};
inline constexpr Words elsewhere{"外部のデータ", "Elsewhere", "Гадаад холбоос"};
inline constexpr Words as_data{"このページのデータ", "This page as data", "Энэ хуудасны өгөгдөл"};
inline constexpr Words identifier{"識別子(IRI)", "Identifier (IRI)", "Тодорхойлогч (IRI)"};

// Series and sessions.
inline constexpr Words started{"開始", "Since", "Эхэлсэн"};
inline constexpr Words series{"対話", "Series", "Цуврал"};
inline constexpr Words number{"回次", "Number", "Дугаар"};
inline constexpr Words held_on{"開催日", "Date", "Огноо"};
inline constexpr Words form{"形式", "Form", "Хэлбэр"};
inline constexpr Words organisers{"主催", "Organisers", "Зохион байгуулагч"};
inline constexpr Words report{"報告資料", "Report", "Тайлан"};
inline constexpr Words agenda{"議題と結果", "Topics and outcomes", "Хэлэлцсэн сэдэв ба үр дүн"};
inline constexpr Words agreed_here{"この会合から生まれた合意", "What was agreed",
                                   "Гарсан тохиролцоо"};
inline constexpr Words previous_session{"前回", "Previous session", "Өмнөх уулзалт"};
inline constexpr Words next_session{"次回", "Next session", "Дараагийн уулзалт"};
inline constexpr Words neighbours{"前後の会合", "Sessions before and after",
                                  "Өмнөх ба дараагийн уулзалт"};
inline constexpr Words session_count{"会合の数", "Sessions", "Уулзалтын тоо"};

// Topics.
inline constexpr Words also_called{"別の言い方", "Also called", "Өөр нэршил"};
inline constexpr Words broader{"上位の議題", "Wider topics", "Өргөн хүрээний сэдэв"};
inline constexpr Words narrower{"下位の議題", "Narrower topics", "Нарийвчилсан сэдэв"};
inline constexpr Words course{"取り上げた会合", "Sessions that took it up", "Хэлэлцсэн уулзалтууд"};
inline constexpr Words outcomes{"結果", "Outcomes", "Үр дүн"};
inline constexpr Words agreements_about{"関係する合意", "Agreements about it",
                                        "Холбогдох тохиролцоонууд"};

// Agreements and events.
inline constexpr Words agreed_at{"合意した会合", "Agreed at", "Тохиролцсон уулзалт"};
inline constexpr Words signed_at{"署名", "Signed at", "Гарын үсэг зурсан ёслол"};
inline constexpr Words topics{"議題", "Topics", "Сэдвүүд"};
inline constexpr Words led_to{"これに至るまで", "What led to it", "Үүнд хүргэсэн тохиролцоо"};
inline constexpr Words followed{"その後", "What followed", "Дараа нь гарсан тохиролцоо"};
inline constexpr Words renews{"更新した合意", "Renews", "Шинэчилсэн өмнөх тохиролцоо"};
inline constexpr Words renewed_by{"更新後の合意", "Renewed by",
                                  "Шинэчилж байгуулсан дараагийн тохиролцоо"};
inline constexpr Words carries_out{"実行に移した合意", "Carries out", "Хэрэгжүүлсэн тохиролцоо"};
inline constexpr Words carried_out_by{"これを実行に移した合意", "Carried out by",
                                      "Үүнийг хэрэгжүүлсэн тохиролцоо"};
inline constexpr Words during{"期間中に開かれた行事", "Held during", "Үеэр нь болсон арга хэмжээ"};
inline constexpr Words during_it{"この期間中の行事", "In the course of it",
                                 "Энэ үеэр болсон үйл явдал"};
inline constexpr Words signed_there{"署名された合意", "Signed there",
                                    "Гарын үсэг зурсан тохиролцоо"};

// Places.
inline constexpr Words within{"属する場所", "Within", "Хамаарах газар"};
inline constexpr Words contains{"含まれる場所", "Places within it", "Доторх газрууд"};
inline constexpr Words coordinates{"座標(緯度, 経度)", "Coordinates (latitude, longitude)",
                                   "Солбицол (өргөрөг, уртраг)"};
inline constexpr Words sessions_here{"ここで開かれた会合", "Sessions held here",
                                     "Энд болсон уулзалтууд"};
inline constexpr Words events_here{"ここで開かれた行事", "Events here", "Энд болсон үйл явдлууд"};
inline constexpr Words organisations_here{"ここにある機関", "Organisations here",
                                          "Энд байрлах байгууллагууд"};

// Organisations.
inline constexpr Words location{"所在地", "Place", "Байршил"};
inline constexpr Words name_in_use{"この名称の期間", "Name in use", "Нэрийг хэрэглэсэн хугацаа"};
inline constexpr Words earlier_name{"前の名称", "Earlier name", "Өмнөх нэр"};
inline constexpr Words later_name{"後の名称", "Later name", "Дараагийн нэр"};
inline constexpr Words website{"ウェブサイト", "Website", "Цахим хуудас"};
inline constexpr Words takes_part{"参加する対話", "Dialogues it takes part in",
                                  "Оролцдог яриа хэлэлцээ"};
inline constexpr Words sessions_organised{"主催した会合", "Sessions organised",
                                          "Зохион байгуулсан уулзалтууд"};
inline constexpr Words agreements_of{"当事者である合意", "Agreements to which it is a party",
                                     "Тал болсон тохиролцоонууд"};
inline constexpr Words documents_published{"発行した資料", "Documents published",
                                           "Нийтэлсэн баримтууд"};

// Sources.
inline constexpr Words address{"アドレス", "Address", "Хаяг"};
inline constexpr Words publisher{"発行者", "Publisher", "Нийтлэгч"};
inline constexpr Words published{"発行日", "Published", "Нийтэлсэн огноо"};
inline constexpr Words retrieved{"閲覧日", "Read on", "Хандсан огноо"};
inline constexpr Words licence{"ライセンス", "Licence", "Лиценз"};
inline constexpr Words rests_on_it{"この出典に基づく記録", "What rests on it",
                                   "Энэ эх сурвалжид үндэслэсэн бүртгэл"};
inline constexpr Words reported_by_it{"この資料が報告する会合", "Sessions that it reports on",
                                      "Тайлагнасан уулзалтууд"};
inline constexpr Words quoted_from_it{"引用した言葉", "Words quoted from it", "Эш татсан үгс"};

// The landing page.
inline constexpr Words contents{"収録内容", "What is in it", "Агуулга"};
inline constexpr Words latest{"最新の会合", "Latest session", "Сүүлийн зөвлөлдөх уулзалт"};
inline constexpr Words downloads{"ダウンロード", "Downloads", "Татаж авах"};
inline constexpr Words file{"ファイル", "File", "Файл"};
inline constexpr Words format{"形式", "Format", "Формат"};
inline constexpr Words size{"サイズ", "Size", "Хэмжээ"};
inline constexpr Words checksum{"チェックサム(SHA-256)", "Checksum (SHA-256)",
                                "Хяналтын нийлбэр (SHA-256)"};
inline constexpr Words about{"このデータについて", "About the data", "Өгөгдлийн тухай"};
inline constexpr Words attribution{"ライセンスと出典の表示", "Licence and attribution",
                                   "Лиценз, эх сурвалжийн мэдээлэл"};
inline constexpr Words cite{"引用のしかた", "How to cite", "Эш татах загвар"};
inline constexpr Words contact{"問い合わせ先", "Contact", "Холбоо барих"};
inline constexpr Words version{"版", "Version", "Хувилбар"};
inline constexpr Words changes{"この版での変更", "What changed in this version",
                               "Энэ хувилбарын өөрчлөлт"};
inline constexpr Words previous_version{"前の版", "Previous version", "Өмнөх хувилбар"};
inline constexpr Words issued{"公開日", "Issued", "Нийтэлсэн огноо"};
inline constexpr Words modified{"更新日", "Modified", "Шинэчилсэн огноо"};
inline constexpr Words keywords{"キーワード", "Keywords", "Түлхүүр үг"};
inline constexpr Words metadata{"メタデータ", "Metadata", "Мета өгөгдөл"};

// The pictures.
inline constexpr Words picture_alone{"図だけを開く(SVG)", "Open the picture alone (SVG)",
                                     "Зөвхөн зургийг нээх (SVG)"};
inline constexpr Words timeline_about{
    "会合と、それぞれで取り上げられた議題を年の順に並べた図。印から各ページへ進める。",
    "The sessions in the order of their years, and the topics that each took up. The marks lead to "
    "their pages.",
    "Уулзалтууд болон хэлэлцсэн сэдвүүдийг он цагийн дарааллаар үзүүлэв. Тэмдэглэгээнээс "
    "тухайн хуудас руу очно."};
inline constexpr Words map_about{
    "会合と行事が開かれた場所。印が大きいほど多く開かれた。",
    "Where sessions and events were held. The larger the mark, the more were held there.",
    "Уулзалт, үйл явдлын болсон газрууд. Тэмдэг том байх тусам олон удаа болсон."};
inline constexpr Words agreements_picture_about{
    "合意が、どの会合や署名から生まれ、どれを更新し、どれを実行に移したか。",
    "Which sessions and signings the agreements came of, which agreements they renew and which "
    "they carry out.",
    "Тохиролцоонууд ямар уулзалт, гарын үсэг зурах ёслолоос гарсан, алийг нь шинэчилж, алийг нь "
    "хэрэгжүүлснийг үзүүлэв."};
inline constexpr Words network_about{
    "議題、会合、合意、署名、場所と、それらをつなぐもの。",
    "Topics, sessions, agreements, signings and places, and what joins them.",
    "Сэдэв, уулзалт, тохиролцоо, гарын үсэг зурах ёслол, газар болон тэдгээрийн холбоо."};

// The search page.
inline constexpr Words filter{"名称で絞り込む", "Filter by name", "Нэрээр шүүх"};
inline constexpr Words search_about{"三つの言語のすべての名称を、文字ごとに並べた一覧。",
                                    "All names in all three languages, by their first letters.",
                                    "Гурван хэлний бүх нэрийг эхний үсгээр нь жагсаав."};
inline constexpr Words nothing_found{"該当するものはありません。", "Nothing has this name.",
                                     "Ийм нэртэй зүйл олдсонгүй."};
inline constexpr Words found{"件が該当", "found", "олдлоо"};
inline constexpr Words by_letter{"文字から探す", "By letter", "Үсгээр хайх"};
inline constexpr Words digits{"数字・記号", "Digits and signs", "Тоо, тэмдэг"};
inline constexpr Words han{"漢字", "Kanji", "Ханз"};
inline constexpr Words other_scripts{"その他の文字", "Other scripts", "Бусад бичиг"};

}  // namespace dialograph::site_words
