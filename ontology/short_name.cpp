// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/short_name.hpp"

#include "model/diagnostic.hpp"
#include "ontology/vocabulary.hpp"

namespace dialograph {

std::string short_name(std::string_view iri) {
    for (const Namespace* const name_space : vocabulary_namespaces) {
        if (iri.starts_with(name_space->iri) &&
            is_simple_local_name(iri.substr(name_space->iri.size()))) {
            return std::string(name_space->prefix) + ':' +
                   shown_short(iri.substr(name_space->iri.size()));
        }
    }
    return '<' + shown_short(iri) + '>';
}

}  // namespace dialograph
