#include "report/json.hpp"

namespace rapport {
namespace {

Json minutes_json(const Material& material) {
  auto all = Json::array();
  for (const auto& minutes : material.needs.minutes) {
    const auto& meeting = *minutes.meeting;
    Json object = {
        {"id", meeting.id}, {"title", text_json(meeting.title())}, {"issued", date_json(minutes.issued)}};
    add_due(object, minutes.due, material.today);
    all.push_back(std::move(object));
  }
  return all;
}

}  // namespace

Json awaited_decisions_json(const Material& material) {
  auto all = Json::array();
  for (const auto& decision : material.needs.decisions) {
    const auto& record = *decision.record;
    Json object = {
        {"id", record.id}, {"title", text_json(record.title())}, {"asked", date_json(decision.asked)}};
    add_due(object, decision.due, material.today);
    object["if_not_done"] = text_json(record["if_not_done"]);
    all.push_back(std::move(object));
  }
  return all;
}

Json header_json(const Material& material) {
  const auto& file = material.project.file();
  return {{"title", text_json(file.title())},
          {"client", text_json(file["client"])},
          {"code", text_json(file["code"])},
          {"phase", text_json(file["phase"])},
          {"as_of", format_date(material.today)},
          {"start", date_json(file["start"].date())},
          {"finish", date_json(file["finish"].date())},
          {"since", date_json(material.options.since)},
          {"audience", material.internal() ? "internal" : "client"},
          {"currency", text_json(file["currency"])},
          {"files_not_read", material.project.files_not_read()}};
}

Json needs_json(const Material& material) {
  return {{"decisions", awaited_decisions_json(material)},
          {"minutes", minutes_json(material)},
          {"acceptances", ids_json(material.needs.acceptances)}};
}

}  // namespace rapport
