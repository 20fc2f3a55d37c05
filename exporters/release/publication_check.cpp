// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/publication_check.hpp"

#include "exporters/release/version_history.hpp"
#include "model/json.hpp"
#include "model/source_text.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace dialograph {
namespace {

/// Reports what the metadata lack, at their places in the file.
class Checker {
public:
    Checker(const SourceText& source, const JsonValue& root) : source_(source), root_(root) {}

    void check(const Metadata& metadata) {
        if (metadata.contact.name.empty()) {
            report(
                DiagnosticCode::missing_metadata, root_, "dcat:contactPoint",
                "the property \"dcat:contactPoint\" is missing, and a release says whom to ask",
                R"(Add "dcat:contactPoint": {"vcard:fn": "...", "vcard:hasEmail": {"@id": "mailto:..."}}.)");
        } else if (metadata.contact.email.empty() && metadata.contact.page.empty()) {
            report(
                DiagnosticCode::missing_metadata, value_of("dcat:contactPoint"),
                "dcat:contactPoint", "the contact has neither an address nor a page",
                R"(Add "vcard:hasEmail": {"@id": "mailto:..."} or "vcard:hasURL": {"@id": "https://..."}.)");
        }
        if (!is_version_name(metadata.version)) {
            report(DiagnosticCode::bad_metadata, value_of("dcat:version"), "dcat:version",
                   "the version " + in_quotes(metadata.version) +
                       " cannot be part of an address and of the name of a file",
                   "Write it in letters, digits, points and hyphens, such as 1.0.0.");
        }
    }

    Diagnostics diagnostics;

private:
    [[nodiscard]] const JsonValue& value_of(std::string_view key) const {
        const JsonValue* const value = root_.find(key);
        return value == nullptr ? root_ : *value;
    }

    void report(DiagnosticCode code, const JsonValue& at, std::string_view key,
                std::string sentence, std::string hint) {
        diagnostics.push_back(diagnose(code, source_, at.token, std::move(sentence)));
        diagnostics.back().field = key;
        diagnostics.back().field_word = "property";
        diagnostics.back().hint = std::move(hint);
    }

    const SourceText& source_;
    const JsonValue& root_;
};

}  // namespace

Diagnostics publication_faults(const Metadata& metadata, const std::filesystem::path& records) {
    const std::filesystem::path file = records / metadata_file;
    const SourceText source = SourceText::read(file, file.string());
    Diagnostics diagnostics;
    const auto root = parse_json(source, diagnostics);
    if (!root) {
        return diagnostics;  // changed since it was read
    }
    Checker checker(source, *root);
    checker.check(metadata);
    return std::move(checker.diagnostics);
}

}  // namespace dialograph
