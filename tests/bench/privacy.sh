# shellcheck shell=bash disable=SC2034,SC2154
# SPDX-License-Identifier: GPL-3.0-or-later
# Scanning for personal data: seconds for a megabyte of conversations, and of nothing but digits;
# and what it adds to an export.

packages=()
targets=(bench_privacy)

run() {
    local data="${BLUEPENCIL_SHARED_DATA:-$root/../shared/data}/support-natcs" files=()
    if [[ -d $data ]]; then
        files=("$data"/*_utterances.jsonl)
    else
        say "The public NatCS data set is not in $data; set BLUEPENCIL_SHARED_DATA to its folder's parent."
    fi
    "$bin/bench_privacy" "$work" "${files[@]}"
}
