#include <fmt/format.h>

#include "figures/questions.hpp"
#include "figures/verification.hpp"
#include "output/trace_page.hpp"
#include "output/value_text.hpp"

namespace rapport {
namespace {

using What = TraceStep::What;
using Rest = TraceStep::Rest;

/// The members that are there, parted by commas.
std::string joined(Value group, std::initializer_list<std::string_view> members) {
  std::string all;
  for (const auto member : members) {
    const auto text = group[member].text();
    if (!text.empty()) all += (all.empty() ? "" : ", ") + std::string(text);
  }
  return all;
}

Tone tone_of(const TraceStep& step) {
  if (is_dead(*step.record) || step.rest == Rest::above || step.rest == Rest::below) return Tone::faint;
  if (step.rest == Rest::cycle || step.proof == "failed") return Tone::bad;
  if (step.proof == "passed") return Tone::good;
  return step.proof.empty() ? Tone::plain : Tone::notice;
}

std::string_view mark_of(Rest rest) {
  constexpr std::string_view marks[] = {"", " (above)", " (below)", " (cycle)"};
  return marks[static_cast<std::size_t>(rest)];
}

TraceText record_text(const TraceStep& step) {
  const auto& record = *step.record;
  const auto title = record.title().empty() ? "(no title)" : record.title();
  const auto known = record.status().empty() ? "no status" : record.status();
  const auto status = record.readable() ? known : "cannot be read";
  const auto proof = step.proof.empty() ? "" : fmt::format("  [{}]", step.proof);
  return {fmt::format("{}  {}", record.id, title),
          fmt::format(" ({}){}{}", status, proof, mark_of(step.rest)),
          record.readable() ? tone_of(step) : Tone::bad};
}

TraceText note_text(const Project& project, Value note) {
  PageText line;
  add_seal_mark(project, note, line);
  if (note["result"].text() == "fail") line.tone = Tone::bad;
  return {joined(note, {"date", "result", "method"}), line.text, line.tone};
}

TraceText unproved_text(const Record& requirement) {
  const auto planned = joined(requirement["planned"], {"method", "where", "due"});
  return {planned.empty() ? "none" : "none; planned: " + planned, "",
          is_active(requirement) ? Tone::notice : Tone::plain};
}

}  // namespace

TraceText trace_text(const Project& project, const TraceStep& step) {
  switch (step.what) {
    case What::record: return record_text(step);
    case What::source: return {joined(step.value, {"method", "ref", "by", "date"})};
    case What::verification: return note_text(project, step.value);
    case What::unproved: return unproved_text(*step.record);
    case What::evidence: return {std::string(step.value.text())};
    case What::broken: return {step.problem, "", Tone::bad};
  }
  return {};
}

}  // namespace rapport
