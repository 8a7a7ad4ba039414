#!/usr/bin/env bash
# How long the rules take: bench/rules.sh [words for JMH, such as RulesBench or -prof gc]
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
. scripts/jdk.sh
. bench/compile.sh
find_jdk || exit 2

compile admission
exec "$JAVA_HOME/bin/java" -cp "$classes" org.openjdk.jmh.Main "$@"
