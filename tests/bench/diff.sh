# shellcheck shell=bash disable=SC2034,SC2154
# SPDX-License-Identifier: GPL-3.0-or-later
# The word diff beside dtl, git, wdiff and tokenising alone, 1 kB to 1 MB.

packages=(libdtl-dev git wdiff)
targets=(bench_diff)

run() {
    # The user's own settings of git have no say.
    GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 "$bin/bench_diff" "$work"
}
