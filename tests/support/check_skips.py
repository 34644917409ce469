#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails if a test of a ctest run was skipped that may not be.

check_skips.py CTEST_OUTPUT LASTTEST_LOG ALLOWED_SKIPS
check_skips.py --self-test CMAKE CTEST     runs a small real project with every kind of skip

ctest counts a Qt Test function that calls QSKIP as passed, so those are read from the log. What
ctest itself did not run stands in its output; its name in the list is test::*.
"""
import pathlib
import re
import subprocess
import sys
import tempfile

TEST = re.compile(r"^\s*\d+/\d+ Testing: (.+)$")
SKIP = re.compile(r"^SKIP\s*: (?:[\w:]+::)?(\w+)\(.*?\)\s*(.*)$")
UNRUN = re.compile(r"^\s+\d+ - (.+) \((Skipped|Disabled)\)$")


def skips(output, log):
    test = None
    for line in log.splitlines():
        if match := TEST.match(line):
            test = match[1]
        elif match := SKIP.match(line):
            yield test, match[1], match[2]
    for line in output.splitlines():
        if match := UNRUN.match(line):
            yield match[1], "*", match[2]


def allowed(text):
    names = set()
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        name, _, reason = line.partition(" ")
        if "::" not in name or not reason.strip():
            raise ValueError(f"allowed skips, line {number}: expected 'tst_program::function  reason'")
        names.add(name)
    return names


def refused(output, log, may):
    bad = []
    for test, function, reason in skips(output, log):
        name = f"{test}::{function}"
        known = name in may or f"{test}::*" in may
        print(f"skipped{'' if known else ', which is not allowed'}: {name}  {reason}")
        if not known:
            bad.append(name)
    return bad


PROJECT = r"""
cmake_minimum_required(VERSION 3.22)
project(skips NONE)
enable_testing()
add_test(NAME quiet COMMAND ${CMAKE_COMMAND} -E echo "PASS   : TestA::fine()")
add_test(NAME named COMMAND ${CMAKE_COMMAND} -E echo "SKIP   : TestA::known(row 1) no data")
add_test(NAME rows COMMAND ${CMAKE_COMMAND} -E echo "SKIP   : TestA::other(a (b)) no data")
add_test(NAME bare COMMAND ${CMAKE_COMMAND} -E echo "SKIP   : TestA::third()")
add_test(NAME any COMMAND ${CMAKE_COMMAND} -E echo "SKIP   : TestA::fourth() no server")
add_test(NAME off COMMAND ${CMAKE_COMMAND} -E true)
set_tests_properties(off PROPERTIES DISABLED TRUE)
add_test(NAME says COMMAND ${CMAKE_COMMAND} -E echo "no display")
set_tests_properties(says PROPERTIES SKIP_REGULAR_EXPRESSION "no display")
"""


def self_test(cmake, ctest):
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "CMakeLists.txt").write_text(PROJECT)
        build = pathlib.Path(folder) / "build"
        subprocess.run([cmake, "-G", "Ninja", "-S", folder, "-B", build], check=True, stdout=subprocess.DEVNULL)
        output = subprocess.run([ctest, "--test-dir", build, "--parallel", "2"], check=True, text=True,
                                stdout=subprocess.PIPE).stdout
        log = (build / "Testing/Temporary/LastTest.log").read_text()
    bad = sorted(refused(output, log, allowed("# a comment\nnamed::known  needs data\nany::*  no server\n")))
    expected = ["bare::third", "off::*", "rows::other", "says::*"]
    if bad != expected:
        print(f"refused {bad}, expected {expected}", file=sys.stderr)
        return 1
    try:
        allowed("named::known\n")
    except ValueError:
        return 0
    print("a line without a reason was taken", file=sys.stderr)
    return 1


def main(arguments):
    if len(arguments) == 3 and arguments[0] == "--self-test":
        return self_test(arguments[1], arguments[2])
    if len(arguments) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        output, log = (pathlib.Path(name).read_text("utf-8", "replace") for name in arguments[:2])
        may = allowed(pathlib.Path(arguments[2]).read_text("utf-8"))
    except (OSError, ValueError) as error:
        print(f"check_skips: {error}", file=sys.stderr)
        return 2
    return 1 if refused(output, log, may) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
