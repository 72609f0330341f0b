#include "figures/wording_words.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace rapport {
namespace {

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }
constexpr bool is_alphanumeric(char c) { return is_letter(c) || (c >= '0' && c <= '9'); }
constexpr bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// What entries are found by: the letters a word begins with, or the three bytes of a Chinese character.
std::string_view key_of(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && is_letter(text[end])) ++end;
  return text.substr(0, end == 0 ? 3 : end);
}

/// FNV-1a over the key in lower case.
std::uint32_t hash_of(std::string_view key) {
  std::uint32_t hash = 2166136261U;
  for (const char c : key) hash = (hash ^ static_cast<unsigned char>(lower(c))) * 16777619U;
  return hash;
}

/// Whether an English word can end before `at`: not inside "fast-acting", "may's" or "all5".
bool is_word_end(std::string_view text, std::size_t at) {
  if (at >= text.size()) return true;
  if (is_alphanumeric(text[at]) || text[at] == '_') return false;
  const bool joins = text[at] == '-' || text[at] == '\'';
  return !joins || at + 1 >= text.size() || !is_letter(text[at + 1]);
}

std::size_t gap_length(std::string_view text, std::size_t at) {
  if (at < text.size() && text[at] == '-') return 1;
  auto end = at;
  while (end < text.size() && is_space(text[end])) ++end;
  return end - at;
}

/// Bytes of `text` that `phrase` covers from the start; 0 if it is something else.
std::size_t matched_length(std::string_view phrase, std::string_view text) {
  if (!is_letter(phrase.front())) return text.starts_with(phrase) ? phrase.size() : 0;
  std::size_t at = 0;
  for (const char expected : phrase) {
    const auto step =
        expected == ' ' ? gap_length(text, at) : std::size_t{at < text.size() && lower(text[at]) == expected};
    if (step == 0) return 0;
    at += step;
  }
  return is_letter(phrase.back()) && !is_word_end(text, at) ? 0 : at;
}

struct Entry {
  std::string_view phrase;
  WordTags tags;
};

void add_entries(const WordGroup& group, std::vector<Entry>& entries) {
  for (auto rest = group.words; !rest.empty();) {
    const auto end = std::min(rest.find(','), rest.size());
    entries.push_back({rest.substr(0, end), group.tags});
    rest.remove_prefix(std::min(end + 2, rest.size()));
  }
}

/// A word that stands in several groups becomes one entry with the tags of all.
void merge_equal(std::vector<Entry>& entries) {
  std::size_t kept = 0;
  for (const auto& entry : entries) {
    if (kept > 0 && entries[kept - 1].phrase == entry.phrase) {
      entries[kept - 1].tags |= entry.tags;
    } else {
      entries[kept++] = entry;
    }
  }
  entries.resize(kept);
}

bool comes_before(const Entry& left, const Entry& right) {
  const auto left_key = key_of(left.phrase);
  const auto right_key = key_of(right.phrase);
  if (left_key != right_key) return left_key < right_key;
  if (left.phrase.size() != right.phrase.size()) return left.phrase.size() > right.phrase.size();
  return left.phrase < right.phrase;
}

/// All words, those with one key together and the longest first, with an open-addressing hash table on the
/// keys.
class Lexicon {
 public:
  Lexicon() {
    for (const auto& group : english_words()) add_entries(group, entries_);
    for (const auto& group : chinese_words()) add_entries(group, entries_);
    std::sort(entries_.begin(), entries_.end(), comes_before);
    merge_equal(entries_);
    for (std::size_t i = 0; i < entries_.size(); ++i) add_slot(i);
  }

  WordMatch match(std::string_view text) const {
    const auto key = key_of(text);
    const auto hash = hash_of(key);
    for (auto slot = hash % slots_.size(); slots_[slot].count > 0; slot = (slot + 1) % slots_.size()) {
      if (slots_[slot].hash == hash) return longest(slots_[slot], text);
    }
    return {};
  }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint16_t first = 0;
    std::uint16_t count = 0;
  };

  void add_slot(std::size_t entry) {
    const auto hash = hash_of(key_of(entries_[entry].phrase));
    auto slot = hash % slots_.size();
    while (slots_[slot].count > 0 && slots_[slot].hash != hash) slot = (slot + 1) % slots_.size();
    if (slots_[slot].count++ == 0) slots_[slot] = {hash, static_cast<std::uint16_t>(entry), 1};
  }

  WordMatch longest(const Slot& slot, std::string_view text) const {
    for (std::size_t i = slot.first; i < std::size_t{slot.first} + slot.count; ++i) {
      if (const auto length = matched_length(entries_[i].phrase, text); length > 0)
        return {length, entries_[i].tags};
    }
    return {};
  }

  std::vector<Entry> entries_;
  std::array<Slot, 2048> slots_{};
};

// in byte order
constexpr auto unit_symbols = std::to_array<std::string_view>({
    "A",   "Ah",  "B",    "C",   "F",   "GB",   "GHz", "GW",  "GWh", "Gbit", "GiB", "Hz", "J",   "K",   "KB",
    "KiB", "L",   "MB",   "MHz", "MJ",  "MPa",  "MVA", "MW",  "MWh", "Mbit", "MiB", "N",  "Nm",  "Nm3", "PB",
    "Pa",  "TB",  "TiB",  "V",   "VA",  "VAC",  "VDC", "Vac", "Vdc", "W",    "Wh",  "cd", "cm",  "cm2", "cm²",
    "d",   "dB",  "dBm",  "g",   "h",   "hPa",  "ha",  "kA",  "kB",  "kHz",  "kJ",  "kN", "kPa", "kV",  "kVA",
    "kW",  "kWh", "kbit", "kg",  "km",  "kvar", "kΩ",  "l",   "lm",  "lx",   "m",   "m2", "m3",  "mA",  "mL",
    "mS",  "mV",  "mW",   "mg",  "min", "ml",   "mm",  "mm2", "mm²", "mol",  "ms",  "m²", "m³",  "nF",  "ns",
    "px",  "rad", "s",    "t",   "us",  "µF",   "µm",  "µs",  "Ω",   "μF",   "μm",  "μs",
});

}  // namespace

WordMatch match_word(std::string_view text) {
  static const Lexicon lexicon;
  return lexicon.match(text);
}

bool is_unit_symbol(std::string_view word) { return std::ranges::binary_search(unit_symbols, word); }

}  // namespace rapport
