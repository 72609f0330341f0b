#pragma once
#include <functional>
#include <string>
#include <vector>

#include "command/session.hpp"

namespace rapport {

/// The words of a command that takes records and one word that says what becomes of them.
struct IdWords {
  std::vector<const Record*> records;  ///< each once, in the order typed; at least one
  std::string word;                    ///< empty if there is none
};

/// Tells the ids from the word, wherever it stands: the word is the one that is `known`, else the last that
/// is no id. Throws Error that names the nearest id for any other word, and if there is no id.
IdWords id_words(Session& session, const std::vector<std::string>& words,
                 const std::function<bool(std::string_view)>& known);

/// Appends a record unless it is there already.
void add_once(std::vector<const Record*>& records, const Record& record);

/// The record that a word behind a value names. Throws Error that names the nearest id; if none is near, the
/// word may be the rest of the value.
const Record& record_behind(Session& session, const std::string& word);

/// "done, blocked or cancelled".
std::string one_of(const std::vector<std::string_view>& words);

}  // namespace rapport
