#include <algorithm>

#include "output/trace_page.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

constexpr int relation_width = 14;  // "superseded by" and a space

/// Whether each step is the last of those that hang on the same one.
std::vector<bool> last_ones(const std::vector<TraceStep>& steps) {
  std::vector<bool> last(steps.size());
  std::vector<bool> followed;  // by depth: whether another of the same depth comes before the tree turns back
  for (auto i = steps.size(); i-- > 0;) {
    const auto depth = static_cast<std::size_t>(steps[i].depth);
    followed.resize(depth + 1);
    last[i] = !followed[depth];
    followed[depth] = true;
  }
  return last;
}

/// What stands before a line: the branches of the trees above it. `ended`: whether they are at an end, by
/// depth.
std::string branches(const TraceStep& step, std::vector<bool>& ended, bool is_last) {
  if (step.depth == 0) return "";
  const auto depth = static_cast<std::size_t>(step.depth);
  ended.resize(depth + 1);
  ended[depth] = is_last;
  std::string text;
  for (std::size_t i = 1; i < depth; ++i) text += ended[i] ? "   " : "│  ";
  return text + (is_last ? "└─ " : "├─ ");
}

/// On `columns` columns (0: not cut).
std::string fitted(const TraceText& line, int columns) {
  constexpr int least = 8;
  const auto text = visible(line.text);
  const auto tail = visible(line.tail);
  return columns == 0
             ? text + tail
             : cut_to_width(cut_to_width(text, std::max(least, columns - display_width(tail))) + tail,
                            columns);
}

}  // namespace

std::string trace_tree(const Project& project, const std::vector<TraceStep>& steps, int width, Color color) {
  const auto last = last_ones(steps);
  std::vector<bool> ended;
  std::string out;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const auto& step = steps[i];
    if (step.depth == 0 && i > 0) out += '\n';
    auto before = branches(step, ended, last[i]);
    if (step.depth > 0) before += padded(visible(step.relation), relation_width);
    const auto line = trace_text(project, step);
    out +=
        before +
        painted(fitted(line, width == 0 ? 0 : std::max(1, width - display_width(before))), line.tone, color) +
        '\n';
  }
  return out;
}

}  // namespace rapport
