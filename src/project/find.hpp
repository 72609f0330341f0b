#pragma once
#include <filesystem>
#include <vector>

namespace rapport {

/// The project folders that a command in `start` is about: the nearest one from `start` upwards; else those
/// below it, sorted (up to four levels down, hidden folders and node_modules passed over). Empty if there is
/// none.
std::vector<std::filesystem::path> find_projects(const std::filesystem::path& start);

}  // namespace rapport
