#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds under the address and undefined-behaviour sanitizers and runs
# every test. A skipped test that tests/allowed-skips.txt does not name is a failure.
#
# test.sh [--long]   --long: many more seeds and larger inputs
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

install_packages
build check

log="$root/build/check/Testing/Temporary/LastTest.log"
out="$root/build/check/ctest.out"
rm -f "$log"
status=0
ctest --test-dir "$root/build/check" --output-on-failure --no-tests=error --parallel 2 | tee "$out" || status=$?
skips="$(python3 "$root/tests/support/check_skips.py" "$out" "$log" "$root/tests/allowed-skips.txt")" || {
    [[ $status -ne 0 ]] || status=1
}
if [[ -n $skips ]]; then
    # Whatever there is to say, ctest's summary stands last.
    printf '\n%s\n\n' "$skips"
    sed -n '/tests passed/,$p' "$out"
fi
exit "$status"
