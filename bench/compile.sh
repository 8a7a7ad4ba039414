# Sourced by the benchmarks written for JMH: compiles the program and the benchmarks of one room.
#   compile ROOM [more sources]    sets $classes
compile() {
    local libraries
    mkdir -p target
    maven -B -ntp -q -Pbench compile dependency:build-classpath \
        -Dmdep.includeScope=test -Dmdep.outputFile="$root/target/bench.classpath"
    libraries=$(cat target/bench.classpath)
    rm -rf target/bench
    mkdir target/bench
    "$JAVA_HOME/bin/javac" -nowarn -proc:full -d target/bench -cp "target/classes:$libraries" \
        "bench/java/vn/ketnap/$1/"*.java "${@:2}"
    classes=target/bench:target/classes:$libraries
    echo "$(nproc) processors, load $(cut -d' ' -f1-3 /proc/loadavg 2>/dev/null || echo unknown)"
}
