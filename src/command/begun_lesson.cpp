#include "command/begun_lesson.hpp"

#include "figures/questions.hpp"
#include "text/error.hpp"

namespace rapport {
namespace {

/// Ids of the actions that came from a record, and of the decisions on it.
std::vector<Data> followers(const Project& project, const Record& source) {
  std::vector<Data> ids;
  for (const auto& link : project.links_to(source)) {
    const Value value = project.value(link);
    const auto& by = value.record();
    const auto field = top_field(value);
    const bool follows = (by.kind->name == "action" && field == "source") ||
                         (by.kind->name == "decision" && field == "subject");
    if (follows && !is_dead(by)) ids.push_back(token_data(by.id));
  }
  return ids;
}

std::string_view polarity_of(const Record& source) {
  const auto polarity = source["polarity"].text();
  return polarity == "complaint" ? "failure" : polarity == "praise" ? "success" : "";
}

std::string_view first_of(Value a, Value b) { return a ? a.text() : b.text(); }

}  // namespace

std::vector<Edit> begun_lesson(const Project& project, const Record& source) {
  const bool is_feedback = source.kind->name == "feedback";
  if (!is_feedback && source.kind->name != "change") {
    throw Error(fmt::format("--from: {} is {}; a lesson begins with a feedback or a change", source.id,
                            with_article(source.kind->name)));
  }
  std::vector<Edit> edits;
  const auto set = [&](std::string field, Data value) {
    const bool empty = value.shape == Shape::list ? value.items.empty() : value.text.empty();
    if (!empty) edits.push_back({.route = {std::move(field)}, .value = std::move(value)});
  };
  const auto event = first_of(source[is_feedback ? "text" : "description"], source["title"]);
  const auto cause = is_feedback ? source["analysis"]["cause"] : source["reason"];
  set("polarity", token_data(polarity_of(source)));
  set("event", scalar_data(std::string(event)));
  set("cause", scalar_data(std::string(cause.text())));
  set("evidence", list_data({token_data(source.id)}));
  set("refs", list_data(followers(project, source)));
  return edits;
}

}  // namespace rapport
