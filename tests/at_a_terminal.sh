#!/bin/sh
# What a person at a terminal meets: questions, a pager, progress, a narrow screen. at_a_terminal.sh RAPPORT
# The pseudo-terminal comes from script(1); where that is missing it says SKIP and exits 77.
set -u
rapport=$1
command -v script > /dev/null || {
  echo "SKIP at_a_terminal: script(1) is missing"
  exit 77
}
top=$(mktemp -d) || exit 2
trap 'rm -rf "$top"' EXIT
mkdir "$top/bin" "$top/pump"
ln -s "$(realpath "$rapport")" "$top/bin/rapport"
unset PAGER RAPPORT_PAGER LESS NO_COLOR CI
export PATH="$top/bin:$PATH" SHELL=/bin/sh TERM=xterm COLUMNS=80 LINES=24 RAPPORT_TODAY=2025-08-15
cd "$top/pump" || exit 2

fail() {
  echo "FAIL $what: $*"
  cat -v "$top/seen"
  exit 1
}
# What is typed (as printf takes it) and the command line; leaves what is on the screen in $top/seen.
type_at() {
  what=$2
  # shellcheck disable=SC2059 # the newlines are in it
  printf "$1" | script -qec "$2" /dev/null 2>&1 | tr -d '\r' > "$top/seen"
  # script's own code is lost in the pipe; the command line tells it where it counts.
}
ends_with() { [ "$(cat "$top/code")" = "$1" ] || fail "exit code $(cat "$top/code"), expected $1"; }
at_terminal() { type_at "$1" "$2; echo \$? > $top/code"; }
sees() { grep -qF -e "$1" "$top/seen" || fail "does not say \"$1\""; }
sees_not() { ! grep -qF -e "$1" "$top/seen" || fail "says \"$1\""; }
files() { find . -type f | sort; }

cat > rapport.yaml << 'YAML'
title: Pump
client: Liushu Water
people:
  - {id: c-ops, role: operations manager, side: client, decides: true}
  - {id: p-eng, role: engineer, side: us}
YAML

# Questions: each with its choices, a wrong answer again with the reason.
files > "$top/before"
at_terminal 'p-nobody\np-eng\nsome day\nfri\n' 'rapport add action Call the supplier'
ends_with 0
sees 'owner, the one who sees to it (c-ops, p-eng): '
sees 'p-nobody is not under people'
sees 'due, by when (date, as in fri): '
sees '"some day" is no date'
sees_not 'ACT-001.yaml:'
printf 'title: Call the supplier\nstatus: open\nowner: p-eng\ndue: 2025-08-15\n' | cmp -s - actions/ACT-001.yaml || fail "wrote $(cat actions/ACT-001.yaml)"
rm -r actions

at_terminal 'meting\nmeeting\nKick-off\nkickoff\n' 'rapport add'
ends_with 0
sees 'what to add (requirement, meeting, '
sees 'there is no kind of record called meting; did you mean "meeting"?'
sees 'title, what it is, in one line: '
grep -qx 'title: Kick-off' meetings/MTG-001.yaml || fail "wrote $(cat meetings/MTG-001.yaml)"
rm -r meetings

for typed in '' '\n' 'p-eng\n' 'p-eng\n\n'; do
  at_terminal "$typed" 'rapport add action Call the supplier'
  ends_with 2
  sees 'due too, as in: rapport add action Call the supplier'
  files | cmp -s - "$top/before" || fail "wrote something: $(files)"
done
at_terminal 'p-eng\nfri\n' 'rapport add action Call the supplier owner=nobody'
ends_with 2
sees_not 'due, by when'
at_terminal 'p-eng\nfri\n' 'rapport --no-input add action Call the supplier'
ends_with 2
sees_not 'owner, the one'
for quiet in 'echo p-eng | rapport add action Call' 'rapport add action Call 2> said'; do
  at_terminal 'p-eng\nfri\n' "$quiet"
  ends_with 2
  sees_not 'owner, the one'
done
rm said
files | cmp -s - "$top/before" || fail "wrote something: $(files)"

# The pager: for what is longer than the screen, and only on a terminal.
mkdir requirements
for n in $(seq -w 40); do
  printf 'title: Alarm %s reaches every workstation\nstatus: implemented\n' "$n" > "requirements/REQ-0$n.yaml"
