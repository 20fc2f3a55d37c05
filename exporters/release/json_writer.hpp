// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file json_writer.hpp A document of JSON, written member by member.

#include "model/json_text.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace dialograph {

/// Writes objects and arrays with their commas and indents.
class JsonWriter {
public:
    JsonWriter() = default;
    /// Begins a value that will stand inside a document, as `raw` puts it there.
    explicit JsonWriter(std::size_t depth) : depth_(depth), after_key_(true) {}

    /// Begins a member of an object; a value follows.
    JsonWriter& key(std::string_view key) {
        next();
        append_json_string(text_, key);
        text_ += ": ";
        after_key_ = true;
        return *this;
    }
    void open(char bracket) {
        next();
        text_ += bracket;
        ++depth_;
        first_ = true;
    }
    /// Opens an object or array whose members stand on one line.
    void open_line(char bracket) {
        open(bracket);
        on_line_ = true;
    }
    void close(char bracket) {
        --depth_;
        if (!first_ && !on_line_) {
            line();
        }
        text_ += bracket;
        first_ = false;
        on_line_ = false;
    }
    void string(std::string_view value) {
        next();
        append_json_string(text_, value);
    }
    void number(std::uint64_t value) {
        next();
        text_ += std::to_string(value);
    }
    void boolean(bool value) {
        next();
        text_ += value ? "true" : "false";
    }
    /// A value that another writer wrote.
    void raw(std::string_view value) {
        next();
        text_ += value;
    }
    /// A member with a string; none where the string is empty.
    void member(std::string_view name, std::string_view value) {
        if (!value.empty()) {
            key(name).string(value);
        }
    }

    [[nodiscard]] std::string text() const { return text_ + '\n'; }
    /// The value, for `raw`.
    [[nodiscard]] const std::string& value() const { return text_; }

private:
    void line() { text_.append(1, '\n').append(depth_ * 2, ' '); }
    void next() {
        if (!after_key_ && depth_ > 0) {
            text_ += first_ ? "" : on_line_ ? ", " : ",";
            if (!on_line_) {
                line();
            }
        }
        after_key_ = false;
        first_ = false;
    }

    std::string text_;
    std::size_t depth_ = 0;
    bool first_ = true;
    bool after_key_ = false;
    bool on_line_ = false;
};

}  // namespace dialograph
