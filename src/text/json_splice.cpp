#include "text/json_splice.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

#include "text/document.hpp"
#include "text/error.hpp"
#include "text/extent.hpp"
#include "text/plain_text.hpp"

namespace rapport {
namespace {

using Json = nlohmann::ordered_json;
using Steps = std::span<const std::string>;
constexpr std::string_view blanks = " \t\r\n";

/// A string, a bracket, a comma, a colon or a bare word.
struct Token {
  std::size_t begin, end;
};

/// One past what begins at `at`, and whether it is a comment.
std::pair<std::size_t, bool> unit_at(std::string_view text, std::size_t at) {
  const auto end_of = [&](std::size_t found, std::size_t size) {
    return found == text.npos ? text.size() : found + size;
  };
  if (text[at] == '"') return {quoted_end(text, at).value_or(text.size()), false};
  if (text.substr(at, 2) == "//") return {end_of(text.find('\n', at), 0), true};
  if (text.substr(at, 2) == "/*") return {end_of(text.find("*/", at + 2), 2), true};
  if (std::string_view("{}[]:,").find(text[at]) != text.npos) return {at + 1, false};
  return {end_of(text.find_first_of("{}[]:,\"/ \t\r\n", at + 1), 0), false};
}

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  for (auto at = text.find_first_not_of(blanks, mark_size(text)); at < text.size();) {
    const auto [end, is_comment] = unit_at(text, at);
    if (!is_comment) tokens.push_back({at, end});
    at = text.find_first_not_of(blanks, end);
  }
  return tokens;
}

/// A member by the tokens of its key, its value, and what follows the value.
struct Member {
  std::size_t key, value, after;
};

class JsonSplice {
 public:
  JsonSplice(std::string text, std::string_view file)
      : text_(std::move(text)), file_(file), tokens_(tokens_of(text_)) {
    demand_json();
  }

  [[nodiscard]] std::string with(Steps route, const Json& value) const {
    std::size_t object = 0;
    for (std::size_t step = 0;; ++step) {
      if (first(object) != '{') refuse(tokens_[object].begin, "an object in { } belongs here; put it right");
      const auto found = find(object, route[step]);
      if (!found) return inserted(object, route[step], nested(route.subspan(step + 1), value));
      if (step + 1 == route.size()) return replaced(*found, value);
      object = found->value;
    }
  }

 private:
  [[noreturn]] void refuse(std::size_t at, std::string_view what) const {
    const auto place = line_column(text_, at);
    throw Error(fmt::format("{}:{}:{}: {}", file_, place.line, place.column, what));
  }

  [[nodiscard]] char first(std::size_t token) const { return text_[tokens_[token].begin]; }
  [[nodiscard]] bool opens(std::size_t token) const { return first(token) == '{' || first(token) == '['; }
  [[nodiscard]] bool closes(std::size_t token) const { return first(token) == '}' || first(token) == ']'; }

  /// The text of these tokens with blanks for comments and for commas before a closing bracket.
  [[nodiscard]] std::string plain(std::size_t from, std::size_t to) const {
    const auto start = tokens_[from].begin;
    std::string text(tokens_[to - 1].end - start, ' ');
    for (auto i = from; i < to; ++i) {
      const auto [begin, end] = tokens_[i];
      if (first(i) == ',' && i > from && i + 1 < to && !opens(i - 1) && closes(i + 1)) continue;
      text.replace(begin - start, end - begin, text_, begin, end - begin);
    }
    return text;
  }

  void demand_json() const {
    if (tokens_.empty()) refuse(0, "a comment has no end; put it right");
    try {
      [[maybe_unused]] const auto value = value_of(0, tokens_.size());
    } catch (const Json::parse_error& e) {
      auto at = tokens_.end() - 1;  // the token that ends where the parser stopped
      while (at != tokens_.begin() && at->begin >= tokens_[0].begin + e.byte) --at;
      refuse(at->begin, "this is no JSON, not even with comments; put it right");
    }
  }

