// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/guarded_update.hpp"

#include "exporters/diff/sparql_batch.hpp"
#include "exporters/diff/statement_line.hpp"
#include "ontology/naming.hpp"
#include "ontology/vocabulary.hpp"

#include <stdexcept>

namespace dialograph {
namespace {

/// What the graphs of a difference are called beside the data: by their place among those that
/// change.
using StagedNames = std::map<std::string_view, std::string, std::less<>>;

/// What the plan says of each graph that changes.
constexpr std::size_t statements_of_plan = 3;

StagedNames staged_names(const Difference& difference) {
    StagedNames names;
    for (const auto& [graph, change] : difference.graphs) {
        if (change.changed()) {
            names.emplace(graph, std::to_string(names.size() + 1));
        }
    }
    return names;
}

/// The beginning of the names of all graphs of the data set that the old side is; empty where it
/// has not the graphs that an export makes, and others may have theirs beside them.
std::string_view data_set_of_old_side(const Difference& difference) {
    for (const auto& [graph, change] : difference.graphs) {
        const auto name = Iri::parse(iri_of(graph));
        const std::string_view beginning =
            name && change.before > 0 ? Naming::graphs_beside(*name) : std::string_view{};
        if (!beginning.empty()) {
            return beginning;
        }
    }
    return {};
}

}  // namespace

GuardedUpdate::GuardedUpdate(const Difference& difference, std::string_view staging,
                             std::string_view graph)
    : difference_(difference), staging_(staging), graph_("<" + std::string(graph) + ">"),
      data_set_(data_set_of_old_side(difference)) {
    if (graph.empty() && difference.graphs.contains("")) {
        throw std::invalid_argument("a guarded update needs a named graph for every statement");
    }
}

std::string GuardedUpdate::staged(std::string_view name) const {
    return "<" + staging_ + std::string(name) + ">";
}

std::string GuardedUpdate::plan() const {
    return staged("plan");
}

std::string GuardedUpdate::target(std::string_view graph) const {
    return graph.empty() ? graph_ : std::string(graph);
}

void GuardedUpdate::each_statement(const TakeStaged& take) const {
    const StagedNames names = staged_names(difference_);
    const std::string integer(xsd::integer.text());
    for (const auto& [graph, name] : names) {
        const std::string start = target(graph) + ' ';
        const std::string before = std::to_string(difference_.graphs.find(graph)->second.before);
        take(plan(), start + staged("removed") + ' ' + staged("removed/" + name) + " .");
        take(plan(), start + staged("added") + ' ' + staged("added/" + name) + " .");
        take(plan(), start + staged("before") + " \"" + before + "\"^^<" + integer + "> .");
    }
    const auto add = [&](std::string_view kind, const LineSpool& lines) {
        LineReader reader = lines.read();
        for (std::string_view line; reader.next(line);) {
            const std::string& name = names.at(terms_of(line).graph);
            take(staged(std::string(kind) + '/' + name), line);
        }
    };
    add("removed", difference_.removed);
    add("added", difference_.added);
}

void GuardedUpdate::each_staged(const std::function<void(std::string_view)>& take) const {
    SparqlBatch batch(SparqlBatch::insert_data, take);
    each_statement([&](std::string_view graph, std::string_view line) { batch.add(graph, line); });
    batch.finish();
}

SortedStatements GuardedUpdate::staged() const {
    StatementSorter sorter;
    std::string moved;
    each_statement([&](std::string_view graph, std::string_view line) {
        moved.assign(triple_of(line)).append(1, ' ').append(graph).append(" .");
        sorter.add(moved);
    });
    sorter.finish();
    return sorter.take();
}

std::map<std::string, std::size_t> GuardedUpdate::staged_counts() const {
    std::map<std::string, std::size_t> counts;
    const StagedNames names = staged_names(difference_);
    for (const auto& [graph, name] : names) {
        const GraphChange& change = difference_.graphs.find(graph)->second;
        counts.emplace(staging_ + "removed/" + name, change.removed);
        counts.emplace(staging_ + "added/" + name, change.added);
    }
    if (!names.empty()) {
        counts.emplace(staging_ + "plan", names.size() * statements_of_plan);
    }
    return counts;
}

/// What the graphs of the old side hold together, where that can be asked. What a load has staged
/// beside them is not counted.
std::string GuardedUpdate::total_problem() const {
    if (data_set_.empty()) {
        return {};
    }
    std::size_t before = 0;
    for (const auto& [graph, change] : difference_.graphs) {
        before += Naming::is_graph_of(data_set_, iri_of(graph)) ? change.before : 0;
    }
    return "    UNION\n"
           "    { { SELECT (COUNT(*) AS ?total) WHERE { GRAPH ?any { ?a ?b ?c } "
           "FILTER(STRSTARTS(STR(?any), \"" +
           data_set_ + "\") && !STRSTARTS(STR(?any), \"" + staging_ +
           "\") && !REGEX(STR(?any), \"" + std::string(Naming::staging_pattern()) +
           "\")) } } FILTER(?total != " + std::to_string(before) + ") }\n";
}

/// A pattern with a solution for each thing that is not as it was on the old side.
std::string GuardedUpdate::problems() const {
    const std::string removed = staged("removed");
    const std::string added = staged("added");
    const std::string before = staged("before");
    const std::string in_plan = "GRAPH " + plan() + " { ";
    return "    { " + in_plan + "?g " + removed +
           " ?r } GRAPH ?r { ?a ?b ?c } "
           "FILTER NOT EXISTS { GRAPH ?g { ?a ?b ?c } } }\n"
           "    UNION\n"
           "    { " +
           in_plan + "?g " + added + " ?i ; " + removed +
           " ?r } GRAPH ?i { ?a ?b ?c } "
           "GRAPH ?g { ?a ?b ?c } FILTER NOT EXISTS { GRAPH ?r { ?a ?b ?c } } }\n"
           "    UNION\n"
           "    { " +
           in_plan + "?g " + before +
           " ?n } "
           "{ SELECT ?g (COUNT(*) AS ?m) WHERE { " +
           in_plan + "?g " + added +
           " ?i } "
           "GRAPH ?g { ?a ?b ?c } } GROUP BY ?g } FILTER(?m != ?n) }\n"
           "    UNION\n"
           "    { " +
           in_plan + "?g " + before +
           " ?n } FILTER(?n > 0) "
           "FILTER NOT EXISTS { GRAPH ?g { ?a ?b ?c } } }\n" +
           total_problem();
}

std::string GuardedUpdate::apply(const std::string& condition) const {
    const std::string in_plan = "GRAPH " + plan() + " { ?graph ";
    return "DELETE { GRAPH ?graph { ?s ?p ?o } }\n"
           "INSERT { GRAPH ?graph { ?s2 ?p2 ?o2 } GRAPH " +
           plan() + " { ?graph " + staged("applied") +
           " true } }\n"
           "WHERE {\n" +
           (condition.empty() ? "" : "  " + condition + "\n") +
           "  { SELECT (COUNT(*) AS ?problems) WHERE {\n" + problems() +
           "  } }\n"
           "  FILTER(?problems = 0)\n"
           "  { " +
           in_plan + staged("removed") +
           " ?from } GRAPH ?from { ?s ?p ?o } }\n"
           "  UNION\n"
           "  { " +
           in_plan + staged("added") +
           " ?to } GRAPH ?to { ?s2 ?p2 ?o2 } }\n"
           "}";
}

std::string GuardedUpdate::applied() const {
    return "ASK { GRAPH " + plan() + " { ?graph " + staged("applied") + " ?yes } }";
}

std::string GuardedUpdate::without_staging(const std::string& verb) const {
    std::string text;
    for (const auto& [graph, name] : staged_names(difference_)) {
        text += verb + " SILENT GRAPH " + staged("removed/" + name) + " ;\n";
        text += verb + " SILENT GRAPH " + staged("added/" + name) + " ;\n";
    }
    return text + verb + " SILENT GRAPH " + plan();
}

std::string GuardedUpdate::clear_staging() const {
    return without_staging("CLEAR");
}

std::string GuardedUpdate::drop_staging() const {
    return without_staging("DROP");
}

void GuardedUpdate::write(ByteSink& bytes) const {
    if (difference_.empty()) {
        return;
    }
    bytes.write(clear_staging());
    each_staged([&](std::string_view operation) {
        bytes.write(" ;\n");
        bytes.write(operation);
        bytes.check();
    });
    bytes.write(" ;\n" + apply() + " ;\n" + drop_staging() + "\n");
}

}  // namespace dialograph
