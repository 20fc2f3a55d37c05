// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/file_copy.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>

namespace dialograph {
namespace {

struct Closer {
    void operator()(std::FILE* file) const {
        std::fclose(file);  // NOLINT(cppcoreguidelines-owning-memory): it is the owner
    }
};

[[noreturn]] void fail(const std::filesystem::path& file) {
    throw std::system_error(errno, std::generic_category(), "cannot read " + file.string());
}

}  // namespace

void read_file(const std::filesystem::path& file, ByteConsumer& consumer) {
    const std::unique_ptr<std::FILE, Closer> stream(std::fopen(file.c_str(), "rbe"));
    if (stream == nullptr) {
        fail(file);
    }
    std::array<char, std::size_t{1} << 16U> block{};
    while (const std::size_t count = std::fread(block.data(), 1, block.size(), stream.get())) {
        consumer.write({block.data(), count});
    }
    if (std::ferror(stream.get()) != 0) {
        fail(file);
    }
}

void copy_file(const std::filesystem::path& file, const ReleasePath& path, ReleaseFolder& folder) {
    const auto copy = folder.open(path);
    read_file(file, *copy);
    copy->finish();
}

}  // namespace dialograph
