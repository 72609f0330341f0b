#include <fmt/format.h>

#include "check/amounts.hpp"
#include "check/check.hpp"
#include "model/seal.hpp"

namespace rapport {

const Record* record_of(const Project& project, const Finding& finding) {
  if (finding.file == project.file().file) return &project.file();
  const Record* record = project.find(finding.record);
  return record != nullptr && record->file == finding.file ? record : nullptr;
}

std::string fingerprint(const Finding& finding) {
  return seal_of(std::string(finding.check->code) + '\n' + finding.record + '\n' + finding.field + '\n' +
                 finding.about);
}

void Sink::add(const Record& record, Value at, std::string message, std::string about) {
  if (at.written())
    return add_at(record, at.offset(), route_of(record, at.index()), std::move(message), std::move(about));
  const auto status = record["status"];
  const auto anchor = status ? status : record["title"];
  add_at(record, anchor.offset(), "", std::move(message), std::move(about));
}

void Sink::add_at(const Record& record, std::uint32_t offset, std::string field, std::string message,
                  std::string about) {
  const auto place = line_column(record.document.text(), offset);
  if (about.empty()) about = message;
  findings_.push_back({.check = &check_,
                       .severity = check_.severity,
                       .clock = check_.clock,
                       .file = record.file,
                       .line = place.line,
                       .column = place.column,
                       .offset = offset,
                       .record = record.id,
                       .field = std::move(field),
                       .message = std::move(message),
                       .about = std::move(about),
                       .remedy = std::string(check_.remedy)});
}

void Sink::add_late(const Record& record, Value at, const std::string& what, int days, std::string_view since,
                    int limit) {
  if (days > limit)
    add(record, at, fmt::format("{}, {} since {}, limit {}", what, days_text(days), since, limit), what);
}

void Sink::add_file(std::string file, std::string record, std::string message) {
  auto about = message;
  findings_.push_back({.check = &check_,
                       .severity = check_.severity,
                       .clock = check_.clock,
                       .file = std::move(file),
                       .record = std::move(record),
                       .field = {},
                       .message = std::move(message),
                       .about = std::move(about),
                       .remedy = std::string(check_.remedy)});
}

}  // namespace rapport
