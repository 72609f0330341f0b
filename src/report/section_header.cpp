#include "report/section.hpp"
#include "report/since.hpp"

namespace rapport {
namespace {

std::string period(const Material& material) {
  const auto& file = material.project.file();
  const auto start = file["start"].text();
  const auto finish = file["finish"].text();
  if (start.empty() && finish.empty()) return "";
  return material.words.say(Word::span, start.empty() ? "…" : start, finish.empty() ? "…" : finish);
}

}  // namespace

void write_header(const Material& material, Page& page) {
  const auto& words = material.words;
  const auto& file = material.project.file();
  const auto title = file.title();
  page.push_back(
      Heading{1, title.empty() ? std::string(words[Word::report]) : words.say(Word::report_of, title)});
  Bullets lines;
  const auto add = [&](Word label, std::string_view text) {
    if (!text.empty()) lines.items.push_back(words.say(Word::label, words[label], text));
  };
  add(Word::client, file["client"].text());
  add(Word::code, file["code"].text());
  add(Word::phase, file["phase"].text());
  add(Word::as_of, format_date(material.today));
  add(Word::period, period(material));
  if (const auto back = period_of(material.options))
    add(Word::reported_period, words.say(Word::span, format_date(back->first), format_date(back->last)));
  add(Word::audience, words[material.internal() ? Word::internal : Word::side_client]);
  if (const auto count = material.project.files_not_read(); count > 0)
    add(Word::not_read, words.say(Word::not_counted, count));
  page.push_back(std::move(lines));
}

}  // namespace rapport
