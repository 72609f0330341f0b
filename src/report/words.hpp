#pragma once
#include <fmt/format.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "figures/buffers.hpp"
#include "figures/percent.hpp"
#include "figures/statistics.hpp"
#include "figures/verification.hpp"

namespace rapport {

enum class Language : std::uint8_t { en, zh };

/// By its code, "en" or "zh".
std::optional<Language> find_language(std::string_view code);

/// Everything a report says in its own words, by section. Patterns have {0}, {1} … where values go; ids,
/// field keys and choices are values and never translated.
enum class Word : std::uint16_t {
  report,
  report_of,
  client,
  code,
  phase,
  as_of,
  period,
  audience,
  internal,
  not_read,
  not_counted,
  client_needs,
  needed,
  to_decide,
  to_agree,
  to_accept,
  since,
  due,
  if_not_done,
  verified_ids,

  label,
  in_brackets,
  span,
  semicolon,
  comma,
  and_more,
  one_day,
  many_days,
  percent,
  not_available,
  of_all_percent,
  median_line,
  open_since,
  open_only,
  yes,
  no,

  summary,
  coverage_line,
  other_classes,
  priority_line,
  note_line,
  unsealed,
  open_line,
  oldest,
  waiting_line,
  csat_of,
  csat_line,
  nps_of,
  nps_line,
  nps_counts,
  before,
  progress_line,
  next_milestone,
  slip_of,
  buffer_line,
  short_of,
  within_line,
  closed_line,
  highest_risk,

  findings,
  finding_counts,
  check,
  record,
  place,
  error,

  requirements,
  active_of,
  active,
  all,
  count,
  coverage,
  not_set,
  matrix,
  explicit_matrix,
  implicit_matrix,
  id,
  title,
  source,
  priority,
  status,
  method,
  date,
  result,
  evidence,
  passed,
  waived,
  failed,
  open,
  stale,

  changes,
  open_changes,
  age,
  impact_days,
  cost,
  cost_in,
  waiting,
  decision_due,
  due_in,
  due_today,
  overdue,
  not_priced,
  not_priced_line,
  growth,
  register_of_changes,
  type,
  raised,
  decided,
  funding,
  paid_by,
  exposure_of,
  buffer,
  unit,
  day_unit,
  money_unit,
  size,
  drawn,
  pending,
  exposure,
  left_then,
  lead_time,
  milestones_and_buffers,
  milestone,
  weight,
  baseline,
  forecast,
  actual,
  slip,
  burn,
  progress,
  ratio,
  amber_line,
  red_line,
  zone,
  green,
  amber,
  red,

  satisfaction,
  no_answers,
  group,
  no_group,
  answered_of,
  still_open,
  incomplete,
  question,
  survey,
  satisfied,
  invited,
  csat,
  bounds,
  mean,
  same_people,
  movement,
  out_of,
  with_na,
  promoters,
  passives,
  detractors,
  answers,
  nps,
  everyone,
  moves,
  rose,
  fell,
  not_shown,
  not_compared,
  bounds_note,
  too_few,
  rating_asked,
  nps_asked,
  unpaired,
  feedback_loop,
  feedback_line,
  step,
  done,
  limit,
  within,
  from_receipt,
  acknowledged,
  answered,
  closed,
  effect_line,
  causes_line,
  category,
  polarity,
  received,
  from,
  severity,
  acknowledged_on,
  answered_on,
  closed_on,
  answer,
  effect,
  meetings_and_so_on,
  meetings,
  attendance_line,
  intervals_line,
  longest_gap,
  last_meeting,
  minutes_line,
  client_present,
  minutes_sent,
  agreed,
  decisions,
  decided_by,
  side_client,
  side_us,
  side_supplier,
  side_unknown,
  made,
  days_to_decide,
  awaited,
  longest_wait,
  decision,
  actions,
  on_time_line,
  late_line,
  overdue_line,
  open_actions,
  owner,
  risks,
  risks_line,
  reviews_line,
  reviews_overdue,
  risk_register,
  score,
  score_of,
  response,
  emergency,
  hours,
  review_on,
  occurred,
  days_cost,
  cost_of,
  dealt_with,
  lessons,
  lessons_line,
  scope,
  recommendation,
  applied,
  lessons_reviewed,
  lesson,
  verdict,
  method_notes,
  method_requirements,
  method_changes,
  method_buffers,
  method_satisfaction,
  method_feedback,
  method_actions,
  method_median,
  method_shared,
  sample,
  interval,
  remark,
  indicative,
};

/// The words of one language.
class Words {
 public:
  explicit Words(Language language) : language_(language) {}

  std::string_view operator[](Word word) const;
  template <typename... Values>
  [[nodiscard]] std::string say(Word word, const Values&... values) const {
    return fmt::vformat((*this)[word], fmt::make_format_args(values...));
  }
  /// "1 day", "7 days".
  [[nodiscard]] std::string days(int days) const;
  /// "due in 7 days", "due today", "overdue by 1 day".
  [[nodiscard]] std::string due(int days) const;
  /// The parts with one of the separators `comma` and `semicolon` between them.
  [[nodiscard]] std::string joined(Word separator, const std::vector<std::string>& parts) const;
  /// "64 %"; "n/a" of nothing.
  [[nodiscard]] std::string percent(std::int64_t part, std::int64_t whole) const;
  [[nodiscard]] std::string_view class_word(VerificationClass found) const;
  [[nodiscard]] std::string_view zone_word(Zone zone) const;
  [[nodiscard]] std::string_view side_word(std::optional<Side> side) const;
  [[nodiscard]] std::string_view movement_words(Movement movement) const;

 private:
  Language language_;
};

/// One row of the table of words, for the test that both languages take the same values.
struct WordRow {
  Word word;
  std::string_view en, zh;
};
std::span<const WordRow> word_table();

}  // namespace rapport
