#include "plan.hpp"

#include <fmt/format.h>
#include <nettle/sha2.h>

#include <chrono>
#include <numeric>

namespace rapport {

namespace {

constexpr std::array<std::string_view, 9> prefixes{"REQ", "MTG", "DEC", "ACT", "CHG",
                                                   "FBK", "SUR", "RSK", "LES"};
constexpr std::array<std::string_view, 9> folders{
    "requirements", "meetings", "decisions", "actions", "changes", "feedback", "surveys", "risks", "lessons"};
constexpr std::array<std::size_t, 9> per_thousand{0, 80, 60, 120, 50, 70, 2, 30, 40};

}  // namespace

Plan::Plan(std::size_t records) {
  for (std::size_t i = 1; i < counts_.size(); ++i) counts_[i] = records * per_thousand[i] / 1000;
  counts_[0] = records - std::accumulate(counts_.begin(), counts_.end(), std::size_t{0});
}

std::string id_of(Subject subject, std::size_t number) {
  return fmt::format("{}-{:05}", prefixes[static_cast<std::size_t>(subject)], number);
}

std::string path_of(Subject subject, std::size_t number) {
  return fmt::format("{}/{:03}/{}.yaml", folders[static_cast<std::size_t>(subject)], (number - 1) / 1000,
                     id_of(subject, number));
}

std::string date_of(int day) {
  using namespace std::chrono;
  const year_month_day date = sys_days{year{2025} / January / 1} + days{day};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

Dice::Dice(Subject subject, std::size_t number, std::uint64_t salt)
    : state_((salt * 16 + static_cast<std::uint64_t>(subject)) * 0x100000000ULL + number) {}

int Dice::roll(int sides) {
  std::uint64_t z = state_ += 0x9e3779b97f4a7c15ULL;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
  return static_cast<int>((z ^ (z >> 31)) % static_cast<std::uint64_t>(sides));
}

std::string seal_of(std::string_view canonical) {
  sha256_ctx context;
  std::array<std::uint8_t, 6> digest{};
  sha256_init(&context);
  sha256_update(&context, canonical.size(), reinterpret_cast<const std::uint8_t*>(canonical.data()));
  sha256_digest(&context, digest.size(), digest.data());
  return fmt::format("{:02x}{:02x}{:02x}{:02x}{:02x}{:02x}", digest[0], digest[1], digest[2], digest[3],
                     digest[4], digest[5]);
}

namespace {

/// Of the generator's texts only CJK characters begin with these bytes (U+3000–U+9FFF, U+FF00–U+FFEF).
bool is_cjk_lead(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte >= 0xe3 && byte <= 0xe9) || byte == 0xef;
}

/// Whether the character that ends before `end` is CJK, all of which are three bytes here.
bool cjk_before(std::string_view text, std::size_t end) { return end >= 3 && is_cjk_lead(text[end - 3]); }

}  // namespace

std::string canonical_line(std::string_view field, std::string_view text) {
  std::string line = fmt::format("{}: ", field);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool dropped =
        text[i] == ' ' && (cjk_before(text, i) || (i + 1 < text.size() && is_cjk_lead(text[i + 1])));
    if (!dropped) line += text[i];
  }
  return line + '\n';
}

}  // namespace rapport
