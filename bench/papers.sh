#!/usr/bin/env bash
# How many papers a second one processor draws, and what 500 at once need: bench/papers.sh [words for JMH]
#   bench/papers.sh batch     only the 500, with a heap of 256 MB
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
. scripts/jdk.sh
. bench/compile.sh
find_jdk || exit 2

compile document src/test/java/vn/ketnap/document/FilledForms.java
one=()
if command -v taskset >/dev/null; then one=(taskset -c 0); fi
"$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC -cp "$classes" vn.ketnap.document.Batch
if [ "${1:-}" != batch ]; then
    exec "${one[@]}" "$JAVA_HOME/bin/java" -cp "$classes" org.openjdk.jmh.Main PapersBench "$@"
fi
