#include "model/seal.hpp"
#include "report/cells.hpp"
#include "report/lines.hpp"
#include "report/meeting_parts.hpp"
#include "report/since.hpp"
#include "report/words_common.hpp"
#include "report/words_meetings.hpp"

namespace rapport {
namespace {

std::span<const Record> meetings_of(const Material& material) {
  return material.project.records(*find_kind("meeting"));
}

std::string gap_text(const Words& words, const MeetingGap& gap) {
  return words.say(word::longest_gap, words.days(gap.days), gap.from->id, gap.to->id);
}

Bullets meeting_lines(const Material& material) {
  const auto& [words, figures] = std::tie(material.words, material.meetings);
  Bullets lines;
  if (figures.held.empty()) return lines;
  if (material.project.has_client()) {
    lines.items.push_back(
        words.say(word::attendance_line, share_line(words, static_cast<int>(figures.with_client.size()),
                                                    static_cast<int>(figures.held.size()))));
  }
  if (const auto kept = intervals_line(material); !kept.empty())
    lines.items.push_back(words.joined(word::semicolon, {kept, gap_text(words, *longest_gap(figures))}));
  if (figures.since_last && material.project.has_client())
    lines.items.push_back(words.say(word::last_meeting, words.days(*figures.since_last)));
  const auto minutes =
      median_line(words, figures.minutes_delays, figures.minutes_waiting, figures.oldest_waiting);
  if (!minutes.empty()) lines.items.push_back(words.say(word::minutes_line, minutes));
  return lines;
}

Table meeting_table(const Material& material) {
  const auto& words = material.words;
  auto table = table_of(words, {{word::id},
                                {word::date},
                                {word::title},
                                {word::type},
                                {word::status},
                                {word::client_present},
                                {word::minutes_sent},
                                {word::agreed}});
  for (const auto& meeting : meetings_of(material)) {
    const bool asked = material.project.has_client() && took_place(meeting);
    const bool present = asked && client_attended(material.project, meeting);
    table.rows.push_back({meeting.id, text_cell(meeting["date"]), std::string(meeting.title()),
                          text_cell(meeting["type"]), std::string(meeting.status()),
                          asked ? std::string(words[present ? word::yes : word::no]) : "",
                          date_cell(became(meeting, "issued")), date_cell(became(meeting, "agreed"))});
  }
  return table;
}

void add_meetings(const Material& material, Page& page) {
  if (meetings_of(material).empty()) return;
  page.push_back(Heading{3, std::string(material.words[word::meetings])});
  add_since(material, "meeting", page);
  add_bullets(meeting_lines(material), page);
  page.push_back(without_empty_columns(meeting_table(material)));
}

}  // namespace

void write_meetings(const Material& material, Page& page) {
  Page parts;
  add_meetings(material, parts);
  add_decisions(material, parts);
  add_actions(material, parts);
  if (parts.empty()) return;
  page.push_back(Heading{2, std::string(material.words[word::meetings_and_so_on])});
  page.insert(page.end(), std::make_move_iterator(parts.begin()), std::make_move_iterator(parts.end()));
}

}  // namespace rapport
