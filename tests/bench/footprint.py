#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""footprint.py BIN WORKSPACE: how much memory the program itself holds after 50 decisions.

The program runs on an X server without a window manager ($DISPLAY); xdotool presses the keys that a
person would. Its memory is what the kernel says (/proc/PID/smaps_rollup): resident, with every page
of every library counted whole, and proportional, where what several processes share is shared out.
That so many decisions were made is asked of the workspace afterwards."""
import os
import subprocess
import sys
import time

from figures import figure

DECISIONS = 50
LIMIT_MEBIBYTES = 100
REVIEWER = "Bench"
STEP_SECONDS = 0.6  # longer than the window's guard against keys meant for the draft before
UNDO_SECONDS = 8
PATIENCE_SECONDS = 60


def memory(pid):
    """MiB, resident and proportional."""
    sizes = {}
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as rollup:
        for line in rollup:
            parts = line.split()
            if parts[0] in ("Rss:", "Pss:"):
                sizes[parts[0]] = int(parts[1]) / 1024
    return sizes["Rss:"], sizes["Pss:"]


def keys(*arguments):
    subprocess.run(["xdotool", *arguments], check=True, stdout=subprocess.DEVNULL)


def decisions(binaries, workspace):
    lines = subprocess.run([os.path.join(binaries, "bluepencil-cli"), "--workspace", workspace,
                            "feedback", "--reviewer", REVIEWER],
                           check=True, capture_output=True).stdout
    return lines.count(b"\n")


def window_of(pid):
    until = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < until:
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(pid)],
                               check=False, capture_output=True, text=True).stdout.split()
        if found:
            return found[-1]
        time.sleep(0.2)
    sys.exit("the window does not come up")


def main():
    binaries, workspace = sys.argv[1:3]
    before = decisions(binaries, workspace)
    with subprocess.Popen([os.path.join(binaries, "bluepencil"), "--workspace", workspace,
                           "--reviewer", REVIEWER]) as program:
        window = window_of(program.pid)
        keys("windowfocus", "--sync", window)
        time.sleep(3)
        resident, proportional = memory(program.pid)
        figure("footprint", "resident at the first draft", resident, "MiB")
        figure("footprint", "proportional at the first draft", proportional, "MiB")
        for _ in range(DECISIONS):
            keys("key", "--clearmodifiers", "ctrl+Return")
            time.sleep(STEP_SECONDS)
        time.sleep(UNDO_SECONDS)  # the last of them goes out
        resident, proportional = memory(program.pid)
        program.terminate()
    made = decisions(binaries, workspace) - before
    if made < DECISIONS:
        print(f"only {made} decisions were made", file=sys.stderr)
        return 1
    figure("footprint", f"resident after {made} decisions", resident, "MiB", "limit",
           LIMIT_MEBIBYTES, 1)
    figure("footprint", f"proportional after {made} decisions", proportional, "MiB", "limit",
           LIMIT_MEBIBYTES, 1)
    return 0


if __name__ == "__main__":
    sys.exit(main())
