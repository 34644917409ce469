# shellcheck shell=bash disable=SC2034,SC2154
# SPDX-License-Identifier: GPL-3.0-or-later
# The demo's first start: its reviewed history comes in, and how large its file is.

packages=()
targets=(bench_demo)

run() {
    "$bin/bench_demo"
}
