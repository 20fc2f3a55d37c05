// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/patch_writer.hpp"

#include "exporters/sha256.hpp"
#include "ontology/named_thing.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace dialograph {
namespace {

using Take = std::function<void(std::string_view letter, std::string_view line)>;

void each_change(const Difference& difference, const Take& take) {
    LineReader removed = difference.removed.read();
    for (std::string_view line; removed.next(line);) {
        take("D ", line);
    }
    LineReader added = difference.added.read();
    for (std::string_view line; added.next(line);) {
        take("A ", line);
    }
}

/// The name of what a difference says, so that the same difference is the same patch.
std::string name_of(const Difference& difference) {
    Sha256 hash;
    each_change(difference, [&](std::string_view letter, std::string_view line) {
        hash.update(letter);
        hash.update(line);
        hash.update("\n");
    });
    return uuid_iri(hash.digest());
}

}  // namespace

void write_patch(const Difference& difference, ByteSink& bytes) {
    if (difference.empty()) {
        return;
    }
    bytes.write("H id <" + name_of(difference) + "> .\nTX .\n");
    each_change(difference, [&](std::string_view letter, std::string_view line) {
        bytes.write(letter);
        bytes.write(line);
        bytes.write("\n");
        bytes.check();
    });
    bytes.write("TC .\n");
}

}  // namespace dialograph
