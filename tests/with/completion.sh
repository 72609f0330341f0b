#!/usr/bin/env bash
# What TAB does in a real shell: completion.sh RAPPORT bash|zsh|fish
set -eu
rapport=$1 shell=$2
command -v "$shell" >/dev/null && command -v script >/dev/null || { echo "$shell or script is not installed"; exit 77; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/bin" "$folder/home" "$folder/project/actions"
ln -s "$(realpath "$rapport")" "$folder/bin/rapport"
export PATH="$folder/bin:$PATH" HOME="$folder/home" TERM=dumb LC_ALL=C.UTF-8
cd "$folder/project"
: >rapport.yaml
rapport add req Alarm reaches every workstation >/dev/null
rapport add req 主控室报警 >/dev/null
printf 'title: "$(touch owned) `touch owned` %%{%%F{red} \\\\e[31m (touch owned)"\nstatus: open\n' >actions/ACT-001.yaml
touch notes.txt

fail() {
  echo "FAIL $shell: $*"
  exit 1
}

# bash and zsh run on a terminal of their own; what they say is kept in $seen.
seen=
send() { printf '%s' "$1" >&"${terminal[1]}"; }
wait_for() {
  local line
  while IFS= read -r -t 20 line <&"${terminal[0]}"; do
    seen+=$line$'\n'
    line=${line%%$'\r'*}
    [[ $line == *"$1"* && $line != *"echo $1"* ]] && { said=${line#*"$1"}; return; }
  done
  fail "no answer; so far: $seen"
}
start() {
  case $shell in
    bash) coproc terminal { script -qc 'bash --norc --noprofile -i' /dev/null; }
          send $'PS1="prompt>"; source <(rapport completion bash); echo rea""dy\n' ;;
    zsh) coproc terminal { script -qc 'zsh -f -i' /dev/null; }
         send $'unsetopt prompt_sp; PS1="prompt>"; autoload -U compinit; compinit -u -D; source <(rapport completion zsh); echo rea""dy\n' ;;
  esac
  answered ready
}
# Waits for the answer and then for the prompt: what is typed before it goes through the terminal's own editing.
answered() {
  local text
  wait_for "$1"
  while IFS= read -r -t 20 -d '>' text <&"${terminal[0]}"; do
    seen+=$text'>'
    [[ $text != *prompt ]] || return 0
  done
  fail "no prompt; so far: $seen"
}

# The last word of the line after TAB.
completed() {
  if [ "$shell" = fish ]; then
    said=$(fish -c 'rapport completion fish | source; complete -C "$argv[1]"' "$1")
    said=${said%%$'\t'*}
  else
    send "$1"$'\t\x01echo got: \n'
    answered 'got: '
    said=${said##* }
  fi
}
expect() {
  completed "$1"
  [ "$said" = "$2" ] || fail "\"$1\" became \"$said\", not \"$2\""
}

[ "$shell" = fish ] || start
expect 'rapport rena' rename
expect 'rapport show req-001' REQ-001
expect 'rapport move REQ-001 prop' proposed
expect 'rapport set REQ-001 priority=mu' priority=must
expect 'rapport list req has:ratio' has:rationale
expect 'rapport check --format=sa' --format=sarif
expect 'rapport report -o note' notes.txt

# What several words have in common is filled in, and they are listed with their titles.
if [ "$shell" = fish ]; then
  rapport completion fish >script.fish
  seen=$(fish -c 'source script.fish; complete -C "rapport show "')
else
  send $'rapport show \t\t\x15echo lis""ted\n'
  answered listed
  # A field waits for its value: no space after its sign.
  send $'rapport set REQ-001 prior\tmus\t\x01echo got: \n'
  answered 'got: '
  [ "${said##* }" = priority=must ] || fail "after priority= stands a space: $said"
fi
for text in REQ-001 'Alarm reaches every workstation' '主控室报警' '$(touch owned)'; do
  [[ $seen == *"$text"* ]] || fail "$text is not listed: $seen"
done
[ ! -e owned ] || fail "a title was evaluated"
[[ $seen != *'rapport: error'* ]] || fail "a message: $seen"
