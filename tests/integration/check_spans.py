#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_spans.py FEEDBACK.jsonl SPANS.json

Every label of every record keeps the stretch of the draft that its editor marked, in code points.
SPANS.json maps external_id to the editor's marks, [{code, text}] in order."""
import json
import pathlib
import sys


def main():
    records = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8", newline="\n")]
    wanted = json.loads(pathlib.Path(sys.argv[2]).read_text(encoding="utf-8"))
    assert {record["item"]["external_id"] for record in records} == set(wanted)
    kept = 0
    for record in records:
        draft = record["item"]["drafts"][0]["text"]
        labels = record["decision"]["labels"]
        marks = wanted[record["item"]["external_id"]]
        assert [label["code"] for label in labels] == [mark["code"] for mark in marks]
        for label, mark in zip(labels, marks):
            assert ("span" in label) == (mark["text"] in draft), record["feedback_id"]
            if "span" not in label:
                continue
            span = label["span"]
            assert span["side"] == "draft"
            assert draft[span["start"]:span["end"]] == mark["text"], record["feedback_id"]
            kept += 1
    print(kept)


if __name__ == "__main__":
    sys.exit(main())
