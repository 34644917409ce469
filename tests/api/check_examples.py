#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The examples for producers run as they stand against a running gateway.

check_examples.py [--frameworks] SOURCE_DIR [BIN_DIR]

A reviewer at the other end decides what they submit. With --frameworks those that need LangChain and
LangGraph run instead; the interpreter must have them.
"""
import contextlib
import http.client
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import urllib.parse
import uuid

from gatewayrun import PATIENCE, Workspace, binaries_from

DRAFT = "It is on its way and comes on Friday."


class Desk:
    """A reviewer, and what the gateway says of items."""

    def __init__(self, workspace, gateway):
        self.port = gateway.port
        self.reviewer = workspace.token("reviewer", "anna")
        self.producer = workspace.token("producer", "shop")

    def call(self, token, method, path, body=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        with contextlib.closing(connection):
            connection.request(method, "/v1" + path, None if body is None else json.dumps(body),
                               {"Authorization": "Bearer " + token, "Content-Type": "application/json"})
            response = connection.getresponse()
            text = response.read()
        if response.status >= 400:
            raise RuntimeError(f"{method} {path} → {response.status}: {text.decode()}")
        return json.loads(text) if text else None

    def lease(self):
        for _ in range(3):
            leases = self.call(self.reviewer, "POST", "/leases", {"wait": 20})
            if leases:
                return leases[0]
        raise RuntimeError("nothing was submitted")

    def decide(self, action, **fields):
        """The next item that comes; gives the lease."""
        return self.decide_lease(self.lease(), action, **fields)

    def decide_lease(self, lease, action, **fields):
        decision = {"decision_id": str(uuid.uuid4()), "external_id": lease["item"]["external_id"], "action": action}
        self.call(self.reviewer, "PUT", "/decisions/" + decision["decision_id"],
                  {"slot": lease["slot"], "fence": lease["fence"], "decision": decision | fields,
                   "seen_revision": lease["item"].get("revision", 1)})
        return lease

    def state(self, external_id):
        return self.call(self.producer, "GET", "/items/" + urllib.parse.quote(external_id, safe=""))["state"]

    def left(self):
        return self.call(self.producer, "GET", "/outcomes")


class Example:
    """One that runs while a reviewer works; its output is looked at in the end."""

    def __init__(self, examples, name, desk, *arguments, token=None):
        environment = dict(os.environ, BLUEPENCIL_URL=f"http://127.0.0.1:{desk.port}",
                           BLUEPENCIL_TOKEN=token or desk.producer, PYTHONDONTWRITEBYTECODE="1")
        interpreter = [sys.executable] if name.endswith(".py") else []
        self.process = subprocess.Popen([*interpreter, str(examples / name), *map(str, arguments)], env=environment,
                                        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def end(self, code=0):
        out, err = self.process.communicate(timeout=PATIENCE)
        if self.process.returncode != code:
            raise RuntimeError(f"{self.process.args[-3:]} ended with {self.process.returncode}: {err.decode()[-2000:]}")
        return out.decode(), err.decode()


def same(found, wanted):
    if found != wanted:
        raise RuntimeError(f"{found!r} is not {wanted!r}")


def check_curl(examples, desk, _):
    name = 'case/1 "ü" %'
    final = 'It comes on Saturday.\n"Yours", \\ the team\n'
    example = Example(examples, "submit_and_wait.sh", desk, name, 'Where is\nmy "parcel"?', DRAFT)
    lease = desk.decide("edit", final_text=final)
    same(lease["item"]["messages"][0]["content"], 'Where is\nmy "parcel"?')
    outcome = json.loads(example.end()[0])
    same((outcome["external_id"], outcome["final_text"]), (name, final))
    same((desk.left(), desk.state(name)), ([], "done"))
    refused = Example(examples, "submit_and_wait.sh", desk, "x", "y", "z", token="bp_no_token").end(22)
    if "unauthorized" not in refused[1]:
        raise RuntimeError(f"a refusal is not shown: {refused}")
    Example(examples, "submit_and_wait.sh", desk).end(2)


def check_python(examples, desk, folder):
    example = Example(examples, "producer.py", desk, "--id", "p/1", "Where is it?", DRAFT)
    desk.decide("approve")
    same(example.end()[0], DRAFT + "\n")
    # It cannot be sent at first: the reviewer hears why, and the item comes back.
    sent, tried = folder / "sent", folder / "tried"
    command = f"test -e {tried} || {{ touch {tried}; echo mail is down >&2; exit 1; }}; cat > {sent}"
    example = Example(examples, "producer.py", desk, "--id", "p/2", "--send", command, "Where is it?", DRAFT)
    desk.decide("approve")
    same(desk.decide("edit", final_text="On Saturday.")["not_sent_reason"], "mail is down")
    example.end()
    same(sent.read_text(), "On Saturday.")
    example = Example(examples, "producer.py", desk, "--id", "p/3", "Where is it?", DRAFT)
    desk.decide("redraft", instruction="Shorter")
    same(desk.decide("reject")["asked"]["refusal"], "there is no other draft")
    example.end(4)
    same(desk.left(), [])
    Example(examples, "producer.py", desk, "--id", "p/4", "--seconds", "0", "Where is it?", DRAFT).end(3)
    desk.decide("approve")
    same(Example(examples, "producer.py", desk, "--id", "p/4", "Where is it?", DRAFT).end()[0], DRAFT + "\n")
    refused = Example(examples, "producer.py", desk, "x", "y", token="bp_no_token").end(1)[1]
    if "token is not known" not in refused:
        raise RuntimeError(f"a refusal is not shown: {refused}")


def check_watcher(examples, desk, folder):
    def line(name):
        return json.dumps({"external_id": name, "messages": [], "draft": "Draft of " + name})

    watched = folder / "watched"
    watched.mkdir()
    (watched / "a.jsonl").write_text(line("w-1") + "\n\n" + line("w-2") + "\n" + '{"external_id":"w-3"}\n')
    Example(examples, "watch_folder.py", desk, "--once", watched).end()
    same(sorted(path.name for path in watched.glob("*/*")), ["a.jsonl", "a.jsonl"])
    refused = json.loads((watched / "refused/a.jsonl").read_text())
    same((json.loads(refused["line"]), refused["problem"]["where"]), ({"external_id": "w-3"}, "/messages"))
    desk.decide("approve")
    outcomes = watched / "outcomes.jsonl"
    outcomes.write_text('{"outcome_id":"bro')  # as a crash may leave it
    Example(examples, "watch_folder.py", desk, "--once", watched).end()
    desk.decide("edit", final_text="Better")
    Example(examples, "watch_folder.py", desk, "--once", watched).end()
    Example(examples, "watch_folder.py", desk, "--once", watched).end()
    same([json.loads(one)["final_text"] for one in outcomes.read_text().splitlines()], ["Draft of w-1", "Better"])
    same(desk.left(), [])


def check_restart(examples, workspace, folder):
    """The gateway goes and comes while an example waits."""
    del folder
    with workspace.gateway() as gateway:
        desk = Desk(workspace, gateway)
        example = Example(examples, "producer.py", desk, "--id", "again", "Where is it?", DRAFT)
        lease = desk.lease()
    with workspace.gateway(port=gateway.port):
        desk.call(desk.reviewer, "POST", f"/leases/{lease['slot']}/release", {"fence": lease["fence"]})
        desk.decide("approve")
        same(example.end()[0], DRAFT + "\n")


def check_frameworks(examples, desk, _):
    example = Example(examples, "langchain_review.py", desk, "chain/1", "Where is it?")
    lease = desk.decide("edit", final_text="On Saturday.")
    same((lease["item"]["draft"], example.end()[0]), (DRAFT, "On Saturday.\n"))
    example = Example(examples, "langchain_review.py", desk, "chain/2", "Where is it?")
    desk.decide("reject")
    if "NotApproved: reject" not in example.end(1)[1]:
        raise RuntimeError("a rejected draft goes on")
    example = Example(examples, "langgraph_review.py", desk, "graph/1", "Where is it?")
    desk.decide("redraft", instruction="Name the hour")
    lease = desk.lease()
    same((lease["item"]["draft"], lease["asked"]["refused"]), (DRAFT + " (Name the hour)", False))
    desk.call(desk.reviewer, "POST", f"/leases/{lease['slot']}/release", {"fence": lease["fence"]})
    desk.decide("approve")
    same(example.end()[0], DRAFT + " (Name the hour)\n")
    same(desk.left(), [])


# A bridge that dies where it is told to.
DYING_BRIDGE = """
import os, sys
sys.path.insert(0, sys.argv[1])
import langgraph_bridge as bridge
where, file, sent = sys.argv[2:5]

