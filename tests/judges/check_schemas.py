#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Judges an export by the published shape of each target, line by line.

check_schemas.py EXPORT_DIR

Every JSONL file of the manifest is held against the schema of its format in schemas/, Amazon's
pairs against the rules of its own validator as well, CSV against what a spreadsheet would calculate.
Rows are counted. A line that was spoiled on purpose must be refused. Needs python3-jsonschema. Exit
0 if all is well, 1 with a line for each problem, 77 if jsonschema is missing.
"""
import csv
import json
import pathlib
import sys

import nova_rules

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("python3-jsonschema is not installed", file=sys.stderr)
    sys.exit(77)

SCHEMAS = pathlib.Path(__file__).parent / "schemas"
FORMULA_STARTS = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
MOST_CELL_CHARACTERS = 32767


def schema_of(entry):
    """huggingface/jsonl/sft/train.jsonl is judged by huggingface-sft.schema.json."""
    folders = [folder for folder in pathlib.PurePosixPath(entry["path"]).parts[1:-1]
               if folder != entry["split"]]
    name = "-".join([entry["format"], *folders[-1:]])
    return json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))


def lines_of(path):
    # Strict where readers differ: no byte order mark, a line feed alone ends a line.
    data = path.read_bytes()
    if data.startswith(b"\xef\xbb\xbf"):
        raise ValueError("begins with a byte order mark")
    if data and not data.endswith(b"\n"):
        raise ValueError("no line feed at the end")
    text = data.decode("utf-8")
    if len(text.splitlines()) != data.count(b"\n"):
        raise ValueError("has a character that some readers take for a line end")
    return [json.loads(line) for line in text.split("\n")[:-1]]


def spoilt(row):
    """Ways to break a row that a schema must notice."""
    yield "a key of ours", {**row, "example_id": "0" * 64}
    for key in row:
        yield f"without {key}", {k: v for k, v in row.items() if k != key}
    yield "an empty object", {}


def check_jsonl(root, entry):
    schema = schema_of(entry)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    rows = lines_of(root / entry["path"])
    if len(rows) != entry["rows"]:
        yield f"{len(rows)} lines, the manifest says {entry['rows']}"
    for number, row in enumerate(rows, 1):
        for error in validator.iter_errors(row):
            yield f"line {number}, {'/'.join(map(str, error.path))}: {error.message[:200]}"
        if entry["format"] in ("bedrock", "nova-preference"):
            for problem in nova_rules.problems_of(row):
                yield f"line {number}: {problem}"
    for row in rows[:1]:
        for what, broken in spoilt(row):
            optional = set(row) - set(schema["required"])
            if what.removeprefix("without ") in optional:
                continue
            if validator.is_valid(broken):
                yield f"the schema does not notice {what}"
    if entry["format"] in ("bedrock", "nova-preference"):
        rows = rows if entry["split"] == "train" else []
        for row in rows[:1]:
            yield from nova_rules.unnoticed(row)


def check_csv(root, entry):
    path = root / entry["path"]
    if not path.read_bytes().startswith(b"\xef\xbb\xbf"):
        yield "no byte order mark, without which spreadsheets misread it"
    csv.field_size_limit(1 << 30)
    with open(path, encoding="utf-8-sig", newline="") as file:
        names, *rows = csv.reader(file, strict=True)
    if len(rows) != entry["rows"]:
        yield f"{len(rows)} rows, the manifest says {entry['rows']}"
    for number, row in enumerate(rows, 1):
        if len(row) != len(names):
            yield f"row {number}: {len(row)} cells under {len(names)} names"
        for cell in row:
            if cell.startswith(FORMULA_STARTS):
                yield f"row {number}: a spreadsheet would calculate {cell[:40]!r}"
            if len(cell.encode("utf-16-le")) // 2 > MOST_CELL_CHARACTERS:
                yield f"row {number}: a cell is too long"


def main():
    root = pathlib.Path(sys.argv[1])
    manifest = json.loads((root / "manifest.json").read_text(encoding="utf-8"))
    problems, rows, judged = [], 0, 0
    for entry in manifest["files"]:
        if entry["kind"] != "data":
            continue
        check = check_csv if entry["path"].endswith(".csv") else check_jsonl
        try:
            problems += [f"{entry['path']}: {problem}" for problem in check(root, entry)]
        except (ValueError, OSError) as error:
            problems.append(f"{entry['path']}: {error}")
        rows += entry["rows"]
        judged += 1
    for problem in problems[:50]:
        print(problem, file=sys.stderr)
    print(f"{judged} files, {rows} rows, {len(problems)} problems")
    return 1 if problems or not rows else 0


if __name__ == "__main__":
    sys.exit(main())
