#include "play.hpp"

#include <fstream>
#include <stdexcept>

#include "sandbox.hpp"

namespace rapport {

namespace fs = std::filesystem;

namespace {

/// Where `file` stands in the repository if it is one of its pages, else empty.
fs::path page_of_repository(const fs::path& file, const fs::path& source) {
  const auto place = file.lexically_relative(source);
  const auto top = *place.begin();
  return top == ".." || top == "tests" ? fs::path() : place;
}

/// Lays out the starting tree and returns the folder the session begins in.
fs::path lay_out(const fs::path& file, const Setting& setting, const Sandbox& sandbox) {
  const auto copy = [](const fs::path& from, const fs::path& to) {
    if (fs::exists(from))
      fs::copy(fs::canonical(from), to, fs::copy_options::recursive | fs::copy_options::copy_symlinks);
  };
  const auto page = page_of_repository(file, setting.source);
  if (page.empty()) {
    copy(file.parent_path() / "in", sandbox.work());
    return sandbox.work();
  }
  copy(setting.source / "examples", sandbox.work() / "examples");
  return *page.begin() == "examples" ? sandbox.work() / page.parent_path() : sandbox.work();
}

void write_file(const fs::path& path, const std::string& text) {
  fs::create_directories(path.parent_path());
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file << text << std::flush;
  if (!file) throw std::runtime_error("cannot write " + path.string());
}

/// A missing last line feed is a difference between files, and shown as a line of its own.
Lines file_lines(const std::string& text) {
  auto lines = split_lines(text);
  if (!text.empty() && text.back() != '\n') lines.push_back("\\ no newline at the end of the file");
  return lines;
}

/// One paragraph for each file that differs; empty if the trees are equal.
std::string tree_differences(const std::map<std::string, std::string>& expected,
                             const std::map<std::string, std::string>& actual) {
  std::string text;
  for (const auto& [name, bytes] : expected) {
    const auto found = actual.find(name);
    if (found == actual.end()) {
      text += "  " + name + ": not there\n";
    } else if (found->second != bytes) {
      text += "  " + name + ": differs\n" + show_diff(align(file_lines(bytes), file_lines(found->second)));
    }
  }
  for (const auto& [name, bytes] : actual) {
    if (!expected.contains(name))
      text += "  " + name + ": not expected\n" + show_diff(align({}, file_lines(bytes)));
  }
  return text;
}

void replace_tree(const fs::path& folder, const std::map<std::string, std::string>& files) {
  fs::remove_all(folder);
  for (const auto& [name, bytes] : files) write_file(folder / name, bytes);
}

class Player {
 public:
  Player(const fs::path& file, const Setting& setting)
      : file_(fs::weakly_canonical(file)), shown_(file.string()), setting_(setting) {}

  Result play() {
    const auto text = read_file(file_);
    const auto session = parse_session(text);
    Shell shell(sandbox_, setting_.tools, lay_out(file_, setting_, sandbox_));
    std::vector<std::optional<Outcome>> outcomes;
    for (const auto& block : session.blocks) {
      for (const auto& command : block.commands) outcomes.push_back(play(command, shell));
    }
    result_.commands = outcomes.size();
    if (outcomes.empty()) fail(": the session has no command\n");
    if (setting_.mode == Mode::update) update(text, rewritten(session, outcomes));
    finish_tree();
    return std::move(result_);
  }

 private:
  void fail(const std::string& what) {
    ++result_.failed;
    result_.text += shown_ + what;
  }

  /// The outcome to write on an update; nothing where the old text is to stay.
  std::optional<Outcome> play(const Command& command, Shell& shell) {
    const auto head = ":" + std::to_string(command.line + 1) + ": $ " + command.text + "\n";
    const auto outcome = shell.run(command.text, setting_.limit);
    if (!outcome) {
      fail(head + "  killed: it ran for more than " + std::to_string(setting_.limit.count()) + " ms\n");
      return std::nullopt;
    }
    const auto& expected = command.expected;
    const auto steps = align(expected.output, outcome->output);
    if (setting_.mode == Mode::update) return Outcome{updated(steps), outcome->exit_code};
    std::string what;
    if (outcome->exit_code != expected.exit_code) {
      what = "  exit code " + std::to_string(outcome->exit_code) + ", expected " +
             std::to_string(expected.exit_code) + "\n";
    }
    if (!all_match(steps)) what += "  output (- expected, + actual):\n" + show_diff(steps);
    if (!what.empty()) fail(head + what);
    return std::nullopt;
  }

  void update(const std::string& before, const std::string& after) {
    if (after == before) return;
    write_file(file_, after);
    result_.text += shown_ + ": updated\n";
  }

  void finish_tree() {
    const auto folder = file_.parent_path() / "after";
    if (!page_of_repository(file_, setting_.source).empty() || !fs::exists(folder)) return;
    const auto expected = read_tree(folder);
    const auto actual = read_tree(sandbox_.work());
    if (expected == actual) return;
    if (setting_.mode == Mode::update) {
      replace_tree(folder, actual);
      result_.text += (fs::path(shown_).parent_path() / "after").string() + ": updated\n";
    } else {
      fail(": the files left behind differ from after/\n" + tree_differences(expected, actual));
    }
  }

  fs::path file_;
  std::string shown_;
  const Setting& setting_;
  Sandbox sandbox_;
  Result result_;
};

}  // namespace

Result play(const fs::path& file, const Setting& setting) {
  try {
    return Player(file, setting).play();
  } catch (const std::exception& error) {
    return {0, 1, file.string() + ": " + error.what() + "\n"};
  }
}

}  // namespace rapport
