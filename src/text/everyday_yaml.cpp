#include "text/everyday_yaml.hpp"

#include <algorithm>

#include "text/everyday_reader.hpp"

namespace rapport {

void EverydayReader::find_content(std::size_t from) {
  for (line_.begin = from; line_.begin < text_.size(); line_.begin = line_.end + 1) {
    line_.first = skip_spaces(line_.begin);
    line_.end = std::min(text_.find('\n', line_.first), text_.size());
    if (line_.first < line_.end && text_[line_.first] != '#') return;
  }
  line_ = {text_.size(), text_.size(), text_.size()};
}

void EverydayReader::read_document() {
  if (text_.find('\t') != text_.npos || text_.find('\r') != text_.npos) throw NotEveryday{};
  find_content(0);
  if (done() || line_.column() > 0) throw NotEveryday{};
  handler_.OnDocumentStart(mark(line_.first));
  read_map(line_.first, 0);
  handler_.OnDocumentEnd();
}

void EverydayReader::read_map(std::size_t at, std::size_t column) {
  handler_.OnMapStart(mark(at), plain_tag, 0, YAML::EmitterStyle::Block);
  for (;;) {
    read_value(read_key(at), column);
    if (done() || line_.column() < column) break;
    at = line_.first;
  }
  handler_.OnMapEnd();
}

void EverydayReader::read_list(std::size_t column) {
  handler_.OnSequenceStart(mark(line_.first), plain_tag, 0, YAML::EmitterStyle::Block);
  while (!done() && line_.column() == column && at_item()) read_item(column);
  handler_.OnSequenceEnd();
}

void EverydayReader::read_item(std::size_t column) {
  const auto at = skip_spaces(line_.first + 1);
  if (byte(at) == '\n' || byte(at) == '#') throw NotEveryday{};
  if (at_key(at)) {
    read_map(at, at - line_.begin);
    if (line_.column() > column) throw NotEveryday{};
  } else {
    read_value(at, column);
  }
}

/// What stands at `at`, behind a key or dash in `column`.
void EverydayReader::read_value(std::size_t at, std::size_t column) {
  switch (byte(at)) {
    case '\n':
    case '#': return read_below_key(column);
    case '|':
    case '>': return read_block_scalar(at, column);
    default: leave_value(read_word(at, false), column);
  }
}

void EverydayReader::read_below_key(std::size_t column) {
  find_content(line_.end);
  const auto below = line_.column();
  if (done() || below < column || (below == column && !at_item())) throw NotEveryday{};
  if (at_item()) {
    read_list(below);
  } else {
    read_map(line_.first, below);
  }
  if (line_.column() > column) throw NotEveryday{};
}

void EverydayReader::expect_line_end(std::size_t from) const {
  const auto rest = skip_spaces(from);
  if (byte(rest) != '\n' && (byte(rest) != '#' || rest == from)) throw NotEveryday{};
}

/// To the line behind a value that began behind a key or dash in `column`. A deeper one would go on with it.
void EverydayReader::leave_value(std::size_t from, std::size_t column) {
  expect_line_end(from);
  find_content(std::min(text_.find('\n', from), text_.size()));
  if (line_.column() > column) throw NotEveryday{};
}

void EverydayReader::read_block_scalar(std::size_t at, std::size_t column) {
  const bool strip = byte(at + 1) == '-';
  expect_line_end(at + (strip ? 2 : 1));
  const auto begin = line_.end + 1;
  const auto first = skip_spaces(begin);
  if (first - begin <= column || byte(first) == '\n') throw NotEveryday{};
  const auto end = fold_lines(begin, first - begin, text_[at] == '>');
  if (!strip) value_ += '\n';
  handler_.OnScalar(mark(at), quoted_tag, 0, value_);
  leave_value(end, column);
}

/// Reads the lines from `begin` on that are indented by `indent` into `value_`; where the last one ends.
std::size_t EverydayReader::fold_lines(std::size_t begin, std::size_t indent, bool folded) {
  value_.clear();
  std::size_t last = begin;
  std::size_t breaks = 0;
  for (; begin < text_.size(); ++breaks) {
    const auto first = skip_spaces(begin);
    const auto end = text_.find('\n', first);
    if (end == text_.npos) throw NotEveryday{};
    if (first == end && first > begin) throw NotEveryday{};  // blanks may be part of the text
    if (first < end) {
      if (first - begin < indent) break;
      if (folded && first - begin > indent) throw NotEveryday{};  // keeps its line breaks
      if (folded && breaks == 1) {
        value_ += ' ';
      } else if (breaks > 0) {
        value_.append(folded ? breaks - 1 : breaks, '\n');
      }
      value_ += text_.substr(begin + indent, end - begin - indent);
      breaks = 0;
      last = end;
    }
    begin = end + 1;
  }
  return last;
}

bool read_everyday_yaml(std::string_view text, YAML::EventHandler& handler) {
  try {
    EverydayReader(text, handler).read_document();
    return true;
  } catch (const EverydayReader::NotEveryday&) {
    return false;
  }
}

}  // namespace rapport
