#pragma once
#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace rapport {

/// How far a piece of work is, for another thread to look at while it goes on.
struct Progress {
  std::atomic<std::size_t> done = 0;
  std::atomic<std::size_t> all = 0;
};

/// Calls `work(i)` for every i below `count`, on all cores. Which core does which does not show in the result
/// as long as `work` touches only what belongs to `i`. `chunk` of them are taken at a time, and then
/// told to `progress`, if that is not null.
template <std::size_t chunk = 32, typename Work>
void in_parallel(std::size_t count, const Work& work, Progress* progress = nullptr) {
  if (progress != nullptr) progress->all = count;
  std::atomic<std::size_t> next = 0;
  const auto run = [&] {
    for (std::size_t begin = next.fetch_add(chunk); begin < count; begin = next.fetch_add(chunk)) {
      const auto end = std::min(begin + chunk, count);
      for (std::size_t i = begin; i < end; ++i) work(i);
      if (progress != nullptr) progress->done += end - begin;
    }
  };
  std::vector<std::jthread> helpers;
  const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
  for (std::size_t i = 1; i < std::min(cores, count / chunk + 1); ++i) helpers.emplace_back(run);
  run();
}

}  // namespace rapport