done
at_terminal '' "RAPPORT_PAGER='sed s/^/paged:/' PAGER=false rapport list"
ends_with 0
sees 'paged:REQ-040'
at_terminal '' "PAGER=\"sed 's/^/by a shell: /'\" rapport list"
sees 'by a shell: REQ-040'
at_terminal '' "RAPPORT_PAGER='sed s/^/paged:/' rapport check"
ends_with 1
sees 'paged:requirements/REQ-001.yaml:2:9: '
at_terminal '' "RAPPORT_PAGER='sed s/^/paged:/' LINES=41 rapport list"
sees 'paged:REQ-040'
at_terminal '' "RAPPORT_PAGER='sed s/^/paged:/' COLUMNS=20 LINES=42 rapport list"
sees_not 'paged:'
for plain in 'LINES=42 rapport list' 'TERM=dumb rapport list' 'rapport --no-pager list' 'rapport list | cat' \
  'RAPPORT_PAGER=no-such-pager rapport list' "RAPPORT_PAGER='no-such-pager \"\"' rapport list" 'RAPPORT_PAGER=/ rapport list'; do
  at_terminal '' "export RAPPORT_PAGER='sed s/^/paged:/'; $plain"
  ends_with 0
  sees 'REQ-040'
  sees_not 'paged:'
done
at_terminal '' "RAPPORT_PAGER='head -n 1' rapport list"
ends_with 0
sees 'id '
sees_not 'REQ-040'
sees_not 'rror'
# shellcheck disable=SC2016 # for the pager to expand
printf '#!/bin/sh\necho "less with $LESS"; exec cat\n' > "$top/bin/less"
chmod +x "$top/bin/less"
at_terminal '' 'rapport list'
sees 'less with FRX'
sees 'REQ-040'
at_terminal '' 'LESS=-S rapport list'
sees 'less with -S'

# A narrow screen: nothing of a table or a page runs over, and nothing fails.
for command in '' list todo 'show REQ-001' 'explain VF001' 'help add' 'check --fail-on error'; do
  at_terminal '' "COLUMNS=20 rapport --no-pager $command"
  [ "$(cat "$top/code")" -le 1 ] || fail "exit code $(cat "$top/code")"
  sees_not 'rapport: error'
done
for command in list todo '' 'show REQ-001' 'explain VF001' 'explain requirement' 'trace REQ-001'; do
  at_terminal '' "COLUMNS=20 rapport --no-pager --color never $command"
  wide=$(LC_ALL=C.UTF-8 grep -E '.{21}' "$top/seen")
  [ -z "$wide" ] || fail "lines of more than 20 columns: $wide"
done
mkdir -p 泵站/requirements && cp rapport.yaml 泵站
printf 'title: 报警\nstatus: draft\nrefs: [某人手册, REQ-999]\n' > 泵站/requirements/REQ-099.yaml
at_terminal '' 'rapport --color never -C 泵站 check'
sees '泵站/requirements/REQ-099.yaml:3:'
grep -qx "$(printf '%21s' '')^" "$top/seen" || fail "the caret is not under REQ-999, behind 21 columns"

# Progress: of work that takes long, on a terminal, and erased.
rm -r requirements 泵站
mkdir requirements
{
  # An empty value is left to the YAML parser, which takes its time.
  printf 'title: Alarm\nx-ref: ~\nstatus: draft\nlog:\n'
  for n in $(seq 1000); do echo "  - {date: 2025-01-01, status: draft, note: number $n of many}"; done
} > requirements/REQ-1001.yaml
for n in $(seq 1002 1320); do cp requirements/REQ-1001.yaml "requirements/REQ-$n.yaml"; done
cpu=$(sed -n 's/^Cpus_allowed_list:[^0-9]*\([0-9]*\).*/\1/p' /proc/self/status)  # one
at_terminal '' "taskset -c $cpu rapport check | tail -n 1"
sees ' of 320 records read'
grep -q "$(printf '\033')\[K320 records: " "$top/seen" || fail "not erased before what follows"
for quiet in 'rapport check 2>&1 | tail -n 1' 'TERM=dumb rapport check | tail -n 1'; do
  at_terminal '' "$quiet"
  sees_not 'records read'
  sees '320 records'
done
echo "PASS questions, pager, progress and narrow screens on a terminal"
