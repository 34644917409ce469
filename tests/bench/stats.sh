# shellcheck shell=bash disable=SC2034,SC2154
# SPDX-License-Identifier: GPL-3.0-or-later
# Statistics on 100,000 feedback records: the page's answer, and decisions made meanwhile.

packages=()
targets=(bench_stats)

run() {
    "$bin/bench_stats" "$work"
}
