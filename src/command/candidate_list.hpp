#pragma once
#include <set>
#include <string>
#include <string_view>

#include "command/candidates.hpp"

namespace rapport {

/// The candidates for the word that is being typed, as they are found.
class CandidateList {
 public:
  explicit CandidateList(const Typed& typed) : lead_(typed.lead), word_(typed.word) {}

  /// What is still being typed: candidates begin with it, in any case.
  [[nodiscard]] const std::string& word() const { return word_; }
  /// The first bytes of it stand, and candidates are about the rest.
  void pass(std::size_t bytes);
  /// What is behind the last comma is what is being typed.
  void pass_listed();

  /// Takes the word if it begins as it should, is new, and no shell would have to quote it.
  void add(std::string_view word, std::string_view about = {});
  void add_files() { found_.files = true; }

  [[nodiscard]] bool empty() const { return found_.words.empty(); }
  Candidates take() { return std::move(found_); }

 private:
  std::string lead_, word_;  ///< what stands, and what is still being typed
  Candidates found_;
  std::set<std::string> seen_;
};

}  // namespace rapport
