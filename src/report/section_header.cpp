#include "report/section.hpp"
#include "report/since.hpp"
#include "report/words_common.hpp"

namespace rapport {
namespace {

std::string period(const Material& material) {
  const auto& file = material.project.file();
  const auto start = file["start"].text();
  const auto finish = file["finish"].text();
  if (start.empty() && finish.empty()) return "";
  return material.words.say(word::span, start.empty() ? "…" : start, finish.empty() ? "…" : finish);
}

}  // namespace

void write_header(const Material& material, Page& page) {
  const auto& words = material.words;
  const auto& file = material.project.file();
  const auto title = file.title();
  page.push_back(
      Heading{1, title.empty() ? std::string(words[word::report]) : words.say(word::report_of, title)});
  Bullets lines;
  const auto add = [&](Word label, std::string_view text) {
    if (!text.empty()) lines.items.push_back(words.say(word::label, words[label], text));
  };
  add(word::client, file["client"].text());
  add(word::code, file["code"].text());
  add(word::phase, file["phase"].text());
  add(word::as_of, format_date(material.today));
  add(word::period, period(material));
  if (const auto back = period_of(material.options))
    add(word::reported_period, words.say(word::span, format_date(back->first), format_date(back->last)));
  add(word::audience, words[material.internal() ? word::internal : word::side_client]);
  if (const auto count = material.project.files_not_read(); count > 0)
    add(word::not_read, words.say(word::not_counted, count));
  page.push_back(std::move(lines));
}

}  // namespace rapport
