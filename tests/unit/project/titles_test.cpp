#include "project/titles.hpp"

#include <doctest/doctest.h>

#include "../text/temp_folder.hpp"

using namespace rapport;
namespace fs = std::filesystem;

TEST_CASE("titles come by kind and id, of the wanted files alone") {
  const TempFolder folder;
  for (const auto* kind : {"requirements", "actions"}) fs::create_directories(folder.path() / kind);
  folder.put("requirements/REQ-10.yaml", "title: ten\n");
  folder.put("requirements/REQ-9.yaml", "status: draft\ntitle: 'nine'");
  folder.put("actions/ACT-1.yaml", "title: one\n");
  folder.put("actions/a b.yaml", "title: no id\n");
  std::string all;
  for (const auto& [kind, id, title] : read_titles(folder.path(), [](const RecordFile&) { return true; }))
    all += id + " " + title + "; ";
  CHECK(all == "REQ-9 nine; REQ-10 ten; ACT-1 one; ");
  const auto actions =
      read_titles(folder.path(), [](const RecordFile& file) { return file.kind == find_kind("action"); });
  REQUIRE(actions.size() == 1);
  CHECK(actions[0].kind == find_kind("action"));
}

TEST_CASE("a title is read as YAML reads it, without the rest of the file") {
  const TempFolder folder;
  fs::create_directories(folder.path() / "requirements");
  const auto title = [&](const std::string& text) {
    folder.put("requirements/REQ-1.yaml", text);
    return read_titles(folder.path(), [](const RecordFile&) { return true; }).at(0).title;
  };
  CHECK(title("title: 泵 stops # a remark\nstatus: [open\n") == "泵 stops");
  CHECK(title("title: >-\r\n  two\r\n\r\n  lines\r\nstatus: draft\r\n") == "two\nlines");
  CHECK(title("title: |-\n  a: b\n") == "a: b");
  CHECK(title("title: goes\n  on\n") == "goes on");
  CHECK(title("\xEF\xBB\xBFtitle: marked\n") == "marked");
  CHECK(title("subtitle: x\nlog:\n  - title: y\n").empty());
  CHECK(title("title: [a, b]\n").empty());
  CHECK(title("title: [a\n").empty());
  CHECK(title("title:\n").empty());
  CHECK(title("").empty());
}
