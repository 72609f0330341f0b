#include "command/editing.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <random>
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
    auto folder = fs::temp_directory_path() / fmt::format("rapport-{:08x}", device());
    if (!fs::create_directory(folder)) continue;
    fs::permissions(folder, fs::perms::owner_all);
    return folder;
  }
}

std::string chosen_editor() {
  const auto visual = environment("VISUAL");
  return visual ? *visual : environment("EDITOR").value_or("vi");
}

[[noreturn]] void fail(const std::string& message, const fs::path& copy) {
  throw Error(fmt::format("{}\nyour text is kept in {}", message, copy.string()));
}

/// Runs the editor on the copy of `text`. A text that nobody changed goes with its folder.
void edit_file(const fs::path& copy, const std::string& text) {
  const auto editor = chosen_editor();
  auto words = command_words(editor);
  words.push_back(copy.string());
  const int status = run_on_terminal(words);
  if (status == 0) return;
  const auto message = status < 0
                           ? fmt::format("the editor {} could not be started; set VISUAL or EDITOR", editor)
                           : fmt::format("the editor {} ended with {}; nothing was written", editor, status);
  if (fs::exists(copy) && read_file(copy) != text) fail(message, copy);
  fs::remove_all(copy.parent_path());
  throw Error(message);
}

}  // namespace

std::string keep_copy(const std::string& name, const std::string& text) {
  const auto copy = own_folder() / name;
  create_file(copy, text);
  return copy.string();
}

void edit_copy(const std::string& name, const std::string& text,
               const std::function<void(std::string)>& accept) {
  const fs::path copy = keep_copy(name, text);
  edit_file(copy, text);
  try {
    accept(read_file(copy));
  } catch (const std::exception& e) {
    fail(e.what(), copy);
  }
  fs::remove_all(copy.parent_path());
}

}  // namespace rapport
