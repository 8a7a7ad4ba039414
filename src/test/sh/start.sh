#!/usr/bin/env bash
# What a person does first: ./ketnap help, a wrong word, ./ketnap demo, and the results beside the running demo and after it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

mkdir -p target
folder=$(mktemp -d "$PWD/target/start.XXXXXX")
port=$((20000 + RANDOM % 10000))
server=
cleanup() {
    if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; fi
    rm -rf "$folder"
}
trap cleanup EXIT
fail() { echo "FAILED: $*" >&2; [ -f "$folder/out" ] && tail -20 "$folder/out" >&2; exit 1; }
now() { date +%s%3N; }

# The first page anybody gets must be the sign-in page, and then the program prints its address.
# An empty program would lead to the first-run page instead.
start() {
    begin=$(now)
    "$@" >"$folder/out" 2>&1 &
    server=$!
    until curl -fsSL -o "$folder/page" -w '%{url_effective}\n' "http://127.0.0.1:$port/" >"$folder/first" 2>/dev/null; do
        kill -0 "$server" 2>/dev/null || fail "$* ended"
        [ $(($(now) - begin)) -lt 300000 ] || fail "$* was not ready in five minutes"
        sleep 0.05
    done
    grep -q "/sign-in" "$folder/first" || fail "the first page was $(cat "$folder/first"), not the sign-in page"
    until grep -q "Kết Nạp: http://127.0.0.1:$port/" "$folder/out"; do
        kill -0 "$server" 2>/dev/null || fail "$* ended"
        [ $(($(now) - begin)) -lt 300000 ] || fail "$* did not print its address"
        sleep 0.05
    done
    took=$(($(now) - begin))
}
stop() { kill "$server"; wait "$server" || true; server=; }

./ketnap help >"$folder/help" 2>/dev/null || fail "help"
for option in --port --data --today --fresh --kind --dry-run --check --as; do
    grep -q -- "$option" "$folder/help" || fail "help names $option"
