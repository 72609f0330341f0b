#pragma once
#include <string>

#include "figures/trace.hpp"
#include "output/page.hpp"

namespace rapport {

/// A trace as trees of lines, made `visible`; titles are cut where a line is wider than `width` columns (0:
/// none is). On less than 40 columns they stand below their relation, and nothing is cut.
std::string trace_tree(const Project& project, const std::vector<TraceStep>& steps, int width, Color color);

/// A trace as a Mermaid flowchart, from need to proof: each record, note and file once. Its names are
/// generated and its labels inert.
struct Flowchart {
  std::string text;
  std::size_t arrows = 0;
};
Flowchart trace_mermaid(const Project& project, const std::vector<TraceStep>& steps);

/// The requirements of a trace as CSV, a row for each verification note; one without notes has a row, too.
/// Columns: requirement, title, status, class, source, parents, children, changes, decisions (ids parted by
/// commas); date, method, result, words (current, older or unsealed) and evidence of the note.
std::string trace_csv(const Project& project, const std::vector<TraceStep>& steps);

/// A step on one line, whatever its depth: what may be cut, and what has to stay.
struct TraceText {
  std::string text, tail = {};
  Tone tone = Tone::plain;
};
TraceText trace_text(const Project& project, const TraceStep& step);

}  // namespace rapport
