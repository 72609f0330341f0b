#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "text/document.hpp"

namespace rapport {

/// Bytes of a text that others take the place of.
struct Repair {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;  ///< one past the last
  std::string text;
};

std::string repaired(std::string_view text, const Repair& repair);

/// What makes `after` of `before`, in one piece: what they begin and end with alike is left out.
Repair repair_between(std::string_view before, std::string_view after);

/// How to put a fault right where only one thing can be meant: an ordinary colon, comma or space for a
/// full-width one, quotes around a value that holds ": " or that a " #" cuts. Proved by reading the text with
/// it made. Nothing if there is no such way.
std::optional<Repair> repair_of(const Document& document, const Fault& fault);

}  // namespace rapport
