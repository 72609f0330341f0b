#include "output/flowchart_label.hpp"

#include <fmt/format.h>

#include <iterator>

#include "text/width.hpp"

namespace rapport {
namespace {

bool is_plain(char c) {
  const auto byte = static_cast<unsigned char>(c);
  const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  return letter || byte >= 0x80 || std::string_view(" ,-/()").find(c) != std::string_view::npos;
}

}  // namespace

std::string flowchart_label(std::string_view text) {
  std::string label = "\"";
  for (const char c : visible(text)) {
    if (is_plain(c)) {
      label += c;
    } else {
      fmt::format_to(std::back_inserter(label), "#{};", static_cast<int>(c));
    }
  }
  return label + '"';
}

}  // namespace rapport
