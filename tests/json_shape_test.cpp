// What "rapport report --format json" prints has the shape that rapport-report(7) tells, and all of that
// shape is printed.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <regex>
#include <set>

#include "command/command.hpp"
#include "text/date.hpp"
#include "text/file.hpp"
#include "text/money.hpp"
#include "unit/check/in_memory.hpp"

using namespace rapport;
using Json = nlohmann::ordered_json;

namespace {

/// The shapes of the manual page, by name: JSON with a type or another shape's name for each value.
std::map<std::string, Json> documented_shapes() {
  const auto page = read_file(std::filesystem::path(SOURCE_DIR) / "man/rapport-report.7");
  const auto part = page.substr(page.find("\n.SH JSON"));
  const std::regex shape("\n\\.SS ([a-z_]+)\n(?:(?!\\.SS|\\.nf).*\n)*\\.nf\n((?:(?!\\.fi).*\n)*)\\.fi");
  std::map<std::string, Json> shapes;
  for (std::sregex_iterator it(part.begin(), part.end(), shape), end; it != end; ++it)
    shapes.emplace((*it)[1], Json::parse((*it)[2].str()));
  return shapes;
}

bool is_money(const Json& value) {
  return value.is_string() && parse_money(value.get<std::string>()).has_value();
}

bool is_count(const Json& value) { return value.is_number_integer() && value.get<std::int64_t>() >= 0; }

/// Whether a value is of one of the types that have no shape; "a|b" is one of these texts.
bool is_of_type(const Json& value, const std::string& type) {
  if (type == "count") return is_count(value);
  if (type == "integer") return value.is_number_integer();
  if (type == "number") return value.is_number();
  if (type == "boolean") return value.is_boolean();
  if (type == "money") return is_money(value);
  if (type == "amount") return value.is_number_integer() || is_money(value);
  if (type == "text") return value.is_string() && !value.get<std::string>().empty();
  if (type == "date") return value.is_string() && parse_date(value.get<std::string>()).has_value();
  return value.is_string() && type.find('|') != type.npos &&
         ("|" + type + "|").find("|" + value.get<std::string>() + "|") != type.npos;
}

/// Compares values with shapes, and remembers which parts of the shapes it has seen.
class Comparison {
 public:
  explicit Comparison(std::map<std::string, Json> shapes) : shapes_(std::move(shapes)) {}

  void compare(const Json& value, const Json& shape, const std::string& where) {
    CAPTURE(where);
    if (shape.is_string()) return compare_named(value, shape, where);
    seen_.insert(where);
    if (shape.is_array()) {
      REQUIRE(value.is_array());
      for (const auto& item : value) compare(item, shape[0], where + "[]");
      return;
    }
    REQUIRE(value.is_object());
    for (const auto& [key, inner] : value.items()) {
      CAPTURE(key);
      REQUIRE(shape.contains(key));
      compare(inner, shape[key], where + '.' + key);
    }
    // The client has no section "findings"; picked sections stand alone.
    if (where != "report") CHECK(value.size() == shape.size());
  }

  /// Every part of the shapes that no value had.
  [[nodiscard]] std::set<std::string> unseen() const {
    std::set<std::string> parts;
    for (const auto& [name, shape] : shapes_) add_parts(shape, name, parts);
    for (const auto& part : seen_) parts.erase(part);
    return parts;
  }

 private:
  void compare_named(const Json& value, std::string name, const std::string& where) {
    const bool may_be_null = name.ends_with('?');
    if (may_be_null) name.pop_back();
    if (value.is_null()) {
      CHECK(may_be_null);
      return;
    }
    seen_.insert(where);
    const auto shape = shapes_.find(name);
    if (shape != shapes_.end()) return compare(value, shape->second, name);
    CAPTURE(name);
    CAPTURE(value.dump());
    CHECK(is_of_type(value, name));
  }

  static void add_parts(const Json& shape, const std::string& where, std::set<std::string>& parts) {
    parts.insert(where);
    if (shape.is_array()) add_parts(shape[0], where + "[]", parts);
    if (shape.is_object()) {
      for (const auto& [key, inner] : shape.items()) add_parts(inner, where + '.' + key, parts);
    }
  }

  std::map<std::string, Json> shapes_;
  std::set<std::string> seen_;
};

Json report_of(const std::filesystem::path& project, std::vector<std::string> options) {
  std::vector<std::string> words = {"rapport",    "-C",     project.string(), "--today",
                                    "2025-08-15", "report", "--format",       "json"};
  words.insert(words.end(), options.begin(), options.end());
  std::vector<const char*> pointers;
  for (const auto& word : words) pointers.push_back(word.c_str());
  Session session;
  run_in(session, static_cast<int>(pointers.size()), pointers.data());
  return Json::parse(session.out);
}

std::string survey(const std::string& day, const std::vector<int>& ratings) {
  std::string text = "title: t\nstatus: closed\npurpose: satisfaction\nopened: " + day +
                     "\ninvited: 6\nquestions:\n  - {id: overall, text: How, kind: rating}\n"
                     "  - {id: ltr, text: Would you, kind: nps, category: teamwork}\nresponses:\n";
  for (const int rating : ratings)
    text += "  - {answers: {overall: " + std::to_string(rating) + ", ltr: 9}}\n";
  return text;
}

/// What the example has no case of: people whom no token tells apart, a survey without answers, somebody
/// who pays, an acceptance, a change without a price.
const Files others = {
    {"rapport.yaml",
     "client: Jinghe\nphase: closeout\npeople: [{id: c-ops, side: client, decides: true}]\n"
     "buffers: [{id: change, unit: money, size: 10, purpose: change}]\n"},
    {"surveys/SUR-001.yaml", survey("2025-05-01", {1, 2, 4, 5, 5})},
    {"surveys/SUR-002.yaml", survey("2025-07-01", {4, 4, 4, 5, 5})},
    {"surveys/SUR-003.yaml", survey("2025-08-01", {})},
    {"requirements/REQ-001.yaml", "title: t\nstatus: verified\n"},
    {"changes/CHG-001.yaml",
     "title: t\nstatus: raised\nraised: 2025-08-01\nfunding: [{paid_by: client, days: 1, cost: 9}]\n"}};

}  // namespace

TEST_CASE("the report as JSON has the shape that the manual tells, and all of it") {
  const auto example = std::filesystem::path(SOURCE_DIR) / "examples/jinghe-control-room";
  const TempFolder folder;
  write_files(folder.path(), others);
  const auto intro = folder.put("intro.md", "### Situation\n").string();
  const auto shapes = documented_shapes();
  REQUIRE(shapes.contains("report"));
  Comparison comparison(shapes);
  for (const auto& report :
       {report_of(example, {"--since", "2025-07-01", "--intro", intro}),
        report_of(example, {"--audience", "client"}), report_of(example, {"--section", "method"}),
        report_of(example, {"--brief", "--since", "2025-05-01"}), report_of(folder.path(), {}),
        report_of(folder.path(), {"--audience", "client", "--since", "2025-08-01"})})
    comparison.compare(report, "report", "");
  for (const auto& part : comparison.unseen()) FAIL_CHECK("never printed: " << part);
}
