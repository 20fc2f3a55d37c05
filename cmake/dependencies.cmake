# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# The libraries that Dialograph stands on. Only Boost shows in a header of ours; each of the others
# is linked PRIVATE and stays inside the .cpp files that use it.

find_package(PkgConfig REQUIRED)
find_package(Boost 1.74 REQUIRED)
find_package(simdjson 3.0 REQUIRED)
find_package(CLI11 2.1 REQUIRED)
find_package(CURL 7.88 REQUIRED)
find_package(ZLIB 1.2 REQUIRED)
find_package(Threads REQUIRED)

pkg_check_modules(serd REQUIRED IMPORTED_TARGET GLOBAL serd-0>=0.30)
pkg_check_modules(sord REQUIRED IMPORTED_TARGET GLOBAL sord-0>=0.16)
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET GLOBAL libutf8proc)
pkg_check_modules(zstd REQUIRED IMPORTED_TARGET GLOBAL libzstd>=1.5)
pkg_check_modules(crypto REQUIRED IMPORTED_TARGET GLOBAL libcrypto>=3.0)
pkg_check_modules(graphviz REQUIRED IMPORTED_TARGET GLOBAL libgvc>=2.42 libcgraph)

if(DIALOGRAPH_TESTS)
    find_package(GTest 1.12 REQUIRED)
endif()
