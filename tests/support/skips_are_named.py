#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds tests/allowed-skips.txt to the sources: each test function that may skip itself is named there,
and each name is one of a function that may.

skips_are_named.py TESTS_FOLDER
skips_are_named.py --self-test

A machine that has everything never shows the skips of one that lacks something; the sources do.
"""
import pathlib
import re
import sys
import tempfile

from check_skips import allowed

FUNCTION = re.compile(r"^(?:    )?(?:static )?(?:void|bool) (?:\w+::)?(\w+)\(")
MACRO = re.compile(r"^#define (\w+)\(")
BASE = re.compile(r"^#include \"(?:.*/)?(\w+)\.h\"", re.M)


def skipping_functions(text):
    """The functions of a source that hold QSKIP, or a macro of the file that does."""
    words, found, macro, function = {"QSKIP"}, set(), None, None
    for line in text.splitlines():
        if match := MACRO.match(line):
            macro = match[1]
        elif match := FUNCTION.match(line):
            macro, function = None, match[1]
        if not any(re.search(rf"\b{word}\b", line.partition("#define")[0] or line) for word in words):
            continue
        if macro:
            if not line.startswith("#define") or "QSKIP" in line:
                words.add(macro)
        elif function:
            found.add(function)
        if macro and not line.endswith("\\"):
            macro = None
    return found


def wanted(folder):
    """What may skip itself, as tst_program::function. A file that is no program lends its skips to
    the programs that include its header."""
    sources = {path: path.read_text("utf-8") for path in sorted(folder.rglob("*.cpp"))}
    names = set()
    for path, text in sources.items():
        functions = skipping_functions(text)
        programs = [path.stem] if path.stem.startswith("tst_") else [
            other.stem for other, body in sources.items()
            if other.stem.startswith("tst_") and path.stem in BASE.findall(body)]
        # Qt calls init() before each function, and a skip there is said to be the function's.
        names |= {f"{program}::{'*' if function == 'init' else function}"
                  for program in programs for function in functions}
    return names


def differences(folder, text):
    may = {name for name in allowed(text) if name.startswith("tst_")}
    want = wanted(folder)
    return ([f"may skip itself and is not named: {name}" for name in sorted(want - may)]
            + [f"is named and never skips itself: {name}" for name in sorted(may - want)])


def self_test():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "tst_one.cpp").write_text(
            '#define OR_SKIP() \\\n    if (!there()) \\\n    QSKIP("no")\n'
            "void TestOne::named()\n{\n    OR_SKIP();\n}\n"
            "    void unnamed()\n    {\n        QSKIP(\"no\");\n    }\n"
            "void TestOne::quiet()\n{\n}\n")
        (folder / "rig.cpp").write_text("void Rig::initTestCase()\n{\n    QSKIP(\"no\");\n}\n")
        (folder / "tst_three.cpp").write_text("    void init()\n    {\n        QSKIP(\"no\");\n    }\n")
        (folder / "tst_two.cpp").write_text('#include "support/rig.h"\n')
        found = differences(folder, "tst_one::named  reason\ntst_one::gone  reason\nother::*  reason\n"
                            "tst_three::*  reason\n")
    expected = ["may skip itself and is not named: tst_one::unnamed",
                "may skip itself and is not named: tst_two::initTestCase",
                "is named and never skips itself: tst_one::gone"]
    if found != expected:
        print(f"found {found}, expected {expected}", file=sys.stderr)
        return 1
    return 0


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    folder = pathlib.Path(arguments[0])
    found = differences(folder, (folder / "allowed-skips.txt").read_text("utf-8"))
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
