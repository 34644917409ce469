# shellcheck shell=bash disable=SC2034,SC2154
# SPDX-License-Identifier: GPL-3.0-or-later
# Statistics at 1,000,000 records with texts and 10,000,000 rows, beside DuckDB on the same rows.

packages=(python3-venv)
targets=(bench_columns)

run() {
    local python=python3
    if python3 -m venv "$work/venv" &&
        "$work/venv/bin/pip" -q install duckdb >"$work/pip.log" 2>&1; then
        python="$work/venv/bin/python"
    else
        say "DuckDB can't be installed; its figures will be null."
    fi
    PYTHONPATH="$root/tests/bench" "$python" "$root/tests/bench/columns.py" "$bin/bench_columns" \
        "$work"
}
