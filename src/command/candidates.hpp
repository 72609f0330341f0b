#pragma once
#include <string>
#include <vector>

#include "command/session.hpp"
#include "command/typed.hpp"

namespace rapport {

/// A word that may stand where somebody types, and what it means: visible text on one line, perhaps none.
struct Candidate {
  std::string word;
  std::string about;
};

struct Candidates {
  std::vector<Candidate> words;  ///< each once; none that a shell would have to quote
  bool files = false;            ///< names of files may stand there, too
};

/// What may stand in place of the last word and begins as it does, in any case. Names come from `app`,
/// choices from the tables, ids and titles from the project, which is read only where they matter. Never
/// throws: where there is no project, there are no ids.
Candidates candidates_for(Session& session, const CLI::App& app, const Typed& typed);

}  // namespace rapport
