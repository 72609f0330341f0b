#include <doctest/doctest.h>
#include <sys/stat.h>

#include <cerrno>
#include <vector>

#include "failing_calls.hpp"
#include "file_helpers.hpp"
#include "temp_folder.hpp"
#include "text/file.hpp"

using namespace rapport;
namespace fs = std::filesystem;

TEST_CASE("temporary files of killed writers go after an hour") {
  const TempFolder folder;
  for (const auto* name : {".rapport-1-0.tmp", ".rapport-2-0.tmp", ".rapport-notes", "x.tmp"})
    folder.put(name, "x");
  for (const auto* name : {".rapport-1-0.tmp", ".rapport-notes", "x.tmp"}) make_old(folder / name, 61);
  make_old(folder / ".rapport-2-0.tmp", 59);
  const Names left = {".rapport-2-0.tmp", ".rapport-notes", "a", "x.tmp"};
  SUBCASE("when a file is created") { CHECK(create_file(folder / "a", "text")); }
  SUBCASE("when a file is changed") {
    write_changes(std::vector<Change>{{folder.put("a", "old"), "old", "new"}});
  }
  CHECK(folder.names() == left);
}

TEST_CASE("a temporary file of the same name is in nobody's way") {
  const TempFolder folder;
  const auto name = ".rapport-" + std::to_string(::getpid()) + "-0.tmp";
  folder.put(name.c_str(), "not mine");
  CHECK(create_file(folder / "a", "text"));
  CHECK(read_file(folder / name.c_str()) == "not mine");
}

TEST_CASE("create_file creates once, with the folders above") {
  const TempFolder folder;
  const auto path = folder / "需求/new/REQ-001.yaml";
  CHECK(create_file(path, "标题\n"));
  CHECK(read_file(path) == "标题\n");
  CHECK_FALSE(create_file(path, "other"));
  CHECK(read_file(path) == "标题\n");
  fs::create_symlink("nowhere", folder / "dangling");
  CHECK_FALSE(create_file(folder / "dangling", "text"));
  CHECK(folder.names() == Names{"dangling", "需求"});
  CHECK(std::distance(fs::directory_iterator(path.parent_path()), fs::directory_iterator()) == 1);
}

TEST_CASE("create_file heeds the umask") {
  const TempFolder folder;
  const auto old = ::umask(027);
  create_file(folder / "a", "");
  ::umask(old);
  CHECK(mode_of(folder / "a") == 0640);
}

TEST_CASE("create_file works where hard links, or exclusive renames too, are not possible") {
  const TempFolder folder;
  for (const int exclusive : {0, 1}) {
    link_failure = {1, EPERM, true};
    exclusive_rename_failure = {exclusive, EINVAL, true};
    const auto path = folder / (exclusive ? "b" : "a");
    CHECK(create_file(path, "text"));
    CHECK_FALSE(create_file(path, "other"));
    CHECK(read_file(path) == "text");
  }
  link_failure = exclusive_rename_failure = {};
  CHECK(folder.names() == Names{"a", "b"});
}

TEST_CASE("create_file leaves nothing when it fails") {
  const TempFolder folder;
  const auto message = "cannot write " + (folder / "a").string() + ": No space left on device";
  fsync_failure = {1, ENOSPC};
  CHECK(message_of([&] { create_file(folder / "a", "text"); }) == message);
  CHECK(folder.names().empty());
  link_failure = {1, EPERM};
  exclusive_rename_failure = {1, EINVAL};
  fsync_failure = {2, ENOSPC};  // of the target itself
  CHECK(message_of([&] { create_file(folder / "a", "text"); }) == message);
  CHECK(folder.names().empty());
  folder.put("file", "");
  CHECK(message_of([&] { create_file(folder / "file/a", "text"); }) ==
        "cannot write " + (folder / "file/a").string() + ": Not a directory");
}

TEST_CASE("of many who create one file, one succeeds") {
  const TempFolder folder;
  for (int round = 0; round < 10; ++round) {
    const auto path = folder / std::to_string(round).c_str();
    std::vector<pid_t> children;
    for (int i = 0; i < 6; ++i) {
      children.push_back(in_child([&] { return create_file(path, std::string(10'000, 'x')) ? 1 : 0; }));
    }
    int created = 0;
    for (const auto child : children) created += exit_code_of(child);
    CHECK(created == 1);
    CHECK(fs::file_size(path) == 10'000);
  }
}

TEST_CASE("write_together creates and changes all, or does nothing") {
  const TempFolder folder;
  const auto old = folder.put("old", "before");
  const std::vector<NewFile> files = {{folder / "a/b/one", "1"}, {folder / "two", "2"}};
  std::vector<Change> changes = {{old, "before", "after"}};
  SUBCASE("all is well") {
    CHECK(write_together(files, changes) == std::nullopt);
    CHECK(read_file(folder / "a/b/one") == "1");
    CHECK(read_file(folder / "two") == "2");
    CHECK(read_file(old) == "after");
    return;
  }
  SUBCASE("a name is taken") {
    folder.put("two", "theirs");
    CHECK(write_together(files, changes) == files[1].path);
    CHECK(read_file(folder / "two") == "theirs");
    CHECK(folder.names() == Names{"old", "two"});
  }
  SUBCASE("a file has changed since") {
    changes[0].before = "something else";
    CHECK_THROWS(write_together(files, changes));
    CHECK(folder.names() == Names{"old"});
  }
  SUBCASE("a file cannot be created") {
    const std::vector<NewFile> more = {files[0], {old / "below a file", "2"}};
    CHECK_THROWS(write_together(more, changes));
    CHECK(folder.names() == Names{"old"});
  }
  CHECK(read_file(old) == "before");
}
