#include "figures/trace_links.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "figures/questions.hpp"

namespace rapport {
namespace {

constexpr std::string_view relations =
    "source|parent|meeting|survey|feedback|risk|change|decision|supersedes|decides|adds|affects|removes|"
    "requirement|action|superseded by|lesson|child";

bool is_requirement(const Record& record) { return record.kind->name == "requirement"; }

/// Whether a link leads from its holder on to what it names.
bool leads_on(Value link, const Record& named) {
  if (word_place("subject|adds|affects|removes|occurred", top_field(link))) return true;
  return is_requirement(named) && !is_requirement(link.record()) && link.record().kind->name != "lesson";
}

std::string_view named_as(Value link, const Record& named) {
  const auto field = top_field(link);
  if (field == "subject") return "decides";
  if (field == "parents") return "parent";
  const bool is_source = field == "source" && is_requirement(link.record());
  return is_source || word_place("adds|affects|removes|supersedes", field) ? field : named.kind->name;
}

std::string_view holder_as(Value link) {
  const auto field = top_field(link);
  if (field == "parents") return "child";
  return field == "supersedes" ? "superseded by" : link.record().kind->name;
}

Flow flow_to_named(Value link, const Record& named) {
  if (leads_on(link, named)) return Flow::outcome;
  const bool is_need = word_place("source|parents", top_field(link)) || !is_requirement(link.record());
  return is_need ? Flow::origin : Flow::acting;
}

Flow flow_to_holder(Value link, const Record& named) {
  if (!leads_on(link, named)) return Flow::outcome;
  return is_requirement(named) ? Flow::acting : Flow::origin;
}

bool lies_on_the_way(Value link) { return !word_place("log|reviewed", top_field(link)); }

}  // namespace

std::vector<Neighbour> neighbours_of(const Project& project, const Record& record) {
  std::vector<Neighbour> found;
  std::set<std::pair<const Record*, bool>> seen;
  const auto add = [&](const Record& other, Flow flow, std::string_view relation) {
    if (&other != &record && seen.emplace(&other, flow == Flow::outcome).second)
      found.push_back({&other, flow, relation});
  };
  for (const auto& link : project.links_from(record)) {
    const auto value = project.value(link);
    const auto& named = project.records()[link.to];
    if (lies_on_the_way(value)) add(named, flow_to_named(value, named), named_as(value, named));
  }
  for (const auto& link : project.links_to(record)) {
    const auto value = project.value(link);
    if (lies_on_the_way(value)) add(value.record(), flow_to_holder(value, record), holder_as(value));
  }
  const auto key = [](const Neighbour& one) {
    return std::tuple(one.flow, word_place(relations, one.relation), one.record);
  };
  std::sort(found.begin(), found.end(),
            [&](const Neighbour& a, const Neighbour& b) { return key(a) < key(b); });
  return found;
}

}  // namespace rapport
