#include "command/listing.hpp"

#include <algorithm>

#include "model/id.hpp"
#include "output/record_json.hpp"
#include "text/json_text.hpp"
#include "text/utf8.hpp"

namespace rapport {
namespace {

using Json = nlohmann::ordered_json;

/// What stands between id, status and title.
std::string_view columns_between(const Kind& kind) {
  constexpr std::pair<std::string_view, std::string_view> by_kind[] = {{"requirement", "priority|class"},
                                                                       {"meeting", "type|date"},
                                                                       {"decision", "date|decided_by"},
                                                                       {"action", "owner|due"},
                                                                       {"change", "raised|age"},
                                                                       {"feedback", "received|polarity|age"},
                                                                       {"survey", "opened|invited"},
                                                                       {"risk", "probability|impact"},
                                                                       {"lesson", "polarity"}};
  for (const auto& [name, columns] : by_kind) {
    if (name == kind.name) return columns;
  }
  return "";
}

/// What a record is sorted by. Text is folded once, not at each comparison.
struct Key {
  const Record* record;
  std::optional<std::int64_t> number;
  std::string text;

  [[nodiscard]] bool absent() const { return !number && text.empty(); }
};

bool is_before(const Key& a, const Key& b, Order order) {
  if (a.absent() || b.absent()) return !a.absent() && b.absent();
  const auto& low = order == Order::ascending ? a : b;
  const auto& high = order == Order::ascending ? b : a;
  if (low.number.has_value() != high.number.has_value()) return low.number.has_value();
  if (low.number) return *low.number < *high.number;
  return id_less(low.text, high.text);
}

bool is_named_place(const FieldPath& path) { return path.field().type == Type::choice || path.is_status(); }

bool is_one_kind(const std::vector<const Record*>& records) {
  return std::all_of(records.begin(), records.end(),
                     [&](const Record* r) { return r->kind == records[0]->kind; });
}

bool is_numeric(const Field& field) { return field.type == Type::integer || field.type == Type::amount; }

Json json_at(const FieldPath& path, const Record& record, Date today) {
  if (path.is_computed()) return json_of(path.computed(record, today), path.field());
  auto list = Json::array();
  path.for_each_value(record, [&](Value value) { list.push_back(json_of_item(value, path.field())); });
  if (path.is_list()) return list;
  return list.empty() ? Json(nullptr) : list[0];
}

}  // namespace

std::vector<std::string> usual_columns(std::span<const Kind* const> kinds) {
  std::vector<std::string> columns = {"id", "status"};
  if (kinds.size() == 1) {
    for (const auto name : split_words(columns_between(*kinds[0]))) columns.emplace_back(name);
  }
  columns.emplace_back("title");
  return columns;
}

void sort_records(std::vector<const Record*>& records, const FieldPaths& by, Date today, Order order) {
  std::vector<Key> keys;
  const bool one_kind = is_one_kind(records);
  for (const auto* record : records) {
    Key key{record, std::nullopt, ""};
    if (const auto* path = by.in(*record->kind)) {
      const auto cell = path->first(*record, today);
      key.text = case_folded(cell.text);
      if (one_kind || !is_named_place(*path)) key.number = cell.number;
    }
    keys.push_back(std::move(key));
  }
  std::stable_sort(keys.begin(), keys.end(),
                   [&](const Key& a, const Key& b) { return is_before(a, b, order); });
  std::transform(keys.begin(), keys.end(), records.begin(), [](const Key& key) { return key.record; });
}

Listing::Listing(const Project& project, Date today, std::span<const Kind* const> kinds,
                 const std::vector<std::string>& columns)
    : project_(project), today_(today) {
  for (const auto& column : columns) columns_.emplace_back(project.schema(), kinds, column);
}

Table Listing::rows(const std::vector<const Record*>& records, std::optional<int> money_digits) const {
  Table table;
  for (const auto& column : columns_) {
    table.header.push_back(column.route());
    table.align.push_back(is_numeric(column.any().field()) ? Align::right : Align::left);
  }
  for (const auto* record : records) {
    auto& row = table.rows.emplace_back();
    for (const auto& column : columns_) {
      const auto* path = column.in(*record->kind);
      row.push_back(path == nullptr ? "" : path->text(*record, today_, money_digits));
    }
  }
  return table;
}

std::string Listing::table(const std::vector<const Record*>& records, int width) const {
  return records.empty() ? "" : render(rows(records, project_.schema().money_digits()), width);
}

std::string Listing::csv(const std::vector<const Record*>& records) const {
  return render_csv(rows(records, std::nullopt));
}

std::string Listing::json(const std::vector<const Record*>& records) const {
  auto all = Json::array();
  for (const auto* record : records) {
    auto object = Json::object();
    for (const auto& column : columns_) {
      const auto* path = column.in(*record->kind);
      object[column.route()] = path == nullptr ? Json(nullptr) : json_at(*path, *record, today_);
    }
    all.push_back(std::move(object));
  }
  return json_text(all);
}

}  // namespace rapport
