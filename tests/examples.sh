#!/bin/sh
# Every example of --help works, in the order of the page, each in a fresh copy of a project, and help COMMAND and
# COMMAND --help print the same: examples.sh RAPPORT PROJECT
set -u
rapport=$(realpath "$1")
project=$(realpath "$2")
top=$(mktemp -d) || exit 2
trap 'rm -rf "$top"' EXIT
mkdir "$top/bin"
ln -s "$rapport" "$top/bin/rapport"
printf '#!/bin/sh\nexit 0\n' > "$top/bin/nano"  # an editor that leaves the text as it is
chmod +x "$top/bin/nano"
cp "$top/bin/nano" "$top/bin/vi"
unset VISUAL EDITOR GITHUB_ACTIONS
export PATH="$top/bin:$PATH" RAPPORT_TODAY=2025-08-15 COLUMNS=80 GIT_CONFIG_GLOBAL=/dev/null
export GIT_AUTHOR_NAME=A GIT_AUTHOR_EMAIL=a@example.com GIT_COMMITTER_NAME=A GIT_COMMITTER_EMAIL=a@example.com

fail() {
  echo "FAIL $*"
  exit 1
}
fresh() {
  rm -rf "$top/play"
  mkdir "$top/play" && cd "$top/play" || exit 2
  [ "$1" != init ] || return  # which begins where nothing is
  cp -R "$project/." . || exit 2
  git init -q . && git add . && git commit -qm all || exit 2
  printf 'token,overall,outcome,teamwork,communication,ltr,next,Remarks\nn01,5,4,4,5,9,Nothing,Well done\n' > answers.csv
  printf 'progress meeting 2025-08-14\nattendees c-ops p-pm\nprogress The switches are ordered.\naction Send the net list @p-eng 8-20\n' > notes.txt
}
commands=$("$rapport" --help | sed -n '/^[A-Z].*:$/,/^$/ s/^  \([a-z]*\)  .*/\1/p')
[ "$(echo "$commands" | wc -l)" -ge 20 ] || fail "--help lists no commands: $commands"
for command in $commands; do
  "$rapport" help "$command" > "$top/help" || fail "help $command"
  "$rapport" "$command" --help | cmp -s - "$top/help" || fail "help $command and $command --help differ"
  ! LC_ALL=C.UTF-8 grep -qE '.{81}' "$top/help" || fail "help $command is wider than 80 columns"
  sed -n '/^Examples:$/,$ s/^  //p' "$top/help" > "$top/examples"
  [ "$(wc -l < "$top/examples")" -eq 2 ] || fail "$command has not two examples"
  while read -r example; do
    fresh "$command"
    case $example in *"| man "*) command -v man > /dev/null || continue ;; esac
    said=$(sh -c "$example" 2>&1 < /dev/null)
    code=$?
    [ "$code" -eq 0 ] || { [ "$command" = check ] && [ "$code" -eq 1 ]; } || fail "$example ends with $code: $said"
  done < "$top/examples"
done
echo "PASS $(echo "$commands" | wc -l) commands with two examples each"
