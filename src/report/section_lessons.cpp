#include "figures/lessons.hpp"
#include "report/cells.hpp"
#include "report/since.hpp"
#include "report/words_common.hpp"
#include "report/words_risks.hpp"

namespace rapport {
namespace {

std::span<const Record> lessons_of(const Material& material) {
  return material.project.records(*find_kind("lesson"));
}

Table lesson_table(const Material& material) {
  auto table = table_of(material.words, {{word::id},
                                         {word::title},
                                         {word::polarity},
                                         {word::scope},
                                         {word::status},
                                         {word::recommendation},
                                         {word::applied, Align::right}});
  for (const auto& lesson : lessons_of(material)) {
    const auto applied = lesson["applied"].size();
    table.rows.push_back({lesson.id, std::string(lesson.title()), text_cell(lesson["polarity"]),
                          text_cell(lesson["scope"]), std::string(lesson.status()),
                          text_cell(lesson["recommendation"]), applied == 0 ? "" : std::to_string(applied)});
  }
  return table;
}

/// What was read of earlier projects; their lessons are nothing for the client.
Table reviewed_table(const Material& material) {
  auto table = table_of(material.words, {{word::lesson}, {word::date}, {word::verdict}});
  if (!material.internal()) return table;
  for (const Value row : material.project.file()["lessons_reviewed"])
    table.rows.push_back({text_cell(row["ref"]), text_cell(row["date"]), text_cell(row["verdict"])});
  return table;
}

}  // namespace

void write_lessons(const Material& material, Page& page) {
  const auto& words = material.words;
  const auto lessons = lessons_of(material);
  auto reviewed = reviewed_table(material);
  if (lessons.empty() && reviewed.rows.empty()) return;
  page.push_back(Heading{2, std::string(words[word::lessons])});
  page.push_back(Paragraph{words.say(word::lessons_line, lessons.size(), published_count(material.project))});
  add_since(material, "lesson", page);
  if (!lessons.empty()) page.push_back(without_empty_columns(lesson_table(material)));
  add_table(words, word::lessons_reviewed, std::move(reviewed), page);
}

}  // namespace rapport
