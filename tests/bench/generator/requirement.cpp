#include <fmt/format.h>

#include "records.hpp"
#include "story.hpp"
#include "words.hpp"

namespace rapport {

namespace {

constexpr std::array<std::string_view, 4> methods{"test", "demonstration", "analysis", "inspection"};

std::string_view method_of(std::size_t number) { return methods[number * 7 / 3 % methods.size()]; }

std::string source(const Plan& plan, std::size_t number, Dice& dice) {
  const auto meeting = 1 + number % (1 + plan.count(Subject::meeting) / 8);
  return fmt::format("source: {{method: workshop, ref: {}, by: {}, date: {}}}\n",
                     id_of(Subject::meeting, meeting), dice.pick(client_people), date_of(20 + dice.roll(30)));
}

/// Every requirement but the first few is derived from one of about a tenth as many.
std::string parents(std::size_t number) {
  const auto parent = number / 8;
  if (parent == 0) return "";
  return fmt::format("parents:\n  - {{id: {}, of: {}}}\n", id_of(Subject::requirement, parent),
                     requirement_seal(parent, Wording::present));
}

std::string agreed(const RequirementStory& story, const std::string& seal) {
  if (!story.is_approved) return "";
  const auto ref = story.change ? id_of(Subject::decision, *story.change) : "baseline 1.0";
  return fmt::format("agreed: {{by: c-ops, date: {}, ref: {}, of: {}}}\n", date_of(story.agreed), ref, seal);
}

std::string proof(const RequirementStory& story, std::size_t number, const std::string& note,
                  const std::string& seal) {
  const auto entry = [&](int day, std::string_view result, const std::string& seen) {
    return fmt::format(
        "  - date: {}\n    method: {}\n    result: {}\n    by: p-qa\n    evidence: {}\n    note: {}\n    of: "
        "{}\n",
        date_of(day), method_of(number), result, evidence_path(number), seen, seal);
  };
  std::string text = "verification:\n";
  if (number % 16 == 3)
    text += entry(story.verified - 4, "fail", "3 of 20 trials failed, cable shield was open");
  if (!story.is_waived) return text + entry(story.verified, "pass", note);
  return text + entry(story.verified, "fail", "2 of 20 trials failed, cause is known") +
         fmt::format(
             "waived: {{by: c-ops, date: {}, until: 2025-12-31, reason: spare part comes in October}}\n",
             date_of(story.verified + 3));
}

std::string plan_for_proof(std::size_t number, Dice& dice) {
  return fmt::format("planned: {{method: {}, where: SAT, due: {}}}\n", method_of(number),
                     date_of(today + 30 + dice.roll(60)));
}

}  // namespace

std::string requirement_file(const Plan& plan, std::size_t number) {
  Dice dice(Subject::requirement, number, 4);
  const auto story = requirement_story(plan, number);
  const auto words = requirement_words(number, Wording::present);
  const auto seal = requirement_seal(number, Wording::present);
  auto text =
      fmt::format("title: {}\nstatus: {}\nowner: {}\n", words.title, story.status, dice.pick(our_people));
  text += fmt::format("type: performance\npriority: {}\n", story.priority);
  if (number % 10 == 4) text += "nature: implicit\n";
  text += fmt::format("statement: {}\nacceptance_criteria:\n", words.statement);
  for (const auto& criterion : words.criteria) text += fmt::format("  - {}\n", criterion);
  if (number % 4 != 0) text += fmt::format("rationale: {}\n", words.rationale);
  text += source(plan, number, dice) + parents(number) + agreed(story, seal);
  if (story.status == "approved") text += plan_for_proof(number, dice);
  if (story.is_implemented) text += proof(story, number, words.note, seal);
  if (story.status == "accepted") {
    text += fmt::format("log:\n  - {{date: {}, status: accepted, by: c-ops}}\n", date_of(story.verified + 6));
  }
  return text;
}

}  // namespace rapport
