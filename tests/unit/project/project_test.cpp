#include "project/project.hpp"

#include <doctest/doctest.h>

#include <filesystem>

#include "../text/temp_folder.hpp"
#include "figures/computed.hpp"
#include "project/draft.hpp"
#include "project/find.hpp"
#include "project/references.hpp"
#include "text/error.hpp"

using namespace rapport;
namespace fs = std::filesystem;

namespace {

struct Files {
  TempFolder folder;
  explicit Files(const std::vector<std::pair<std::string, std::string>>& files) {
    for (const auto& [name, text] : files) {
      fs::create_directories((folder.path() / name).parent_path());
      folder.put(name.c_str(), text);
    }
  }
  [[nodiscard]] Project load() const { return load_project(folder.path()); }
  [[nodiscard]] std::string text(const char* name) const { return read_file(folder.path() / name); }
};

const std::string req = "title: t\nstatus: draft\n";

std::vector<std::string> ids(const Project& project) {
  std::vector<std::string> all;
  for (const auto& record : project.records()) all.push_back(record.id);
  return all;
}

}  // namespace

TEST_CASE("a record's folder is its kind and its file name its id; sub-folders are free") {
  const Files files({{"rapport.yaml", ""},
                     {"requirements/REQ-010.yaml", req},
                     {"requirements/hmi/REQ-9.yml", req},
                     {"actions/ACT-001.yaml", "title: a\nstatus: open\nowner: p\ndue: 2025-01-01\n"},
                     {"requirements/.hidden.yaml", "x"},
                     {"requirements/notes.txt", "x"},
                     {"other/REQ-001.yaml", "x"}});
  const auto project = files.load();
  CHECK(ids(project) == std::vector<std::string>{"REQ-9", "REQ-010", "ACT-001"});
  CHECK(project.records(*find_kind("action")).size() == 1);
  CHECK(project.records(*find_kind("risk")).empty());
  CHECK(project.find("req-010")->file == "requirements/REQ-010.yaml");
  CHECK(project.find("REQ-001") == nullptr);
}

TEST_CASE("links are known both ways") {
  const Files files(
      {{"rapport.yaml", ""},
       {"requirements/REQ-001.yaml", req},
       {"requirements/REQ-002.yaml",
        req + "parents: [REQ-001]\nsource: {method: interview, ref: MTG-001}\nrefs: REQ-404\n"},
       {"meetings/MTG-001.yaml", "title: m\nstatus: held\ntype: interview\ndate: 2025-01-01\n"}});
  const auto project = files.load();
  const auto& child = *project.find("REQ-002");
  REQUIRE(project.links_from(child).size() == 2);
  CHECK(route_of(child, project.links_from(child)[0].node) == "parents.0");
  REQUIRE(project.links_to(*project.find("MTG-001")).size() == 1);
  CHECK(project.records()[project.links_to(*project.find("MTG-001"))[0].from].id == "REQ-002");
  const auto bad = bad_references(project, child);
  REQUIRE(bad.size() == 1);
  CHECK(bad[0].message == "there is no record REQ-404; did you mean \"REQ-001\"?");
}

TEST_CASE("one broken file never hides the others, and ids that differ only in case are the same") {
  const Files files({{"rapport.yaml", "people:\n  - {id: p, side: us}\n"},
                     {"requirements/REQ-001.yaml", "title: \"open\nstatus: draft\n"},
                     {"requirements/REQ-002.yaml", req},
                     {"requirements/sub/req-002.yaml", req},
                     {"requirements/RE Q.yaml", req}});
  const auto project = files.load();
  CHECK(project.records().size() == 3);
  CHECK_FALSE(project.find("REQ-001")->readable());
  REQUIRE(project.file_problems().size() == 2);
  CHECK(project.file_problems()[0].kind == FileProblem::Kind::bad_name);
  CHECK(project.file_problems()[1].kind == FileProblem::Kind::same_id);
}

TEST_CASE("links that lead out of the project are refused") {
  const Files outside({{"REQ-001.yaml", req}, {"more/REQ-002.yaml", req}});
  const Files files({{"rapport.yaml", ""}, {"requirements/REQ-009.yaml", req}});
  fs::create_symlink(outside.folder.path() / "REQ-001.yaml",
                     files.folder.path() / "requirements/REQ-001.yaml");
  fs::create_symlink(outside.folder.path() / "more", files.folder.path() / "requirements/more");
  fs::create_symlink(files.folder.path() / "requirements/REQ-009.yaml",
                     files.folder.path() / "requirements/REQ-008.yaml");
  const auto project = files.load();
  CHECK(ids(project) == std::vector<std::string>{"REQ-008", "REQ-009"});
  CHECK(project.file_problems().size() == 2);
}

