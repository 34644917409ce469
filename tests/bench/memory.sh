# shellcheck shell=bash disable=SC2034,SC2154
# SPDX-License-Identifier: GPL-3.0-or-later
# Correction memory: precision and found on MLQE-PE beside the most frequent replacement; its time.

packages=()
targets=(bench_memory)

run() {
    local data="${BLUEPENCIL_SHARED_DATA:-$root/../shared/data}/mlqe-pe"
    if [[ ! -d $data ]]; then
        say "The public MLQE-PE data set is not in $data; set BLUEPENCIL_SHARED_DATA to its folder's parent."
        return 1
    fi
    tar -xzf "$data/ro-en-train.tar.gz" -C "$work"
    "$bin/bench_memory" "$work/ro-en-train/train" "$work"
}
