#include "check/settings_form.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "model/describe.hpp"
#include "text/suggest.hpp"

namespace rapport {
namespace {

using Words = std::vector<std::string_view>;
constexpr std::string_view start_of_verification = "verification_from";

Words codes() {
  Words words;
  for (const auto* check : checks()) words.push_back(check->code);
  return words;
}

Words codes_and_families() {
  auto words = codes();
  for (const auto* check : checks()) {
    if (words.back() != check->family()) words.push_back(check->family());
  }
  return words;
}

/// What is wrong with the name of a check, empty if nothing: it must be one of `known`.
std::string wrong_with_check(std::string_view word, const Words& known) {
  if (std::find(known.begin(), known.end(), word) != known.end()) return "";
  if (const Check* meant = find_check(word))
    return fmt::format("write {} instead of \"{}\"", meant->code, word);
  return fmt::format("\"{}\" is no check{}", word, did_you_mean(word, known));
}

std::string wrong_with_severity(std::string_view word) {
  constexpr std::string_view severities = "error|warning|info|off";
  if (word_place(severities, word)) return "";
  return fmt::format("\"{}\" is no severity; choose error, warning, info or off{}", word,
                     did_you_mean(word, split_words(severities)));
}

std::string wrong_with_limit(std::string_view text) {
  int number = -1;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error == std::errc() && end == text.data() + text.size() && number >= 0) return "";
  return fmt::format("\"{}\" is no whole number; write digits only", text);
}

std::string wrong_with_start(std::string_view state) {
  const Kind& kind = *find_kind("requirement");
  if (rank(kind, state)) return "";
  const auto states = forward_states(kind);
  return fmt::format("\"{}\" is no state that requirements pass; choose {}{}", state, fmt::join(states, ", "),
                     did_you_mean(state, states));
}

/// Judges each row of a table of rapport.yaml by its key, and its value if the key is right.
template <typename KeyJudge, typename ValueJudge>
void judge_table(Value table, const KeyJudge& wrong_with_key, const ValueJudge& wrong_with_value,
                 Sink& sink) {
  if (!table.written() || table.node().shape != Shape::map) return;
  const Record& file = table.record();
  for (const auto child : file.document.children(table.index())) {
    const Value row(file, child);
    if (row && row.text().empty()) continue;  // a list or a group: its form is a problem of its own
    if (const auto wrong = wrong_with_key(row.key()); !wrong.empty()) {
      sink.add_at(file, row.node().key_begin, route_of(file, child), wrong);
    } else if (const auto bad = wrong_with_value(row); !bad.empty()) {
      sink.add(file, row, bad);
    }
  }
}

void judge_severities(const Record& file, Sink& sink) {
  const auto known = codes_and_families();
  judge_table(
      file["checks"], [&](std::string_view key) { return wrong_with_check(key, known); },
      [](Value row) { return wrong_with_severity(row.text()); }, sink);
}

/// A limit that nothing looks at would be taken for one that holds.
std::string wrong_with_limited(std::string_view word, const Words& known) {
  auto wrong = wrong_with_check(word, known);
  const Check* check = find_check(word);
  if (!wrong.empty() || check == nullptr || takes_limit(*check)) return wrong;
  return fmt::format("{} has no limit; \"rapport explain {}\" tells when it fires", word, word);
}

void judge_limits(const Record& file, Sink& sink) {
  auto known = codes();
  known.push_back(start_of_verification);
  judge_table(
      file["limits"], [&](std::string_view key) { return wrong_with_limited(key, known); },
      [](Value row) {
        return row.key() == start_of_verification ? wrong_with_start(row.text())
                                                  : wrong_with_limit(row.text());
      },
      sink);
}

/// Rows of authority: from one to the next both limits grow or stay, since the last one says what is major.
void judge_authority(const Record& file, Sink& sink) {
  std::optional<Value> above;
  for (const Value row : file["authority"]) {
    for (const auto* limit : {"cost", "days"}) {
      if (!above || row[limit].number().value_or(0) >= (*above)[limit].number().value_or(0)) continue;
      sink.add(file, row,
               fmt::format("authority ascends, and {} reaches less far than {} above in {}; put the rows in "
                           "order, each with cost and days",
                           row["who"].text(), (*above)["who"].text(), limit));
      break;
    }
    above = row;
  }
}

void judge_buffers(const Record& file, Sink& sink) {
  for (const Value row : file["buffers"]) {
    const auto size = row["size"];
    if (row["unit"].text() == "day" && size.text().find('.') != std::string_view::npos)
      sink.add(file, size, fmt::format("\"{}\" is no whole number of days; write digits only", size.text()));
  }
}

}  // namespace

bool takes_limit(const Check& check) {
  return check.sentence.find(std::string(check.code) + ": N}") != std::string_view::npos;
}

std::string wrong_with_check_name(std::string_view word) {
  const auto* found = find_check(word);
  if (is_family(word) || (found != nullptr && found->name == word)) return "";
  return wrong_with_check(word, codes_and_families());
}

void judge_settings(const Record& file, Sink& sink) {
  judge_severities(file, sink);
  judge_limits(file, sink);
  judge_authority(file, sink);
  judge_buffers(file, sink);
}

}  // namespace rapport
