#include "report/cells.hpp"
#include "report/json.hpp"

namespace rapport {
namespace {

Json ages_json(const ChangeFigures& figures) {
  auto all = Json::array();
  int from = 0;
  for (std::size_t i = 0; i < figures.ages.size(); ++i) {
    const auto to = i < age_limits.size() ? Json(age_limits[i]) : Json(nullptr);
    all.push_back({{"from_days", from}, {"to_days", to}, {"count", figures.ages[i]}});
    if (i < age_limits.size()) from = age_limits[i] + 1;
  }
  return all;
}

Json impact_json(const Material& material, const Record& change) {
  const auto impact = change["impact"];
  return {{"days", number_json(impact["days"].number())},
          {"cost", money_json(material, impact["cost"].number())}};
}

Json funding_json(const Material& material, const Record& change) {
  auto rows = Json::array();
  for (const auto& row : shown_funding(material, change)) {
    rows.push_back({{"buffer", text_json(row["buffer"])},
                    {"paid_by", text_json(row["paid_by"])},
                    {"days", number_json(row["days"].number())},
                    {"cost", money_json(material, row["cost"].number())}});
  }
  return rows;
}

Json register_json(const Material& material) {
  auto all = Json::array();
  for (const auto& change : material.project.records(*find_kind("change"))) {
    all.push_back({{"id", change.id},
                   {"title", text_json(change.title())},
                   {"type", text_json(change["type"])},
                   {"raised", date_json(change["raised"].date())},
                   {"raised_by", text_json(change["raised_by"])},
                   {"status", text_json(change.status())},
                   {"decided", date_json(decided_on(material.project, change))},
                   {"impact", impact_json(material, change)},
                   {"funding", funding_json(material, change)}});
  }
  return all;
}

Json growth_json(const Material& material) {
  const auto& figures = material.changes;
  const auto contract = material.project.file()["contract_value"].number();
  return {{"cost", money_json(material, figures.approved_cost)},
          {"n", figures.approved},
          {"contract_value", money_json(material, contract)},
          {"percent", percent_json({figures.approved_cost, contract.value_or(0)}, Decimals::none)}};
}

}  // namespace

Json open_changes_json(const Material& material) {
  const auto& figures = material.changes;
  return {
      {"count", figures.open.size()}, {"n", figures.all}, {"oldest_days", number_json(oldest_age(figures))}};
}

Json open_change_rows_json(const Material& material) {
  auto all = Json::array();
  for (const auto& change : material.changes.open) {
    const auto& record = *change.record;
    Json object = {{"id", record.id},
                   {"title", text_json(record.title())},
                   {"status", text_json(record.status())},
                   {"age_days", number_json(change.age)},
                   {"impact", impact_json(material, record)},
                   {"waiting_days", number_json(change.waiting)}};
    add_due(object, change.due_in ? record["decision_due"].date() : std::nullopt, material.today);
    all.push_back(std::move(object));
  }
  return all;
}

Json awaiting_json(const Material& material) {
  const auto& figures = material.changes;
  const auto* longest = longest_waiting(figures);
  return {{"count", waiting_count(figures)},
          {"n", figures.open.size()},
          {"longest", longest == nullptr ? Json(nullptr) : Json(longest->record->id)},
          {"longest_days", longest == nullptr ? Json(nullptr) : number_json(longest->waiting)}};
}

Json changes_json(const Material& material) {
  const auto& figures = material.changes;
  return {{"open", open_changes_json(material)},
          {"since", since_json(material, "change")},
          {"ages", ages_json(figures)},
          {"awaiting_decision", awaiting_json(material)},
          {"not_priced", ids_json(not_priced(figures))},
          {"growth", growth_json(material)},
          {"lead_time", days_json(figures.lead_times, figures.undecided, figures.oldest_undecided)},
          {"open_changes", open_change_rows_json(material)},
          {"register", register_json(material)},
          {"buffers", buffers_json(material, material.buffers)}};
}

}  // namespace rapport
