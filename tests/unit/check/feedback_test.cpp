#include <doctest/doctest.h>

#include "in_memory.hpp"

using namespace rapport;

namespace {

const std::string fbk = "feedback/FBK-001.yaml";

/// Received on 2025-08-01, 14 days before today.
std::string feedback(const std::string& status, const std::string& more = "") {
  return "title: 资料\nstatus: " + status + "\nreceived: 2025-08-01\ntext: 资料没法搜索。\n" + more;
}

std::string action(const std::string& status, const std::string& done_on) {
  return "title: A\nstatus: " + status + "\nowner: p\ndue: 2025-09-01\nresult: r\nsource: [FBK-001]\n" +
         (done_on.empty() ? "" : "done_on: " + done_on + "\n");
}

std::string said_of(std::string_view code, const std::string& text) { return said(code, {{fbk, text}}); }

std::string with_action(std::string_view code, const std::string& text, const std::string& action) {
  return said(code, {{fbk, text}, {"actions/ACT-001.yaml", action}});
}

const std::string answered = "responded: {date: 2025-08-05, by: p-pm, summary: s}\n";
const std::string complaint = answered + "polarity: complaint\n";

}  // namespace

TEST_CASE("FB001: nobody has said that it arrived") {
  const std::string fires =
      "FBK-001: FBK-001 is neither acknowledged nor answered, 14 days since received, limit 3";
  CHECK(said_of("FB001", feedback("received")) == fires);
  CHECK(said_of("FB001", feedback("received", "acknowledged: 2025-08-12\n")) == "");
  CHECK(said_of("FB001", feedback("received", answered)) == "");
  CHECK(said_of("FB001", feedback("acknowledged")) == "");
  CHECK(said_of("FB001", feedback("closed")) == "");
  CHECK(said("FB001", {{"rapport.yaml", "limits: {FB001: 14}\n"}, {fbk, feedback("received")}}) == "");
}

TEST_CASE("FB001 stands at the day of receipt") {
  const auto findings = findings_in({{fbk, feedback("received")}});
  REQUIRE(findings.size() == 2);
  CHECK(findings[0].check->code == "FB001");
  CHECK(findings[0].line == 3);
  CHECK(findings[0].about == "FBK-001 is neither acknowledged nor answered");
}

TEST_CASE("FB002: nobody has answered") {
  CHECK(said_of("FB002", feedback("acknowledged")) ==
        "FBK-001: FBK-001 has no response, 14 days since received, limit 10");
  CHECK(said_of("FB002", feedback("acknowledged", answered)) == "");
  CHECK(said_of("FB002", feedback("responded")) == "");
  CHECK(said_of("FB002", feedback("closed")) == "");
  CHECK(said("FB002", {{"rapport.yaml", "limits: {FB002: 20}\n"}, {fbk, feedback("received")}}) == "");
}

TEST_CASE("FB002: what was reopened waits for another answer") {
  const auto reopened = [](const std::string& day) {
    return said_of("FB002",
                   feedback("reopened", answered + "log: [{date: " + day + ", status: reopened}]\n"));
  };
  CHECK(reopened("2025-08-04") == "FBK-001: FBK-001 has no response, 11 days since reopened, limit 10");
  CHECK(reopened("2025-08-05") == "");
  CHECK(said_of("FB002", feedback("reopened", answered)) ==
        "FBK-001: FBK-001 has no response, 14 days since received, limit 10");
}

TEST_CASE("FB003: closed, and nobody was answered") {
  CHECK(said_of("FB003", feedback("closed")) == "FBK-001: FBK-001 is closed and was never responded to");
  CHECK(said_of("FB003", feedback("closed", answered)) == "");
  CHECK(said_of("FB003", feedback("closed",
                                  "log: [{date: 2025-08-03, status: responded}, "
                                  "{date: 2025-08-04, status: closed}]\n")) == "");
  CHECK(said_of("FB003", feedback("received")) == "");
}

TEST_CASE("FB004: a complaint closed without a cause") {
  CHECK(said_of("FB004", feedback("closed", complaint)) ==
        "FBK-001: FBK-001 is a complaint, closed without a cause");
  CHECK(said_of("FB004", feedback("closed", complaint + "analysis: {cause: 扫描件没有文字层}\n")) == "");
  CHECK(said_of("FB004", feedback("closed", answered + "polarity: praise\n")) == "");
  CHECK(said_of("FB004", feedback("responded", complaint)) == "");
}

