#include "text/width.hpp"

#include <doctest/doctest.h>

using namespace rapport;

TEST_CASE("display_width counts terminal columns") {
  CHECK(display_width("") == 0);
  CHECK(display_width("abc") == 3);
  CHECK(display_width("需求") == 4);
  CHECK(display_width("，（）") == 6);
  CHECK(display_width("e\xCC\x81") == 1);
  CHECK(display_width("café…—") == 6);
  CHECK(display_width("한") == 2);
  CHECK(display_width("✅") == 2);
  CHECK(display_width("👩‍💻") == 4);
  CHECK(display_width("\xF0\x9F\xAB\x9C") == 2);  // U+1FADC, newer than the library's tables
  CHECK(display_width("𠀀\xF0\xB1\x8D\x90") == 4);
  CHECK(display_width("\x1B\xC2\x85") == 0);
  CHECK(display_width("\xFF") == 1);
}

TEST_CASE("cut_to_width ends in an ellipsis and never exceeds") {
  CHECK(cut_to_width("abcdef", 6) == "abcdef");
  CHECK(cut_to_width("abcdef", 5) == "abcd…");
  CHECK(cut_to_width("需求变更", 8) == "需求变更");
  CHECK(cut_to_width("需求变更", 7) == "需求变…");
  CHECK(cut_to_width("需求变更", 6) == "需求…");
  CHECK(cut_to_width("需求", 1) == "…");
  CHECK(cut_to_width("需求", 0) == "");
  CHECK(cut_to_width("abc", -1) == "");
  CHECK(cut_to_width("", 0) == "");
}

TEST_CASE("cut_to_width keeps marks and joined emoji with their base") {
  CHECK(cut_to_width("ae\xCC\x81zz", 3) == "ae\xCC\x81…");
  CHECK(cut_to_width("a👩‍💻bc", 4) == "a…");
  CHECK(cut_to_width("🇨🇳🇩🇪", 3) == "🇨🇳…");
  CHECK(cut_to_width("🇨🇳🇩🇪", 2) == "…");
}

TEST_CASE("every cut of mixed text fits") {
  const std::string text = "REQ-001 报警 e\xCC\x81 👩‍💻 在每个工作站显示 within 2 s";
  for (int columns = 0; columns < 60; ++columns) CHECK(display_width(cut_to_width(text, columns)) <= columns);
}

TEST_CASE("padded fills by columns, not bytes") {
  CHECK(padded("ab", 4) == "ab  ");
  CHECK(padded("需求", 6) == "需求  ");
  CHECK(padded("abcd", 2) == "abcd");
  CHECK(padded("", 0) == "");
}

TEST_CASE("visible shows what would be hidden or harmful") {
  CHECK(visible("plain ~") == "plain ~");
  CHECK(visible("报警，café") == "报警，café");
  CHECK(visible("a\x1B[31mb") == "a<U+001B>[31mb");
  CHECK(visible(std::string("a\0b", 3)) == "a<U+0000>b");
  CHECK(visible("\x7F\xC2\x9B") == "<U+007F><U+009B>");
  CHECK(visible("a\xE2\x80\xAE"
                "b") == "a<U+202E>b");
  CHECK(visible("\xD8\x9C\xE2\x80\x8E\xE2\x81\xA6\xE2\x81\xA9") == "<U+061C><U+200E><U+2066><U+2069>");
  CHECK(visible("\xE2\x80\x8B\xE2\x81\xA0\xEF\xBB\xBF") == "<U+200B><U+2060><U+FEFF>");
  CHECK(visible("\xE2\x80\xA8\xE2\x80\xA9") == "<U+2028><U+2029>");
  CHECK(visible("👩‍💻 \xE2\x80\x8C") == "👩‍💻 \xE2\x80\x8C");
  CHECK(visible("a\xFF\xE4\xB8z") == "a<FF><E4><B8>z");
  CHECK(visible("\xEF\xBF\xBD") == "\xEF\xBF\xBD");
}

TEST_CASE("visible is one line, visible_lines keeps lines") {
  CHECK(visible("a\nb\tc\r") == "a b c<U+000D>");
  CHECK(visible_lines("a\nb\tc\r\n") == "a\nb c<U+000D>\n");
  CHECK(visible_lines("一\n二\x1B") == "一\n二<U+001B>");
}
