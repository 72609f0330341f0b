#pragma once
#include <cstddef>

#include "figures/wording_tokens.hpp"

namespace rapport {

/// Whether token `i` is a number in digits or words that neither names a clause or standard nor counts as an
/// ordinal.
bool is_amount(const WordingText& text, std::size_t i);

/// Whether a measure ends with token `i`: a unit, a percent sign or a closing bracket after an amount (45
/// dB(A)).
bool ends_measure(const WordingText& text, std::size_t i);

/// Whether any amount of the text has a unit.
bool has_measure(const WordingText& text);

}  // namespace rapport
