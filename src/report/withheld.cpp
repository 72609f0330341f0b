#include "report/withheld.hpp"

#include <algorithm>
#include <cstring>
#include <nlohmann/json.hpp>

#include "model/id.hpp"
#include "text/utf8.hpp"

namespace rapport {
namespace {

/// A text as ids and titles are looked for in it: in lower case, full-width letters and digits as ASCII has
/// them, runs of white space one space, or none beside what is not ASCII.
struct Folded {
  std::string text;
  std::vector<std::size_t> begins, ends;  ///< of the character of each byte, in the original

  void add(std::string_view bytes, std::size_t begin, std::size_t end) {
    text += bytes;
    begins.resize(text.size(), begin);
    ends.resize(text.size(), end);
  }
};

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

Folded folded_of(std::string_view text) {
  const auto plain = lower_case(narrowed(text));  // as many characters as the text
  Folded out;
  for (std::size_t at = 0, pos = 0; at < text.size();) {
    const auto begin = at, from = pos;
    decode(text, at);
    decode(plain, pos);
    if (!is_blank(plain[from])) {
      out.add(std::string_view(plain).substr(from, pos - from), begin, at);
      continue;
    }
    for (; at < text.size() && is_blank(text[at]); ++at) ++pos;
    const bool parts =
        !out.text.empty() && is_ascii(out.text.back()) && at < text.size() && is_ascii(plain[pos]);
    if (parts) out.add(" ", begin, at);
  }
  return out;
}

constexpr std::string_view mark = "…";
constexpr std::size_t head_size = sizeof(std::uint64_t);

bool is_word(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'); }
bool is_id_char(char c) { return is_word(c) || c == '-' || c == '_'; }

std::uint64_t head_of(std::string_view text) {
  std::uint64_t head = 0;
  std::memcpy(&head, text.data(), head_size);
  return head;
}

/// Whether a word ends before or begins at `at`: the rest of an id would be another id.
bool is_edge(std::string_view text, std::size_t at) {
  return at == 0 || at >= text.size() || !is_word(text[at - 1]) || !is_word(text[at]);
}

}  // namespace

Withheld::Withheld(const Project& whole, const Project& shared) {
  std::unordered_set<std::string> told;
  for (const auto& record : shared.records()) told.insert(folded_of(record.title()).text);
  for (const auto& record : whole.records()) {
    if (shared.find(record.id) != nullptr) continue;
    longest_id_ = std::max(longest_id_, record.id.size());
    ids_.insert(lower_case(record.id));
    auto title = folded_of(record.title()).text;
    if (title.size() >= head_size && !told.contains(title)) add_title(std::move(title));
  }
}

void Withheld::add_title(std::string title) {
  auto& same_head = titles_[head_of(title)];
  same_head.push_back(std::move(title));
}

/// How many bytes the longest title has that stands at `at`; 0 if there is none.
std::size_t Withheld::title_at(std::string_view folded, std::size_t at) const {
  if (folded.size() - at < head_size) return 0;
  const auto found = titles_.find(head_of(folded.substr(at)));
  if (found == titles_.end()) return 0;
  std::size_t longest = 0;
  for (const auto& title : found->second) {
    if (folded.substr(at).starts_with(title)) longest = std::max(longest, title.size());
  }
  return longest;
}

/// The same of an id.
std::size_t Withheld::id_at(std::string_view folded, std::size_t at) const {
  if (!is_id_char(folded[at]) || !is_edge(folded, at)) return 0;
  std::size_t longest = 0;
  std::string word;
  for (auto end = at; end < folded.size() && is_id_char(folded[end]) && word.size() < longest_id_;) {
    word += folded[end++];
    if (is_edge(folded, end) && ids_.contains(word)) longest = word.size();
  }
  return longest;
}

std::string Withheld::without(const std::string& text) const {
  const auto folded = folded_of(text);
  std::string out;
  std::size_t copied = 0;
  for (std::size_t at = 0; at < folded.text.size();) {
    const auto hidden = std::max(title_at(folded.text, at), id_at(folded.text, at));
    if (hidden > 0) {
      out.append(text, copied, folded.begins[at] - copied).append(mark);
      copied = folded.ends[at + hidden - 1];
    }
    at += std::max<std::size_t>(hidden, 1);
  }
  return out.append(text, copied);
}

void Withheld::take_out_of(std::vector<Block>& page) const {
  if (ids_.empty()) return;
  const auto take_out = [&](std::string& text) { text = without(text); };
  const auto each = [&](std::vector<std::string>& texts) {
    std::for_each(texts.begin(), texts.end(), take_out);
  };
  const auto of_block = [&](auto& block) {
    using Sort = std::decay_t<decltype(block)>;
    if constexpr (std::is_same_v<Sort, Bullets>) {
      each(block.items);
    } else if constexpr (std::is_same_v<Sort, Table>) {
      each(block.header);
      for (auto& row : block.rows) each(row);
    } else if constexpr (std::is_same_v<Sort, Chart>) {
      for (auto& bar : block.bars) take_out(bar.label);
    } else {
      take_out(block.text);
    }
  };
  for (auto& block : page) std::visit(of_block, block);
}

void Withheld::take_out_of(nlohmann::ordered_json& json) const {
  if (json.is_string()) {
    json = without(json.get_ref<const std::string&>());
  } else if (json.is_structured()) {
    for (auto& item : json) take_out_of(item);
  }
}

}  // namespace rapport
