#include "command/take_parts.hpp"

#include <algorithm>

#include "text/plain_text.hpp"
#include "text/utf8.hpp"

namespace rapport {
namespace {

constexpr std::string_view separators[] = {" ", "\t", ",", ";", "，", "、", "；", "　"};

std::size_t separator_at(std::string_view text) {
  for (const auto sign : separators) {
    if (text.starts_with(sign)) return sign.size();
  }
  return 0;
}

}  // namespace

std::vector<Part> parts_of(std::string_view text) {
  std::vector<Part> items;
  for (std::size_t at = 0; at < text.size();) {
    if (const auto size = separator_at(text.substr(at)); size > 0) {
      at += size;
      continue;
    }
    const auto begin = at;
    while (at < text.size() && separator_at(text.substr(at)) == 0) ++at;
    items.push_back({std::string(text.substr(begin, at - begin)), begin, at});
  }
  return items;
}

std::vector<std::string> texts_of(const std::vector<Part>& parts) {
  std::vector<std::string> texts;
  for (const auto& part : parts) {
    if (std::find(texts.begin(), texts.end(), part.text) == texts.end()) texts.push_back(part.text);
  }
  return texts;
}

std::string_view after_word(std::string_view text) {
  for (bool more = true; more;) {
    text = without_spaces(text);
    more = false;
    for (const std::string_view sign : {",", ";", ":", ".", "，", "、", "；", "：", "。"}) {
      if (!text.starts_with(sign)) continue;
      text.remove_prefix(sign.size());
      more = true;
    }
  }
  return text;
}

std::string_view first_word(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const auto rest = text.substr(at);
    if (separator_at(rest) > 0 || rest.starts_with(":") || rest.starts_with("：") || rest.starts_with("。"))
      break;
    decode(text, at);
  }
  return text.substr(0, at);
}

std::string_view leading_day(std::string_view text, Date today) {
  const auto one = first_word(text);
  const auto second = without_spaces(text.substr(one.size()));
  const auto two =
      text.substr(0, static_cast<std::size_t>(second.data() - text.data()) + first_word(second).size());
  for (const auto day : {two, one}) {
    if (parse_date_words(day, today)) return day;
  }
  return "";
}

}  // namespace rapport
