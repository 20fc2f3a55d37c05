// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "cli/store_list.hpp"

#include "exporters/store/bulk_script.hpp"
#include "exporters/store/store_type.hpp"

#include <cstdio>
#include <string>

namespace dialograph::cli {
namespace {

constexpr int name_width = 10;
constexpr int word_width = 8;

void print_line(std::string_view word, std::string_view text) {
    if (!text.empty()) {
        std::printf("%*s%-*s  %s\n", name_width, "", word_width, std::string(word).c_str(),
                    std::string(text).c_str());
    }
}

void print_store(const StoreType& type) {
    std::printf("%-*s%s\n", name_width, std::string(type.name).c_str(),
                std::string(type.title).c_str());
    print_line("--store", type.store_is);
    print_line("--auth", type.authentication == Authentication::none
                             ? "none of its own"
                             : name_of(type.authentication));
    print_line("query", type.default_graph_is_union
                            ? "without GRAPH it sees all graphs"
                            : "without GRAPH it sees the default graph alone, unless the store is "
                              "set up otherwise");
    print_line("--script", has_bulk_loader(type) ? "yes" : "");
    print_line("note", type.quirk);
    print_line("source", type.source);
}

}  // namespace

void list_stores() {
    for (const StoreType& type : store_types()) {
        print_store(type);
    }
}

}  // namespace dialograph::cli
