#include "command/output_file.hpp"

#include "text/diff.hpp"
#include "text/error.hpp"
#include "text/plain_text.hpp"
#include "text/width.hpp"

namespace rapport {

namespace fs = std::filesystem;

std::vector<fs::path> write_outputs(const std::vector<NewFile>& files) {
  std::vector<NewFile> added, streams;
  std::vector<Change> changes;
  std::vector<fs::path> written;
  std::error_code unseen;  // what cannot be looked at cannot be written either, and writing says why
  for (const auto& file : files) {
    const auto there = fs::status(file.path, unseen);
    if (!fs::exists(there)) {
      added.push_back(file);
    } else if (!fs::is_regular_file(there)) {
      streams.push_back(file);
    } else if (auto before = read_file(file.path); before != file.text) {
      changes.push_back({file.path, std::move(before), file.text});
    } else {
      continue;
    }
    written.push_back(file.path);
  }
  if (const auto taken = write_together(added, changes))
    throw Error(fmt::format(
        "cannot write {}: something else stands there; take it away, or name another file", taken->string()));
  for (const auto& file : streams) append_to_file(file.path, file.text);
  return written;
}

void write_output(const fs::path& file, const std::string& text) {
  write_outputs({{fs::absolute(file), text}});
}

void print_or_write(Session& session, const std::string& file, const std::string& text) {
  if (file.empty() || file == "-") {
    session.out += text;
  } else {
    write_output(session.path(file), text);
  }
}

void compare_output(Session& session, const std::string& file, const std::string& text) {
  const auto name = visible(file);
  const auto path = session.path(file);
  if (!fs::exists(path))
    throw Error(fmt::format(
        "there is no {0} to compare with; write it first, with -o {0} in place of --check {0}", name));
  const auto diff = unified_diff(with_lf(read_file(path)), text, name);
  if (diff.empty()) return;
  session.out += visible_lines(diff);
  session.note("{0} is not what would be written now; write it anew, with -o {0} in place of --check {0}\n",
               name);
  session.exit_code = 1;
}

}  // namespace rapport
