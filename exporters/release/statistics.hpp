// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file statistics.hpp What was written, in numbers: what VoID tells of a data set.

#include "exporters/release/distinct_counter.hpp"
#include "ontology/statement_sink.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace dialograph {

/// The links to another data set.
struct LinkTarget {
    /// What all of their objects start with, up to a slash.
    std::string uri_space;
    std::size_t links = 0;
    /// By property.
    std::map<std::string, std::size_t> predicates;
};

/// A class with how many things are of it, or a property with how many statements have it.
struct Partition {
    std::size_t count = 0;
    /// The prefix of its vocabulary and its name; as in `dlg-Session`.
    std::string name;
};

/// Counts of statements.
struct Statistics {
    std::size_t triples = 0;
    std::size_t subjects = 0;
    /// The subjects that are in the data set's own space of IRIs.
    std::size_t entities = 0;
    std::size_t objects = 0;
    /// By IRI.
    std::map<std::string, Partition> classes;
    std::map<std::string, Partition> properties;
    /// By scheme and host.
    std::map<std::string, LinkTarget> targets;
    /// Of each named graph.
    std::size_t graphs = 0;
};

/// Counts statements as they come. The statements of a subject have to come in a row.
class StatisticsSink final : public StatementSink {
public:
    /// @param base the data set's own space of IRIs
    explicit StatisticsSink(std::string_view base) : base_(base) {}

    void prefix(const Namespace& /*name_space*/) override {}
    void statement(const Statement& statement) override;
    void finish() override { statistics_.objects = objects_.count(); }

    /// What was counted; whole once the sink is finished.
    [[nodiscard]] const Statistics& statistics() const { return statistics_; }

private:
    void count_link(Iri predicate, std::string_view object);

    std::string base_;
    Statistics statistics_;
    DistinctCounter objects_;
    std::string subject_;
    std::string graph_;
};

}  // namespace dialograph
