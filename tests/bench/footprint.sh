# shellcheck shell=bash disable=SC2034,SC2154
# SPDX-License-Identifier: GPL-3.0-or-later
# The program's memory with 10,000 waiting items and 100,000 records after 50 decisions by keys.

packages=(xvfb xauth xdotool)
targets=(bluepencil bluepencil-cli bench_flow)

run() {
    QT_QPA_PLATFORM=offscreen "$bin/bench_flow" fill "$work"
    mkdir -p "$work/home"
    env HOME="$work/home" QT_QPA_PLATFORM=xcb \
        xvfb-run -a -s "-screen 0 1440x900x24 -nolisten tcp" \
        python3 "$root/tests/bench/footprint.py" "$bin" "$work/workspace.bluepencil"
}
