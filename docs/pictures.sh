#!/usr/bin/env bash
# Takes the pictures of the README again: starts a demo of its own, opens three screens in Debian's Chromium, stops it.
# Then every screen for docs/man-hinh.md, from the ward of the tests, and ten papers for docs/giay-to-mau.md (LibreOffice).
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
cd "$root"
. scripts/jdk.sh
find_jdk || exit 2
[ -x /usr/bin/chromium-headless-shell ] || [ -x /usr/bin/chromium ] || { echo "The pictures need Chromium. On Debian: apt-get install chromium-headless-shell" >&2; exit 2; }

mkdir -p target docs/pictures
folder=$(mktemp -d target/pictures.XXXXXX)
port=$((20000 + RANDOM % 20000))
server=
cleanup() {
    if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; fi
    rm -rf "$folder"
}
trap cleanup EXIT

./ketnap demo --port "$port" --data "$folder/demo" >"$folder/out" 2>&1 &
server=$!
until grep -q "http://127.0.0.1:$port/" "$folder/out"; do
    kill -0 "$server" 2>/dev/null || { cat "$folder/out" >&2; exit 1; }
    sleep 0.5
done
maven -B -ntp -q test -Dtest=Pictures -Dsurefire.failIfNoSpecifiedTests=false -Dketnap.pictures="$port"
rm -f docs/pictures/man-hinh/*.jpg
maven -B -ntp -q test -Dtest=EveryPageTests -Dketnap.screen-book=true
maven -B -ntp -q test -Dtest=PaperPictures -Dketnap.paper-pictures=true
ls -l docs/pictures
