#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the documents, lets the program search them, and judges what it found.

privacy_judged.py BLUEPENCIL_CLI     exits 77 where the public data are not at hand
"""
import pathlib
import subprocess
import sys
import tempfile

import judge_scan
import make_documents

SKIPPED = 77


def main(cli):
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder)
        made = make_documents.main([folder])
        if made:
            return SKIPPED if made == make_documents.NO_DATA else made
        with open(out / "findings.jsonl", "wb") as findings:
            scan = subprocess.run([cli, "scan", out / "documents.jsonl", "--json"], stdout=findings, check=False)
        if scan.returncode:
            print(f"{cli} scan: exit code {scan.returncode}", file=sys.stderr)
            return 1
        return judge_scan.main([str(out / n) for n in ("documents.jsonl", "gold.jsonl", "findings.jsonl")] + ["--gates"])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
