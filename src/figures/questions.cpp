#include "figures/questions.hpp"

namespace rapport {
namespace {

bool is_in_phase(const Record& record, Phase phase) {
  const State* state = find_state(*record.kind, record.status());
  return state != nullptr && state->phase == phase;
}

}  // namespace

std::string_view top_field(Value value) {
  const auto& nodes = value.record().document.nodes();
  NodeIndex child = 1;
  while (nodes[child].after <= value.index()) child = nodes[child].after;
  return value.record().document.key(nodes[child]);
}

bool is_project_file(const Record& record) { return record.kind == &project_kind(); }

bool is_open(const Record& record) { return is_in_phase(record, Phase::open); }

bool is_dead(const Record& record) { return is_in_phase(record, Phase::dead); }

bool speaks_for_client(const Project& project, std::string_view person) {
  return project.people().empty() ? !person.empty() : project.is_client(person);
}

bool client_among(const Project& project, Value people) {
  return std::any_of(people.begin(), people.end(),
                     [&](Value person) { return speaks_for_client(project, person.text()); });
}

}  // namespace rapport
