#include <fmt/format.h>

#include "records.hpp"
#include "story.hpp"
#include "words.hpp"

namespace rapport {

namespace {

Sentence words_of(std::string_view polarity) {
  if (polarity == "complaint") return Sentence::complaint;
  return polarity == "praise" ? Sentence::praise : Sentence::request;
}

std::string outcome(const FeedbackStory& story, std::size_t number) {
  std::string text;
  if (story.polarity == "complaint") {
    text += fmt::format("analysis: {{cause: {}, code: {}}}\n", sentence(Sentence::cause, number),
                        cause_codes[number % cause_codes.size()]);
    if (!story.action) text += "no_action_reason: put right on the spot, seen by the shift leader\n";
  }
  if (story.action) {
    text += fmt::format("effect: {{date: {}, result: {}, evidence: checked with the sender}}\n",
                        date_of(story.effect), number % 9 == 0 ? "partly" : "effective");
  }
  return text + fmt::format("shared: {0}\nlog:\n  - {{date: {0}, status: closed, by: p-crm}}\n",
                            date_of(story.closed));
}

}  // namespace

std::string feedback_file(const Plan& plan, std::size_t number) {
  Dice dice(Subject::feedback, number, 1);
  const auto story = feedback_story(plan, number);
  const auto words = sentence(words_of(story.polarity), number);
  auto text = fmt::format(
      "title: {}\nstatus: {}\nowner: p-crm\nreceived: {}\nfrom: {}\nchannel: {}\npolarity: {}\ncategory: "
      "{}\nseverity: {}\n"
      "text: {}\n",
      words, story.status, date_of(story.received), dice.pick(client_people),
      dice.pick(std::array<std::string_view, 5>{"interview", "phone", "meeting", "email", "site"}),
      story.polarity,
      dice.pick(std::array<std::string_view, 6>{"outcome", "teamwork", "communication", "schedule", "cost",
                                                "safety"}),
      dice.pick(std::array<std::string_view, 3>{"low", "medium", "high"}), words);
  if (story.status == "received") return text;
  text += fmt::format("acknowledged: {}\n", date_of(story.acknowledged));
  if (story.status == "acknowledged") return text;
  text += fmt::format("responded: {{date: {}, by: p-crm, summary: \"{}\"}}\n", date_of(story.responded),
                      sentence(Sentence::reply, number));
  return story.status == "closed" ? text + outcome(story, number) : text;
}

std::string survey_file(const Plan&, std::size_t number) {
  Dice dice(Subject::survey, number);
  const int opened = 30 + dice.roll(180);
  auto text = fmt::format(R"(title: How we work together, survey {}
status: closed
owner: p-crm
purpose: satisfaction
opened: {}
closed: {}
identity: pseudonymous
invited: 8
group: plant staff
questions:
  - {{id: overall, text: 总体满意程度, kind: rating, min: 1, max: 5}}
  - {{id: outcome, text: How well does the result fit, category: outcome, kind: rating, min: 1, max: 5}}
  - {{id: teamwork, text: How well do we work together, category: teamwork, kind: rating, min: 1, max: 5}}
  - {{id: recommend, text: How likely are you to recommend us, kind: nps}}
  - {{id: words, text: What else should we know, kind: open}}
responses:
)",
                          number, date_of(opened), date_of(opened + 10));
  const int answered = 5 + dice.roll(4);
  for (int i = 1; i <= answered; ++i) {
    text += fmt::format(
        "  - token: r{:02}\n    answers: {{overall: {}, outcome: {}, teamwork: {}, recommend: {}}}\n", i,
        2 + dice.roll(4), 3 + dice.roll(3), 3 + dice.roll(3), 5 + dice.roll(6));
  }
  return text;
}

}  // namespace rapport
