# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# Files that a library carries inside it, so that the program needs none beside it.
#
# dialograph_embed(TARGET FILE HEADER FUNCTION): FILE, byte for byte, is what FUNCTION of TARGET
# returns; HEADER declares it. The bytes are written out one by one: compilers need not take a string
# literal of more than 65536 characters.
#
# The same file, run as a script, writes the source: cmake -DINPUT=... -DOUTPUT=... -DHEADER=...
# -DFUNCTION=... -P embed.cmake

if(NOT CMAKE_SCRIPT_MODE_FILE)
    function(dialograph_embed target file header function)
        set(input ${CMAKE_CURRENT_SOURCE_DIR}/${file})
        set(output ${CMAKE_CURRENT_BINARY_DIR}/embedded/${file}.cpp)
        add_custom_command(
            OUTPUT ${output}
            COMMAND ${CMAKE_COMMAND} -DINPUT=${input} -DOUTPUT=${output} -DHEADER=${header}
                    -DFUNCTION=${function} -P ${CMAKE_CURRENT_FUNCTION_LIST_FILE}
            DEPENDS ${input} ${CMAKE_CURRENT_FUNCTION_LIST_FILE}
            COMMENT "Embedding ${file}"
            VERBATIM)
        target_sources(${target} PRIVATE ${output})
    endfunction()
    return()
endif()

file(READ ${INPUT} bytes HEX)
string(REGEX REPLACE "(................................)" "\\1\n    " bytes "${bytes}")
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${bytes}")
set(source [[
// Made of @INPUT_NAME@ by cmake/embed.cmake.

#include "@HEADER@"

namespace {

constexpr char bytes[] = {
    @bytes@
};

}  // namespace

std::string_view dialograph::@FUNCTION@() {
    return {bytes, sizeof bytes};
}
]])
get_filename_component(INPUT_NAME ${INPUT} NAME)
string(CONFIGURE "${source}" source @ONLY)
file(WRITE ${OUTPUT} "${source}")
