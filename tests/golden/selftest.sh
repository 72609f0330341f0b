#!/bin/sh
# Tests of the session runner itself: selftest.sh RAPPORT_GOLDEN
set -u
runner=$1
top=$(mktemp -d) || exit 2
trap 'rm -rf "$top"' EXIT
failed=0

mkdir -p "$top/bin" "$top/source/examples/plant" "$top/source/tests"
cat > "$top/bin/rapport" <<'E'
#!/bin/sh
echo "rapport $*"
echo "warning" >&2
[ "${1-}" != fail ]
E
chmod +x "$top/bin/rapport"
echo "plant file" > "$top/source/examples/plant/file.txt"

# session NAME: makes the case NAME of the session on stdin
session() {
  mkdir -p "$top/$1"
  cat > "$top/$1/session.md"
}

# play CODE PLACE…: runs the runner, keeps what it prints in $out, demands its exit code
play() {
  want=$1
  shift
  out=$(UPDATE=${UPDATE-} GOLDEN_LIMIT_MS=${GOLDEN_LIMIT_MS-5000} \
    "$runner" "$top/bin/rapport" "$top/source" "$@" 2>&1)
  code=$?
  [ $code -eq "$want" ] || complain "exit code $code, expected $want, playing $*"
}

complain() {
  failed=$((failed + 1))
  printf 'FAIL %s\n%s\n\n' "$1" "$out"
}

# prints TEXT: demands a line that holds TEXT in what was printed
prints() { printf '%s\n' "$out" | grep -qF -- "$1" || complain "not printed: $1"; }
prints_not() { ! printf '%s\n' "$out" | grep -qF -- "$1" || complain "printed: $1"; }

session pass <<'E'
Everything a session can say, and it holds.

```console
$ rapport one 'two  three'
rapport one two  three
warning
$ rapport fail
rapport fail
warning
? 1

$ echo one \
>   two
one two
$ cat > x.yaml <<'A' && cat - <<B
> a: $HOME
> 
> A
> b: $((1 + 1))
> B
b: 2
$ cat x.yaml
a: $HOME

$ export RAPPORT_TODAY=2025-08-15 && mkdir -p sub && cd sub
$ echo "$RAPPORT_TODAY in ${PWD##*/}"
2025-08-15 in sub
$ exit 7
? 7
$ kill -9 $$
? 137
$ seq 9
1
[…]
8
[…]
9
$ echo "took 12 ms of 60 ms"
took […] ms of […] ms
$ echo "$LC_ALL $TZ $TERM [${NO_COLOR-}] [${UNRELATED-}] $(ls -A ~)"
C.UTF-8 UTC dumb [] [] 
$ git init -q && git commit -q --allow-empty -m x && git log --format='%an %ce %cI %D'
Author committer@example.com 2025-08-15T12:00:00+00:00 HEAD -> main
```

