#include "corpus.hpp"

namespace {

using namespace std::string_literals;

std::string utf16(std::string_view ascii, bool big_endian) {
  std::string out = big_endian ? "\xFE\xFF" : "\xFF\xFE";
  for (const char c : ascii) out += big_endian ? std::string{'\0', c} : std::string{c, '\0'};
  return out;
}

constexpr std::string_view bom = "\xEF\xBB\xBF";
constexpr std::string_view plain = "title: a\nstatus: draft\n";

std::string with_bom(std::string_view text) { return std::string(bom) += text; }

}  // namespace

Corpus byte_cases() {
  return {
      {"empty", "", ""},
      {"one-newline", "\n", ""},
      {"only-spaces", "   ", ""},
      {"only-comment", "# nothing\n", ""},
      {"only-bom", with_bom(""), ""},
      {"bom", with_bom(plain), ""},
      {"bom-and-fault", with_bom("title: a: b\n"), "1:9"},
      {"bom-twice", with_bom(with_bom(plain)), "1:1"},
      {"bom-within",
       "title: a\xEF\xBB\xBF"
       "b\n",
       ""},
      {"nul-first", "\0title: a\n"s, "1:1"},
      {"nul-within", "title: a\0b\n"s, "1:9"},
      {"nul-last", "title: a\n\0"s, "2:1"},
      {"nul-only", std::string(4096, '\0'), "1:1"},
      {"utf16-le", utf16(plain, false), "1:1"},
      {"utf16-be", utf16(plain, true), "1:1"},
      {"utf16-le-no-mark", utf16(plain, false).substr(2), "1:2"},
      {"utf16-be-no-mark", utf16(plain, true).substr(2), "1:1"},
      {"utf32-le", "\xFF\xFE\0\0t\0\0\0"s, "1:1"},
      {"utf32-be", "\0\0\xFE\xFF\0\0\0t"s, "1:3"},
      {"latin-1",
       "title: Pr\xFC"
       "fung\n",
       "1:10"},
      {"gbk", "title: \xB2\xE2\xCA\xD4\n", "1:8"},
      {"lone-continuation", "title: a\x80\n", "1:9"},
      {"cut-sequence", "title: \xE4\xB8", "1:8"},
      {"cut-sequence-at-line-end", "title: \xE4\xB8\nstatus: draft\n", "1:8"},
      {"overlong-slash", "title: \xC0\xAF\n", "1:8"},
      {"overlong-nul", "title: \xC0\x80\n", "1:8"},
      {"surrogate", "title: \xED\xA0\x80\n", "1:8"},
      {"above-unicode", "title: \xF4\x90\x80\x80\n", "1:8"},
      {"byte-ff", "title: \xFF\n", "1:8"},
      {"bad-byte-in-comment", "title: a # \xE9\n", "1:12"},
      {"bad-byte-in-key", "t\xE9tle: a\n", "1:2"},
      {"cr-only", "title: a\rstatus: draft\r", "1:9"},
      {"cr-within", "title: a\rb\nstatus: draft\n", "1:9"},
      {"cr-cr-lf", "title: a\r\r\nstatus: draft\r\r\n", "1:9"},
      {"cr-last", "title: a\nstatus: draft\r", "2:14"},
      {"crlf", "title: a\r\nstatus: draft\r\n", ""},
      {"crlf-and-lf", "title: a\r\nstatus: draft\ntags: [a]\r\n", ""},
      {"crlf-fault", "title: a\r\nstatus: b: c\r\n", "2:10"},
      {"no-final-newline", "title: a\nstatus: draft", ""},
      {"bell",
       "title: a\x07"
       "b\n",
       "1:9"},
      {"escape-sequence", "title: \x1B[31mred\x1B[0m\n", "1:8"},
      {"backspace-in-key", "ti\x08tle: a\n", "1:3"},
      {"delete", "title: a\x7F\n", "1:9"},
      {"c1-control", "title: a\xC2\x9B\n", "1:9"},
      {"next-line",
       "title: a\xC2\x85"
       "b\n",
       "1:9"},
      {"form-feed", "title: a\n\fstatus: draft\n", "2:1"},
      {"vertical-tab", "title: a\vb\n", "1:9"},
      {"line-separator",
       "title: a\xE2\x80\xA8"
       "status: draft\n",
       "1:16"},
      {"bidi-override",
       "title: a\xE2\x80\xAE"
       "b\n",
       ""},
      {"no-break-space-indent", "source:\n\xC2\xA0 method: contract\n", "2:1"},
      {"no-break-space-after-colon",
       "title:\xC2\xA0"
       "a\n",
       "1:7"},
      {"zero-width-space-key", "\xE2\x80\x8Btitle: a\n", "1:1"},
      {"noncharacter", "title: \xEF\xBF\xBF\n", ""},
      {"emoji", "title: \xF0\x9F\x9A\xA8\nstatus: draft\n", ""},
      {"binary", "\x89PNG\r\n\x1A\n\0\0\0\rIHDR"s, "1:1"},
      {"gzip", "\x1F\x8B\x08\0\0\0\0\0\0\x03"s, "1:2"},
      {"many-bad-bytes", std::string(5000, '\xFF'), "1:1"},
      {"many-controls", std::string(5000, '\x01'), "1:1"},
  };
}
