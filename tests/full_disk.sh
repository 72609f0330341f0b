#!/bin/sh
# A full disk during set and add gives exit code 2 and loses nothing: full_disk.sh RAPPORT
# Needs a small tmpfs; where none can be mounted it says SKIP and exits 77.
set -u
rapport=$1
if [ -z "${FULL_DISK_INSIDE-}" ]; then
  # A mount namespace of its own: no root needed where the system allows it, and nothing to clean up.
  # shellcheck disable=SC2016 # for the shell inside
  inside='mount -t tmpfs -o size=512k tmpfs "$0"'
  probe=$(mktemp -d) || exit 2
  if unshare -rm sh -c "$inside" "$probe" 2> /dev/null; then
    FULL_DISK_INSIDE=$probe unshare -rm sh -c "$inside"' && exec sh "$@"' "$probe" "$0" "$@"
    code=$?
  else
    echo "SKIP full_disk: no tmpfs can be mounted here"
    code=77
  fi
  rmdir "$probe"
  exit $code
fi

project=$FULL_DISK_INSIDE
cd "$project" || exit 2
aside=$(mktemp -d) || exit 2
trap 'rm -rf "$aside"' EXIT

fail() {
  echo "FAIL $*"
  exit 1
}
long=$(printf 'When the PLC detects an alarm, the system shall show it within 2 s. %.0s' $(seq 120))
ids=
mkdir requirements
: > rapport.yaml
for n in 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20; do
  ids="$ids REQ-$n"
  printf 'title: Alarm %s\nstatus: draft\nstatement: The system shall show alarm %s within 2 s.\n' $n $n > requirements/REQ-$n.yaml
done

# Every file and folder with its bytes, but for the filler; stray files show too.
tree() { find . -name filler -o -type f -exec sha256sum {} + | sort -k 2; }
fill() { dd if=/dev/zero of=filler bs=4096 2> /dev/null; }
free_pages() { truncate -s "-$(($1 * 4096))" filler; }
says_2() {
  what=$1
  shift
  said=$("$rapport" -C "$project" "$@" 2>&1)
  code=$?
  [ $code -eq 2 ] || fail "$what: exit code $code, expected 2: $said"
  [ -n "$said" ] || fail "$what: fails without a word"
}

# What set makes of the files where there is room: the only other contents they may have later.
cp -R . "$aside/roomy"
# shellcheck disable=SC2086 # a list of words
"$rapport" -C "$aside/roomy" set $ids "statement=$long" > "$aside/said" 2>&1 || fail "set does not work at all: $(cat "$aside/said")"
tree > "$aside/old"
(cd "$aside/roomy" && tree) > "$aside/new"
[ "$(grep -cvxFf "$aside/old" "$aside/new")" -eq 20 ] || fail "set did not change 20 records"

fill
says_2 "set on a full disk" set REQ-07 owner=p-eng
tree | cmp -s - "$aside/old" || fail "set on a full disk: $(tree | diff - "$aside/old")"
says_2 "add on a full disk" add requirement One more alarm
tree | cmp -s - "$aside/old" || fail "add on a full disk: $(tree | diff - "$aside/old")"

# Room for some of the files only: each is then old or new, and none is left over.
free_pages 6
# shellcheck disable=SC2086
says_2 "set on a disk that fills up" set $ids "statement=$long"
tree > "$aside/now"
[ "$(cut -c 67- "$aside/now")" = "$(cut -c 67- "$aside/old")" ] || fail "a disk that fills up: $(diff "$aside/now" "$aside/old")"
half=$(cat "$aside/old" "$aside/new" | grep -vxFf - "$aside/now")
[ -z "$half" ] || fail "a disk that fills up leaves a file neither old nor new: $half"

# Nothing stands in the way once there is room again.
rm filler
said=$("$rapport" -C "$project" check 2>&1) || fail "check afterwards: $said"
said=$("$rapport" -C "$project" set REQ-07 owner=p-eng 2>&1) || fail "set afterwards: $said"
said=$("$rapport" -C "$project" add requirement One more alarm 2>&1) || fail "add afterwards: $said"

"$rapport" -C "$project" list > /dev/full 2> "$aside/said"
code=$?
[ $code -eq 2 ] || fail "list on a full stdout: exit code $code, expected 2"
echo "PASS on a full disk set, add and list end with 2; every file is old or new"
