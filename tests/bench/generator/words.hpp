#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace rapport {

enum class Language { en, zh };

/// Two records of five are Chinese.
Language language_of(std::size_t number);

/// The words of a requirement as they are, or as they were before a change reworded them.
enum class Wording { present, former };

struct RequirementWords {
  std::string title;
  std::string statement;  ///< one binding verb, numbers with units, nothing vague
  std::vector<std::string> criteria;
  std::string rationale;
  std::string note;  ///< of a verification that passed
};

RequirementWords requirement_words(std::size_t number, Wording wording);

/// What a verification of these words writes as `of`.
std::string requirement_seal(std::size_t number, Wording wording);

/// One sentence for minutes, feedback and the like, with the number of a plant item in it.
enum class Sentence {
  progress,
  problem,
  solution,
  next_step,
  complaint,
  praise,
  request,
  reply,
  cause,
  lesson
};
std::string sentence(Sentence what, std::size_t number);

}  // namespace rapport
