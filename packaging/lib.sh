# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What run.sh, test.sh and bench.sh share. Sourced; expects `set -euo pipefail`.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

say() {
    printf '%s\n' "$*" >&2
}

die() {
    say "error: $*"
    exit 1
}

wanted_packages() {
    sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$root/packaging/packages.txt"
}

# missing_packages PACKAGE…: those that are not installed, one a line.
missing_packages() {
    local installed
    # dpkg-query fails if any name is unknown to it, which is what we want to find out.
    installed="$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null |
        sed -n 's/ installed$//p' || true)"
    printf '%s\n' "$@" | grep -vxF -e "${installed:-none}" || true
}

as_root() {
    if [[ $(id -u) -eq 0 ]]; then
        "$@"
    elif [[ -t 0 ]]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

# Runs a command, keeping its output in a log and showing the end of it only if it fails.
quietly() {
    local log="$1"
    shift
    if ! "$@" >"$log" 2>&1; then
        tail -n 40 "$log" >&2
        say "(whole output: $log)"
        return 1
    fi
}

install_packages() {
    # shellcheck disable=SC2046
    install_these $(wanted_packages)
}

# install_these PACKAGE…: what is missing of them.
install_these() {
    local missing log
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "This is not Debian: install by hand what packaging/packages.txt names. Going on."
        return
    fi
    missing="$(missing_packages "$@" | tr '\n' ' ')"
    if [[ -z $missing ]]; then
        return
    fi
    if [[ $(id -u) -ne 0 ]] && ! command -v sudo >/dev/null; then
        die "packages are missing and this is neither root nor is there sudo. As root, run:
  apt-get install --no-install-recommends $missing"
    fi
    say "Installing: $missing"
    log="$(mktemp)"
    quietly "$log" as_root apt-get -q update ||
        say "The package lists could not be refreshed; trying with those at hand."
    # shellcheck disable=SC2086
    quietly "$log" as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -y install --no-install-recommends $missing ||
        die "the packages could not be installed. Is the network up, are you allowed to install?
  Needed: $missing"
    rm -f "$log"
}

# build PRESET [TARGET…]: configures if that is needed and builds everything of it, or these targets.
build() {
    local preset="$1" dir="$root/build/$1"
    shift
    mkdir -p "$dir"
    if [[ ! -f $dir/build.ninja || $root/CMakePresets.json -nt $dir/build.ninja ]]; then
        (cd "$root" && quietly "$dir/configure.log" cmake --preset "$preset") ||
            die "configuring failed. See above."
    fi
    say "Building $preset in build/$preset"
    quietly "$dir/build.log" cmake --build "$dir" ${1:+--target "$@"} -- -j "$(nproc)" ||
        die "the build failed. See above."
    fetch_ranks "$dir/share/bluepencil/ranks"
}

# Without them the program works and says that it cannot count tokens.
fetch_ranks() {
    [[ ! -f $1/o200k_base.tiktoken ]] || return 0
    if ! command -v npm >/dev/null; then
        say "There is no npm: tokens will not be counted."
        return 0
    fi
    "$root/packaging/ranks.sh" "$1" >&2 || true # it has said why
}
