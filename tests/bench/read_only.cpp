// bench_read_only DIR: reads every record of a project with one thread and does nothing else.

#include <cstdio>
#include <exception>

#include "files.hpp"

int main(int count, char** words) try {
  std::string buffer;
  std::size_t bytes = 0;
  const auto files = rapport::yaml_files_below(count > 1 ? words[1] : ".");
  for (const auto& file : files) bytes += rapport::read_into(buffer, file).size();
  std::printf("%zu files, %zu bytes\n", files.size(), bytes);
  return 0;
} catch (const std::exception& error) {
  std::fprintf(stderr, "bench_read_only: %s\n", error.what());
  return 2;
}
