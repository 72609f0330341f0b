#pragma once
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <string>
#include <string_view>

namespace rapport {

/// How `read_everyday_yaml` goes through a text, top down. A column is the number of bytes before it on its
/// line.
class EverydayReader {
 public:
  /// Thrown where the text is not as most are written.
  struct NotEveryday {};

  EverydayReader(std::string_view text, YAML::EventHandler& handler) : text_(text), handler_(handler) {}
  void read_document();

 private:
  /// A line with more on it than blanks and a comment; empty, at the end of the text, if there is none.
  struct ContentLine {
    std::size_t begin = 0, first = 0, end = 0;
    [[nodiscard]] std::size_t column() const { return first - begin; }
  };

  // What spans lines (everyday_yaml.cpp); each leaves `line_` behind what it read.
  void find_content(std::size_t from);
  void read_map(std::size_t at, std::size_t column);
  void read_list(std::size_t column);
  void read_item(std::size_t column);
  void read_value(std::size_t at, std::size_t column);
  void read_below_key(std::size_t column);
  void read_block_scalar(std::size_t at, std::size_t column);
  std::size_t fold_lines(std::size_t begin, std::size_t indent, bool folded);
  void expect_line_end(std::size_t from) const;
  void leave_value(std::size_t from, std::size_t column);
  [[nodiscard]] bool done() const { return line_.first == text_.size(); }
  [[nodiscard]] bool at_item() const { return byte(line_.first) == '-' && byte(line_.first + 1) == ' '; }

  // What stands on one line (everyday_words.cpp); each returns one past what it read.
  std::size_t read_key(std::size_t at);
  std::size_t read_word(std::size_t at, bool in_flow);
  std::size_t read_plain(std::size_t at, bool in_flow);
  std::size_t read_quoted(std::size_t at);
  std::size_t read_flow_list(std::size_t at);
  std::size_t read_flow_map(std::size_t at);
  [[nodiscard]] bool at_key(std::size_t at) const;
  [[nodiscard]] std::size_t key_end(std::size_t at) const;
  [[nodiscard]] std::size_t plain_end(std::size_t at, bool in_flow) const;
  [[nodiscard]] std::size_t next_in_flow(std::size_t at, char bracket) const;
  [[nodiscard]] std::size_t skip_spaces(std::size_t at) const;
  /// A line feed at the end of the text.
  [[nodiscard]] char byte(std::size_t at) const { return at < text_.size() ? text_[at] : '\n'; }

  [[nodiscard]] YAML::Mark mark(std::size_t at) const;
  void send(std::size_t at, std::string_view value, const std::string& tag);

  std::string_view text_;
  YAML::EventHandler& handler_;
  ContentLine line_;
  std::string value_;  ///< of the scalar that is being sent
};

/// The tags that YAML::Parser gives to what has none: plain scalars and collections, other scalars.
extern const std::string plain_tag;
extern const std::string quoted_tag;

}  // namespace rapport
