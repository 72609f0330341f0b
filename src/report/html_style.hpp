#pragma once
#include <string_view>

namespace rapport {

/// The style sheet of to_html: light and dark, 320 pixels and wide, screen and paper, English and Chinese.
extern const std::string_view html_style;

}  // namespace rapport
