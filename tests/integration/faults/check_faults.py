#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every fault and bad input that must be survived is a test that is there, or says why it is none.

check_faults.py ROOT LIST --rows R --without N [--partly M] [--later K]

Reads LIST, one of the lists in tests/integration/faults, or the tables of a page of the
documentation. Each program it names has one source that CMake knows, and each function is one of
its test functions (or of the headers in tests/ that it includes). Exactly N of its R rows have no
test and M more say what of them is not tested: whoever writes one lowers these, and nobody takes
one out unseen. K rows of a page begin with "not yet": they wait for a part of the program that is
not there, and are none of these.
"""
import argparse
import pathlib
import re
import sys

INCLUDE = re.compile(r'^#include "(tests/[^"]+)"', re.MULTILINE)
SLOTS = re.compile(r"private (?:Q_SLOTS|slots):(.*?)(?=^\s*(?:private|protected|public)\b[^\n]*:|^};)",
                   re.MULTILINE | re.DOTALL)
FUNCTION = re.compile(r"^\s*void (\w+)\(\)", re.MULTILINE)
REGISTERED = re.compile(r"^\s*(?:bluepencil_test|cli_test|foreach)\((.*?)\)", re.MULTILINE | re.DOTALL)
# Qt Test calls these itself.
NO_TESTS = {"initTestCase", "cleanupTestCase", "init", "cleanup"}


def functions(root, path, seen=None):
    """The names of the test functions that stand in a source and the headers of tests/ it includes."""
    seen = set() if seen is None else seen
    if path in seen or not path.is_file():
        return set()
    seen.add(path)
    text = path.read_text("utf-8")
    found = {name for part in SLOTS.findall(text) for name in FUNCTION.findall(part)
             if name not in NO_TESTS and not name.endswith("_data")}
    for header in INCLUDE.findall(text):
        found |= functions(root, root / header, seen)
    return found


def rows_of_list(text):
    """(line, fields) of number | what happens | tests | why there is none."""
    for at, line in enumerate(text.splitlines(), 1):
        if line and not line.startswith("#"):
            yield at, [field.strip() for field in line.split("|")]


def rows_of_page(text):
    """The same of tables: | number | what is thrown | what happens | tests | what is not proven |."""
    for at, line in enumerate(text.splitlines(), 1):
        if not re.match(r"\|\s*[^|\s-]+\s*\|", line) or line.startswith("| nr |"):
            continue
        fields = [field.strip() for field in line.strip().strip("|").split("|")]
        if len(fields) == 4:
            fields.append("")
        if len(fields) != 5 or not fields[2]:
            yield at, []
            continue
        number, thrown, happens, tests, open_ = fields
        names = re.findall(r"`([^`]*)`", tests)
        if re.sub(r"`[^`]*`", "", tests).strip() not in ("", "–"):
            yield at, []
            continue
        later = happens.startswith("not yet")
        yield at, [number, thrown, " ".join(names) or "-",
                   *(["later"] if later else [open_] if open_ or not names else [])]


class Tests:
    def __init__(self, root):
        self.root = root
        self.sources = {}
        for path in sorted((root / "tests").rglob("tst_*.cpp")):
            self.sources.setdefault(path.stem, []).append(path)
        lists = [path.read_text("utf-8") for path in (root / "tests").rglob("CMakeLists.txt")]
        self.registered = {word for text in lists for part in REGISTERED.findall(text) for word in part.split()}

    def problem(self, name):
        """Why program::function is no test, or None."""
        program, separator, function = name.partition("::")
        if not separator or not function:
            return f"{name} is not program::function"
        sources = self.sources.get(program, [])
        if len(sources) != 1:
            return f"{program} has {len(sources)} sources"
        if program not in self.registered:
            return f"{program} is in no CMakeLists.txt"
        if function not in functions(self.root, sources[0]):
            return f"{program} has no test function {function}"
        return None


def problems(root, listed, rows, without, partly=0, later=0):
    """What is wrong with a list of so many rows."""
    tests = Tests(root)
    numbers, missing, halves, waiting = [], [], [], []
    is_page = listed.endswith(".md")
    path = root / listed if is_page else root / "tests/integration/faults" / listed
    for at, fields in (rows_of_page if is_page else rows_of_list)(path.read_text("utf-8")):
        if len(fields) < 3 or not fields[0].isdigit() or not fields[1]:
            yield f"line {at} is not number | what happens | tests"
            continue
        numbers.append(int(fields[0]))
        names = [] if fields[2] == "-" else fields[2].split()
        if is_page and fields[3:] == ["later"]:
            waiting.append(fields[0])
        elif fields[2] == "-":
            missing.append(fields[0])
            if len(fields) != 4 or not fields[3]:
                yield f"row {fields[0]} has no test and no reason"
        else:
            if not names or len(fields) > 4 or fields[3:] == [""]:
                yield f"row {fields[0]} names no test, or nothing behind its tests"
            halves += fields[:1] if len(fields) == 4 else []
        for name in names:
            if what := tests.problem(name):
                yield f"row {fields[0]}: {what}"
    if sorted(numbers) != list(range(1, rows + 1)) or (not is_page and numbers != sorted(numbers)):
        yield f"the rows are not 1 to {rows}, each once" + ("" if is_page else " and in order")
    for found, said, what in ((missing, without, "have no test"), (halves, partly, "are tested in part"),
                              (waiting, later, "are not yet")):
        if len(found) != said:
            yield f"{len(found)} rows {what} ({', '.join(found)}), {said} is what was said"


def main(arguments):
    parser = argparse.ArgumentParser()
    parser.add_argument("root", type=pathlib.Path)
    parser.add_argument("list")
    parser.add_argument("--rows", type=int, required=True)
    parser.add_argument("--without", type=int, required=True)
    parser.add_argument("--partly", type=int, default=0)
    parser.add_argument("--later", type=int, default=0)
    options = parser.parse_args(arguments)
    found = list(problems(options.root, options.list, options.rows, options.without, options.partly,
                          options.later))
    for problem in found:
        print(problem, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
