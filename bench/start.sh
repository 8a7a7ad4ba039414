#!/usr/bin/env bash
# How long a later start takes: ten times ./ketnap serve (or demo) on a folder that is there, with the JDK's AOT cache,
# from the command until the sign-in page has been answered and the address printed.
#
#   bench/start.sh [serve|demo] [runs]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

word=${1:-demo}
runs=${2:-10}
folder=$(mktemp -d)
port=$((20000 + RANDOM % 10000))
server=
trap 'if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; fi; rm -rf "$folder"' EXIT
now() { date +%s%3N; }

once() {
    local begin
    begin=$(now)
    ./ketnap "$word" --port "$port" --data "$folder/data" >"$folder/out" 2>&1 &
    server=$!
    until grep -q "Kết Nạp: http" "$folder/out" && curl -fsSL -o /dev/null "http://127.0.0.1:$port/" 2>/dev/null; do
        kill -0 "$server" || { cat "$folder/out" >&2; exit 1; }
        sleep 0.01
    done
    took=$(($(now) - begin))
    kill "$server"; wait "$server" || true; server=
}

once
echo "first start in an empty folder: $took ms"
ls target/app-*/*.aot >/dev/null || { echo "there is no AOT cache" >&2; exit 1; }

times=()
for _ in $(seq "$runs"); do once; times+=("$took"); done
mapfile -t sorted < <(printf '%s\n' "${times[@]}" | sort -n)
median=$(((sorted[(runs - 1) / 2] + sorted[runs / 2]) / 2))
echo "later starts of $word (ms): ${times[*]}"
echo "median $median ms, shortest ${sorted[0]} ms, longest ${sorted[runs - 1]} ms"
echo "machine: $(nproc) processors, $(awk '/MemTotal/ {printf "%.0f GiB", $2 / 1048576}' /proc/meminfo), load $(cut -d' ' -f1 /proc/loadavg), $(uname -sm)"
