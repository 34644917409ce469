#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the documents, lets the program search them, and judges what it found.

The planted documents have to reach the gates. So have MultiDoGO's slots, of the types that are
there, once what its publication took out is put back by the rules of make_documents.py: the agents'
questions, the marks of addresses, a name in a field of the ticket. What was labelled and is no such
thing by these rules ("87" for a social security number) has a line of its own in the table.

As it was published ("annmailcom", a bare "5826" alone on its line) most of its values cannot be told
from others by anybody. That table is printed, too, and there must be few false finds in it.

privacy_judged.py BLUEPENCIL_CLI     exits 77 where the public data are not at hand
"""
import pathlib
import subprocess
import sys
import tempfile

import judge_scan
import make_documents

SKIPPED = 77
OF_SLOTS = "--gates=email,card,ssn,phone,name in fields"


def judged(cli, out, name, gold, gate):
    with open(out / "findings.jsonl", "wb") as findings:
        scan = subprocess.run([cli, "scan", out / name, "--json"], stdout=findings, check=False)
    if scan.returncode:
        print(f"{cli} scan {name}: exit code {scan.returncode}", file=sys.stderr)
        return 1
    return judge_scan.main([str(out / n) for n in (name, gold, "findings.jsonl")] + [gate])


def main(cli):
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder)
        made = make_documents.main([folder])
        if made:
            return SKIPPED if made == make_documents.NO_DATA else made
        print("Planted documents", flush=True)
        planted = judged(cli, out, "documents.jsonl", "gold.jsonl", "--gates")
        print("\nMultiDoGO's own slots, asked for", flush=True)
        asked = judged(cli, out, "asked.jsonl", "asked_gold.jsonl", OF_SLOTS)
        print("\nMultiDoGO's own slots, as published", flush=True)
        slots = judged(cli, out, "multidogo.jsonl", "multidogo_gold.jsonl", "--few-false")
        return max(planted, asked, slots)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
