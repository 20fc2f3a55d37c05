// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/load_lock.hpp"

#include "exporters/diff/sparql_batch.hpp"
#include "exporters/diff/statement_line.hpp"
#include "exporters/store/control_graph.hpp"
#include "exporters/store/store_error.hpp"
#include "model/ascii.hpp"
#include "model/shown_text.hpp"

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
        name += ascii::is_alphanumeric(*c) || *c == '-' || *c == '.' ? *c : '-';
    }
    return "process " + std::to_string(::getpid()) + " on " + name;
}

/// The subject of all that is said of the lock.
std::string lock_and(Iri property) {
    return in_brackets(loading::lock) + " " + in_brackets(property) + " ";
}

}  // namespace

LoadLock::LoadLock(SparqlClient& store) : store_(store), word_(random_word()) {}

std::string LoadLock::held() const {
    return in_control(lock_and(loading::held_by) + "\"" + word_ + "\"");
}

std::string LoadLock::claim() const {
    return in_control(lock_and(loading::held_by) + "\"" + word_ + "\" ; " +
                      in_brackets(loading::holder) + " \"" + holder_name() + "\"");
}

std::vector<std::string> LoadLock::words() {
    std::vector<std::string> words;
    for (const auto& row :
         rows_of(store_, "SELECT ?word WHERE { " +
                             in_control(lock_and(loading::held_by) + "?word") + " }")) {
        words.push_back(row.at(0).value);
    }
    return words;
}

bool LoadLock::is_held() {
    return std::ranges::count(words(), word_) > 0;
}

std::string LoadLock::signs_of_life() {
    std::string signs;
    for (const auto& row :
         rows_of(store_, "SELECT ?p (COUNT(*) AS ?n) WHERE { " + in_control("?s ?p ?o") +
                             " } GROUP BY ?p ORDER BY ?p")) {
        signs += row.at(0).value + ' ' + row.at(1).value + '\n';
    }
    return signs;
}

void LoadLock::await_silence(std::chrono::seconds length) {
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

ResultRows LoadLock::claims() {
    return rows_of(
        store_, "SELECT ?p ?o WHERE { " + in_control(in_brackets(loading::lock) + " ?p ?o") + " }");
}

/// Takes back what was watched, and no word of who came since.
void LoadLock::break_claims(const ResultRows& watched) {
    SparqlBatch batch(SparqlBatch::delete_data,
                      [&](std::string_view operation) { store_.update(operation); });
    for (const auto& claim : watched) {
        std::string line;
        append_line(line, {loading::lock,
                           Iri::parse(claim.at(0).value).value(),
                           Literal::string(claim.at(1).value),
                           {}});
        batch.add(in_brackets(loading::control), line);
    }
    batch.finish();
}

/// Who is there already keeps the lock, and is not disturbed.
bool LoadLock::try_to_take() {
    if (!words().empty()) {
        return false;
    }
    is_claimed_ = true;
    store_.update("INSERT DATA { " + claim() + " }");
    if (words() == std::vector<std::string>{word_}) {
        return true;
    }
    give_back();
    return false;
}

void LoadLock::take(std::optional<std::chrono::seconds> break_after) {
    if (const ResultRows watched = break_after ? claims() : ResultRows{}; !watched.empty()) {
        await_silence(*break_after);
        break_claims(watched);
    }
    for (int attempt = 1; !try_to_take(); ++attempt) {
        if (attempt == most_attempts) {
            refuse();
        }
        std::this_thread::sleep_for(random_pause());
    }
}

void LoadLock::refuse() {
    const ResultRows names = rows_of(
        store_, "SELECT ?name WHERE { " + in_control(lock_and(loading::holder) + "?name") + " }");
    throw StoreError(
        StoreFailure::locked,
        "another load is under way in this store" +
            (names.empty() ? std::string{} : " (" + shown(names[0].at(0).value) + ")") +
            "; if it is not, --break-lock SECONDS takes its place when it gives no "
            "sign of life for so long");
}

void LoadLock::give_back() {
    store_.update("DELETE DATA { " + claim() + " }");
    is_claimed_ = false;
}

}  // namespace dialograph
