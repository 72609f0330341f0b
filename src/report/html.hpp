#pragma once
#include <string>
#include <vector>

#include "report/block.hpp"
#include "report/words.hpp"

namespace rapport {

/// The page as one HTML file: no script, nothing from elsewhere, and a content policy that allows nothing but
/// its own style sheet. All text of the page is inert in it (see html_text.hpp). Its title is the first
/// heading of level 1.
std::string to_html(const std::vector<Block>& page, Language language);

}  // namespace rapport
