#include "text/folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "temp_folder.hpp"

using namespace rapport;
using Type = FolderEntry::Type;

TEST_CASE("a folder's entries say what they are, and links are not followed") {
  const TempFolder folder;
  std::filesystem::create_directory(folder / "requirements");
  folder.put("需求.yaml", "title: x\n");
  folder.put(".hidden", "");
  std::filesystem::create_directory_symlink("requirements", folder / "linked");
  std::error_code error;
  auto entries = read_folder(folder.path(), error);
  CHECK_FALSE(error);
  std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  REQUIRE(entries.size() == 4);
  CHECK(entries[0].name == ".hidden");
  CHECK(entries[0].type == Type::other);
  CHECK(entries[1].name == "linked");
  CHECK(entries[1].type == Type::link);
  CHECK(entries[2].name == "requirements");
  CHECK(entries[2].type == Type::folder);
  CHECK(entries[3].name == "需求.yaml");
  CHECK(entries[3].type == Type::other);
}

TEST_CASE("a folder that cannot be read is an error, not an empty one") {
  std::error_code error;
  CHECK(read_folder("/no/such/folder", error).empty());
  CHECK(error == std::errc::no_such_file_or_directory);
  CHECK(read_folder("/dev/null", error).empty());
  CHECK(error == std::errc::not_a_directory);
}
