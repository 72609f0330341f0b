#include "model/seal.hpp"
#include "report/cells.hpp"
#include "report/json.hpp"

namespace rapport {
namespace {

/// Whether the client was there; null of a meeting that did not take place, and without a client.
Json presence_json(const Material& material, const Record& meeting) {
  if (!material.project.has_client() || !took_place(meeting)) return nullptr;
  return client_attended(material.project, meeting);
}

Json meeting_register_json(const Material& material) {
  auto all = Json::array();
  for (const auto& meeting : material.project.records(*find_kind("meeting"))) {
    all.push_back({{"id", meeting.id},
                   {"date", date_json(meeting["date"].date())},
                   {"title", text_json(meeting.title())},
                   {"type", text_json(meeting["type"])},
                   {"status", text_json(meeting.status())},
                   {"client_present", presence_json(material, meeting)},
                   {"issued", date_json(became(meeting, "issued"))},
                   {"agreed", date_json(became(meeting, "agreed"))}});
  }
  return all;
}

Json held_json(const Material& material) {
  const auto& figures = material.meetings;
  const bool asked = material.project.has_client();
  const auto held = static_cast<std::int64_t>(figures.held.size());
  return {{"held", count_json(figures.held.size(), material.project.records(*find_kind("meeting")).size())},
          {"since", since_json(material, "meeting")},
          {"with_client",
           asked ? share_json(static_cast<std::int64_t>(figures.with_client.size()), held, told_of(held))
                 : Json(nullptr)},
          {"intervals", intervals_json(material)},
          {"days_since_last", asked ? number_json(figures.since_last) : Json(nullptr)},
          {"minutes", days_json(figures.minutes_delays, figures.minutes_waiting, figures.oldest_waiting)},
          {"register", meeting_register_json(material)}};
}

Json sides_json(const Material& material) {
  auto all = Json::array();
  for (const auto& side : material.decisions) {
    all.push_back({{"side", side.side ? Json(side_name(*side.side)) : Json(nullptr)},
                   {"made", side.made},
                   {"days", days_json(side.days, side.awaited, side.longest)}});
  }
  return all;
}

Json decision_register_json(const Material& material) {
  auto all = Json::array();
  for (const auto& decision : material.project.records(*find_kind("decision"))) {
    auto by = Json::array();
    for (const Value person : decision["decided_by"]) by.push_back(person.text());
    all.push_back({{"id", decision.id},
                   {"date", date_json(became(decision, "made"))},
                   {"title", text_json(decision.title())},
                   {"status", text_json(decision.status())},
                   {"chosen", text_json(decision["chosen"])},
                   {"decided_by", std::move(by)}});
  }
  return all;
}

Json open_actions_json(const Material& material) {
  auto all = Json::array();
  for (const auto* action : material.actions.open) {
    Json object = {{"id", action->id},
                   {"title", text_json(action->title())},
                   {"owner", text_json((*action)["owner"])},
                   {"status", text_json(action->status())}};
    add_due(object, (*action)["due"].date(), material.today);
    object["source"] = shown_ids(material, (*action)["source"]);
    all.push_back(std::move(object));
  }
  return all;
}

Json actions_json(const Material& material) {
  const auto& figures = material.actions;
  return {{"open", count_json(figures.open.size(), static_cast<std::size_t>(figures.all))},
          {"since", since_json(material, "action")},
          {"punctuality", punctuality_json(material)},
          {"register", open_actions_json(material)}};
}

}  // namespace

Json punctuality_json(const Material& material) {
  const auto& figures = material.actions;
  return {{"on_time", share_json(figures.on_time, figures.due(), told_of(figures.due()))},
          {"late", ids_json(figures.late)},
          {"overdue", ids_json(figures.overdue)}};
}

Json intervals_json(const Material& material) {
  const auto& figures = material.meetings;
  const auto n = static_cast<std::int64_t>(figures.gaps.size());
  const auto* longest = longest_gap(figures);
  return {{"limit_days", number_json(figures.limit)},
          {"kept", figures.limit ? share_json(figures.kept, n, told_of(n)) : Json(nullptr)},
          {"n", n},
          {"longest",
           longest == nullptr
               ? Json(nullptr)
               : Json({{"days", longest->days}, {"from", longest->from->id}, {"to", longest->to->id}})}};
}

Json meetings_json(const Material& material) {
  return {{"meetings", held_json(material)},
          {"decisions",
           {{"since", since_json(material, "decision")},
            {"by_side", sides_json(material)},
            {"register", decision_register_json(material)}}},
          {"actions", actions_json(material)}};
}

}  // namespace rapport
