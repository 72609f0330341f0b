// Gives every hostile file to check, show, set, list and report, beside a record that is well:
// rapport_robustness RAPPORT. Each must end in time with 0, 1 or 2; no faulty file may change; the
// neighbour must be reported on.

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <mutex>
#include <thread>

#include "corpus.hpp"
#include "process.hpp"

namespace {

namespace fs = std::filesystem;

constexpr double most_seconds = 2;

constexpr std::string_view neighbour =
    "title: Well\nstatus: verified\nstatement: The system shall show each alarm within 2 s.\n";

Corpus whole_corpus() {
  Corpus all;
  for (const auto& part : {byte_cases(), yaml_cases(), structure_cases(), quote_cases(), typing_cases(),
                           field_cases(), big_cases()}) {
    all.insert(all.end(), part.begin(), part.end());
  }
  return all;
}

std::string text_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// Whether `now` is `before` with something put in at one place.
bool is_insertion(const std::string& before, const std::string& now) {
  if (now.size() < before.size()) return false;
  const auto front =
      std::mismatch(before.begin(), before.end(), now.begin(), now.end()).first - before.begin();
  const auto back =
      std::mismatch(before.rbegin(), before.rend(), now.rbegin(), now.rend()).first - before.rbegin();
  return front + back >= static_cast<std::ptrdiff_t>(before.size());
}

/// One project with one hostile file in it.
class Trial {
 public:
  Trial(std::string rapport, const Hostile& hostile, const fs::path& folder)
      : rapport_(std::move(rapport)),
        hostile_(hostile),
        folder_(folder),
        file_(folder / "requirements/REQ-666.yaml") {
    fs::create_directories(folder / "requirements");
    std::ofstream(folder / "rapport.yaml") << "title: Trial\n";
    std::ofstream(folder / "requirements/REQ-001.yaml") << neighbour;
    std::ofstream(file_, std::ios::binary) << hostile.bytes;
  }

  std::string run_all() {
    const auto check = command({"check"});
    demand(check.code == 1, "check does not fail");
    demand(holds(check.output,
                 "REQ-001.yaml:2:9: error: REQ-001 is verified and has no verification note [VF001]"),
           "check hides the neighbour");
    demand(hostile_.fault.empty() || holds(check.output, "REQ-666.yaml:" + hostile_.fault + ": error"),
           "check does not name the fault at " + hostile_.fault);
    const auto show = command({"show", "REQ-666"});
    demand(show.code == 0 || holds(check.output, "requirements/REQ-666.yaml:"),
           "show gives up, and check names no place");
    demand(holds(command({"list"}).output, "REQ-001"), "list hides the neighbour");
    demand(holds(command({"report", "--section", "requirements"}).output, "REQ-001"),
           "report hides the neighbour");
    demand(text_of(file_) == hostile_.bytes, "a command that only reads changed the file");
    const auto set = command({"set", "REQ-666", "owner=p"});
    demand(set.code == 0 ? is_insertion(hostile_.bytes, text_of(file_)) || holds(hostile_.bytes, "owner")
                         : text_of(file_) == hostile_.bytes,
           "set damaged the file");
    demand(text_of(folder_ / "requirements/REQ-001.yaml") == neighbour, "the neighbour changed");
    return faults_;
  }

 private:
  void demand(bool kept, const std::string& otherwise) {
    if (!kept) faults_ += "  " + otherwise + "\n";
  }

  Ended command(std::vector<std::string> words) {
    const auto name = words[0];
    words.insert(words.begin(), {rapport_, "-C", folder_.string(), "--today", "2025-08-15"});
    auto ended = run(words, folder_, most_seconds);
    demand(ended.in_time, name + " takes too long");
    demand(!ended.in_time || (ended.code >= 0 && ended.code <= 2),
           name + " ended with " + std::to_string(ended.code));
    return ended;
  }

  std::string rapport_;
  const Hostile& hostile_;
  fs::path folder_, file_;
  std::string faults_;
};

}  // namespace

int main(int count, char** words) {
  if (count < 2) return 2;
  const auto corpus = whole_corpus();
  const auto top = fs::temp_directory_path() / ("rapport-robustness-" + std::to_string(getpid()));
  std::atomic<std::size_t> next = 0, failed = 0;
  std::mutex printing;
  const auto work = [&] {
    for (std::size_t i = next++; i < corpus.size(); i = next++) {
      const auto folder = top / std::to_string(i);
      const auto faults = Trial(words[1], corpus[i], folder).run_all();
      fs::remove_all(folder);
      if (faults.empty()) continue;
      ++failed;
      const std::lock_guard lock(printing);
      std::printf("%s\n%s", corpus[i].name.c_str(), faults.c_str());
    }
  };
  std::vector<std::jthread> helpers;
  for (unsigned n = 1; n < std::max(1U, std::thread::hardware_concurrency()); ++n) helpers.emplace_back(work);
  work();
  helpers.clear();
  fs::remove_all(top);
  std::printf("%zu hostile files, %zu failed\n", corpus.size(), failed.load());
  return failed == 0 && corpus.size() >= 200 ? 0 : 1;
}
