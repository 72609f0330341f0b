#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rapport {

/// A file by the open folder it lies in.
struct File {
  int folder;
  std::string name;
};

/// Every `.yaml` below the folders of `root`; the folders stay open. Throws std::system_error.
std::vector<File> yaml_files_below(const char* root);

/// The bytes of a file, which stand in `buffer` until the next call. Throws std::system_error.
std::string_view read_into(std::string& buffer, const File& file);

}  // namespace rapport
