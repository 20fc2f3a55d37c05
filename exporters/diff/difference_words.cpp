// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/difference_words.hpp"

#include "exporters/kind_words.hpp"
#include "exporters/ontology_page_file.hpp"
#include "ontology/documents.hpp"
#include "ontology/vocabulary.hpp"

#include <algorithm>
#include <array>

namespace dialograph {
namespace {

using kind_words::attendance;
using kind_words::link_relation;
using kind_words::word_of;

/// A term of a vocabulary, and what a person calls it.
struct TermWords {
    Iri term;
    Words words;
};

/// The properties, in the order in which they are told, and some values.
constexpr std::array term_words{
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
    TermWords{schema::position, {"回", "number", "дугаар"}},
    TermWords{schema::start_date, {"日付", "date", "огноо"}},
    TermWords{dcterms::date, {"日付", "date", "огноо"}},
    TermWords{schema::end_date, {"終了日", "end date", "дууссан огноо"}},
    TermWords{schema::location, {"場所", "place", "газар"}},
    TermWords{schema::event_attendance_mode, {"形式", "form", "хэлбэр"}},
    TermWords{schema::organizer, {"主催", "organiser", "зохион байгуулагч"}},
    TermWords{schema::contained_in_place, {"属する場所", "within", "хамаарах газар"}},
    TermWords{wgs84::latitude, {"緯度", "latitude", "өргөрөг"}},
    TermWords{wgs84::longitude, {"経度", "longitude", "уртраг"}},
    TermWords{schema::about, {"主題", "topic", "сэдэв"}},
    TermWords{skos::broader, {"上位の主題", "wider topic", "өргөн хүрээний сэдэв"}},
    TermWords{skos::narrower, {"下位の主題", "narrower topic", "нарийвчилсан сэдэв"}},
    TermWords{dlg::outcome_kind, {"結果", "outcome", "үр дүн"}},
    TermWords{prov::was_generated_by, {"合意した会合", "agreed at", "тохиролцсон уулзалт"}},
    TermWords{prov::was_revision_of, {"更新した合意", "renews", "шинэчилсэн тохиролцоо"}},
    TermWords{dcterms::is_replaced_by, {"更新後の合意", "renewed by", "шинэчлэгдсэн хувилбар"}},
    TermWords{schema::description, {"説明", "description", "тайлбар"}},
    TermWords{dcterms::description, {"説明", "description", "тайлбар"}},
    TermWords{skos::definition, {"定義", "definition", "тодорхойлолт"}},
    TermWords{rdfs::comment, {"備考", "note", "тэмдэглэл"}},
    TermWords{oa::exact, {"出典の言葉", "quoted words", "эх сурвалжийн үг"}},
    TermWords{schema::subject_of, {"報告資料", "report", "тайлан"}},
    TermWords{prov::was_derived_from, {"出典", "source", "эх сурвалж"}},
    TermWords{prov::had_primary_source, {"主な出典", "main source", "үндсэн эх сурвалж"}},
    TermWords{org::original_organization, {"前の名称の機関", "earlier name", "өмнөх нэр"}},
    TermWords{foaf::homepage, {"ウェブサイト", "website", "цахим хуудас"}},
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
    TermWords{owl::same_as, {"同じもの", "same as", "ижил зүйл"}},
    TermWords{skos::exact_match, word_of(link_relation, LinkRelation::exact_match)},
    TermWords{skos::close_match, word_of(link_relation, LinkRelation::close_match)},
    TermWords{skos::broad_match, word_of(link_relation, LinkRelation::broad_match)},
    TermWords{skos::related_match, word_of(link_relation, LinkRelation::related_match)},
    TermWords{rdfs::see_also, word_of(link_relation, LinkRelation::see_also)},
    TermWords{schema::offline_event_attendance_mode, word_of(attendance, AttendanceMode::offline)},
    TermWords{schema::online_event_attendance_mode, word_of(attendance, AttendanceMode::online)},
    TermWords{schema::mixed_event_attendance_mode, word_of(attendance, AttendanceMode::mixed)},
};

struct KindWords {
    std::string_view kind;
    Words words;
};

constexpr std::array words_for_kinds{
    KindWords{"dataset", {"データセット", "data set", "өгөгдлийн багц"}},
    KindWords{"publisher", {"公開者", "publisher", "нийтлэгч"}},
    KindWords{"contact", {"問い合わせ先", "contact", "холбоо барих"}},
    KindWords{"export", {"出力", "export", "экспорт"}},
    KindWords{"software", {"プログラム", "program", "програм"}},
    KindWords{"series", {"対話シリーズ", "series", "цуврал"}},
    KindWords{"session", {"会合", "session", "уулзалт"}},
    KindWords{"agenda", {"議題", "agenda item", "хэлэлцсэн асуудал"}},
    KindWords{"agreement", {"合意", "agreement", "тохиролцоо"}},
    KindWords{"event", {"行事", "event", "үйл явдал"}},
    KindWords{"topic", {"主題", "topic", "сэдэв"}},
    KindWords{"scheme", {"主題の一覧", "list of topics", "сэдвийн жагсаалт"}},
    KindWords{"place", {"場所", "place", "газар"}},
    KindWords{"organisation", {"機関", "organisation", "байгууллага"}},
    KindWords{"source", {"出典", "source", "эх сурвалж"}},
};

/// What our ontology calls one of its own terms; empty where it has no such term.
std::string word_of_ontology(std::string_view iri, std::string_view language) {
    if (!iri.starts_with(dlg::ns.iri)) {
        return {};
    }
    static const OntologyFile ontology = read_ontology(ontology_document());
    const std::string name = "dlg:" + std::string(iri.substr(dlg::ns.iri.size()));
    const OntologySubject* const subject = ontology.find(name);
    return subject == nullptr
               ? std::string{}
               : std::string(in_language(words_of(*subject, "rdfs:label"), language));
}

}  // namespace

std::string_view in_language(const Words& words, std::string_view language) {
    const auto found = std::ranges::find(page_languages, language);
    return words[found == page_languages.end()
                     ? 1U
                     : static_cast<std::size_t>(found - page_languages.begin())];
}

std::size_t rank_of_property(std::string_view iri) {
    const auto found =
        std::ranges::find(term_words, iri, [](const TermWords& row) { return row.term.text(); });
    return static_cast<std::size_t>(found - term_words.begin());
}

std::string word_for_term(std::string_view iri, std::string_view language) {
    if (const std::size_t rank = rank_of_property(iri); rank < term_words.size()) {
        return std::string(in_language(term_words[rank].words, language));
    }
    const std::string word = word_of_ontology(iri, language);
    const std::size_t last = iri.find_last_of("/#:");
    return !word.empty() || last + 1 >= iri.size() ? word.empty() ? std::string(iri) : word
                                                   : std::string(iri.substr(last + 1));
}

std::string_view word_for_kind(std::string_view kind, std::string_view language) {
    const auto found = std::ranges::find(words_for_kinds, kind, &KindWords::kind);
    return found == words_for_kinds.end() ? std::string_view{}
                                          : in_language(found->words, language);
}

}  // namespace dialograph
