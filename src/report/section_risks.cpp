#include "figures/questions.hpp"
#include "model/seal.hpp"
#include "report/cells.hpp"
#include "report/lines.hpp"
#include "report/since.hpp"
#include "report/words_common.hpp"
#include "report/words_risks.hpp"

namespace rapport {
namespace {

std::string score_cell(const Words& words, const Record& risk) {
  const auto score = risk_score(risk);
  if (!score) return "";
  return words.say(word::score_of, *score, risk["probability"].text(), risk["impact"].text());
}

/// "p-pm, 4 h"
std::string emergency_cell(const Words& words, Value emergency) {
  std::vector<std::string> parts;
  if (emergency["owner"]) parts.push_back(text_cell(emergency["owner"]));
  if (emergency["response_hours"])
    parts.push_back(words.say(word::hours, emergency["response_hours"].text()));
  return words.joined(word::comma, parts);
}

Table risk_table(const Material& material) {
  const auto& words = material.words;
  auto table = table_of(words, {{word::id},
                                {word::title},
                                {word::category},
                                {word::score, Align::right},
                                {word::response},
                                {word::emergency},
                                {word::owner},
                                {word::status},
                                {word::review_on}});
  for (const auto* one : material.risks.all) {
    const auto& risk = *one;
    const bool due = is_open(risk);
    table.rows.push_back(
        {risk.id, std::string(risk.title()), text_cell(risk["category"]), score_cell(words, risk),
         text_cell(risk["response"]), emergency_cell(words, risk["emergency"]), text_cell(risk["owner"]),
         std::string(risk.status()), due ? due_cell(words, risk["review_on"].date(), material.today) : ""});
  }
  return table;
}

Table occurred_table(const Material& material) {
  auto table = table_of(material.words, {{word::id},
                                         {word::title},
                                         {word::date},
                                         {word::days_cost, Align::right},
                                         {word::cost_of, Align::right},
                                         {word::dealt_with}});
  for (const auto* risk : material.risks.occurred) {
    const auto occurred = (*risk)["occurred"];
    table.rows.push_back({risk->id, std::string(risk->title()), date_cell(became(*risk, "occurred")),
                          text_cell(occurred["days"]),
                          material.internal() ? money_cell(material, occurred["cost"]) : "",
                          text_cell(occurred["ref"])});
  }
  return table;
}

Bullets reviews(const Material& material) {
  const auto& [words, figures] = std::tie(material.words, material.risks);
  Bullets lines;
  if (figures.reviews.empty()) return lines;
  const auto overdue = static_cast<std::size_t>(figures.overdue);
  if (overdue < figures.reviews.size()) {
    const auto& next = *figures.reviews[overdue];
    lines.items.push_back(words.say(word::reviews_line, overdue, figures.reviews.size(), next.id,
                                    due_cell(words, next["review_on"].date(), material.today)));
  } else {
    lines.items.push_back(words.say(word::reviews_overdue, overdue));
  }
  return lines;
}

}  // namespace

void write_risks(const Material& material, Page& page) {
  if (material.risks.all.empty()) return;
  const auto& words = material.words;
  page.push_back(Heading{2, std::string(words[word::risks])});
  page.push_back(Paragraph{risks_line(material)});
  add_since(material, "risk", page);
  add_bullets(reviews(material), page);
  add_table(words, word::risk_register, risk_table(material), page);
  add_table(words, word::occurred, occurred_table(material), page);
}

}  // namespace rapport
