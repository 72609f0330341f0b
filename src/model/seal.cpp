#include "model/seal.hpp"

#include "text/checksum.hpp"
#include "text/utf8.hpp"

namespace rapport {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::string folded(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_space(text[at])) {
      out += text[at++];
      continue;
    }
    while (at < text.size() && is_space(text[at])) ++at;
    if (out.empty() || at == text.size()) continue;
    std::size_t next = at;
    if (!is_cjk(decode_before(out, out.size())) && !is_cjk(decode(text, next))) out += ' ';
  }
  return out;
}

/// A value on one line; of a group, its values joined by a space.
std::string line_of(Value value) {
  if (value.node().shape != Shape::map) return canonical_text(value.text());
  std::string line;
  for (const auto child : value.record().document.children(value.index())) {
    line += (line.empty() ? "" : " ") + line_of(Value(value.record(), child));
  }
  return line;
}

Value dated_by(const Record& record, std::string_view route) {
  const auto dot = route.find('.');
  if (dot == route.npos) return record[route];
  return record[route.substr(0, dot)][route.substr(dot + 1)];
}

}  // namespace

std::string canonical_text(std::string_view text) { return nfc(folded(text)); }

std::string canonical_form(const Record& record) {
  std::string form;
  for (const auto name : split_words(record.kind->meaning)) {
    // A requirement without a statement means what its title says.
    const bool titled = name == "statement" && !record[name];
    const auto field = titled ? std::string_view("title") : name;
    for (const Value item : record[field]) form += std::string(field) + ": " + line_of(item) + "\n";
  }
  return form;
}

std::string seal_of(std::string_view canonical) {
  constexpr std::size_t digits = 12;
  return sha256_hex(canonical).substr(0, digits);
}

std::string seal_of(const Record& record) { return seal_of(canonical_form(record)); }

std::optional<Date> became(const Record& record, std::string_view state) {
  const State* found = find_state(*record.kind, state);
  if (found != nullptr && !found->date.empty()) {
    if (const auto date = dated_by(record, found->date).date()) return date;
  }
  for (const Value entry : record["log"]) {
    if (entry["status"].text() == state && entry["date"].date()) return entry["date"].date();
  }
  return std::nullopt;
}

}  // namespace rapport