TEST_CASE("a project extends a base file for checks, limits and fields, its own settings first") {
  const Files files(
      {{"rapport.yaml", ""},
       {"p/rapport.yaml", "extends: base/base.yaml\nlimits: {VF004: 10}\n"},
       {"p/base/base.yaml",
        "limits: {VF004: 60, RQ008: 50}\nfields: [{kind: requirement, name: asil, type: text}]\n"},
       {"p/requirements/REQ-001.yaml", req + "asil: B\n"}});
  const auto project = load_project(files.folder.path() / "p");
  CHECK(project.limit("VF004", 30) == 10);
  CHECK(project.limit("RQ008", 75) == 50);
  CHECK(project.limit("AC001", 7) == 7);
  CHECK(project.find("REQ-001")->problems.empty());
}

TEST_CASE("a field that the project declares replaces that of its base file") {
  const Files files(
      {{"rapport.yaml", "extends: base.yaml\nfields: [{kind: risk, name: asil, type: date}]\n"},
       {"base.yaml", "fields: [{kind: risk, name: asil, type: text}, {kind: risk, name: x, type: text}]\n"}});
  const auto project = files.load();
  CHECK(project.schema().find(*find_kind("risk"), "asil")->type == Type::date);
  CHECK(project.schema().find(*find_kind("risk"), "x") != nullptr);
}

TEST_CASE("own fields take no name under which records are told of") {
  std::vector<std::string> names = {"file", "faults", "seal", "older_words", "links", "title", "log"};
  for (const auto& computed : computed_fields()) names.emplace_back(computed.field.name);
  std::string rows;
  for (const auto& name : names) rows += "  - {kind: risk, name: " + name + ", type: text}\n";
  const Files files({{"rapport.yaml", "fields:\n" + rows}, {"requirements/REQ-001.yaml", req}});
  CHECK(files.load().file().problems.size() == names.size());
}

TEST_CASE("prefixes of ids: only what can begin one, dashes too") {
  const Files files({{"rapport.yaml",
                      "naming: [{kind: req, prefix: SYS-R, digits: 5}, {kind: action, prefix: ../../x}, "
                      "{kind: REQ, prefix: Q}, {kind: needs, prefix: N}]\n"},
                     {"requirements/REQ-001.yaml", req}});
  const auto project = files.load();
  CHECK(project.file().problems.size() == 3);
  CHECK(project.naming(*find_kind("requirement")).prefix == "SYS-R");
  CHECK(project.naming(*find_kind("requirement")).digits == 5);
  CHECK(project.naming(*find_kind("action")).prefix == "ACT");
  CHECK(project.kind_called("sys-r") == find_kind("requirement"));
  CHECK(project.looks_like_id("SYS-R-00001"));
  CHECK_FALSE(project.looks_like_id("SYS-00001"));
  CHECK_FALSE(project.looks_like_id("SYS-R"));
}

TEST_CASE("rapport.yaml that cannot be read is a problem, and the records are read") {
  const Files files({{"p/rapport.yaml", std::string((4U << 20U) + 1, '#')},
                     {"p/requirements/REQ-001.yaml", req},
                     {"q/requirements/REQ-001.yaml", req},
                     {"elsewhere.yaml", "client: X\n"}});
  const auto top = files.folder.path();
  CHECK(load_project(top / "p").file().problems.size() == 1);
  CHECK(load_project(top / "p").records().size() == 1);
  fs::create_symlink("../elsewhere.yaml", top / "q/rapport.yaml");
  CHECK(load_project(top / "q").file().problems.size() == 1);
  CHECK_FALSE(load_project(top / "q").has_client());
}

TEST_CASE("a base file outside the repository is refused") {
  const Files files({{"base.yaml", ""}, {"p/rapport.yaml", "extends: ../base.yaml\n"}});
  CHECK(load_project(files.folder.path() / "p").file().problems.size() == 1);
}

