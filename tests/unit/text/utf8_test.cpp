#include "text/utf8.hpp"

#include <doctest/doctest.h>
#include <utf8proc.h>

#include <cstdlib>
#include <ostream>
#include <string>
#include <vector>

using namespace rapport;

namespace {

std::vector<char32_t> decoded(std::string_view s) {
  std::vector<char32_t> out;
  for (std::size_t pos = 0; pos < s.size();) out.push_back(decode(s, pos));
  return out;
}

std::string encoded(utf8proc_int32_t c) {
  utf8proc_uint8_t bytes[4];
  const auto size = utf8proc_encode_char(c, bytes);
  return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

bool is_surrogate(utf8proc_int32_t c) { return c >= 0xD800 && c <= 0xDFFF; }

}  // namespace

TEST_CASE("is_cjk follows its blocks") {
  for (const char32_t c : {U'中', U'。', U'，', U'（', U'ア', U'⺀', U'鿿', U'豈', U'𠀀'}) CHECK(is_cjk(c));
  for (const char32_t c : {U'a', U'é', U'Ω', U'“', U'—', U'한', char32_t{0x40000}}) CHECK_FALSE(is_cjk(c));
}

TEST_CASE("decode reads every length and steps over bad bytes one by one") {
  CHECK(decoded("aé中𠀀") == std::vector<char32_t>{U'a', U'é', U'中', U'𠀀'});
  CHECK(decoded("\x80z") == std::vector<char32_t>{0xFFFD, U'z'});
  CHECK(decoded("\xE4\xB8") == std::vector<char32_t>{0xFFFD, 0xFFFD});
  CHECK(decoded("\xC3z") == std::vector<char32_t>{0xFFFD, U'z'});
}

TEST_CASE("every code point is decoded, from both sides, and valid") {
  for (utf8proc_int32_t c = 0; c <= 0x10FFFF; ++c) {
    if (is_surrogate(c)) continue;
    const auto bytes = encoded(c);
    std::size_t pos = 0;
    if (decode(bytes, pos) != static_cast<char32_t>(c) || pos != bytes.size())
      FAIL("decode U+" << std::hex << c);
    if (decode_before(bytes, pos) != static_cast<char32_t>(c)) FAIL("decode_before U+" << std::hex << c);
    if (invalid_utf8_at(bytes)) FAIL("invalid U+" << std::hex << c);
  }
}

TEST_CASE("decode_before stops at what precedes") {
  const std::string_view text = "a中é";
  CHECK(decode_before(text, 1) == U'a');
  CHECK(decode_before(text, 4) == U'中');
  CHECK(decode_before(text, 6) == U'é');
  CHECK(decode_before(text, 3) == replacement_character);
  CHECK(decode_before(text, 0) == replacement_character);
  CHECK(decode_before("a\x80", 2) == replacement_character);
  CHECK(decode_before("\x80\x80\x80\x80\x80\x80", 6) == replacement_character);
}

TEST_CASE("invalid_utf8_at names the first bad byte") {
  CHECK_FALSE(invalid_utf8_at(""));
  CHECK_FALSE(invalid_utf8_at("需求 REQ-001 shall be 快于 2 s \xEF\xBF\xBD"));
  CHECK(invalid_utf8_at("0123456789abcdef\xFF") == 16);
  CHECK(invalid_utf8_at("中文\x80") == 6);
  CHECK(invalid_utf8_at("ab\xC0\x80") == 2);        // overlong NUL
  CHECK(invalid_utf8_at("\xC1\xBF") == 0);          // overlong
  CHECK(invalid_utf8_at("\xE0\x9F\xBF") == 0);      // overlong
  CHECK(invalid_utf8_at("\xF0\x8F\xBF\xBF") == 0);  // overlong
  CHECK(invalid_utf8_at("x\xED\xA0\x80") == 1);     // surrogate
  CHECK(invalid_utf8_at("\xF4\x90\x80\x80") == 0);  // above U+10FFFF
  CHECK(invalid_utf8_at("\xF5\x80\x80\x80") == 0);  // no such first byte
  CHECK(invalid_utf8_at("12345678\xE4\xB8") == 8);  // cut short
  CHECK(invalid_utf8_at(std::string("a\0b", 3)) == std::nullopt);
}

TEST_CASE("a bad byte is found wherever it stands in a word of eight") {
  for (std::size_t at = 0; at < 24; ++at) {
    std::string text(24, 'a');
    text[at] = '\xFE';
    CHECK(invalid_utf8_at(text) == at);
  }
}

TEST_CASE("nfc composes, reorders and leaves the rest alone") {
  CHECK(nfc("cafe\xCC\x81") == "café");
  CHECK(nfc("\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB") == "한");
  CHECK(nfc("需求：“快”——（二）") == "需求：“快”——（二）");
  CHECK(nfc("\xEF\xA4\x80") == "\xE8\xB1\x88");  // U+F900 is a compatibility form of U+8C48
  CHECK(nfc("a\xCC\x81\xCC\xA3") == "\xE1\xBA\xA1\xCC\x81");
  CHECK(nfc("") == "");
  CHECK(nfc("bad \xFF e\xCC\x81") == "bad \xFF e\xCC\x81");
}

TEST_CASE("nfc agrees with utf8proc on every code point, alone and after a base letter") {
  for (utf8proc_int32_t c = 1; c <= 0x10FFFF; ++c) {
    if (is_surrogate(c)) continue;
    // U+AC00 takes a final consonant, e takes accents, U+304B a voicing mark.
    const auto text =
        encoded(c) + "e" + encoded(c) + "\xEA\xB0\x80" + encoded(c) + "\xE3\x81\x8B" + encoded(c);
    auto* raw = utf8proc_NFC(reinterpret_cast<const utf8proc_uint8_t*>(text.c_str()));
    const std::string expected(reinterpret_cast<const char*>(raw));
    std::free(raw);
    if (nfc(text) != expected) FAIL("U+" << std::hex << c);
  }
}

TEST_CASE("case_folded makes words that differ in case only the same") {
  CHECK(case_folded("REQ-001 [Z]@") == "req-001 [z]@");
  CHECK(case_folded("Straße") == case_folded("STRASSE"));
  CHECK(case_folded("ÉTÉ") == case_folded("e\xCC\x81t\xC3\xA9"));
  CHECK(case_folded("ＡＢＣ张工") == "ａｂｃ张工");
  CHECK(case_folded("A\xFF") == "A\xFF");
}

TEST_CASE("length counts code points") {
  CHECK(length("") == 0);
  CHECK(length("aé中𠀀") == 4);
  CHECK(length("\xE4\xB8z") == 3);
}

TEST_CASE("narrowed makes ids, days and persons of full-width characters, and leaves the rest") {
  CHECK(narrowed("批准ＣＨＧ－００１　＠c-ops，６月１０日") == "批准CHG-001　@c-ops，6月10日");
  CHECK(narrowed("－ ａ：（Ｚ）～！") == "－ a：（Z）～！");
  CHECK(narrowed("plain é \xFF") == "plain é \xFF");
  CHECK(narrowed("").empty());
}
