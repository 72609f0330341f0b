#include "project/project.hpp"

#include <algorithm>
#include <charconv>

#include "model/id.hpp"

namespace rapport {
namespace {

bool is_id_tail(std::string_view tail) {
  return !tail.empty() && std::all_of(tail.begin(), tail.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
  });
}

}  // namespace

std::string_view side_name(Side side) {
  switch (side) {
    case Side::client: return "client";
    case Side::us: return "us";
    case Side::supplier: return "supplier";
  }
  return {};
}

std::optional<Side> side_named(std::string_view word) {
  const auto place = word_place("client|us|supplier", word);
  return place ? std::optional(static_cast<Side>(*place)) : std::nullopt;
}

std::span<const Record> Project::records(const Kind& kind) const {
  const auto place = [](const Record& r) { return r.kind; };
  const auto [begin, end] =
      std::equal_range(records_.begin(), records_.end(), &kind, [&](const auto& a, const auto& b) {
        if constexpr (std::is_same_v<std::decay_t<decltype(a)>, Record>) {
          return place(a) < b;
        } else {
          return a < place(b);
        }
      });
  return {begin, end};
}

std::size_t Project::files_not_read() const {
  const auto broken = std::count_if(records_.begin(), records_.end(),
                                    [](const Record& record) { return !record.readable(); });
  return static_cast<std::size_t>(broken) + file_problems_.size() + (file_.readable() ? 0 : 1);
}

const Record* Project::find(std::string_view id) const {
  const auto found = by_id_.find(lower_case(id));
  return found == by_id_.end() ? nullptr : &records_[found->second];
}

std::span<const Link> Project::links_from(const Record& record) const {
  const auto i = index_of(record);
  return std::span(links_).subspan(links_begin_[i], links_begin_[i + 1] - links_begin_[i]);
}

std::span<const Link> Project::links_to(const Record& record) const {
  const auto i = index_of(record);
  return std::span(back_).subspan(back_begin_[i], back_begin_[i + 1] - back_begin_[i]);
}

bool Project::looks_like_id(std::string_view text) const {
  return std::any_of(naming_.begin(), naming_.end(), [&](const IdNaming& naming) {
    const auto dash = naming.prefix.size();
    return text.starts_with(naming.prefix) && text.substr(dash, 1) == "-" &&
           is_id_tail(text.substr(dash + 1));
  });
}

const Person* Project::person(std::string_view id) const {
  const auto found =
      std::find_if(people_.begin(), people_.end(), [&](const Person& p) { return p.id == id; });
  return found == people_.end() ? nullptr : &*found;
}

bool Project::is_client(std::string_view person_id) const {
  const Person* found = person(person_id);
  return found != nullptr && found->side == Side::client;
}

Value Project::setting(std::string_view table, std::string_view key) const {
  if (const auto own = file_[table][key]) return own;
  return base_ ? (*base_)[table][key] : Value();
}

int Project::limit(std::string_view code, int fallback) const {
  const auto text = setting("limits", code).text();
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size() ? number : fallback;
}

const Kind* Project::kind_called(std::string_view word) const {
  const auto all = kinds();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Kind& kind) {
    return lower_case(naming(kind).prefix) == lower_case(word);
  });
  return found == all.end() ? find_kind(word) : &*found;
}

const IdNaming& Project::naming(const Kind& kind) const {
  return naming_[static_cast<std::size_t>(&kind - kinds().data())];
}

}  // namespace rapport
