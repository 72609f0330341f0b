#include "command/take_lines.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace rapport;

namespace {

/// "label: text" a line, then "at: message".
std::string read(std::string_view text) {
  std::string all;
  const auto list = read_entries(text);
  for (const auto& entry : list.entries) {
    const std::string label = entry.label == Label::head       ? "head"
                              : entry.label == Label::problem  ? "problem"
                              : entry.label == Label::next     ? "next"
                              : entry.label == Label::action   ? "action"
                              : entry.label == Label::progress ? "progress"
                                                               : "other";
    all += label + "[" + entry.text + "]";
  }
  for (const auto& fault : list.faults) all += std::to_string(fault.at) + ": " + fault.message;
  return all;
}

}  // namespace

TEST_CASE("a line begins with its label, in English or Chinese, in any case, with a colon or without") {
  CHECK(read("h\nproblem UPS") == "head[h]problem[UPS]");
  CHECK(read("h\nProblems: UPS") == "head[h]problem[UPS]");
  CHECK(read("h\n问题 UPS太小") == "head[h]problem[UPS太小]");
  CHECK(read("h\n问题：UPS太小") == "head[h]problem[UPS太小]");
  CHECK(read("h\n问题　UPS太小　") == "head[h]problem[UPS太小]");
  CHECK(read("h\nnext-steps order it") == "head[h]next[order it]");
  CHECK(read("h\nNext steps: order it") == "head[h]next[order it]");
  CHECK(read("h\naction items：order it") == "head[h]action[order it]");
  CHECK(read("h\nnext order: the cable") == "head[h]next[order: the cable]");
}

TEST_CASE("what is indented continues, a dash repeats the label, blank lines and remarks are passed over") {
  CHECK(read("\n# remark\nh\n\nproblem UPS\n  too small\n# no\n\t!\n") == "head[h]problem[UPS too small !]");
  CHECK(read("h\n问题 太\n　小\n") == "head[h]problem[太小]");
  CHECK(read("h\nproblems:\n- one\n  more\n  - two\n* three\n") ==
        "head[h]problem[one more]problem[two]problem[three]");
  CHECK(read("h\nproblem one\n- two") == "head[h]problem[one]problem[two]");
  CHECK(read("h\nproblem -5 degrees\n-5 is cold") ==
        "head[h]problem[-5 degrees]21: \"-5\" is no label; a line begins with one of " + main_labels(false) +
            " (中文：" + main_labels(true) + "), an indented line continues the one before");
  CHECK(read("\xEF\xBB\xBFh\r\nproblem UPS\r\n") == "head[h]problem[UPS]");
  CHECK(read("").empty());
  CHECK(read("  h") == "head[h]");
}

TEST_CASE("a line that cannot be read is named, and those that continue it are not") {
  CHECK(read("h\nproblm UPS\n  small\n- x") == "head[h]2: \"problm\" is no label; did you mean \"problem\"?");
  CHECK(read("h\n问题太大") == "head[h]2: write a space or a colon after 问题");
  CHECK(read("h\nproblem:\n") == "head[h]problem[]2: nothing stands after this label");
  CHECK(read("h\n- x") == "head[h]4: a list stands after its label, as in \"problems:\"");
  CHECK(read("h\nprogress meeting 2025-06-02") ==
        "head[h]2: a second meeting begins here; one text is one meeting");
  CHECK(read("h\n复盘会 2025-06-02") == "head[h]2: a second meeting begins here; one text is one meeting");
  CHECK(read("h\nprogress 3 pumps stand") == "head[h]progress[3 pumps stand]");
}

TEST_CASE("every place of an entry leads back to the text") {
  const std::string text = "h\n问题: UPS\n   too small\n";
  const auto entry = read_entries(text).entries.at(1);
  for (const std::string_view word : {"UPS", "too", "small"})
    CHECK(entry.source(entry.text.find(word)) == text.find(word));
  CHECK(entry.source(entry.text.size()) == text.size() - 1);
}

TEST_CASE("no word is a label twice, and each verb is found") {
  const auto words = label_words();
  for (std::size_t i = 0; i < words.size(); ++i) {
    for (std::size_t j = i + 1; j < words.size(); ++j) CHECK(words[i] != words[j]);
    CHECK(find_label(words[i]));
  }
  for (const auto word : meeting_type_words()) CHECK(find_meeting_type(word));
  for (const auto word : meeting_mode_words()) CHECK(find_meeting_mode(word));
  CHECK(find_decision_verb("Approved: it")->verb == DecisionVerb::approve);
  CHECK(find_decision_verb("批准第三工作站")->size == std::string_view("批准").size());
  CHECK(find_decision_verb("不批准第三工作站")->verb == DecisionVerb::reject);
  CHECK_FALSE(find_decision_verb("approval is missing"));
  CHECK_FALSE(find_decision_verb("not approve"));
  CHECK_FALSE(find_decision_verb(""));
}
