#include "text/edit_proof.hpp"

#include <algorithm>

#include "text/error.hpp"

namespace rapport {
namespace {

Data* child(Data& data, const Step& step) {
  if (const auto* place = std::get_if<std::size_t>(&step)) {
    return data.shape == Shape::list && *place < data.items.size() ? &data.items[*place] : nullptr;
  }
  const auto& key = std::get<std::string>(step);
  const auto found =
      std::find_if(data.members.begin(), data.members.end(), [&](const auto& m) { return m.first == key; });
  return found == data.members.end() ? nullptr : &found->second;
}

Data& child_made(Data& data, const Step& step) {
  if (Data* found = child(data, step)) return *found;
  const auto* key = std::get_if<std::string>(&step);
  if (key == nullptr) throw Error("there is no such item in the list");
  data.shape = Shape::map;
  return data.members.emplace_back(*key, Data{}).second;
}

void erase(Data& data, const Step& step) {
  if (const auto* place = std::get_if<std::size_t>(&step)) {
    data.items.erase(data.items.begin() + static_cast<std::ptrdiff_t>(*place));
  } else {
    std::erase_if(data.members, [&](const auto& m) { return m.first == std::get<std::string>(step); });
  }
}

bool is_bare(const Data& data) { return data.items.empty() && data.members.empty() && data.text.empty(); }

void arrive(Data& data, const Edit& edit) {
  if (edit.kind == Edit::Kind::set) {
    data = edit.value;
    return;
  }
  if (data.shape != Shape::list)
    data = list_data(data.shape == Shape::null ? std::vector<Data>{} : std::vector{data});
  for (auto& item : items_of(edit.value)) data.items.push_back(std::move(item));
}

void change(Data& data, const Edit& edit, std::size_t depth) {
  if (depth == edit.route.size()) return arrive(data, edit);
  const auto& step = edit.route[depth];
  Data& next = child_made(data, step);
  const bool last = depth + 1 == edit.route.size();
  if (last && edit.kind == Edit::Kind::remove) return erase(data, step);
  change(next, edit, depth + 1);
  if (edit.kind == Edit::Kind::remove && is_bare(next)) erase(data, step);
}

std::vector<const std::pair<std::string, Data>*> by_key(const Data& map) {
  std::vector<const std::pair<std::string, Data>*> members;
  for (const auto& member : map.members) members.push_back(&member);
  std::sort(members.begin(), members.end(), [](const auto* m, const auto* n) { return m->first < n->first; });
  return members;
}

}  // namespace

Data data_after(Data data, const Edit& edit) {
  change(data, edit, 0);
  return is_bare(data) ? Data{} : data;  // a file without keys says nothing
}

bool same_in_any_order(const Data& a, const Data& b) {
  if (a.shape != b.shape || a.text != b.text || a.items.size() != b.items.size() ||
      a.members.size() != b.members.size())
    return false;
  if (!std::equal(a.items.begin(), a.items.end(), b.items.begin(), same_in_any_order)) return false;
  const auto x = by_key(a), y = by_key(b);
  return std::equal(x.begin(), x.end(), y.begin(), [](const auto* m, const auto* n) {
    return m->first == n->first && same_in_any_order(m->second, n->second);
  });
}

}  // namespace rapport
