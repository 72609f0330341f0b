#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/record.hpp"
#include "model/schema.hpp"
#include "project/naming.hpp"
#include "text/parallel.hpp"

namespace rapport {

using RecordIndex = std::uint32_t;

/// A value of record `from` that names record `to`.
struct Link {
  RecordIndex from;
  NodeIndex node;
  RecordIndex to;
};

/// A file in the folder of a kind, with a name that is an id.
struct RecordFile {
  const Kind* kind;
  std::string id;
  std::string file;  ///< relative to the project's folder, with /
};

/// A larger file is no record.
constexpr std::size_t largest_file = std::size_t{4} << 20U;

/// A file or folder that is no record.
struct FileProblem {
  enum class Kind : std::uint8_t { unreadable, bad_name, same_id };
  Kind kind;
  std::string file;  ///< relative to the project's folder
  std::string message;
  std::string id = {};
};

enum class Side : std::uint8_t { client, us, supplier };
/// "client", "us", "supplier".
std::string_view side_name(Side side);
/// Nothing for another word.
std::optional<Side> side_named(std::string_view word);

struct Person {
  std::string_view id;
  Side side;
  bool decides;
  std::optional<Date> left;  ///< last day on the project
};

/// Whether a record belongs to a part of a project.
using Keep = std::function<bool(const Record&)>;

/// A project's folder as one value: its records, and the links between them both ways. Built once by
/// load_project and only read from then on.
class Project {
 public:
  Project(Project&&) = default;
  Project& operator=(Project&&) = default;
  Project(const Project&) = delete;
  Project& operator=(const Project&) = delete;
  ~Project() = default;

  [[nodiscard]] const std::filesystem::path& root() const { return root_; }
  [[nodiscard]] const Schema& schema() const { return *schema_; }
  /// rapport.yaml.
  [[nodiscard]] const Record& file() const { return file_; }
  /// The file that rapport.yaml extends; null if none.
  [[nodiscard]] const Record* base() const { return base_ ? &*base_ : nullptr; }
  /// All records, by kind in the order of the manual, then by id.
  [[nodiscard]] const std::vector<Record>& records() const { return records_; }
  /// The records of a kind, by id.
  [[nodiscard]] std::span<const Record> records(const Kind& kind) const;
  [[nodiscard]] const std::vector<FileProblem>& file_problems() const { return file_problems_; }
  /// How many files there are whose records, for what is wrong with them, no figure counts.
  [[nodiscard]] std::size_t files_not_read() const;

  /// The record with this id, in any case; null if there is none.
  [[nodiscard]] const Record* find(std::string_view id) const;
  [[nodiscard]] RecordIndex index_of(const Record& record) const {
    return static_cast<RecordIndex>(&record - records_.data());
  }
  /// What a record's values name, in the order they stand.
  [[nodiscard]] std::span<const Link> links_from(const Record& record) const;
  /// The values that name a record, by the order of `records()`.
  [[nodiscard]] std::span<const Link> links_to(const Record& record) const;
  /// The value that makes a link.
  [[nodiscard]] Value value(const Link& link) const { return {records_[link.from], link.node}; }
  /// The record that a value of type id (or mention) names; null if none.
  [[nodiscard]] const Record* named_by(Value value) const { return find(value.text()); }
  /// Whether a text looks like an id of this project (a prefix in use, a dash, letters or digits).
  [[nodiscard]] bool looks_like_id(std::string_view text) const;

  [[nodiscard]] bool has_client() const { return static_cast<bool>(file_["client"]); }
  /// Everybody under people:, in its order.
  [[nodiscard]] const std::vector<Person>& people() const { return people_; }
  [[nodiscard]] const Person* person(std::string_view id) const;
  [[nodiscard]] bool is_client(std::string_view person_id) const;

  /// `limits: {CODE: N}` of rapport.yaml or of the file it extends; `fallback` if unset.
  [[nodiscard]] int limit(std::string_view code, int fallback) const;
  /// A value of the tables `limits` or `checks`, from rapport.yaml or the file it extends; absent if unset.
  [[nodiscard]] Value setting(std::string_view table, std::string_view key) const;
  /// The kind by name, plural or prefix, the project's own before the usual ones, in any case; null if there
  /// is none.
  [[nodiscard]] const Kind* kind_called(std::string_view word) const;
  /// How new ids of the kind are made.
  [[nodiscard]] const IdNaming& naming(const Kind& kind) const;

  /// The same project as if there were only the records that `keep` holds true for: no link, count or finding
  /// comes from another.
  [[nodiscard]] Project part(const Keep& keep) const;

 private:
  friend class Loader;
  Project() = default;

  /// Finds the people, the ids and the links, once the files are in their places.
  void index();
  void index_people();
  void index_ids();
  void index_links();
  void add_links_from(RecordIndex from, std::vector<Link>& links) const;

  std::filesystem::path root_;
  std::shared_ptr<const Schema> schema_ = std::make_shared<const Schema>();  ///< of its parts as well
  Record file_;
  std::optional<Record> base_;    ///< what rapport.yaml extends
  std::vector<IdNaming> naming_;  ///< of every kind, in their order
  std::vector<Record> records_;
  std::vector<FileProblem> file_problems_;
  std::unordered_map<std::string, RecordIndex> by_id_;  ///< keys in lower case
  std::vector<Link> links_;                             ///< by `from`
  std::vector<Link> back_;                              ///< by `to`
  std::vector<std::uint32_t> links_begin_,
      back_begin_;  ///< where a record's links begin; one more at the end
  std::vector<Person> people_;
};

/// Whether a file is read at all; null: every one is.
using KeepFile = std::function<bool(const RecordFile&)>;

/// Reads the project in `root`, with the records whose files are `wanted`, and tells `progress` (if not null)
/// how many are read. Broken files become problems of their records; throws Error only if the folder itself
/// cannot be read.
Project load_project(const std::filesystem::path& root, Progress* progress = nullptr,
                     const KeepFile& wanted = {});

/// One record read by itself, typed by the project's fields: for a text that is not on disk yet.
Record read_record(const Schema& schema, const Kind& kind, std::string id, std::string file,
                   std::string text);

}  // namespace rapport
