#include "corpus.hpp"

Corpus typing_cases() {
  return {
      {"colon-in-value", "title: a: b\n", "1:9"},
      {"colon-in-statement", "title: a\nstatement: Mode: the system shall stop.\n", "2:16"},
      {"colon-in-list", "acceptance_criteria:\n  - FAT: pass\n", "2:5"},
      {"colon-in-list-twice", "acceptance_criteria:\n  - FAT: pass: twice\n", "2:14"},
      {"colon-at-end", "title: a:\n", "1:9"},
      {"colon-in-second-line", "statement: When it stops\n  note: it beeps\n", "2:7"},
      {"colon-in-flow", "tags: {a: b: c}\n", "1:12"},
      {"several-colons", "title: a: b\nstatement: c: d\nrationale: e: f\n", "1:9"},
      {"time", "title: at 10:30\nstatus: draft\n", ""},
      {"address", "title: http://example.com/a\nstatus: draft\n", ""},
      {"windows-path", "title: C:\\a\nstatus: draft\n", ""},
      {"wide-colon",
       "title\xEF\xBC\x9A"
       "a\nstatus: draft\n",
       "1:6"},
      {"wide-colon-all",
       "title\xEF\xBC\x9A"
       "a\nstatus\xEF\xBC\x9A"
       "draft\n",
       "1:6"},
      {"wide-colon-last",
       "title: a\nstatus\xEF\xBC\x9A"
       "draft\n",
       "2:7"},
      {"wide-colon-space", "title\xEF\xBC\x9A a\nstatus: draft\n", "1:6"},
      {"wide-colon-in-group",
       "source:\n  method\xEF\xBC\x9A"
       "contract\n",
       "2:9"},
      {"wide-colon-in-group-second",
       "source:\n  method: contract\n  ref\xEF\xBC\x9A"
       "a\n",
       "3:6"},
      {"wide-colon-in-list",
       "verification:\n  - date\xEF\xBC\x9A"
       "2025-01-01\n    result: pass\n",
       "2:9"},
      {"wide-colon-in-flow",
       "source: {method\xEF\xBC\x9A"
       "contract}\n",
       "1:16"},
      {"wide-colon-chinese-key",
       "\xE6\xA0\x87\xE9\xA2\x98\xEF\xBC\x9A"
       "a\n",
       "1:1"},
      {"wide-colon-in-value",
       "title: \xE6\xB3\xA8\xEF\xBC\x9A"
       "a\nstatus: draft\n",
       ""},
      {"wide-colon-eaten",
       "statement: a\n  note\xEF\xBC\x9A"
       "b\nstatus: draft\n",
       ""},
      {"wide-comma",
       "tags: [a\xEF\xBC\x8C"
       "b]\nstatus: draft\n",
       ""},
      {"wide-comma-in-group", "source: {method: contract\xEF\xBC\x8Cref: a}\n", "1:26"},
      {"wide-comma-in-value",
       "title: a\xEF\xBC\x8C"
       "b\nstatus: draft\n",
       ""},
      {"ideographic-comma",
       "tags: [a\xE3\x80\x81"
       "b]\nstatus: draft\n",
       ""},
      {"wide-space-indent", "source:\n\xE3\x80\x80method: contract\n", "2:1"},
      {"wide-space-first", "\xE3\x80\x80title: a\n", "1:1"},
      {"wide-space-after-colon",
       "title:\xE3\x80\x80"
       "a\nstatus: draft\n",
       "1:7"},
      {"wide-space-after-dash",
       "tags:\n  -\xE3\x80\x80"
       "a\n",
       ""},
      {"wide-space-after-good-space",
       "title: \xE3\x80\x80"
       "a\nstatus: draft\n",
       ""},
      {"wide-space-in-value",
       "title: a\xE3\x80\x80"
       "b\nstatus: draft\n",
       ""},
      {"wide-space-in-flow",
       "tags: [a,\xE3\x80\x80"
       "b]\nstatus: draft\n",
       ""},
      {"wide-brackets",
       "tags: \xE3\x80\x90"
       "a, b\xE3\x80\x91\nstatus: draft\n",
       ""},
      {"wide-braces", "source: \xEF\xBD\x9Bmethod: contract\xEF\xBD\x9D\n", "1:16"},
      {"wide-quotes",
       "title: \xE2\x80\x9C"
       "a\xE2\x80\x9D\nstatus: draft\n",
       ""},
      {"wide-dash", "tags:\n  \xEF\xBC\x8D a\n", ""},
      {"wide-hash", "title: a \xEF\xBC\x83 b\nstatus: draft\n", ""},
      {"wide-digits",
       "source: {method: contract, date: \xEF\xBC\x92\xEF\xBC\x90\xEF\xBC\x92\xEF\xBC\x95-01-01}\n", "1:34"},
      {"conflict", "title: a\n<<<<<<< HEAD\nstatus: draft\n=======\nstatus: proposed\n>>>>>>> b\n", "2:1"},
      {"conflict-diff3",
       "title: a\n<<<<<<< HEAD\nstatus: draft\n||||||| base\nstatus: x\n=======\nstatus: proposed\n>>>>>>> "
       "b\n",
       "2:1"},
      {"conflict-half", "title: a\n=======\nstatus: draft\n", "2:1"},
      {"conflict-crlf", "title: a\r\n<<<<<<< HEAD\r\nstatus: draft\r\n=======\r\nstatus: b\r\n>>>>>>> c\r\n",
       "2:1"},
      {"conflict-in-block", "statement: |\n  a\n<<<<<<< HEAD\n  b\n=======\n  c\n>>>>>>> d\n", "3:1"},
      {"underline-in-block", "statement: |\n  a\n  =======\nstatus: draft\ntitle: b\n", ""},
      {"diff", "--- a/REQ-001.yaml\n+++ b/REQ-001.yaml\n@@ -1 +1 @@\n-title: a\n+title: b\n", "4:7"},
      {"html", "<!DOCTYPE html>\n<html><body>404</body></html>\n", "1:1"},
      {"xml", "<?xml version=\"1.0\"?>\n<a b=\"c\"/>\n", "1:1"},
      {"shell", "#!/bin/sh\nrm -rf \"$HOME\"\n", "2:1"},
      {"ini", "[section]\ntitle = a\n", "2:1"},
      {"toml", "title = \"a\"\nstatus = \"draft\"\n", "1:1"},
      {"csv", "id,title\n1,a\n", "1:1"},
      {"markdown", "# Title\n\n- a\n- b\n\n| a | b |\n|---|---|\n", "6:3"},
      {"lfs-pointer", "version https://git-lfs.github.com/spec/v1\noid sha256:0000\nsize 1\n", "1:1"},
      {"several-faults", "title: &a b\nstatus: !x draft\nowner: *a\ntags: [a, a]\ntags: [b]\n", "1:8"},
      {"several-mistakes",
       "title\xEF\xBC\x9A"
       "a\n\tstatus: draft\nowner:\xE3\x80\x80"
       "b\nstatement: \"c\nrationale: d\n",
       "1:6"},
  };
}
