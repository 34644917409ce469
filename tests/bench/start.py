#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""start.py FRAMEBUFFER BLUEPENCIL WORKSPACE LINGUIST: from the start of the process to the window as
it then stays, the program with its first draft beside Qt Linguist without a file.

Both run in turn on the X server of $DISPLAY, whose screen is the file FRAMEBUFFER (Xvfb -fbdir; the
format is X11/XWDFile.h). The file is watched; no program is asked, so none can say that it is ready
before it looks so. The time is that of the first frame that looks like the last: of Linguist on the
whole screen, of the program where its draft stands, and again on the whole screen with the list, the
checks and similar items beside the draft. What blinks or ticks is less than CALM of what is looked at.
For a cold start what the system keeps of files is dropped first, which only root may ask for."""
import mmap
import operator
import os
import statistics
import struct
import subprocess
import sys
import time

from figures import figure

WARM_ROUNDS = 9  # the first only warms up
COLD_ROUNDS = 3
GOAL = 1.5
POLL_SECONDS = 0.003
STILL_SECONDS = 1.5
PATIENCE_SECONDS = 60
WINDOW = 0.1  # at least this share of the screen's lines
BLINK = 0.03  # a caret is lower
CALM = 0.0005
STRIPE = 4096  # bytes compared at once
DRAFT = (0.22, 0.06, 0.76, 0.52)  # left, top, right, bottom, as shares of the screen


class Screen:
    def __init__(self, path):
        with open(path, "rb") as file:
            self.map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack(">25I", self.map[:100])
        size, height, bits, self.line, colours = (header[i] for i in (0, 5, 11, 12, 19))
        if bits != 32:
            sys.exit("the screen has no 32 bits a pixel")
        self.start = size + colours * 12
        self.end = self.start + self.line * height

    def look(self):
        return self.map[self.start:self.end]

    def draft(self, frame):
        left, top, right, bottom = DRAFT
        lines = len(frame) // self.line
        columns = slice(int(self.line // 4 * left) * 4, int(self.line // 4 * right) * 4)
        return b"".join(frame[y * self.line:(y + 1) * self.line][columns]
                        for y in range(int(lines * top), int(lines * bottom)))

    def lines(self, one, other):
        """The share of lines that differ."""
        starts = range(0, len(one), self.line)
        return sum(one[at:at + self.line] != other[at:at + self.line] for at in starts) / len(starts)

    def difference(self, one, other):
        """The share of pixels that differ."""
        count = 0
        for at in range(0, len(one), STRIPE):
            left, right = one[at:at + STRIPE], other[at:at + STRIPE]
            if left != right:
                count += sum(map(operator.ne, memoryview(left).cast("I"), memoryview(right).cast("I")))
        return count * 4 / len(one)


def watch(screen, since):
    """(seconds, frame) whenever something changed, until nothing does; None if no window came."""
    frames = [(0.0, screen.look())]
    shown, changed = False, since
    while (now := time.monotonic()) < since + PATIENCE_SECONDS:
        frame = screen.look()
        if frame != frames[-1][1]:
            # Whole lines, since counting pixels would take the time that is measured.
            shown = shown or screen.lines(frame, frames[0][1]) > WINDOW
            if screen.lines(frame, frames[-1][1]) > BLINK:
                changed = now
            frames.append((now - since, frame))
        elif shown and now > changed + STILL_SECONDS:
            return frames
        time.sleep(POLL_SECONDS)
    return None


def start(screen, command):
    time.sleep(0.5)  # the one before is gone
    since = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        frames = watch(screen, since)
        process.terminate()
    return frames


def complete(screen, frames):
    """Milliseconds to the first frame from which on all look like the last."""
    first = frames[-1][0]
    for seconds, frame in reversed(frames):
        if screen.difference(frame, frames[-1][1]) > CALM:
            break
        first = seconds
    return first * 1000


def drop_caches():
    os.sync()
    try:
        with open("/proc/sys/vm/drop_caches", "w", encoding="ascii") as switch:
            switch.write("3")
    except OSError:
        return False
    return True


def contest(screen, kind, program, linguist, rounds, cold):
    drafts, windows, peers = [], [], []
    for number in range(rounds):
        for command in (program, linguist):
            if cold and not drop_caches():
                print("only root can drop files from memory; no cold start is measured", file=sys.stderr)
                return
            frames = start(screen, command)
            if frames is None or (number == 0 and not cold):
                continue  # the first only warms up
            if command is linguist:
                peers.append(complete(screen, frames))
                continue
            windows.append(complete(screen, frames))
            drafts.append(complete(screen, [(at, screen.draft(frame)) for at, frame in frames]))
    own, whole, peer = (statistics.median(times) if times else None for times in (drafts, windows, peers))
    if peer is None:
        print("Qt Linguist did not show its window; its figure is null", file=sys.stderr)
    figure("start", f"process start to the first draft, {kind}", own, "ms", "linguist", peer,
           None if cold else GOAL)
    figure("start", f"process start to the whole window, {kind}", whole, "ms", "linguist", peer)


def main():
    framebuffer, program, workspace, linguist = sys.argv[1:5]
    screen = Screen(framebuffer)
    program = [program, "--workspace", workspace, "--reviewer", "Bench"]
    linguist = [linguist if os.access(linguist, os.X_OK) else "false"]
    contest(screen, "warm", program, linguist, WARM_ROUNDS, False)
    contest(screen, "cold", program, linguist, COLD_ROUNDS, True)


if __name__ == "__main__":
    main()
