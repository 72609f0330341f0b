#include "command/parents.hpp"

#include <algorithm>

#include "command/vouching.hpp"
#include "model/seal.hpp"

namespace rapport {
namespace {

/// Nobody has set such a parent now.
bool was_unsealed(const Record& before, std::string_view id) {
  const auto parents = before["parents"];
  return std::any_of(parents.begin(), parents.end(),
                     [&](Value parent) { return parent["id"].text() == id && !parent["of"]; });
}

}  // namespace

void seal_new_parents(Draft& draft, const Project& project, const Record& record) {
  const auto count = draft.now(record)["parents"].size();
  for (std::size_t place = 0; place < count; ++place) {
    const Record& now = draft.now(record);
    const auto list = now["parents"];
    Value parent;
    std::size_t at = 0;
    for (const Value item : list) {
      if (at++ == place) parent = item;
    }
    const Record* named = project.find(parent["id"].text());
    if (parent["of"] || named == nullptr || was_unsealed(record, parent["id"].text())) continue;
    const auto seal = seal_of(draft.now(*named));
    if (list.node().shape == Shape::list) {
      write_seal(draft, record, {std::string("parents"), place}, seal);
    } else {
      auto sealed = map_data({{"id", token_data(named->id)}, {"of", token_data(seal)}});
      draft.edit(record, {.route = {std::string("parents")}, .value = list_data({std::move(sealed)})});
    }
  }
}

}  // namespace rapport
