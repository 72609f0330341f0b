#include "report/brief_parts.hpp"
#include "report/json.hpp"

namespace rapport {
namespace {

Json title_json(const Material& material, const Record& record) {
  return is_title_withheld(material, record) ? Json(nullptr) : text_json(record.title());
}

Json done_json(const Material& material, const std::vector<Brief::Done>& all) {
  auto done = Json::array();
  for (const auto& item : all) {
    const bool is_milestone = item.record == nullptr;
    done.push_back(
        {{"date", format_date(item.day)},
         {"id", is_milestone ? text_json(item.milestone["id"]) : Json(item.record->id)},
         {"title", is_milestone ? text_json(item.milestone["title"]) : title_json(material, *item.record)},
         {"state", text_json(item.state)}});
  }
  return done;
}

Json waiting_json(const Material& material, const std::vector<Waiting>& items) {
  auto all = Json::array();
  for (const auto& item : items) {
    Json object = {{"what", what_name(item.what)},
                   {"id", text_json(item.id())},
                   {"title", item.item ? text_json(item.title()) : title_json(material, *item.record)},
                   {"who", item.who}};
    add_due(object, item.due, material.today);
    all.push_back(std::move(object));
  }
  return all;
}

Json unproven_json(const std::vector<Brief::Proof>& proofs) {
  auto all = Json::array();
  for (const auto& [requirement, found] : proofs) {
    all.push_back(
        {{"id", requirement->id}, {"title", text_json(requirement->title())}, {"class", class_name(found)}});
  }
  return all;
}

Json named_json(const std::vector<Brief::Problem>& problems) {
  auto all = Json::array();
  for (const auto& [meeting, text] : problems)
    all.push_back({{"meeting", meeting->id}, {"text", text_json(text)}});
  return all;
}

Json grave_risks_json(const std::vector<const Record*>& risks) {
  auto all = Json::array();
  for (const auto* risk : risks) {
    all.push_back(
        {{"id", risk->id}, {"title", text_json(risk->title())}, {"score", number_json(risk_score(*risk))}});
  }
  return all;
}

Json ahead_json(const Material& material) {
  auto all = Json::array();
  for (const auto& milestone : material.milestones) {
    if (!milestone.reached) all.push_back(milestone_json(material, milestone));
  }
  return all;
}

}  // namespace

Json brief_json(const Material& material) {
  const auto brief = brief_of(material);
  return {
      {"first", format_date(brief.period.first)},
      {"last", format_date(brief.period.last)},
      {"due_by", format_date(brief.due_by)},
      {"done", done_json(material, brief.done)},
      {"due", waiting_json(material, brief.due)},
      {"problems",
       {{"overdue", waiting_json(material, brief.overdue)},
        {"unproven", unproven_json(brief.unproven)},
        {"buffers", buffers_json(material, brief.strained)},
        {"meetings", named_json(brief.problems)},
        {"risks", grave_risks_json(brief.risks)}}},
      {"decisions", awaited_decisions_json(material)},
      {"changes", {{"open", open_changes_json(material)}, {"open_changes", open_change_rows_json(material)}}},
      {"milestones", {{"progress", progress_json(material)}, {"ahead", ahead_json(material)}}}};
}

}  // namespace rapport
