#!/bin/sh
# pre-commit takes .pre-commit-hooks.yaml, and refuses a commit that brings an error: pre_commit.sh RAPPORT SOURCE
set -eu
rapport=$(realpath "$1") source=$2
command -v pre-commit >/dev/null && command -v git >/dev/null || { echo "pre-commit or git is not installed"; exit 77; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/bin" "$folder/home" "$folder/hooks" "$folder/project"
ln -s "$rapport" "$folder/bin/rapport"
export PATH="$folder/bin:$PATH" HOME="$folder/home" GIT_CONFIG_NOSYSTEM=1
git config --global user.name Author
git config --global user.email author@example.com
git config --global init.defaultBranch main

cp "$source/.pre-commit-hooks.yaml" "$folder/hooks"
cd "$folder/hooks"
pre-commit validate-manifest .pre-commit-hooks.yaml
git init -q && git add . && git commit -qm hooks

cd "$folder/project"
git init -q
rapport init
cat >.pre-commit-config.yaml <<CONFIG
repos:
  - repo: $folder/hooks
    rev: $(git -C "$folder/hooks" rev-parse HEAD)
    hooks: [{id: rapport}]
CONFIG
pre-commit install
rapport add req Stop on overpressure statement="The controller shall stop the pump within 200 ms."
git add . && git commit -qm 'as agreed'
rapport move REQ-001 implemented
git add .
if git commit -qm done >said 2>&1; then echo "FAIL an error was committed"; exit 1; fi
grep -F 'requirements/REQ-001.yaml:2:9: error: REQ-001 is implemented and has no verification note [VF001]' said
