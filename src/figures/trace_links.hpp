#pragma once
#include <string_view>
#include <vector>

#include "project/project.hpp"

namespace rapport {

/// How a record lies to another on the way from need to proof.
enum class Flow : std::uint8_t {
  origin,   ///< it led to the other
  acting,   ///< it decides on, changes, or is about the other, a requirement
  outcome,  ///< it came of the other, or is what the other acts on
};

struct Neighbour {
  const Record* record;
  Flow flow;
  std::string_view
      relation;  ///< what it is to the other: "source", "parent", "child", "affects", or its kind
};

/// The records beside one on the way, by flow, then by relation, then by the order of the project; each once
/// up the way and once down. A link leads from what it names to what holds it, which is the younger; but a
/// decision, a change, an action or a feedback leads on to the requirements it names, and a decision to all
/// its subjects. What a log or a meeting's `reviewed` names is history and lies on no way.
std::vector<Neighbour> neighbours_of(const Project& project, const Record& record);

}  // namespace rapport
