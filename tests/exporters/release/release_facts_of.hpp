// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file release_facts_of.hpp What the metadata of a release are made from, for tests.

#include "exporters/release/release_facts.hpp"
#include "tests/model/graph_of.hpp"

#include <string>

namespace dialograph::tests {

/// The facts of a release of the records that ship, with two files.
class ReleaseFactsOfShipped {
public:
    ReleaseFactsOfShipped() {
        facts_.current = version_of(facts_.metadata());
        facts_.distributions = distributions_of(
            {{"data/japan-mongolia.ttl.gz", 30, Digest::parse(std::string(64, 'a')).value(),
              "application/gzip", Novelty::added},
             {"records/sessions.csv", 20, Digest::parse(std::string(64, 'b')).value(), "text/csv",
              Novelty::added}});
        derive_coverage(facts_);
    }

    [[nodiscard]] ReleaseFacts& operator*() { return facts_; }
    [[nodiscard]] ReleaseFacts* operator->() { return &facts_; }

private:
    const DialogueGraph& graph_ = japan_mongolia();
    Naming naming_{graph_.dataset().metadata.base};
    ReleaseOptions options_{"https://data.example.org/", "", true};
    ReleaseFacts facts_{graph_, naming_, options_, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
};

/// Whether a document has a part.
inline bool has(const std::string& document, std::string_view part) {
    return document.find(part) != std::string::npos;
}

}  // namespace dialograph::tests