````console
$ echo '```'
```
````

```sh
$ quoted and not run
```

<!-- not run -->
```console
$ false
```
E
NO_COLOR=1 UNRELATED=1 play 0 "$top/pass"
[ "$out" = "1 sessions, 14 commands, 0 failed" ] || complain "a passing session prints more than its count"

session fail <<'E'
```console
$ echo same; echo new
same
old
$ rapport fine
rapport fine
warning
$ false
$ true
? 3
$ seq 3
1
[…]
4
$ echo "a b"
a[…]c
```
E
play 1 "$top/fail" "$top/pass"
prints "fail/session.md:2: $ echo same; echo new"
prints "    -old"
prints "    +new"
prints "     same"
prints "fail/session.md:8: $ false"
prints "  exit code 1, expected 0"
prints "fail/session.md:9: $ true"
prints "  exit code 0, expected 3"
prints "    -4"
prints "    -a[…]c"
prints_not "rapport fine"
prints "2 sessions, 20 commands, 5 failed"

cp -R "$top/fail" "$top/update"
UPDATE=1 play 0 "$top/update"
prints "update/session.md: updated"
play 0 "$top/update"
cat > "$top/updated.md" <<'E'
```console
$ echo same; echo new
same
new
$ rapport fine
rapport fine
warning
$ false
? 1
$ true
$ seq 3
1
[…]
$ echo "a b"
a b
```
E
out=$(diff "$top/updated.md" "$top/update/session.md") || complain "not updated as it should"

session keep <<'E'
Words above.

```console
$ seq 9; echo "run 5"
0
[…]
8
[…]
run […]
$ echo '```'; echo '$ x'
```

Words below.
E
UPDATE=1 play 0 "$top/keep"
cat > "$top/kept.md" <<'E'
Words above.

````console
$ seq 9; echo "run 5"
1
[…]
8
[…]
run […]
$ echo '```'; echo '$ x'
```
[…]
````

Words below.
E
out=$(diff "$top/kept.md" "$top/keep/session.md") || complain "an update keeps what still matches"
play 0 "$top/keep"

mkdir -p "$top/tree/in/sub" "$top/tree/after/sub"
echo old > "$top/tree/in/sub/edited.txt"
echo same > "$top/tree/in/same.txt"
echo new > "$top/tree/after/sub/edited.txt"
echo same > "$top/tree/after/same.txt"
session tree <<'E'
```console
$ echo new > sub/edited.txt && git init -q
```
E
play 0 "$top/tree"
printf 'new' > "$top/tree/after/sub/edited.txt"
echo gone > "$top/tree/after/gone.txt"
rm "$top/tree/after/same.txt"
play 1 "$top/tree"
prints "tree/session.md: the files left behind differ from after/"
prints "  gone.txt: not there"
prints "  same.txt: not expected"
prints "  sub/edited.txt: differs"
prints "    -\\ no newline at the end of the file"
prints "1 sessions, 1 commands, 1 failed"
UPDATE=1 play 0 "$top/tree"
play 0 "$top/tree"
[ ! -e "$top/tree/after/gone.txt" ] || complain "an update leaves a file in after/ that is gone"

session hang <<'E'
```console
$ sleep 60 & sleep 61
$ echo on
on
```
E
GOLDEN_LIMIT_MS=300 play 1 "$top/hang"
prints "hang/session.md:2: $ sleep 60 & sleep 61"
prints "  killed: it ran for more than 300 ms"
prints "1 sessions, 2 commands, 1 failed"

cat > "$top/source/README.md" <<'E'
```console
$ cat examples/plant/file.txt
plant file
```
E
cat > "$top/source/examples/plant/README.md" <<'E'
```console
$ cat file.txt && echo changed > file.txt
plant file
```
E
play 0 "$top/source/README.md" "$top/source/examples"
prints "2 sessions, 2 commands, 0 failed"

session empty <<'E'
Only words.
E
session unclosed <<'E'
```console
$ true
E
session headless <<'E'
```console
true
```
E
session heredoc <<'E'
```console
$ cat <<X
> a
```
E
play 1 "$top/empty" "$top/unclosed" "$top/headless" "$top/heredoc"
prints "empty/session.md: the session has no command"
prints "unclosed/session.md: line 1: this block has no closing fence"
prints "headless/session.md: line 2: a console block begins with"
prints "heredoc/session.md: line 2: the here-document has no line"
prints "4 sessions, 0 commands, 4 failed"

for i in 1 2 3 4 5 6 7 8; do
  session "order/$i" <<E
\`\`\`console
\$ sleep 0.0$((9 - i)); echo $i
\`\`\`
E
done
play 1 "$top/order"
[ "$(printf '%s\n' "$out" | sed -n 's/^    +//p' | tr -d '\n')" = 12345678 ] || complain "results out of order"

out=$("$runner" "$top/nowhere/rapport" "$top/source" "$top/pass" 2>&1)
[ $? -eq 2 ] || complain "no binary is a usage error"
out=$("$runner" 2>&1)
[ $? -eq 2 ] || complain "no arguments is a usage error"
prints "usage: rapport_golden"

[ $failed -eq 0 ] && echo "PASS the session runner does what its sessions say"
[ $failed -eq 0 ]
