#pragma once
#include <cstdint>
#include <vector>

namespace rapport {

/// Where the edges of each node lead, by number from 0. Edges of a node to itself do not count.
using Graph = std::vector<std::vector<std::uint32_t>>;

/// One cycle for each group of nodes that reach each other: the shortest through the smallest node of the
/// group, which it begins with; in the order of these. Takes time linear in nodes and edges (R. Tarjan,
/// Depth-first search and linear graph algorithms, 1972).
std::vector<std::vector<std::uint32_t>> cycles(const Graph& graph);

}  // namespace rapport
