#!/usr/bin/env python3
# SPDX-License-Identifier: 0BSD
"""Have a draft reviewed before it is sent. Python 3.9, nothing else.

    export BLUEPENCIL_URL=http://127.0.0.1:8787 BLUEPENCIL_TOKEN=bp_…
    producer.py [--id ID] [--queue QUEUE] [--send COMMAND] QUESTION DRAFT

Submits the draft, waits for its outcome, gives the approved text to COMMAND (else prints it) and
acknowledges it. If COMMAND fails the item goes back to the reviewer with what it said.
As a module: Bluepencil(url, token) has submit, status, wait, outcomes, ack and nack.
"""
import argparse
import hashlib
import json
import os
import random
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

PASSING = (429, 502, 503, 504)  # may be over in a moment
LONGEST_WAIT = 20  # seconds in one request


class Refused(Exception):
    """The gateway said no: `code` is one of a fixed list, the text says what, where and what to do."""

    def __init__(self, status, problem):
        super().__init__(problem.get("detail", f"status {status}"))
        self.status, self.code, self.problem = status, problem.get("code", ""), problem


class NoRedirects(urllib.request.HTTPRedirectHandler):
    """The token is for one place alone."""

    def redirect_request(self, *_):
        return None


class Bluepencil:
    """Producer's side of a gateway. Every call may be repeated, and is, for `patience` seconds."""

    def __init__(self, url, token, patience=120):
        self.url, self.token, self.patience = url.rstrip("/") + "/v1", token, patience
        self.opener = urllib.request.build_opener(NoRedirects())

    def submit(self, item):
        """The receipt. The same item again is `repeated`; a higher `revision` replaces it."""
        return self.call("POST", "/items", item)

    def submit_many(self, lines):
        """A receipt or a problem for each JSON line, in their order."""
        return self.call("POST", "/items", b"\n".join(lines), kind="application/x-ndjson")

    def status(self, external_id):
        return self.call("GET", "/items/" + quote(external_id))

    def wait(self, external_id, seconds):
        """The outcome of one item, or None if there is none in that time."""
        end = time.monotonic() + seconds
        while True:
            left = max(0, min(LONGEST_WAIT, int(end - time.monotonic())))
            outcome = self.call("GET", f"/items/{quote(external_id)}/outcome?wait={left}")
            if outcome or time.monotonic() >= end:
                return outcome
            if left == 0:
                time.sleep(0.2)

    def outcomes(self, limit=20, wait=LONGEST_WAIT, hold_ms=60_000):
        """Those that are not acknowledged; each is hidden from the next call for `hold_ms`."""
        return self.call("GET", f"/outcomes?limit={limit}&wait={wait}&hold_ms={hold_ms}")

    def ack(self, outcome_id):
        """It was carried out and does not come again."""
        self.call("POST", f"/outcomes/{quote(outcome_id)}/ack", {})

    def nack(self, outcome_id, reason):
        """It could not be carried out: the item goes back to its reviewer with the reason."""
        self.call("POST", f"/outcomes/{quote(outcome_id)}/nack", {"reason": reason})

    def call(self, method, path, body=None, kind="application/json"):
        data = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
        headers = {"Authorization": "Bearer " + self.token, "Content-Type": kind}
        end = time.monotonic() + self.patience
        attempt = 0
        while True:
            try:
                request = urllib.request.Request(self.url + path, data, headers, method=method)
                with self.opener.open(request, timeout=LONGEST_WAIT + 30) as response:
                    text = response.read()
                return json.loads(text) if text else None
            except urllib.error.HTTPError as error:
                problem = error.read()
                retry_after = float(error.headers.get("Retry-After") or 0)
                if error.code not in PASSING or time.monotonic() > end:
                    raise Refused(error.code, as_object(problem)) from None
            except (OSError, ValueError):  # no connection, no answer, half an answer
                retry_after = 0
                if time.monotonic() > end:
                    raise
            attempt += 1
            # Full jitter, so that producers that lost the gateway together come back apart.
            time.sleep(max(retry_after, random.uniform(0, min(30, 0.2 * 2**attempt))))


def quote(name):
    return urllib.parse.quote(name, safe="")


def as_object(text):
    try:
        value = json.loads(text)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def send(command, text):
    """None if it went out, else why not."""
    if not command:
        print(text)
        return None
    done = subprocess.run(command, shell=True, input=text.encode(), stderr=subprocess.PIPE, check=False)
    if done.returncode == 0:
        return None
    return done.stderr.decode("utf-8", "replace").strip() or f"the command ended with {done.returncode}"


def review(gateway, item, command, seconds):
    """Until something was sent, or nothing will be. An exit code."""
    print(json.dumps(gateway.submit(item)), file=sys.stderr)
    while True:
        outcome = gateway.wait(item["external_id"], seconds)
        if outcome is None:
            print("nobody has decided yet; run it again to go on waiting", file=sys.stderr)
            return 3
        if outcome["status"] == "redraft":
            gateway.nack(outcome["outcome_id"], "there is no other draft")
            continue
        text = outcome["final_text"]
        why = send(command, text) if text is not None else None
        if why is not None:
            gateway.nack(outcome["outcome_id"], why)
            print(f"not sent: {why}", file=sys.stderr)
            continue
        gateway.ack(outcome["outcome_id"])
        if text is None:
            print(f"nothing to send: {outcome['action'] or outcome['status']}", file=sys.stderr)
        return 0 if text is not None else 4


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("question")
    parser.add_argument("draft")
    parser.add_argument("--id", help="your own name for the case; else made from the words")
    parser.add_argument("--queue", default="default")
    parser.add_argument("--send", metavar="COMMAND", help="gets the text on standard input")
    parser.add_argument("--seconds", type=float, default=3600, help="how long to wait for a decision")
    given = parser.parse_args()
    words = hashlib.sha256(f"{given.question}\0{given.draft}".encode()).hexdigest()[:16]
    item = {"external_id": given.id or words, "queue": given.queue, "draft": given.draft,
            "messages": [{"role": "user", "content": given.question}]}
    try:
        gateway = Bluepencil(os.environ["BLUEPENCIL_URL"], os.environ["BLUEPENCIL_TOKEN"])
        return review(gateway, item, given.send, given.seconds)
    except KeyError as missing:
        print(f"{missing.args[0]} is not set", file=sys.stderr)
        return 2
    except (Refused, OSError) as error:
        print(error, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
