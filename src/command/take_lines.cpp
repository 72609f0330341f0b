#include "command/take_lines.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace rapport {
namespace {

constexpr std::string_view wide_colon = "：";

/// Bytes of the sign that begins another entry of the same label, and of the space after it.
std::size_t bullet_at(std::string_view text) {
  for (const std::string_view sign : {"-", "*", "•"}) {
    if (!text.starts_with(sign)) continue;
    const auto space = space_at(text.substr(sign.size()));
    if (space > 0) return sign.size() + space;
  }
  return 0;
}

bool begins_with_cjk(std::string_view text) {
  std::size_t at = 0;
  return !text.empty() && is_cjk(decode(text, at));
}
bool ends_with_cjk(std::string_view text) {
  return !text.empty() && is_cjk(decode_before(text, text.size()));
}

/// A line's label and where the words after it begin.
struct Labelled {
  std::string_view word;
  std::size_t size;
};

std::size_t colon_at(std::string_view text) {
  if (text.starts_with(':')) return 1;
  return text.starts_with(wide_colon) ? wide_colon.size() : 0;
}

/// The first word; or the two before a colon ("next steps: …").
Labelled label_of(std::string_view line) {
  const auto stops = [&](std::size_t at) {
    return space_at(line.substr(at)) > 0 || colon_at(line.substr(at)) > 0;
  };
  std::size_t end = 0;
  while (end < line.size() && !stops(end)) ++end;
  const auto colon = std::min(line.find(':'), line.find(wide_colon));
  if (colon != line.npos && colon > end) {
    std::string joined(line.substr(0, colon));
    std::replace(joined.begin(), joined.end(), ' ', '_');
    if (find_label(joined)) end = colon;
  }
  auto after = end + space_at(line.substr(end));
  after += colon_at(line.substr(after));
  return {line.substr(0, end), after + space_at(line.substr(after))};
}

std::optional<Label> label_named(std::string_view word) {
  std::string joined(word);
  std::replace(joined.begin(), joined.end(), ' ', '_');
  return find_label(joined);
}

/// The longest label that a Chinese word begins with, which lacks the space behind it.
std::string_view label_within(std::string_view word) {
  std::string_view longest;
  for (const auto label : label_words()) {
    if (begins_with_cjk(label) && word.starts_with(label) && label.size() > longest.size()) longest = label;
  }
  return longest;
}

std::string no_label(std::string_view word) {
  if (const auto within = label_within(word); !within.empty())
    return fmt::format("write a space or a colon after {}", within);
  const auto near = did_you_mean(word, label_words());
  if (!near.empty()) return fmt::format("\"{}\" is no label{}", word, near);
  return fmt::format(
      "\"{}\" is no label; a line begins with one of {} (中文：{}), an indented line continues the one "
      "before",
      word, main_labels(false), main_labels(true));
}

/// "review meeting 2025-06-02", but not "review …".
bool is_second_head(std::string_view word, std::string_view rest) {
  const bool dated = !rest.empty() && rest.front() >= '0' && rest.front() <= '9';
  return find_meeting_type(word) && (rest.starts_with("meeting ") || (dated && !find_label(word)));
}

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  EntryList read() {
    for (std::size_t at = mark_size(text_); at < text_.size();) {
      const auto end = std::min(text_.find('\n', at), text_.size());
      read_line(text_.substr(at, end - at), at);
      at = end + 1;
    }
    for (const auto& entry : list_.entries) {
      if (entry.text.empty()) fault(entry.at, "nothing stands after this label");
    }
    return std::move(list_);
  }

 private:
  void fault(std::size_t at, std::string message) { list_.faults.push_back({at, std::move(message)}); }

  void read_line(std::string_view line, std::size_t at) {
    const auto indent = space_at(line);
    const auto words = without_spaces(line);
    at += indent;
    if (words.empty() || words.starts_with('#')) return;
    if (const auto bullet = bullet_at(words); bullet > 0) {
      read_bullet(words.substr(bullet), at + bullet);
    } else if (indent > 0 && !list_.entries.empty()) {
      if (known_) list_.entries.back().append(words, at);
    } else {
      read_labelled(words, at);
    }
  }

  void read_bullet(std::string_view words, std::size_t at) {
    if (!known_) return;
    if (list_.entries.size() < 2) return fault(at, "a list stands after its label, as in \"problems:\"");
    auto& last = list_.entries.back();
    if (last.text.empty()) return last.append(words, at);
    list_.entries.push_back({.label = last.label, .at = at});
    list_.entries.back().append(words, at);
  }

  void read_labelled(std::string_view words, std::size_t at) {
    known_ = true;
    if (list_.entries.empty()) return add(Label::head, words, at, at);
    const auto [word, size] = label_of(words);
    const auto rest = words.substr(size);
    if (is_second_head(word, rest)) return skip(at, "a second meeting begins here; one text is one meeting");
    if (const auto label = label_named(word)) return add(*label, rest, at, at + size);
    skip(at, no_label(word));
  }

  /// What continues a line that is not understood is passed over with it.
  void skip(std::size_t at, std::string message) {
    known_ = false;
    fault(at, std::move(message));
  }

  void add(Label label, std::string_view words, std::size_t at, std::size_t from) {
    list_.entries.push_back({.label = label, .at = at});
    if (!words.empty()) list_.entries.back().append(words, from);
  }

  std::string_view text_;
  EntryList list_;
  bool known_ = true;  ///< whether the label of the last line is
};

}  // namespace

std::size_t Entry::source(std::size_t place) const {
  std::size_t found = at;
  for (const auto& [begin, from] : pieces) {
    if (begin <= place) found = from + (place - begin);
  }
  return found;
}

void Entry::append(std::string_view words, std::size_t from) {
  if (!text.empty() && !(ends_with_cjk(text) && begins_with_cjk(words))) text += ' ';
  pieces.emplace_back(text.size(), from);
  text += words;
}

EntryList read_entries(std::string_view text) { return Reader(text).read(); }

}  // namespace rapport
