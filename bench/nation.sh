#!/usr/bin/env bash
# A nation around the demo's ward, and how long its page of results takes for a ward, a province and the nation.
#   bench/nation.sh FOLDER CASES WARDS    fills FOLDER (new) by COPY: say 5000000 3300; 14 GB, a quarter of an hour
#   bench/nation.sh pages PORT [TIMES] [ADDRESS]   asks the demo that runs on PORT
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
. scripts/jdk.sh
. bench/compile.sh
find_jdk || exit 2

compile start
if [ "$1" = pages ]; then
    exec "$JAVA_HOME/bin/java" -cp "$classes" vn.ketnap.start.PageTimes "$2" "${3:-60}" "${4:-/reports}"
fi
if [ ! -e "$1" ]; then
    "$JAVA_HOME/bin/java" -cp "$classes" vn.ketnap.KetNap demo --data "$1" --port 18099 > "$1.log" &
    until grep -q 'http://127' "$1.log"; do sleep 1; done
    kill $!
    wait $! || true
fi
exec "$JAVA_HOME/bin/java" -cp "$classes" vn.ketnap.start.Nation "$@"
