#include "files.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace rapport {

namespace {

int checked(int result, const std::string& name) {
  if (result < 0) throw std::system_error(errno, std::generic_category(), name);
  return result;
}

void list_folder(int folder, std::vector<File>& files) {
  DIR* entries = fdopendir(checked(dup(folder), "dup"));
  while (const dirent* entry = readdir(entries)) {
    const std::string_view name = entry->d_name;
    if (name.ends_with(".yaml")) {
      files.push_back({folder, std::string(name)});
    } else if (entry->d_type == DT_DIR && !name.starts_with('.')) {
      list_folder(checked(openat(folder, entry->d_name, O_RDONLY | O_DIRECTORY | O_CLOEXEC), entry->d_name),
                  files);
    }
  }
  closedir(entries);
}

}  // namespace

std::vector<File> yaml_files_below(const char* root) {
  std::vector<File> files;
  list_folder(checked(open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC), root), files);
  return files;
}

std::string_view read_into(std::string& buffer, const File& file) {
  if (buffer.empty()) buffer.resize(std::size_t{1} << 16U);
  const int open_file = checked(openat(file.folder, file.name.c_str(), O_RDONLY | O_CLOEXEC), file.name);
  std::size_t size = 0;
  while (true) {
    const auto got = read(open_file, buffer.data() + size, buffer.size() - size);
    checked(got < 0 ? -1 : 0, file.name);
    size += static_cast<std::size_t>(got);
    if (size < buffer.size()) break;  // a short read of a regular file is its end
    buffer.resize(2 * buffer.size());
  }
  close(open_file);
  return std::string_view(buffer).substr(0, size);
}

}  // namespace rapport
