#include "text/wrap.hpp"

#include "text/utf8.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

bool is_one_of(std::u32string_view set, char32_t c) { return set.find(c) != set.npos; }

/// What must not begin a line.
bool closes(char32_t c) { return is_one_of(U"，。、；：？！）》」』】〉〕”’…—·％℃°,.;:?!)]}%", c); }
/// What must not end one.
bool opens(char32_t c) { return is_one_of(U"（《「『【〈〔“‘([{", c); }

/// Takes a text piece by piece that must not be parted, and fills lines with them.
class Lines {
 public:
  Lines(int columns, int hang) : columns_(columns), hang_(hang) {}

  void add(std::string_view piece, std::size_t spaces) {
    const int width = display_width(piece);
    const int gap = static_cast<int>(spaces);
    if (!empty_ && width_ + gap + width > columns_) {
      end_line();
      spaces = static_cast<std::size_t>(hang_);
    }
    line_.append(spaces, ' ').append(piece);
    width_ += static_cast<int>(spaces) + width;
    empty_ = false;
  }
  void end_line() {
    lines_.push_back(std::move(line_));
    line_.clear();
    width_ = 0;
    empty_ = true;
  }
  std::vector<std::string> take() {
    end_line();
    return std::move(lines_);
  }

 private:
  int columns_;
  int hang_;
  std::vector<std::string> lines_;
  std::string line_;
  int width_ = 0;
  bool empty_ = true;
};

bool may_part(char32_t before, char32_t after, std::string_view bytes) {
  if (!is_cjk(before) && !is_cjk(after)) return false;
  return !opens(before) && !closes(after) && display_width(bytes) > 0;
}

}  // namespace

std::vector<std::string> wrapped(std::string_view text, int columns, int hang) {
  Lines lines(columns, hang);
  std::size_t begin = 0;   // of the piece
  std::size_t spaces = 0;  // before it
  char32_t before = 0;
  const auto finish = [&](std::size_t end) {
    if (end > begin) {
      lines.add(text.substr(begin, end - begin), spaces);
      spaces = 0;
    }
    begin = end;
  };
  for (std::size_t pos = 0; pos < text.size();) {
    const auto start = pos;
    const auto c = decode(text, pos);
    if (c == ' ' || c == '\n') {
      finish(start);
      begin = pos;
      if (c == '\n') lines.end_line();
      spaces = c == '\n' ? 0 : spaces + 1;
    } else if (start > begin && may_part(before, c, text.substr(start, pos - start))) {
      finish(start);
    }
    before = c;
  }
  finish(text.size());
  return lines.take();
}

}  // namespace rapport
