# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# What the compiler is asked for: warnings, sanitizers, optimisation across files.

# Every target of ours links this one PRIVATE.
add_library(dialograph_warnings INTERFACE)
set(warnings
    -Wall
    -Wextra
    -Wpedantic
    -Wconversion
    -Wsign-conversion
    -Wdouble-promotion
    -Wshadow
    -Wold-style-cast
    -Wcast-align
    -Wcast-qual
    -Wformat=2
    -Wimplicit-fallthrough
    -Wnon-virtual-dtor
    -Woverloaded-virtual
    -Wextra-semi
    -Wundef
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond>
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-branches>
    $<$<CXX_COMPILER_ID:GNU>:-Wlogical-op>
    # g++ 12 warns of overlapping copies inside std::string's own operator+ (GCC bug 105651).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
    $<$<BOOL:${DIALOGRAPH_WERROR}>:-Werror>)
# The libraries take this target along into the installed package, where it must ask for nothing.
target_compile_options(dialograph_warnings INTERFACE "$<BUILD_INTERFACE:${warnings}>")

if(DIALOGRAPH_SANITIZE)
    add_compile_options(-fsanitize=${DIALOGRAPH_SANITIZE} -fno-sanitize-recover=all
                        -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${DIALOGRAPH_SANITIZE})
    # The checks that a sanitizer weaves in make g++ see uninitialised values where there are none.
    target_compile_options(
        dialograph_warnings
        INTERFACE "$<BUILD_INTERFACE:$<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>>")
endif()

# Only g++: its objects can hold machine code beside the intermediate code, so that the installed
# libraries still link with any compiler and the tests link without a second optimisation.
if(DIALOGRAPH_LTO AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT DIALOGRAPH_SANITIZE)
    set(CMAKE_CXX_COMPILE_OPTIONS_IPO -flto=auto -ffat-lto-objects)
    set(CMAKE_INTERPROCEDURAL_OPTIMIZATION_RELEASE ON)
endif()
