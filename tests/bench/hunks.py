#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""hunks.py CLI DATA WORK: our hunks and those of two peers against what professionals marked.

DATA is the folder of the public LAMP data (50 drafts of language models, edited by two professional
editors who marked every stretch that they changed). Beside the hunks of `CLI diff --json` stand those
of wdiff and of diff-match-patch with its semantic clean-up (npm; installed in WORK).

Measured on the draft side: a token (a word or a mark) counts as marked if any character of it is;
F1 over all texts together, reported as what is missing to 1. A span that the draft holds several times is taken at its first place, one
that it does not hold is left out. The limits of the clean-up were tuned on one half of the drafts,
drawn by a fixed seed; what is reported is the other half, and both."""
import json
import os
import pathlib
import random
import re
import statistics
import subprocess
import sys

from figures import figure

SEED = 20261125
TOKEN = re.compile(r"\w+|[^\w\s]")
DMP = """
const {diff_match_patch: DiffMatchPatch} = require('diff-match-patch');
const texts = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const engine = new DiffMatchPatch();
engine.Diff_Timeout = 0;
console.log(JSON.stringify(texts.map(({draft, final}) => {
  const diffs = engine.diff_main(draft, final);
  engine.diff_cleanupSemantic(diffs);
  return diffs.map(diff => [diff[0], diff[1]]);
})));
"""


def read_texts(folder):
    texts = []
    for editor in ("W3", "W12"):
        for record in json.loads((folder / f"{editor}_edits.json").read_text(encoding="utf-8")):
            draft, final = record["preedit"], record["postedit"]
            if draft == final:
                continue
            spans = []
            for edit in record["fine_grained_edits"]:
                start = draft.find(edit["originalText"]) if edit["originalText"] else -1
                if start >= 0:
                    spans.append((start, start + len(edit["originalText"])))
            texts.append({"draft": draft, "final": final, "spans": spans})
    return texts


def is_tuning(texts):
    """Half of the drafts, so that both edits of a draft lie in the same half."""
    drafts = sorted({text["draft"] for text in texts})
    random.Random(SEED).shuffle(drafts)
    half = set(drafts[:len(drafts) // 2])
    return [text["draft"] in half for text in texts]


def ours(cli, work, text):
    paths = []
    for side in ("draft", "final"):
        path = work / f"{side}.txt"
        path.write_text(text[side], encoding="utf-8", newline="")
        paths.append(str(path))
    report = json.loads(subprocess.run([cli, "diff", "--json", *paths], check=True,
                                       stdout=subprocess.PIPE).stdout)
    spans = [(edit["draft"]["start"], edit["draft"]["end"]) for edit in report["edits"]]
    return spans, len(spans)


def wdiff(work, text):
    """Words of the draft are those that wdiff shows as common or deleted, in order."""
    for side in ("draft", "final"):
        (work / f"{side}.txt").write_text(text[side], encoding="utf-8", newline="")
    marks = ["-w", "\x01", "-x", "\x02", "-y", "\x03", "-z", "\x04"]
    run = subprocess.run(["wdiff", *marks, str(work / "draft.txt"), str(work / "final.txt")],
                         stdout=subprocess.PIPE, check=False,
                         env={**os.environ, "LC_ALL": "C.UTF-8"})
    if run.returncode > 1:
        raise RuntimeError(f"wdiff failed with {run.returncode}")
    places = [match.span() for match in re.finditer(r"\S+", text["draft"])]
    spans, hunks, read, in_hunk = [], 0, 0, False
    state = "common"
    for part in re.split("([\x01-\x04])", run.stdout.decode("utf-8")):
        if part in ("\x01", "\x03"):
            state = "deleted" if part == "\x01" else "inserted"
            hunks += not in_hunk
            in_hunk = True
        elif part in ("\x02", "\x04"):
            state = "common"
        elif state == "common" and part.split():
            in_hunk = False
            read += len(part.split())
        elif state == "deleted":
            count = len(part.split())
            spans += places[read:read + count]
            read += count
    assert read == len(places), "wdiff lost words"
    return spans, hunks


def spans_of_diffs(diffs):
    spans, hunks, at, in_hunk = [], 0, 0, False
    for operation, text in diffs:
        if operation == 0:
            in_hunk = False
            at += len(text)
            continue
        hunks += not in_hunk
        in_hunk = True
        if operation < 0:
            spans.append((at, at + len(text)))
            at += len(text)
    return spans, hunks


def diff_match_patch(work, texts):
    """None, and why on stderr, where npm or the package can't be had."""
    try:
        subprocess.run(["npm", "install", "--silent", "--no-fund", "--no-audit", "--prefix",
                        str(work), "diff-match-patch@1.0.5"], check=True,
                       stdout=subprocess.DEVNULL)
        run = subprocess.run(["node", "-e", DMP], cwd=work, check=True, stdout=subprocess.PIPE,
                             input=json.dumps([{"draft": text["draft"], "final": text["final"]}
                                               for text in texts]).encode("utf-8"))
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"diff-match-patch can't be had ({error}); its figures are null.", file=sys.stderr)
        return None
    return [spans_of_diffs(diffs) for diffs in json.loads(run.stdout)]


def marked(text, spans):
    return {match.start() for match in TOKEN.finditer(text)
            if any(start < match.end() and match.start() < end for start, end in spans)}


def f1(texts, results):
    hits = found = wanted = 0
    for text, (spans, _) in zip(texts, results):
        truth, ours_ = marked(text["draft"], text["spans"]), marked(text["draft"], spans)
        hits += len(truth & ours_)
        found += len(ours_)
        wanted += len(truth)
    return 2 * hits / (found + wanted)


def report(name, texts, results):
    for peer in ("wdiff", "diff-match-patch"):
        ours_f1 = f1(texts, results["ours"])
        peer_f1 = f1(texts, results[peer]) if results[peer] else None
        print(f"{name}, {len(texts)} texts: token F1 {ours_f1:.4f}, {peer} " +
              (f"{peer_f1:.4f}" if results[peer] else "not measured"), file=sys.stderr)
        figure("hunks", f"1 - token F1, {name}", 1 - ours_f1, "share", peer,
               None if peer_f1 is None else 1 - peer_f1, 1)
    medians = {tool: statistics.median(hunks for _, hunks in results[tool])
               for tool in ("ours", "wdiff")}
    figure("hunks", f"median hunks, {name}", medians["ours"], "hunks", "wdiff", medians["wdiff"], 1)


def main():
    cli, folder, work = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    texts = read_texts(folder)
    tuning = is_tuning(texts)
    results = {"ours": [ours(cli, work, text) for text in texts],
               "wdiff": [wdiff(work, text) for text in texts],
               "diff-match-patch": diff_match_patch(work, texts)}

    def chosen(of, wanted):
        return of and [each for each, tuned in zip(of, tuning) if tuned in wanted]

    for name, wanted in (("held-out half", {False}), ("tuning half", {True}),
                         ("all", {False, True})):
        report(name, chosen(texts, wanted),
               {tool: chosen(result, wanted) for tool, result in results.items()})


if __name__ == "__main__":
    main()
