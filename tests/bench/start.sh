# shellcheck shell=bash disable=SC2034,SC2154
# SPDX-License-Identifier: GPL-3.0-or-later
# Process start to the first draft on the screen, warm and cold, on 10,000 waiting items, beside Qt Linguist.

packages=(xvfb xauth linguist-qt6)
targets=(bluepencil bench_flow)

run() {
    QT_QPA_PLATFORM=offscreen "$bin/bench_flow" fill "$work"
    mkdir -p "$work/home"
    # Nobody's settings, and the same for both.
    env HOME="$work/home" QT_QPA_PLATFORM=xcb \
        xvfb-run -a -s "-screen 0 1440x900x24 -nolisten tcp -fbdir $work" \
        python3 "$root/tests/bench/start.py" "$work/Xvfb_screen0" "$bin/bluepencil" \
        "$work/workspace.bluepencil" /usr/lib/qt6/bin/linguist
}
