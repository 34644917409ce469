#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""As many leases as a gateway gives to 32 connections that ask one after the other, beside what
pgbench gets with 32 clients from the bare statement (one place found, locked and granted, nothing
else) in the same database and the same run, from a queue of its own.

usage: gateway_saturated.py BIN_FOLDER WORK_FOLDER [--seconds N] [--connections N]

What was leased is taken away four times a second, so that
neither reads through more and more of it. The connections are those of two other processes; how much
of the processor they and the others used is said with the figures.
"""

import argparse
import base64
import hashlib
import json
import multiprocessing
import os
import re
import shutil
import socket
import statistics
import subprocess
import threading
import time

import figures
from gateway_probe import Postgres, family, say, seconds_of

TOKENS = 4  # of each connection: one holds 25 at most
PROCESSES = 2

# The statement of a queue of jobs, over the tables as they are. For pgbench on one line.
BARE = r"""\set reviewer random(1, 128)
""" + " ".join("""
WITH now AS (SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS ms),
candidate AS MATERIALIZED (SELECT s.slot_id FROM bluepencil.slot s, now
  WHERE s.queue = 'bare' AND s.state = 'ready' AND s.visible_at <= now.ms
    AND NOT EXISTS (SELECT 1 FROM bluepencil.slot o WHERE o.item_id = s.item_id
      AND o.slot_id <> s.slot_id AND o.owner = 'r' || :reviewer AND o.state IN ('leased', 'decided'))
  ORDER BY s.turn DESC, coalesce(s.due_at, 9223372036854775807), s.slot_id LIMIT 1
  FOR UPDATE OF s SKIP LOCKED)
UPDATE bluepencil.slot s SET state = 'leased', owner = 'r' || :reviewer,
  fence = nextval('bluepencil.fence_seq'), deliveries = s.deliveries + 1,
  lease_until = now.ms + q.lease_ms
