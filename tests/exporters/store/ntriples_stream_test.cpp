// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/ntriples_stream.hpp"

#include "exporters/diff/statement_sorter.hpp"
#include "exporters/store/store_error.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <string>

namespace dialograph {
namespace {

/// What is thrown, or nothing.
std::string refusal(const std::function<void(NTriplesStream&)>& read) {
    StatementSorter sorter;
    NTriplesStream stream(sorter);
    try {
        read(stream);
        return {};
    } catch (const StoreError& error) {
        EXPECT_EQ(error.failure(), StoreFailure::wrong_answer);
        return error.what();
    }
}

TEST(NTriplesStream, ReadsPiecesThatEndAnywhere) {
    const std::string text =
        "<http://e/s> <http://e/p> \"a\\n\" .\n"
        "<http://e/s> <http://e/p> \"日本\"@ja .\n"
        "<http://e/s> <http://e/p> <http://e/o> .";
    for (std::size_t cut = 0; cut <= text.size(); ++cut) {
        StatementSorter sorter;
        NTriplesStream stream(sorter);
        stream.take(text.substr(0, cut));
        stream.take(text.substr(cut));
        stream.finish();
        sorter.finish();
        const SortedStatements sorted = sorter.take();
        std::string read;
        auto cursor = sorted.read();
        for (std::string_view line; cursor.next(line);) {
            read.append(line).append(1, '\n');
        }
        EXPECT_EQ(read, text + '\n') << cut;
    }
}

TEST(NTriplesStream, RefusesWhatIsNoRdfAndBlankNodes) {
    for (const auto* const text : {"<http://e/s> <http://e/p>", "_:b <http://e/p> \"a\" .\n"}) {
        const std::string sentence = refusal([&](NTriplesStream& stream) {
            stream.take(text);
            stream.finish();
        });
        EXPECT_TRUE(sentence.starts_with("the store gives back what is no RDF without blank nodes"))
            << sentence;
    }
}

TEST(NTriplesStream, RefusesALineWithoutAnEnd) {
    const std::string piece(std::size_t{1} << 20U, 'a');
    std::size_t taken = 0;
    EXPECT_EQ(
        refusal([&](NTriplesStream& stream) {
            stream.take("<http://e/s> <http://e/p> \"before\" .\n<http://e/s> <http://e/p> \"");
            for (; taken < 100; ++taken) {
                stream.take(piece);
            }
        }),
        "the store gives back a line of more than 67108864 bytes");
    EXPECT_EQ(taken, 63U);
}

}  // namespace
}  // namespace dialograph
