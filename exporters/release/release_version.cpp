// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/release_version.hpp"

namespace dialograph {
namespace {

std::string text_of(const Date& date) {
    return date ? std::string(date.text().view()) : std::string{};
}

}  // namespace

ReleaseVersion version_of(const Metadata& metadata) {
    return {metadata.version,
            text_of(metadata.issued),
            text_of(metadata.modified),
            0,
            metadata.publisher,
            metadata.licence,
            metadata.availability,
            metadata.rights,
            metadata.title,
            metadata.description,
            {}};
}

}  // namespace dialograph
