// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file term_words.hpp What a person calls the properties and classes that a data set is described
/// with, in three languages. The ontology has the words for its own terms.

#include "exporters/kind_words.hpp"
#include "ontology/vocabulary.hpp"

#include <array>
#include <string_view>

namespace dialograph::term_words {

using kind_words::attendance;
using kind_words::link_relation;
using kind_words::place_kind;
using kind_words::word_of;

/// A term of a vocabulary, and what a person calls it.
struct TermWords {
    Iri term;
    Words words;
    /// The kind of things of which it is called so; empty for all others.
    std::string_view kind = {};
};

/// The properties, in the order in which they are told.
inline constexpr std::array properties{
    TermWords{rdf::type, {"種別", "kind", "төрөл"}},
    TermWords{dcterms::type, {"種別", "kind", "төрөл"}},
    TermWords{skos::pref_label, {"名称", "name", "нэр"}},
    TermWords{rdfs::label, {"名称", "name", "нэр"}},
    TermWords{dcterms::title, {"名称", "title", "нэр"}},
    TermWords{foaf::name, {"名称", "name", "нэр"}},
    TermWords{vcard::fn, {"名称", "name", "нэр"}},
    TermWords{schema::name, {"名称", "name", "нэр"}},
    TermWords{skos::alt_label, {"別の言い方", "also called", "өөр нэршил"}},
    TermWords{schema::super_event, {"対話", "series", "цуврал"}},
    TermWords{schema::sub_event, {"会合", "session", "уулзалт"}},
    TermWords{schema::position, {"回", "number", "дугаар"}},
    TermWords{dcterms::identifier, {"識別子", "identifier", "танигч"}},
    TermWords{schema::start_date, {"日付", "date", "огноо"}},
    TermWords{schema::start_date, {"開始", "since", "эхэлсэн огноо"}, "series"},
    TermWords{dcterms::date, {"日付", "date", "огноо"}},
    TermWords{schema::end_date, {"終了日", "end date", "дууссан огноо"}},
    TermWords{schema::location, {"場所", "place", "газар"}},
    TermWords{schema::event_attendance_mode, {"形式", "form", "хэлбэр"}},
    TermWords{schema::organizer, {"主催", "organiser", "зохион байгуулагч"}},
    TermWords{schema::contained_in_place, {"属する場所", "within", "хамаарах газар"}},
    TermWords{wgs84::latitude, {"緯度", "latitude", "өргөрөг"}},
    TermWords{wgs84::longitude, {"経度", "longitude", "уртраг"}},
    TermWords{geo::has_geometry, {"位置", "position", "байршил"}},
    TermWords{geo::as_wkt, {"座標", "coordinates", "солбицол"}},
    TermWords{schema::about, {"主題", "topic", "сэдэв"}},
    TermWords{dcterms::subject, {"主題", "topic", "сэдэв"}},
    TermWords{skos::broader, {"上位の主題", "wider topic", "өргөн хүрээний сэдэв"}},
    TermWords{skos::narrower, {"下位の主題", "narrower topic", "нарийвчилсан сэдэв"}},
    TermWords{skos::in_scheme, {"属する一覧", "listed in", "хамаарах жагсаалт"}},
    TermWords{skos::top_concept_of,
              {"最上位に置く一覧", "at the top of", "дээд түвшинд нь байгаа жагсаалт"}},
    TermWords{skos::has_top_concept, {"最上位の主題", "topic at the top", "дээд түвшний сэдэв"}},
    TermWords{dlg::outcome_kind, {"結果", "outcome", "үр дүн"}},
    TermWords{prov::was_generated_by, {"作成した処理", "made by", "үүсгэсэн үйлдэл"}},
    TermWords{
        prov::was_generated_by, {"合意した会合", "agreed at", "тохиролцсон уулзалт"}, "agreement"},
    TermWords{prov::was_revision_of, {"更新した合意", "renews", "шинэчилсэн тохиролцоо"}},
    TermWords{dcterms::replaces, {"置き換えた合意", "replaces", "орлосон тохиролцоо"}},
    TermWords{dcterms::is_replaced_by, {"更新後の合意", "renewed by", "шинэчлэгдсэн хувилбар"}},
    TermWords{schema::description, {"説明", "description", "тайлбар"}},
    TermWords{dcterms::description, {"説明", "description", "тайлбар"}},
    TermWords{skos::definition, {"定義", "definition", "тодорхойлолт"}},
    TermWords{rdfs::comment, {"備考", "note", "тэмдэглэл"}},
    TermWords{oa::exact, {"出典の言葉", "quoted words", "эх сурвалжийн үг"}},
    TermWords{oa::has_body, {"引用で示すもの", "quoted for", "ишлэлээр нотлох зүйл"}},
    TermWords{oa::motivated_by, {"引用の目的", "purpose of the quote", "ишлэлийн зорилго"}},
    TermWords{oa::has_target, {"引用箇所", "quoted part", "иш татсан хэсэг"}},
    TermWords{oa::has_source, {"引用元", "quoted from", "иш татсан эх сурвалж"}},
    TermWords{oa::has_selector, {"引用箇所の示し方", "place of the quote", "ишлэлийн байрлал"}},
    TermWords{schema::subject_of, {"報告資料", "report", "тайлан"}},
    TermWords{prov::was_derived_from, {"出典", "source", "эх сурвалж"}},
    TermWords{prov::had_primary_source, {"主な出典", "main source", "үндсэн эх сурвалж"}},
    TermWords{prov::used, {"使った資料", "made from", "ашигласан эх сурвалж"}},
    TermWords{prov::was_associated_with, {"使ったプログラム", "program", "ашигласан програм"}},
    TermWords{org::original_organization, {"前の名称の機関", "earlier name", "өмнөх нэр"}},
    TermWords{org::resulting_organization, {"後の名称の機関", "later name", "дараах нэр"}},
    TermWords{foaf::homepage, {"ウェブサイト", "website", "цахим хуудас"}},
    TermWords{vcard::has_url, {"ウェブサイト", "website", "цахим хуудас"}},
    TermWords{vcard::has_email, {"メールアドレス", "e-mail", "цахим шуудан"}},
    TermWords{schema::url, {"アドレス", "address", "хаяг"}},
    TermWords{schema::in_language, {"言語", "language", "хэл"}},
    TermWords{dcterms::publisher, {"発行者", "publisher", "нийтлэгч"}},
    TermWords{dcterms::issued, {"公開日", "issued", "нийтэлсэн огноо"}},
    TermWords{dcterms::modified, {"更新日", "modified", "шинэчилсэн огноо"}},
    TermWords{dcterms::license, {"ライセンス", "licence", "лиценз"}},
    TermWords{dcterms::rights, {"権利", "rights", "эрх"}},
    TermWords{dcat::version, {"版", "version", "хувилбар"}},
    TermWords{dcat::keyword, {"キーワード", "keyword", "түлхүүр үг"}},
    TermWords{dcat::contact_point, {"問い合わせ先", "contact", "холбоо барих"}},
    TermWords{void_::uri_space, {"IRIの先頭部分", "beginning of its IRIs", "IRI-ийн эхлэл"}},
    TermWords{owl::same_as, {"同じもの", "same as", "ижил зүйл"}},
    TermWords{skos::exact_match, word_of(link_relation, LinkRelation::exact_match)},
    TermWords{skos::close_match, word_of(link_relation, LinkRelation::close_match)},
    TermWords{skos::broad_match, word_of(link_relation, LinkRelation::broad_match)},
    TermWords{skos::related_match, word_of(link_relation, LinkRelation::related_match)},
    TermWords{rdfs::see_also, word_of(link_relation, LinkRelation::see_also)},
};

/// Classes and other values.
inline constexpr std::array values{
    TermWords{schema::offline_event_attendance_mode, word_of(attendance, AttendanceMode::offline)},
    TermWords{schema::online_event_attendance_mode, word_of(attendance, AttendanceMode::online)},
    TermWords{schema::mixed_event_attendance_mode, word_of(attendance, AttendanceMode::mixed)},
    TermWords{oa::identifying, {"特定", "identifying", "тодорхойлох"}},
    TermWords{schema::country, word_of(place_kind, PlaceKind::country)},
    TermWords{schema::administrative_area, word_of(place_kind, PlaceKind::province)},
    TermWords{schema::city, word_of(place_kind, PlaceKind::city)},
    TermWords{schema::virtual_location, word_of(place_kind, PlaceKind::online)},
    TermWords{schema::place, {"場所", "place", "газар"}},
    TermWords{schema::event, {"行事", "event", "үйл явдал"}},
    TermWords{schema::event_series, {"一連の行事", "series of events", "үйл явдлын цуврал"}},
    TermWords{schema::project, {"プロジェクト", "project", "төсөл"}},
    TermWords{schema::creative_work, {"著作物", "work", "бүтээл"}},
    TermWords{schema::web_page, {"ウェブページ", "web page", "вэб хуудас"}},
    TermWords{foaf::document, {"文書", "document", "баримт бичиг"}},
    TermWords{foaf::agent, {"主体", "agent", "этгээд"}},
    TermWords{schema::government_organization,
              {"行政機関", "government body", "төрийн байгууллага"}},
    TermWords{org::formal_organization,
              {"公的な機関", "formal organisation", "албан ёсны байгууллага"}},
    TermWords{org::change_event, {"名称の変更", "change of name", "нэрийн өөрчлөлт"}},
    TermWords{vcard::kind, {"連絡先", "contact", "холбоо барих"}},
    TermWords{prov::activity, {"活動", "activity", "үйл ажиллагаа"}},
    TermWords{prov::entity, {"由来のあるもの", "thing with an origin", "гарал үүсэлтэй зүйл"}},
    TermWords{prov::software_agent, {"プログラム", "program", "програм"}},
    TermWords{dcat::dataset, {"データセット", "data set", "өгөгдлийн багц"}},
    TermWords{void_::dataset, {"RDFデータセット", "RDF data set", "RDF өгөгдлийн багц"}},
    TermWords{skos::concept_class, {"概念", "concept", "ойлголт"}},
    TermWords{skos::concept_scheme, {"概念の体系", "concept scheme", "ойлголтын систем"}},
    TermWords{oa::annotation, {"注釈", "annotation", "тайлбар тэмдэглэл"}},
    TermWords{oa::specific_resource, {"引用箇所", "quoted part", "иш татсан хэсэг"}},
    TermWords{oa::text_quote_selector, {"引用文", "quoted text", "иш татсан бичвэр"}},
    TermWords{geo::feature, {"地物", "geographic feature", "газарзүйн объект"}},
    TermWords{geo::geometry, {"位置", "position", "байршил"}},
};

}  // namespace dialograph::term_words
