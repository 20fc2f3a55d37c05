// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file file_copy.hpp A file goes on its way as bytes.

#include "exporters/byte_consumer.hpp"
#include "exporters/release/release_folder.hpp"

#include <filesystem>

namespace dialograph {

/// Gives all bytes of a file to a consumer, which is not finished.
/// Throws std::system_error where the file cannot be read.
void read_file(const std::filesystem::path& file, ByteConsumer& consumer);

/// Adds the bytes of a file to a release.
void copy_file(const std::filesystem::path& file, const ReleasePath& path, ReleaseFolder& folder);

}  // namespace dialograph
