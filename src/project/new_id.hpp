#pragma once
#include <string>

#include "project/project.hpp"

namespace rapport {

/// Proposes ids for new records of a kind: the next number after all in the work tree and on all branches, or
/// random ones where the project has `ids: random`.
class NewIds {
 public:
  NewIds(const Project& project, const Kind& kind);
  /// Another id at every call; none that is in use.
  std::string next();

 private:
  [[nodiscard]] std::string numbered();
  [[nodiscard]] std::string random() const;

  const Project& project_;
  const Kind& kind_;
  unsigned long long last_ = 0;  ///< highest number in use
};

}  // namespace rapport
