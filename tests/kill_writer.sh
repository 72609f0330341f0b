#!/usr/bin/env bash
# A writer killed at any moment leaves every file either old or new, never half, and nothing behind that a check or the
# next writer trips over: kill_writer.sh RAPPORT [KILLS]
set -u
rapport=$1
kills=${2:-200}
top=$(mktemp -d) || exit 2
trap 'rm -rf "$top"' EXIT
project=$top/project
mkdir -p "$project/requirements"
: > "$project/rapport.yaml"

ids=()
for n in $(seq -w 100); do
  ids+=("REQ-$n")
  cat > "$project/requirements/REQ-$n.yaml" <<RECORD
# Requirement $n, agreed at the kick-off.
title: Alarm $n reaches every workstation
status: draft
owner: nobody
statement: When the PLC detects alarm $n, the system shall show it on the main workstation within 2 s.
tags: [hmi, alarm]
RECORD
done

fail() {
  echo "FAIL $*"
  exit 1
}
set_owner() { "$rapport" -C "$project" set "${ids[@]}" "owner=$1" > "$top/printed" 2>&1; }
sums() { (cd "$project/requirements" && sha256sum REQ-???.yaml); }
owners=(p-eng the-electrical-design-office)

# What every file looks like with the one owner and with the other, and how long a whole run takes.
for i in 1 0; do
  start=$(date +%s%N)
  set_owner "${owners[i]}" || fail "set does not work at all: $(cat "$top/printed")"
  nanoseconds=$(($(date +%s%N) - start))
  [ "$(grep -lx "owner: ${owners[i]}" "$project"/requirements/REQ-???.yaml | wc -l)" -eq 100 ] ||
    fail "set did not set the owner of 100 records"
  sums > "$top/sums.$i"
done
cat "$top/sums.0" "$top/sums.1" > "$top/whole"
checked=$("$rapport" -C "$project" check 2>&1) || fail "the project is not clean to begin with: $checked"

between=0
killed=0
for ((round = 1; round <= kills; round++)); do
  "$rapport" -C "$project" set "${ids[@]}" "owner=${owners[round % 2]}" > "$top/printed" 2>&1 &
  writer=$!
  wait_for=$((nanoseconds * (RANDOM % 1000) / 1000))
  sleep "$((wait_for / 1000000000)).$(printf '%09d' $((wait_for % 1000000000)))"
  kill -9 $writer 2> /dev/null
  wait $writer 2> /dev/null
  code=$?
  [ $code -eq 137 ] && killed=$((killed + 1))
  [ $code -eq 137 ] || [ $code -eq 0 ] || fail "round $round: set ended with $code: $(cat "$top/printed")"

  sums > "$top/now" || fail "round $round: a record is gone"
  half=$(grep -vxFf "$top/whole" "$top/now")
  [ -z "$half" ] || fail "round $round: neither old nor new: $half"
  [ "$(wc -l < "$top/now")" -eq 100 ] || fail "round $round: a record is gone"
  cmp -s "$top/now" "$top/sums.0" || cmp -s "$top/now" "$top/sums.1" || between=$((between + 1))
  after=$("$rapport" -C "$project" check 2>&1)
  [ "$after" = "$checked" ] || fail "round $round: check trips over what was left behind: $after"
done

[ $killed -gt 0 ] || fail "no run was killed: all ended before"
set_owner "${owners[0]}" || fail "the next writer does not get through: $(cat "$top/printed")"
sums | cmp -s - "$top/sums.0" || fail "the next writer did not write every record"
echo "PASS $kills runs, $killed killed, $between of them between the first and the last file; every file old or new"
