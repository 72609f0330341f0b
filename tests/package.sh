#!/usr/bin/env bash
# The packages of a build tree: the same bytes twice, a .deb that lintian says nothing of and that installs, runs and goes
# again, and a tar.gz that runs wherever it is unpacked: package.sh BUILD SOURCE
set -u
build=$1
source=$2
program=$build/rapport
skip() {
  echo "SKIP package: $*"
  exit 77
}
fail() {
  echo "FAIL $*"
  exit 1
}
for tool in cpack lintian dpkg-shlibdeps apt-get man; do
  command -v $tool > /dev/null || skip "there is no $tool here"
done
top=$(mktemp -d) || exit 2
trap 'rm -rf "$top"' EXIT

export SOURCE_DATE_EPOCH=1700000000
for copy in 1 2; do
  cpack --config "$build/CPackConfig.cmake" -B "$top/$copy" > "$top/said" 2>&1 || fail "cpack: $(cat "$top/said")"
done
deb=$(ls "$top"/1/*.deb)
for package in "$top"/1/*.deb "$top"/1/*.tar.gz; do
  [ ! -e "$package" ] || cmp "$package" "$top/2/${package##*/}" || fail "packed twice, ${package##*/} differs"
done

# What lintian only advises is shown for hardening; its spelling checker takes machine code for words.
hardening="hardening-no-pie,hardening-no-relro,hardening-no-bindnow,hardening-no-fortify-functions"
for wanted in "--fail-on error,warning" "--display-info --tags $hardening"; do
  # shellcheck disable=SC2086 # a list of words
  said=$(lintian --allow-root $wanted "$deb" 2>&1) && [ -z "$said" ] || fail "lintian: $said"
done
version=$(dpkg-deb -f "$deb" Version)
[ "$("$program" --version)" = "rapport $version" ] || fail "the package has version $version, rapport another"
head -n 1 "$source/.ci/changelog" | grep -qF "rapport ($version)" || fail ".ci/changelog has no entry for $version"

# Unpacked anywhere, without a library of the system.
archive=$(ls "$top"/1/*.tar.gz 2> /dev/null)
if [ -n "$archive" ]; then
  mkdir "$top/unpacked"
  tar -xzf "$archive" -C "$top/unpacked" --strip-components=1 || fail "the tar.gz cannot be unpacked"
  static=$top/unpacked/bin/rapport
  for page in "$source"/man/*.[1-8]; do
    cmp "$page" "$top/unpacked/share/man/man${page##*.}/${page##*/}" || fail "the tar.gz lacks ${page##*/}"
  done
  for text in README.md LICENSE; do
    cmp "$source/$text" "$top/unpacked/share/doc/rapport/$text" || fail "the tar.gz lacks $text"
  done
  ! readelf -d "$static" | grep NEEDED || fail "the static binary needs shared libraries"
  for words in check "report --lang zh" "list --format csv" todo; do
    # shellcheck disable=SC2086 # a list of words
    cmp <("$static" -C "$source/examples/jinghe-control-room" --today 2025-08-15 $words 2>&1) \
      <("$program" -C "$source/examples/jinghe-control-room" --today 2025-08-15 $words 2>&1) || fail "static: $words differs"
  done
  # The quickest of many starts is what it takes when nothing else is running.
  quickest=1000000
  for ((run = 0; run < 100; run++)); do
    start=${EPOCHREALTIME/[^0-9]/}
    "$static" --version > /dev/null
    took=$((${EPOCHREALTIME/[^0-9]/} - start))
    [ $took -ge $quickest ] || quickest=$took
  done
  [ $quickest -lt 5000 ] || fail "the static binary takes $quickest us to start"
  echo "the static binary starts in $quickest us"
fi

[ "$(id -u)" = 0 ] || skip "installing takes root; all else is well"
apt() { DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 "$@" > "$top/said" 2>&1 || fail "apt-get: $(cat "$top/said")"; }
exec 9> "${TMPDIR:-/tmp}/rapport-package.lock"
flock 9 # one at a time on this machine
[ ! -e /usr/bin/rapport ] || skip "rapport is installed already; all else is well"
# Slim images of Debian leave manual pages out.
apt install --no-install-recommends -o DPkg::Options::=--path-include=/usr/share/man/* "$deb"
trap 'apt purge rapport; rm -rf "$top"' EXIT
[ "$(/usr/bin/rapport --version)" = "rapport $version" ] || fail "the installed rapport does not say rapport $version"
for page in "$source"/man/*.[1-8]; do
  name=${page##*/}
  [ "$(man -w "${name##*.}" "${name%.*}")" = "/usr/share/man/man${name##*.}/$name.gz" ] || fail "man does not find $name"
done
apt purge rapport
trap 'rm -rf "$top"' EXIT
[ ! -e /usr/bin/rapport ] && [ ! -e /usr/share/doc/rapport ] || fail "something is left after it was removed"
echo "PASS ${deb##*/} ${archive##*/}"
