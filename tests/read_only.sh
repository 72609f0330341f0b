#!/bin/sh
# In a tree that cannot be written, all that reads works, and what writes ends with 2 and says why:
# read_only.sh RAPPORT PROJECT. Needs a small tmpfs; where none can be mounted it says SKIP and exits 77.
set -u
if [ -z "${READ_ONLY_INSIDE-}" ]; then
  probe=$(mktemp -d) || exit 2
  if unshare -rm mount -t tmpfs tmpfs "$probe" 2> /dev/null; then
    READ_ONLY_INSIDE=$probe unshare -rm sh "$0" "$@"
    code=$?
  else
    echo "SKIP read_only: no tmpfs can be mounted here"
    code=77
  fi
  rmdir "$probe"
  exit $code
fi
rapport=$(realpath "$1")
mount -t tmpfs tmpfs "$READ_ONLY_INSIDE" && cp -R "$2/." "$READ_ONLY_INSIDE" && mount -o remount,ro "$READ_ONLY_INSIDE" || exit 2
cd "$READ_ONLY_INSIDE" || exit 2
export RAPPORT_TODAY=2025-08-15

fail() {
  echo "FAIL $*"
  exit 1
}
for command in check list 'show REQ-001' report todo agenda 'minutes MTG-001' 'explain VF001' 'take --dry-run -' ''; do
  # shellcheck disable=SC2086 # a list of words
  said=$(echo 'progress meeting 2025-08-14' | "$rapport" $command 2>&1)
  code=$?
  [ $code -eq 0 ] || { [ "$command" = check ] && [ $code -eq 1 ]; } || fail "$command ends with $code: $said"
done
for command in 'set REQ-001 owner=p-eng' 'add requirement One more' 'move REQ-012 approved' 'report -o status.md' 'init pump'; do
  # shellcheck disable=SC2086
  said=$("$rapport" $command 2>&1)
  code=$?
  [ $code -eq 2 ] || fail "$command ends with $code, expected 2: $said"
  case $said in *"cannot write "*": "*) ;; *) fail "$command does not say why: $said" ;; esac
done
echo "PASS in a read-only tree all that reads works"
