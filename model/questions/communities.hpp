// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file communities.hpp Which topics belong together because they keep appearing together?

#include "model/graph.hpp"
#include "model/questions/topic_net.hpp"

#include <vector>

namespace dialograph {

/// The topics of a net, parted into communities.
struct Communities {
    /// The largest first, then by their first topic; in each the topics in the order of the graph.
    std::vector<std::vector<Vertex>> topics;
    /// The share of weight of the ties that stay inside of communities, less what it would be by
    /// chance (Newman and Girvan 2004): 0 for none, towards 1 for well-parted ones.
    double modularity = 0;
};

/// Parts the topics of a net by the method of Louvain (Blondel et al. 2008): each topic goes where
/// it adds most to the modularity, communities become topics, and so on. Ties weigh as many
/// sessions as they have. Topics are taken in the order of the graph and weights are whole numbers,
/// so that the same net is parted in the same way everywhere.
[[nodiscard]] Communities topic_communities(const TopicNet& net);

}  // namespace dialograph
