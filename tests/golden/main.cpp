// Plays session files (Markdown with ```console blocks) against a built program.
// tests/README.md describes the format; UPDATE=1 in the environment rewrites what is expected.

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <span>
#include <thread>

#include "play.hpp"
#include "sandbox.hpp"

namespace {

namespace fs = std::filesystem;
using namespace rapport;

/// Whether a Markdown file is a session rather than part of a starting or resulting tree.
bool is_session(const fs::path& file, const fs::path& folder) {
  for (const auto& part : file.lexically_relative(folder).parent_path()) {
    if (part == "in" || part == "after") return false;
  }
  if (file.filename() == "session.md") return true;
  return file.extension() == ".md" && read_file(file).find("```console\n") != std::string::npos;
}

/// The files given, and those with console blocks below the folders given; sorted within a folder.
std::vector<fs::path> sessions_in(std::span<char*> places) {
  std::vector<fs::path> files;
  for (const fs::path place : places) {
    if (!fs::is_directory(place)) {
      files.push_back(place);
      continue;
    }
    std::vector<fs::path> found;
    for (const auto& entry : fs::recursive_directory_iterator(place)) {
      if (entry.is_regular_file() && is_session(entry.path(), place)) found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    files.insert(files.end(), found.begin(), found.end());
  }
  return files;
}

/// Plays the files on all cores; the results stand in the order of the files.
std::vector<Result> play_all(const std::vector<fs::path>& files, const Setting& setting) {
  std::vector<Result> results(files.size());
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (auto i = next++; i < files.size(); i = next++) results[i] = play(files[i], setting);
  };
  std::vector<std::jthread> threads;
  for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i) threads.emplace_back(work);
  threads.clear();
  return results;
}

Setting setting_from(const fs::path& binary, const fs::path& source) {
  Setting setting{fs::canonical(binary).parent_path(), fs::canonical(source)};
  if (const char* update = std::getenv("UPDATE"); update != nullptr && *update == '1')
    setting.mode = Mode::update;
  if (const char* limit = std::getenv("GOLDEN_LIMIT_MS"))
    setting.limit = std::chrono::milliseconds(std::stol(limit));
  return setting;
}

int play_and_print(std::span<char*> arguments) {
  const auto setting = setting_from(arguments[1], arguments[2]);
  const auto files = sessions_in(arguments.subspan(3));
  std::size_t commands = 0;
  std::size_t failed = 0;
  for (const auto& result : play_all(files, setting)) {
    commands += result.commands;
    failed += result.failed;
    std::cout << result.text;
  }
  std::cout << files.size() << " sessions, " << commands << " commands, " << failed << " failed" << std::endl;
  return failed == 0 ? 0 : 1;
}

}  // namespace

int main(int count, char** words) {
  if (count < 4) {
    std::cerr << "usage: rapport_golden BINARY SOURCE_DIR FILE.md|FOLDER…\n";
    return 2;
  }
  try {
    return play_and_print({words, static_cast<std::size_t>(count)});
  } catch (const std::exception& error) {
    std::cerr << "rapport_golden: " << error.what() << "\n";
    return 2;
  }
}