  [[nodiscard]] Json value_of(std::size_t from, std::size_t to) const { return Json::parse(plain(from, to)); }

  /// The token behind the value that begins with this one.
  [[nodiscard]] std::size_t behind(std::size_t token) const {
    for (int depth = 0;; ++token) {
      if (opens(token)) ++depth;
      if (closes(token)) --depth;
      if (depth == 0) return token + 1;
    }
  }

  /// Of several of one name the last, which is the one that counts.
  [[nodiscard]] std::optional<Member> find(std::size_t object, const std::string& key) const {
    std::optional<Member> found;
    for (auto token = object + 1; first(token) != '}';) {
      const Member member{token, token + 2, behind(token + 2)};
      if (value_of(token, token + 1) == key) found = member;
      token = first(member.after) == ',' ? member.after + 1 : member.after;
    }
    return found;
  }

  static Json nested(Steps route, const Json& value) {
    if (route.empty()) return value;
    return {{route[0], nested(route.subspan(1), value)}};
  }

  /// The blanks that the line of a token begins with.
  [[nodiscard]] std::string indentation(std::size_t token) const {
    const auto line = text_.rfind('\n', tokens_[token].begin) + 1;  // npos + 1 is 0
    return text_.substr(line, text_.find_first_not_of(" \t", line) - line);
  }

  /// By how much a member is indented more than its object: as the first one of the text is, else by two
  /// spaces.
  [[nodiscard]] std::string step() const {
    const bool own_line = first(1) == '"' && line_break_before(1);
    return own_line && !indentation(1).empty() ? indentation(1) : "  ";
  }

  [[nodiscard]] bool line_break_before(std::size_t token) const {
    const auto before = text_.find_last_not_of(" \t", tokens_[token].begin - 1);
    return before != text_.npos && text_[before] == '\n';
  }

  [[nodiscard]] std::string line_end() const { return text_.find("\r\n") == text_.npos ? "\n" : "\r\n"; }

  [[nodiscard]] std::string spelt(const Json& value, const std::string& indent) const {
    const auto unit = step();
    std::string text;
    for (const char c : value.dump(static_cast<int>(unit.size()), unit[0]))
      text += c == '\n' ? line_end() + indent : std::string(1, c);
    return text;
  }

  [[nodiscard]] std::string replaced(const Member& member, const Json& value) const {
    if (value_of(member.value, member.after) == value) return text_;
    const auto begin = tokens_[member.value].begin;
    auto text = text_;
    return text.replace(begin, tokens_[member.after - 1].end - begin, spelt(value, indentation(member.key)));
  }

  /// Puts the member last: behind the comments that stand there, and the comma right behind the one before.
  [[nodiscard]] std::string inserted(std::size_t object, const std::string& key, const Json& value) const {
    const auto close = behind(object) - 1;
    const auto brace = tokens_[close].begin;
    const auto at = text_.find_last_not_of(blanks, brace - 1) + 1;
    const auto before = tokens_[close - 1].end;
    const auto comma = close - 1 == object || first(close - 1) == ',' ? "" : ",";
    const auto indent = indentation(object) + step();
    const auto tail = line_break_before(close) ? "" : line_end() + indentation(object);
    return text_.substr(0, before) + comma + text_.substr(before, at - before) + line_end() + indent +
           Json(key).dump() + ": " + spelt(value, indent) + tail + text_.substr(tail.empty() ? at : brace);
  }

  std::string text_;
  std::string_view file_;
  std::vector<Token> tokens_;
};

}  // namespace

std::string with_json_member(std::string text, Steps route, const Json& value, std::string_view file) {
  if (tokens_of(text).empty()) text += text.empty() || text.ends_with('\n') ? "{}\n" : "\n{}\n";
  return JsonSplice(std::move(text), file).with(route, value);
}

}  // namespace rapport
