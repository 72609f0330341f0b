#pragma once
#include <cstdint>
#include <stdexcept>
#include <string>

namespace rapport {

/// Where something stands. `line` and `column` are 1-based, the column counts characters (code points);
/// 0 means "the file as a whole". `file` is relative to the project's folder.
struct Place {
  std::string file;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
};

/// Thrown when the work cannot be done (exit code 2) and caught once, in main. The text says where, what, and
/// what to do; it carries no "error:" prefix.
class Error : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace rapport
