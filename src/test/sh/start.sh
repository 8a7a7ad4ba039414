#!/usr/bin/env bash
# What a person does first: ./ketnap help, a wrong word, ./ketnap demo, and the results beside the running demo and after it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

folder=$(mktemp -d "target/start.XXXXXX")
port=$((20000 + RANDOM % 20000))
server=
cleanup() {
    if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; fi
    rm -rf "$folder"
}
trap cleanup EXIT
fail() { echo "FAILED: $*" >&2; [ -f "$folder/out" ] && tail -20 "$folder/out" >&2; exit 1; }

./ketnap help 2>/dev/null | grep -q -- '--today' || fail "help names the options"
for wrong in "nonsense" "demo --prot 1" "serve --today 2018-09-26" "report results --form x"; do
    # shellcheck disable=SC2086
    code=0; ./ketnap $wrong >/dev/null 2>"$folder/err" || code=$?
    [ "$code" = 2 ] || fail "'$wrong' ends with 2, not $code"
    [ "$(grep -c . "$folder/err")" -le 3 ] || fail "'$wrong' is refused in a sentence"
done

rm -f target/app-*/*.aot
begin=$(date +%s)
./ketnap demo --port "$port" --data "$folder/demo" >"$folder/out" 2>&1 &
server=$!
until curl -fsS -o "$folder/page" "http://127.0.0.1:$port/" -L 2>/dev/null; do
    kill -0 "$server" 2>/dev/null || fail "the demo ended"
    [ $(($(date +%s) - begin)) -lt 120 ] || fail "the demo was not ready in two minutes"
    sleep 0.2
done
echo "first demo ready after $(($(date +%s) - begin)) s ($(nproc) processors)"
until grep -q "http://127.0.0.1:$port/" "$folder/out"; do sleep 0.2; done
grep -q "Tài khoản minh họa" "$folder/out" || fail "the demo names its accounts"
grep -q "hư cấu" "$folder/page" || fail "the page says that the demo is invented"

results() { ./ketnap report results --from 2018-01-01 --to 2018-08-31 --data "$folder/demo" --format json 2>/dev/null; }
told() { grep -Eq '"sentToClass" ?: ?29' <<<"$1" && grep -Eq '"admitted" ?: ?6' <<<"$1" && grep -Eq '"recognised" ?: ?15' <<<"$1"; }
told "$(results)" || fail "results beside the running demo: $(results | head -c 300)"
kill "$server"; wait "$server" || true; server=
told "$(results)" || fail "results without a running demo"

code=0; ./ketnap serve --port "$port" --data "$folder/demo" >/dev/null 2>&1 || code=$?
[ "$code" = 2 ] || fail "serve refuses a demo folder"

begin=$(date +%s%N)
./ketnap demo --port "$port" --data "$folder/demo" >"$folder/out" 2>&1 &
server=$!
until curl -fsS -o /dev/null "http://127.0.0.1:$port/" -L 2>/dev/null; do sleep 0.05; done
echo "later start: $((($(date +%s%N) - begin) / 1000000)) ms"
echo "start.sh: all well"
