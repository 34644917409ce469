#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""sample_hunks.py CLI OUT ARCHIVE…: hunks of MLQE-PE for labelling by hand, without their kinds.

ARCHIVE are tar.gz of the data set (*.mt beside *.pe). 300 hunks of `CLI diff`: half drawn at random,
half from those in which a side holds a digit, a word of negation or a capital that is not at the start
of the sentence, a third each. Drawn by a fixed seed; spans in code points."""
import json
import pathlib
import random
import re
import subprocess
import sys
import tarfile
import tempfile

SEED = 20261125
PAIRS_EACH = 400
HUNKS = 300
CONTEXT = 60
NEGATION = re.compile(r"\b(not|no|never|none|nobody|nothing|neither|nor|without|cannot|nicht|kein\w*|"
                      r"nie|niemals|ohne|nichts|weder)\b|n ?['’]t\b", re.IGNORECASE)


def read_pairs(archive):
    with tarfile.open(archive) as tar:
        lines = {}
        for member in tar.getmembers():
            ending = pathlib.Path(member.name).suffix
            if ending in (".mt", ".pe"):
                lines[ending] = tar.extractfile(member).read().decode("utf-8").splitlines()
    name = pathlib.Path(archive).name.split(".")[0]
    return [(f"{name}-{number + 1}", draft, final)
            for number, (draft, final) in enumerate(zip(lines[".mt"], lines[".pe"]))
            if draft != final]


def hunks_of(cli, folder, identifier, draft, final):
    for side, text in (("draft", draft), ("final", final)):
        (folder / side).write_text(text, encoding="utf-8", newline="")
    report = json.loads(subprocess.run([cli, "diff", "--json", folder / "draft", folder / "final"],
                                       check=True, stdout=subprocess.PIPE).stdout)
    for number, edit in enumerate(report["edits"]):
        start, end = edit["draft"]["start"], edit["draft"]["end"]
        yield {"id": f"{identifier}-{number + 1}", "draft": draft, "final": final,
               "draft_start": start, "draft_end": end, "final_start": edit["final"]["start"],
               "final_end": edit["final"]["end"], "before": draft[max(0, start - CONTEXT):start],
               "removed": edit["draft"]["text"], "added": edit["final"]["text"],
               "after": draft[end:end + CONTEXT]}


def holds_digit(hunk):
    return bool(re.search(r"\d", hunk["removed"] + hunk["added"]))


def holds_negation(hunk):
    return bool(NEGATION.search(hunk["removed"]) or NEGATION.search(hunk["added"]))


def holds_capital(hunk):
    for text, start, end in ((hunk["draft"], hunk["draft_start"], hunk["draft_end"]),
                             (hunk["final"], hunk["final_start"], hunk["final_end"])):
        for match in re.finditer(r"\b[^\W\d_]", text[start:end]):
            before = text[:start + match.start()].rstrip(" \"'“”„«»(")
            if match.group().isupper() and before and before[-1] not in ".!?:":
                return True
    return False


def main():
    cli, out, archives = sys.argv[1], sys.argv[2], sys.argv[3:]
    drawn = random.Random(SEED)
    pool = []
    with tempfile.TemporaryDirectory() as folder:
        for archive in archives:
            pairs = read_pairs(archive)
            for pair in drawn.sample(pairs, min(PAIRS_EACH, len(pairs))):
                pool += hunks_of(cli, pathlib.Path(folder), *pair)
    chosen = {hunk["id"]: hunk for hunk in drawn.sample(pool, HUNKS // 2)}
    for number, holds in enumerate((holds_digit, holds_negation, holds_capital)):
        wanted = HUNKS // 2 + (number + 1) * HUNKS // 6
        rest = [hunk for hunk in pool if holds(hunk) and hunk["id"] not in chosen]
        for hunk in drawn.sample(rest, min(wanted - len(chosen), len(rest))):
            chosen[hunk["id"]] = hunk
    with open(out, "w", encoding="utf-8", newline="\n") as file:
        for identifier in sorted(chosen):
            file.write(json.dumps(chosen[identifier], ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
