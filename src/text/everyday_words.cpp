#include <algorithm>
#include <array>

#include "text/everyday_reader.hpp"
#include "text/prescan.hpp"

namespace rapport {

const std::string plain_tag = "?";
const std::string quoted_tag = "!";

namespace {

bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_null(std::string_view word) {
  return std::find(std::begin(null_words), std::end(null_words), word) != std::end(null_words);
}

bool is_any_of(char c, std::string_view set) { return set.find(c) != set.npos; }

/// Whether a plain scalar may begin with these two bytes. Some that may are left to YAML::Parser.
bool begins_plain(char c, char next) {
  return c == '-' ? is_letter_or_digit(next) : !is_any_of(c, " \n?:,[]{}#&*!|>'\"%@`");
}

constexpr std::array<bool, 256> bytes_of(std::string_view set) {
  std::array<bool, 256> bytes{};
  for (const char c : set) bytes[static_cast<unsigned char>(c)] = true;
  return bytes;
}

/// The bytes that may end a plain scalar.
constexpr auto block_stops = bytes_of("\n:#");
constexpr auto flow_stops = bytes_of("\n:#,]}[{?");

}  // namespace

std::size_t EverydayReader::skip_spaces(std::size_t at) const {
  while (at < text_.size() && text_[at] == ' ') ++at;
  return at;
}

YAML::Mark EverydayReader::mark(std::size_t at) const {
  YAML::Mark mark;
  mark.pos = static_cast<int>(at);
  mark.column = static_cast<int>(at - line_.begin);
  return mark;
}

void EverydayReader::send(std::size_t at, std::string_view value, const std::string& tag) {
  value_.assign(value);
  handler_.OnScalar(mark(at), tag, 0, value_);
}

/// One past the word of ASCII letters, digits, _, - and . that begins at `at`.
std::size_t EverydayReader::key_end(std::size_t at) const {
  if (!is_letter_or_digit(byte(at)) && byte(at) != '_') return at;
  while (is_letter_or_digit(byte(at)) || is_any_of(byte(at), "_-.")) ++at;
  return at;
}

bool EverydayReader::at_key(std::size_t at) const {
  const auto end = key_end(at);
  return end > at && byte(end) == ':' && (byte(end + 1) == ' ' || byte(end + 1) == '\n');
}

/// Past the key, its colon and the spaces behind.
std::size_t EverydayReader::read_key(std::size_t at) {
  constexpr std::size_t longest = 256;  // far below YAML's limit of 1024
  if (!at_key(at)) throw NotEveryday{};
  const auto key = text_.substr(at, key_end(at) - at);
  if (is_null(key) || key.size() > longest) throw NotEveryday{};
  send(at, key, plain_tag);
  return skip_spaces(at + key.size() + 1);
}

std::size_t EverydayReader::read_word(std::size_t at, bool in_flow) {
  switch (byte(at)) {
    case '\'':
    case '"': return read_quoted(at);
    case '[': return read_flow_list(at);
    case '{': return read_flow_map(at);
    default: return read_plain(at, in_flow);
  }
}

std::size_t EverydayReader::read_plain(std::size_t at, bool in_flow) {
  if (!begins_plain(byte(at), byte(at + 1))) throw NotEveryday{};
  auto end = plain_end(at, in_flow);
  while (text_[end - 1] == ' ') --end;
  const auto value = text_.substr(at, end - at);
  if (is_null(value)) throw NotEveryday{};
  send(at, value, plain_tag);
  return end;
}

/// Where the plain scalar that begins at `at` ends, the spaces behind it included.
std::size_t EverydayReader::plain_end(std::size_t at, bool in_flow) const {
  const auto& stops = in_flow ? flow_stops : block_stops;
  for (; at < text_.size(); ++at) {
    const char c = text_[at];
    if (!stops[static_cast<unsigned char>(c)]) continue;
    if (is_any_of(c, "[{?") || (c == ':' && is_any_of(byte(at + 1), in_flow ? " \n,]}[{" : " \n")))
      throw NotEveryday{};
    if (is_any_of(c, "\n,]}") || (c == '#' && text_[at - 1] == ' ')) return at;
  }
  return text_.size();
}

std::size_t EverydayReader::read_quoted(std::size_t at) {
  const char quote = text_[at];
  const auto end = text_.find_first_of(quote == '"' ? "\"\\\n" : "'\n", at + 1);
  if (byte(end) != quote || byte(end + 1) == quote) throw NotEveryday{};
  send(at, text_.substr(at + 1, end - at - 1), quoted_tag);
  return end + 1;
}

std::size_t EverydayReader::read_flow_list(std::size_t at) {
  handler_.OnSequenceStart(mark(at), plain_tag, 0, YAML::EmitterStyle::Flow);
  at = skip_spaces(at + 1);
  while (byte(at) != ']') at = next_in_flow(read_word(at, true), ']');
  handler_.OnSequenceEnd();
  return at + 1;
}

std::size_t EverydayReader::read_flow_map(std::size_t at) {
  handler_.OnMapStart(mark(at), plain_tag, 0, YAML::EmitterStyle::Flow);
  at = skip_spaces(at + 1);
  while (byte(at) != '}') at = next_in_flow(read_word(read_key(at), true), '}');
  handler_.OnMapEnd();
  return at + 1;
}

/// The next entry, or the bracket that closes the collection, behind an entry that ends at `at`.
std::size_t EverydayReader::next_in_flow(std::size_t at, char bracket) const {
  at = skip_spaces(at);
  if (byte(at) == bracket) return at;
  if (byte(at) != ',') throw NotEveryday{};
  at = skip_spaces(at + 1);
  if (byte(at) == bracket) throw NotEveryday{};
  return at;
}

}  // namespace rapport
