#include "text/system.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <iterator>
#include <sstream>

#include "text/date.hpp"

namespace rapport {
namespace {

int wait_for(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return -1;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

// How exec and shells say that a program cannot be started.
constexpr int not_executable = 126;
constexpr int not_found = 127;

[[noreturn]] void become(const std::vector<std::string>& words) {
  std::vector<char*> arguments;
  arguments.reserve(words.size() + 1);
  for (const auto& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  std::signal(SIGPIPE, SIG_DFL);  // which write_all may have changed
  execvp(arguments[0], arguments.data());
  _exit(not_found);
}

std::string read_to_end(int fd) {
  std::string text;
  std::array<char, 16384> buffer{};
  for (;;) {
    const auto count = read(fd, buffer.data(), buffer.size());
    if (count > 0) text.append(buffer.data(), static_cast<std::size_t>(count));
    if (count == 0 || (count < 0 && errno != EINTR)) return text;
  }
}

Written write_to(int fd, std::string_view text) {
  std::signal(SIGPIPE, SIG_IGN);
  while (!text.empty()) {
    const auto count = write(fd, text.data(), text.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return errno == EPIPE ? Written::closed_pipe : Written::failed;
    text.remove_prefix(static_cast<std::size_t>(count));
  }
  return Written::ok;
}

void redirect(int stream, const char* path, int flags) {
  const int fd = open(path, flags);
  if (fd >= 0) dup2(fd, stream);
}

}  // namespace

std::optional<std::string> environment(const char* name) {
  const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): nothing here sets variables
  return value == nullptr || *value == '\0' ? std::nullopt : std::optional<std::string>(value);
}

bool is_terminal(Stream stream) { return isatty(static_cast<int>(stream)) == 1; }

Written write_all(Stream stream, std::string_view text) { return write_to(static_cast<int>(stream), text); }

Outcome run_program(const std::vector<std::string>& words, const std::filesystem::path& folder) {
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) return {-1, ""};
  const pid_t child = fork();
  if (child == 0) {
    dup2(ends[1], STDOUT_FILENO);
    redirect(STDIN_FILENO, "/dev/null", O_RDONLY);
    redirect(STDERR_FILENO, "/dev/null", O_WRONLY);
    if (chdir(folder.c_str()) != 0) _exit(not_found);
    become(words);
  }
  close(ends[1]);
  auto output = child > 0 ? read_to_end(ends[0]) : std::string();
  close(ends[0]);
  const int status = child > 0 ? wait_for(child) : -1;
  return {status == not_found ? -1 : status, std::move(output)};
}

std::vector<std::string> command_words(const std::string& command) {
  if (command.find_first_of("|&;<>()$`\\\"'*?[#~\n") != command.npos)
    return {"sh", "-c", command + " \"$@\"", command};
  std::istringstream stream(command);
  return {std::istream_iterator<std::string>(stream), {}};
}

int run_on_terminal(const std::vector<std::string>& words) {
  const pid_t child = fork();
  if (child == 0) become(words);
  const int status = child > 0 ? wait_for(child) : -1;
  return status == not_found ? -1 : status;
}

bool feed_program(const std::vector<std::string>& words, const std::vector<Variable>& unless_set,
                  std::string_view text) {
  std::array<int, 2> ends{};
  if (words.empty() || pipe2(ends.data(), O_CLOEXEC) != 0) return false;
  const pid_t child = fork();
  if (child == 0) {
    dup2(ends[0], STDIN_FILENO);
    for (const auto& [name, value] : unless_set) setenv(name, value, 0);  // NOLINT(concurrency-mt-unsafe)
    become(words);
  }
  close(ends[0]);
  const auto before = std::signal(SIGINT, SIG_IGN);  // the keyboard is the program's until it ends
  write_to(ends[1], text);
  close(ends[1]);
  const int status = child > 0 ? wait_for(child) : not_found;
  std::signal(SIGINT, before);
  return status != not_found && status != not_executable;
}

long long days_since_1970() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  using namespace std::chrono;
  const Date date = year{local.tm_year + 1900} / month{static_cast<unsigned>(local.tm_mon) + 1} /
                    day{static_cast<unsigned>(local.tm_mday)};
  return date.time_since_epoch().count();
}

}  // namespace rapport
