#include "command/completion_scripts.hpp"

namespace rapport {
namespace {

// bash parts words at = and :, so what stands before them must not be repeated. Descriptions are for lists
// only: COMP_TYPE says when one is shown.
constexpr std::string_view bash = R"sh(# rapport in bash: source <(rapport completion bash)
_rapport() {
  local line=${COMP_LINE:0:COMP_POINT} breaks=${COMP_WORDBREAKS//[^=:]/} words found lines one word cut=
  read -ra words <<<"$line"
  [[ $line == *[[:blank:]] ]] && words+=('')
  one=${words[-1]}
  [[ $breaks && $one == *[$breaks]* ]] && cut=${one%"${one##*[$breaks]}"}
  COMPREPLY=()
  found=$("$1" completion bash -- "${words[@]:1}" 2>/dev/null) || compopt -o default
  [[ $found ]] || return 0
  mapfile -t lines <<<"$found"
  for one in "${lines[@]}"; do
    word=${one%%$'\t'*}
    if ((${#lines[@]} > 1 && (COMP_TYPE == 63 || COMP_TYPE == 33 || COMP_TYPE == 64))) && [[ $one == *$'\t'?* ]]; then
      word+="  (${one#*$'\t'})"
    fi
    COMPREPLY+=("${word:${#cut}}")
  done
  [[ $word == *[=:] ]] && ((${#lines[@]} == 1)) && compopt -o nospace
  return 0
}
complete -F _rapport rapport
)sh";

constexpr std::string_view zsh = R"sh(#compdef rapport
# rapport in zsh: source <(rapport completion zsh), or this file as _rapport in a folder of $fpath
_rapport() {
  local found line word files=0
  local -a words_found shown open open_shown
  found=$("$words[1]" completion zsh -- "${(@Q)words[2,CURRENT-1]}" "$PREFIX" 2>/dev/null) || files=1
  for line in "${(@f)found}"; do
    word=${line%%$'\t'*}
    [[ -n $word ]] || continue
    if [[ $line == *$'\t'?* ]]; then line="$word  -- ${line#*$'\t'}"; else line=$word; fi
    if [[ $word == *[=:] ]]; then
      open+=("$word") open_shown+=("$line")
    else
      words_found+=("$word") shown+=("$line")
    fi
  done
  (($#words_found)) && compadd -U -Q -l -d shown -a words_found
  (($#open)) && compadd -U -Q -l -S '' -d open_shown -a open
  ((files)) && { compset -P '*='; _files; }
  return 0
}
if [[ $funcstack[1] == _rapport ]]; then _rapport "$@"; else compdef _rapport rapport; fi
)sh";

constexpr std::string_view fish = R"sh(# rapport in fish: rapport completion fish | source
function __rapport_words
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    $words[1] completion fish -- $words[2..-1] "$word" 2>/dev/null
    or __fish_complete_path (string replace -r '^-.*?=' '' -- "$word")
end
complete -c rapport -f -a '(__rapport_words)'
)sh";

}  // namespace

std::string_view completion_script(std::string_view shell) {
  return shell == "bash" ? bash : shell == "zsh" ? zsh : fish;
}

}  // namespace rapport
