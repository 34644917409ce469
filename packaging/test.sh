#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds under the address and undefined-behaviour sanitizers and runs
# every test. A skipped test that tests/allowed-skips.txt does not name is a failure.
#
# test.sh [--long]   --long: many more seeds and larger inputs, then each fuzz target for ten minutes
set -euo pipefail
# shellcheck source=packaging/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

if [[ $# -eq 1 && $1 == --long ]]; then
    export BLUEPENCIL_LONG=1
    say "Long checks: every test with many seeds (BLUEPENCIL_LONG=1)"
elif [[ $# -gt 0 ]]; then
    say "usage: test.sh [--long]"
    exit 2
fi

# Each target of tests/fuzz with libFuzzer for so many seconds, beginning with its corpus. What
# breaks one stays in build/fuzz/found; mended, it goes into the corpus.
fuzz() {
    local seconds="$1" name work failed=0
    install_these clang-16 libclang-rt-16-dev
    build fuzz
    mkdir -p "$root/build/fuzz/found"
    for name in checks detectors diff gateway importer; do
        work="$(mktemp -d)"
        if "$root/build/fuzz/bin/fuzz_$name" -max_total_time="$seconds" -timeout=30 -rss_limit_mb=4096 \
            -max_len=4096 -print_final_stats=1 -artifact_prefix="$root/build/fuzz/found/$name-" \
            "$work" "$root/tests/fuzz/corpus/$name" >"$root/build/fuzz/$name.log" 2>&1; then
            say "fuzz $name: $(sed -n 's/^stat::number_of_executed_units: *//p' "$root/build/fuzz/$name.log") inputs in $seconds s, nothing broke"
        else
            tail -n 20 "$root/build/fuzz/$name.log" >&2
            say "fuzz $name: FAILED (whole output: build/fuzz/$name.log)"
            failed=1
        fi
        rm -rf "$work"
    done
    return "$failed"
}

install_packages
build check
patience=BLUEPENCIL_LONG_TESTS:BOOL=$([[ -n ${BLUEPENCIL_LONG:-} ]] && echo ON || echo OFF)
grep -qx "$patience" "$root/build/check/CMakeCache.txt" ||
    quietly "$root/build/check/configure.log" cmake -D "$patience" "$root/build/check"

log="$root/build/check/Testing/Temporary/LastTest.log"
out="$root/build/check/ctest.out"
rm -f "$log"
status=0
# One more than there are processors: some wait for a server or for a window.
ctest --test-dir "$root/build/check" --output-on-failure --no-tests=error --parallel "$(($(nproc) + 1))" | tee "$out" || status=$?
skips="$(python3 "$root/tests/support/check_skips.py" "$out" "$log" "$root/tests/allowed-skips.txt")" || {
    [[ $status -ne 0 ]] || status=1
}
if [[ -n $skips ]]; then
    # Whatever there is to say, ctest's summary stands last.
    printf '\n%s\n\n' "$skips"
    sed -n '/tests passed/,$p' "$out"
fi
if [[ -n ${BLUEPENCIL_LONG:-} ]]; then
    fuzz 600 || status=1
fi
exit "$status"
