// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/export.hpp"

#include "exporters/counting_sink.hpp"
#include "ontology/naming.hpp"

namespace dialograph {

std::size_t export_graph(const DialogueGraph& graph, const Format& format, ByteSink& bytes,
                         Provenance provenance, const Progress& progress) {
    const Naming naming(graph.dataset().metadata.base);
    const auto writer = format.make_writer(bytes, graph.dataset().metadata.base);
    CountingSink counter(*writer);
    describe(graph, naming, counter, provenance, progress);
    bytes.commit();
    return counter.count();
}

}  // namespace dialograph
