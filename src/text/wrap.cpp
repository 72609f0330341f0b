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
  Lines(int columns, int hang, WideWords words) : columns_(columns), hang_(hang), words_(words) {}

  void add(std::string_view piece, std::size_t spaces) {
    if (!empty_ && width_ + static_cast<int>(spaces) + display_width(piece) > columns_) {
      end_line();
      spaces = static_cast<std::size_t>(hang_);
    }
    if (words_ == WideWords::parted && empty_) fill_lines(piece, spaces);
    const int width = display_width(piece);
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
  /// As many lines as the beginning of a piece takes that is wider than one; leaves the rest of it.
  void fill_lines(std::string_view& piece, std::size_t& spaces) {
    for (;;) {
      const auto part = fitting_prefix(piece, columns_ - static_cast<int>(spaces));
      if (part == 0 || part == piece.size()) return;
      line_.append(spaces, ' ').append(piece.substr(0, part));
      end_line();
      piece.remove_prefix(part);
      spaces = static_cast<std::size_t>(hang_);
    }
  }

  int columns_;
  int hang_;
  WideWords words_;
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

std::vector<std::string> wrapped(std::string_view text, int columns, int hang, WideWords words) {
  Lines lines(columns, hang, words);
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
