#!/bin/sh
# 50 `add` at once give 50 records with 50 different ids, all whole: parallel_add.sh RAPPORT
set -u
rapport=$1
top=$(mktemp -d) || exit 2
trap 'rm -rf "$top"' EXIT
project=$top/project
mkdir "$project"
: > "$project/rapport.yaml"

fail() {
  echo "FAIL $*"
  exit 1
}

numbers=$(seq 50)
# All wait at a gate, which lets one through for every byte: they start within the same moment.
mkfifo "$top/gate"
exec 3<> "$top/gate"
writers=
for n in $numbers; do
  (read -r _ <&3 && exec "$rapport" -C "$project" add requirement "Alarm number $n" > "$top/said.$n" 2>&1) &
  writers="$writers $!"
done
# shellcheck disable=SC2086 # a list of words
printf '\n%.0s' $numbers >&3
for writer in $writers; do
  wait "$writer" || fail "an add ended with $?: $(cat "$top"/said.*)"
done

files=$(find "$project/requirements" -name '*.yaml' | wc -l)
[ "$files" -eq 50 ] || fail "$files records instead of 50"
others=$(find "$project" -type f ! -name '*.yaml')
[ -z "$others" ] || fail "left behind: $others"
ids=$(find "$project/requirements" -name '*.yaml' | tr '[:upper:]' '[:lower:]' | sed 's|.*/||' | sort -u | wc -l)
[ "$ids" -eq 50 ] || fail "$ids different ids instead of 50"
for n in $numbers; do
  found=$(grep -rlE "^title: [\"']?Alarm number ${n}[\"']?\$" "$project/requirements" | wc -l)
  [ "$found" -eq 1 ] || fail "$found records with the title 'Alarm number $n' instead of one"
done
for file in "$project"/requirements/*.yaml; do
  [ "$(grep -cE '^(title|status):' "$file")" -eq 2 ] || fail "not whole: $file: $(cat "$file")"
done
said=$("$rapport" -C "$project" check 2>&1) || fail "check: $said"
echo "PASS 50 adds at once gave 50 whole records with 50 ids"
