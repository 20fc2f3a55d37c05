// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/statistics.hpp"

#include "ontology/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>

namespace dialograph {
namespace {

constexpr std::array link_predicates{owl::same_as,      skos::exact_match,   skos::close_match,
                                     skos::broad_match, skos::related_match, rdfs::see_also};

std::uint64_t hash_of(std::string_view text) {
    return std::hash<std::string_view>{}(text);
}

std::uint64_t mixed(std::uint64_t hash, std::uint64_t other) {
    constexpr std::uint64_t golden = 0x9E3779B97F4A7C15;
    return (hash ^ (other + golden)) * golden;
}

std::uint64_t hash_of(const Term& term) {
    if (const Iri* const iri = std::get_if<Iri>(&term)) {
        return hash_of(iri->text());
    }
    const auto& literal = std::get<Literal>(term);
    return mixed(mixed(hash_of(literal.text()), hash_of(literal.language())),
                 hash_of(literal.datatype().text()));
}

void count(std::map<std::string, Partition>& partitions, Iri iri) {
    Partition& partition = partitions[std::string(iri.text())];
    if (++partition.count == 1) {
        const Namespace* const name_space = iri.name_space();
        partition.name = name_space == nullptr ? std::to_string(partitions.size())
                                               : std::string(name_space->prefix) + '-' +
                                                     std::string(iri.local_name());
    }
}

std::string_view host_of(std::string_view iri) {
    const std::size_t authority = iri.find("//");
    return authority == std::string_view::npos ? std::string_view{}
                                               : iri.substr(0, iri.find('/', authority + 2));
}

/// Cuts a text to what it has in common with another, behind a slash.
void cut_to_common(std::string& text, std::string_view other) {
    const auto end = std::ranges::mismatch(text, other).in1;
    text.erase(end, text.end());
    text.erase(text.rfind('/') + 1);
}

}  // namespace

void StatisticsSink::statement(const Statement& statement) {
    ++statistics_.triples;
    if (statement.subject.text() != subject_) {
        subject_ = statement.subject.text();
        ++statistics_.subjects;
        statistics_.entities += subject_.starts_with(base_) ? 1U : 0U;
    }
    if (statement.graph && statement.graph->text() != graph_) {
        graph_ = statement.graph->text();
        ++statistics_.graphs;
    }
    objects_.add(hash_of(statement.object));
    count(statistics_.properties, statement.predicate);
    if (const Iri* const object = std::get_if<Iri>(&statement.object)) {
        if (statement.predicate == rdf::type) {
            count(statistics_.classes, *object);
        }
        count_link(statement.predicate, object->text());
    }
}

void StatisticsSink::count_link(Iri predicate, std::string_view object) {
    if (std::ranges::find(link_predicates, predicate) == link_predicates.end() ||
        object.starts_with(base_) || host_of(object).empty()) {
        return;
    }
    LinkTarget& target = statistics_.targets[std::string(host_of(object))];
    if (++target.links == 1) {
        target.uri_space = object;
    }
    ++target.predicates[std::string(predicate.text())];
    cut_to_common(target.uri_space, object);
}

}  // namespace dialograph
