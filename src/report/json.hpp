#pragma once
#include <nlohmann/json.hpp>

#include "report/section.hpp"

namespace rapport {

using Json = nlohmann::ordered_json;

// What the report is made of as JSON, for other programs. rapport-report(7) tells its shape; a test compares
// both. Each section has a function of its own (see sections.cpp); here is what several of them are made of.
// Members are always there: what cannot be said is null.

/// Text as it was written; null if there is none.
Json text_json(std::string_view text);
inline Json text_json(Value value) { return text_json(value.text()); }
/// YYYY-MM-DD.
Json date_json(std::optional<Date> date);
template <typename Number>
Json number_json(std::optional<Number> number) {
  return number ? Json(*number) : Json(nullptr);
}
/// "168000.50", in the project's currency.
Json money_json(const Material& material, std::optional<std::int64_t> minor);
Json ids_json(const std::vector<const Record*>& records);

/// A share in per cents, as the report prints it (64, 64.3).
Json percent_json(Fraction share, Decimals decimals = Decimals::by_count);

/// {count, n}
Json count_json(std::size_t count, std::size_t n);
/// Whether so few are told in counts alone (see `too_few`).
enum class Told : std::uint8_t { counts, per_cent };
Told told_of(std::int64_t n);
/// {count, n, percent}
Json share_json(std::int64_t count, std::int64_t n, Told told = Told::per_cent);

/// {median, n, open, oldest_days}: how long it took where it is done, and what is still open.
Json days_json(const std::vector<std::int64_t>& days, int open, std::optional<int> oldest);

/// Adds `due` and `days_left`, which is below 0 once it is overdue.
void add_due(Json& object, std::optional<Date> due, Date today);

/// {added, changed, closed}: ids; null unless a period was asked for.
Json since_json(const Material& material, std::string_view kind);

/// Figures that more than one section has.
Json coverage_json(const ClassCounts& counts);
Json note_coverage_json(const Material& material);
Json open_changes_json(const Material& material);
Json awaiting_json(const Material& material);
/// The open changes, and the decisions that are awaited of the client, one by one.
Json open_change_rows_json(const Material& material);
Json awaited_decisions_json(const Material& material);
Json progress_json(const Material& material);
Json milestone_json(const Material& material, const Milestone& milestone);
Json buffers_json(const Material& material, const std::vector<Buffer>& buffers);
/// A rating or a recommendation, with its answers and how it moved.
Json question_json(const SurveyPair& pair, std::size_t place);
Json feedback_steps_json(const Material& material);
Json punctuality_json(const Material& material);
Json intervals_json(const Material& material);
Json risk_counts_json(const Material& material);
Json finding_counts_json(const Material& material);

/// Goes up when a member is renamed, removed or means something else; not when one is added.
inline constexpr int json_format = 1;

// The sections.
Json header_json(const Material& material);
Json needs_json(const Material& material);
Json summary_json(const Material& material);
/// Null for the client.
Json findings_json(const Material& material);
Json requirements_json(const Material& material);
Json changes_json(const Material& material);
Json milestones_json(const Material& material);
Json satisfaction_json(const Material& material);
Json feedback_json(const Material& material);
Json meetings_json(const Material& material);
Json risks_json(const Material& material);
Json lessons_json(const Material& material);
Json method_json(const Material& material);

/// What the weekly mail tells (see brief.hpp), without leaving out what is too long for a page.
Json brief_json(const Material& material);

}  // namespace rapport
