// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/results_writer.hpp"

#include "model/ascii.hpp"
#include "model/json_text.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace dialograph {
namespace {

using Type = ResultTerm::Type;

constexpr std::string_view xsd = "http://www.w3.org/2001/XMLSchema#";

/// Whether a text without quotes is read as a number of this datatype (SPARQL 1.1 Query, 19.8:
/// INTEGER, DECIMAL and DOUBLE with a sign).
bool can_be_bare(std::string_view text, std::string_view datatype) {
    if (!datatype.starts_with(xsd)) {
        return false;
    }
    datatype.remove_prefix(xsd.size());
    if (text.starts_with('+') || text.starts_with('-')) {
        text.remove_prefix(1);
    }
    const std::size_t dot = text.find('.');
    const auto is_decimal = [](std::string_view number, std::size_t point) {
        return point != std::string_view::npos && ascii::is_number(number.substr(point + 1)) &&
               (point == 0 || ascii::is_number(number.substr(0, point)));
    };
    if (datatype == "integer") {
        return ascii::is_number(text);
    }
    if (datatype == "decimal") {
        return is_decimal(text, dot);
    }
    const std::size_t e = text.find_first_of("eE");
    if (datatype != "double" || e == std::string_view::npos) {
        return false;
    }
    std::string_view exponent = text.substr(e + 1);
    if (exponent.starts_with('+') || exponent.starts_with('-')) {
        exponent.remove_prefix(1);
    }
    const std::string_view mantissa = text.substr(0, e);
    return ascii::is_number(exponent) && (ascii::is_number(mantissa) || is_decimal(mantissa, dot));
}

/// What the writers share: rows of cells between the ends of a line.
class CellWriter : public ResultWriter {
public:
    CellWriter(ByteSink& bytes, char separator, std::string_view line_end)
        : bytes_(bytes), separator_(separator), line_end_(line_end) {}

    void variables(const std::vector<std::string>& names) final {
        write(names.size(), [&](std::size_t i) { append_name(line_, names[i]); });
    }

    void row(const std::vector<ResultTerm>& terms) final {
        write(terms.size(), [&](std::size_t i) { append_term(line_, terms[i]); });
        ++row_count_;
    }

    void boolean(bool /*answer*/) final {
        throw std::invalid_argument(
            "the W3C's CSV and TSV have no form for a yes or no; use "
            "--format table or json for ASK");
    }

    void finish() final { bytes_.commit(); }

private:
    virtual void append_name(std::string& out, std::string_view name) const = 0;
    virtual void append_term(std::string& out, const ResultTerm& term) const = 0;

    void write(std::size_t count, const auto& append_cell) {
        line_.clear();
        for (std::size_t i = 0; i < count; ++i) {
            if (i > 0) {
                line_ += separator_;
            }
            append_cell(i);
        }
        line_ += line_end_;
        bytes_.write(line_);
        bytes_.check();
    }

    ByteSink& bytes_;
    char separator_;
    std::string_view line_end_;
    std::string line_;
};

/// RFC 4180, with the ends of lines that it wants.
class CsvWriter final : public CellWriter {
public:
    explicit CsvWriter(ByteSink& bytes) : CellWriter(bytes, ',', "\r\n") {}

private:
    static void append_cell(std::string& out, std::string_view text) {
        if (text.find_first_of("\",\r\n") == std::string_view::npos) {
            out += text;
            return;
        }
        out += '"';
        for (const char c : text) {
            out.append(c == '"' ? 2 : 1, c);
        }
        out += '"';
    }

    void append_name(std::string& out, std::string_view name) const override {
        append_cell(out, name);
    }

    void append_term(std::string& out, const ResultTerm& term) const override {
        append_cell(out, term.type == Type::blank_node ? "_:" + term.value : term.value);
    }
};

/// Terms as in SPARQL and Turtle.
class TsvWriter final : public CellWriter {
public:
    explicit TsvWriter(ByteSink& bytes) : CellWriter(bytes, '\t', "\n") {}

private:
    static void append_text(std::string& out, std::string_view text) {
        out += '"';
        for (const char c : text) {
            switch (c) {
            case '\t': out += "\\t"; break;
            case '\n': out += "\\n"; break;
            case '\r': out += "\\r"; break;
            case '"': out += "\\\""; break;
            case '\\': out += "\\\\"; break;
            default: out += c;
            }
        }
        out += '"';
    }

    void append_name(std::string& out, std::string_view name) const override {
        out.append(1, '?').append(name);
    }

    void append_term(std::string& out, const ResultTerm& term) const override {
        switch (term.type) {
        case Type::unbound: return;
        case Type::iri: out.append(1, '<').append(term.value).append(1, '>'); return;
        case Type::blank_node: out.append("_:").append(term.value); return;
        case Type::literal: break;
        }
        if (can_be_bare(term.value, term.datatype)) {
            out += term.value;
            return;
        }
        append_text(out, term.value);
        if (!term.language.empty()) {
            out.append(1, '@').append(term.language);
        } else if (!term.datatype.empty()) {
            out.append("^^<").append(term.datatype).append(1, '>');
        }
    }
};

class JsonWriter final : public ResultWriter {
public:
    explicit JsonWriter(ByteSink& bytes) : bytes_(bytes) {}

    void variables(const std::vector<std::string>& names) override {
        names_ = names;
        text_ = R"({"head":{"vars":[)";
        for (const std::string& name : names) {
            text_ += &name == names.data() ? "" : ",";
            append_json_string(text_, name);
        }
        text_ += R"(]},"results":{"bindings":[)";
        flush();
    }

    void row(const std::vector<ResultTerm>& terms) override {
        text_ += row_count_++ == 0 ? "\n{" : ",\n{";
        bool first = true;
        for (std::size_t i = 0; i < terms.size(); ++i) {
            if (terms[i].type != Type::unbound) {
                text_ += first ? "" : ",";
                first = false;
                append_json_string(text_, names_[i]);
                text_ += ':';
                append_term(terms[i]);
            }
        }
        text_ += '}';
        flush();
    }

    void boolean(bool answer) override {
        answered_ = true;
        text_ = std::string(R"({"head":{},"boolean":)") + (answer ? "true}\n" : "false}\n");
        flush();
    }

    void finish() override {
        if (!answered_) {
            text_ += "\n]}}\n";
        }
        flush();
        bytes_.commit();
    }

private:
    void append_term(const ResultTerm& term) {
        text_ += term.type == Type::iri       ? R"({"type":"uri","value":)"
                 : term.type == Type::literal ? R"({"type":"literal","value":)"
                                              : R"({"type":"bnode","value":)";
        append_json_string(text_, term.value);
        if (!term.language.empty()) {
            text_ += R"(,"xml:lang":)";
            append_json_string(text_, term.language);
        }
        if (!term.datatype.empty()) {
            text_ += R"(,"datatype":)";
            append_json_string(text_, term.datatype);
        }
        text_ += '}';
    }

    void flush() {
        bytes_.write(text_);
        bytes_.check();
        text_.clear();
    }

    ByteSink& bytes_;
    std::vector<std::string> names_;
    std::string text_;
    bool answered_ = false;
};

}  // namespace

std::unique_ptr<ResultWriter> make_csv_result_writer(ByteSink& bytes) {
    return std::make_unique<CsvWriter>(bytes);
}

std::unique_ptr<ResultWriter> make_tsv_result_writer(ByteSink& bytes) {
    return std::make_unique<TsvWriter>(bytes);
}

std::unique_ptr<ResultWriter> make_json_result_writer(ByteSink& bytes) {
    return std::make_unique<JsonWriter>(bytes);
}

}  // namespace dialograph
