#include "exchange/survey_import.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "figures/personal_data.hpp"
#include "text/edit_proof.hpp"
#include "text/error.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_not_applicable(std::string_view cell) {
  constexpr std::string_view words[] = {"na", "n/a", "n.a.", "not applicable", "不适用"};
  const auto folded = folded_name(cell);
  return std::find(std::begin(words), std::end(words), folded) != std::end(words);
}

/// "4" of "4.000".
std::string_view without_zeros(std::string_view number) {
  const auto dot = number.find('.');
  const bool whole =
      dot != number.npos && dot + 1 < number.size() && number.find_first_not_of('0', dot + 1) == number.npos;
  return whole ? number.substr(0, dot) : number;
}

/// The number that a label begins with; empty if there are other digits in it.
std::string_view leading_number(std::string_view label) {
  const auto end = std::min(label.find_first_not_of("0123456789"), label.size());
  const auto rest = label.substr(end);
  return std::any_of(rest.begin(), rest.end(), is_digit) ? "" : label.substr(0, end);
}

Data map_of(Value value) { return to_data(value.record().document, value.index()); }

/// Reads the rows of one export for one survey.
class Reader {
 public:
  Reader(const Record& survey, const SurveyExport& table, const SurveyColumns& columns)
      : survey_(survey), table_(table), columns_(columns) {
    for (const Value response : survey["responses"]) {
      if (const auto token = response["token"]) present_.emplace(token.text(), response);
    }
  }

  ImportedResponses read() {
    demand_privacy();
    demand_tokens();
    for (const auto& row : table_.rows) add(row);
    if (!wrong_.empty()) refuse();
    return std::move(result_);
  }

 private:
  [[nodiscard]] std::string_view cell(const ExportRow& row, std::optional<std::size_t> place) const {
    return place ? std::string_view(row.cells[*place]) : "";
  }

  /// Tokens must not say who somebody is, unless the survey says that it is not anonymous.
  void demand_privacy() const {
    if (!columns_.token) return;
    const auto identity = survey_["identity"].text();
    if (identity == "anonymous") {
      throw Error(
          fmt::format("{} is anonymous, and tokens would tell people apart; leave --token out, or set "
                      "identity=pseudonymous if they were told so",
                      survey_.id));
    }
    const auto tells = [&](const ExportRow& row) {
      return personal_data_in(cell(row, columns_.token)).any();
    };
    if (identity == "named" || std::none_of(table_.rows.begin(), table_.rows.end(), tells)) return;
    throw Error(
        fmt::format("the column \"{}\" says who answered, and {} is not a named survey; put a code for each "
                    "person (r01, r02 …) into a column of the file and name that with --token",
                    visible(table_.columns[*columns_.token].header), survey_.id));
  }

  /// Without tokens, there and here, nobody can tell which rows the survey has already.
  void demand_tokens() const {
    const auto count = survey_["responses"].size();
    if (count == 0 || (columns_.token && present_.size() == count)) return;
    throw Error(
        fmt::format("{} has {} already, and unless these and the rows have tokens nobody can tell which rows "
                    "are new; name "
                    "a column with --token, or remove the responses first: rapport set {} responses=",
                    survey_.id, count == 1 ? "a response" : fmt::format("{} responses", count), survey_.id));
  }

  void blame(const ExportRow& row, std::size_t column, std::string_view text, const std::string& what) {
    wrong_.push_back(fmt::format("row {}, \"{}\": \"{}\" {}", row.number,
                                 visible(table_.columns[column].header), visible(text), what));
  }

  [[noreturn]] void refuse() const {
    constexpr std::size_t most = 20;
    std::string list;
    for (std::size_t i = 0; i < std::min(most, wrong_.size()); ++i) list += wrong_[i] + "\n";
    if (wrong_.size() > most) list += fmt::format("and {} more\n", wrong_.size() - most);
    throw Error("not all of the file can be read\n" + list +
                "nothing was imported; put these cells right in the file");
  }

  Data answers_in(const ExportRow& row) {
    std::vector<std::pair<std::string, Data>> answers;
    for (const auto& question : columns_.questions) {
      const auto text = cell(row, question.place);
      if (text.empty()) continue;
      const auto id = std::string(question.scale.id());
      if (question.is_open) {
        answers.emplace_back(id, scalar_data(std::string(text)));
      } else if (auto answer = answer_in_cell(text, question.scale)) {
        answers.emplace_back(id, scalar_data(std::move(*answer), Wording::token));
      } else {
        blame(row, *question.place, text,
              fmt::format("is no answer on the scale {} to {}, or na", question.scale.low,
                          question.scale.high));
      }
    }
    return map_data(std::move(answers));
  }

  /// Whether the row is to be added: its token is new, in the file and in the survey.
  bool is_new(const ExportRow& row, const Data& response) {
    const auto token = std::string(cell(row, columns_.token));
    if (token.empty()) {
      if (!present_.empty())
        blame(row, *columns_.token, "", "is no token, so nobody can tell whether the row is new");
      return present_.empty();
    }
    if (const auto [other, fresh] = rows_.try_emplace(token, row.number); !fresh) {
      blame(row, *columns_.token, token, fmt::format("stands in row {} already", other->second));
      return false;
    }
    const auto before = present_.find(token);
    if (before == present_.end()) return true;
    if (same_in_any_order(map_of(before->second), response)) {
      ++result_.known;
    } else {
      blame(row, *columns_.token, token, "has answered otherwise in " + survey_.id);
    }
    return false;
  }

  void add(const ExportRow& row) {
    auto answers = answers_in(row);
    std::vector<std::pair<std::string, Data>> members;
    const auto add_text = [&](std::string_view key, std::string_view text) {
      if (!text.empty()) members.emplace_back(key, scalar_data(std::string(text)));
    };
    add_text("token", cell(row, columns_.token));
    const bool answered = !answers.members.empty();
    if (answered) members.emplace_back("answers", std::move(answers));
    add_text("comment", cell(row, columns_.comment));
    add_text("followup", cell(row, columns_.followup));
    if (!answered && cell(row, columns_.comment).empty()) {
      ++result_.empty;
      return;
    }
    auto response = map_data(std::move(members));
    if (is_new(row, response)) result_.responses.push_back(std::move(response));
  }

  const Record& survey_;
  const SurveyExport& table_;
  const SurveyColumns& columns_;
  std::map<std::string_view, Value> present_;  ///< responses of the survey by token
  std::map<std::string, std::size_t> rows_;    ///< of the file, by token
  std::vector<std::string> wrong_;
  ImportedResponses result_;
};

}  // namespace

std::optional<std::string> answer_in_cell(std::string_view cell, const QuestionFigures& scale) {
  if (is_not_applicable(cell)) return "na";
  auto number = without_zeros(cell);
  if (!answer_of(number, scale)) number = leading_number(cell);
  const auto answer = answer_of(number, scale);
  return answer ? std::optional(std::to_string(*answer)) : std::nullopt;
}

ImportedResponses import_responses(const Record& survey, const SurveyExport& table,
                                   const SurveyColumns& columns) {
  return Reader(survey, table, columns).read();
}

}  // namespace rapport
