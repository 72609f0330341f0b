#pragma once
#include <string>
#include <vector>

#include "model/record.hpp"

namespace rapport {

/// How new ids of a kind are made.
struct IdNaming {
  std::string prefix;
  int digits;  ///< least number of them
};

/// The naming of every kind, in the order of kinds(), as rapport.yaml has it under `naming:`. Rows that make
/// no sense become problems of `file` and are left out.
std::vector<IdNaming> naming_of(Record& file);

}  // namespace rapport
