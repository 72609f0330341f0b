#include "text/uri.hpp"

#include <fmt/format.h>

#include "text/utf8.hpp"

namespace rapport {

std::string percent_encoded(std::string_view text, std::string_view marks) {
  std::string out;
  for (const char c : text) {
    const bool plain = is_ascii_word(c) || marks.find(c) != marks.npos;
    out += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return out;
}

}  // namespace rapport
