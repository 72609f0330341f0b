#!/bin/sh
# What `check` writes for other programs passes their validators.
#   check_formats.sh RAPPORT EXAMPLE MODULES
set -eu
rapport=$1 example=$2 modules=$3
multitool=$modules/@microsoft/sarif-multitool-linux/Sarif.Multitool
[ -f "$multitool" ] && command -v xmllint >/dev/null || { echo "the validators are not installed: sh .ci/build test installs them where npm is"; exit 77; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir empty && : >empty/rapport.yaml
cp -R "$example" example
for project in empty example; do
  "$rapport" -C $project --today 2025-08-15 check --format "sarif=$folder/$project.sarif" --format "junit=$folder/$project.xml" >/dev/null || [ $? = 1 ]
  xmllint --noout $project.xml
  # GitHub's rules (Ghas) and those of the standard; what the validator only notes is a matter of taste.
  DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 "$multitool" validate $project.sarif --rule-kind 'Sarif;Ghas' --level Error >said
  if grep -E ': (error|fail) ' said || ! grep -q 'completed successfully' said; then cat said; exit 1; fi
done
findings=$(grep -c '"ruleId"' example.sarif)
[ "$findings" -gt 0 ]
