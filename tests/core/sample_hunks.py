#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""sample_hunks.py CLI OUT SEED SEEN ARCHIVE…: hunks of MLQE-PE for labelling by hand.

ARCHIVE are tar.gz of the data set (*.mt beside *.pe); SEEN is a file with ids of hunks or segments,
one a line, that are left out. Figures and negations are rare there: pairs whose digits differ, pairs
whose words of negation differ and pairs drawn at random are compared with `CLI diff`; of what it calls
figure, date, negation or name at most MOST each are taken, the rest to HUNKS at random, all shuffled.
So precision can be told from few labels, and recall can't. OUT has the kinds; who labels gets only
what OUT.txt shows: the two lines with the hunk marked in both."""
import collections
import json
import pathlib
import random
import re
import subprocess
import sys
import tarfile
import tempfile

PAIRS_EACH = 500
HUNKS = 300
MOST = 60
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
        yield {"id": f"{identifier}-{number + 1}", "draft": draft, "final": final,
               "draft_start": edit["draft"]["start"], "draft_end": edit["draft"]["end"],
               "final_start": edit["final"]["start"], "final_end": edit["final"]["end"],
               "said": edit["kind"]}


def digits(text):
    return collections.Counter(re.findall(r"\d+", text))


def choose_pairs(pairs, drawn):
    numbers = [pair for pair in pairs if digits(pair[1]) != digits(pair[2])]
    denials = [pair for pair in pairs
               if len(NEGATION.findall(pair[1])) != len(NEGATION.findall(pair[2]))]
    chosen = {}
    for group in (numbers, denials, pairs):
        for pair in drawn.sample(group, min(PAIRS_EACH, len(group))):
            chosen[pair[0]] = pair
    return [chosen[identifier] for identifier in sorted(chosen)]


def choose_hunks(pool, drawn):
    chosen = {}
    for kind in ("figure", "date", "negation", "name"):
        said = [hunk for hunk in pool if hunk["said"] == kind]
        for hunk in drawn.sample(said, min(MOST, len(said))):
            chosen[hunk["id"]] = hunk
    rest = [hunk for hunk in pool if hunk["id"] not in chosen]
    for hunk in drawn.sample(rest, HUNKS - len(chosen)):
        chosen[hunk["id"]] = hunk
    hunks = list(chosen.values())
    drawn.shuffle(hunks)
    return hunks


def marked(hunk):
    draft, final = hunk["draft"], hunk["final"]
    start, end = hunk["draft_start"], hunk["draft_end"]
    lines = [hunk["id"], f"  DRAFT: {draft[:start]}[-{draft[start:end]}-]{draft[end:]}"]
    start, end = hunk["final_start"], hunk["final_end"]
    lines.append(f"  FINAL: {final[:start]}{{+{final[start:end]}+}}{final[end:]}")
    return "\n".join(lines) + "\n"


def main():
    cli, out, seed, seen, archives = *sys.argv[1:5], sys.argv[5:]
    drawn = random.Random(int(seed))
    known = pathlib.Path(seen).read_text(encoding="utf-8").split()
    left_out = set(known) | {identifier.rsplit("-", 1)[0] for identifier in known}
    pairs = [pair for archive in archives for pair in read_pairs(archive)
             if pair[0] not in left_out]
    with tempfile.TemporaryDirectory() as folder:
        pool = [hunk for pair in choose_pairs(pairs, drawn)
                for hunk in hunks_of(cli, pathlib.Path(folder), *pair)]
    hunks = choose_hunks(pool, drawn)
    with open(out, "w", encoding="utf-8", newline="\n") as file:
        for hunk in hunks:
            file.write(json.dumps(hunk, ensure_ascii=False) + "\n")
    pathlib.Path(out + ".txt").write_text("".join(map(marked, hunks)), encoding="utf-8")


if __name__ == "__main__":
    main()
