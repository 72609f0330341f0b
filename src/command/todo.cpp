#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "command/command.hpp"
#include "command/options.hpp"
#include "output/record_json.hpp"
#include "report/markdown.hpp"
#include "report/report.hpp"
#include "report/to_do.hpp"
#include "text/error.hpp"
#include "text/json_text.hpp"
#include "text/suggest.hpp"
#include "text/table.hpp"

namespace rapport {
namespace {

using Json = nlohmann::ordered_json;

struct Options {
  std::string owner, side;
  std::optional<int> within;
  std::string format = "table";
};

/// Throws Error unless somebody of that name is known, or has something to do. Without `people:` anybody
/// may be.
void demand_person(const Project& project, const std::vector<Waiting>& items, std::string_view who) {
  if (project.people().empty()) return;
  std::vector<std::string_view> known;
  for (const auto& person : project.people()) known.push_back(person.id);
  for (const auto& item : items) known.insert(known.end(), item.who.begin(), item.who.end());
  if (std::find(known.begin(), known.end(), who) != known.end()) return;
  throw Error(fmt::format("--owner: nobody here is called {}{}", who, did_you_mean(who, known)));
}

std::vector<Waiting> picked(Session& session, const Options& options) {
  const auto today = session.today();
  auto items = all_waiting(session.project(), today);
  if (!options.owner.empty()) demand_person(session.project(), items, options.owner);
  std::erase_if(items, [&](const Waiting& item) {
    const bool theirs =
        options.owner.empty() || std::find(item.who.begin(), item.who.end(), options.owner) != item.who.end();
    const bool there = options.side.empty() || side_name(item.side) == options.side;
    const bool soon = !options.within || (item.due && days_between(today, *item.due) <= *options.within);
    return !theirs || !there || !soon;
  });
  return items;
}

std::string days_text(std::optional<Date> due, Date today) {
  if (!due) return "";
  const int days = days_between(today, *due);
  if (days == 0) return "today";
  return days > 0 ? fmt::format("in {}", days) : fmt::format("{} overdue", -days);
}

std::string who_text(const Waiting& item) {
  return item.who.empty() ? fmt::format("({})", side_name(item.side))
                          : fmt::format("{}", fmt::join(item.who, ", "));
}

std::string as_table(const std::vector<Waiting>& items, Date today) {
  Table table{.header = {"due", "days", "who", "what", "id", "title"},
              .rows = {},
              .align = {Align::left, Align::right}};
  for (const auto& item : items) {
    table.rows.push_back({item.due ? format_date(*item.due) : "-", days_text(item.due, today), who_text(item),
                          std::string(what_name(item.what)), std::string(item.id()),
                          std::string(item.title())});
  }
  return render(table, Session::width());
}

std::string as_json(Session& session, const std::vector<Waiting>& items) {
  auto all = Json::array();
  for (const auto& item : items) {
    all.push_back({{"due", item.due ? Json(format_date(*item.due)) : Json(nullptr)},
                   {"days", item.due ? Json(days_between(session.today(), *item.due)) : Json(nullptr)},
                   {"who", item.who},
                   {"side", side_name(item.side)},
                   {"what", what_name(item.what)},
                   {"id", item.id()},
                   {"title", item.title()},
                   {"file", session.shown(item.record->file)}});
  }
  return json_text(all);
}

/// "nothing waits for p-eng within 7 days"
std::string nothing(const Options& options) {
  std::string line = "nothing waits";
  if (!options.owner.empty()) line += " for " + options.owner;
  if (!options.side.empty())
    line += options.side == "us" ? " for us" : fmt::format(" for the {}", options.side);
  if (options.within)
    line += fmt::format(" within {} day{}", *options.within, *options.within == 1 ? "" : "s");
  return line + "\n";
}

void run(Session& session, const Options& options) {
  const auto items = picked(session, options);
  if (options.format == "json") {
    session.out += as_json(session, items);
  } else if (options.format == "md") {
    session.out += to_markdown(to_do_page(items, session.today(), report_language(session.project())));
  } else {
    session.out += items.empty() ? nothing(options) : as_table(items, session.today());
  }
}

/// What is wrong with a number of days; CLI11's own words for it change from version to version.
std::string not_days(const std::string& text) {
  constexpr int most = 36500;
  int days = -1;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), days);
  const bool whole = error == std::errc() && end == text.data() + text.size();
  return whole && days >= 0 && days <= most ? ""
                                            : fmt::format("{} is no number of days from 0 to {}", text, most);
}

}  // namespace

void declare_todo(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  add_text(app, "--owner", options->owner, "only what waits for this person")->type_name("PERSON");
  app.add_option("--side", options->side, "only what waits for client, us or supplier")
      ->check(CLI::IsMember({"client", "us", "supplier"}))
      ->type_name("SIDE");
  app.add_option("--within", options->within, "only what is due in so many days, or overdue")
      ->check(not_days)
      ->type_name("DAYS");
  app.add_option("--format", options->format, "table, json or md")
      ->check(CLI::IsMember({"table", "json", "md"}))
      ->type_name("FORMAT");
  app.callback([&session, options] { run(session, *options); });
}

}  // namespace rapport
