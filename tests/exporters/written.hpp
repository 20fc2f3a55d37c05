// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file written.hpp The bytes that a writer writes, and what Serd's own reader makes of them.

#include "exporters/byte_sink.hpp"
#include "exporters/format.hpp"
#include "tests/model/temporary_folder.hpp"

#include <serd/serd.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph::tests {

/// The formats that Serd reads back.
inline constexpr std::string_view serd_formats[] = {"turtle", "trig", "ntriples", "nquads"};

/// What a writer of a format writes when it is told something.
inline std::string written(std::string_view format, auto&& say) {
    const TemporaryFolder folder;
    ByteSink bytes = ByteSink::to_file(folder / "out", Overwrite::no);
    const auto writer = format_named(format)->make_writer(bytes, "https://example.org/d/");
    say(*writer);
    writer->finish();
    bytes.commit();
    return folder.read("out");
}

/// Reads RDF with Serd; each statement as the texts of its terms, nothing escaped.
class ReadBack {
public:
    struct Read {
        std::string subject;
        std::string predicate;
        std::string object;
        std::string datatype;
        std::string language;
        std::string graph;
    };

    ReadBack(std::string_view format, const std::string& text) {
        const SerdSyntax syntax = format == "turtle"     ? SERD_TURTLE
                                  : format == "trig"     ? SERD_TRIG
                                  : format == "ntriples" ? SERD_NTRIPLES
                                                         : SERD_NQUADS;
        const std::unique_ptr<SerdReader, decltype(&serd_reader_free)> reader(
            serd_reader_new(syntax, this, nullptr, nullptr, take_prefix, take_statement, nullptr),
            serd_reader_free);
        serd_reader_set_strict(reader.get(), true);
        status =
            serd_reader_read_string(reader.get(), reinterpret_cast<const uint8_t*>(text.c_str()));
    }

    SerdStatus status = SERD_SUCCESS;
    std::vector<Read> statements;

private:
    static SerdStatus take_prefix(void* handle, const SerdNode* name, const SerdNode* uri) {
        return serd_env_set_prefix(static_cast<ReadBack*>(handle)->env_.get(), name, uri);
    }

    static SerdStatus take_statement(void* handle, SerdStatementFlags /*flags*/,
                                     const SerdNode* graph, const SerdNode* subject,
                                     const SerdNode* predicate, const SerdNode* object,
                                     const SerdNode* datatype, const SerdNode* language) {
        auto& self = *static_cast<ReadBack*>(handle);
        self.statements.push_back({self.text(subject), self.text(predicate), self.text(object),
                                   self.text(datatype), self.text(language), self.text(graph)});
        return SERD_SUCCESS;
    }

    [[nodiscard]] std::string text(const SerdNode* node) const {
        if (node == nullptr || node->buf == nullptr) {
            return {};
        }
        if (node->type != SERD_CURIE) {
            return {reinterpret_cast<const char*>(node->buf), node->n_bytes};
        }
        SerdNode expanded = serd_env_expand_node(env_.get(), node);
        std::string text(reinterpret_cast<const char*>(expanded.buf), expanded.n_bytes);
        serd_node_free(&expanded);
        return text;
    }

    std::unique_ptr<SerdEnv, decltype(&serd_env_free)> env_{serd_env_new(nullptr), serd_env_free};
};

}  // namespace dialograph::tests
