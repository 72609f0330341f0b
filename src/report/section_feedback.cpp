#include <algorithm>

#include "report/cells.hpp"
#include "report/since.hpp"
#include "report/words_common.hpp"
#include "report/words_feedback.hpp"

namespace rapport {
namespace {

std::span<const Record> all_feedback(const Material& material) {
  return material.project.records(*find_kind("feedback"));
}

std::vector<std::string> step_row(const Material& material, Word step, const FeedbackStep& figures,
                                  std::optional<int> limit) {
  const auto& words = material.words;
  const auto done = static_cast<int>(figures.days.size());
  return {std::string(words[step]), share_line(words, done, done + figures.waiting),
          limit ? words.days(*limit) : "", limit ? share_line(words, figures.met, figures.due()) : "",
          median_line(words, figures.days, figures.waiting, figures.oldest)};
}

/// How long we give ourselves is our own affair.
Table step_table(const Material& material) {
  const auto& [figures, project] = std::tie(material.feedback, material.project);
  const auto ours = [&](int limit) { return material.internal() ? std::optional(limit) : std::nullopt; };
  auto table = table_of(material.words,
                        {{word::step}, {word::done}, {word::limit}, {word::within}, {word::from_receipt}});
  table.rows = {
      step_row(material, word::acknowledged, figures.acknowledged, ours(acknowledge_limit(project))),
      step_row(material, word::answered, figures.responded, ours(respond_limit(project))),
      step_row(material, word::closed, figures.closed, {})};
  table.rows.back()[1] = share_line(material.words, figures.closed_count(), figures.all);
  return without_empty_columns(std::move(table));
}

/// Rows: categories; columns: polarities; only those in use, in the order of the manual.
Table category_table(const Material& material) {
  const auto& words = material.words;
  const auto& counts = material.feedback.by_category;
  const auto in_use = [&](std::string_view word, bool is_category) {
    return std::any_of(counts.begin(), counts.end(), [&](const auto& entry) {
      return (is_category ? entry.first.first : entry.first.second) == word;
    });
  };
  const auto choices = [&](std::string_view field) {
    auto all = split_words(find_field(find_kind("feedback")->own, field)->allowed);
    all.emplace_back("");
    std::erase_if(all, [&](std::string_view word) { return !in_use(word, field == "category"); });
    return all;
  };
  const auto categories = choices("category"), polarities = choices("polarity");
  const auto named = [&](std::string_view word) {
    return std::string(word.empty() ? words[word::not_set] : word);
  };
  Table table{.header = {std::string(words[word::category])}, .rows = {}, .align = {Align::left}};
  for (const auto polarity : polarities) table.header.push_back(named(polarity));
  table.align.resize(table.header.size(), Align::right);
  for (const auto category : categories) {
    std::vector<std::string> row = {named(category)};
    for (const auto polarity : polarities) {
      const auto found = counts.find({category, polarity});
      row.push_back(std::to_string(found == counts.end() ? 0 : found->second));
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

Bullets remarks(const Material& material) {
  const auto& [words, figures] = std::tie(material.words, material.feedback);
  Bullets lines;
  if (figures.effect_checks > 0)
    lines.items.push_back(words.say(word::effect_line, figures.effective, figures.effect_checks));
  if (!figures.causes.empty() && material.internal()) {
    constexpr std::size_t most = 5;
    std::vector<std::string> causes;
    for (const auto& [code, times] : figures.causes) {
      if (causes.size() < most) causes.push_back(fmt::format("{} {}", code, times));
    }
    lines.items.push_back(words.say(word::causes_line, figures.analysed(), figures.all,
                                    words.joined(word::comma, causes), figures.repeats));
  }
  return lines;
}

/// The client's own words, who said them, and how grave we take it, stay with us.
Table register_table(const Material& material) {
  auto table = table_of(material.words, {{word::id},
                                         {word::title},
                                         {word::received},
                                         {word::from},
                                         {word::category},
                                         {word::polarity},
                                         {word::severity},
                                         {word::acknowledged_on},
                                         {word::answered_on},
                                         {word::closed_on},
                                         {word::effect},
                                         {word::answer}});
  const bool internal = material.internal();
  const auto ours = [&](std::string_view text) { return internal ? std::string(text) : std::string(); };
  for (const auto& feedback : all_feedback(material)) {
    const auto dates = feedback_dates(feedback);
    table.rows.push_back({feedback.id, ours(feedback.title()), date_cell(dates.received),
                          ours(feedback["from"].text()), text_cell(feedback["category"]),
                          text_cell(feedback["polarity"]), ours(feedback["severity"].text()),
                          date_cell(dates.acknowledged), date_cell(dates.responded), date_cell(dates.closed),
                          text_cell(feedback["effect"]["result"]),
                          internal ? "" : text_cell(feedback["responded"]["summary"])});
  }
  return table;
}

}  // namespace

void write_feedback(const Material& material, Page& page) {
  const auto& [words, figures] = std::tie(material.words, material.feedback);
  if (figures.all == 0) return;
  page.push_back(Heading{2, std::string(words[word::feedback_loop])});
  page.push_back(Paragraph{words.say(word::feedback_line, figures.all, figures.open.size())});
  add_since(material, "feedback", page);
  page.push_back(step_table(material));
  add_bullets(remarks(material), page);
  page.push_back(category_table(material));
  page.push_back(without_empty_columns(register_table(material)));
}

}  // namespace rapport
