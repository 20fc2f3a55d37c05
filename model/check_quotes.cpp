// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/check_quotes.hpp"

#include "model/record_place.hpp"
#include "model/source_text.hpp"

#include <cerrno>
#include <optional>
#include <string>
#include <system_error>
#include <vector>

namespace dialograph {
namespace {

/// The texts of the sources, by number; nothing for those that are not at hand.
using SourceTexts = std::vector<std::optional<SourceText>>;

SourceTexts read_texts(const DialogueGraph& graph, const std::filesystem::path& folder) {
    if (!std::filesystem::is_directory(folder)) {
        throw std::system_error(ENOTDIR, std::generic_category(), "cannot read " + folder.string());
    }
    SourceTexts texts(graph.dataset().names.count(EntityKind::source));
    for (const Source& source : graph.dataset().records.sources) {
        const auto path = folder / (std::string(source.id.text) + ".txt");
        if (std::filesystem::exists(path)) {
            texts[source.id.number] = SourceText::read(path, path.string());
        }
    }
    return texts;
}

template <class Record>
void check_quote(const DialogueGraph& graph, const SourceTexts& texts, const Record& record,
                 Ref<EntityKind::source> source, Diagnostics& diagnostics) {
    const auto& text = texts[source.number];
    if (!record.quote.empty() && text &&
        text->text().find(record.quote) == std::string_view::npos) {
        diagnostics.push_back(
            diagnose_column(graph, DiagnosticCode::quote_not_in_source, record, "quote",
                            text->name() + " does not have the words " + in_quotes(record.quote)));
    }
}

}  // namespace

void check_quotes(const DialogueGraph& graph, const std::filesystem::path& texts,
                  Diagnostics& diagnostics) {
    const SourceTexts at_hand = read_texts(graph, texts);
    const Records& records = graph.dataset().records;
    for (const AgendaItem& item : records.agenda) {
        check_quote(graph, at_hand, item, item.source, diagnostics);
    }
    for (const Agreement& agreement : records.agreements) {
        check_quote(graph, at_hand, agreement, agreement.source.front(), diagnostics);
    }
}

}  // namespace dialograph
