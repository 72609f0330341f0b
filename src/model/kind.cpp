#include "model/kind.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "text/suggest.hpp"

namespace rapport {
namespace {

constexpr Field suppress_fields[] = {
    {.name = "check", .need = Need::required, .doc = "code of the check that is silenced on this record"},
    {.name = "reason", .need = Need::required, .doc = "why it is right as it is"},
    {.name = "until", .type = Type::date, .need = Need::required, .doc = "last day of the suppression"},
};

constexpr Field log_fields[] = {
    {.name = "date", .type = Type::date, .need = Need::required, .doc = "day of the move"},
    {.name = "status", .need = Need::required, .doc = "state that was reached"},
    {.name = "by", .type = Type::person, .doc = "who moved it"},
    {.name = "ref", .type = Type::mention, .doc = "what it rests on"},
    {.name = "note", .doc = "remark"},
};

constexpr Field leading[] = {
    {.name = "title", .need = Need::required, .doc = "what it is, in one line"},
    {.name = "status", .need = Need::required, .doc = "where it stands now"},
};

constexpr Field trailing[] = {
    {.name = "owner", .type = Type::person, .doc = "who sees to it"},
    {.name = "tags", .many = Many::list, .doc = "words to find it by"},
    {.name = "refs", .type = Type::id, .many = Many::list, .doc = "records that have to do with it"},
    {.name = "visibility",
     .type = Type::choice,
     .allowed = "internal|client",
     .doc = "who may read it (unset: internal for risks and lessons, client for the rest)"},
    {.name = "suppress",
     .type = Type::group,
     .many = Many::list,
     .fields = suppress_fields,
     .doc = "checks that are silenced on it"},
    {.name = "log",
     .type = Type::group,
     .many = Many::list,
     .fields = log_fields,
     .doc = "its moves, oldest first"},
};

bool equal_fold(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return std::tolower(static_cast<unsigned char>(c)); };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [&](char x, char y) { return lower(x) == lower(y); });
}

bool is_final(const Kind& kind, std::string_view state) {
  return std::none_of(kind.asides.begin(), kind.asides.end(),
                      [&](const Aside& a) { return a.from == state; }) &&
         find_state(kind, state)->phase != Phase::open;
}

void add_forward(const Kind& kind, int after, std::vector<std::string_view>& found) {
  int place = 0;
  for (const auto& state : kind.states) {
    if (state.way == Way::forward && place++ > after) found.push_back(state.name);
  }
}

}  // namespace

std::span<const Field> leading_fields() { return leading; }
std::span<const Field> trailing_fields() { return trailing; }

std::string no_kind(std::string_view word) {
  std::vector<std::string_view> names;
  std::string list;
  for (const auto& kind : kinds()) {
    names.push_back(kind.name);
    list += (list.empty() ? "; choose " : ", ") + std::string(kind.name);
  }
  const auto near = did_you_mean(word, names);
  return fmt::format("there is no kind of record called {}{}", word, near.empty() ? list : near);
}

std::string with_article(std::string_view noun) {
  const bool vowel = !noun.empty() && std::string_view("aeiou").find(noun.front()) != std::string_view::npos;
  return (vowel ? "an " : "a ") + std::string(noun);
}

std::vector<std::string_view> split_words(std::string_view words) {
  std::vector<std::string_view> parts;
  while (!words.empty()) {
    const auto bar = std::min(words.find('|'), words.size());
    parts.push_back(words.substr(0, bar));
    words.remove_prefix(std::min(bar + 1, words.size()));
  }
  return parts;
}

std::optional<int> word_place(std::string_view words, std::string_view word) {
  for (int place = 0; !words.empty(); ++place) {
    const auto bar = std::min(words.find('|'), words.size());
    if (words.substr(0, bar) == word) return place;
    words.remove_prefix(std::min(bar + 1, words.size()));
  }
  return std::nullopt;
}

const Kind* find_kind(std::string_view word) {
  for (const auto& kind : kinds()) {
    if (equal_fold(word, kind.name) || equal_fold(word, kind.folder) || equal_fold(word, kind.prefix))
      return &kind;
  }
  return nullptr;
}

std::string state_words(const Kind& kind) {
  std::string states;
  for (const auto& state : kind.states) states += (states.empty() ? "" : "|") + std::string(state.name);
  return states;
}

const State* find_state(const Kind& kind, std::string_view name) {
  const auto found =
      std::find_if(kind.states.begin(), kind.states.end(), [&](const State& s) { return s.name == name; });
  return found == kind.states.end() ? nullptr : &*found;
}

std::optional<int> rank(const Kind& kind, std::string_view name) {
  int place = 0;
  for (const auto& state : kind.states) {
    if (state.name == name) return state.way == Way::forward ? std::optional(place) : std::nullopt;
    if (state.way == Way::forward) ++place;
  }
  return std::nullopt;
}

bool at_or_after(const Kind& kind, std::string_view state, std::string_view from) {
  const auto is = rank(kind, state);
  const auto least = rank(kind, from);
  return is && least && *is >= *least;
}

std::vector<std::string_view> moves_from(const Kind& kind, std::string_view state) {
  std::vector<std::string_view> found;
  if (find_state(kind, state) == nullptr) {  // an unknown state may be put right by any
    for (const auto& s : kind.states) found.push_back(s.name);
    return found;
  }
  if (const auto place = rank(kind, state)) add_forward(kind, *place, found);
  for (const auto& aside : kind.asides) {
    const bool any = aside.from == "*" && !is_final(kind, state) && aside.to != state;
    if (aside.from != state && !any) continue;
    if (std::find(found.begin(), found.end(), aside.to) == found.end()) found.push_back(aside.to);
    // From aside, what lies beyond the way back can be reached in the same move.
    if (!rank(kind, state) && rank(kind, aside.to) && !any) add_forward(kind, *rank(kind, aside.to), found);
  }
  return found;
}

}  // namespace rapport
