#!/usr/bin/env bash
# How fast lines of the journal are sealed and verified.
#   bench/verify.sh FOLDER [LINES]    fills FOLDER (new): a million lines unless told otherwise, a quarter with acts
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
. scripts/jdk.sh
. bench/compile.sh
find_jdk || exit 2

compile start
exec "$JAVA_HOME/bin/java" -cp "$classes" vn.ketnap.start.SealedLines "$1" "${2:-1000000}"
