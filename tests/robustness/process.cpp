#include "process.hpp"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <fstream>
#include <iterator>
#include <thread>

namespace {

[[noreturn]] void become(const std::vector<std::string>& words, const std::string& output) {
  const int null = open("/dev/null", O_RDONLY);
  const int file = open(output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  dup2(null, 0);
  dup2(file, 1);
  dup2(file, 2);
  std::vector<char*> arguments;
  for (const auto& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  execv(arguments[0], arguments.data());
  _exit(127);
}

double seconds_of(const timeval& time) {
  return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
}

/// The status of `child` and whether it took no more of the processor than its time: on a busy machine the
/// clock on the wall tells of the others. One that waits for something is killed in the end.
int wait_for(pid_t child, double seconds, bool& in_time) {
  const auto patience = std::chrono::duration<double>(10 * seconds);
  const auto end = std::chrono::steady_clock::now() + patience;
  int status = 0;
  rusage used{};
  bool killed = false;
  while (wait4(child, &status, WNOHANG, &used) == 0) {
    if (!killed && std::chrono::steady_clock::now() > end) killed = kill(child, SIGKILL) == 0;
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
  in_time = !killed && seconds_of(used.ru_utime) + seconds_of(used.ru_stime) <= seconds;
  return status;
}

}  // namespace

Ended run(const std::vector<std::string>& words, const std::filesystem::path& scratch, double seconds) {
  const auto output = (scratch / "output").string();
  const pid_t child = fork();
  if (child == 0) become(words, output);
  Ended ended;
  const int status = wait_for(child, seconds, ended.in_time);
  if (WIFEXITED(status)) ended.code = WEXITSTATUS(status);
  std::ifstream file(output, std::ios::binary);
  ended.output.assign(std::istreambuf_iterator<char>(file), {});
  return ended;
}
