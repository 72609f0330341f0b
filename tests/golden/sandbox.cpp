#include "sandbox.hpp"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <system_error>
#include <thread>

namespace rapport {

namespace fs = std::filesystem;

Sandbox::Sandbox() {
  auto name = (fs::temp_directory_path() / "rapport-golden-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) {
    throw fs::filesystem_error("mkdtemp", name, std::error_code(errno, std::generic_category()));
  }
  root_ = fs::canonical(name);
  fs::create_directory(work());
  fs::create_directory(home());
}

Sandbox::~Sandbox() {
  std::error_code ignored;  // what a command made unremovable stays
  fs::remove_all(root_, ignored);
}

namespace {

std::string quoted(const std::string& text) {
  std::string result = "'";
  for (const char c : text) result += c == '\'' ? std::string(R"('\'')") : std::string(1, c);
  return result + "'";
}

std::string path_with(const fs::path& tools) {
  const char* path = std::getenv("PATH");
  return tools.string() + ":" + (path == nullptr ? "/usr/bin:/bin" : path);
}

std::map<std::string, std::string> first_environment(const Sandbox& sandbox, const fs::path& tools) {
  return {{"PATH", path_with(tools)},
          {"HOME", sandbox.home().string()},
          {"LC_ALL", "C.UTF-8"},
          {"TZ", "UTC"},
          {"TERM", "dumb"},
          {"GIT_CONFIG_NOSYSTEM", "1"},
          {"GIT_CONFIG_GLOBAL", "/dev/null"},
          {"GIT_CONFIG_COUNT", "1"},
          {"GIT_CONFIG_KEY_0", "init.defaultBranch"},
          {"GIT_CONFIG_VALUE_0", "main"},
          {"GIT_CEILING_DIRECTORIES", sandbox.work().parent_path().string()},
          {"GIT_AUTHOR_NAME", "Author"},
          {"GIT_AUTHOR_EMAIL", "author@example.com"},
          {"GIT_AUTHOR_DATE", "2025-08-15T12:00:00+0000"},
          {"GIT_COMMITTER_NAME", "Committer"},
          {"GIT_COMMITTER_EMAIL", "committer@example.com"},
          {"GIT_COMMITTER_DATE", "2025-08-15T12:00:00+0000"}};
}

std::string script(const std::string& command, const std::string& state) {
  return "umask 022; . " + state + "; cd \"$PWD\"; trap 'golden=$?; export PWD; export -p > \"" + state +
         "\"; exit $golden' EXIT\n" + command + "\n";
}

/// The new process leads its own session, so that it can be killed with all its children.
pid_t spawn(const std::string& text, const fs::path& output) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 1, output.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_APPEND,
                                   0600);
  posix_spawn_file_actions_adddup2(&actions, 1, 2);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);
  std::string words[] = {"sh", "-c", text};
  char* const arguments[] = {words[0].data(), words[1].data(), words[2].data(), nullptr};
  char* const environment[] = {nullptr};
  pid_t child = 0;
  const int error = posix_spawn(&child, "/bin/sh", &actions, &attributes, arguments, environment);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  if (error != 0) throw std::system_error(error, std::generic_category(), "/bin/sh");
  return child;
}

bool ended_within(pid_t child, std::chrono::milliseconds limit) {
  const auto last = std::chrono::steady_clock::now() + limit;
  while (std::chrono::steady_clock::now() < last) {
    siginfo_t info{};
    waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOWAIT | WNOHANG);
    if (info.si_pid != 0) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  return false;
}

/// As a shell gives it: 128 + N if signal N ended the process.
int exit_code(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status); }

}  // namespace

Shell::Shell(const Sandbox& sandbox, const fs::path& tools, const fs::path& start) : sandbox_(sandbox) {
  std::ofstream state(sandbox.state());
  for (const auto& [name, value] : first_environment(sandbox, tools)) {
    state << "export " << name << "=" << quoted(value) << "\n";
  }
  state << "export PWD=" << quoted(start.string()) << "\n";
}

std::optional<Outcome> Shell::run(const std::string& command, std::chrono::milliseconds limit) {
  const pid_t child = spawn(script(command, sandbox_.state().string()), sandbox_.output());
  const bool ended = ended_within(child, limit);
  kill(-child, SIGKILL);  // what it left running; the child itself, still unreaped, keeps its number
  int status = 0;
  waitpid(child, &status, 0);
  if (!ended) return std::nullopt;
  return Outcome{split_lines(read_file(sandbox_.output())), exit_code(status)};
}

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  if (!file.is_open() || file.bad()) throw std::runtime_error("cannot read " + path.string());
  return text.str();
}

std::map<std::string, std::string> read_tree(const fs::path& folder) {
  std::map<std::string, std::string> files;
  for (auto i = fs::recursive_directory_iterator(folder); i != fs::recursive_directory_iterator(); ++i) {
    const auto name = i->path().lexically_relative(folder).generic_string();
    if (i->is_symlink()) {
      files[name] = "-> " + fs::read_symlink(i->path()).string() + "\n";
    } else if (i->is_regular_file()) {
      files[name] = read_file(i->path());
    } else if (i->path().filename() == ".git") {
      i.disable_recursion_pending();
    }
  }
  return files;
}

}  // namespace rapport
