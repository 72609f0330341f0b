#include "figures/phases.hpp"

namespace rapport {

bool has_reached(const Project& project, std::string_view phase) {
  const Value now = project.file()["phase"];
  const auto place = now.number();  // among the choices, which stand in the order of time
  return place && *place >= *word_place(now.field()->allowed, phase);
}

}  // namespace rapport
