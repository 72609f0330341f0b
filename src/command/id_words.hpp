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

/// "done, blocked or cancelled".
std::string one_of(const std::vector<std::string_view>& words);

}  // namespace rapport
