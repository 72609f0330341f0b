#include <fmt/format.h>

#include <map>
#include <set>

#include "output/flowchart_label.hpp"
#include "output/trace_page.hpp"

namespace rapport {
namespace {

using What = TraceStep::What;

/// The chart while it is drawn. A node's name is `n` and its number.
class Chart {
 public:
  explicit Chart(const Project& project) : project_(project) {}

  void add(const TraceStep& step) {
    open_.resize(static_cast<std::size_t>(step.depth));
    if (step.what == What::unproved) return mark_unproved();
    const auto node = node_of(step);
    if (!open_.empty()) {
      const bool from_node =
          step.what == What::source || step.what == What::broken || step.flow != Flow::outcome;
      add_arrow(from_node ? node : open_.back(), from_node ? open_.back() : node);
    }
    open_.push_back(node);
  }

  Flowchart drawn() && {
    auto text = "flowchart LR\n" + nodes_ + arrows_;
    if (!unproved_.empty())
      text += fmt::format("  classDef unproved stroke:#c00,stroke-width:3px\n  class n{} unproved\n",
                          fmt::join(unproved_, ",n"));
    return {std::move(text), seen_.size()};
  }

 private:
  using Node = std::size_t;

  Node node_of(const TraceStep& step) {
    const auto label = label_of(step);
    const auto key = key_of(step, label);
    const auto [found, fresh] = places_.try_emplace(key, places_.size() + 1);
    if (fresh) nodes_ += fmt::format("  n{}{}\n", found->second, shaped(step, flowchart_label(label)));
    return found->second;
  }

  /// Records and notes are themselves, texts what they say.
  static std::pair<const void*, std::string> key_of(const TraceStep& step, const std::string& label) {
    if (step.what == What::record) return {step.record, ""};
    if (step.what == What::verification) return {step.record, fmt::format("{}", step.value.index())};
    return {nullptr, label};
  }

  [[nodiscard]] std::string label_of(TraceStep step) const {
    step.rest = TraceStep::Rest::here;
    const auto line = trace_text(project_, step);
    return line.text + line.tail;
  }

  static std::string shaped(const TraceStep& step, const std::string& label) {
    if (step.what == What::verification) return fmt::format("([{}])", label);
    if (step.what == What::evidence) return fmt::format("[/{}/]", label);
    if (step.what == What::record && step.record->kind->name == "requirement")
      return fmt::format("[{}]", label);
    return fmt::format("({})", label);
  }

  void add_arrow(Node from, Node to) {
    if (seen_.emplace(from, to).second) arrows_ += fmt::format("  n{} --> n{}\n", from, to);
  }

  void mark_unproved() { unproved_.push_back(open_.back()); }

  const Project& project_;
  std::map<std::pair<const void*, std::string>, Node> places_;
  std::set<std::pair<Node, Node>> seen_;
  std::vector<Node> open_;  ///< the node at each depth above
  std::vector<Node> unproved_;
  std::string nodes_, arrows_;
};

}  // namespace

Flowchart trace_mermaid(const Project& project, const std::vector<TraceStep>& steps) {
  Chart chart(project);
  for (const auto& step : steps) chart.add(step);
  return std::move(chart).drawn();
}

}  // namespace rapport
