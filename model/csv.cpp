// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/csv.hpp"

#include "model/source_text.hpp"

#include <algorithm>

namespace dialograph {
namespace {

bool ends_plain_cell(char c) {
    return c == ',' || c == '\n' || c == '\r' || c == '"';
}

}  // namespace

CsvReader::CsvReader(const SourceText& source) : source_(source), text_(source.text()) {}

bool CsvReader::next(Diagnostics& diagnostics) {
    while (at_ < text_.size()) {
        read_row(diagnostics);
        if (!sound_ || std::ranges::any_of(cells_, [](const Cell& c) { return !c.raw.empty(); })) {
            return true;
        }
    }
    return false;
}

void CsvReader::read_row(Diagnostics& diagnostics) {
    row_start_ = at_;
    sound_ = true;
    cells_.clear();
    for (;;) {
        if (at_ < text_.size() && text_[at_] == '"') {
            read_quoted_cell(diagnostics);
        } else {
            read_plain_cell(diagnostics);
        }
        if (at_ < text_.size() && text_[at_] == ',') {
            ++at_;
            continue;
        }
        skip_row_end();
        return;
    }
}

void CsvReader::read_quoted_cell(Diagnostics& diagnostics) {
    const std::size_t open = at_;
    Cell cell;
    std::size_t close = text_.find('"', open + 1);
    while (close != std::string_view::npos && close + 1 < text_.size() && text_[close + 1] == '"') {
        cell.escaped = true;
        close = text_.find('"', close + 2);
    }
    if (close == std::string_view::npos) {
        report(diagnostics, DiagnosticCode::unclosed_quote, open, open + 1,
               "the quote that opens this cell is never closed");
        close = text_.size();
    }
    cell.raw = text_.substr(open + 1, close - open - 1);
    cells_.push_back(cell);
    at_ = std::min(close + 1, text_.size());
    if (at_ < text_.size() && text_[at_] != ',' && !at_row_end()) {
        const std::size_t stray = at_;
        at_ = std::min(text_.find_first_of(",\n", at_), text_.size());
        report(diagnostics, DiagnosticCode::stray_quote, stray, stray + 1,
               "text follows the closing quote of this cell");
    }
}

void CsvReader::read_plain_cell(Diagnostics& diagnostics) {
    const std::size_t start = at_;
    for (;; ++at_) {
        while (at_ < text_.size() && !ends_plain_cell(text_[at_])) {
            ++at_;
        }
        if (at_ == text_.size() || text_[at_] == ',' || at_row_end()) {
            break;
        }
        const bool quote = text_[at_] == '"';
        report(diagnostics,
               quote ? DiagnosticCode::stray_quote : DiagnosticCode::bare_carriage_return, at_,
               at_ + 1,
               quote ? "a quote stands inside a cell that is not quoted"
                     : "a carriage return stands alone");
    }
    cells_.push_back({text_.substr(start, at_ - start)});
}

bool CsvReader::at_row_end() const {
    return text_[at_] == '\n' ||
           (text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n');
}

void CsvReader::skip_row_end() {
    if (at_ < text_.size()) {
        at_ += text_[at_] == '\r' ? 2U : 1U;
    }
}

void CsvReader::report(Diagnostics& diagnostics, DiagnosticCode code, std::size_t from,
                       std::size_t to, const char* sentence) {
    sound_ = false;
    diagnostics.push_back(diagnose(code, source_, text_.substr(from, to - from), sentence));
    diagnostics.back().row = row_start_;
}

}  // namespace dialograph
