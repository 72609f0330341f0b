#!/bin/sh
# The scripts of action.yml, run as a runner does: in order, with their inputs in variables. action.sh RAPPORT SOURCE
set -eu
rapport=$(realpath "$1") source=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/bin" "$folder/my project"
ln -s "$rapport" "$folder/bin/rapport"
export PATH="$folder/bin:$PATH"
fail() { echo "FAIL $*"; exit 1; }

# Each script is what stands deeper than its "run: |"; nothing in it may be filled in before it runs.
awk -v to="$folder/step" '
  /^ *run: \|$/ { match($0, /[^ ]/); depth = RSTART; ++n; script = 1; next }
  script && $0 !~ /^ *$/ { match($0, /[^ ]/); if (RSTART <= depth) script = 0 }
  script { print substr($0, depth + 2) > (to n) }' "$source/action.yml"
[ -s "$folder/step2" ] || fail "action.yml has no two scripts"
if grep -F '${{' "$folder"/step?; then fail "an input is written into a script"; fi

cd "$folder/my project"
rapport init
rapport add req Stop on overpressure status=implemented statement="The controller shall stop the pump within 200 ms."
cd ..
export GITHUB_PATH="$folder/path" GITHUB_STEP_SUMMARY="$folder/summary" GITHUB_ACTION_PATH="$folder/the action"
export DIRECTORY='my project' SKIP='clock' FAIL_ON='' CHANGED='' SARIF='out $(touch owned).sarif'
sh -e "$folder/step1"
[ ! -e path ] || fail "rapport was there, and was built again"
# Where there is no rapport, the action's own folder is built, and what it built is found by the next step.
mkdir "$folder/tools" "$folder/the action" "$folder/the action/.ci"
ln -s "$(command -v sh)" "$folder/tools/sh"
echo '[ -z "$CI" ] && [ "$1" = report ] && : >built' >"$folder/the action/.ci/build"
CI=true PATH="$folder/tools" "$folder/tools/sh" -e "$folder/step1"
[ -e built ] || fail "rapport was not there, and was not built"
[ "$(cat path)" = "$folder/the action/build/release" ] || fail "PATH gets $(cat path)"
code=0
sh -e "$folder/step2" || code=$?
[ $code = 1 ] || fail "with an error, check ends with $code"
grep -q VF001 'out $(touch owned).sarif' && grep -q VF001 summary || fail "the findings were not written"
[ ! -e owned ] || fail "an input was evaluated"
SKIP='clock,VF' FAIL_ON=error sh -e "$folder/step2"
