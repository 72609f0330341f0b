#include "figures/visibility.hpp"

#include <doctest/doctest.h>

#include "../check/in_memory.hpp"

using namespace rapport;

namespace {

const Files files = {
    {"rapport.yaml",
     "buffers:\n"
     "  - {id: schedule, unit: day, size: 20, purpose: general}\n"
     "  - {id: change, unit: money, size: 240000, purpose: change}\n"
     "  - {id: contingency, unit: money, size: 144000, purpose: risk}\n"
     "  - {id: other, unit: day, size: 5}\n"},
    {"risks/RSK-001.yaml", "title: Flood\nstatus: open\n"},
    {"risks/RSK-002.yaml", "title: Late design\nstatus: open\nvisibility: client\n"},
    {"risks/RSK-003.yaml", "title: [unclosed\n"},
    {"changes/CHG-001.yaml",
     "title: Switch\nstatus: raised\nraised: 2025-06-18\nrefs: [RSK-001, RSK-002]\n"
     "funding: [{buffer: change}, {buffer: contingency}, {buffer: nowhere}, {paid_by: client}]\n"},
    {"changes/CHG-002.yaml", "title: Ours\nstatus: raised\nraised: 2025-06-18\nvisibility: internal\n"},
    {"changes/CHG-003.yaml", "title: Odd\nstatus: raised\nraised: 2025-06-18\nvisibility: everybody\n"},
};

}  // namespace

TEST_CASE(
    "risks and lessons are internal, everything else is the client's, unless the record says otherwise") {
  const TempFolder folder;
  write_files(folder.path(), files);
  const auto project = load_project(folder.path());
  for (const auto* id : {"RSK-001", "RSK-003", "CHG-002", "CHG-003"})
    CHECK_MESSAGE(is_internal(*project.find(id)), id);
  for (const auto* id : {"RSK-002", "CHG-001"}) CHECK_MESSAGE(!is_internal(*project.find(id)), id);
}

TEST_CASE("buffers for risks or in general are internal, and so is what draws on them") {
  const TempFolder folder;
  write_files(folder.path(), files);
  const auto project = load_project(folder.path());
  std::vector<bool> buffers, funding;
  for (const Value row : project.file()["buffers"]) buffers.push_back(is_internal_buffer(row));
  for (const Value row : (*project.find("CHG-001"))["funding"])
    funding.push_back(is_internal_funding(project, row));
  CHECK(buffers == std::vector<bool>{true, false, true, false});
  CHECK(funding == std::vector<bool>{false, true, false, false});
}

TEST_CASE("a shared project has no internal record, and no link to one") {
  const TempFolder folder;
  write_files(folder.path(), files);
  const auto shared = shared_part(load_project(folder.path()));
  REQUIRE(shared.records().size() == 2);
  CHECK(shared.find("RSK-001") == nullptr);
  CHECK(shared.links_from(*shared.find("CHG-001")).size() == 1);
  CHECK(shared.links_to(*shared.find("RSK-002")).size() == 1);
}
