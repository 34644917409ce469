#!/usr/bin/env python3
# SPDX-License-Identifier: 0BSD
"""Items come in as files, outcomes go out into one. Python 3.9, and producer.py beside it.

    export BLUEPENCIL_URL=http://127.0.0.1:8787 BLUEPENCIL_TOKEN=bp_…
    watch_folder.py [--once] FOLDER

Each FOLDER/NAME.jsonl, an item a line, is submitted and moved to FOLDER/submitted/. Lines that are
refused stand in FOLDER/refused/NAME.jsonl, each with the problem. Outcomes are appended to
FOLDER/outcomes.jsonl, and acknowledged once they are on the disk. Write a file under another name
and rename it to NAME.jsonl when it is whole. Stopped at any point, it goes on where it was: nothing
is submitted or written twice.
"""
import argparse
import json
import os
import pathlib
import sys

from producer import Bluepencil, Refused

MOST_LINES = 1000  # of one request
MOST_BYTES = 7 * 1024 * 1024


def parts(lines):
    """Of the lines as many at once as one request may have."""
    part, size = [], 0
    for line in lines:
        if part and (len(part) == MOST_LINES or size + len(line) + 1 > MOST_BYTES):
            yield part
            part, size = [], 0
        part.append(line)
        size += len(line) + 1
    if part:
        yield part


def write_durably(path, text, mode):
    with open(path, mode, encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def submit_file(gateway, path):
    lines = [line for line in path.read_bytes().splitlines() if line.strip()]
    refused = []
    for part in parts(lines):
        for line, answer in zip(part, gateway.submit_many(part)):
            if "code" in answer:
                refused.append({"line": line.decode("utf-8", "replace"), "problem": answer})
    if refused:
        text = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in refused)
        write_durably(folder_beside(path, "refused") / path.name, text, "w")
    path.replace(folder_beside(path, "submitted") / path.name)
    print(f"{path.name}: {len(lines) - len(refused)} submitted, {len(refused)} refused", file=sys.stderr)


def folder_beside(path, name):
    folder = path.parent / name
    folder.mkdir(exist_ok=True)
    return folder


def written_ids(path):
    """Of outcomes that are on the disk already. A last line that was broken off is taken away."""
    if not path.exists():
        return set()
    whole = path.read_bytes()
    whole = whole[: whole.rfind(b"\n") + 1]
    os.truncate(path, len(whole))
    return {json.loads(line)["outcome_id"] for line in whole.splitlines()}


def write_outcomes(gateway, path, known, wait):
    """True if there were any."""
    outcomes = gateway.outcomes(limit=100, wait=wait)
    new = [one for one in outcomes if one["outcome_id"] not in known]
    write_durably(path, "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in new), "a")
    for one in outcomes:
        known.add(one["outcome_id"])
        gateway.ack(one["outcome_id"])
    return bool(outcomes)


def watch(gateway, folder, once):
    path = folder / "outcomes.jsonl"
    known = written_ids(path)
    while True:
        for file in sorted(folder.glob("*.jsonl")):
            if file != path:
                submit_file(gateway, file)
        more = write_outcomes(gateway, path, known, 0 if once else 5)
        if once and not more:
            return


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--once", action="store_true", help="stop when there is nothing to do")
    given = parser.parse_args()
    try:
        gateway = Bluepencil(os.environ["BLUEPENCIL_URL"], os.environ["BLUEPENCIL_TOKEN"])
        watch(gateway, given.folder, given.once)
    except KeyboardInterrupt:
        return 130
    except KeyError as missing:
        print(f"{missing.args[0]} is not set", file=sys.stderr)
        return 2
    except (Refused, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
