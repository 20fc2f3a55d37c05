# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# cmake -P check-layers.cmake TREE: reads every #include under TREE and fails if one goes up a layer
# or brings a third-party library past its border.

cmake_minimum_required(VERSION 3.25)
set(tree ${CMAKE_ARGV3})

set(model_may_include model)
set(ontology_may_include model ontology)
set(exporters_may_include model ontology exporters)
set(cli_may_include model ontology exporters cli)

# Each row: which files (path from the tree), which header inside the angle brackets.
set(allowed
    "any file:           ^.*$                                  : ^[a-z0-9_]+$" # the standard library
    "any source file:    ^.*[.]cpp$                            : ^(sys/[a-z]+|fcntl|unistd|[a-z]*intrin)[.]h$"
    "the graph is Boost: ^model/.*$|^.*[.]cpp$                 : ^boost/.*$"
    "metadata reader:    ^model/.*[.]cpp$                      : ^simdjson[.]h$"
    "normal forms:       ^(model|ontology|exporters)/.*[.]cpp$ : ^utf8proc[.]h$"
    "RDF syntaxes:       ^exporters/(ontology_page_file|serd_parser|serd_writer)[.]cpp$ : ^serd/serd[.]h$"
    "store in memory:    ^exporters/sord_store[.]cpp$          : ^sord/sord[.]h$"
    "checksums, base64:  ^exporters/(sha256|store/http_text)[.]cpp$ : ^openssl/evp[.]h$"
    "compression:        ^exporters/compression[.]cpp$         : ^(zlib|zstd)[.]h$"
    "HTTP:               ^exporters/store/curl_session[.]cpp$  : ^curl/curl[.]h$"
    "layout of graphs:   ^exporters/pictures/layout[.]cpp$     : ^graphviz/gvc[.]h$"
    "options:            ^cli/.*$                              : ^CLI/.*$")

set(mistakes 0)
macro(mistake file include)
    message("${file}: may not include ${include}")
    math(EXPR mistakes "${mistakes} + 1")
endmacro()

function(is_allowed result file header)
    set(${result} FALSE PARENT_SCOPE)
    foreach(row IN LISTS allowed)
        string(REGEX MATCH "^[^:]*: *([^ ]+) *: ([^ ]+)$" ignored "${row}")
        set(header_pattern "${CMAKE_MATCH_2}")
        if(file MATCHES "${CMAKE_MATCH_1}" AND header MATCHES "${header_pattern}")
            set(${result} TRUE PARENT_SCOPE)
            return()
        endif()
    endforeach()
endfunction()

foreach(layer model ontology exporters cli)
    file(GLOB_RECURSE files RELATIVE ${tree} ${tree}/${layer}/*.hpp ${tree}/${layer}/*.cpp)
    if(NOT files)
        message(FATAL_ERROR "${layer}: no source files, so nothing was checked")
    endif()
    foreach(file IN LISTS files)
        file(STRINGS ${tree}/${file} lines REGEX "^[ \t]*#[ \t]*include")
        foreach(line IN LISTS lines)
            string(REGEX REPLACE "^[ \t]*#[ \t]*include[ \t]*(\"[^\"]*\"|<[^>]*>).*$" "\\1" include "${line}")
            if(include MATCHES "^\"([a-z]+)/")
                if(NOT CMAKE_MATCH_1 IN_LIST ${layer}_may_include)
                    mistake(${file} ${include})
                endif()
            elseif(include MATCHES "^<(.*)>$")
                is_allowed(good ${file} ${CMAKE_MATCH_1})
                if(NOT good)
                    mistake(${file} ${include})
                endif()
            else()
                mistake(${file} "${include}")
            endif()
        endforeach()
    endforeach()
endforeach()

if(mistakes GREATER 0)
    message(FATAL_ERROR "${mistakes} includes go where they may not")
endif()
