#include "command/editing.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <random>
#include <sstream>
#include <vector>

#include "text/error.hpp"
#include "text/file.hpp"
#include "text/system.hpp"

namespace rapport {
namespace {

namespace fs = std::filesystem;

/// A folder that only this process has, so that the copy can bear the record's name.
fs::path own_folder() {
  std::random_device device;
  for (;;) {
    const auto folder = fs::temp_directory_path() / fmt::format("rapport-{:08x}", device());
    if (!fs::create_directory(folder)) continue;
    fs::permissions(folder, fs::perms::owner_all);
    return folder;
  }
}

std::vector<std::string> editor_words() {
  auto editor = environment("VISUAL");
  if (!editor) editor = environment("EDITOR");
  std::istringstream stream(editor.value_or("vi"));
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

}  // namespace

void edit_copy(const std::string& name, const std::string& text,
               const std::function<void(std::string)>& accept) {
  const auto folder = own_folder();
  const auto copy = folder / name;
  create_file(copy, text);
  auto words = editor_words();
  const auto editor = words.at(0);
  words.push_back(copy.string());
  const int status = run_on_terminal(words);
  if (status != 0) {
    fs::remove_all(folder);
    throw Error(status < 0 ? fmt::format("the editor {} could not be started; set VISUAL or EDITOR", editor)
                           : fmt::format("the editor {} ended with {}; nothing was written", editor, status));
  }
  try {
    accept(read_file(copy));
  } catch (const Error& e) {
    throw Error(fmt::format("{}\nyour text is kept in {}", e.what(), copy.string()));
  }
  fs::remove_all(folder);
}

}  // namespace rapport
