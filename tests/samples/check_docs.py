#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documents don't lie about what can be checked without running the program.

check_docs.py RESOURCES

JSON in them parses, what they say of edits and spans is true, their links lead somewhere.
"""
import json
import pathlib
import re
import sys

BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")


def feedback_problems(value, apply):
    draft, final = value["item"]["draft"], value["decision"]["final_text"]
    if apply(draft, value["edits"]) != final:
        yield "the edits don't give the final"
    for edit in value["edits"]:
        for side, text in (("draft", draft), ("final", final)):
            span = edit[side]
            if text[span["start"]:span["end"]] != span["text"]:
                yield f"a span of the {side} is off"


def problems(path, text):
    blocks = [(match[1], match[2]) for match in BLOCK.finditer(text)]
    namespace = {}
    for language, block in blocks:
        if language == "python":
            exec(compile(block, str(path), "exec"), namespace)
    for language, block in blocks:
        if language != "json":
            continue
        try:
            value = json.loads(block)
        except ValueError as error:
            yield f"JSON does not parse: {error}: {block[:60]}"
            continue
        if "edits" in value:
            yield from feedback_problems(value, namespace["apply"])
        elif "action" in value and any(l["span"]["end"] > len(value["final_text"]) for l in value["labels"]):
            yield "a label lies outside the text"
    for link in LINK.findall(text):
        if not (path.parent / link).exists():
            yield f"link to {link} leads nowhere"


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    root = pathlib.Path(arguments[0])
    documents = sorted((root / "docs").glob("*.md")) + sorted((root.parent / ".github").glob("*.md"))
    if (root.parent / "README.md").exists():
        documents.append(root.parent / "README.md")
    found = [f"{path}: {what}" for path in documents for what in problems(path, path.read_text("utf-8"))]
    for line in found or [f"{len(documents)} documents are sound"]:
        print(line, file=sys.stderr if found else sys.stdout)
    return 1 if found or not documents else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