TEST_CASE("FB005: a complaint that changed nothing") {
  const auto closed = feedback("closed", complaint);
  const std::string fires =
      "FBK-001: FBK-001 is a complaint, closed with neither an action from it nor a no_action_reason";
  CHECK(said_of("FB005", closed) == fires);
  CHECK(said_of("FB005", closed + "no_action_reason: The next release has it anyway.\n") == "");
  CHECK(with_action("FB005", closed, action("open", "")) == "");
  CHECK(with_action("FB005", closed, action("cancelled", "")) == fires);
  CHECK(said_of("FB005", feedback("closed", answered)) == "");
}

TEST_CASE("FB006: nobody has looked whether it helped") {
  const auto text = feedback("closed", complaint);
  const std::string fires =
      "FBK-001: no effect of the actions from FBK-001 is recorded, 31 days since the last was done "
      "(2025-07-15), limit 30";
  CHECK(with_action("FB006", text, action("done", "2025-07-15")) == fires);
  CHECK(with_action("FB006", text, action("done", "2025-07-16")) == "");
  CHECK(with_action("FB006", text, action("open", "")) == "");
  CHECK(with_action("FB006", text + "effect: {date: 2025-08-10, result: partly}\n",
                    action("done", "2025-07-15")) == "");
  CHECK(said_of("FB006", text) == "");
  CHECK(said("FB006", {{fbk, text},
                       {"actions/ACT-001.yaml", action("done", "2025-07-01")},
                       {"actions/ACT-002.yaml", action("done", "2025-07-15")}}) == fires);
  CHECK(said("FB006", {{fbk, text},
                       {"actions/ACT-001.yaml", action("done", "2025-07-01")},
                       {"actions/ACT-002.yaml", action("open", "")}}) == "");
}

TEST_CASE("FB007: closed, though it did not help") {
  const auto with_effect = [](const std::string& status, const std::string& result) {
    return said_of("FB007",
                   feedback(status, answered + "effect: {date: 2025-08-10, result: " + result + "}\n"));
  };
  CHECK(with_effect("closed", "ineffective") ==
        "FBK-001: FBK-001 is closed, though what was done was ineffective");
  CHECK(with_effect("closed", "partly") == "");
  CHECK(with_effect("reopened", "ineffective") == "");
}

TEST_CASE("FB008: what matters most waits with the rest") {
  const std::string high = answered + "severity: high\n";
  const Files shorter = {{"rapport.yaml", "limits: {FB008: 13}\n"}, {fbk, feedback("responded", high)}};
  CHECK(said("FB008", shorter) ==
        "FBK-001: FBK-001 is of high severity and still open, 14 days since received, limit 13");
  CHECK(said_of("FB008", feedback("responded", high)) == "");
  CHECK(said("FB008", {{"rapport.yaml", "limits: {FB008: 13}\n"}, {fbk, feedback("closed", high)}}) == "");
  CHECK(said("FB008", {{"rapport.yaml", "limits: {FB008: 13}\n"}, {fbk, feedback("responded", answered)}}) ==
        "");
}

TEST_CASE("FB009: a cause that comes back and teaches nothing") {
  const auto caused = feedback("responded", answered + "analysis: {cause: c, code: 培训}\n");
  const auto lesson = [](const std::string& more) { return "title: L\nstatus: draft\n" + more; };
  Files files = {{fbk, caused}, {"feedback/FBK-002.yaml", caused}};
  CHECK(said("FB009", files) == "");
  files["feedback/FBK-003.yaml"] = caused;
  const std::string fires =
      "FBK-003: cause \"培训\" stands in 3 feedbacks, limit 3, and no lesson names one of them";
  CHECK(said("FB009", files) == fires);
  files["lessons/LES-001.yaml"] = lesson("evidence: [FBK-002]\n");
  CHECK(said("FB009", files) == "");
  files["lessons/LES-001.yaml"] = lesson("");
  CHECK(said("FB009", files) == fires);
}
