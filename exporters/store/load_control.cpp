// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/load_control.hpp"

#include "exporters/diff/sparql_batch.hpp"
#include "exporters/diff/statement_line.hpp"
#include "exporters/store/store_error.hpp"
#include "model/shown_text.hpp"
#include "ontology/naming.hpp"
#include "ontology/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <random>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace dialograph {
namespace {

using std::chrono::milliseconds;

constexpr int most_attempts = 5;
constexpr std::size_t drops_at_once = 200;

std::string in_brackets(std::string_view iri) {
    return "<" + std::string(iri) + ">";
}

std::string term(Iri iri) {
    return in_brackets(iri.text());
}

/// What stands in the control graph, as SPARQL.
std::string in_control(const std::string& pattern) {
    return "GRAPH " + term(loading::control) + " { " + pattern + " }";
}

std::string random_word() {
    constexpr std::string_view digits = "0123456789abcdef";
    std::random_device source;
    std::uniform_int_distribution<std::size_t> digit(0, digits.size() - 1);
    std::string word(32, '0');
    std::ranges::generate(word, [&] { return digits[digit(source)]; });
    return word;
}

milliseconds random_pause() {
    std::random_device source;
    return milliseconds(std::uniform_int_distribution<int>(50, 400)(source));
}

/// Who is loading, for the other one: machine and process.
std::string holder_name() {
    std::array<char, 256> host{};
    if (::gethostname(host.data(), host.size() - 1) != 0) {
        host[0] = '\0';
    }
    std::string name;
    for (const char* c = host.data(); *c != '\0'; ++c) {
        name += (*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') || (*c >= '0' && *c <= '9') ||
                        *c == '-' || *c == '.'
                    ? *c
                    : '-';
    }
    return "process " + std::to_string(::getpid()) + " on " + name;
}

}  // namespace

LoadControl::LoadControl(SparqlClient& store, std::string id)
    : store_(store), word_(random_word()) {
    std::string text;
    load_ = term(Naming::load(id, text));
}

std::vector<std::string> LoadControl::holders() {
    std::vector<std::string> words;
    for (const auto& row : rows_of(
             store_, "SELECT ?word WHERE { " +
                         in_control(term(loading::lock) + " " + term(loading::held_by) + " ?word") +
                         " }")) {
        words.push_back(row.at(0).value);
    }
    return words;
}

std::string LoadControl::signs_of_life() {
    std::string signs;
    for (const auto& row :
         rows_of(store_, "SELECT ?p (COUNT(*) AS ?n) WHERE { " + in_control("?s ?p ?o") +
                             " } GROUP BY ?p ORDER BY ?p")) {
        signs += row.at(0).value + ' ' + row.at(1).value + '\n';
    }
    return signs;
}

void LoadControl::await_silence(std::chrono::seconds length) {
    using Clock = std::chrono::steady_clock;
    const std::string before = signs_of_life();
    for (const Clock::time_point end = Clock::now() + length; Clock::now() < end;) {
        const auto left = std::chrono::duration_cast<milliseconds>(end - Clock::now());
        std::this_thread::sleep_for(std::clamp(left, milliseconds(0), milliseconds(500)));
        const auto asked = store_.http().options().stop_asked;
        if (asked != nullptr && asked()) {
            throw std::system_error(EINTR, std::generic_category(), "stopped");
        }
    }
    if (signs_of_life() != before) {
        throw StoreError(StoreFailure::locked, "another load holds the lock, and is alive");
    }
}

/// All that is said of the lock.
ResultRows LoadControl::claims() {
    return rows_of(store_,
                   "SELECT ?p ?o WHERE { " + in_control(term(loading::lock) + " ?p ?o") + " }");
}

/// Takes back what was watched, and no word of who came since.
void LoadControl::break_lock(const ResultRows& watched) {
    SparqlBatch batch(SparqlBatch::delete_data,
                      [&](std::string_view operation) { store_.update(operation); });
    for (const auto& claim : watched) {
        std::string line;
        append_line(line, {loading::lock,
                           Iri::parse(claim.at(0).value).value(),
                           Literal::string(claim.at(1).value),
                           {}});
        batch.add(term(loading::control), line);
    }
    batch.finish();
}

void LoadControl::lock(std::optional<std::chrono::seconds> break_after) {
    const std::string mine =
        in_control(term(loading::lock) + " " + term(loading::held_by) + " \"" + word_ + "\" ; " +
                   term(loading::holder) + " \"" + holder_name() + "\"");
    if (const ResultRows watched = break_after ? claims() : ResultRows{}; !watched.empty()) {
        await_silence(*break_after);
        break_lock(watched);
    }
    for (int attempt = 1;; ++attempt) {
        // Who is there already keeps the lock, and is not disturbed.
        if (holders().empty()) {
            store_.update("INSERT DATA { " + mine + " }");
            if (holders() == std::vector<std::string>{word_}) {
                return;
            }
            unlock();
        }
        if (attempt == most_attempts) {
            break;
        }
        std::this_thread::sleep_for(random_pause());
    }
    const ResultRows names = rows_of(
        store_, "SELECT ?name WHERE { " +
                    in_control(term(loading::lock) + " " + term(loading::holder) + " ?name") +
                    " }");
    throw StoreError(
        StoreFailure::locked,
        "another load is under way in this store" +
            (names.empty() ? std::string{} : " (" + shown(names[0].at(0).value) + ")") +
            "; if it is not, --break-lock SECONDS takes its place when it gives no "
            "sign of life for so long");
}

void LoadControl::unlock() {
    store_.update("DELETE DATA { " +
                  in_control(term(loading::lock) + " " + term(loading::held_by) + " \"" + word_ +
                             "\" ; " + term(loading::holder) + " \"" + holder_name() + "\"") +
                  " }");
}

std::vector<std::string> LoadControl::left_behind() {
    std::vector<std::string> graphs;
    for (const auto& row : all_rows_of(
             store_, "SELECT ?g WHERE { " + in_control("?load " + term(loading::stages) + " ?g") +
                         " FILTER(?load != " + load_ + ") } ORDER BY ?g")) {
        graphs.push_back(row.at(0).value);
    }
    return graphs;
}

void LoadControl::announce(const LoadPlan& plan, const std::vector<std::string>& dropped) {
    SparqlBatch batch("INSERT DATA", [&](std::string_view operation) { store_.update(operation); });
    const std::string control = term(loading::control);
    for (const auto& [iri, planned] : plan.graphs()) {
        const std::string staging = in_brackets(planned.staging);
        batch.add(control, load_ + " " + term(loading::stages) + " " + staging + " .");
        batch.add(control, staging + " " + term(loading::becomes) + " " + in_brackets(iri) + " .");
        batch.add(control, load_ + " " + term(loading::replaces) + " " + in_brackets(iri) + " .");
    }
    batch.finish();
    announce({}, dropped);
}

void LoadControl::announce(const std::vector<std::string>& staged,
                           const std::vector<std::string>& replaced) {
    SparqlBatch batch("INSERT DATA", [&](std::string_view operation) { store_.update(operation); });
    const std::string control = term(loading::control);
    for (const std::string& iri : staged) {
        batch.add(control, load_ + " " + term(loading::stages) + " " + in_brackets(iri) + " .");
    }
    for (const std::string& iri : replaced) {
        batch.add(control, load_ + " " + term(loading::replaces) + " " + in_brackets(iri) + " .");
    }
    batch.finish();
}

void LoadControl::mark_batch(std::size_t number) {
    store_.update("INSERT DATA { " +
                  in_control(load_ + " " + term(loading::batch) + " " + std::to_string(number)) +
                  " }");
}

std::set<std::size_t> LoadControl::marked_batches() {
    std::set<std::size_t> numbers;
    for (const auto& row : all_rows_of(
             store_, "SELECT ?n WHERE { " + in_control(load_ + " " + term(loading::batch) + " ?n") +
                         " } ORDER BY ?n")) {
        numbers.insert(number_of(row.at(0)));
    }
    return numbers;
}

void LoadControl::mark_step() {
    store_.update("INSERT DATA { " +
                  in_control(load_ + " " + term(loading::step) + " \"" + word_ + "-" +
                             std::to_string(++step_) + "\"") +
                  " }");
}

void LoadControl::move() {
    const std::string held =
        term(loading::lock) + " " + term(loading::held_by) + " \"" + word_ + "\" . ";
    const std::string data = "{ ?s ?p ?o }";
    // No name changes and nothing staged is taken away, so that the same request may come twice.
    store_.update("DELETE { GRAPH ?g " + data + " }\nWHERE { " +
                  in_control(held + load_ + " " + term(loading::replaces) + " ?g") + " GRAPH ?g " +
                  data + " } ;\nINSERT { GRAPH ?g " + data + " }\nWHERE { " +
                  in_control(held + load_ + " " + term(loading::stages) + " ?staged . ?staged " +
                             term(loading::becomes) + " ?g") +
                  " GRAPH ?staged " + data + " } ;\nINSERT { " +
                  in_control(load_ + " " + term(loading::moved_by) + " ?word") + " }\nWHERE { " +
                  in_control(term(loading::lock) + " " + term(loading::held_by) + " ?word") +
                  " FILTER(?word = \"" + word_ + "\") }");
}

std::string LoadControl::held() const {
    return in_control(term(loading::lock) + " " + term(loading::held_by) + " \"" + word_ + "\"");
}

bool LoadControl::is_locked() {
    const std::vector<std::string> words = holders();
    return std::ranges::find(words, word_) != words.end();
}

bool LoadControl::is_moved() {
    for (const auto& row :
         rows_of(store_, "SELECT ?word WHERE { " +
                             in_control(load_ + " " + term(loading::moved_by) + " ?word") + " }")) {
        if (row.at(0).value == word_) {
            return true;
        }
    }
    return false;
}

std::map<std::string, std::size_t> LoadControl::counts(std::string_view property) {
    std::map<std::string, std::size_t> counted;
    for (const auto& row :
         all_rows_of(store_, "SELECT ?g (COUNT(*) AS ?n) WHERE { " +
                                 in_control(load_ + " " + std::string(property) + " ?g") +
                                 " GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g")) {
        counted[row.at(0).value] = number_of(row.at(1));
    }
    return counted;
}

std::map<std::string, std::size_t> LoadControl::staged_counts() {
    return counts(term(loading::stages));
}

std::map<std::string, std::size_t> LoadControl::target_counts() {
    return counts(term(loading::replaces));
}

void LoadControl::drop(const std::vector<std::string>& graphs) {
    std::string text;
    std::size_t count = 0;
    for (const std::string& graph : graphs) {
        text += text.empty() ? "" : " ;\n";
        text += store_.type().manages_graphs
                    ? "DROP SILENT GRAPH " + in_brackets(graph)
                    : "DELETE WHERE { GRAPH " + in_brackets(graph) + " { ?s ?p ?o } }";
        if (++count % drops_at_once == 0 || count == graphs.size()) {
            store_.update(text);
            text.clear();
        }
    }
}

void LoadControl::forget() {
    const std::string all = in_control("?s ?p ?o");
    store_.update("DELETE { " + all + " } WHERE { " + held() + " " + all +
                  " FILTER(?s != " + term(loading::lock) + ") }");
}

}  // namespace dialograph
