// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/byte_window.hpp"

#include "model/source_text.hpp"

#include <algorithm>
#include <utility>

namespace dialograph {
namespace {

/// What is read at a time, and what is kept of the bytes before.
constexpr std::size_t piece_size = std::size_t{64} * 1024;
constexpr std::size_t kept_size = std::size_t{16} * 1024;
/// The longest line that is looked at as a whole.
constexpr std::size_t longest_line = std::size_t{1024} * 1024;

}  // namespace

bool ByteWindow::refill() {
    if (drained_) {
        return false;
    }
    forget();
    bytes_.resize(std::max(bytes_.size(), size_ + piece_size));
    const std::size_t count = source_.read({bytes_.data() + size_, piece_size});
    const bool is_first = start_ == 0 && size_ == 0;
    size_ += count;
    if (is_first) {
        skip_byte_order_mark();
    }
    drained_ = count < piece_size;
    return count > 0;
}

void ByteWindow::forget() {
    if (position_ <= kept_size) {
        return;
    }
    const std::size_t gone = position_ - kept_size;
    std::ranges::copy(at_hand().substr(gone), bytes_.begin());
    size_ -= gone;
    position_ -= gone;
    start_ += gone;
}

void ByteWindow::skip_byte_order_mark() {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (at_hand().starts_with(mark)) {
        bytes_.erase(0, mark.size());
        size_ -= mark.size();
    }
}

std::optional<std::string_view> ByteWindow::line() {
    for (std::size_t looked_at = 0; looked_at < longest_line;) {
        const std::string_view rest = at_hand().substr(position_);
        const std::size_t size = rest.find('\n', looked_at);
        if (size != std::string_view::npos) {
            return rest.substr(0, size - (size > 0 && rest[size - 1] == '\r' ? 1 : 0));
        }
        looked_at = rest.size();
        if (!refill()) {
            break;
        }
    }
    return std::nullopt;
}

void ByteWindow::skip_line() {
    const std::size_t size = at_hand().find('\n', position_) - position_;
    position_ += size;
    place_.offset += size;
    advance();
}

std::string_view ByteWindow::since(std::size_t offset) const {
    const std::size_t start = offset < start_ ? size_ : offset - start_;
    return at_hand().substr(std::min(start, size_));
}

Diagnostic ByteWindow::diagnose(const BytePlace& place, std::size_t size, DiagnosticCode code,
                                std::string sentence) const {
    const std::string_view all = since(place.line_offset);
    const std::string_view line = all.substr(0, std::min(all.find('\n'), all.size()));
    const std::size_t in_line = place.offset - place.line_offset;
    if (in_line > line.size()) {  // too long ago
        return {code, std::move(sentence), name(), place.line, place.column};
    }
    const SourceText source(name(), line);
    Diagnostic diagnostic = dialograph::diagnose(code, source, source.text().substr(in_line, size),
                                                 std::move(sentence));
    diagnostic.line = place.line;
    diagnostic.column = place.column;
    return diagnostic;
}

}  // namespace dialograph
