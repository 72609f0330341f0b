#include "exchange/survey_columns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "text/error.hpp"
#include "text/suggest.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

using Place = std::optional<std::size_t>;

/// Finds columns by name, and remembers which are taken.
class Finder {
 public:
  Finder(const Record& survey, const SurveyExport& table) : survey_(survey), table_(table) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      for (const auto& name : table.columns[i].names) by_name_[name].push_back(i);
    }
  }

  /// The only column of this name that nothing else has taken. Throws Error if there are several.
  Place find(std::string_view name) {
    const auto found = by_name_.find(folded_name(name));
    if (found == by_name_.end()) return std::nullopt;
    Place only;
    for (const auto place : found->second) {
      if (taken_.contains(place)) continue;
      if (only) refuse_double(name, *only, place);
      only = place;
    }
    return only;
  }

  /// The same of a column that the user named. Throws Error if it is not there or taken.
  std::size_t demand(std::string_view name) {
    if (const auto place = find(name)) return *place;
    if (by_name_.contains(folded_name(name)))
      throw Error(fmt::format("the column \"{}\" is named twice", visible(name)));
    std::vector<std::string_view> headers;
    for (const auto& column : table_.columns) headers.push_back(column.header);
    throw Error(fmt::format("the file has no column \"{}\"{}", visible(name), did_you_mean(name, headers)));
  }

  std::size_t take(std::size_t place, std::string_view purpose) {
    taken_.emplace(place, purpose);
    return place;
  }
  [[nodiscard]] bool is_taken(std::size_t place) const { return taken_.contains(place); }

 private:
  [[noreturn]] void refuse_double(std::string_view name, std::size_t a, std::size_t b) const {
    throw Error(fmt::format(
        "two columns may be \"{}\" of {}: \"{}\" and \"{}\"; say which with --map COLUMN=…, or "
        "rename one in the file",
        visible(name), survey_.id, visible(table_.columns[a].header), visible(table_.columns[b].header)));
  }

  const Record& survey_;
  const SurveyExport& table_;
  std::map<std::string, std::vector<std::size_t>> by_name_;
  std::map<std::size_t, std::string> taken_;
};

std::vector<QuestionColumn> questions_of(const Record& survey) {
  std::vector<QuestionColumn> questions;
  for (const Value question : survey["questions"]) {
    questions.push_back(
        {.scale = scale_of(question), .is_open = question["kind"].text() == "open", .place = {}});
  }
  return questions;
}

Place& place_for(std::string_view target, const Record& survey, SurveyColumns& columns) {
  for (auto& question : columns.questions) {
    if (question.scale.id() == target) return question.place;
  }
  if (target == "comment") return columns.comment;
  if (target == "followup") return columns.followup;
  std::vector<std::string_view> known = {"comment", "followup"};
  for (const auto& question : columns.questions) known.push_back(question.scale.id());
  throw Error(fmt::format("--map: {} has no question \"{}\"{}", survey.id, visible(target),
                          did_you_mean(target, known)));
}

void take_wishes(const Record& survey, const ColumnWishes& wishes, Finder& finder, SurveyColumns& columns) {
  for (const auto& map : wishes.maps) {
    const auto equals = map.rfind('=');
    if (equals == map.npos)
      throw Error(
          fmt::format("--map {}: write COLUMN=QUESTION, as in --map \"How was it?=overall\"", visible(map)));
    const auto target = map.substr(equals + 1);
    auto& place = place_for(target, survey, columns);
    if (place) throw Error(fmt::format("--map: {} is mapped twice", visible(target)));
    place = finder.take(finder.demand(map.substr(0, equals)), target);
  }
  if (!wishes.token.empty()) columns.token = finder.take(finder.demand(wishes.token), "token");
}

/// The column that a header alone points to.
Place found_column(std::initializer_list<std::string_view> names, Finder& finder) {
  for (const auto name : names) {
    if (name.empty()) continue;
    if (const auto place = finder.find(name)) return finder.take(*place, name);
  }
  return std::nullopt;
}

void demand_all(const Record& survey, const SurveyColumns& columns) {
  std::string missing;
  for (const auto& question : columns.questions) {
    if (question.place || question.is_open) continue;
    missing += fmt::format("\nno column is \"{}\" or \"{}\"", question.scale.id(),
                           visible(question.scale.question["text"].text()));
  }
  if (missing.empty()) return;
  std::string headers;
  for (const auto& header : columns.ignored) headers += "\n  " + visible(header);
  throw Error(
      fmt::format("the file lacks answers to questions of {}; name their columns with --map COLUMN=QUESTION"
                  "{}\nleft over are{}",
                  survey.id, missing, headers.empty() ? " none" : headers));
}

}  // namespace

SurveyColumns find_columns(const Record& survey, const SurveyExport& table, const ColumnWishes& wishes) {
  SurveyColumns columns{
      .questions = questions_of(survey), .token = {}, .comment = {}, .followup = {}, .ignored = {}};
  Finder finder(survey, table);
  take_wishes(survey, wishes, finder, columns);
  for (auto& question : columns.questions) {
    const auto text = question.scale.question["text"].text();
    if (!question.place) question.place = found_column({question.scale.id(), text}, finder);
  }
  const bool may_have_tokens = survey["identity"].text() != "anonymous";
  if (!columns.token && may_have_tokens) columns.token = found_column({"token", "access code"}, finder);
  if (!columns.comment) columns.comment = found_column({"comment", "comments"}, finder);
  if (!columns.followup) columns.followup = found_column({"followup"}, finder);
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (!finder.is_taken(i)) columns.ignored.push_back(table.columns[i].header);
  }
  demand_all(survey, columns);
  return columns;
}

}  // namespace rapport
