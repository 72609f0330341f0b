// bench_measure RAPPORT TOOLS TODAY [--strict] [--cold] (RECORDS DIR)…
// Measures `check`, `list` and `report` beside TOOLS/bench_read_only and TOOLS/bench_parse_only, all in turn
// and several times over, and says whether the targets are reached. --strict: exit 1 if one is not. --cold:
// every run reads its files from the disk, not from the system's memory of them.

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using Command = std::vector<std::string>;

struct Measured {
  double milliseconds = 0;  ///< the shortest run
  long kilobytes = 0;       ///< the highest peak of resident memory
};

/// In the child: never returns.
[[noreturn]] void become(const Command& command) {
  std::vector<char*> words(command.size() + 1);
  std::transform(command.begin(), command.end(), words.begin(),
                 [](auto& word) { return const_cast<char*>(word.c_str()); });
  dup2(open("/dev/null", O_RDWR), STDOUT_FILENO);
  execv(words[0], words.data());
  _exit(127);
}

/// Makes the system forget which files it has in memory: Linux, as root.
void forget_files() {
  sync();
  std::ofstream caches("/proc/sys/vm/drop_caches");
  if (!(caches << 3 << std::flush))
    throw std::runtime_error("--cold: only root of a Linux system can do that");
}

Measured run_once(const Command& command, bool cold) {
  if (cold) forget_files();
  const auto start = std::chrono::steady_clock::now();
  const pid_t child = fork();
  if (child < 0) throw std::runtime_error("fork failed");
  if (child == 0) become(command);
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - start;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    throw std::runtime_error(command[0] + " " + command[1] + " … did not end with exit code 0");
  }
  return {time.count(), usage.ru_maxrss};
}

/// The programs in turn, so that a busy moment of the machine meets all of them alike.
std::vector<Measured> run_interleaved(const std::vector<Command>& commands, int rounds, bool cold) {
  std::vector<Measured> best;
  best.reserve(commands.size());
  for (const auto& command : commands) best.push_back(run_once(command, cold));
  for (int round = 1; round < rounds; ++round) {
    for (std::size_t i = 0; i < commands.size(); ++i) {
      const auto next = run_once(commands[i], cold);
      best[i] = {std::min(best[i].milliseconds, next.milliseconds),
                 std::max(best[i].kilobytes, next.kilobytes)};
    }
  }
  return best;
}

struct Setting {
  std::string rapport, tools, today;
  bool strict = false, cold = false;
  std::vector<std::pair<long, std::string>> projects;
};

constexpr const char* names[] = {"only read", "only parse", "check", "list", "report"};
enum Program : std::size_t { reading, parsing, check, list, report };

using Results = std::map<long, std::vector<Measured>>;

std::vector<Measured> measure(const Setting& setting, long records, const std::string& folder) {
  const auto& rapport = setting.rapport;
  return run_interleaved({{setting.tools + "/bench_read_only", folder},
                          {setting.tools + "/bench_parse_only", folder},
                          {rapport, "-C", folder, "check", "--today", setting.today},
                          {rapport, "-C", folder, "list"},
                          {rapport, "-C", folder, "report", "--today", setting.today}},
                         records <= 10'000 ? 5 : 3, setting.cold);
}

void print_table(long records, const std::vector<Measured>& results) {
  std::printf("%ld records\n  %-10s %10s %8s %8s %10s\n", records, "", "ms", "x read", "x parse", "peak MB");
  for (std::size_t i = 0; i < results.size(); ++i) {
    const auto& [time, memory] = results[i];
    std::printf("  %-10s %10.1f %8.2f %8.2f %10.1f\n", names[i], time, time / results[reading].milliseconds,
                time / results[parsing].milliseconds, static_cast<double>(memory) / 1024);
  }
}

/// Prints one line; false if the target is missed.
bool target(const std::string& what, double value, double limit) {
  std::printf("%s %s: %.2f (at most %.2f)\n", value <= limit ? "PASS" : "FAIL", what.c_str(), value, limit);
  return value <= limit;
}

bool time_targets(const Results& results) {
  const auto small = results.find(10'000);
  const auto large = results.find(100'000);
  if (small == results.end()) return true;
  const double time = small->second[check].milliseconds;
  bool reached =
      target("check on 10,000 records, times only reading", time / small->second[reading].milliseconds, 4.5);
  reached &=
      target("check on 10,000 records, times only parsing", time / small->second[parsing].milliseconds, 1.4);
  if (large == results.end()) return reached;
  return target("check from 10,000 to 100,000 records, times", large->second[check].milliseconds / time,
                11) &&
         reached;
}

/// 4 KB a record plus 30 MB.
bool memory_target(long records, const std::vector<Measured>& results) {
  bool reached = true;
  for (const auto program : {check, list, report}) {
    const auto what =
        std::string("peak MB of ") + names[program] + " on " + std::to_string(records) + " records";
    const double limit = 4 * static_cast<double>(records) / 1024 + 30;
    reached &= target(what, static_cast<double>(results[program].kilobytes) / 1024, limit);
  }
  return reached;
}

bool measure_all(const Setting& setting) {
  Results results;
  for (const auto& [records, folder] : setting.projects) {
    results[records] = measure(setting, records, folder);
    print_table(records, results[records]);
    std::fflush(stdout);
  }
  bool reached = time_targets(results);
  for (const auto& [records, measured] : results) reached &= memory_target(records, measured);
  return reached;
}

Setting setting_from(const std::vector<std::string>& words) {
  if (words.size() < 5)
    throw std::runtime_error("usage: bench_measure RAPPORT TOOLS TODAY [--strict] [--cold] (RECORDS DIR)…");
  Setting setting{.rapport = words[1], .tools = words[2], .today = words[3], .projects = {}};
  std::size_t i = 4;
  for (; i < words.size() && words[i].starts_with("--"); ++i)
    (words[i] == "--cold" ? setting.cold : setting.strict) = true;
  for (; i + 1 < words.size(); i += 2) setting.projects.emplace_back(std::stol(words[i]), words[i + 1]);
  return setting;
}

}  // namespace

int main(int count, char** words) try {
  const auto setting = setting_from({words, words + count});
  return measure_all(setting) || !setting.strict ? 0 : 1;
} catch (const std::exception& error) {
  std::fprintf(stderr, "bench_measure: %s\n", error.what());
  return 2;
}
