#include "report/json.hpp"
#include "report/since.hpp"

namespace rapport {
namespace {

/// Days as a number, money as text.
Json amount_json(const Material& material, const Buffer& buffer, std::int64_t amount) {
  return buffer.in_days ? Json(amount) : money_json(material, amount);
}

Json line_json(Zone zone, Fraction progress) {
  const auto line = zone_line(zone, progress);
  return line ? percent_json(*line, Decimals::none) : Json(nullptr);
}

Json buffer_json(const Material& material, const Buffer& buffer) {
  const auto& progress = material.progress;
  const auto amount = [&](std::int64_t value) { return amount_json(material, buffer, value); };
  const auto ratio = burn_ratio(buffer, progress);
  return {{"id", text_json(buffer.id())},
          {"unit", buffer.in_days ? "day" : "money"},
          {"size", amount(buffer.size)},
          {"drawn", {{"value", amount(buffer.drawn())}, {"n", buffer.draws.size()}}},
          {"pending", {{"value", amount(buffer.asked())}, {"n", buffer.pending.size()}}},
          {"left", amount(buffer.left())},
          {"burn_percent", percent_json(buffer.burn(), Decimals::none)},
          {"exposure_percent", percent_json(buffer.exposure(), Decimals::none)},
          {"burn_by_progress",
           ratio.whole > 0 ? Json::parse(ratio_text(ratio.part, ratio.whole)) : Json(nullptr)},
          {"amber_above_percent", line_json(Zone::amber, progress)},
          {"red_above_percent", line_json(Zone::red, progress)},
          {"zone", progress.whole > 0 ? Json(zone_name(zone_of(buffer, progress))) : Json(nullptr)}};
}

}  // namespace

Json progress_json(const Material& material) {
  const auto& [progress, milestones] = std::tie(material.progress, material.milestones);
  return {{"reached", reached_count(milestones)},
          {"n", milestones.size()},
          {"weight_reached", progress.part},
          {"weight", progress.whole},
          {"percent", percent_json(progress, Decimals::none)}};
}

Json milestone_json(const Material& material, const Milestone& milestone) {
  const auto& row = milestone.row;
  Json object = {{"id", text_json(row["id"])},
                 {"title", text_json(row["title"])},
                 {"weight", number_json(row["weight"].number())},
                 {"baseline", date_json(milestone.baseline())},
                 {"forecast", date_json(row["forecast"].date())},
                 {"actual", date_json(row["actual"].date())},
                 {"slip_days", number_json(milestone.slip)}};
  add_due(object, milestone.reached ? std::nullopt : std::optional(milestone.due()), material.today);
  return object;
}

Json buffers_json(const Material& material, const std::vector<Buffer>& buffers) {
  auto all = Json::array();
  for (const auto& buffer : buffers) all.push_back(buffer_json(material, buffer));
  return all;
}

Json milestones_json(const Material& material) {
  auto all = Json::array();
  for (const auto& milestone : material.milestones) all.push_back(milestone_json(material, milestone));
  return {{"progress", progress_json(material)},
          {"reached_since", milestones_reached_since(material)},
          {"milestones", std::move(all)},
          {"buffers", buffers_json(material, material.buffers)}};
}

}  // namespace rapport
