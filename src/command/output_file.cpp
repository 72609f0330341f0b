#include "command/output_file.hpp"

#include "text/diff.hpp"
#include "text/error.hpp"
#include "text/file.hpp"
#include "text/plain_text.hpp"
#include "text/width.hpp"

namespace rapport {

void write_output(const std::filesystem::path& file, const std::string& text) {
  const auto path = std::filesystem::absolute(file);
  if (create_file(path, text)) return;
  const Change change{path, read_file(path), text};
  if (change.before != change.after) write_changes({&change, 1});
}

void compare_output(Session& session, const std::string& file, const std::string& text) {
  const auto name = visible(file);
  if (!std::filesystem::exists(file))
    throw Error(fmt::format(
        "there is no {0} to compare with; write it first, with -o {0} in place of --check {0}", name));
  const auto diff = unified_diff(with_lf(read_file(file)), text, name);
  if (diff.empty()) return;
  session.out += visible_lines(diff);
  session.note("{0} is not what would be written now; write it anew, with -o {0} in place of --check {0}\n",
               name);
  session.exit_code = 1;
}

}  // namespace rapport
