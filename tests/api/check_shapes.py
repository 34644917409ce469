#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds langgraph_shapes.py to what graphs were seen to ask, and to the answers that they take.

check_shapes.py SOURCE_DIR

Each entry of langgraph_wire.json is an interrupt's value as it goes over the wire, the drafts that are
made of it, what a reviewer decided, and what the graph must get back (or why it cannot be told). What
was tried with the packages of pypi.txt is said of these versions in resources/docs/gateway.md.
"""
import json
import pathlib
import sys


def fault(shapes, entry):
    """What is otherwise than it should be, or None."""
    asked = shapes.questions(entry["asks"], entry.get("schema"))
    drafts = None if asked is None else [one.draft for one in asked]
    if drafts != entry["drafts"]:
        return f"drafts {drafts!r}"
    if asked is None:
        return None
    try:
        replies = [shapes.reply(entry["asks"], *pair) for pair in zip(asked, entry["outcomes"])]
        answer = shapes.together(entry["asks"], replies)
    except shapes.Unanswerable as why:
        return None if str(why) == entry.get("refused") else f"refused: {why}"
    return None if answer == entry.get("answer") else f"answered {json.dumps(answer)}"


def untold(root):
    page = (root / "resources/docs/gateway.md").read_text("utf-8")
    lines = (pathlib.Path(__file__).parent / "pypi.txt").read_text("utf-8").splitlines()
    packages = [line.split("==") for line in lines if not line.startswith("#")]
    return [f"{name} {version} is not in gateway.md" for name, version in packages
            if f"| {name} | {version} |" not in page]


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    sys.path.insert(0, str(pathlib.Path(arguments[0]) / "resources/examples"))
    import langgraph_shapes as shapes  # of the tree that is looked at

    entries = json.loads((pathlib.Path(__file__).parent / "langgraph_wire.json").read_text("utf-8"))
    told = [f"{entry['what']}: {what}" for entry in entries if (what := fault(shapes, entry))]
    schema = {"anyOf": [{"properties": {"type": {"const": one}}} for one in ("approve", "respond")]}
    allowed = shapes.questions({"type": "tool_approval", "name": "pay", "args": {}}, schema)[0].allowed
    if allowed != ("approve", "respond"):
        told.append(f"a schema allows {allowed}")
    told += untold(pathlib.Path(arguments[0]))
    for line in told:
        print(line, file=sys.stderr)
    print(f"{len(entries)} are understood and answered" if not told else f"{len(told)} are not")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
