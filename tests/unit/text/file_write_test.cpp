#include <doctest/doctest.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <cerrno>
#include <vector>

#include "failing_calls.hpp"
#include "file_helpers.hpp"
#include "temp_folder.hpp"
#include "text/file.hpp"

using namespace rapport;
namespace fs = std::filesystem;

namespace {

/// Two files with changes to both.
struct Pair {
  TempFolder folder;
  std::vector<Change> changes = {{folder.put("a.yaml", "旧 a"), "旧 a", "新 a"},
                                 {folder.put("b.yaml", "old b"), "old b", "new b"}};

  std::string texts() const { return read_file(folder / "a.yaml") + "|" + read_file(folder / "b.yaml"); }
  std::string message() {
    return message_of([this] { write_changes(changes); });
  }
  std::string place(const char* name) const { return (folder / name).string(); }
};

}  // namespace

TEST_CASE("write_changes writes all files and leaves nothing else") {
  Pair pair;
  write_changes(pair.changes);
  CHECK(pair.texts() == "新 a|new b");
  CHECK(pair.folder.names() == Names{"a.yaml", "b.yaml"});
  write_changes({});
}

TEST_CASE("write_changes keeps the mode and a symbolic link") {
  const TempFolder folder;
  const auto path = folder.put("a", "old");
  fs::create_symlink("a", folder / "link");
  for (const mode_t mode : {0600U, 0664U, 0755U}) {
    REQUIRE(::chmod(path.c_str(), mode) == 0);
    const auto before = read_file(path);
    write_changes(std::vector<Change>{{folder / "link", before, before + "+"}});
    CHECK(mode_of(path) == mode);
  }
  CHECK(read_file(path) == "old+++");
  CHECK(fs::is_symlink(folder / "link"));
}

TEST_CASE("write_changes works with a relative path without a folder") {
  const TempFolder folder;
  folder.put("a", "old");
  const auto child = in_child([&] {
    fs::current_path(folder.path());
    write_changes(std::vector<Change>{{"a", "old", "new"}});
    return create_file("b", "text") ? 0 : 1;
  });
  CHECK(exit_code_of(child) == 0);
  CHECK(read_file(folder / "a") == "new");
  CHECK(read_file(folder / "b") == "text");
}

TEST_CASE("a file changed by others stops all") {
  Pair pair;
  pair.folder.put("b.yaml", "old b, and more");
  CHECK(pair.message() ==
        pair.place("b.yaml") +
            " changed while it was being edited; nothing was written: run the command again");
  CHECK(pair.texts() == "旧 a|old b, and more");
  CHECK(pair.folder.names() == Names{"a.yaml", "b.yaml"});
}

TEST_CASE("a change that comes while the new text is being written is seen") {
  Pair pair;
  before_fsync = [&] { pair.folder.put("a.yaml", "mine"); };
  const auto message = pair.message();
  before_fsync = nullptr;
  CHECK(message.find("a.yaml changed while it was being edited") != std::string::npos);
  CHECK(pair.texts() == "mine|old b");
}

TEST_CASE("a missing file stops all") {
  Pair pair;
  fs::remove(pair.folder / "b.yaml");
  CHECK(pair.message() == "cannot write " + pair.place("b.yaml") + ": No such file or directory");
  CHECK(read_file(pair.folder / "a.yaml") == "旧 a");
  CHECK(pair.folder.names() == Names{"a.yaml"});
}

TEST_CASE("a full disk stops all") {
  for (const int call : {1, 2}) {
    Pair pair;
    fsync_failure = {call, ENOSPC};
    const auto* name = call == 1 ? "a.yaml" : "b.yaml";
    CHECK(pair.message() == "cannot write " + pair.place(name) + ": No space left on device");
    CHECK(pair.texts() == "旧 a|old b");
    CHECK(pair.folder.names() == Names{"a.yaml", "b.yaml"});
  }
}

TEST_CASE("a write that is cut short stops all") {
  Pair pair;
  pair.changes[1].after.assign(100'000, 'x');
  const auto child = in_child([&] {
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit = {10'000, 10'000};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    return pair.message() == "cannot write " + pair.place("b.yaml") + ": File too large" ? 0 : 1;
  });
  CHECK(exit_code_of(child) == 0);
  CHECK(pair.texts() == "旧 a|old b");
  CHECK(pair.folder.names() == Names{"a.yaml", "b.yaml"});
}

TEST_CASE("if one rename fails, the files renamed before get their old bytes back") {
  Pair pair;
  REQUIRE(::chmod((pair.folder / "a.yaml").c_str(), 0640) == 0);
  rename_failure = {2, EROFS};
  CHECK(pair.message() == "cannot write " + pair.place("b.yaml") + ": Read-only file system");
  CHECK(pair.texts() == "旧 a|old b");
  CHECK(mode_of(pair.folder / "a.yaml") == 0640);
  CHECK(pair.folder.names() == Names{"a.yaml", "b.yaml"});
}

TEST_CASE("what could not even be put back is named") {
  Pair pair;
  rename_failure = {2, EROFS, true};
  const auto message = pair.message();
  rename_failure = {};
  CHECK(message == "cannot write " + pair.place("b.yaml") + ": Read-only file system; " +
                       pair.place("a.yaml") + " is already changed");
  CHECK(pair.texts() == "新 a|old b");
  CHECK(pair.folder.names() == Names{"a.yaml", "b.yaml"});
}

TEST_CASE("a write-protected file is left alone") {
  Pair pair;
  REQUIRE(::chmod((pair.folder / "a.yaml").c_str(), 0666) == 0);
  REQUIRE(::chmod((pair.folder / "b.yaml").c_str(), 0444) == 0);
  REQUIRE(::chmod(pair.folder.path().c_str(), 0777) == 0);
  const auto child = in_child([&] {
    // Root may write everything: be nobody.
    if (::geteuid() == 0 && ::seteuid(65534) != 0) return 2;
    return pair.message() == "cannot write " + pair.place("b.yaml") + ": Permission denied" ? 0 : 1;
  });
  CHECK(exit_code_of(child) == 0);
  CHECK(read_file(pair.folder / "b.yaml") == "old b");
  CHECK(pair.folder.names() == Names{"a.yaml", "b.yaml"});
}

TEST_CASE("a writer killed at any moment leaves whole files") {
  const TempFolder folder;
  const std::string one(200'000, '1'), two(300'000, '2');
  const auto path = folder.put("a", one);
  for (useconds_t delay = 0; delay < 20'000; delay += 1'000) {
    const auto child = in_child([&] {
      for (auto now = read_file(path);; now = read_file(path)) {
        write_changes(std::vector<Change>{{path, now, now == one ? two : one}});
      }
      return 0;
    });
    ::usleep(delay);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    const auto text = read_file(path);
    CHECK((text == one || text == two));
  }
}
