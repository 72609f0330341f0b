#include "text/repair.hpp"

#include <algorithm>
#include <array>

#include "text/edit.hpp"
#include "text/error.hpp"
#include "text/line.hpp"
#include "text/spell.hpp"

namespace rapport {
namespace {

struct Wide {
  std::string_view wide, ordinary;
};
constexpr std::array<Wide, 3> wide_marks = {{{"：", ": "}, {"，", ", "}, {"\u3000", " "}}};

/// The ordinary mark for a full-width one at the fault, or behind its key; a space that follows already
/// is taken with it.
std::optional<Repair> narrowed(std::string_view text, std::uint32_t offset) {
  const auto line = text.substr(offset, text.find('\n', offset) - offset);
  for (const auto& [wide, ordinary] : wide_marks) {
    const auto at = line.find(wide);
    // A colon that was read as text stands behind its key; the other marks stand where the fault is.
    if (at == line.npos || (at > 0 && (wide != "：" || line.substr(0, at).find(' ') != line.npos))) continue;
    const auto begin = offset + static_cast<std::uint32_t>(at);
    auto end = begin + static_cast<std::uint32_t>(wide.size());
    while (end < text.size() && text[end] == ' ') ++end;
    return Repair{begin, end, std::string(ordinary)};
  }
  return std::nullopt;
}

/// Quotes around all that stands behind the key at the beginning of the line of the fault.
std::optional<Repair> quoted_line(std::string_view text, std::uint32_t offset) {
  const auto line = line_at(text, offset);
  const auto colon = line.word_end(line.content());
  if (line.text.substr(colon, 2) != ": ") return std::nullopt;
  const auto begin = line.begin + std::min(line.text.find_first_not_of(' ', colon + 1), line.text.size());
  const auto end = end_of_line(text, offset);
  const auto value = text.substr(begin, std::max(begin, end) - begin);
  const bool plain =
      !value.empty() && std::string_view("\"'[{|>&*!#").find(value[0]) == value.npos &&
      std::string_view(",]}").find(value.back()) == value.npos;  // of brackets that go over lines
  if (!plain || value.find(" #") != value.npos) return std::nullopt;
  const auto spelt = spell_flow(scalar_data(std::string(value.substr(0, value.find_last_not_of(' ') + 1))),
                                Style::double_quoted);
  return Repair{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), spelt};
}

bool within_flow(const Document& document, NodeIndex index) {
  const auto& nodes = document.nodes();
  for (NodeIndex i = 0; i < index; ++i) {
    if (nodes[i].after > index && nodes[i].style == Style::flow) return true;
  }
  return false;
}

/// The plain value whose text goes on, behind a " #", to the end of the line.
std::optional<NodeIndex> cut_value(const Document& document, std::uint32_t hash) {
  const auto& nodes = document.nodes();
  for (NodeIndex i = 0; i < nodes.size(); ++i) {
    if (nodes[i].shape == Shape::scalar && nodes[i].style == Style::plain && nodes[i].end + 1 == hash &&
        !within_flow(document, i))
      return i;
  }
  return std::nullopt;
}

/// The value with what the " #" cut off, in quotes.
std::optional<Repair> quoted_comment(const Document& document, std::uint32_t hash) {
  const auto& text = document.text();
  if (hash >= text.size() || text[hash] != '#') return std::nullopt;
  const auto index = cut_value(document, hash);
  if (!index) return std::nullopt;
  const auto end = end_of_line(text, hash);
  const auto& node = document.nodes()[*index];
  const auto whole = std::string(node.text) + text.substr(node.end, end - node.end);
  const auto without = Document::read(repaired(text, {node.end, static_cast<std::uint32_t>(end), ""}));
  try {
    return repair_between(
        text, edited(without, {.kind = Edit::Kind::set,
                               .route = route_to(document, *index),
                               .value = scalar_data(whole.substr(0, whole.find_last_not_of(' ') + 1))}));
  } catch (const Error&) {
    return std::nullopt;  // it can't be written cleanly: for a person to decide
  }
}

/// Whether the fault is gone and no more are left; what the parser finds once it gets further is another
/// fault.
bool mends(const Document& document, const Repair& repair, const Fault& fault) {
  const auto after = Document::read(repaired(document.text(), repair));
  const auto made_end = repair.begin + repair.text.size();
  return after.faults().size() <= document.faults().size() &&
         std::none_of(after.faults().begin(), after.faults().end(), [&](const Fault& left) {
           return left.message == fault.message && left.offset <= made_end;
         });
}

}  // namespace

std::string repaired(std::string_view text, const Repair& repair) {
  return std::string(text.substr(0, repair.begin)) + repair.text + std::string(text.substr(repair.end));
}

Repair repair_between(std::string_view before, std::string_view after) {
  const auto [old, changed] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
  const auto begin = static_cast<std::size_t>(old - before.begin());
  std::size_t tail = 0;
  const auto most = std::min(before.size(), after.size()) - begin;
  while (tail < most && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) ++tail;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(before.size() - tail),
          std::string(after.substr(begin, after.size() - tail - begin))};
}

std::optional<Repair> repair_of(const Document& document, const Fault& fault) {
  if (fault.offset >= document.text().size()) return std::nullopt;
  auto repair = narrowed(document.text(), fault.offset);
  if (!repair) repair = quoted_comment(document, fault.offset);
  if (!repair && fault.kind == Fault::Kind::unreadable) repair = quoted_line(document.text(), fault.offset);
  return repair && mends(document, *repair, fault) ? repair : std::nullopt;
}

}  // namespace rapport
