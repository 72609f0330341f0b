#!/bin/sh
# Runs a script of this folder with what npm has installed.
#   node.sh MODULES SCRIPT ARGUMENT…
set -eu
modules=$1
shift
[ -d "$modules/ajv" ] && [ -d "$modules/yaml-language-server" ] && command -v node >/dev/null || {
  echo "ajv and yaml-language-server are not installed: sh .ci/build test installs them where npm is"
  exit 77
}
exec env NODE_PATH="$modules" node "$@"
