#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns public data into items and decisions for the command line.

prepare_public_data.py mlqe-pe FOLDER OUT   ro-en test: items.jsonl, decisions.jsonl, hter.jsonl
prepare_public_data.py lamp-edits FOLDER OUT   the 100 drafts: items.jsonl, decisions.jsonl, spans.json
"""
import json
import pathlib
import sys
import tarfile

# The editors' categories (both spellings that occur) and the codes they stand for here.
LAMP_CODES = {
    "Poor Sentence Structure": "grammar",
    "Awkward Word Choice and Phrasing": "wording",
    "Cliche": "wording",
    "Unnecessary/ Redundant Exposition": "length",
    "Unnecessary/Redundant Exposition": "length",
    "Lack of Specificity and Detail": "missing",
    "Purple Prose (Unnecessary ornamental and overly verbose)": "tone",
    "Tense Inconsistency": "grammar",
    "Tense Consistency": "grammar",
    "Punctuation": "grammar",
}


def write_lines(path, objects):
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        for entry in objects:
            file.write(json.dumps(entry, ensure_ascii=False) + "\n")


def decision(external_id, draft, final, **more):
    if draft == final:
        return {"external_id": external_id, "action": "approve", **more}
    return {"external_id": external_id, "action": "edit", "final_text": final, **more}


def mlqe(folder, out):
    columns = {}
    with tarfile.open(folder / "ro-en-test.tar.gz") as archive:
        for name in ("src", "mt", "pe", "hter"):
            data = archive.extractfile(f"ro-en-test20/test20.{name}").read().decode("utf-8")
            columns[name] = data.removesuffix("\n").split("\n")
    assert {len(column) for column in columns.values()} == {1000}
    rows = list(zip(columns["src"], columns["mt"], columns["pe"]))
    write_lines(out / "items.jsonl", (
        {"external_id": f"ro-en-{i}", "queue": "translation", "task": "translate",
         "language": "en", "messages": [{"role": "user", "content": source}], "draft": draft}
        for i, (source, draft, _) in enumerate(rows)))
    write_lines(out / "decisions.jsonl", (
        decision(f"ro-en-{i}", draft, final) for i, (_, draft, final) in enumerate(rows)))
    write_lines(out / "hter.jsonl", (
        {"external_id": f"ro-en-{i}", "hter": float(value)}
        for i, value in enumerate(columns["hter"])))


def lamp(folder, out):
    items, decisions, spans = [], [], {}
    for editor in ("W3", "W12"):
        records = json.loads((folder / f"{editor}_edits.json").read_text(encoding="utf-8"))
        for record in records:
            draft, final = record["preedit"], record["postedit"]
            labels = []
            for edit in record["fine_grained_edits"]:
                label = {"code": LAMP_CODES[edit["categorization"]], "severity": "minor"}
                start = draft.find(edit["originalText"])
                if start >= 0:
                    label["span"] = {"side": "draft", "start": start,
                                     "end": start + len(edit["originalText"])}
                labels.append(label)
            items.append({"external_id": record["id"], "queue": "writing", "task": "write",
                          "category": record["type"], "language": "en",
                          "messages": [{"role": "user", "content": record["instruction"]}],
                          "drafts": [{"id": "d1", "text": draft, "model": record["source"]}]})
            decisions.append(decision(record["id"], draft, final, reviewer=editor, labels=labels))
            spans[record["id"]] = [
                {"code": LAMP_CODES[edit["categorization"]], "text": edit["originalText"]}
                for edit in record["fine_grained_edits"]]
    write_lines(out / "items.jsonl", items)
    write_lines(out / "decisions.jsonl", decisions)
    (out / "spans.json").write_text(json.dumps(spans, ensure_ascii=False), encoding="utf-8")


def main():
    kind, folder, out = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    out.mkdir(parents=True, exist_ok=True)
    {"mlqe-pe": mlqe, "lamp-edits": lamp}[kind](folder, out)


if __name__ == "__main__":
    main()
