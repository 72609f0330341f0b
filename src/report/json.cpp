#include "report/json.hpp"

#include "report/ratings.hpp"
#include "report/since.hpp"
#include "text/money.hpp"

namespace rapport {

Json text_json(std::string_view text) { return text.empty() ? Json(nullptr) : Json(text); }

Json date_json(std::optional<Date> date) { return date ? Json(format_date(*date)) : Json(nullptr); }

Json money_json(const Material& material, std::optional<std::int64_t> minor) {
  if (!minor) return nullptr;
  return money_text(*minor, material.project.schema().money_digits());
}

Json ids_json(const std::vector<const Record*>& records) {
  auto ids = Json::array();
  for (const auto* record : records) ids.push_back(record->id);
  return ids;
}

Json percent_json(Fraction share, Decimals decimals) {
  if (share.whole <= 0) return nullptr;
  return Json::parse(percent_number(share.part, share.whole, decimals));
}

Json count_json(std::size_t count, std::size_t n) { return {{"count", count}, {"n", n}}; }

Told told_of(std::int64_t n) { return too_few(n) ? Told::counts : Told::per_cent; }

Json share_json(std::int64_t count, std::int64_t n, Told told) {
  return {{"count", count},
          {"n", n},
          {"percent", told == Told::counts ? Json(nullptr) : percent_json({count, n})}};
}

Json days_json(const std::vector<std::int64_t>& days, int open, std::optional<int> oldest) {
  return {{"median", number_json(median(days))},
          {"n", days.size()},
          {"open", open},
          {"oldest_days", number_json(oldest)}};
}

void add_due(Json& object, std::optional<Date> due, Date today) {
  object["due"] = date_json(due);
  object["days_left"] = due ? Json(days_between(today, *due)) : Json(nullptr);
}

Json since_json(const Material& material, std::string_view kind) {
  const auto period = period_of(material.options);
  if (!period) return nullptr;
  const auto figures = period_figures(material.project, *find_kind(kind), *period);
  return {{"added", ids_json(figures.added)},
          {"changed", ids_json(figures.changed)},
          {"closed", ids_json(figures.closed)}};
}

}  // namespace rapport
