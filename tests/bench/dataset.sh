# shellcheck shell=bash disable=SC2034,SC2154
# SPDX-License-Identifier: GPL-3.0-or-later
# Duplicates among 100,000 texts, and the export of as many reviews beside DuckDB and fio.
#
# BLUEPENCIL_BENCH_RECORDS=1000000 measures a million, which takes 12 GB of disk and half an hour.

packages=(fio nodejs npm)
targets=(bench_dataset)

run() {
    local duckdb="$work/duckdb"
    mkdir -p "$duckdb"
    cp "$root/tests/bench/duckdb_copy.mjs" "$duckdb"
    npm install --prefix "$duckdb" --ignore-scripts --no-audit --no-fund --silent \
        @duckdb/node-api@1.5.6-r.1 >&2 ||
        say "DuckDB can't be installed from npm; its figures will be null."
    # The reviews stay there for the next run.
    local kept="$root/build/bench-reviews"
    mkdir -p "$kept"
    "$bin/bench_dataset" "$work" "$duckdb/duckdb_copy.mjs" "${BLUEPENCIL_BENCH_RECORDS:-100000}" \
        "$kept"
}
