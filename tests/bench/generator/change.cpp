#include <fmt/format.h>

#include "records.hpp"
#include "story.hpp"
#include "words.hpp"

namespace rapport {

namespace {

/// Assessed against the words there were: a change that is made has reworded them since.
std::string affected(const ChangeStory& change) {
  const auto wording = change.is_implemented ? Wording::former : Wording::present;
  return fmt::format("affects:\n  - {{id: {}, of: {}}}\n", id_of(Subject::requirement, change.requirement),
                     requirement_seal(change.requirement, wording));
}

std::string funding(const ChangeStory& change) {
  if (change.status == "rejected" || (change.cost == 0 && change.days == 0)) return "";
  std::string text = "funding:\n";
  if (change.cost > 0) text += fmt::format("  - {{buffer: change, cost: {}}}\n", change.cost);
  if (change.days > 0) text += fmt::format("  - {{buffer: schedule, days: {}}}\n", change.days);
  return text;
}

std::string assessment(const ChangeStory& change, std::size_t number) {
  return affected(change) +
         fmt::format(
             "impact: {{days: {}, cost: {}, effect: one more cabinet}}\nsubmitted: {}\ndecision_due: {}\n",
             change.days, change.cost, date_of(change.assessed), date_of(change.assessed + 14)) +
         funding(change) + fmt::format("recommendation: {}\n", sentence(Sentence::solution, number));
}

std::string notified(const ChangeStory& change, std::string_view requester) {
  const auto date = date_of(change.decided + 1);
  return fmt::format("notified:\n  - {{who: {}, date: {}}}\n  - {{who: p-eng, date: {}}}\n", requester, date,
                     date);
}

std::string history(const ChangeStory& change) {
  std::string text = "log:\n";
  const auto entry = [&](int day, std::string_view status) {
    text += fmt::format("  - {{date: {}, status: {}}}\n", date_of(day), status);
  };
  entry(change.assessed, "assessed");
  if (change.is_approved) entry(change.decided, "approved");
  if (change.is_decided && !change.is_approved) entry(change.decided, change.status);
  if (change.is_implemented || change.status == "implementing") entry(change.implementing, "implementing");
  if (change.is_implemented) entry(change.implemented, "implemented");
  if (change.status == "closed") entry(change.closed, "closed");
  return text;
}

}  // namespace

std::string change_file(const Plan&, std::size_t number) {
  Dice dice(Subject::change, number, 1);
  const auto change = change_story(number);
  const auto requester = dice.pick(client_people);
  auto text = fmt::format(
      "title: Change to {}\nstatus: {}\nowner: p-pm\ntype: request\nraised: {}\nraised_by: {}\nreason: "
      "{}\ndescription: {}\n",
      requirement_words(change.requirement, Wording::present).title, change.status, date_of(change.raised),
      requester, sentence(Sentence::request, number), sentence(Sentence::problem, number));
  if (change.status == "raised") return text;
  text += assessment(change, number);
  if (change.is_decided) text += notified(change, requester);
  if (change.is_implemented)
    text += fmt::format("actual: {{days: {}, cost: {}}}\n", change.days, change.cost);
  return text + history(change);
}

namespace {

constexpr std::array<std::string_view, 8> categories{"supply",   "weather", "technical", "resource",
                                                     "contract", "safety",  "client",    "design_change"};

bool needs_emergency_plan(std::string_view category) {
  return category == "supply" || category == "weather" || category == "safety";
}

/// The event is dealt with by the nearest change that is closed: the first of every twenty.
std::string occurred(const Plan& plan, std::size_t number) {
  const auto change = 1 + number % plan.count(Subject::change) / 20 * 20;
  const auto story = change_story(change);
  return fmt::format("occurred: {{date: {}, days: {}, cost: {}, ref: {}}}\n", date_of(story.raised),
                     story.days, story.cost, id_of(Subject::change, change));
}

}  // namespace

std::string risk_file(const Plan& plan, std::size_t number) {
  Dice dice(Subject::risk, number);
  const auto category = categories[number % categories.size()];
  const bool has_occurred = number % 20 == 7;
  auto text = fmt::format(
      "title: {}\nstatus: {}\nowner: {}\ncategory: {}\nprobability: {}\nimpact: {}\nresponse: {}\ntrigger: "
      "{}\nparty: {}\n",
      sentence(Sentence::problem, number),
      has_occurred      ? "occurred"
      : number % 5 == 2 ? "closed"
                        : "open",
      dice.pick(our_people), category, 1 + dice.roll(5), 1 + dice.roll(5),
      dice.pick(std::array<std::string_view, 4>{"avoid", "reduce", "transfer", "accept"}),
      sentence(Sentence::cause, number), dice.pick(suppliers));
  if (needs_emergency_plan(category)) {
    text += fmt::format(
        "emergency:\n  steps:\n    - {}\n    - {}\n  owner: p-pm\n  response_hours: {}\n  contacts: "
        "[c-shift, s-ups]\n",
        sentence(Sentence::next_step, number), sentence(Sentence::solution, number), 2 + dice.roll(10));
  }
  text += fmt::format("review_on: {}\n", date_of(today + 5 + dice.roll(40)));
  return has_occurred ? text + occurred(plan, number) : text;
}

std::string lesson_file(const Plan& plan, std::size_t number) {
  const auto requirement = 1 + number * 11 % plan.count(Subject::requirement);
  return fmt::format(
      "title: {}\nstatus: {}\nowner: p-crm\ntags: [{}]\npolarity: {}\nevent: {}\neffect: {}\ncause: "
      "{}\nrecommendation: {}\n"
      "scope: {}\nevidence: [{}, {}]\n",
      sentence(Sentence::lesson, number), number % 6 == 1 ? "draft" : "published",
      cause_codes[number % cause_codes.size()], number % 3 == 0 ? "success" : "failure",
      sentence(Sentence::problem, number), sentence(Sentence::complaint, number),
      sentence(Sentence::cause, number), sentence(Sentence::solution, number),
      number % 4 == 0 ? "company" : "project", id_of(Subject::feedback, number),
      id_of(Subject::requirement, requirement));
}

}  // namespace rapport
