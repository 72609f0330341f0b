#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace rapport {

/// Where values end in YAML text. yaml-cpp reports only where they begin.

/// End of the plain scalar that begins at `begin` and reads as `value`.
std::size_t plain_end(std::string_view text, std::size_t begin, std::string_view value);

/// One past the closing quote of the scalar that begins with a quote at `begin`; nothing if it is never
/// closed.
std::optional<std::size_t> quoted_end(std::string_view text, std::size_t begin);

/// End of the `|` or `>` scalar at `begin`: the last byte of its last line that is not blank, without its
/// line break. `parent_column` is the column of the block that holds it.
std::size_t block_scalar_end(std::string_view text, std::size_t begin, std::size_t parent_column);

/// One past the bracket that closes a flow collection whose last child ends at `from`.
std::size_t flow_end(std::string_view text, std::size_t from, char bracket);

/// `value` as read by YAML, less the spaces that stand where a line of `raw` (its plain, quoted or folded
/// bytes) broke between two CJK characters or beside full-width punctuation.
std::string without_cjk_folds(std::string_view raw, std::string_view value);

}  // namespace rapport
