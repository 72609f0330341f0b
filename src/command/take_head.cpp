#include "command/take_head.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "command/take_words.hpp"
#include "figures/meetings.hpp"
#include "project/references.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace rapport {
namespace {

constexpr std::string_view example = "begin with the meeting, as in: progress meeting 2025-05-27 hybrid";

std::string example_and_types() {
  return fmt::format("{}; a meeting is one of {} (中文：{})", example, main_meeting_types(false),
                     main_meeting_types(true));
}

/// Bytes of the white space, or the sign that parts words or stands around them, that the text begins with.
std::size_t gap_at(std::string_view text) {
  for (const std::string_view gap : {" ", "\t", "　", ",", ":", "(", ")", "，", "、", "：", "（", "）"}) {
    if (text.starts_with(gap)) return gap.size();
  }
  return 0;
}

std::vector<Part> words_of(std::string_view text) {
  std::vector<Part> words;
  for (std::size_t at = 0; at < text.size();) {
    const auto begin = at;
    while (at < text.size() && gap_at(text.substr(at)) == 0) decode(text, at);
    if (at > begin) words.push_back({std::string(text.substr(begin, at - begin)), begin, at});
    if (at < text.size()) at += gap_at(text.substr(at));
  }
  return words;
}

/// Bytes of the bracket that opens just before a word.
std::size_t bracket_before(std::string_view text, std::size_t at) {
  for (const std::string_view sign : {"(", "（"}) {
    if (text.substr(0, at).ends_with(sign)) return sign.size();
  }
  return 0;
}

bool looks_like_date(std::string_view word) {
  return word.find_first_of("-/.") != word.npos && word.find_first_not_of("0123456789-/.") == word.npos;
}

bool is_meeting_word(std::string_view word) {
  const auto folded = case_folded(word);
  return folded == "meeting" || folded == "会议" || folded == "会";
}

/// Whether a record has the type and the day that the text says.
bool is_same_day(const Record& record, const MeetingText& meeting) {
  return record["type"].text() == meeting.type && record["date"].date() == meeting.date;
}

class HeadReader {
 public:
  HeadReader(const Project& project, const Entry& entry, Date today, MeetingText& meeting)
      : project_(project), entry_(entry), today_(today), meeting_(meeting) {}

  void read() {
    const auto words = words_of(entry_.text);
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (!in_title_ && read_two(words, i)) {
        ++i;
      } else if (in_title_ || !read_word(words[i])) {
        add_to_title(words[i]);
      }
    }
    if (in_title_) meeting_.title = without_spaces(std::string_view(entry_.text).substr(title_at_));
    finish(words);
  }

 private:
  void fault(std::size_t place, std::string message) {
    meeting_.faults.push_back({entry_.source(place), std::move(message)});
  }

  /// "in person", "kick off", "change board", "last friday"
  bool read_two(const std::vector<Part>& words, std::size_t i) {
    if (i + 1 >= words.size()) return false;
    const auto day = words[i].text + " " + words[i + 1].text;
    if (parse_date_words(day, today_)) return read_date({day, words[i].begin, words[i + 1].end});
    const auto joined = words[i].text + "_" + words[i + 1].text;
    return read_type(joined) || read_mode(joined);
  }

  bool read_type(std::string_view word) {
    const auto type = meeting_.type.empty() ? find_meeting_type(word) : std::nullopt;
    if (type) meeting_.type = *type;
    return type.has_value();
  }

  bool read_mode(std::string_view word) {
    const auto mode = meeting_.mode.empty() ? find_meeting_mode(word) : std::nullopt;
    if (mode) meeting_.mode = *mode;
    return mode.has_value();
  }

  bool read_date(const Part& word) {
    if (dated_) return false;
    const auto date = parse_date_words(word.text, today_);
    if (!date && !looks_like_date(word.text)) return false;
    dated_ = true;
    if (!date)
      fault(word.begin, fmt::format("{} is no date; write 2025-03-31, today, -1d, fri or 6-10", word.text));
    meeting_.date = date.value_or(today_);
    if (date && *date > today_ + std::chrono::days(1))
      fault(word.begin,
            fmt::format("{} lies ahead; take what was said when the meeting was held", format_date(*date)));
    return true;
  }

