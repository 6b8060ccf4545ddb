#!/bin/sh
# Runs Briefbook in the version that this collection is built with: sh briefbook.sh build
# Fetches the program once and runs it only if its SHA-256 is the one below. To move to another version, change these three lines;
# each release states its sum in briefbook.jar.sha256.
version={version}
address={home}/releases/download/v$version/briefbook.jar
sha256={sha256}

set -eu

fail() {
    printf 'briefbook.sh: %s\n' "$1" >&2
    exit 3
}

sum() {
    if command -v sha256sum >/dev/null 2>&1; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d ' ' -f 1
}

[ "${#sha256}" -eq 64 ] || fail "state version, address and SHA-256 of a release at the top of $0"
folder=$(CDPATH='' cd "$(dirname "$0")" && pwd)/.briefbook
jar=$folder/briefbook-$version.jar
if [ ! -f "$jar" ]; then
    mkdir -p "$folder"
    curl --fail --silent --show-error --location --retry 3 --output "$jar.part" "$address" ||
        fail "cannot fetch $address; check the network and the lines at the top of $0"
    mv "$jar.part" "$jar"
fi
if [ "$(sum "$jar")" != "$sha256" ]; then
    rm -f "$jar"
    fail "what came from $address has not the SHA-256 at the top of $0, and was not run; compare with the sum of the release"
fi

# File names are in UTF-8, whatever the locale: Java takes their encoding from it.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]*) ;;
    *) LC_ALL=C.UTF-8 && export LC_ALL ;;
esac
# shellcheck disable=SC2086  # several options are several words
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" ${BRIEFBOOK_JAVA_OPTIONS:-} -jar "$jar" "$@"
