# shellcheck shell=bash disable=SC2034,SC2154
# SPDX-License-Identifier: GPL-3.0-or-later
# The reviewer's window on 10,000 waiting items and 100,000 records: decision to next draft, redline, memory.

packages=()
targets=(bench_flow)

run() {
    export QT_QPA_PLATFORM=offscreen
    "$bin/bench_flow" fill "$work"
    "$bin/bench_flow" measure "$work"
}
