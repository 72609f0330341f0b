#include "report/withheld.hpp"

#include <doctest/doctest.h>

#include "figures/visibility.hpp"
#include "in_memory.hpp"

using namespace rapport;

TEST_CASE("ids and titles of internal records are taken out, and nothing else") {
  const TempFolder folder;
  write_files(folder.path(), {{"risks/RSK-001.yaml", "title: Flood season\nstatus: open\n"},
                              {"risks/RSK-012.yaml", "title: UPS\nstatus: open\n"},
                              {"risks/flood_plan.yaml", "title: Separation\nstatus: open\n"},
                              {"lessons/LES-001.yaml", "title: 汛期停工的教训\nstatus: draft\n"},
                              {"requirements/REQ-001.yaml", "title: Separation\nstatus: draft\n"}});
  const auto whole = load_project(folder.path());
  const auto shared = shared_part(whole);
  const Withheld withheld(whole, shared);
  const auto shows = [&](const std::string& text, const std::string& rest) {
    CHECK(withheld.without(text) == rest);
  };
  shows("see RSK-001.", "see ….");
  shows("rsk-001/RSK-012、Flood_Plan：x", "…/…、…：x");
  shows("evidence/RSK-001.md and RSK-001-annex", "evidence/….md and …-annex");
  shows("the flood season, 汛期停工的教训", "the …, …");
  shows("RSK-0012, XRSK-001, RSK-01, RSK-1, REQ-001", "RSK-0012, XRSK-001, RSK-01, RSK-1, REQ-001");
  shows("UPS and Separation", "UPS and Separation");
  shows("the flood\nseason ends\n\nFlood  \t season\n\n汛期停工\n的教训\n\n后", "the … ends\n\n…\n\n…\n\n后");
  shows("ＲＳＫ－００１、Ｆｌｏｏｄ season： RSK-012 见 RSK-012\n后", "…、…： … 见 …\n后");
  shows(" a  b\n", " a  b\n");
  shows("", "");
  std::vector<Block> page = {Chart{.title = "t", .bars = {count_bar("rsk-001", 1)}}};
  withheld.take_out_of(page);
  CHECK(std::get<Chart>(page[0]).bars[0].label == "…");
}