done
# Even the very first time, before the cache for fast starts is made.
for wrong in "nonsense" "demo --prot 1" "serve --today 2018-09-26" "report results --form x" "serve --port 70000" \
    "serve --data $folder/help" "report results --data $folder/nowhere"; do
    # shellcheck disable=SC2086
    rm -f target/app-*/*.aot
    begin=$(now)
    code=0; ./ketnap $wrong >/dev/null 2>"$folder/err" || code=$?
    [ "$code" = 2 ] || fail "'$wrong' ends with 2, not $code: $(cat "$folder/err")"
    took=$(($(now) - begin))
    [ "$(wc -l <"$folder/err")" = 2 ] || fail "'$wrong' is refused in a sentence, in both languages: $(cat "$folder/err")"
    [ -z "$(find target -path 'target/app-*' -name '*.aot*' -print -quit)" ] || fail "'$wrong' is refused before the cache is made"
    echo "refused after $took ms: $wrong"
done

# As after a build: no unfolded jar, no cache, no data.
rm -rf target/app-*
start ./ketnap demo --port "$port" --data "$folder/demo"
echo "first demo after a build: ready after $took ms ($(nproc) processors)"
# A bound against standing still; how long it takes is measured by bench/start.sh.
[ "$took" -lt $((${FIRST_DEMO_SECONDS:-90} * 1000)) ] || fail "the first demo took $took ms"
grep -q "Tài khoản minh họa" "$folder/out" || fail "the demo names its accounts"
grep -q "Kể chuyện 2018" "$folder/out" || fail "progress is shown"
grep -q "hư cấu" "$folder/page" || fail "the page says that the demo is invented"
[ "$(grep -n 'Tài khoản minh họa' "$folder/out" | cut -d: -f1)" -lt "$(grep -n 'Kết Nạp: http' "$folder/out" | cut -d: -f1)" ] \
    || fail "accounts first, then the address"

results() { ./ketnap report results --from 2018-01-01 --to 2018-08-31 --data "$folder/demo" --format json 2>/dev/null; }
told() { grep -Eq '"sentToClass" ?: ?29' <<<"$1" && grep -Eq '"admitted" ?: ?6' <<<"$1" && grep -Eq '"recognised" ?: ?15' <<<"$1"; }
told "$(results)" || fail "results beside the running demo: $(results | head -c 300)"
code=0; ./ketnap rebuild --check --as nobody --data "$folder/demo" >/dev/null 2>"$folder/err" || code=$?
[ "$code" = 2 ] && grep -q "nobody" "$folder/err" || fail "an unknown author is refused: $code $(cat "$folder/err")"
./ketnap rebuild --check --as canbo --data "$folder/demo" >/dev/null || fail "the copies equal the acts"
stop
told "$(results)" || fail "results without a running demo"

code=0; ./ketnap serve --port "$port" --data "$folder/demo" >/dev/null 2>&1 || code=$?
[ "$code" = 2 ] || fail "serve refuses a demo folder"
code=0; ./ketnap demo --fresh --port "$port" --data "$folder/demo" >"$folder/out" 2>&1 </dev/null || code=$?
[ "$code" = 2 ] && told "$(results)" || fail "demo --fresh without a yes keeps everything"

for _ in 1 2 3; do
    start ./ketnap demo --port "$port" --data "$folder/demo"
    echo "later start: $took ms"
    stop
done

# Whoever starts it: root in a user namespace (above), root as the folder's owner, root as nobody, an ordinary user.
begins() { ./ketnap import src/main/resources/demo/to-chuc.xlsx --data "$1" >"$folder/rows" 2>"$folder/out" || fail "import into $1"; }
owner_of() { stat -c %u "$1/database/PG_VERSION"; }
if [ "$(id -u)" = 0 ] && command -v setpriv >/dev/null; then
    spot=$(mktemp -d); chmod 755 "$spot"; trap 'rm -rf "$spot"; cleanup' EXIT
    user=$(id -u daemon); group=$(id -g daemon) # initdb wants a user whom the system knows
    mkdir "$folder/without" "$spot/theirs"; chown "$user:$group" "$spot/theirs"
    printf '#!/bin/sh\nexit 1\n' | tee "$folder/without/unshare" >"$folder/without/setpriv"
    chmod +x "$folder/without/unshare"

    begins "$spot/theirs/data"
    [ "$(owner_of "$spot/theirs/data")" = "$user" ] || fail "root runs the database as the folder's owner"
    [ -z "$(find "$spot/theirs" ! -type l ! -user "$user" -print -quit)" ] || fail "in the owner's folder: $(find "$spot/theirs" ! -type l ! -user "$user")"

    PATH="$folder/without:$PATH" begins "$spot/nobodys"
    [ "$(owner_of "$spot/nobodys")" = 65534 ] || fail "root without user namespaces runs the database as nobody"

    chmod +x "$folder/without/setpriv"
    code=0; PATH="$folder/without:$PATH" ./ketnap serve --data "$spot/none" >"$folder/out" 2>&1 || code=$?
    [ "$code" = 2 ] && grep -q setpriv "$folder/out" || fail "root with neither is told what to do: $code"

    ordinary=(setpriv --reuid="$user" --regid="$group" --clear-groups env HOME="$spot" JAVA_HOME="${JAVA_HOME:-}")
    if "${ordinary[@]}" test -r target/ketnap.jar; then
        mkdir "$spot/own"; chown "$user:$group" "$spot/own"
        "${ordinary[@]}" ./ketnap import src/main/resources/demo/to-chuc.xlsx --data "$spot/own/data" >"$folder/rows" 2>"$folder/out" \
            || fail "an ordinary user"
        [ "$(owner_of "$spot/own/data")" = "$user" ] || fail "an ordinary user runs the database directly"
    else
        echo "an ordinary user cannot read $PWD: not tried as one"
    fi
fi
echo "start.sh: all well"
