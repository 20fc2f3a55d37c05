// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/patch_writer.hpp"

#include "exporters/diff/statement_line.hpp"
#include "exporters/sha256.hpp"
#include "ontology/named_thing.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace dialograph {
namespace {

using Take = std::function<void(std::string_view letter, std::string_view line)>;

/// The lines of a difference, each with its graph.
class Changes {
public:
    /// @param graph of the lines that name none; empty for the default graph
    Changes(const Difference& difference, std::string_view graph)
        : difference_(difference), end_(graph.empty() ? " ." : " <" + std::string(graph) + "> .") {}

    void each(const Take& take) const {
        each("D ", difference_.removed, take);
        each("A ", difference_.added, take);
    }

private:
    void each(std::string_view letter, const LineSpool& lines, const Take& take) const {
        LineReader reader = lines.read();
        std::string named;
        for (std::string_view line; reader.next(line);) {
            if (terms_of(line).graph.empty()) {
                line = named.assign(triple_of(line)).append(end_);
            }
            take(letter, line);
        }
    }

    const Difference& difference_;
    std::string end_;
};

/// The name of what is said, so that the same changes are the same patch.
std::string name_of(const Changes& changes) {
    Sha256 hash;
    changes.each([&](std::string_view letter, std::string_view line) {
        hash.update(letter);
        hash.update(line);
        hash.update("\n");
    });
    return uuid_iri(hash.digest());
}

}  // namespace

void write_patch(const Difference& difference, ByteSink& bytes, std::string_view graph) {
    if (difference.empty()) {
        return;
    }
    const Changes changes(difference, graph);
    bytes.write("H id <" + name_of(changes) + "> .\nTX .\n");
    changes.each([&](std::string_view letter, std::string_view line) {
        bytes.write(letter);
        bytes.write(line);
        bytes.write("\n");
        bytes.check();
    });
    bytes.write("TC .\n");
}

}  // namespace dialograph
