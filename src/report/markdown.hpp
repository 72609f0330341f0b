#pragma once
#include <string>
#include <vector>

#include "report/block.hpp"

namespace rapport {

/// The page as Markdown (CommonMark with GitHub's tables), ending in LF. All text of the page is inert in it
/// (see markdown_text.hpp). Charts are Mermaid (see mermaid.hpp). Tables are aligned by what a terminal
/// shows, as far as a cell is no wider than 48 columns.
std::string to_markdown(const std::vector<Block>& page);

}  // namespace rapport
