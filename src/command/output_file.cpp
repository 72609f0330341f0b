#include "command/output_file.hpp"

#include "text/file.hpp"

namespace rapport {

void write_output(const std::filesystem::path& file, const std::string& text) {
  const auto path = std::filesystem::absolute(file);
  if (create_file(path, text)) return;
  const Change change{path, read_file(path), text};
  if (change.before != change.after) write_changes({&change, 1});
}

}  // namespace rapport
