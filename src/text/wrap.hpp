#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rapport {

/// What becomes of a word that is wider than a line.
enum class WideWords : std::uint8_t { whole, parted };

/// The text in lines of at most `columns` columns. Lines break at spaces and, in Chinese, Japanese and Korean
/// text, between any two characters but before closing and after opening punctuation (禁则). A word that is
/// wider than `columns` stays whole, so that it can be copied, unless it is to be parted. Newlines of the
/// text stay, and so do spaces within a line. Lines that a break begins stand in by `hang` columns.
std::vector<std::string> wrapped(std::string_view text, int columns, int hang = 0,
                                 WideWords words = WideWords::whole);

}  // namespace rapport
