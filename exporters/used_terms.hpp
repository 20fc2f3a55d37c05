// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file used_terms.hpp Which terms and prefixes a document needs, found before it is written.

#include "ontology/statement_sink.hpp"

#include <set>
#include <string_view>
#include <vector>

namespace dialograph {

/// Listens to what a document will say: a document about one thing need not name every vocabulary.
class UsedTerms final : public StatementSink {
public:
    void prefix(const Namespace& name_space) override { prefixes_.push_back(&name_space); }
    void statement(const Statement& statement) override;
    void finish() override {}

    /// Says to a sink those of the prefixes that are used, in their order.
    void declare_prefixes(StatementSink& sink) const;

    /// Whether a term of a vocabulary is used.
    [[nodiscard]] bool has(Iri term) const { return terms_.contains(term.text()); }

    /// Forgets what was used, and keeps the prefixes.
    void clear();

private:
    void use(Iri iri);

    std::vector<const Namespace*> prefixes_;
    std::set<const Namespace*> used_;
    /// Views of the vocabulary's own texts.
    std::set<std::string_view> terms_;
};

}  // namespace dialograph
