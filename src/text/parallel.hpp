#pragma once
#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace rapport {

/// Calls `work(i)` for every i below `count`, on all cores. Which core does which does not show in the result
/// as long as `work` touches only what belongs to `i`. `chunk` of them are taken at a time.
template <std::size_t chunk = 32, typename Work>
void in_parallel(std::size_t count, const Work& work) {
  std::atomic<std::size_t> next = 0;
  const auto run = [&] {
    for (std::size_t begin = next.fetch_add(chunk); begin < count; begin = next.fetch_add(chunk)) {
      for (std::size_t i = begin; i < std::min(begin + chunk, count); ++i) work(i);
    }
  };
  std::vector<std::jthread> helpers;
  const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
  for (std::size_t i = 1; i < std::min(cores, count / chunk + 1); ++i) helpers.emplace_back(run);
  run();
}

}  // namespace rapport
