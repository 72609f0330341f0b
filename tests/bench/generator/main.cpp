// bench_generate N DIR: writes a project of N records that `check --today 2025-08-15` has nothing to say on.
// The same N gives the same bytes.

#include <fmt/format.h>

#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "records.hpp"

namespace {

namespace fs = std::filesystem;
using namespace rapport;

void write_file(const fs::path& path, const std::string& text) {
  fs::create_directories(path.parent_path());
  std::ofstream file(path, std::ios::binary);
  file << text << std::flush;
  if (!file) throw std::runtime_error("cannot write " + path.string());
}

using RecordFile = std::string (*)(const Plan&, std::size_t);
constexpr std::pair<Subject, RecordFile> kinds[] = {{Subject::requirement, requirement_file},
                                                    {Subject::meeting, meeting_file},
                                                    {Subject::decision, decision_file},
                                                    {Subject::action, action_file},
                                                    {Subject::change, change_file},
                                                    {Subject::feedback, feedback_file},
                                                    {Subject::survey, survey_file},
                                                    {Subject::risk, risk_file},
                                                    {Subject::lesson, lesson_file}};

void generate(std::size_t records, const fs::path& folder) {
  const Plan plan(records);
  std::size_t bytes = 0;
  for (const auto& [subject, record_file] : kinds) {
    for (std::size_t number = 1; number <= plan.count(subject); ++number) {
      const auto text = record_file(plan, number);
      write_file(folder / path_of(subject, number), text);
      bytes += text.size();
    }
  }
  for (std::size_t i = 0; i < evidence_files; ++i)
    write_file(folder / evidence_path(i), fmt::format("Report {}\n", i));
  write_file(folder / "rapport.yaml", project_file(plan));
  fmt::print("{}: {} records, {} bytes each on average\n", folder.string(), records, bytes / records);
}

}  // namespace

int main(int count, char** words) {
  try {
    const auto records = count == 3 ? std::stoul(words[1]) : 0;
    if (records < 100) throw std::runtime_error("usage: bench_generate N DIR, with N of at least 100");
    if (fs::exists(words[2]) && !fs::is_empty(words[2]))
      throw std::runtime_error(std::string(words[2]) + " is not empty");
    generate(records, words[2]);
  } catch (const std::exception& error) {
    fmt::print(stderr, "{}\n", error.what());
    return 2;
  }
  return 0;
}
