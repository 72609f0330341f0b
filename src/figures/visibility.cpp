#include "figures/visibility.hpp"

#include <algorithm>

namespace rapport {

bool is_internal(const Record& record) {
  const auto chosen = record["visibility"];
  return chosen ? chosen.text() != "client" : record.kind->visibility == Visibility::internal;
}

bool is_internal_buffer(Value row) {
  const auto purpose = row["purpose"].text();
  return purpose == "risk" || purpose == "general";
}

bool is_internal_funding(const Project& project, Value row) {
  const auto buffers = project.file()["buffers"];
  return std::any_of(buffers.begin(), buffers.end(), [&](Value buffer) {
    return buffer["id"].text() == row["buffer"].text() && is_internal_buffer(buffer);
  });
}

Project shared_part(const Project& whole) {
  return whole.part([](const Record& record) { return !is_internal(record); });
}

}  // namespace rapport
