# Sourced by ./ketnap and ./test: sets JAVA_HOME to a JDK 25 or newer, or says what to install.

is_jdk_25() {
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
    [ -x "$1/bin/javac" ] || [ -d "${root:-/nowhere}/app" ] || return 1 # what is built already needs no compiler
    local major
    major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    [ "${major:-0}" -ge 25 ]
}

find_jdk() {
    local candidate onpath
    onpath=$(command -v java 2>/dev/null && true)
    onpath=$(readlink -f "${onpath:-/nowhere}" 2>/dev/null || true)
    for candidate in "${JAVA_HOME:-/nowhere}" "${onpath%/bin/java}" \
        /usr/lib/jvm/* /opt/java/* /opt/*jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /usr/local/opt/openjdk* /opt/homebrew/opt/openjdk* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if is_jdk_25 "$candidate"; then
            export JAVA_HOME=$candidate
            return 0
        fi
    done
    echo "Không tìm thấy JDK 25. Hãy cài JDK 25 trở lên (ví dụ Temurin, https://adoptium.net) hoặc đặt JAVA_HOME." >&2
    echo "No JDK 25 was found. Install JDK 25 or newer (for example Temurin, https://adoptium.net) or set JAVA_HOME." >&2
    return 1
}

# Maven: the one on the PATH, or the wrapper, which fetches one.
maven() {
    if command -v mvn >/dev/null 2>&1; then mvn "$@"; else "$root/mvnw" "$@"; fi
}
