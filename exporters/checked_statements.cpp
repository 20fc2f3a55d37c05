// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/checked_statements.hpp"

namespace dialograph {

/// Does what may find a term at fault, and tells the fault.
void CheckedStatements::check(const auto& action) {
    try {
        action();
    } catch (const TermFault& fault) {
        diagnostics_.push_back(scanner_.diagnose_term(fault.code, fault.text, fault.sentence));
        diagnostics_.back().hint = fault.hint;
        ++faults_;
    }
}

void CheckedStatements::base(std::string_view iri) {
    check([&] { terms_.set_base(iri); });
}

void CheckedStatements::prefix(std::string_view name, std::string_view iri) {
    check([&] {
        if (const Namespace* const added = terms_.set_prefix(name, iri, !any_statement_)) {
            sink_.prefix(*added);
        }
    });
}

void CheckedStatements::statement(const WrittenStatement& written) {
    any_statement_ = true;
    check([&] { sink_.statement(checked_statement(written, terms_)); });
}

}  // namespace dialograph
