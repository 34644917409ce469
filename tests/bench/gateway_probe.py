#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Gateways before a PostgreSQL workspace of their own: so many reviewers wait for work that does not
come, while others decide at a steady pace. Prints figures as figures.py does, and on stderr in words
what else was seen: refusals, polls, how the gateways ended.

usage: gateway_probe.py BIN_FOLDER WORK_FOLDER [--gateways N] [--idle N] [--workers N] [--rate N]
                        [--seconds N]

`decide` and `lease` are the times of single requests as their client sees them. The pace does not
wait for the answers before it (an open load), so that a slow answer does not make the load lighter.
"""

import argparse
import asyncio
import glob
import json
import os
import pwd
import re
import shutil
import signal
import statistics
import subprocess
import sys
import time

import figures

TICK = os.sysconf("SC_CLK_TCK")


def say(words):
    print(words, file=sys.stderr, flush=True)


class Postgres:
    """A server with a socket in its own folder as its only door; what it says is committed is on the
    disk."""

    def __init__(self, work):
        versions = sorted(glob.glob("/usr/lib/postgresql/*/bin"))
        if not versions:
            sys.exit("PostgreSQL is not installed")
        self.bin = versions[-1]
        self.folder = os.path.join(work, "postgres")
        os.makedirs(self.folder)
        self.prefix = []
        if os.geteuid() == 0:
            user = pwd.getpwnam("postgres")
            os.chown(self.folder, user.pw_uid, user.pw_gid)
            self.prefix = ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}",
                           "--clear-groups"]
        data = os.path.join(self.folder, "data")
        subprocess.run(self.prefix + [f"{self.bin}/initdb", "--pgdata", data, "--username=probe",
                                      "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8"],
                       check=True, stdout=subprocess.DEVNULL, cwd=self.folder)
        self.process = subprocess.Popen(
            self.prefix + [f"{self.bin}/postgres", "-D", data, "-k", self.folder,
                           "-c", "listen_addresses=", "-c", "log_min_messages=fatal"],
            cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(100):
            if subprocess.run([f"{self.bin}/pg_isready", "-h", self.folder, "-q"]).returncode == 0:
                break
            time.sleep(0.1)
        self.sql("CREATE DATABASE probe", "postgres")
        self.address = f"postgresql:///probe?host={self.folder}&user=probe"

    def sql(self, statement, database="probe"):
        return subprocess.run([f"{self.bin}/psql", "-h", self.folder, "-U", "probe", "-d", database,
                               "-Atc", statement], check=True, capture_output=True,
                              text=True).stdout.strip()

    def backends(self):
        return int(self.sql("SELECT count(*) FROM pg_stat_activity WHERE datname = 'probe'"
                            " AND backend_type = 'client backend' AND pid <> pg_backend_pid()"))

    def stop(self):
        self.process.send_signal(signal.SIGINT)
        self.process.wait(30)


def status_of(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as file:
        fields = dict(line.split(":", 1) for line in file if ":" in line)
    return int(fields["Threads"]), int(fields["VmRSS"].split()[0]) / 1024, \
        int(fields["VmHWM"].split()[0]) / 1024


def seconds_of(pid):
    """Of processor time, children that have ended included."""
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii") as file:
            fields = file.read().rpartition(")")[2].split()
    except FileNotFoundError:
        return 0.0
    return sum(int(field) for field in fields[11:15]) / TICK


def family(pid):
    found = [pid]
    try:
        with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as file:
            found += [int(child) for child in file.read().split()]
    except FileNotFoundError:
        pass
    return found


class Peer:
    """One connection, kept for as long as the gateway keeps it."""

    def __init__(self, port, token):
        self.port = port
        self.token = token
        self.reader = self.writer = None

    async def ask(self, method, path, body=None):
        data = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
        kind = "application/x-ndjson" if isinstance(body, bytes) else "application/json"
        head = (f"{method} {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {self.token}\r\n"
                f"Content-Type: {kind}\r\nContent-Length: {len(data)}\r\n\r\n")
        if self.writer is None:
            self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.port)
        self.writer.write(head.encode() + data)
        answer = await self.reader.readuntil(b"\r\n\r\n")
        lines = answer.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in
                   (line.partition(":") for line in lines[1:])}
        text = await self.reader.readexactly(int(headers.get("content-length", 0)))
        if headers.get("connection") == "close":
            self.writer.close()
            self.writer = None
        return int(lines[0].split()[1]), headers, json.loads(text) if text else None


class Probe:
    def __init__(self, options):
        self.options = options
        self.lease_ms, self.decide_ms, self.errors = [], [], []
        self.refused = self.polls = self.empty = 0
        self.ended = False

    def token(self, role, name, *more):
        return subprocess.run([f"{self.options.bin}/bluepencil-cli", "--workspace",
                               self.postgres.address, "token", "create", role, name, *more],
                              check=True, capture_output=True, text=True).stdout.strip()

    def start(self):
        options = self.options
        self.postgres = Postgres(options.work)
        subprocess.run([f"{options.bin}/bluepencil-cli", "--workspace", self.postgres.address,
                        "workspace", "init"], check=True, capture_output=True)
        self.gateways, self.ports = [], []
        for _ in range(options.gateways):
            gateway = subprocess.Popen([f"{options.bin}/bluepencil-gateway", "--workspace",
                                        self.postgres.address, "--listen", "127.0.0.1:0", "--quiet"],
                                       stdout=subprocess.PIPE, text=True)
            self.gateways.append(gateway)
            self.ports.append(int(re.search(r":(\d+)$", gateway.stdout.readline().strip())[1]))
        self.producer = self.token("producer", "shop")
        self.idlers = [self.token("reviewer", f"idle-{i}", "--queue", "idle") for i in range(8)]
        self.workers = [self.token("reviewer", f"work-{i}", "--queue", "work")
                        for i in range(options.workers)]

    async def fill(self):
        peer = Peer(self.ports[0], self.producer)
        status, _, _ = await peer.ask("POST", "/v1/items", {
            "external_id": "idle", "queue": "idle", "messages": [], "draft": "x"})
        assert status == 201, status
        await peer.ask("POST", "/v1/items/idle/cancel", {})
        count = int(self.options.rate * self.options.seconds * 1.02) + 20
        for begin in range(0, count, 500):
            lines = [json.dumps({"external_id": f"t-{i}", "queue": "work",
                                 "messages": [{"role": "user", "content": "Where is it? " * 20}],
                                 "draft": "It is on its way. " * 20})
                     for i in range(begin, min(count, begin + 500))]
            status, _, answers = await peer.ask("POST", "/v1/items", "\n".join(lines).encode())
            assert status == 200 and all(one.get("state") == "accepted" for one in answers)

    async def idle(self, number):
        peer = Peer(self.ports[number % len(self.ports)], self.idlers[number % len(self.idlers)])
        await asyncio.sleep(number * 0.01)
        while not self.ended:
            try:
                status, headers, _ = await peer.ask("POST", "/v1/leases", {"wait": 20})
            except (OSError, asyncio.IncompleteReadError):
                peer.writer = None
                continue
            self.polls += 1
            if status == 503:
                self.refused += 1
                await asyncio.sleep(int(headers["retry-after"]))
            elif status != 200:
                self.errors.append(f"poll {status}")

    async def one(self, peer, number):
        try:
            begun = time.monotonic()
            status, _, leases = await peer.ask("POST", "/v1/leases", {})
            self.lease_ms.append((time.monotonic() - begun) * 1000)
            if status != 200:
                self.errors.append(f"lease {status} {leases}")
                return
            if not leases:
                self.empty += 1
                return
            lease = leases[0]
            begun = time.monotonic()
            status, _, said = await peer.ask("PUT", f"/v1/decisions/d-{number}", {
                "slot": lease["slot"], "fence": lease["fence"], "seen_revision": 1,
                "decision": {"decision_id": f"d-{number}",
                             "external_id": lease["item"]["external_id"], "action": "approve"}})
            self.decide_ms.append((time.monotonic() - begun) * 1000)
            if status != 201:
                self.errors.append(f"decide {status} {said}")
        except (OSError, asyncio.IncompleteReadError) as error:
            peer.writer = None
            self.errors.append(repr(error))

    async def pace(self):
        free = asyncio.Queue()
        for i, token in enumerate(self.workers):
            free.put_nowait(Peer(self.ports[i % len(self.ports)], token))
        tasks = []

        async def run(peer, number):
            await self.one(peer, number)
            free.put_nowait(peer)

        begun = time.monotonic()
        for number in range(int(self.options.rate * self.options.seconds)):
            due = begun + number / self.options.rate
            await asyncio.sleep(max(0.0, due - time.monotonic()))
            tasks.append(asyncio.create_task(run(await free.get(), number)))
        await asyncio.gather(*tasks)

    async def run(self):
        await self.fill()
        idlers = [asyncio.create_task(self.idle(i)) for i in range(self.options.idle)]
        await asyncio.sleep(5)
        servers = {"gateways": [gateway.pid for gateway in self.gateways]}
        spent = {name: sum(map(seconds_of, pids)) for name, pids in servers.items()}
        base = sum(map(seconds_of, family(self.postgres.process.pid)))
        own, begun = time.process_time(), time.monotonic()
        await self.pace()
        took = time.monotonic() - begun
        own = time.process_time() - own
        gateway_cpu = sum(map(seconds_of, servers["gateways"])) - spent["gateways"]
        postgres_cpu = sum(map(seconds_of, family(self.postgres.process.pid))) - base
        self.seen = [status_of(gateway.pid) for gateway in self.gateways]
        self.backends = self.postgres.backends()
        self.used = {"generator": own / took, "gateways": gateway_cpu / took, "PostgreSQL": postgres_cpu / took}
        self.ended = True
        # Stopped under load: who waits is answered.
        begun = time.monotonic()
        for gateway in self.gateways:
            gateway.send_signal(signal.SIGTERM)
        while any(gateway.poll() is None for gateway in self.gateways):
            await asyncio.sleep(0.02)
        self.stop_s = time.monotonic() - begun
        for idler in idlers:
            idler.cancel()
        await asyncio.gather(*idlers, return_exceptions=True)

    def report(self):
        name = f"{self.options.idle} idle, {self.options.workers} at {self.options.rate:g}/s, " \
            f"{self.options.gateways} gateway{'s' if self.options.gateways > 1 else ''}, {self.options.seconds:g} s"

        def p95(values):
            return statistics.quantiles(values, n=20)[-1] if len(values) > 20 else None

        decided = int(self.postgres.sql("SELECT count(*) FROM bluepencil.decision"))
        say(f"decided {decided}, found nothing {self.empty}, errors {len(self.errors)}"
            f" {self.errors[:3]}; polls {self.polls}, of them told to come back {self.refused};"
            f" exit codes {[gateway.returncode for gateway in self.gateways]}")
        figures.figure("gateway", f"lease p95 ({name})", p95(self.lease_ms), "ms", "limit", 50, 1)
        figures.figure("gateway", f"decide p95 ({name})", p95(self.decide_ms), "ms")
        figures.figure("gateway", f"lease median ({name})", statistics.median(self.lease_ms), "ms")
        figures.figure("gateway", f"decide median ({name})", statistics.median(self.decide_ms), "ms")
        figures.figure("gateway", f"errors ({name})", len(self.errors), "")
        figures.figure("gateway", f"threads of one ({name})", max(s[0] for s in self.seen), "",
                       "limit", 300, 1)
        figures.figure("gateway", f"memory of one ({name})", max(s[2] for s in self.seen), "MiB")
        figures.figure("gateway", f"connections of one ({name})", self.backends
                       / self.options.gateways, "", "limit", 8, 1)
        figures.figure("gateway", f"stop under load ({name})", self.stop_s, "s", "limit", 5, 1)
        for who, share in self.used.items():
            figures.figure("gateway", f"processors of the {who} ({name})", share, "")

    def stop(self):
        for gateway in getattr(self, "gateways", []):
            if gateway.poll() is None:
                gateway.kill()
        if hasattr(self, "postgres"):
            self.postgres.stop()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bin")
    parser.add_argument("work")
    parser.add_argument("--gateways", type=int, default=1)
    parser.add_argument("--idle", type=int, default=250)
    parser.add_argument("--workers", type=int, default=24)
    parser.add_argument("--rate", type=float, default=50)
    parser.add_argument("--seconds", type=float, default=30)
    probe = Probe(parser.parse_args())
    try:
        probe.start()
        asyncio.run(probe.run())
        probe.report()
    finally:
        probe.stop()
        shutil.rmtree(os.path.join(probe.options.work, "postgres"), ignore_errors=True)


if __name__ == "__main__":
    main()
