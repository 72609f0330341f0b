#!/bin/sh
# What a person sees on a terminal, and a program in a pipe: terminal.sh RAPPORT
# Needs script(1) to make a terminal; where there is none it says SKIP and exits 77.
set -u
rapport=$1
if ! script -qec true /dev/null > /dev/null 2>&1; then
  echo "SKIP terminal: script(1) makes no terminal here"
  exit 77
fi
project=$(mktemp -d) || exit 2
trap 'rm -rf "$project"' EXIT
cd "$project" || exit 2
unset COLUMNS NO_COLOR CLICOLOR_FORCE
export RAPPORT_TODAY=2025-08-15 LC_ALL=C.UTF-8 TERM=xterm RAPPORT_PAGER=cat

fail() {
  echo "FAIL $*"
  exit 1
}
# What the command prints on a terminal of 40 columns.
seen() { script -qec "stty cols 40; $*" /dev/null | tr -d '\r'; }
expect() {
  [ "$2" = "$3" ] || fail "$1: expected
$2
but it is
$3"
}
escape=$(printf '\033')

mkdir requirements
: > rapport.yaml
printf 'title: 控制室的报警必须在两秒之内到达每一个操作员工作站\nstatus: verified\n' > requirements/REQ-001.yaml
printf 'title: "a\\u202Eb\\e[31m\\u009Bc"\nstatus: draft\n' > requirements/REQ-002.yaml

# Cut on a terminal alone, wide characters counted twice.
expect "list on a terminal" 'id       status    title
REQ-001  verified  控制室的报警必须在两…
REQ-002  draft     a<U+202E>b<U+001B>[3…' "$(seen "$rapport" list)"
expect "list in a pipe" 'id       status    title
REQ-001  verified  控制室的报警必须在两秒之内到达每一个操作员工作站
REQ-002  draft     a<U+202E>b<U+001B>[31m<U+009B>c' "$("$rapport" list)"

# Nothing in a record or in what was typed acts on the terminal, whatever the format.
for words in "show REQ-002" "show REQ-002 --format yaml" "show REQ-002 --format json" "list --format csv" "list --format json" "seal REQ-002" \
  "check -v" "report" "show '${escape}[31m'" "list 'status=${escape}[31m'" "set REQ-002 'priority=${escape}[31m'"; do
  acts=$(seen "$rapport --color never $words" | grep -c "$escape\\|$(printf '\302\233')\\|$(printf '\342\200\256')")
  [ "$acts" -eq 0 ] || fail "$words lets a control character through"
done

# Colours: on a terminal that has them, unless somebody wants none.
colours() { grep -c "$escape\\["; }
[ "$(seen "$rapport" check | colours)" -gt 0 ] || fail "check has no colour on a terminal"
[ "$("$rapport" check | colours)" -eq 0 ] || fail "check has colour in a pipe"
[ "$(CLICOLOR_FORCE=1 "$rapport" check | colours)" -gt 0 ] || fail "CLICOLOR_FORCE=1 does not force colour"
[ "$(CLICOLOR_FORCE=0 "$rapport" check | colours)" -eq 0 ] || fail "CLICOLOR_FORCE=0 forces colour"
[ "$("$rapport" --color always check | colours)" -gt 0 ] || fail "--color always has no colour"
[ "$(NO_COLOR=1 "$rapport" --color always check | colours)" -gt 0 ] || fail "--color always yields to NO_COLOR"
[ "$(NO_COLOR=1 seen "$rapport" check | colours)" -eq 0 ] || fail "NO_COLOR=1 has colour"
[ "$(TERM=dumb seen "$rapport" check | colours)" -eq 0 ] || fail "TERM=dumb has colour"
[ "$(seen "$rapport" --color never check | colours)" -eq 0 ] || fail "--color never has colour"
echo "PASS cut, coloured and free of control characters on a terminal; plain and whole in a pipe"