FROM candidate, now, bluepencil.queue q WHERE s.slot_id = candidate.slot_id AND q.name = s.queue
RETURNING s.slot_id, s.item_id, s.fence, s.lease_until, s.deliveries;
""".split()) + "\n"
QUEUES = {"bare": 4000, "work": 1500}  # items a second that are more than enough
TAKE_AWAY = "UPDATE bluepencil.slot SET state = 'cancelled', lease_until = NULL WHERE state = 'leased'"


class Lessee(threading.Thread):
    """One connection that leases until the time is over."""

    def __init__(self, port, tokens, end):
        super().__init__()
        self.port, self.end = port, end
        body = b'{"queue":"work"}'
        self.requests = [(f"POST /v1/leases HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n"
                          f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
                          ).encode() + body for token in tokens]
        self.times, self.empty, self.errors = [], 0, []

    def run(self):
        try:
            self.work()
        except OSError as error:
            self.errors.append(repr(error))

    def work(self):
        connection, number = None, 0
        while time.monotonic() < self.end:
            if connection is None:
                connection = socket.create_connection(("127.0.0.1", self.port), timeout=30)
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            begun = time.monotonic()
            connection.sendall(self.requests[number % len(self.requests)])
            status, closes, size = self.read(connection)
            self.times.append((time.monotonic() - begun) * 1000)
            number += 1
            if status != b"200":
                self.errors.append(status.decode())
            elif size == 2:
                self.times.pop()
                self.empty += 1
            if closes:
                connection.close()
                connection = None

    @staticmethod
    def read(connection):
        data = b""
        while (end := data.find(b"\r\n\r\n")) < 0:
            piece = connection.recv(65536)
            if not piece:
                raise OSError("the gateway hung up")
            data += piece
        head = data[:end].lower()
        size = int(re.search(rb"content-length: *(\d+)", head)[1])
        left = end + 4 + size - len(data)
        while left > 0:
            left -= len(connection.recv(65536))
        return head[9:12], b"connection: close" in head, size


def lease_all(port, tokens, end, answers):
    """In a process of its own: its connections, each with its tokens."""
    lessees = [Lessee(port, mine, end) for mine in tokens]
    for one in lessees:
        one.start()
    for one in lessees:
        one.join()
    answers.put(([ms for one in lessees for ms in one.times], sum(one.empty for one in lessees),
                 [error for one in lessees for error in one.errors], time.process_time()))


class Saturated:
    def __init__(self, options):
        self.options = options
        self.gateway = None

    def start(self):
        options = self.options
        self.postgres = Postgres(options.work)
        for command in (["workspace", "init"], ["token", "create", "reviewer", "made"]):
            subprocess.run([f"{options.bin}/bluepencil-cli", "--workspace", self.postgres.address, *command],
                           check=True, capture_output=True)
        lines = os.path.join(options.work, "items.jsonl")
        with open(lines, "w", encoding="utf-8") as file:
            for queue, rate in QUEUES.items():
                for i in range(int(rate * max(options.seconds, 1))):
                    item = {"external_id": f"{queue}-{i}", "queue": queue, "draft": "It is on its way. " * 20,
                            "messages": [{"role": "user", "content": "Where is it? " * 20}]}
                    file.write(json.dumps(item) + "\n")
        subprocess.run([f"{options.bin}/bluepencil-cli", "--workspace", self.postgres.address, "import", lines],
                       check=True, capture_output=True)
        self.postgres.sql("UPDATE bluepencil.queue SET prefetch = 25")

    def tokens(self):
        """As `token create` makes them, but all in one statement."""
        made, rows = [], []
        for i in range(self.options.connections * TOKENS):
            name = os.urandom(6).hex()
            secret = base64.urlsafe_b64encode(os.urandom(32)).decode().rstrip("=")
            token = f"bp_{name}_{secret}"
            digest = hashlib.blake2b(token.encode(), digest_size=32).hexdigest()
            rows.append(f"('{name}', '{digest}', 'reviewer', 'r{i + 1}', '[]', '[]', 0)")
            made.append(token)
        self.postgres.sql("INSERT INTO bluepencil.token (token_id, secret_hash, role, subject, queues, skills,"
                          " created_at) VALUES " + ", ".join(rows))
        return [made[i::self.options.connections] for i in range(self.options.connections)]

    def clear(self):
        self.postgres.sql(TAKE_AWAY)
        self.postgres.sql("VACUUM ANALYZE")  # as the server does within a minute of an import

    def while_taking_away(self, work):
        ended = threading.Event()

        def take_away():
            while not ended.wait(0.25):
                self.postgres.sql(TAKE_AWAY)

        helper = threading.Thread(target=take_away)
        helper.start()
        try:
            return work()
        finally:
            ended.set()
            helper.join()

    def bare(self):
        """Leases a second that pgbench gets."""
        script = os.path.join(self.options.work, "bare.sql")
        with open(script, "w", encoding="utf-8") as file:
            file.write(BARE)
        subprocess.run([f"{self.postgres.bin}/pgbench", "-n", "-M", "prepared", "-c",
                        str(self.options.connections), "-j", "2", "-T", f"{self.options.seconds:g}", "-f",
                        script, "-h", self.postgres.folder, "-U", "probe", "probe"],
                       check=True, capture_output=True, text=True)
        # Not what it says itself: it also counts where nothing was left.
        return self.count("bare", "deliveries > 0") / self.options.seconds

    def count(self, queue, where):
        return int(self.postgres.sql(f"SELECT count(*) FROM bluepencil.slot WHERE queue = '{queue}' AND {where}"))

    def over_http(self):
        gateway = subprocess.Popen([f"{self.options.bin}/bluepencil-gateway", "--workspace", self.postgres.address,
                                    "--listen", "127.0.0.1:0", "--rate", "100000", "--quiet"],
                                   stdout=subprocess.PIPE, text=True)
        self.gateway = gateway
        port = int(re.search(r":(\d+)$", gateway.stdout.readline().strip())[1])
        tokens, answers = self.tokens(), multiprocessing.Queue()
        before = seconds_of(gateway.pid), sum(map(seconds_of, family(self.postgres.process.pid)))
        begun = time.monotonic()
        others = [multiprocessing.Process(target=lease_all, args=(port, tokens[i::PROCESSES],
                                                                  begun + self.options.seconds, answers))
                  for i in range(PROCESSES)]
        for one in others:
            one.start()
        found = [answers.get() for _ in others]
        took = time.monotonic() - begun
        for one in others:
            one.join()
        used = (seconds_of(gateway.pid) - before[0]) / took, \
            (sum(map(seconds_of, family(self.postgres.process.pid))) - before[1]) / took, \
            sum(one[3] for one in found) / took
        return found, took, used

    def report(self, bare, found, took, used):
        name = f"({self.options.connections} connections)"
        times = sorted(ms for one in found for ms in one[0])
        errors = [error for one in found for error in one[2]]
        rate = len(times) / took
        say(f"errors {len(errors)} {errors[:3]}, found nothing {sum(one[1] for one in found)}")
        for queue in QUEUES:
            if self.count(queue, "state = 'ready'") < self.options.connections:
                say(f"the queue {queue} ran empty: its figure is too low")
        # As times, where less is better: at most twice pgbench's is at least half as many.
        figures.figure("gateway", f"time of a lease {name}", 1000 / rate, "ms", "pgbench", 1000 / bare, 2)
        figures.figure("gateway", f"leases {name}", rate, "1/s", "pgbench", bare)
        figures.figure("gateway", f"lease median, saturated {name}", statistics.median(times), "ms")
        figures.figure("gateway", f"lease p95, saturated {name}", times[int(len(times) * .95)], "ms")
        figures.figure("gateway", f"errors, saturated {name}", len(errors), "")
        for who, share in zip(("gateway", "PostgreSQL", "generator"), used):
            figures.figure("gateway", f"processors of the {who}, saturated {name}", share, "")

    def run(self):
        self.clear()
        bare = self.while_taking_away(self.bare)
        self.clear()
        found, took, used = self.while_taking_away(self.over_http)
        self.report(bare, found, took, used)

    def stop(self):
        if self.gateway and self.gateway.poll() is None:
            self.gateway.terminate()
            self.gateway.wait(30)
        if hasattr(self, "postgres"):
            self.postgres.stop()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bin")
    parser.add_argument("work")
    parser.add_argument("--connections", type=int, default=32)
    parser.add_argument("--seconds", type=float, default=15)
    saturated = Saturated(parser.parse_args())
    try:
        saturated.start()
        saturated.run()
    finally:
        saturated.stop()
        shutil.rmtree(os.path.join(saturated.options.work, "postgres"), ignore_errors=True)


if __name__ == "__main__":
    main()
