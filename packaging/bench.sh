#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures the program beside its peers: installs the peers, builds `release` and runs every case
# several times beside its peer. stdout carries one JSON line per figure,
#   {"bench","case","value","unit","peer","peer_value","ratio","goal","met"}
# (ratio = value / peer_value, of medians; goal = the highest ratio allowed), stderr what could not be
# had and, at the end, a table for people. Exit 0: everything was measured, whatever came out.
#
# bench.sh [NAME…]   all benchmarks without a name; --list names them
#
# The way in for a new benchmark: tests/bench/NAME.sh, which is sourced and says
#   packages=(…)   the Debian packages of its peers; one that can't be installed is said on stderr
#   targets=(…)    the CMake targets that it runs (bluepencil_bench in tests/bench/CMakeLists.txt)
#   run() { …; }   prints the JSON lines of its figures on stdout; it may use
#                  $root (the sources), $bin (the programs), $work (an empty folder of its own) and
#                  the functions of packaging/lib.sh
# Its first comment line below the licence is what --list shows. C++ reports through
# tests/bench/figures.h, Python through tests/bench/figures.py; both say what goes into a line.
set -euo pipefail
# shellcheck source=packaging/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

benches="$root/tests/bench"
bin="$root/build/release/bin"

known_benches() {
    local file
    for file in "$benches"/*.sh; do
        basename "$file" .sh
    done
}

list_benches() {
    local name
    for name in $(known_benches); do
        printf '%-12s %s\n' "$name" "$(sed -n '/SPDX/{n;s/^# //p;q}' "$benches/$name.sh")"
    done
}

# Peers are welcome, not needed: without one its figures are null.
install_peers() {
    local package log
    log="$(mktemp)"
    for package in "$@"; do
        if [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]]; then
            continue
        fi
        say "Installing the peer $package"
        as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get -q -y install --no-install-recommends "$package" >"$log" 2>&1 ||
            say "The peer $package can't be installed; its figures will be null."
    done
    rm -f "$log"
}

# Prints what array ARRAY of bench NAME holds, one element a line.
declared() {
    local name="$1" array="$2"
    (
        # shellcheck source=/dev/null
        source "$benches/$name.sh"
        declare -n elements="$array"
        [[ ${#elements[@]} -eq 0 ]] || printf '%s\n' "${elements[@]}"
    )
}

run_bench() {
    local name="$1" work="$root/build/bench/$1"
    rm -rf "$work"
    mkdir -p "$work"
    # A shell of its own, so that a benchmark stops at its first failure whatever stands around it.
    bin="$bin" work="$work" bash -euo pipefail -c 'source "$1"; source "$2"; run' \
        bench "$root/packaging/lib.sh" "$benches/$name.sh"
}

if [[ ${1:-} == --list ]]; then
    list_benches
    exit
fi
if [[ ${1:-} == -* ]]; then
    say "usage: bench.sh [NAME…], bench.sh --list"
    exit 2
fi
names=("$@")
if [[ $# -eq 0 ]]; then
    mapfile -t names < <(known_benches)
fi
for name in "${names[@]}"; do
    if [[ $name == */* || ! -f $benches/$name.sh ]]; then
        say "error: there is no benchmark $name. There are: $(known_benches | tr '\n' ' ')"
        exit 2
    fi
done

install_packages
mapfile -t peers < <(for name in "${names[@]}"; do declared "$name" packages; done | sort -u)
mapfile -t wanted < <(for name in "${names[@]}"; do declared "$name" targets; done | sort -u)
install_peers "${peers[@]}"
# Peers that came only now are found by configuring again.
rm -f "$root/build/release/build.ninja"
build release "${wanted[@]}"

figures="$root/build/bench/figures.jsonl"
mkdir -p "$(dirname "$figures")"
: >"$figures"
status=0
for name in "${names[@]}"; do
    say "Measuring $name"
    run_bench "$name" | tee -a "$figures" || {
        say "error: the benchmark $name did not finish. See above."
        status=1
    }
done
python3 "$benches/figures.py" "$figures" >&2
exit "$status"
