// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/ontology_page_file.hpp"

#include "ontology/vocabulary.hpp"

#include <serd/serd.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

namespace dialograph {
namespace {

struct Deleter {
    void operator()(SerdReader* reader) const { serd_reader_free(reader); }
};

std::string text_of(const SerdNode* node) {
    return {reinterpret_cast<const char*>(node->buf), node->n_bytes};
}

/// The name of a term as the file writes it; Turtle's `a` has none.
std::string name_of(const SerdNode* node) {
    std::string name = text_of(node);
    return name == rdf::type.text() ? "rdf:type" : name;
}

// Serd calls these through pointers; what they throw must not pass through it, and they throw
// nothing but a lack of memory, which ends the program either way.

SerdStatus take_prefix(void* handle, const SerdNode* name, const SerdNode* iri) noexcept {
    static_cast<OntologyFile*>(handle)->prefixes[text_of(name)] = text_of(iri);
    return SERD_SUCCESS;
}

SerdStatus take_statement(void* handle, SerdStatementFlags /*flags*/, const SerdNode* /*graph*/,
                          const SerdNode* subject, const SerdNode* predicate,
                          const SerdNode* object, const SerdNode* /*datatype*/,
                          const SerdNode* language) noexcept {
    auto& subjects = static_cast<OntologyFile*>(handle)->subjects;
    if (subjects.empty() || subjects.back().name != name_of(subject)) {
        subjects.push_back({name_of(subject), {}});
    }
    subjects.back().facts.push_back({name_of(predicate), text_of(object),
                                     language == nullptr ? std::string{} : text_of(language),
                                     object->type != SERD_LITERAL});
    return SERD_SUCCESS;
}

/// Keeps the first error of many.
SerdStatus take_error(void* handle, const SerdError* error) noexcept {
    auto& message = *static_cast<std::string*>(handle);
    if (message.empty()) {
        message = "line " + std::to_string(error->line) + ": " +
                  reinterpret_cast<const char*>(serd_strerror(error->status));
    }
    return SERD_SUCCESS;
}

}  // namespace

std::vector<const OntologyFact*> OntologySubject::all(std::string_view predicate) const {
    std::vector<const OntologyFact*> found;
    for (const OntologyFact& fact : facts) {
        if (fact.predicate == predicate) {
            found.push_back(&fact);
        }
    }
    return found;
}

std::string_view OntologySubject::text(std::string_view predicate,
                                       std::string_view language) const {
    const auto found = std::ranges::find_if(facts, [&](const OntologyFact& fact) {
        return fact.predicate == predicate && (language.empty() || fact.language == language);
    });
    return found == facts.end() ? std::string_view{} : found->value;
}

bool OntologySubject::is_a(std::string_view type) const {
    return std::ranges::any_of(all("rdf:type"),
                               [&](const OntologyFact* fact) { return fact->value == type; });
}

std::string_view OntologySubject::local_name() const {
    return std::string_view(name).substr(name.find(':') + 1);
}

const OntologySubject* OntologyFile::find(std::string_view name) const {
    const auto found = std::ranges::find(subjects, name, &OntologySubject::name);
    return found == subjects.end() ? nullptr : &*found;
}

std::string OntologyFile::iri(std::string_view name) const {
    const std::size_t colon = name.find(':');
    const auto prefix = prefixes.find(name.substr(0, colon));
    return prefix == prefixes.end() ? std::string(name)
                                    : prefix->second + std::string(name.substr(colon + 1));
}

OntologyFile read_ontology(std::string_view turtle) {
    OntologyFile file;
    std::string message;
    const std::unique_ptr<SerdReader, Deleter> reader{serd_reader_new(
        SERD_TURTLE, &file, nullptr, nullptr, take_prefix, take_statement, nullptr)};
    serd_reader_set_strict(reader.get(), true);
    serd_reader_set_error_sink(reader.get(), take_error, &message);
    const std::string text(turtle);  // Serd wants a NUL behind it
    const SerdStatus status =
        serd_reader_read_string(reader.get(), reinterpret_cast<const uint8_t*>(text.c_str()));
    if (status != SERD_SUCCESS || !message.empty()) {
        throw std::runtime_error("the ontology cannot be read: " + message);
    }
    return file;
}

}  // namespace dialograph
