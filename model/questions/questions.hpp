// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file questions.hpp All questions to the graph: what a program that asks includes.
///
///     const LoadedRecords loaded = load_records("data/japan-mongolia");
///     const DialogueGraph& graph = *loaded.graph;
///     const Vertex dust = graph.find(EntityKind::topic, "asian-dust").value();
///     for (const SessionAnswer& answer : sessions_by_topic(graph, dust)) {
///         std::cout << label_of(graph, answer.session, "en") << '\n';
///     }
///
/// Each answer carries the edges of the graph that prove it. What is asked is answered in time by
/// what has to be touched, except where a question says that it looks at everything.

#include "model/labels.hpp"
#include "model/load.hpp"
#include "model/questions/agreement_story.hpp"
#include "model/questions/central_topics.hpp"
#include "model/questions/communities.hpp"
#include "model/questions/gaps.hpp"
#include "model/questions/path.hpp"
#include "model/questions/property_maps.hpp"
#include "model/questions/sessions.hpp"
#include "model/questions/shared_by_series.hpp"
#include "model/questions/timeline.hpp"
#include "model/questions/topic_history.hpp"
#include "model/questions/topic_net.hpp"
#include "model/questions/topics_by_period.hpp"
#include "model/questions/topics_together.hpp"
#include "model/questions/undirected.hpp"
#include "model/questions/views.hpp"