def die(here):
    if where == here:
        os._exit(9)

class Gateway(bridge.Bluepencil):
    def submit(self, item):
        die("before submit")
        return super().submit(item)
    def ack(self, outcome_id):
        die("before ack")
        super().ack(outcome_id)
        die("after ack")

def send(state):
    die("before send")
    with open(sent, "a") as out:
        out.write(state["id"] + " " + str(state["outcome"]["final_text"]) + "\\n")
    return {}

gateway = Gateway(os.environ["BLUEPENCIL_URL"], os.environ["BLUEPENCIL_TOKEN"])
with bridge.SqliteSaver.from_conn_string(file) as checkpointer:
    work = bridge.Bridge(bridge.build(checkpointer, send), gateway, hold_ms=1000)
    if len(sys.argv) > 5:
        work.start(sys.argv[5], {"id": sys.argv[5], "question": "Where is it?"})
    else:
        work.run(once=True)
"""


def check_bridge(examples, desk, folder):
    """A graph is resumed once, wherever the bridge dies."""
    program, file, sent = folder / "dying.py", folder / "graphs.sqlite", folder / "sent.txt"
    program.write_text(DYING_BRIDGE)

    def bridge(where, code, *thread):
        Example(folder, program.name, desk, examples, where, file, sent, *thread).end(code)

    def until(wanted):
        for _ in range(20):  # until what a dead one took is to be had again
            bridge("nowhere", 0)
            if sent.exists() and sent.read_text() == wanted and not desk.left():
                return
            time.sleep(0.3)
        raise RuntimeError(f"{sent.read_text() if sent.exists() else None!r} is not {wanted!r}")

    wanted = ""
    for number, where in enumerate(("before submit", "before send", "before ack", "after ack")):
        thread = f"bridge/{number}"
        bridge(where, 9 if where == "before submit" else 0, thread)
        bridge("nowhere", 0, thread)  # again, as a job that is repeated does
        bridge("nowhere", 0)  # nothing is decided: nothing goes on
        same(desk.decide("edit", final_text=f"On Saturday, {number}.")["item"]["external_id"], thread)
        if where != "before submit":
            bridge(where, 9)
        wanted += f"{thread} On Saturday, {number}.\n"
        until(wanted)
    bridge("nowhere", 0, "bridge/again")
    desk.decide("redraft", instruction="Name the hour")
    bridge("before submit", 9)
    bridge("nowhere", 0)
    same(desk.decide("approve")["item"]["draft"], DRAFT + " (Name the hour)")
    until(wanted + f"bridge/again {DRAFT} (Name the hour)\n")


def check_shapes(examples, desk, folder):
    """What other people's graphs and agents ask is answered in the way in which they ask."""
    sys.path.insert(0, str(examples))
    import langgraph_bridge
    import live_graphs

    gateway = langgraph_bridge.Bluepencil(f"http://127.0.0.1:{desk.port}", desk.producer)
    live_graphs.check_live(lambda graph: langgraph_bridge.Bridge(graph, gateway, hold_ms=live_graphs.HOLD_MS), desk, folder)


def main(arguments):
    with_frameworks = arguments[:1] == ["--frameworks"]
    arguments = arguments[with_frameworks:]
    if len(arguments) not in (1, 2):
        print(__doc__, file=sys.stderr)
        return 2
    examples = pathlib.Path(arguments[0]) / "resources/examples"
    binaries = binaries_from(arguments[1] if len(arguments) == 2 else None)
    checks = [check_frameworks, check_bridge, check_shapes] if with_frameworks else [check_curl, check_python, check_watcher]
    with tempfile.TemporaryDirectory(prefix="bluepencil-examples-") as name:
        workspace = Workspace(binaries, name)
        workspace.token("supervisor", "first")
        with workspace.gateway() as gateway:
            desk = Desk(workspace, gateway)
            for check in checks:
                check(examples, desk, pathlib.Path(name))
        if not with_frameworks:
            check_restart(examples, workspace, pathlib.Path(name))
    print("the examples run")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
