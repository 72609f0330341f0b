#include "check/cycles.hpp"

#include <doctest/doctest.h>

using namespace rapport;
using Path = std::vector<std::uint32_t>;

TEST_CASE("no cycle in a tree, a diamond or an edge to itself") {
  CHECK(cycles({}).empty());
  CHECK(cycles({{1, 2}, {3}, {3}, {}}).empty());
  CHECK(cycles({{0}, {0, 1}}).empty());
}

TEST_CASE("each group of nodes gives one cycle, by its smallest node") {
  CHECK(cycles({{3}, {2}, {1}, {0}}) == std::vector<Path>{{0, 3}, {1, 2}});
  // Two cycles, joined by an edge that belongs to neither.
  CHECK(cycles({{1}, {0, 2}, {3}, {2}}) == std::vector<Path>{{0, 1}, {2, 3}});
  // What leads into a cycle, or out of it, is not in it.
  CHECK(cycles({{1}, {2}, {3}, {1, 4}, {}}) == std::vector<Path>{{1, 2, 3}});
}

TEST_CASE("of several ways round, the shortest through the smallest node") {
  CHECK(cycles({{1, 2}, {2}, {0}}) == std::vector<Path>{{0, 2}});
  CHECK(cycles({{1}, {2, 0}, {1}}) == std::vector<Path>{{0, 1}});
  CHECK(cycles({{2}, {0}, {1, 3}, {1}}) == std::vector<Path>{{0, 2, 1}});
}

TEST_CASE("a chain or cycle of 200,000 nodes needs no deep call stack") {
  constexpr std::uint32_t size = 200'000;
  Graph graph(size);
  for (std::uint32_t node = 0; node + 1 < size; ++node) graph[node] = {node + 1};
  CHECK(cycles(graph).empty());
  graph.back() = {0};
  REQUIRE(cycles(graph).size() == 1);
  CHECK(cycles(graph)[0].size() == size);
}
