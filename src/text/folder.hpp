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

/// The entries of a folder but "." and "..", in no order. As far as it got, and `error` set, if the folder
/// cannot be read to its end. (std::filesystem's iterator makes a path of every entry, which takes longer
/// than to read it.)
std::vector<FolderEntry> read_folder(const std::filesystem::path& folder, std::error_code& error);

}  // namespace rapport