  bool read_id(const Part& word) {
    if (!meeting_.planned.empty()) return false;
    const Record* record = project_.find(word.text);
    if (record == nullptr && !project_.looks_like_id(word.text)) return false;
    named_wrongly_ = true;
    if (record == nullptr) {
      fault(word.begin, missing_record(project_, word.text));
    } else if (record->kind->name != "meeting" || record->status() != "planned") {
      fault(word.begin, fmt::format("{} is {} ({}); a text is of a new meeting or of a planned one",
                                    record->id, with_article(record->kind->name), record->status()));
    } else {
      meeting_.planned = record->id;
      named_wrongly_ = false;
    }
    return true;
  }

  bool read_word(const Part& word) {
    if (is_meeting_word(word.text) && !named_) return named_ = true;
    return read_date(word) || read_id(word) || read_type(word.text) || read_mode(word.text);
  }

  void add_to_title(const Part& word) {
    if (!in_title_) title_at_ = word.begin - bracket_before(entry_.text, word.begin);
    in_title_ = true;
    const bool is_meeting = !meeting_.type.empty() || !meeting_.planned.empty();
    if (is_meeting) refuse_day(word);  // else the first word is told
  }

  /// A day that cannot be read must not become part of the title, and the meeting today's.
  void refuse_day(const Part& word) {
    if (dated_ || (word.text.find_first_of("0123456789") == std::string::npos &&
                   word.text.find("月") == std::string::npos))
      return;
    dated_ = true;
    fault(word.begin,
          fmt::format("is \"{}\" the day? write it as 2025-03-31, today, -1d, fri or 6-10, before the title",
                      word.text));
  }

  const Record* planned() const {
    return meeting_.planned.empty() ? nullptr : project_.find(meeting_.planned);
  }

  void take_from_plan() {
    const Record* record = planned();
    if (record == nullptr) return;
    if (meeting_.type.empty()) meeting_.type = (*record)["type"].text();
    if (!dated_) meeting_.date = (*record)["date"].date().value_or(today_);
    if (meeting_.date > today_ + std::chrono::days(1))
      fault(0, fmt::format("{} lies ahead; say when the meeting was held", format_date(meeting_.date)));
    dated_ = true;
  }

  /// A planned meeting of this type on this day, if there is just one.
  void find_plan() {
    std::vector<const Record*> planned;
    for (const auto& record : project_.records(*find_kind("meeting"))) {
      if (record.status() == "planned" && is_same_day(record, meeting_)) planned.push_back(&record);
    }
    if (planned.size() == 1) meeting_.planned = planned[0]->id;
  }

  void refuse_title(const std::vector<Part>& words) {
    const auto& first = words[0];
    if (title_at_ == first.begin || meeting_.type.empty()) {
      const auto near = did_you_mean(first.text, meeting_type_words());
      return fault(first.begin, near.empty()
                                    ? example_and_types()
                                    : fmt::format("\"{}\" is no type of meeting{}", first.text, near));
    }
    if (meeting_.mode.empty() && meeting_.title.find(' ') == std::string::npos) {
      const auto near = did_you_mean(meeting_.title, meeting_mode_words());
      if (!near.empty()) fault(title_at_, fmt::format("\"{}\" is no mode{}", meeting_.title, near));
    }
  }

  void finish(const std::vector<Part>& words) {
    take_from_plan();
    if (!dated_) meeting_.date = today_;
    if (!named_wrongly_ && (meeting_.type.empty() || in_title_)) refuse_title(words);
    if (meeting_.planned.empty()) find_plan();
  }

  const Project& project_;
  const Entry& entry_;
  Date today_;
  MeetingText& meeting_;
  bool dated_ = false, named_ = false, in_title_ = false;
  bool named_wrongly_ = false;  ///< by an id that is no planned meeting's
  std::size_t title_at_ = 0;
};

}  // namespace

void read_head(const Project& project, const Entry& entry, Date today, MeetingText& meeting) {
  meeting.at = entry.at;
  meeting.date = today;
  HeadReader(project, entry, today, meeting).read();
}

void demand_new_meeting(const Project& project, MeetingText& meeting) {
  if (!meeting.planned.empty()) return;
  for (const auto& record : project.records(*find_kind("meeting"))) {
    if (!took_place(record) || !is_same_day(record, meeting)) continue;
    if (!meeting.title.empty() && meeting.title != record.title()) continue;
    meeting.faults.push_back(
        {meeting.at,
         fmt::format("{} is this meeting already; if there were two on that day, give this one a title",
                     record.id)});
  }
}

}  // namespace rapport
