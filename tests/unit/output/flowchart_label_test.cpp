#include "output/flowchart_label.hpp"

#include <doctest/doctest.h>

using namespace rapport;

TEST_CASE("a label of a flowchart shows its text and nothing else") {
  CHECK(flowchart_label("UPS, 30 min (8 kVA/h)") == "\"UPS, 30 min (8 kVA/h)\"");
  CHECK(flowchart_label("控制室：测试") == "\"控制室：测试\"");
  CHECK(flowchart_label("\"`#35;<b>&") == "\"#34;#96;#35;35#59;#60;b#62;#38;\"");
  CHECK(flowchart_label("1. www.x.org fa:fa-car") == "\"1#46; www#46;x#46;org fa#58;fa-car\"");
  CHECK(flowchart_label("a\nb\tc") == "\"a b c\"");
  CHECK(flowchart_label("\x07\u202E") == "\"#60;U#43;0007#62;#60;U#43;202E#62;\"");
}
