// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/side_description.hpp"

#include "exporters/diff/statement_line.hpp"
#include "ontology/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dialograph {
namespace {

constexpr std::size_t statements_a_step = 4096;

constexpr std::array told{dcat::version, owl::version_info, dcterms::issued, dcterms::modified};

/// Looks through statements, subject by subject.
class Search {
public:
    void take(const LineTerms& terms) {
        if (iri_of(terms.subject) != current_.dataset) {
            end_subject();
            current_.dataset = iri_of(terms.subject);
        }
        const std::string_view predicate = iri_of(terms.predicate);
        is_dataset_ = is_dataset_ || (predicate == rdf::type.text() &&
                                      iri_of(terms.object) == dcat::dataset.text());
        if (const auto found = std::ranges::find(told, predicate, &Iri::text);
            found != told.end()) {
            add_fact({*found, std::string(terms.object)});
        }
    }

    [[nodiscard]] std::optional<SideDescription> found() {
        end_subject();
        return count_ == 1 ? std::optional(found_) : std::nullopt;
    }

private:
    /// What two graphs say is said once.
    void add_fact(std::pair<Iri, std::string> fact) {
        const bool is_known = std::ranges::any_of(current_.facts, [&](const auto& known) {
            return known.first.text() == fact.first.text() && known.second == fact.second;
        });
        if (!is_known) {
            current_.facts.push_back(std::move(fact));
        }
    }

    void end_subject() {
        if (is_dataset_) {
            ++count_;
            found_ = current_;
        }
        current_.facts.clear();
        is_dataset_ = false;
    }

    SideDescription current_;
    SideDescription found_;
    bool is_dataset_ = false;
    std::size_t count_ = 0;
};

}  // namespace

std::optional<SideDescription> description_of(const SortedStatements& side, const Step& step) {
    Search search;
    auto cursor = side.read();
    std::size_t count = 0;
    for (std::string_view line; cursor.next(line); ++count) {
        search.take(terms_of(line));
        if (count % statements_a_step == 0 && step) {
            step();
        }
    }
    return search.found();
}

}  // namespace dialograph
