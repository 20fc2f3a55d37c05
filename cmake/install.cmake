# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# Installs the program, the libraries with their headers, the ontology, and a CMake package, so that
# find_package(dialograph) gives dialograph::model, dialograph::ontology and dialograph::exporters.

include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/dialograph)

install(TARGETS dialograph RUNTIME)

# Empty there, but the libraries' description names it.
install(TARGETS dialograph_warnings EXPORT dialograph-targets)

foreach(layer model ontology exporters)
    set_target_properties(dialograph_${layer} PROPERTIES EXPORT_NAME ${layer})
    # The headers are C++20, so whoever includes them has to be.
    target_compile_features(dialograph_${layer} PUBLIC cxx_std_20)
    # The extra folder lets `#include "model/graph.hpp"` mean the same here and there.
    install(
        TARGETS dialograph_${layer}
        EXPORT dialograph-targets
        ARCHIVE
        INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/dialograph)
    install(
        DIRECTORY ${PROJECT_SOURCE_DIR}/${layer}/
        DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/dialograph/${layer}
        FILES_MATCHING
        PATTERN "*.hpp")
endforeach()

install(
    DIRECTORY ${PROJECT_SOURCE_DIR}/ontology/
    DESTINATION ${CMAKE_INSTALL_DATADIR}/dialograph/ontology
    FILES_MATCHING
    PATTERN "*.ttl"
    PATTERN "*.jsonld")
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})

configure_package_config_file(
    ${CMAKE_CURRENT_LIST_DIR}/dialograph-config.cmake.in
    ${PROJECT_BINARY_DIR}/dialograph-config.cmake INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/dialograph-config-version.cmake
                                 COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/dialograph-config.cmake
              ${PROJECT_BINARY_DIR}/dialograph-config-version.cmake DESTINATION ${package_dir})
install(
    EXPORT dialograph-targets
    NAMESPACE dialograph::
    DESTINATION ${package_dir})