TEST_CASE("projects are found upwards first, then below") {
  const Files files({{"a/rapport.yaml", ""},
                     {"a/requirements/hmi/REQ-001.yaml", req},
                     {"b/c/rapport.yaml", ""},
                     {".git/x/rapport.yaml", ""}});
  const auto top = files.folder.path();
  CHECK(find_projects(top / "a/requirements/hmi") == std::vector<fs::path>{top / "a"});
  CHECK(find_projects(top / "b") == std::vector<fs::path>{top / "b/c"});
  CHECK(find_projects(top) == std::vector<fs::path>{top / "a", top / "b/c"});
}

TEST_CASE("a draft writes all or nothing") {
  const Files files({{"rapport.yaml", ""},
                     {"requirements/REQ-001.yaml", req},
                     {"requirements/REQ-002.yaml", req + "# end\n"}});
  const auto project = files.load();
  const auto set = [](const char* field, const char* text) {
    return Edit{.route = {std::string(field)}, .value = scalar_data(text)};
  };
  Draft wrong(project);
  wrong.edit(*project.find("REQ-001"), set("rationale", "because"));
  wrong.edit(*project.find("REQ-002"), set("priority", "high"));
  CHECK_THROWS_WITH_AS(wrong.save(),
                       "requirements/REQ-002.yaml:3:11: \"high\" is no priority; choose must, should, could, "
                       "wont\nnothing was written",
                       Error);
  CHECK(files.text("requirements/REQ-001.yaml") == req);
  Draft right(project);
  right.edit(*project.find("REQ-001"), set("rationale", "because"));
  right.edit(*project.find("REQ-002"), set("priority", "must"));
  right.save();
  CHECK(files.text("requirements/REQ-001.yaml") == req + "rationale: because\n");
  CHECK(files.text("requirements/REQ-002.yaml") == req + "priority: must\n# end\n");
}

TEST_CASE("a draft refuses a file that changed since it was read") {
  const Files files({{"rapport.yaml", ""}, {"requirements/REQ-001.yaml", req}});
  const auto project = files.load();
  Draft draft(project);
  draft.edit(*project.find("REQ-001"), {.route = {std::string("owner")}, .value = scalar_data("p")});
  files.folder.put("requirements/REQ-001.yaml", req + "tags: x\n");
  CHECK_THROWS_AS(draft.save(), Error);
  CHECK(files.text("requirements/REQ-001.yaml") == req + "tags: x\n");
}

TEST_CASE("a draft creates records under the next free ids, that others may name at once") {
  const Files files({{"rapport.yaml", ""}, {"requirements/REQ-007.yaml", req}});
  const auto project = files.load();
  const auto token = [](std::string text) { return scalar_data(std::move(text), Wording::token); };
  const auto begin = [&](Draft& draft) {
    const auto& made = draft.create(*find_kind("requirement"));
    draft.edit(made, {.route = {std::string("title")}, .value = scalar_data("Second")});
    draft.edit(made, {.route = {std::string("status")}, .value = token("draft")});
    draft.edit(*project.find("REQ-007"),
               {.kind = Edit::Kind::append, .route = {std::string("parents")}, .value = token(made.id)});
    return made.id;
  };
  Draft draft(project);
  CHECK(begin(draft) == "REQ-008");
  CHECK(draft.create(*find_kind("requirement")).id == "REQ-009");
  CHECK(draft.faults().find("requirements/REQ-009.yaml") != std::string::npos);  // it has no title
  CHECK_THROWS_AS(draft.save(), Error);
  CHECK_FALSE(fs::exists(files.folder.path() / "requirements/REQ-008.yaml"));

  Draft whole(project);
  begin(whole);
  whole.save();
  CHECK(files.text("requirements/REQ-008.yaml") == "title: Second\nstatus: draft\n");
  CHECK(files.text("requirements/REQ-007.yaml").ends_with("parents: [REQ-008]\n"));

  Draft late(project);  // the project was read before REQ-008 was there
  begin(late);
  CHECK_THROWS_AS(late.save(), Error);
}

TEST_CASE("what a draft created is gone when the rest cannot be written") {
  const Files files({{"rapport.yaml", ""}, {"requirements/REQ-001.yaml", req}});
  const auto project = files.load();
  Draft draft(project);
  const auto& made = draft.create(*find_kind("lesson"));
  draft.replace(made, "title: t\nstatus: draft\n");
  draft.edit(*project.find("REQ-001"), {.route = {std::string("owner")}, .value = scalar_data("p")});
  files.folder.put("requirements/REQ-001.yaml", req + "tags: x\n");
  CHECK_THROWS_AS(draft.save(), Error);
  CHECK_FALSE(fs::exists(files.folder.path() / "lessons/LES-001.yaml"));
}
