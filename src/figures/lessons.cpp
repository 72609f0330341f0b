#include "figures/lessons.hpp"

#include <algorithm>

#include "figures/questions.hpp"
#include "model/seal.hpp"
#include "text/utf8.hpp"

namespace rapport {
namespace {

std::string folded(std::string_view text) { return case_folded(canonical_text(text)); }

bool holds_word(const Record& lesson, const std::string& word) {
  if (folded(lesson.id).find(word) != std::string::npos) return true;
  const auto& nodes = lesson.document.nodes();
  return std::any_of(nodes.begin(), nodes.end(), [&](const Node& node) {
    return node.shape == Shape::scalar && folded(node.text).find(word) != std::string::npos;
  });
}

bool has_tag(const Record& lesson, const std::string& tag) {
  const auto tags = lesson["tags"];
  return std::any_of(tags.begin(), tags.end(), [&](Value own) { return folded(own.text()) == tag; });
}

std::vector<std::string> all_folded(const std::vector<std::string>& texts) {
  std::vector<std::string> out;
  for (const auto& text : texts) out.push_back(folded(text));
  return out;
}

}  // namespace

std::vector<const Record*> lessons_found(const Project& project, const LessonQuery& query) {
  const auto words = all_folded(query.words);
  const auto tags = all_folded(query.tags);
  std::vector<const Record*> found;
  for (const auto& lesson : project.records(*find_kind("lesson"))) {
    const auto holds = [&](const std::string& word) { return holds_word(lesson, word); };
    const auto has = [&](const std::string& tag) { return has_tag(lesson, tag); };
    if (lesson.readable() && !is_dead(lesson) && std::all_of(words.begin(), words.end(), holds) &&
        std::all_of(tags.begin(), tags.end(), has))
      found.push_back(&lesson);
  }
  return found;
}

int published_count(const Project& project) {
  const auto lessons = project.records(*find_kind("lesson"));
  return static_cast<int>(std::count_if(lessons.begin(), lessons.end(),
                                        [](const Record& lesson) { return lesson.status() == "published"; }));
}

std::string applications_of(const Record& lesson) {
  std::string text;
  for (const Value row : lesson["applied"]) {
    text += (text.empty() ? "" : "; ") + std::string(row["project"].text());
    if (row["result"]) text += ": " + std::string(row["result"].text());
  }
  return text;
}

}  // namespace rapport
