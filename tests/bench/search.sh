# shellcheck shell=bash disable=SC2034,SC2154
# SPDX-License-Identifier: GPL-3.0-or-later
# Full-text search over 100,000 records: the newest 50, and what the index costs.

packages=()
targets=(bench_search)

run() {
    "$bin/bench_search" "$work"
}
