#include <doctest/doctest.h>

#include "in_memory.hpp"

using namespace rapport;

namespace {

const std::string fbk = "feedback/FBK-001.yaml";

std::string feedback(const std::string& text, const std::string& more = "") {
  return "title: F\nstatus: received\nreceived: 2025-08-15\ntext: \"" + text + "\"\n" + more;
}

std::string risk(const std::string& more = "") { return "title: R\nstatus: open\n" + more; }

/// What PV002 says of a feedback with this text, where RSK-001, LES-001 and a risk "delay" are internal.
std::string named(const std::string& text, const std::string& more = "") {
  return said("PV002", {{"rapport.yaml", "client: Jinghe\n"},
                        {fbk, feedback(text, more)},
                        {"risks/RSK-001.yaml", risk()},
                        {"risks/delay.yaml", risk()},
                        {"risks/net-switch-2.yaml", risk()},
                        {"risks/RSK-009.yaml", risk("visibility: client\n")},
                        {"lessons/LES-001.yaml", "title: L\nstatus: draft\n"}});
}

}  // namespace

TEST_CASE("PV001: personal data in a text") {
  const auto held = [](const std::string& text) { return said("PV001", {{fbk, feedback(text)}}); };
  CHECK(held("Li Wei, li.wei@jinghe.cn, 13812345678") ==
        "FBK-001: text holds an e-mail address and a telephone number");
  CHECK(held("身份证号11010519491231002X") == "FBK-001: text holds an identity number");
  CHECK(held("订单13812345678，2025-08-15交付") == "");
  CHECK(said("PV001", {{"surveys/SUR-001.yaml",
                        "title: S\nstatus: open\ninvited: 3\nquestions: [{id: q, text: Q, kind: open}]\n"
                        "responses: [{answers: {q: \"call 138 1234 5678\"}}]\n"}}) ==
        "SUR-001: responses.0.answers.q holds a telephone number");
  CHECK(said("PV001", {{"rapport.yaml", "client: \"Jinghe, ops@jinghe.cn\"\n"}}) ==
        "rapport: client holds an e-mail address");
}

TEST_CASE("PV002: what the client reads names an internal record in a text") {
  CHECK(named("见RSK-001。") == "FBK-001: text names RSK-001, which is internal");
  CHECK(named("as in rsk-001 and RSK-001") == "FBK-001: text names RSK-001, which is internal");
  CHECK(named("RSK-009/RSK-001") == "FBK-001: text names RSK-001, which is internal");
  CHECK(named("see risks/RSK-001.yaml") == "FBK-001: text names RSK-001, which is internal");
  CHECK(named("(net-switch-2)") == "FBK-001: text names net-switch-2, which is internal");
  CHECK(named("RSK-009 is for the client to see") == "");
  CHECK(named("RSK-0011, XRSK-001, RSK-001-2 and RSK-404 are other words") == "");
  CHECK(named("liushu-pump-station/LES-001") == "");
  CHECK(named("柳树泵站/LES-001") == "");
  CHECK(named("a delay of 3 days") == "");
  CHECK(named("see RSK-001", "visibility: internal\n") == "");
}

TEST_CASE("PV002: what the client reads names an internal record in a link") {
  CHECK(named("t", "refs: [RSK-001, RSK-009]\n") == "FBK-001: refs.0 names RSK-001, which is internal");
  CHECK(named("t", "refs: [delay]\n") == "FBK-001: refs.0 names delay, which is internal");
  CHECK(named("t", "log: [{date: 2025-08-15, status: received, ref: RSK-001}]\n") ==
        "FBK-001: log.0.ref names RSK-001, which is internal");
  CHECK(named("t", "log: [{date: 2025-08-15, status: received, ref: \"see RSK-001\"}]\n") ==
        "FBK-001: log.0.ref names RSK-001, which is internal");
  CHECK(named("t", "refs: [RSK-009]\n") == "");
}

TEST_CASE("PV002: rapport.yaml, and rows on an internal buffer") {
  const auto change = [](const std::string& buffer) {
    return said("PV002", {{"rapport.yaml",
                           "client: J\nbuffers:\n  - {id: c, unit: day, size: 9, purpose: change}\n"
                           "  - {id: r, unit: day, size: 9, purpose: risk}\n"
                           "lessons_reviewed: [{ref: RSK-001, date: 2025-08-01, verdict: RSK-001}]\n"},
                          {"changes/CHG-001.yaml",
                           "title: C\nstatus: raised\nraised: 2025-08-15\n"
                           "funding: [{buffer: " +
                               buffer + ", days: 1, ref: RSK-001}]\n"},
                          {"risks/RSK-001.yaml", risk()}});
  };
  CHECK(change("c") == "CHG-001: funding.0.ref names RSK-001, which is internal");
  CHECK(change("r") == "");
  const auto project = [](const std::string& text) {
    return said("PV002", {{"rapport.yaml", text}, {"risks/RSK-001.yaml", risk()}});
  };
  CHECK(project("client: J\ngoals: [End RSK-001]\n") == "rapport: goals.0 names RSK-001, which is internal");
  CHECK(project("client: J\nprofile: {needs: [End RSK-001]}\n") == "");
  CHECK(project("goals: [End RSK-001]\n") == "");
}
