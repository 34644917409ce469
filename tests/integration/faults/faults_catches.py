#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Spoils a small list of either kind in one way after the other and requires check_faults.py to tell.

faults_catches.py
"""
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import check_faults  # noqa: E402

TEST = """#include "tests/support/base.h"
class TestOne {
private Q_SLOTS:
    void init();
    void survives_data();
    void survives();
private:
    void helper();
};
"""
BASE = "class Base {\nprivate Q_SLOTS:\n    void inherited();\n};\n"
def sound(rows, partly):
    """A list of which the last row has no test, and some before it say what is missing."""
    lines = [f"{n} | it breaks | tst_one::survives tst_one::inherited" for n in range(1, rows)]
    for at in range(rows - 1 - partly, rows - 1):
        lines[at] += " | not in the dark"
    return lines + [f"{rows} | a flood | - | no water"]


# The lists that are checked: name -> (rows, tested in part).
LISTS = {"faults.txt": (32, 0), "inputs.txt": (48, 3)}
LAST = -1
# name -> (line to change, its new text, a part of what must be said)
SPOILT = {
    "function that is not there": (0, "1 | it breaks | tst_one::survive", "no test function survive"),
    "function that is no test": (0, "1 | it breaks | tst_one::helper", "no test function helper"),
    "function that Qt calls": (0, "1 | it breaks | tst_one::init", "no test function init"),
    "data of a function": (0, "1 | it breaks | tst_one::survives_data", "no test function"),
    "program alone": (0, "1 | it breaks | tst_one", "not program::function"),
    "program that is not there": (0, "1 | it breaks | tst_two::survives", "0 sources"),
    "program that is not built": (0, "1 | it breaks | tst_left::survives", "in no CMakeLists.txt"),
    "no test without a reason": (LAST, "{rows} | a flood | -", "no reason"),
    "one less than was said": (0, "1 | it breaks | - | hard", "1 is what was said"),
    "one more than was said": (LAST, "{rows} | a flood | tst_one::survives", "1 is what was said"),
    "fault left out": (4, "# 5", "not 1 to {rows}"),
    "fault twice": (4, "4 | it breaks | tst_one::survives", "not 1 to {rows}"),
    "part that was not said": (0, "1 | it breaks | tst_one::survives | not at night", "tested in part"),
    "part without words": (0, "1 | it breaks | tst_one::survives |", "nothing behind"),
    "field too many": (0, "1 | it breaks | tst_one::survives | not | at night", "nothing behind"),
    "row behind the last": (LAST, "{more} | a flood | - | no water", "not 1 to {rows}"),
    "line without fields": (4, "5 tst_one::survives", "line 5"),
}


def told(name, lines):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for path, text in {"tests/core/tst_one.cpp": TEST, "tests/core/tst_left.cpp": TEST,
                           "tests/support/base.h": BASE,
                           "tests/core/CMakeLists.txt": "bluepencil_test(tst_one SOURCES tst_one.cpp LINKS a)\n",
                           f"tests/integration/faults/{name}": "\n".join(lines) + "\n"}.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text, "utf-8")
        rows, partly = LISTS[name]
        return list(check_faults.problems(root, name, rows, 1, partly))


def main():
    failed = []
    for name, (rows, partly) in LISTS.items():
        failed += [f"{name}: a sound list is refused: {what}" for what in told(name, sound(rows, partly))]
        for how, (at, line, expected) in SPOILT.items():
            lines = sound(rows, partly)
            lines[at] = line.format(rows=rows, more=rows + 1)
            said = told(name, lines)
            if not any(expected.format(rows=rows) in what for what in said):
                failed.append(f"{name}, {how}: not told, only {said}")
    for what in failed:
        print(what, file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
