#include "text/markdown_text.hpp"

#include <algorithm>

#include "text/utf8.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

constexpr std::string_view gap = "&#8203;";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string on_one_line(std::string_view text) {
  std::string out;
  for (const char c : visible(text)) {
    if (c != ' ' || (!out.empty() && out.back() != ' ')) out += c;
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

/// Writes one text, looking at what stands around each character.
class Writer {
 public:
  Writer(std::string text, Place place)
      : text_(std::move(text)), place_(place), tildes_(std::count(text_.begin(), text_.end(), '~')) {}

  std::string run() {
    for (at_ = 0; at_ < text_.size(); ++at_) {
      if (needs_backslash()) out_ += '\\';
      out_ += text_[at_];
      if (needs_gap()) out_ += gap;
    }
    return std::move(out_);
  }

 private:
  [[nodiscard]] char before() const { return at_ == 0 ? ' ' : text_[at_ - 1]; }
  [[nodiscard]] char after(std::size_t n = 1) const { return at_ + n < text_.size() ? text_[at_ + n] : ' '; }
  /// Whether the text up to here ends with a word, in small or capital letters.
  [[nodiscard]] bool has_written(std::string_view word) const {
    if (at_ + 1 < word.size()) return false;
    const auto begin = text_.begin() + static_cast<std::ptrdiff_t>(at_ + 1 - word.size());
    const auto same = [](char small, char c) { return c == small || c == small - 'a' + 'A'; };
    return std::equal(word.begin(), word.end(), begin, same);
  }

  [[nodiscard]] bool needs_backslash() const {
    switch (text_[at_]) {
      case '\\':
      case '`':
      case '<':
      case '[':
      case ']':
      case '*':
      case '$': return true;
      case '_': return !is_ascii_word(before()) || !is_ascii_word(after());
      case '~': return tildes_ > 1;  // a pair of single ones strikes out, too
      case '|': return place_ == Place::cell;
      case '&': return is_word_byte(after()) || after() == '#';
      case ':': return is_emoji();
      case '#': return (at_ == 0 && place_ == Place::block) || closes_heading();
      default: return at_line_begin();
    }
  }

  /// :name: becomes a picture on some platforms.
  [[nodiscard]] bool is_emoji() const {
    auto end = at_ + 1;
    bool letters = false;
    for (; end < text_.size(); ++end) {
      const char c = text_[end];
      if (!((c >= 'a' && c <= 'z') || is_digit(c) || c == '_' || c == '+' || c == '-')) break;
      letters = letters || !is_digit(c);
    }
    return letters && end < text_.size() && text_[end] == ':';
  }

  [[nodiscard]] bool closes_heading() const {
    return place_ == Place::heading && text_.find_first_not_of('#', at_) == text_.npos;
  }

  /// What makes a list, a quotation or a rule at the beginning of a line.
  [[nodiscard]] bool at_line_begin() const {
    if (place_ != Place::block) return false;
    const char c = text_[at_];
    if (at_ == 0 && (c == '>' || c == '=')) return true;
    if (at_ == 0 && (c == '-' || c == '+'))
      return after() == ' ' || after() == '-' || after() == '+' || text_.size() == 1;
    const bool ends_number = (c == '.' || c == ')') && at_ > 0 && at_ < 10 && after() == ' ';
    return ends_number &&
           std::all_of(text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(at_), is_digit);
  }

  /// Where a platform would make a mention, a reference or a link of it, which no backslash prevents.
  [[nodiscard]] bool needs_gap() const {
    const char c = text_[at_];
    if (c == '@') return is_word_byte(after());
    if (c == '#' || c == '!') return is_digit(after());
    if (after() == '.') return has_written("www");
    if (after() != ':') return false;
    return has_written("http") || has_written("https") || has_written("ftp") || has_written("mailto") ||
           has_written("xmpp");
  }

  std::string text_;
  Place place_;
  std::ptrdiff_t tildes_;
  std::size_t at_ = 0;
  std::string out_;
};

}  // namespace

std::string markdown_text(std::string_view text, Place place) {
  return Writer(on_one_line(text), place).run();
}

}  // namespace rapport
