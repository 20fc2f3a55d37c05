// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/cell_reader.hpp"

#include "model/ascii.hpp"
#include "model/iri_syntax.hpp"
#include "model/numbers.hpp"
#include "model/slug.hpp"

#include <algorithm>
#include <utility>

namespace dialograph {
namespace {

constexpr std::string_view blanks = " \t";

/// The words as a sentence lists them: `a, b or c`.
std::string list_of(std::span<const std::string_view> words) {
    std::string list;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!words[i].empty()) {
            list += list.empty() ? "" : i + 1 == words.size() ? " or " : ", ";
            list += words[i];
        }
    }
    return list;
}

}  // namespace

CellReader::CellReader(Dataset& dataset, const TableText& table, Diagnostics& diagnostics)
    : dataset_(dataset), table_(table), diagnostics_(diagnostics) {}

void CellReader::start_row(std::size_t row_start, std::span<const Cell> cells) {
    row_start_ = row_start;
    cells_ = cells;
    sound_ = true;
}

void CellReader::start_column(std::size_t column) {
    column_ = column;
    header_ = &table_.columns[column];
}

bool CellReader::column_is_empty() const {
    return std::ranges::all_of(
        *header_, [&](const HeaderCell& header) { return cells_[header.cell].raw.empty(); });
}

void CellReader::report(DiagnosticCode code, std::string_view part, std::string sentence,
                        std::string hint) {
    sound_ = false;
    Diagnostic diagnostic = diagnose(code, table_.source, part, std::move(sentence));
    diagnostic.record = table_.row_label(cells_);
    diagnostic.field = table_.names[column_];
    diagnostic.hint = std::move(hint);
    diagnostic.row = row_start_;
    diagnostics_.push_back(std::move(diagnostic));
}

void CellReader::report_missing_value() {
    const bool by_language = header_->front().language != nullptr;
    report(DiagnosticCode::missing_value, cell().raw,
           "the " + std::string(table_.names[column_]) + " is missing" +
               (by_language ? " in every language" : ""));
}

std::string_view CellReader::text_of(const Cell& cell) {
    if (!cell.escaped) {
        return cell.raw;
    }
    const auto copy = allocate<char>(*dataset_.arena, cell.raw.size());
    std::size_t size = 0;
    for (std::size_t i = 0; i < cell.raw.size(); ++i) {
        copy[size++] = cell.raw[i];
        i += cell.raw[i] == '"' ? 1U : 0U;  // the second of two quotes
    }
    return {copy.data(), size};
}

void CellReader::read(Id& id) {
    const std::string_view text = cell().raw;
    if (!is_slug(text)) {
        report(DiagnosticCode::bad_id, text, in_quotes(text) + " is not an id");
        return;
    }
    id.text = text;
}

EntityNumber CellReader::reference(EntityKind kind, std::string_view id) {
    if (!is_slug(id)) {
        report(DiagnosticCode::bad_id, id, in_quotes(id) + " is not an id");
        return no_entity;
    }
    return dataset_.names.number(kind, id);
}

void CellReader::read(AnyRef& ref) {
    const std::string_view text = cell().raw;
    const std::size_t slash = text.find('/');
    const auto kind = entity_kind_named(text.substr(0, slash));
    if (!kind || slash == std::string_view::npos || !is_slug(text.substr(slash + 1))) {
        report(DiagnosticCode::bad_subject, text, in_quotes(text) + " does not name a record");
        return;
    }
    ref = {*kind, dataset_.names.number(*kind, text.substr(slash + 1))};
}

void CellReader::read(Date& date) {
    const auto read_date = Date::parse(cell().raw);
    if (!read_date) {
        report(DiagnosticCode::bad_date, cell().raw,
               in_quotes(cell().raw) + " is not a date of the calendar");
    }
    date = read_date.value_or(Date{});
}

void CellReader::read(std::uint32_t& number) {
    const auto value = ordinal_value(cell().raw);
    if (!value) {
        report(DiagnosticCode::bad_number, cell().raw,
               in_quotes(cell().raw) + " is not a whole number from 1 on");
    }
    number = value.value_or(0);
}

void CellReader::read(Degrees& degrees) {
    const bool is_latitude = table_.names[column_] == "latitude";
    const double most = is_latitude ? 90 : 180;
    const auto value = decimal_value(cell().raw);
    if (!value || *value < -most || *value > most) {
        report(DiagnosticCode::bad_coordinate, cell().raw,
               in_quotes(cell().raw) + (is_latitude ? " is not a latitude from -90 to 90"
                                                    : " is not a longitude from -180 to 180"));
        return;
    }
    degrees = {cell().raw, *value};
}

void CellReader::read(IriText& iri) {
    const std::string_view text = text_of(cell());
    const std::size_t fault = iri_fault(text);
    if (fault != no_fault) {
        const bool relative = fault == 0;
        report(relative ? DiagnosticCode::relative_iri : DiagnosticCode::bad_iri,
               cell().escaped ? cell().raw : text.substr(fault),
               in_quotes(text) + (relative ? " is not an absolute IRI"
                                           : " is not an IRI from the marked character on"));
        return;
    }
    iri.text = text;
}

void CellReader::read(const LanguageTag*& language) {
    auto tag = LanguageTag::parse(cell().raw);
    if (!tag) {
        report(DiagnosticCode::bad_language, cell().raw,
               in_quotes(cell().raw) + " is not a language tag");
        return;
    }
    if (!tag->is_known()) {
        report(DiagnosticCode::unknown_language, cell().raw,
               "there is no language " + in_quotes(tag->text()));
    }
    language = dataset_.languages.keep(*std::move(tag));
}

void CellReader::read(std::string_view& text) {
    text = text_of(cell());
}

void CellReader::read(Texts& texts) {
    texts_.clear();
    for (const HeaderCell& header : *header_) {
        if (!cells_[header.cell].raw.empty()) {
            texts_.push_back({header.language, text_of(cells_[header.cell])});
        }
    }
    texts = Texts(kept_list(*dataset_.arena, texts_));
}

void CellReader::read(TextLists& texts) {
    texts_.clear();
    for (const HeaderCell& header : *header_) {
        items_.clear();
        split(text_of(cells_[header.cell]));
        for (std::size_t i = 0; i < items_.size(); ++i) {
            texts_.push_back({header.language, items_[i]});
            report_if_repeated(i, cells_[header.cell]);
        }
    }
    texts = TextLists(kept_list(*dataset_.arena, texts_));
}

std::size_t CellReader::find_choice(std::span<const std::string_view> words) {
    const auto found = std::ranges::find(words, cell().raw);
    if (found == words.end()) {
        report(DiagnosticCode::bad_choice, cell().raw,
               in_quotes(cell().raw) + " is not " + list_of(words));
    }
    return static_cast<std::size_t>(found - words.begin());
}

void CellReader::split(std::string_view list) {
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(';'), list.size());
        if (const std::string_view item = ascii::trimmed(list.substr(0, end), blanks);
            !item.empty()) {
            items_.push_back(item);
        }
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

void CellReader::report_if_repeated(std::size_t item, const Cell& cell) {
    const auto earlier = std::span(items_).first(item);
    if (std::ranges::find(earlier, items_[item]) != earlier.end()) {
        // An item of an unescaped copy has no place of its own in the file.
        report(DiagnosticCode::repeated_item, cell.escaped ? cell.raw : items_[item],
               in_quotes(items_[item]) + " stands twice in the list");
    }
}

}  // namespace dialograph
