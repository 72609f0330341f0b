#include "text/file.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "temp_folder.hpp"
#include "text/error.hpp"

using namespace rapport;

namespace {

/// A read with room for 100 bytes.
ReadStatus status_of(const TempFolder& folder, const char* name) {
  std::string out;
  return read_at(open_folder(folder.path()).get(), name, out, 100).status;
}

void make_socket(const std::filesystem::path& path) {
  const Descriptor made(::socket(AF_UNIX, SOCK_STREAM, 0));
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
  REQUIRE(::bind(made.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
}

}  // namespace

TEST_CASE("read_file gives every byte") {
  const TempFolder folder;
  const std::string text("标题: 报警\r\n\0\xFF", 18);
  CHECK(read_file(folder.put("需求.yaml", text)) == text);
  CHECK(read_file(folder.put("empty", "")) == "");
  const std::string large(3'000'000, 'x');
  CHECK(read_file(folder.put("large", large)) == large);
}

TEST_CASE("read_file reads what does not know its size") {
  CHECK(read_file("/proc/self/status").find("Name:") == 0);
}

TEST_CASE("read_file stops where a device goes on") {
  CHECK_THROWS_WITH_AS(read_file("/dev/zero"), "cannot read /dev/zero: more than 64 MiB; name a smaller file",
                       Error);
}

TEST_CASE("read_file says what it cannot read and why") {
  const TempFolder folder;
  const auto missing = "cannot read " + (folder / "none").string() + ": No such file or directory";
  CHECK_THROWS_WITH_AS(read_file(folder / "none"), missing.c_str(), Error);
  const auto is_folder = "cannot read " + folder.path().string() + ": Is a directory";
  CHECK_THROWS_WITH_AS(read_file(folder.path()), is_folder.c_str(), Error);
  CHECK_THROWS_WITH_AS(read_file("no\x1B[2J"), "cannot read no<U+001B>[2J: No such file or directory", Error);
  CHECK_THROWS_AS(open_folder(folder / "none"), Error);
  CHECK_THROWS_AS(open_folder(folder.put("file", "")), Error);
}

TEST_CASE("read_at reads files one after the other into the same memory") {
  const TempFolder folder;
  folder.put("long", "twelve bytes");
  folder.put("short", "二");
  folder.put("empty", "");
  const auto open = open_folder(folder.path());
  std::string out = "left over";
  for (const auto& [name, text] : {std::pair{"long", "twelve bytes"}, {"short", "二"}, {"empty", ""}}) {
    CHECK(read_at(open.get(), name, out, 100).status == ReadStatus::ok);
    CHECK(out == text);
  }
}

TEST_CASE("read_at keeps to its limit") {
  const TempFolder folder;
  folder.put("file", "12345");
  const auto open = open_folder(folder.path());
  std::string out;
  CHECK(read_at(open.get(), "file", out, 5).status == ReadStatus::ok);
  CHECK(read_at(open.get(), "file", out, 4).status == ReadStatus::too_big);
}

TEST_CASE("read_at refuses what is no regular file, without waiting") {
  const TempFolder folder;
  REQUIRE(::mkfifo((folder / "fifo").c_str(), 0600) == 0);
  make_socket(folder / "socket");
  std::filesystem::create_directory(folder / "folder");
  std::filesystem::create_symlink("/dev/zero", folder / "device");
  for (const auto* name : {"fifo", "socket", "folder", "device"}) {
    CAPTURE(name);
    CHECK(status_of(folder, name) == ReadStatus::not_regular);
  }
}

TEST_CASE("read_at gives the reason as errno") {
  const TempFolder folder;
  std::filesystem::create_symlink("loop", folder / "loop");
  const auto open = open_folder(folder.path());
  std::string out;
  CHECK(read_at(open.get(), "none", out, 100).error == ENOENT);
  CHECK(read_at(open.get(), "loop", out, 100).error == ELOOP);
  CHECK(read_at(open.get(), "none", out, 100).status == ReadStatus::failed);
  CHECK(error_text(ENOENT) == "No such file or directory");
}

TEST_CASE("read_at does not take a file that is still growing for whole") {
  const auto open = open_folder("/proc/self");
  std::string out;
  // The files there say that they are empty and are not.
  CHECK(read_at(open.get(), "status", out, 100'000).error == EAGAIN);
}

TEST_CASE("a Descriptor closes its file once, wherever it was moved") {
  Descriptor first(::open("/dev/null", O_RDONLY));
  const int fd = first.get();
  {
    Descriptor second(std::move(first));
    CHECK(second.get() == fd);
    Descriptor third;
    third = std::move(second);
    CHECK(::fcntl(fd, F_GETFD) >= 0);
  }
  CHECK(::fcntl(fd, F_GETFD) < 0);
}
