#include "output/value_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "figures/relations.hpp"
#include "figures/verification.hpp"
#include "text/money.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

/// Whether a member of a group speaks for itself, without its name before it.
bool needs_no_label(const Field& field) {
  return field.type == Type::choice || field.type == Type::path || field.type == Type::table ||
         word_place("date|id|who|status|note|text|token|evidence", field.name);
}

/// Whether a member of a group is words to be read rather than a fact: then it has lines of its own.
bool is_prose(Value value, const Field& field) {
  constexpr int longest_fact = 24;
  return field.type == Type::text && (value.size() > 1 || display_width(value.text()) > longest_fact);
}

class ValueText {
 public:
  ValueText(const Project& project, int columns) : project_(project), columns_(columns) {}

  std::vector<PageText> all(Value value, const Field& field) const {
    std::vector<PageText> found;
    const bool dashes = field.type == Type::text && value.size() > 1 && field.name != "tags";
    for (const Value item : value) {
      auto paragraphs = one(item, field);
      if (dashes) paragraphs[0] = {"- " + paragraphs[0].text, paragraphs[0].tone, 2};
      std::move(paragraphs.begin(), paragraphs.end(), std::back_inserter(found));
    }
    const bool words = field.name == "tags" || field.type == Type::person;
    return words && found.size() > 1 ? std::vector<PageText>{joined(found)} : found;
  }

 private:
  static PageText joined(const std::vector<PageText>& paragraphs) {
    PageText all;
    for (const auto& one : paragraphs) all.text += (all.text.empty() ? "" : ", ") + one.text;
    return all;
  }

  std::vector<PageText> one(Value item, const Field& field) const {
    const bool grouped = item.node().shape == Shape::map && field.type == Type::group;
    if (grouped && field.shorthand.empty()) return group(item, field);
    const auto name = field.shorthand.empty() ? item : item[field.shorthand];
    PageText line{.text = scalar(name, field)};
    if (const Record* record = names_record(field) ? project_.named_by(name) : nullptr)
      line = naming(*record);
    if (field.type == Type::group) add_seal_mark(project_, item, line);
    auto lines = grouped ? parts_of(item, field).prose : std::vector<PageText>();
    lines.insert(lines.begin(), line);
    return lines;
  }

  /// Whether the field names records, be it by an id alone or in a group.
  static bool names_record(const Field& field) {
    return field.type == Type::id || (field.type == Type::group && !field.shorthand.empty());
  }

  std::string scalar(Value value, const Field& field) const {
    if (field.type == Type::amount && value.number())
      return format_money(*value.number(), project_.schema().money_digits());
    if (!value || value.node().shape == Shape::scalar) return std::string(value.text());
    return table(value);
  }

  /// Keys and values in the order they stand.
  static std::string table(Value value) {
    const auto& document = value.record().document;
    std::string all;
    for (const auto child : document.children(value.index())) {
      const auto key = document.key(document.nodes()[child]);
      all += fmt::format("{}{} {}", all.empty() ? "" : ", ", key, Value(value.record(), child).text());
    }
    return all;
  }

  /// "by c-ops", or without its name where that says nothing.
  std::string piece(Value value, const Field& field) const {
    std::string all;
    for (const Value item : value) all += (all.empty() ? "" : ", ") + scalar(item, field);
    return needs_no_label(field) ? all : fmt::format("{} {}", field.name, all);
  }

  struct Parts {
    std::string all;              ///< every member
    std::string facts;            ///< those that are no prose
    std::vector<PageText> prose;  ///< the others, on lines that stand in
    bool has_lists = false;
  };

  /// The members of a group without its seal, and without the id that it may be written as.
  Parts parts_of(Value group, const Field& field) const {
    Parts parts;
    const auto append = [](std::string& to, const std::string& text) {
      to += (to.empty() ? "" : ", ") + text;
    };
    for (const auto& member : field.fields) {
      const auto value = group[member.name];
      if (!value || member.type == Type::seal || member.name == field.shorthand) continue;
      append(parts.all, piece(value, member));
      if (is_prose(value, member)) {
        parts.has_lists = parts.has_lists || value.size() > 1;
        add_prose(value, member, parts.prose);
      } else {
        append(parts.facts, piece(value, member));
      }
    }
    return parts;
  }

  static void add_prose(Value value, const Field& field, std::vector<PageText>& to) {
    const auto label = needs_no_label(field) ? std::string() : fmt::format("{}: ", field.name);
    const bool one = value.size() == 1;
    if (!one) to.push_back({fmt::format("  {}:", field.name)});
    for (const Value item : value) {
      to.push_back({fmt::format("  {}{}", one ? label : "- ", item.text()), Tone::plain,
                    one && label.empty() ? 2 : 4});
    }
  }

  /// On one line if it fits; else the prose of it on lines of its own.
  std::vector<PageText> group(Value item, const Field& field) const {
    auto parts = parts_of(item, field);
    PageText line{parts.all, Tone::plain, 2};
    add_seal_mark(project_, item, line);
    const bool fits = display_width(line.text) <= columns_ && line.text.find('\n') == std::string::npos;
    if ((fits && !parts.has_lists) || parts.prose.empty()) return {line};
    PageText head{parts.facts, Tone::plain, 2};
    add_seal_mark(project_, item, head);
    if (!head.text.empty()) parts.prose.insert(parts.prose.begin(), head);
    return parts.prose;
  }

  const Project& project_;
  int columns_;
};

}  // namespace

void add_seal_mark(const Project& project, Value group, PageText& to) {
  const Record* record = vouched_record(project, group);
  if (record == nullptr) return;
  const auto of = group["of"];
  const bool in_short = group.node().shape == Shape::scalar;
  if (of && !vouches_for(of, *record)) {
    to.text += "  [older words]";
    to.tone = Tone::notice;
  } else if (of || !in_short) {
    to.text += of ? "  [current]" : "  [no seal]";
  }
}

std::vector<PageText> value_text(const Project& project, Value value, const Field& field, int columns) {
  return ValueText(project, columns).all(value, field);
}

PageText naming(const Record& record) {
  return {fmt::format("{}  {} ({})", record.id, record.title(), record.status()), Tone::plain,
          display_width(record.id) + 2};
}

}  // namespace rapport
