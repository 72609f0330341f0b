#!/bin/sh
# The report in HTML passes tidy without a word, in both languages, short and long, whatever stands in the
# records: check_html.sh RAPPORT EXAMPLE
set -u
rapport=$1
example=$2
if ! command -v tidy > /dev/null; then
  echo "SKIP check_html: no tidy here"
  exit 77
fi
top=$(mktemp -d) || exit 2
trap 'rm -rf "$top"' EXIT

fail() {
  echo "FAIL $*"
  exit 1
}
valid() {
  project=$1
  shift
  "$rapport" -C "$project" --today 2025-08-15 report --format html "$@" > "$top/page.html" || fail "report $*"
  said=$(tidy -q -e "$top/page.html" 2>&1) || fail "report $* of $project: $said"
}

mkdir "$top/empty" "$top/hostile" "$top/hostile/requirements"
: > "$top/empty/rapport.yaml"
cat > "$top/hostile/rapport.yaml" << 'E'
title: "</title></style></svg><script>alert(1)</script> & &amp &#0; \u202E \"quoted\" 'so'"
client: "<!-- <![CDATA[ ]]> --> <img src=x onerror=alert(1)>"
buffers: [{id: "<b class=\"x\">&lt;", unit: day, size: 10}, {id: "</svg>", unit: day, size: 1}]
milestones:
  - {id: "M<1>", title: "</td></table>", baseline: 2025-08-01, actual: 2025-08-01, weight: 100}
E
printf 'title: "</td></tr> <th> & x"\nstatus: implemented\n' > "$top/hostile/requirements/REQ-001.yaml"

cat > "$top/intro.md" << 'E'
### A & *B* `c`

- "c" & d < e &lt;f&gt; **g *h*** [i](j "k&'l'") [m](n|中.md) [p](javascript:q) https://example.org/?a&b
- <c-ops@example.org> <https://example.org/%zz> ![r](s.png) [*t](u) v*

```
&amp; x
```
E

for project in "$example" "$top/hostile" "$top/empty"; do
  for lang in en zh; do
    valid "$project" --lang "$lang"
    valid "$project" --lang "$lang" --audience client --since 2025-07-01
    valid "$project" --lang "$lang" --brief --intro "$top/intro.md"
  done
done

# A fault would have been found.
valid "$example" --section milestones
sed 's|</table>||' "$top/page.html" > "$top/broken.html"
tidy -q -e "$top/broken.html" > /dev/null 2>&1 && fail "tidy takes anything"
echo "PASS the HTML of every report is valid"
