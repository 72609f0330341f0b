#include "command/id_words.hpp"

#include <algorithm>

#include "project/references.hpp"
#include "text/error.hpp"

namespace rapport {
namespace {

/// Which of the words is no id; words.size() if all are.
std::size_t place_of_word(const Project& project, const std::vector<std::string>& words,
                          const std::function<bool(std::string_view)>& known) {
  std::size_t place = words.size();
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (project.find(words[i]) != nullptr) continue;
    if (known(words[i])) return i;
    place = i;
  }
  return place;
}

}  // namespace

void add_once(std::vector<const Record*>& records, const Record& record) {
  if (std::find(records.begin(), records.end(), &record) == records.end()) records.push_back(&record);
}

const Record& record_behind(Session& session, const std::string& word) {
  if (const Record* found = session.project().find(word)) return *found;
  const auto near = near_id(session.project(), word);
  throw Error(fmt::format("there is no record {}{}", word,
                          near.empty() ? "; put a value of several words in quotes" : near));
}

IdWords id_words(Session& session, const std::vector<std::string>& words,
                 const std::function<bool(std::string_view)>& known) {
  IdWords found;
  const auto place = place_of_word(session.project(), words, known);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i == place) continue;
    add_once(found.records, i < place ? session.record(words[i]) : record_behind(session, words[i]));
  }
  if (place < words.size()) found.word = words[place];
  if (!found.records.empty()) return found;
  if (!found.word.empty() && !known(found.word)) session.record(found.word);  // says what is near
  throw Error(fmt::format("no record is named; write its id before \"{}\"", found.word));
}

std::string one_of(const std::vector<std::string_view>& words) {
  std::string list;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) list += i + 1 == words.size() ? " or " : ", ";
    list += words[i];
  }
  return list;
}

}  // namespace rapport
