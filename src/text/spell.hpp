#pragma once
#include <cstddef>
#include <optional>
#include <string>

#include "text/data.hpp"

namespace rapport {

/// The one place where new values become YAML text. All text has LF line ends and none at its end.

/// Whether a value stands within [ ] or { }.
enum class Surroundings : std::uint8_t { block, flow };

/// The style in which the author of a value chose to write it, for a new value in its place. Double quotes
/// that the old text could not do without are no choice.
Style chosen_style(const Node& node, Surroundings around);

/// A value on one line, as it may stand within [ ] or { }. `before` is the style of the value that stood
/// there, which is kept where the new one allows.
std::string spell_flow(const Data& value, std::optional<Style> before = {});

/// What follows "key:" for a key in column `indent` (from 0): begins with a space or a line break. Where
/// nothing stood before, long text is folded.
std::string spell_after_key(const Data& value, std::size_t indent, std::optional<Style> before = {});

/// What follows "- " for an item whose text begins in column `indent`.
std::string spell_item(const Data& value, std::size_t indent, std::optional<Style> before = {});

}  // namespace rapport
