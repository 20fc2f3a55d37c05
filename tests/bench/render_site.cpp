// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// render_site RECORDS DIR: writes the pages of a release and nothing else of it, to measure them
// beside a site generator that has no data to write either.

#include "exporters/parallel.hpp"
#include "exporters/site/site.hpp"
#include "model/load.hpp"

#include <atomic>
#include <cstddef>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string_view>

namespace {

using dialograph::ReleasePath;

void write_file(const std::filesystem::path& path, std::string_view bytes) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream file(path, std::ios::binary);
    file << bytes;
    if (!file.flush()) {
        throw std::runtime_error("cannot write " + path.string());
    }
}

void render(const std::filesystem::path& records, const std::filesystem::path& folder) {
    const dialograph::LoadedRecords loaded = dialograph::load_records(records);
    if (loaded.graph == nullptr) {
        throw std::runtime_error("the records have a fault");
    }
    const dialograph::Site site(*loaded.graph, {});
    std::atomic<std::size_t> pages = 0;
    const auto write = [&](std::size_t piece) {
        site.write(piece, [&](const ReleasePath& path, std::string_view bytes) {
            write_file(folder / path.text(), bytes);
            pages += path.text().ends_with(".html") ? 1 : 0;
        });
    };
    dialograph::in_parallel(site.piece_count(), 16, [&] { return write; });
    std::cout << pages << '\n';
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc != 3) {
        std::cerr << "usage: render_site RECORDS DIR\n";
        return 2;
    }
    render(argv[1], argv[2]);
    return 0;
} catch (const std::exception& error) {
    std::cerr << "render_site: " << error.what() << '\n';
    return 4;
}
