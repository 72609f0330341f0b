#include "command/take_writer.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/error.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

constexpr int title_width = 72;

bool is_empty(const Data& value) {
  return value.shape == Shape::list ? value.items.empty()
                                    : value.shape == Shape::scalar && value.text.empty();
}

}  // namespace

Taken TakeWriter::write() {
  write_meeting();
  for (const auto& decision : text_.decisions) attempt(decision.at, [&] { write_decision(decision); });
  for (const auto& action : text_.actions) write_action(action);
  for (const auto& feedback : text_.feedback) write_feedback(feedback);
  for (const auto& review : text_.reviewed) attempt(review.at, [&] { write_review(review); });
  return std::move(taken_);
}

template <typename Work>
void TakeWriter::attempt(std::size_t at, const Work& work) {
  try {
    work();
  } catch (const Error& e) {
    taken_.faults.push_back({at, e.what()});
  }
}

const Record& TakeWriter::create(std::string_view kind) {
  const auto& record = draft_.create(*find_kind(kind));
  taken_.made.push_back(&record);
  return record;
}

void TakeWriter::note_change(const Record& record) {
  auto& list = project_.find(record.id) == nullptr ? taken_.made : taken_.changed;
  if (std::find(list.begin(), list.end(), &record) == list.end()) list.push_back(&record);
}

void TakeWriter::set(const Record& record, const char* field, Data value) {
  if (!is_empty(value)) draft_.edit(record, {.route = {std::string(field)}, .value = std::move(value)});
}

void TakeWriter::extend(const Record& record, const char* field, const std::vector<std::string>& texts,
                        Wording wording) {
  if (!draft_.now(record)[field]) return set(record, field, list_of(texts, wording));
  for (const auto& text : texts) {
    const auto there = draft_.now(record)[field];
    if (std::any_of(there.begin(), there.end(), [&](Value item) { return item.text() == text; })) continue;
    draft_.edit(
        record,
        {.kind = Edit::Kind::append, .route = {std::string(field)}, .value = scalar_data(text, wording)});
  }
}

void TakeWriter::demand_once(const Record& record) {
  if (std::find(moved_.begin(), moved_.end(), &record) != moved_.end())
    throw Error(fmt::format("another line moves {} already", record.id));
  moved_.push_back(&record);
}

Data TakeWriter::list_of(const std::vector<std::string>& texts, Wording wording) {
  std::vector<Data> items;
  items.reserve(texts.size());
  for (const auto& text : texts) items.push_back(scalar_data(text, wording));
  return list_data(std::move(items));
}

std::string TakeWriter::title_from(const std::string& words) { return cut_to_width(words, title_width); }

}  // namespace rapport
