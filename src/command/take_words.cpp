#include "command/take_words.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "command/take_lines.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace rapport {
namespace {

bool is_id_char(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
}

bool begins_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.starts_with(word); });
}

/// Whether the word from `begin` to `end` is part of a path, an address or a file name.
bool is_joined(std::string_view text, std::size_t begin, std::size_t end) {
  const char before = begin == 0 ? ' ' : text[begin - 1];
  const auto after = text.substr(end);
  if (before == '/' || before == '.' || before == '@' || before == '\\') return true;
  return after.starts_with('/') || after.starts_with('@') ||
         (after.size() > 1 && after[0] == '.' && is_id_char(after[1]));
}

/// Where the word of a mention ends: at white space or a sign that no id has.
std::size_t end_of_person(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const auto rest = text.substr(at);
    if (begins_any(rest,
                   {" ", "\t", ",", ";", ":", "(", ")", "@", "，", "、", "；", "：", "。", "（", "）", "　"}))
      break;
    decode(text, at);
  }
  return at;
}

/// The longest known person the word begins with, if no other letters of an id follow; else the word.
std::string_view known_person(const Project& project, std::string_view word) {
  std::string_view longest;
  for (const auto& person : project.people()) {
    const bool fits = word.starts_with(person.id) &&
                      (word.size() == person.id.size() || !is_id_char(word[person.id.size()]));
    if (fits && person.id.size() > longest.size()) longest = person.id;
  }
  if (!longest.empty()) return longest;
  while (word.ends_with('.')) word.remove_suffix(1);
  return word;
}

/// An @ within a word is that of an e-mail address.
bool begins_mention(std::string_view text, std::size_t at) {
  if (text[at] != '@') return false;
  return at == 0 || (!is_id_char(text[at - 1]) && text[at - 1] != '.' && text[at - 1] != '/');
}

/// Takes a text apart from its end.
class Cutter {
 public:
  Cutter(std::string_view text, std::vector<Part> ids, std::vector<Part> mentions)
      : text_(text), ids_(std::move(ids)), mentions_(std::move(mentions)), end_(text.size()) {}

  void cut(Dated dated, Date today) {
    for (bool more = true; more;) {
      end_ = without_separators(end_);
      more = cut_mention() || (dated == Dated::yes && !date_ && cut_date(today)) || skip_id();
    }
    end_ = kept_ < text_.size() ? without_separators(kept_) : kept_;
    begin_ = leading_mention();
  }

  [[nodiscard]] std::optional<Date> date() const { return date_; }
  /// Mentions outside the text that is left.
  [[nodiscard]] std::vector<Part> outer() const {
    std::vector<Part> outer;
    for (const auto& mention : mentions_) {
      if (mention.begin >= end_ || mention.end <= begin_) outer.push_back(mention);
    }
    return outer;
  }
  /// What is left, with the names of persons in it.
  [[nodiscard]] std::string rest() const {
    std::string rest;
    for (auto at = begin_; at < end_; ++at) {
      const bool sign =
          std::any_of(mentions_.begin(), mentions_.end(), [&](const Part& m) { return m.begin == at; });
      if (!sign) rest += text_[at];
    }
    return std::string(without_spaces(rest));
  }

 private:
  /// The place before the commas and spaces that end at `end`.
  [[nodiscard]] std::size_t without_separators(std::size_t end) const {
    for (;;) {
      auto trimmed = without_spaces(text_.substr(0, end));
      for (const std::string_view sign : {",", ";", "，", "、", "；"}) {
        if (trimmed.ends_with(sign)) trimmed.remove_suffix(sign.size());
      }
      const auto now =
          trimmed.empty() ? 0 : static_cast<std::size_t>(trimmed.data() - text_.data()) + trimmed.size();
      if (now == end) return end;
      end = now;
    }
  }

  bool cut_mention() {
    const auto found = std::find_if(mentions_.begin(), mentions_.end(),
                                    [&](const Part& mention) { return mention.end == end_; });
    if (end_ == 0 || found == mentions_.end()) return false;
    end_ = kept_ = found->begin;
    return true;
  }

