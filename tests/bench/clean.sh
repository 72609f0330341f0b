#!/bin/sh
# The generated project is clean, so that the benchmark measures checks and not the printing of findings:
# clean.sh RAPPORT BENCH_GENERATE
set -u
folder=$(mktemp -d) || exit 2
trap 'rm -rf "$folder"' EXIT

"$2" 1000 "$folder/one" > /dev/null && "$2" 1000 "$folder/two" > /dev/null || exit 1
if ! diff -r "$folder/one" "$folder/two"; then
  echo "FAIL the same N gives other bytes"
  exit 1
fi
found=$("$1" -C "$folder/one" check --today 2025-08-15 2>&1)
code=$?
if [ $code -ne 0 ] || printf '%s\n' "$found" | grep -qE ': (error|warning): '; then
  printf 'FAIL check ends with %s on a generated project:\n%s\n' $code "$found"
  exit 1
fi
echo "PASS a generated project of 1,000 records has neither errors nor warnings"
