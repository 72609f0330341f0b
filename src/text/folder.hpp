#pragma once
#include <cstdint>
#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

namespace rapport {

/// What stands in a folder; links are not followed.
struct FolderEntry {
  enum class Type : std::uint8_t { folder, link, other };
  std::string name;
  Type type;
};

/// The entries of a folder but "." and "..", in no order: what std::filesystem::directory_iterator finds, in
/// a third of its time. As far as it got, and `error` set, if the folder cannot be read to its end.
std::vector<FolderEntry> read_folder(const std::filesystem::path& folder, std::error_code& error);

}  // namespace rapport
