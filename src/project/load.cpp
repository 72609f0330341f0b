#include <fmt/format.h>

#include <algorithm>

#include "project/list_files.hpp"
#include "project/own_fields.hpp"
#include "project/project.hpp"
#include "text/error.hpp"
#include "text/file.hpp"
#include "text/money.hpp"

namespace rapport {
namespace {

std::string why_unreadable(const ReadResult& result) {
  if (result.status == ReadStatus::too_big)
    return "the file is over 4 MiB; a record is text, keep large files under evidence/";
  if (result.status == ReadStatus::not_regular) return "not a regular file; a record is a plain file";
  return fmt::format("cannot be read ({})", error_text(result.error));
}

}  // namespace

Record read_record(const Schema& schema, const Kind& kind, std::string id, std::string file,
                   std::string text) {
  Record record{.id = std::move(id),
                .kind = &kind,
                .file = std::move(file),
                .document = Document::read(std::move(text))};
  type_record(record, schema);
  return record;
}

class Loader {
 public:
  Loader(const std::filesystem::path& root, Progress* progress, const KeepFile& wanted)
      : progress_(progress), wanted_(wanted) {
    project_.root_ = root;
  }

  Project run() {
    read_project_file();
    read_records();
    project_.index();
    return std::move(project_);
  }

 private:
  void read_project_file() {
    auto& p = project_;
    const auto path = p.root_ / "rapport.yaml";
    if (lies_within(path, repository_of(p.root_))) {
      p.file_ = read_settings(path, "rapport", "rapport.yaml");
    } else {
      p.file_ = read_record(*p.schema_, project_kind(), "rapport", "rapport.yaml", "");
      p.file_.problems = {{0, "", "a link that leads out of the repository; put the file itself here"}};
    }
    const int digits = minor_digits(p.file_["currency"].text());
    if (digits != p.schema_->money_digits()) {
      p.schema_ = std::make_shared<const Schema>(std::vector<OwnField>{}, digits);
      p.file_.problems.clear();
      type_record(p.file_, *p.schema_);
    }
    read_base();
    p.naming_ = naming_of(p.file_);
    p.schema_ = std::make_shared<const Schema>(all_own_fields(), digits);
    retype(p.file_);
    if (p.base_) retype(*p.base_);
  }

  /// rapport.yaml or the file that it extends; why it cannot be read becomes its problem.
  Record read_settings(const std::filesystem::path& path, std::string id, std::string file) {
    std::string text;
    const auto folder = open_folder(path.parent_path());
    const auto result = read_at(folder.get(), path.filename().c_str(), text, largest_file);
    if (result.status != ReadStatus::ok) text.clear();
    auto record =
        read_record(*project_.schema_, project_kind(), std::move(id), std::move(file), std::move(text));
    if (result.status != ReadStatus::ok) record.problems = {{0, "", why_unreadable(result)}};
    return record;
  }

  /// The project's own, then those of the base file that it does not declare anew.
  std::vector<OwnField> all_own_fields() {
    auto own = own_fields(project_.file_);
    if (!project_.base_) return own;
    const auto count = own.size();
    for (auto& field : own_fields(*project_.base_)) {
      const auto same = [&](const OwnField& mine) {
        return mine.kind == field.kind && mine.name == field.name;
      };
      if (std::none_of(own.begin(), own.begin() + static_cast<std::ptrdiff_t>(count), same))
        own.push_back(std::move(field));
    }
    return own;
  }

  /// Refers the values of a file to the fields of the final schema; the earlier one is gone. What is wrong
  /// with the file was found before.
  void retype(Record& file) {
    auto problems = std::move(file.problems);
    type_record(file, *project_.schema_);
    file.problems = std::move(problems);
  }

  void read_base() {
    auto& file = project_.file_;
    const auto extends = file["extends"];
    if (!extends) return;
    if (const auto path = repository_file(project_.root_, extends.text())) {
      const auto name = std::filesystem::path(extends.text()).lexically_normal();
      auto& base = project_.base_.emplace(read_settings(*path, "base", name.generic_string()));
      if (const auto further = base["extends"])
        base.problems.push_back(
            {further.offset(), "extends", "a base file extends no other; write here what both share"});
    } else {
      file.problems.push_back(
          {extends.offset(), "extends",
           "the base file is missing or lies outside the repository; name a file within it"});
    }
  }

  void read_records() {
    auto& p = project_;
    auto files = list_record_files(p.root_, p.file_problems_);
    if (wanted_) std::erase_if(files, [&](const RecordFile& file) { return !wanted_(file); });
    std::vector<std::string> faults(files.size());
    p.records_.resize(files.size());
    const auto root = open_folder(p.root_);
    in_parallel(
        files.size(),
        [&](std::size_t i) {
          std::string text;
          const auto result = read_at(root.get(), files[i].file.c_str(), text, largest_file);
          if (result.status != ReadStatus::ok) faults[i] = why_unreadable(result);
          p.records_[i] =
              read_record(*p.schema_, *files[i].kind, files[i].id, files[i].file, std::move(text));
        },
        progress_);
    for (std::size_t i = 0; i < files.size(); ++i) {
      if (!faults[i].empty()) p.records_[i].problems = {{0, "", std::move(faults[i])}};
    }
  }

  Project project_;
  Progress* progress_;
  const KeepFile& wanted_;
};

Project load_project(const std::filesystem::path& root, Progress* progress, const KeepFile& wanted) {
  return Loader(root, progress, wanted).run();
}

}  // namespace rapport
