# shellcheck shell=bash disable=SC2034,SC2154
# SPDX-License-Identifier: GPL-3.0-or-later
# Duplicates among a million texts, and the export of as many reviews.

packages=()
targets=(bench_dataset)

run() {
    "$bin/bench_dataset" "$work" "${BLUEPENCIL_BENCH_RECORDS:-1000000}"
}
