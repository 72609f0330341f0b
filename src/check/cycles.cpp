#include "check/cycles.hpp"

#include <algorithm>

namespace rapport {
namespace {

using Node = std::uint32_t;
using Path = std::vector<Node>;

/// Finds the groups of nodes that reach each other. The path is kept by hand: chains may be longer than a
/// call stack.
class Groups {
 public:
  explicit Groups(const Graph& graph)
      : of(graph.size(), none), graph_(graph), order_(graph.size()), low_(graph.size()) {
    for (Node node = 0; node < graph.size(); ++node) {
      if (order_[node] == 0) walk(node);
    }
  }

  static constexpr Node none = ~Node{0};
  std::vector<Node> of;  ///< the group of a node
  std::vector<Path> members;

 private:
  struct Step {
    Node node;
    std::size_t next_edge;
  };

  void walk(Node from) {
    enter(from);
    while (!path_.empty()) {
      const auto node = path_.back().node;
      if (path_.back().next_edge < graph_[node].size()) {
        look(node, graph_[node][path_.back().next_edge++]);
      } else {
        leave(node);
      }
    }
  }

  void enter(Node node) {
    order_[node] = low_[node] = ++entered_;
    waiting_.push_back(node);
    path_.push_back({node, 0});
  }

  void look(Node from, Node to) {
    if (order_[to] == 0) {
      enter(to);
    } else if (of[to] == none) {
      low_[from] = std::min(low_[from], order_[to]);
    }
  }

  void leave(Node node) {
    path_.pop_back();
    if (!path_.empty()) low_[path_.back().node] = std::min(low_[path_.back().node], low_[node]);
    if (low_[node] == order_[node]) close_group(node);
  }

  void close_group(Node first) {
    auto& group = members.emplace_back();
    while (of[first] == none) {
      group.push_back(waiting_.back());
      of[waiting_.back()] = static_cast<Node>(members.size() - 1);
      waiting_.pop_back();
    }
  }

  const Graph& graph_;
  std::vector<Node> order_;  ///< when a node was entered, from 1; 0: not yet
  std::vector<Node> low_;    ///< the earliest node in its group that it is known to reach
  std::vector<Node> waiting_;
  std::vector<Step> path_;
  Node entered_ = 0;
};

/// Walks back from the node before `start` that closed the cycle.
Path traced(const std::vector<Node>& came_from, Node start, Node last) {
  Path cycle;
  for (auto node = last; node != start; node = came_from[node]) cycle.push_back(node);
  cycle.push_back(start);
  std::reverse(cycle.begin(), cycle.end());
  return cycle;
}

/// Searches the group of `start` in breadth. `came_from` is scratch memory with a place for every node.
Path shortest_cycle(const Graph& graph, const Groups& groups, Node start, std::vector<Node>& came_from) {
  Path queue = {start};
  for (std::size_t i = 0; i < queue.size(); ++i) {
    const auto node = queue[i];
    for (const auto to : graph[node]) {
      if (to == start && node != start) return traced(came_from, start, node);
      if (to == start || groups.of[to] != groups.of[start] || came_from[to] != Groups::none) continue;
      came_from[to] = node;
      queue.push_back(to);
    }
  }
  return queue;
}

}  // namespace

std::vector<Path> cycles(const Graph& graph) {
  const Groups groups(graph);
  std::vector<Node> came_from(graph.size(), Groups::none);
  std::vector<Path> found;
  for (const auto& group : groups.members) {
    if (group.size() < 2) continue;
    const auto start = *std::min_element(group.begin(), group.end());
    found.push_back(shortest_cycle(graph, groups, start, came_from));
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace rapport
