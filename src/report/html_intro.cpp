#include "report/html_intro.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "report/html_spans.hpp"
#include "report/html_text.hpp"
#include "report/markdown_line.hpp"

namespace rapport {
namespace {

/// Whether a line is an item of a list, a quotation or a row of a table: no emphasis of the line above
/// reaches into it.
bool begins_anew(std::string_view rest) {
  const auto digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
  const auto mark = rest.substr(digits, 2);
  if (digits > 0) return mark == ". " || mark == ") ";
  return rest.starts_with('>') || rest.starts_with('|') || mark == "- " || mark == "* " || mark == "+ ";
}

class Setter {
 public:
  std::string run(std::string_view text) {
    while (!text.empty()) {
      const auto end = std::min(text.find('\n'), text.size());
      set(text.substr(0, end));
      text.remove_prefix(std::min(end + 1, text.size()));
    }
    close();
    return std::move(out_);
  }

 private:
  enum class Open : std::uint8_t { nothing, text, code };

  void set(std::string_view whole) {
    const auto line = markdown_line(whole);
    if (open_ == Open::code) return closes_fence(line, mark_) ? close() : add(whole);
    if (begins_anew(line.rest)) set_spans();
    mark_ = line.is_deep ? std::string_view() : fence_mark(line.rest);
    const auto level = line.is_deep ? 0 : heading_level(line.rest);
    if (!mark_.empty() || level > 0 || line.rest.empty()) close();
    if (!mark_.empty()) {
      open(Open::code, "<pre>\n");
    } else if (level > 0) {
      out_ += fmt::format("<h{0}>{1}</h{0}>\n", level, html_spans(heading_words(line.rest)));
    } else if (!line.rest.empty()) {
      if (open_ == Open::nothing) open(Open::text, "<p class=\"typed\">");
      add(whole);
    }
  }

  void open(Open what, std::string_view tag) {
    open_ = what;
    out_ += tag;
  }

  void add(std::string_view whole) {
    if (open_ == Open::code) {
      out_ += html_text(whole) + '\n';
    } else {
      spans_ += std::string(whole) + '\n';
    }
  }

  void set_spans() {
    out_ += html_spans(spans_);
    spans_.clear();
  }

  void close() {
    set_spans();
    if (open_ != Open::nothing) out_ += open_ == Open::code ? "</pre>\n" : "</p>\n";
    open_ = Open::nothing;
  }

  Open open_ = Open::nothing;
  std::string_view mark_;  ///< of the fence that is open
  std::string spans_;      ///< lines of text that are not set yet
  std::string out_;
};

}  // namespace

std::string html_intro(std::string_view text) { return Setter().run(text); }

}  // namespace rapport
