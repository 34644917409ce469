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
LISTS = {"faults.txt": (32, 0), "halves.txt": (48, 3)}
PAGE = """# Page
| nr | what is thrown at it | what happens | proven by | not proven, and why |
|---|---|---|---|---|
| 2 | a | b | `tst_one::survives` `tst_one::inherited` | |
| 1 | a | b | `tst_one::survives` | not in the dark |

| nr | what is thrown at it | what happens | proven by | not proven, and why |
|---|---|---|---|---|
| 3 | a | b | – | no water |
| 4 | a | not yet: b | – | |
| 5 | a | not yet: b | `tst_one::survives` | |
"""
# name -> (text of the page, its new text, a part of what must be said)
SPOILT_PAGES = {
    "function that is not there": ("`tst_one::inherited`", "`tst_one::inherit`", "no test function inherit"),
    "the same of a row for later": ("not yet: b | `tst_one::survives`", "not yet: b | `tst_one::init`", "no test"),
    "words instead of a test": ("`tst_one::inherited`", "and others", "line 4"),
    "reason taken out": ("not in the dark", "", "0 rows are tested in part"),
    "reason for nothing": ("| 3 | a | b | – | no water |", "| 3 | a | b | – | |", "no reason"),
    "test taken out": ("`tst_one::survives` | not", "– | not", "2 rows have no test"),
    "put off": ("| 3 | a | b |", "| 3 | a | not yet: b |", "3 rows are not yet"),
    "row left out": ("| 2 | a | b | `tst_one::survives` `tst_one::inherited` | |", "", "not 1 to 5"),
    "row twice": ("| 4 | a", "| 3 | a", "not 1 to 5"),
    "no number": ("| 4 | a", "| four | a", "line 10"),
    "nothing happens": ("| 2 | a | b |", "| 2 | a | |", "line 4"),
}
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


def told_of(path, text, *counts):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, content in {"tests/core/tst_one.cpp": TEST, "tests/core/tst_left.cpp": TEST,
                              "tests/support/base.h": BASE,
                              "tests/core/CMakeLists.txt": "bluepencil_test(tst_one SOURCES tst_one.cpp LINKS a)\n",
                              path: text}.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(content, "utf-8")
        listed = path if path.endswith(".md") else pathlib.Path(path).name
        return list(check_faults.problems(root, listed, *counts))


def told(name, lines):
    rows, partly = LISTS[name]
    return told_of(f"tests/integration/faults/{name}", "\n".join(lines) + "\n", rows, 1, partly)


def told_of_page(text):
    return told_of("resources/docs/page.md", text, 5, 1, 1, 2)


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
    failed += [f"page: a sound one is refused: {what}" for what in told_of_page(PAGE)]
    for how, (before, after, expected) in SPOILT_PAGES.items():
        assert PAGE.count(before) == 1, how
        said = told_of_page(PAGE.replace(before, after))
        if not any(expected in what for what in said):
            failed.append(f"page, {how}: not told, only {said}")
    for what in failed:
        print(what, file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
