#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""start.py FRAMEBUFFER BLUEPENCIL WORKSPACE LINGUIST: from the start of the process to the window as
it then stays, the program with its first draft beside Qt Linguist without a file.

Both run in turn on the X server of $DISPLAY, whose screen is the file FRAMEBUFFER (Xvfb -fbdir; the
format is X11/XWDFile.h). The file is watched; no program is asked, so none can say that it is ready
before it looks so. The time is that of the first frame that looks like the last: what blinks or ticks
(the caret, a countdown) is less than CALM of the screen. For a cold start what the system keeps of
files is dropped first, which only root may ask for."""
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
WINDOW = 0.1  # at least this share of the screen
CALM = 0.0005


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

    def difference(self, one, other):
        """The share of pixels that differ; lines that are alike are passed over."""
        count = 0
        for at in range(0, len(one), self.line):
            left, right = one[at:at + self.line], other[at:at + self.line]
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
            frames.append((now - since, frame))
            # Counting the pixels takes time; only a caret is worth it.
            lines = sum(frame[at:at + screen.line] != frames[-2][1][at:at + screen.line]
                        for at in range(0, len(frame), screen.line))
            if lines > 100 or screen.difference(frame, frames[-2][1]) > CALM:
                changed = now
            shown = shown or screen.difference(frame, frames[0][1]) > WINDOW
        elif shown and now > changed + STILL_SECONDS:
            return frames
        time.sleep(POLL_SECONDS)
    return None


def milliseconds(screen, command):
    time.sleep(0.5)  # the one before is gone
    since = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        frames = watch(screen, since)
        process.terminate()
    if frames is None:
        return None
    complete = frames[-1][0]
    for seconds, frame in reversed(frames):
        if screen.difference(frame, frames[-1][1]) > CALM:
            break
        complete = seconds
    return complete * 1000


def drop_caches():
    os.sync()
    try:
        with open("/proc/sys/vm/drop_caches", "w", encoding="ascii") as switch:
            switch.write("3")
    except OSError:
        return False
    return True


def contest(screen, name, commands, rounds, cold, goal):
    times = [[] for _ in commands]
    for number in range(rounds):
        for command, taken in zip(commands, times):
            if cold and not drop_caches():
                print("only root can drop files from memory; no cold start is measured", file=sys.stderr)
                figure("start", name, None, "ms", "linguist", None, goal)
                return
            value = milliseconds(screen, command)
            if value is not None and (cold or number > 0):
                taken.append(value)
    own, peer = (statistics.median(taken) if taken else None for taken in times)
    if peer is None:
        print("Qt Linguist did not show its window; its figure is null", file=sys.stderr)
    figure("start", name, own, "ms", "linguist", peer, goal)


def main():
    framebuffer, program, workspace, linguist = sys.argv[1:5]
    screen = Screen(framebuffer)
    commands = [[program, "--workspace", workspace, "--reviewer", "Bench"], [linguist]]
    if not os.access(linguist, os.X_OK):
        commands[1] = ["false"]
    contest(screen, "process start to the first draft", commands, WARM_ROUNDS, False, GOAL)
    contest(screen, "process start to the first draft, cold", commands, COLD_ROUNDS, True, None)


if __name__ == "__main__":
    main()
