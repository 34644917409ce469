#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Spoils a small list of faults in one way after the other and requires check_faults.py to tell.

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
SOUND = [f"{n} | it breaks | tst_one::survives tst_one::inherited" for n in range(1, 32)] + ["32 | a flood | - | no water"]
# name -> (line to change, its new text, a part of what must be said)
SPOILT = {
    "function that is not there": (0, "1 | it breaks | tst_one::survive", "no test function survive"),
    "function that is no test": (0, "1 | it breaks | tst_one::helper", "no test function helper"),
    "function that Qt calls": (0, "1 | it breaks | tst_one::init", "no test function init"),
    "data of a function": (0, "1 | it breaks | tst_one::survives_data", "no test function"),
    "program alone": (0, "1 | it breaks | tst_one", "not program::function"),
    "program that is not there": (0, "1 | it breaks | tst_two::survives", "0 sources"),
    "program that is not built": (0, "1 | it breaks | tst_left::survives", "in no CMakeLists.txt"),
    "no test without a reason": (31, "32 | a flood | -", "no reason"),
    "one less than was said": (0, "1 | it breaks | - | hard", "1 is what was said"),
    "one more than was said": (31, "32 | a flood | tst_one::survives", "1 is what was said"),
    "fault left out": (4, "# 5", "not 1 to 32"),
    "fault twice": (4, "4 | it breaks | tst_one::survives", "not 1 to 32"),
    "line without fields": (4, "5 tst_one::survives", "line 5"),
}


def told(lines):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in {"tests/core/tst_one.cpp": TEST, "tests/core/tst_left.cpp": TEST,
                           "tests/support/base.h": BASE,
                           "tests/core/CMakeLists.txt": "bluepencil_test(tst_one SOURCES tst_one.cpp LINKS a)\n",
                           "tests/integration/faults/faults.txt": "\n".join(lines) + "\n"}.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, "utf-8")
        return list(check_faults.problems(root, 1))


def main():
    failed = [f"a sound list is refused: {what}" for what in told(SOUND)]
    for name, (at, line, expected) in SPOILT.items():
        said = told(SOUND[:at] + [line] + SOUND[at + 1:])
        if not any(expected in what for what in said):
            failed.append(f"{name}: not told, only {said}")
    for what in failed:
        print(what, file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
