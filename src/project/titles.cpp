#include "project/titles.hpp"

#include "project/list_files.hpp"
#include "text/file.hpp"
#include "text/plain_text.hpp"

namespace rapport {
namespace {

constexpr std::string_view key = "title";

/// The line of the title, with those below it that are blank or indented.
std::string_view title_lines(std::string_view text) {
  const auto line = "\n" + std::string(key) + ":";
  const bool first = text.starts_with(std::string_view(line).substr(1));
  const auto begin = first ? 0 : text.find(line);
  if (begin == text.npos) return {};
  auto end = text.find('\n', begin + 1);
  while (end != text.npos && end + 1 < text.size() &&
         std::string_view(" \r\n").find(text[end + 1]) != text.npos)
    end = text.find('\n', end + 1);
  return text.substr(begin, end == text.npos ? end : end + 1 - begin);
}

std::string title_of(std::string_view text) {
  const auto document = Document::read(std::string(title_lines(without_mark(text))));
  if (!document.readable() || document.nodes().empty()) return {};
  const auto title = document.find(0, key);
  return title ? std::string(document.nodes()[*title].text) : std::string();
}

}  // namespace

std::vector<Titled> read_titles(const std::filesystem::path& root, const KeepFile& wanted) {
  std::vector<FileProblem> unseen;
  auto files = list_record_files(root, unseen);
  std::erase_if(files, [&](const RecordFile& file) { return !wanted(file); });
  std::vector<Titled> titled(files.size());
  const auto folder = open_folder(root);
  in_parallel(files.size(), [&](std::size_t i) {
    std::string text;
    const auto read = read_at(folder.get(), files[i].file.c_str(), text, largest_file);
    titled[i] = {files[i].kind, files[i].id, read.status == ReadStatus::ok ? title_of(text) : std::string()};
  });
  return titled;
}

}  // namespace rapport
