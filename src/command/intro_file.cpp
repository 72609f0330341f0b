#include "command/intro_file.hpp"

#include <fmt/format.h>

#include "report/intro.hpp"
#include "text/error.hpp"
#include "text/file.hpp"
#include "text/width.hpp"

namespace rapport {

std::string read_intro(const Session& session, const std::string& file) {
  constexpr std::size_t longest = 1 << 18;
  const bool is_input = file == "-";
  const auto name = is_input ? std::string("standard input") : visible(file);
  const auto bytes = is_input ? read_standard_input() : read_file(session.path(file));
  const auto text = with_lf(without_mark(bytes));
  if (text.size() > longest)
    throw Error(
        fmt::format("{} is too long to introduce a report; shorten it to {} KiB", name, longest / 1024));
  auto fault = plain_text_fault(text);
  if (!fault) fault = intro_fault(text);
  if (fault) throw Error(located(name, text, *fault));
  return std::string(without_blank_ends(text));
}

}  // namespace rapport