  /// An id is passed over: it goes with what stands before it, if that is a person or a date.
  bool skip_id() {
    const auto found = std::find_if(ids_.begin(), ids_.end(), [&](const Part& id) { return id.end == end_; });
    if (end_ == 0 || found == ids_.end()) return false;
    end_ = found->begin;
    return true;
  }

  /// Where the word begins that ends at `end`: behind a space or a comma.
  [[nodiscard]] std::size_t word_begin(std::size_t end) const {
    while (end > 0 && without_separators(end) == end) --end;
    return end;
  }

  /// The last word, or the last two: "next friday".
  bool cut_date(Date today) {
    const auto last = word_begin(end_);
    return cut_date_from(word_begin(without_separators(last)), today) || cut_date_from(last, today);
  }

  bool cut_date_from(std::size_t begin, Date today) {
    auto word = text_.substr(begin, end_ - begin);
    for (const std::string_view end : {"之前", "以前", "前", "。", "."}) {
      if (word.ends_with(end)) word.remove_suffix(end.size());
    }
    const auto date = parse_date_words(word, today);
    if (!date) return false;
    date_ = date;
    end_ = kept_ = begin;
    drop_preposition();
    return true;
  }

  void drop_preposition() {
    const auto end = without_separators(end_);
    const auto begin = word_begin(end);
    const auto word = case_folded(text_.substr(begin, end - begin));
    if (word == "by" || word == "until" || word == "till" || word == "due" || word == "before" ||
        word == "on")
      end_ = kept_ = begin;
  }

  /// Where the text begins that is left: behind a person it begins with, and a colon.
  [[nodiscard]] std::size_t leading_mention() const {
    if (mentions_.empty() || mentions_[0].begin != 0 || mentions_[0].end >= end_) return 0;
    auto at = mentions_[0].end;
    for (const std::string_view sign : {":", ",", "：", "，"}) {
      if (text_.substr(at).starts_with(sign)) at += sign.size();
    }
    return at;
  }

  std::string_view text_;
  std::vector<Part> ids_, mentions_;
  std::optional<Date> date_;
  std::size_t begin_ = 0, end_;
  std::size_t kept_ = end_;  ///< where the text ends that is left so far
};

}  // namespace

std::vector<Part> ids_in(const Project& project, std::string_view text, std::vector<Part>& unknown) {
  std::vector<Part> found;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto begin = at;
    while (at < text.size() && is_id_char(text[at])) ++at;
    if (at == begin || is_joined(text, begin, at)) continue;
    const auto word = text.substr(begin, at - begin);
    if (const Record* record = project.find(word)) {
      found.push_back({record->id, begin, at});
    } else if (project.looks_like_id(word)) {
      unknown.push_back({std::string(word), begin, at});
    }
  }
  return found;
}

std::vector<Part> mentions_in(const Project& project, std::string_view text) {
  std::vector<Part> found;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!begins_mention(text, at)) continue;
    const auto word = known_person(project, text.substr(at + 1, end_of_person(text, at + 1) - at - 1));
    if (word.empty()) continue;
    found.push_back({std::string(word), at, at + 1 + word.size()});
    at += word.size();
  }
  return found;
}

std::string wrong_with_person(const Project& project, std::string_view id) {
  if (project.people().empty() || project.person(id) != nullptr) return "";
  std::vector<std::string_view> ids;
  for (const auto& person : project.people()) ids.push_back(person.id);
  const auto near = did_you_mean(id, ids);
  return fmt::format("{} is not under people: in rapport.yaml{}", id,
                     near.empty() ? "; add them there" : near);
}

Tail tail_of(const Project& project, std::string_view text, Dated dated, Date today) {
  Tail tail;
  tail.ids = ids_in(project, text, tail.unknown);
  const auto mentions = mentions_in(project, text);
  Cutter cutter(text, tail.ids, mentions);
  cutter.cut(dated, today);
  tail.text = cutter.rest();
  tail.persons = cutter.outer().empty() ? mentions : cutter.outer();
  tail.date = cutter.date();
  return tail;
}

}  // namespace rapport
