#include "model/seal.hpp"

#include "text/checksum.hpp"
#include "text/utf8.hpp"

namespace rapport {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// Appends `text` without white space at its ends and with one space for any within, but none beside a CJK
/// character.
void append_folded(std::string& out, std::string_view text) {
  const auto begin = out.size();
  for (std::size_t at = 0; at < text.size();) {
    auto end = at;
    while (end < text.size() && !is_space(text[end])) ++end;
    out.append(text, at, end - at);
    at = end;
    while (at < text.size() && is_space(text[at])) ++at;
    if (out.size() == begin || at == text.size()) continue;
    const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    auto next = at;
    if ((is_ascii(out.back()) || !is_cjk(decode_before(out, out.size()))) &&
        (is_ascii(text[at]) || !is_cjk(decode(text, next))))
      out += ' ';
  }
}

/// Appends a value as one line; of a group, its values joined by a space.
void append_line(std::string& out, Value value) {
  if (value.node().shape != Shape::map) return append_folded(out, value.text());
  const auto begin = out.size();
  for (auto child = value.index() + 1; child < value.node().after;
       child = value.record().document.nodes()[child].after) {
    if (out.size() > begin) out += ' ';
    append_line(out, Value(value.record(), child));
  }
}

Value dated_by(const Record& record, std::string_view route) {
  const auto dot = route.find('.');
  if (dot == route.npos) return record[route];
  return record[route.substr(0, dot)][route.substr(dot + 1)];
}

}  // namespace

std::string canonical_text(std::string_view text) {
  std::string folded;
  append_folded(folded, text);
  return nfc(folded);
}

std::string canonical_form(const Record& record) {
  std::string form;
  for (const auto name : split_words(record.kind->meaning)) {
    // A requirement without a statement means what its title says.
    const bool titled = name == "statement" && !record[name];
    const auto field = titled ? std::string_view("title") : name;
    for (const Value item : record[field]) {
      form.append(field).append(": ");
      append_line(form, item);
      form += '\n';
    }
  }
  return nfc(form);  // that of the parts, joined: nothing composes with a space before it
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
