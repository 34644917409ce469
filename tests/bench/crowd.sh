# shellcheck shell=bash disable=SC2034,SC2154
# SPDX-License-Identifier: GPL-3.0-or-later
# Eight processes at one workspace, all at once: the longest wait of anybody, beside BEGIN IMMEDIATE alone.

packages=()
targets=(bench_crowd)

run() {
    "$bin/bench_crowd" "$work" 15
}
