#include "report/words_common.hpp"

namespace rapport {
namespace {

/// By the order of the choices of a meeting's `type` and `mode`.
constexpr Word meeting_types[] = {
    {"kick-off meeting", "启动会议"},
    {"interview", "访谈"},
    {"workshop", "工作坊"},
    {"progress meeting", "项目进展会议"},
    {"progress review", "进度审查会"},
    {"feedback meeting", "反馈会议"},
    {"change board", "变更评审会"},
    {"retrospective", "项目复盘"},
};
constexpr Word meeting_modes[] = {
    {"in person", "现场"},
    {"online", "线上"},
    {"hybrid", "线上与现场结合"},
};

/// The word for a choice of a meeting's field; as written if it is no choice.
std::string_view choice_word(const Words& words, std::string_view field, std::span<const Word> all,
                             std::string_view choice) {
  const auto place = word_place(find_field(find_kind("meeting")->own, field)->allowed, choice);
  return place && static_cast<std::size_t>(*place) < all.size() ? words[all[static_cast<std::size_t>(*place)]]
                                                                : choice;
}

}  // namespace

std::optional<Language> find_language(std::string_view code) {
  if (code == "en") return Language::en;
  if (code == "zh") return Language::zh;
  return std::nullopt;
}

std::string Words::days(std::int64_t days) const {
  return say(days == 1 ? word::one_day : word::many_days, days);
}

std::string Words::due(int days) const {
  if (days == 0) return std::string((*this)[word::due_today]);
  return days > 0 ? say(word::due_in, this->days(days)) : say(word::overdue, this->days(-days));
}

std::string Words::percent(std::int64_t part, std::int64_t whole) const {
  return whole <= 0 ? std::string((*this)[word::not_available])
                    : say(word::percent, percent_number(part, whole));
}

std::string_view Words::class_word(VerificationClass found) const {
  switch (found) {
    case VerificationClass::passed: return (*this)[word::passed];
    case VerificationClass::waived: return (*this)[word::waived];
    case VerificationClass::failed: return (*this)[word::failed];
    case VerificationClass::open: return (*this)[word::open];
    case VerificationClass::stale: return (*this)[word::stale];
  }
  return {};
}

std::string_view Words::zone_word(Zone zone) const {
  switch (zone) {
    case Zone::green: return (*this)[word::green];
    case Zone::amber: return (*this)[word::amber];
    case Zone::red: return (*this)[word::red];
  }
  return {};
}

std::string_view Words::side_word(std::optional<Side> side) const {
  if (!side) return (*this)[word::side_unknown];
  switch (*side) {
    case Side::client: return (*this)[word::side_client];
    case Side::us: return (*this)[word::side_us];
    case Side::supplier: return (*this)[word::side_supplier];
  }
  return {};
}

std::string_view Words::movement_words(Movement movement) const {
  switch (movement) {
    case Movement::rose: return (*this)[word::rose];
    case Movement::fell: return (*this)[word::fell];
    case Movement::not_shown: return (*this)[word::not_shown];
  }
  return {};
}

std::string_view Words::meeting_type(std::string_view type) const {
  return choice_word(*this, "type", meeting_types, type);
}

std::string_view Words::meeting_mode(std::string_view mode) const {
  return choice_word(*this, "mode", meeting_modes, mode);
}

std::string Words::joined(const Word& separator, const std::vector<std::string>& parts) const {
  return fmt::format("{}", fmt::join(parts, (*this)[separator]));
}

}  // namespace rapport
