// Sets every scalar field of every record of an example to another legal value and back, by the real command:
// exactly the bytes of that value change, and in the end the file is what it was. rapport_edits RAPPORT
// EXAMPLE

#include <fmt/format.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>

#include "project/project.hpp"
#include "text/edit.hpp"
#include "text/file.hpp"
#include "text/parallel.hpp"
#include "text/system.hpp"

namespace {

namespace fs = std::filesystem;
using namespace rapport;

/// Another record of the kinds that the field may name.
std::string other_id(const Project& project, const Record& record, const Field& field, std::string_view now) {
  for (const auto& one : project.records()) {
    const bool fits = field.allowed.empty() || word_place(field.allowed, one.kind->name).has_value();
    if (fits && one.id != now && one.id != record.id) return one.id;
  }
  return "";
}

std::string other_choice(std::string_view choices, std::string_view now) {
  for (const auto choice : split_words(choices)) {
    if (choice != now) return std::string(choice);
  }
  return "";
}

std::string other_buffer(const Project& project, std::string_view now) {
  for (const Value buffer : project.file()["buffers"]) {
    if (buffer["id"].text() != now) return std::string(buffer["id"].text());
  }
  return "";
}

/// Another legal value for the field; empty if there is none to set.
std::string other_value(const Project& project, Value value) {
  const Field& field = *value.field();
  const auto now = value.text();
  switch (field.type) {
    case Type::date: return format_date(*value.date() + std::chrono::days{1});
    case Type::integer:
      return std::to_string(*value.number() < field.high ? *value.number() + 1 : *value.number() - 1);
    case Type::amount: return std::to_string(*value.number() / 100 + 1);
    case Type::boolean: return now == "true" ? "false" : "true";
    case Type::choice: return other_choice(field.allowed, now);
    case Type::person: return std::string(project.people()[now == project.people()[0].id ? 1 : 0].id);
    case Type::id: return other_id(project, value.record(), field, now);
    case Type::group:
      return other_id(project, value.record(), *find_field(field.fields, field.shorthand), now);
    case Type::seal: return std::string(now.substr(0, 11)) + (now.back() == '0' ? "1" : "0");
    case Type::name: return field.name == "buffer" ? other_buffer(project, now) : std::string(now) + "x";
    case Type::mention:
    case Type::path:
    case Type::text: return std::string(now) + " and more";
    case Type::table: return now == "1" ? "2" : "1";
  }
  return "";
}

std::string bytes_around(const Document& document, NodeIndex node) {
  const auto& place = document.nodes()[node];
  return document.text().substr(0, place.begin) + "|" + document.text().substr(place.end);
}

/// Sets one value to another and back; what went wrong, empty if nothing.
std::string there_and_back(const std::string& rapport, const Project& project, Value value) {
  const auto& record = value.record();
  const auto route = route_of(record, value.index());
  const auto other = other_value(project, value);
  if (other.empty() || other == value.text())
    return fmt::format("{} {} has no other value to set\n", record.id, route);
  const auto set = [&](std::string_view text) {
    return run_program(
               {rapport, "-C", project.root().string(), "set", record.id, fmt::format("{}={}", route, text)},
               project.root())
        .status;
  };
  const auto path = project.root() / record.file;
  if (set(other) != 0) return fmt::format("{} {}={} is refused\n", record.id, route, other);
  const auto changed = read_record(project.schema(), *record.kind, record.id, record.file, read_file(path));
  std::string faults;
  if (changed.document.text() == record.document.text())
    faults += fmt::format("{} {}: nothing changed\n", record.id, route);
  if (Value(changed, value.index()).text() != other)
    faults += fmt::format("{} {}: reads otherwise than {}\n", record.id, route, other);
  if (bytes_around(changed.document, value.index()) != bytes_around(record.document, value.index())) {
    faults += fmt::format("{} {}: other bytes changed\n", record.id, route);
  }
  if (set(value.text()) != 0)
    return faults + fmt::format("{} {}={} is refused\n", record.id, route, value.text());
  if (read_file(path) != record.document.text())
    faults += fmt::format("{} {}: not what it was\n", record.id, route);
  return faults;
}

bool is_set_by_move(Value value) { return value.field()->name == "status"; }

std::string all_fields(const std::string& rapport, const Project& project, const Record& record,
                       std::atomic<int>& fields) {
  std::string faults;
  for (NodeIndex node = 0; node < record.cells.size(); ++node) {
    const Value value(record, node);
    if (value.field() == nullptr || value.text().empty() || is_set_by_move(value)) continue;
    faults += there_and_back(rapport, project, value);
    ++fields;
  }
  return faults;
}

}  // namespace

int main(int count, char** words) {
  if (count != 3) return 2;
  const auto copy = fs::temp_directory_path() / fmt::format("rapport-edits-{}", getpid());
  fs::copy(words[2], copy, fs::copy_options::recursive);
  int failed = 0;
  {
    const auto project = load_project(copy);
    std::vector<std::string> faults(project.records().size());
    std::atomic<int> fields = 0;
    in_parallel<1>(faults.size(), [&](std::size_t i) {
      faults[i] = all_fields(words[1], project, project.records()[i], fields);
    });
    for (const auto& text : faults) {
      fmt::print("{}", text);
      failed += text.empty() ? 0 : 1;
    }
    fmt::print("{} records, {} fields, {} records failed\n", faults.size(), fields.load(), failed);
  }
  fs::remove_all(copy);
  return failed == 0 ? 0 : 1;
}
