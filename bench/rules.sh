#!/usr/bin/env bash
# How long the rules take: bench/rules.sh [words for JMH, such as RulesBench or -prof gc]
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
. scripts/jdk.sh
find_jdk || exit 2

mkdir -p target
maven -B -ntp -q -Pbench compile dependency:build-classpath -Djacoco.skip=true \
    -Dmdep.includeScope=test -Dmdep.outputFile="$root/target/bench.classpath"
libraries=$(cat target/bench.classpath)
rm -rf target/bench
mkdir target/bench
"$JAVA_HOME/bin/javac" -nowarn -proc:full -d target/bench -cp "target/classes:$libraries" bench/java/vn/ketnap/admission/*.java
echo "$(nproc) processors, load $(cut -d' ' -f1-3 /proc/loadavg 2>/dev/null || echo unknown)"
exec "$JAVA_HOME/bin/java" -cp "target/bench:target/classes:$libraries" org.openjdk.jmh.Main "$@"
