#include "text/scratch_folder.hpp"

#include <stdlib.h>

#include <cerrno>

#include "text/temp_file.hpp"

namespace rapport {

namespace fs = std::filesystem;

ScratchFolder::ScratchFolder() {
  std::error_code error;
  auto name = (fs::temp_directory_path(error) / "rapport-XXXXXX").string();
  if (error) throw cannot_write("the folder for temporary files (TMPDIR)", error.value());
  if (::mkdtemp(name.data()) == nullptr) throw cannot_write(name, errno);
  path_ = name;
}

ScratchFolder::~ScratchFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

}  // namespace rapport
