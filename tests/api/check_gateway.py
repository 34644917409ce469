#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A running gateway answers as the OpenAPI document says.

check_gateway.py SOURCE_DIR [BIN_DIR]

Each path is asked for over HTTP, each documented status is brought about, and each answer held
against the document: its status, headers, type and schema. What cannot be brought about is listed
in UNREACHED with the reason; anything else that stays unseen is a failure.
"""
import contextlib
import http.client
import itertools
import json
import pathlib
import re
import socket
import sqlite3
import sys
import tempfile
import uuid

from gatewayrun import Answer, Contract, Workspace, binaries_from, raw, until
from openapidocument import Document
from variants import DECISIONS, ITEMS, LEASES, patched

UNREACHED = {
    "504": "the database must stop answering in the middle of a call: tst_gateway_failing",
    "507": "the disk must be full: tst_gateway_failing",
}
CONNECTIONS = 20
ROLES = ("producer", "reviewer", "supervisor")
sources = (f"127.{a}.{b}.1" for a, b in itertools.product(range(1, 200), range(200)))  # each is a stranger


class Checks:
    def __init__(self, contract, workspace, gateway):
        self.contract, self.workspace, self.port = contract, workspace, gateway.port
        self.shop = workspace.token("producer", "shop")
        self.anna = workspace.token("reviewer", "anna", "--skill", "refunds")
        self.bob = workspace.token("reviewer", "bob")
        self.boss = workspace.token("supervisor", "boss")
        self.tokens = {"producer": self.shop, "reviewer": self.anna, "supervisor": self.boss}

    def call(self, name, token, expected, **given):
        return self.contract.call(self.port, name, token, expected, **given)

    def item(self, external_id, **fields):
        return {"external_id": external_id, "messages": [{"role": "user", "content": "Where is my parcel?"}],
                "draft": "It comes on Friday.", **fields}

    def submit(self, external_id, **fields):
        return self.call("submitItems", self.shop, 201, body=self.item(external_id, **fields)).json

    def lease(self, external_id, token=None):
        body = {"producer": "shop", "external_id": external_id}
        return self.call("lease", token or self.anna, 200, body=body).json[0]

    def decision(self, lease, action="approve", **fields):
        return {"decision_id": str(uuid.uuid4()), "external_id": lease["item"]["external_id"], "action": action, **fields}

    def decide(self, lease, expected, action="approve", *, token=None, code=None, seen=1, decision=None, **fields):
        decision = decision or self.decision(lease, action, **fields)
        body = {"slot": lease["slot"], "fence": lease["fence"], "seen_revision": seen, "decision": decision}
        answer = self.call("decide", token or self.anna, expected, path={"decision_id": decision["decision_id"]},
                           body=body, code=code)
        return decision["decision_id"], answer.json

    def take(self, external_id):
        return self.call("outcomeOfItem", self.shop, 200, path={"external_id": external_id}).json

    # Everything that is the same for each operation --------------------------------------------

    def roles_of(self, name):
        security = self.contract.operations[name][2]["security"]
        return [role for one in security for roles in one.values() for role in roles]

    def good_token(self, name):
        return next((self.tokens[role] for role in self.roles_of(name)), None)

    def each(self, status):
        return [name for name, (_, _, operation, _) in self.contract.operations.items() if status in operation["responses"]]

    def head(self, name, *lines):
        path = self.contract.target(name, {}, {})
        token = self.good_token(name)
        lines = (f"{self.contract.operations[name][1]} {path} HTTP/1.1", "Host: x",
                 *([f"Authorization: Bearer {token}"] if token else []), *lines, "", "")
        return "\r\n".join(lines).encode()

    def refusals(self):
        for name in self.each("400"):
            answer = raw(self.port, self.head(name, "Content-Length: 1", "Content-Length: 2"))
            self.contract.hold(name, answer, 400, "invalid-input")
        for name in self.each("431"):
            self.contract.hold(name, raw(self.port, self.head(name, "X-Long: " + "x" * 20_000)), 431, "invalid-input")
        for name in self.each("401"):
            self.call(name, None, 401, source=next(sources), code="unauthorized")
            self.call(name, "bp_x_y", 401, source=next(sources), code="unauthorized")
        for name in self.each("403"):
            for role in set(ROLES) - set(self.roles_of(name)):
                self.call(name, self.tokens[role], 403, code="not-permitted")
        for name in self.each("413"):
            answer = raw(self.port, self.head(name, "Content-Type: application/json", "Content-Length: 99000000"))
            self.contract.hold(name, answer, 413, "limit-exceeded")
        for name in self.each("415"):
            self.call(name, self.good_token(name), 415, body=b"x", kind="text/plain", code="invalid-input")
        for name in self.each("422"):
            self.misunderstood(name)

    def misunderstood(self, name):
        _, _, operation, parameters = self.contract.operations[name]
        token, needed = self.good_token(name), {one["name"]: "1" for one in parameters if one.get("required")}
        bad = {"isBad": True, "code": "invalid-argument"}
        self.call(name, token, 422, query=[("x", "1"), ("x", "2")], **bad)
        self.call(name, token, 422, path={one["name"]: b"%FF" for one in parameters if one["in"] == "path"},
                  query=needed if any(one["in"] == "path" for one in parameters) else [("x", b"\xff")], **bad)
        for one in parameters:
            schema = one["schema"]
            values = ["x"] if "enum" in schema or "pattern" in schema or schema.get("type") == "integer" else []
            values += [schema["minimum"] - 1] if "minimum" in schema else []
            values += [schema["maximum"] + 1] if "maximum" in schema else []
            for value in values if one["in"] == "query" else ():
                self.call(name, token, 422, query=needed | {one["name"]: value}, **bad)
        content = operation.get("requestBody", {}).get("content", {})
        for body in (b"{", b"[]", b"\xff", b'{"a":1,"a":2}') if "application/json" in content else ():
            self.call(name, token, 422, body=body, code="invalid-input")

    def methods(self):
        """What a path is not there with; and paths that are not there."""
        templates = [(re.compile(re.sub(r"\{\w+\}", "[^/]+", path)), path, method.upper())
                     for path, method, _, _ in self.contract.document.operations()]
        problem = {"$ref": "#/components/schemas/Problem"}
        for path in self.contract.document.root["paths"]:
            # One path may also be read as another with a name in it.
            there = {method for pattern, _, method in templates if pattern.fullmatch(path)}
            for method in {"GET", "POST", "PUT", "DELETE"} - there:
                answer = self.plain(method, "/v1" + path.replace("{", "").replace("}", ""))
                why = self.contract.document.misfit(problem, answer.json)
                allowed = set((answer.headers.get("Allow") or "").split(", "))
                if answer.status != 405 or allowed != there or why:
                    self.contract.wrong.append(f"{method} {path} → {answer.status}, allowed {allowed}: {why}")
        for path in ("/", "/v1", "/v1/", "/v2/items", "/v1/item", "/items", "/v1/items/", "/v1/items/a/b"):
            answer = self.plain("GET", path)
            if answer.status != 404 or answer.code != "not-found":
                self.contract.wrong.append(f"GET {path} → {answer.status}")
        for path in ("/healthz", "/version"):
            if self.plain("GET", path).status != 200:
                self.contract.wrong.append(f"GET {path} does not answer without /v1")

    def plain(self, method, path):
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        connection.request(method, path, headers={"Authorization": "Bearer " + self.boss})
        response = connection.getresponse()
        answer = Answer(response.status, response.headers, response.read())
        connection.close()
        answer.json = json.loads(answer.body) if answer.body else None
        return answer

    def nothing_there(self):
        """Ids that nobody has, and those of others."""
        other = self.workspace.token("producer", "other")
        bodies = {"reviseItem": self.item("nobody"), "nackOutcome": {"reason": "x"}, "renew": {"fence": 1},
                  "release": {"fence": 1}, "reassign": {"reviewer": "bob"},
                  "lease": {"producer": "shop", "external_id": "nobody"},
                  "takeSignals": {"outcome_id": "nobody", "kind": "csat", "at": "2026-11-23T09:30:00Z"},
                  "decide": {"slot": 10**9, "fence": 1, "decision": {"decision_id": "nobody", "external_id": "x",
                                                                      "action": "approve"}}}
        queries = {"itemStatus": {"producer": "shop"}, "requeueItem": {"producer": "shop"},
                   "earlierRevision": {"fence": 1}, "opinions": {"fence": 1},
                   "earlierTexts": {"fence": 1}}
        ids = {"external_id": "nobody", "outcome_id": "nobody", "decision_id": "nobody", "queue": "nobody",
               "feedback_id": "nobody", "item_id": "nobody", "slot": 10**9, "revision": 1}
        for name in self.each("404"):
            self.call(name, self.good_token(name), 404, path=ids, query=queries.get(name), body=bodies.get(name),
                      code="not-found")
        self.submit("mine", subject_id="nobody-else")
        for name in ("itemStatus", "cancelItem", "outcomeOfItem"):
            self.call(name, other, 404, path={"external_id": "mine"})
        self.call("itemStatus", self.bob, 404, path={"external_id": "mine"}, query={"producer": "shop"})
        self.call("cancelItem", self.shop, 204, path={"external_id": "mine"})
        outcome = self.take("mine")
        self.call("ackOutcome", other, 404, path={"outcome_id": outcome["outcome_id"]})
        self.call("ackOutcome", self.shop, 204, path={"outcome_id": outcome["outcome_id"]})

    # The flows -----------------------------------------------------------------------------------

    def producers(self):
        item = self.item("t/1 ü", metadata={"reply_to": "m-1"}, priority=60)
        self.call("submitItems", self.shop, 201, body=item)
        self.call("submitItems", self.shop, 200, body=item)
        self.call("submitItems", self.shop, 409, body=item | {"draft": "Other."}, code="conflict")
        lines = [item, self.item("t-2"), {"external_id": "t-3"}]
        answer = self.call("submitItems", self.shop, 200, body=lines, kind="application/x-ndjson", isBad=True)
        self.expect([one.get("state", one.get("code")) for one in answer.json] == ["repeated", "accepted", "invalid-input"],
                    "the answer to JSON lines has not their order")
        self.call("submitItems", self.shop, 422, body=b"{}\n" * 1001, kind="application/x-ndjson", code="limit-exceeded")
        self.call("validateItems", self.shop, 200, body=item)
        path = {"external_id": "t/1 ü"}
        self.call("reviseItem", self.shop, 409, path=path, body=item | {"draft": "Other."}, code="conflict")
        self.call("reviseItem", self.shop, 200, path=path, body=item | {"revision": 2, "draft": "Better."})
        self.call("reviseItem", self.shop, 422, path={"external_id": "t-2"}, body=item, code="invalid-argument")
        self.call("itemStatus", self.shop, 200, path=path)
        self.call("itemStatus", self.boss, 200, path=path, query={"producer": "shop"})
        self.call("itemStatus", self.boss, 422, path=path, code="invalid-argument")
        self.call("outcomeOfItem", self.shop, 204, path=path)
        self.call("outcomeOfItem", self.shop, 204, path=path, query={"wait": 1})
        self.call("takeOutcomes", self.shop, 200, query={"limit": 100, "hold_ms": 1000})

    def reviewers(self):
        first = self.submit("r-1", link="https://shop.example/1", unknown_field=[{"kept": True}])
        lease = self.lease("r-1")
        self.expect(lease["item"] == self.item("r-1", link="https://shop.example/1", unknown_field=[{"kept": True}]),
                    "an item is not given as it was received")
        self.call("lease", self.bob, 409, body={"producer": "shop", "external_id": "r-1"}, code="busy")
        self.call("adopt", self.anna, 200)
        slot, fence = {"slot": lease["slot"]}, {"fence": lease["fence"]}
        self.call("renew", self.anna, 200, path=slot, body=fence)
        self.call("renew", self.anna, 409, path=slot, body={"fence": 10**9}, code="lease-lost")
        self.call("release", self.bob, 409, path=slot, body=fence, code="lease-lost")
        self.call("reviseItem", self.shop, 200, path={"external_id": "r-1"}, body=self.item("r-1", revision=2))
        self.call("earlierRevision", self.anna, 200, path=slot | {"revision": 1}, query=fence)
        self.call("earlierRevision", self.anna, 409, path=slot | {"revision": 1}, query={"fence": 10**9}, code="lease-lost")
        told = self.call("opinions", self.anna, 200, path=slot, query=fence).json
        self.expect(told == {"opinions": []}, "reviewers see each other's decisions")
        self.call("opinions", self.anna, 409, path=slot, query={"fence": 10**9}, code="lease-lost")
        self.call("opinions", self.bob, 409, path=slot, query=fence, code="lease-lost")
        told = self.call("earlierTexts", self.anna, 200, path=slot, query=fence).json
        self.expect(told == {"earlier": []}, "the same draft again is told as an earlier text")
        self.call("earlierTexts", self.anna, 409, path=slot, query={"fence": 10**9}, code="lease-lost")
        self.call("earlierTexts", self.bob, 409, path=slot, query=fence, code="lease-lost")
        self.decide(lease, 409, code="not-seen")
        self.call("reassign", self.boss, 204, path=slot, body={"reviewer": "bob"})
        lost, _ = self.decide(lease, 409, code="lease-lost", seen=2)
        self.call("decisionReceipt", self.anna, 409, path={"decision_id": lost}, code="lease-lost")
        lease = self.lease("r-1", self.bob)
        approve = self.decision(lease)
        _, receipt = self.decide(lease, 201, token=self.bob, seen=2, decision=approve)
        _, again = self.decide(lease, 200, token=self.bob, seen=2, decision=approve)
        self.expect(receipt | {"repeated": True} == again, "a repeat gets another answer")
        self.decide(lease, 409, token=self.bob, seen=2, decision=approve | {"note": "Other."}, code="conflict")
        self.call("decisionReceipt", self.bob, 200, path={"decision_id": approve["decision_id"]})
        self.call("itemStatus", self.bob, 200, path={"external_id": "r-1"}, query={"producer": "shop"})
        self.call("itemStatus", self.shop, 200, path={"external_id": "r-1"})
        self.call("lease", self.anna, 409, body={"producer": "shop", "external_id": "r-1"}, code="already-decided")
        self.call("reassign", self.boss, 409, path=slot, body={"reviewer": "anna"}, code="already-decided")
        other = self.call("recall", self.anna, 404, path={"decision_id": approve["decision_id"]}, code="not-found").json
        none = self.call("recall", self.anna, 404, path={"decision_id": "none"}, code="not-found").json
        self.expect(other["what"] == none["what"], "another's decision is told from none")
        self.call("ackOutcome", self.shop, 409, path={"outcome_id": receipt["outcome_id"]}, code="conflict")
        self.call("nackOutcome", self.shop, 409, path={"outcome_id": receipt["outcome_id"]}, body={"reason": "x"},
                  code="conflict")
        lease = self.call("recall", self.bob, 200, path={"decision_id": approve["decision_id"]}).json
        self.expect(lease["previous"]["decision_id"] == approve["decision_id"], "a recalled decision is not shown")
        edit, _ = self.decide(lease, 201, "edit", token=self.bob, seen=2, final_text="It comes on Saturday.", note="Late.",
                              labels=[{"code": "fact", "span": {"side": "draft", "start": 12, "end": 18}}],
                              active_ms=900, coverage=1)
        outcome = self.take("r-1")
        self.expect(outcome["item_id"] == first["item_id"], "an outcome is of another item")
        self.call("recall", self.bob, 409, path={"decision_id": edit}, code="conflict")
        self.answered("r-1", outcome["outcome_id"])

    def answered(self, external_id, outcome):
        """An item whose outcome was taken: what can still be done with it."""
        path, newer = {"external_id": external_id}, self.item(external_id, revision=3)
        self.call("cancelItem", self.shop, 410, path=path, code="gone")
        self.call("reviseItem", self.shop, 410, path=path, body=newer, code="gone")
        self.call("submitItems", self.shop, 410, body=newer, code="gone")
        signal = {"outcome_id": outcome, "kind": "csat", "value": 5, "at": "2026-11-25T10:00:00Z"}
        self.call("takeSignals", self.shop, 204, body=signal)
        self.call("takeSignals", self.shop, 204, body=signal)
        self.call("takeSignals", self.shop, 409, body=signal | {"value": 4}, code="conflict")
        self.call("takeSignals", self.shop, 200, body=[signal, signal | {"kind": "refund", "value": None}],
                  kind="application/x-ndjson")
        self.call("nackOutcome", self.shop, 422, path={"outcome_id": outcome}, body={}, code="invalid-input")
        self.call("nackOutcome", self.shop, 204, path={"outcome_id": outcome}, body={"reason": "The address is gone."})
        lease = self.lease(external_id, self.bob)
        self.expect(lease["not_sent_reason"] == "The address is gone.", "a reviewer is not told why it was not sent")
        self.decide(lease, 201, token=self.bob, seen=2)
        outcome = self.call("takeOutcomes", self.shop, 200, query={"wait": 5}).json[0]["outcome_id"]
        self.call("ackOutcome", self.shop, 204, path={"outcome_id": outcome})
        self.call("ackOutcome", self.shop, 204, path={"outcome_id": outcome})

    def closed(self):
        self.submit("c-1")
        lease = self.lease("c-1")
        self.call("cancelItem", self.shop, 204, path={"external_id": "c-1"})
        late, _ = self.decide(lease, 410, code="gone")
        self.call("decisionReceipt", self.anna, 410, path={"decision_id": late}, code="gone")
        self.call("lease", self.anna, 410, body={"producer": "shop", "external_id": "c-1"}, code="gone")
        for name in ("c-2", "c-3"):
            self.submit(name, subject_id="p-1")
        self.decide(self.lease("c-2"), 201)
        outcome = self.take("c-2")
        kept, _ = self.decide(self.lease("c-3"), 201)
        self.dies("c-4", subject_id="p-1")
        self.call("listItems", self.boss, 200, query={"state": "dead", "limit": 1})
        self.call("requeueItem", self.boss, 204, path={"external_id": "c-4"}, query={"producer": "shop"})
        self.call("requeueItem", self.boss, 204, path={"external_id": "c-4"}, query={"producer": "shop"})  # once more
        self.call("requeueItem", self.boss, 409, path={"external_id": "c-2"}, query={"producer": "shop"}, code="conflict")
        self.dies("c-4")
        self.workspace.cli("erase", "--subject", "p-1")
        self.call("nackOutcome", self.shop, 410, path={"outcome_id": outcome["outcome_id"]}, body={"reason": "x"}, code="gone")
        self.call("recall", self.anna, 410, path={"decision_id": kept}, code="gone")
        self.call("requeueItem", self.boss, 410, path={"external_id": "c-4"}, query={"producer": "shop"}, code="gone")
        list_ = self.call("erasures", self.anna, 200, query={"after": 0}).json
        self.expect(list_["erasures"] and list_["next"] >= 1, "nobody is told of an erasure")
        self.call("ackErasures", self.anna, 204, body={"seq": list_["next"], "workstation": "desk-1"})
        self.call("ackErasures", self.anna, 422, body={"seq": 10**6, "workstation": "desk-1"}, code="invalid-argument")
        self.call("erasureStations", self.boss, 200)

    def dies(self, external_id, **fields):
        """Given back by somebody who cannot see it, until nobody is given it any more."""
        if fields:
            self.submit(external_id, **fields)
        path = {"external_id": external_id}
        for _ in range(20):
            if self.call("itemStatus", self.shop, 200, path=path).json["state"] == "dead":
                return
            lease = self.lease(external_id)
            self.call("release", self.anna, 204, path={"slot": lease["slot"]},
                      body={"fence": lease["fence"], "reason": "unrenderable", "delay_ms": 0})
        self.expect(False, "an item does not die")

    def redrafts(self):
        self.submit("d-1", conversation_id="x")
        lease = self.lease("d-1")
        asked, receipt = self.decide(lease, 201, "redraft", instruction="Name the hour")
        self.expect(receipt["outcome_id"] == asked and receipt["feedback_id"] == "", "a redraft is no request")
        self.call("listItems", self.boss, 200, query={"state": "redraft"})
        self.call("lease", self.anna, 409, body={"producer": "shop", "external_id": "d-1"}, code="busy")
        outcome = self.take("d-1")
        self.expect(outcome["status"] == "redraft" and outcome["instruction"] == "Name the hour", "no draft is asked for")
        self.call("nackOutcome", self.shop, 204, path={"outcome_id": asked}, body={"reason": "There is none."})
        lease = self.lease("d-1")
        self.expect(lease["asked"]["refused"] and lease["asked"]["refusal"] == "There is none.", "a refusal is not shown")
        self.decide(lease, 201, "escalate", escalate_to="legal")
        self.submit("d-2", drafts=[{"id": "a", "text": "A"}, {"id": "b", "text": "B"}], draft=None)
        self.decide(self.lease("d-2"), 201, "redraft", instruction="Shorter", draft_id="b")
        self.call("reviseItem", self.shop, 200, path={"external_id": "d-2"}, body=self.item("d-2", revision=2))
        lease = self.lease("d-2")
        self.expect(lease["asked"]["refused"] is False, "another draft is not shown as one that was asked for")
        self.decide(lease, 201, "reject", seen=2, labels=[{"code": "safety", "severity": "critical"}])

    def model_calls(self):
        call = {"call_id": "m/1 ü", "at": "2026-11-23T09:30:00Z", "model": "m", "input_tokens": 3, "latency_ms": 1.5,
                "cost": {"amount": "0.000001", "currency": "EUR"}}
        self.call("reportCalls", self.shop, 201, body=call)
        again = self.call("reportCalls", self.shop, 200, body=call | {"messages": [{"role": "user", "content": "x"}]}).json
        self.expect(again == {"call_id": "m/1 ü", "state": "repeated", "ignored": ["messages"]}, f"a call is not repeated: {again}")
        lines = [call, call | {"call_id": "m-2"}, {"call_id": "m-3"}]
        answer = self.call("reportCalls", self.shop, 200, body=lines, kind="application/x-ndjson", isBad=True).json
        self.expect([one.get("state", one.get("code")) for one in answer] == ["repeated", "accepted", "invalid-input"],
                    "the answer to calls has not their order")
        for wrong in ({"at": "now"}, {"input_tokens": -1}, {"latency_ms": "1"}, {"operation": "two words"},
                      {"cost": {"amount": "x", "currency": "EUR"}}, {"cost": {"amount": "1", "currency": "euro"}}):
            self.call("reportCalls", self.shop, 422, body=call | {"call_id": "m-4"} | wrong, isBad=True, code="invalid-input")
        span = {"traceId": "5b8efff798038103d269b633813fc60c", "spanId": "eee19b7ec3c1b174", "startTimeUnixNano": "1795426200000000000",
                "endTimeUnixNano": 1795426201840500000,
                "attributes": [{"key": "gen_ai.request.model", "value": {"stringValue": "m"}}]}
        def export(*spans):
            return {"resourceSpans": [{"scopeSpans": [{"spans": list(spans)}]}]}
        self.expect(self.call("exportTraces", self.shop, 200, body=export(span)).json == {}, "a span is not taken whole")
        text = {"key": "gen_ai.input.messages", "value": {"stringValue": "[]"}}
        partly = self.call("exportTraces", self.shop, 200, body=export(
            span | {"attributes": span["attributes"] + [text]}, span | {"traceId": "x"}, {"name": "GET"})).json
        self.expect(partly["partialSuccess"]["rejectedSpans"] == "1", "a span that cannot be counted is not told of")
        self.call("exportTraces", self.shop, 422, body={"resourceSpans": {}}, isBad=True, code="invalid-input")

    def supervisors(self):
        self.submit("s-1", queue="stopped", due_at="2026-11-23T09:30:00Z", required_skills=["refunds"])
        queue = {"queue": "stopped"}
        self.call("lease", self.bob, 403, body={"producer": "shop", "external_id": "s-1"}, code="not-permitted")
        self.call("pauseQueue", self.boss, 204, path=queue)
        self.expect(self.call("queueInfo", self.boss, 200, path=queue).json["paused"], "a queue is not paused")
        self.call("lease", self.anna, 423, body={"producer": "shop", "external_id": "s-1"}, code="paused")
        self.call("resumeQueue", self.boss, 204, path=queue)
        self.call("queues", self.boss, 200)
        self.lease("s-1")
        for state in ("open", "due", "dead", "done", "cancelled", "expired", "redraft", "undelivered"):
            self.call("listItems", self.boss, 200, query={"state": state})
        page = self.call("listItems", self.boss, 200, query={"limit": 1, "state": "done"}).json
        self.call("listItems", self.boss, 200, query={"limit": 1, "state": "done", "cursor": page["next"]})
        self.call("lease", self.bob, 403, body={"queue": "stopped", "offline": True}, code="not-permitted")
        narrow = {role: self.workspace.token(role, "narrow", "--queue", "other") for role in ROLES}
        self.call("submitItems", narrow["producer"], 403, body=self.item("n-1"), code="not-permitted")
        self.call("lease", narrow["reviewer"], 403, body=queue, code="not-permitted")
        self.call("pauseQueue", narrow["supervisor"], 403, path=queue, code="not-permitted")
        self.call("queueInfo", narrow["supervisor"], 404, path=queue, code="not-found")
        self.expect(self.call("queues", narrow["supervisor"], 200).json == [], "a queue of others is shown")
        self.call("submitItems", narrow["producer"], 201, body=self.item("n-1", queue="other"))
        self.expect(len(self.call("lease", narrow["reviewer"], 200, body={"max": 3}).json) == 1, "no lease comes")

    def everybody(self):
        for token in self.tokens.values():
            self.call("me", token, 200)
        self.call("health", None, 200)
        self.call("version", None, 200)
        found = self.call("search", self.anna, 200, query={"q": "parcel", "limit": 3}).json
        self.expect(found["hits"] and found["hits"][0]["marks"], "nothing is found")
        self.call("search", self.boss, 200, query={"q": '"my parcel"', "queue": "default"})
        self.call("search", self.anna, 422, query={"q": "…"}, code="invalid-argument")
        self.looking_at_what_was_found()
        own = self.call("myWork", self.anna, 200, query={"days": 92}).json
        self.expect(own["reviewer"] == "anna" and own["all"]["decided"] > 0, "one's own figures are not told")
        self.expect(own["all"]["decided"] == sum(day["decided"] for day in own["days"]), "days and their sum differ")
        self.expect(self.call("myWork", self.bob, 200).json["reviewer"] == "bob", "figures of another are told")
        self.expect(self.call("myWork", self.anna, 200, query={"reviewer": "bob", "days": 92}, isBad=True).json == own,
                    "who it is about can be said")
        question = {"queue": "default", "language": "", "text": "It comes on Friday.", "question": "Where is my parcel?"}
        self.call("askMemory", self.anna, 200, body=question)

    def looking_at_what_was_found(self):
        def hit(external_id, words, token):
            hits = self.call("search", token, 200, query={"q": words, "limit": 500}).json["hits"]
            return next(one for one in hits if one["external_id"] == external_id)
        self.submit("found-0")
        self.decide(self.lease("found-0", self.bob), 201, "edit", token=self.bob, final_text="It comes on Saturday.",
                    active_ms=900, coverage=1)
        self.take("found-0")
        found = hit("found-0", "saturday", self.anna)
        path = {"feedback_id": found["feedback_id"]}
        record = self.call("searchedDecision", self.anna, 200, path=path).json
        self.expect(record["decision"]["final_text"] == "It comes on Saturday.", "another record is shown")
        self.expect(record["decision"].get("active_ms") is None, "how another worked is told")
        own = self.call("searchedDecision", self.bob, 200, path=path).json
        self.expect(own["decision"]["active_ms"] == 900, "how one worked oneself is not told")
        elsewhere = self.workspace.token("reviewer", "elsewhere", "--queue", "nowhere")
        self.call("searchedDecision", elsewhere, 404, path=path, code="not-found")
        self.submit("found-1", draft="A periwinkle one.", more=[1])
        path = {"item_id": hit("found-1", "periwinkle", self.boss)["item_id"]}
        self.call("searchedItem", self.anna, 404, path=path, code="not-found")
        self.call("searchedItem", self.boss, 200, path=path)
        self.call("cancelItem", self.shop, 204, path={"external_id": "found-1"})
        item = self.call("searchedItem", self.anna, 200, path=path).json
        self.expect(item["state"] == "cancelled", "what became of an item is not told")
        self.expect(item["item"] == self.item("found-1", draft="A periwinkle one.", more=[1]), "an item is not shown as it came")
        self.call("searchedItem", elsewhere, 404, path=path, code="not-found")

    def agreements(self):
        """Document and gateway call the same bodies good and bad."""
        document, base = self.contract.document, self.item("v-1")
        items = [patched(base, patch) for patch in ITEMS]
        answers = []
        for begin in range(0, len(items), 40):
            answers += self.call("validateItems", self.shop, 200, body=items[begin:begin + 40], isBad=True,
                                 kind="application/x-ndjson").json
        for patch, item, answer in zip(ITEMS, items, answers):
            self.agree("item", patch, document.misfit({"$ref": "#/components/schemas/Item"}, item), answer.get("what"))
        for patch in LEASES:
            answer = self.quiet("lease", self.bob, patch)
            why = document.misfit({"$ref": "#/components/schemas/LeaseRequest"}, patch)
            self.agree("lease", patch, why, answer.json["what"] if answer.status == 422 else None)
        for patch in DECISIONS:
            request = {"slot": 10**9, "fence": 1, "seen_revision": 1, "decision": patched(
                {"decision_id": "v-1", "external_id": "v-1", "action": "approve"},
                {name: value for name, value in patch.items() if name})}
            request = patched(request, patch.get("", {}))
            answer = self.quiet("decide", self.bob, request, path={"decision_id": "v-1"})
            why = document.misfit({"$ref": "#/components/schemas/DecisionRequest"}, request)
            self.agree("decision", patch, why, answer.json["what"] if answer.status == 422 else None)

    def quiet(self, name, token, body, **given):
        """The one who asks does not know what is said; it must be in the document all the same."""
        before = list(self.contract.wrong)
        answer = self.call(name, token, 0, body=body, isBad=True, **given)
        self.contract.wrong = before + [one for one in self.contract.wrong[len(before):] if "expected to be 0" not in one]
        return answer

    def agree(self, kind, patch, document, gateway):
        if bool(document) != bool(gateway):
            self.contract.wrong.append(f"{kind} with {str(patch)[:200]}: the document says {document or 'good'}, "
                                       f"the gateway {gateway or 'good'}")

    def expect(self, isTrue, otherwise):
        if not isTrue:
            self.contract.wrong.append(otherwise)

    # What goes wrong ------------------------------------------------------------------------------

    def too_often(self):
        with self.workspace.gateway("--rate", "1", "--waiting", "0") as gateway:
            contract = self.contract
            reader = self.workspace.token("reviewer", "reader")
            contract.call(gateway.port, "lease", reader, 503, body={"queue": "quiet", "wait": 5}, code="busy")
            for name in self.each("429"):
                token, source = self.good_token(name), "127.0.0.1"
                until(lambda: self.calls_until_refused(gateway.port, name, token, source), 30)

    def calls_until_refused(self, port, name, token, source):
        headers = {"Authorization": "Bearer " + token} if token else {}
        connection = http.client.HTTPConnection("127.0.0.1", port, source_address=(source, 0))
        with contextlib.closing(connection):
            for _ in range(300 if token is None else 4):
                connection.request(self.contract.operations[name][1], self.contract.target(name, {}, {}), headers=headers)
                response = connection.getresponse()
                answer = Answer(response.status, response.headers, response.read())
                if answer.status == 429:
                    self.contract.hold(name, answer, 429, "limit-exceeded")
                    return True
        return False

    def broken(self):
        """A workspace out of which a table was taken, and one whose file is gone."""
        fresh = {role: self.workspace.token(role, f"fresh {role}") for role in ROLES}
        with contextlib.closing(sqlite3.connect(self.workspace.path)) as database:
            database.execute("ALTER TABLE token RENAME TO away")
            for name in self.each("500"):
                role = next(iter(self.roles_of(name)), None)
                if role:
                    self.call(name, fresh[role], 500, code="storage")
            database.execute("ALTER TABLE away RENAME TO token")
        away = self.workspace.path.with_suffix(".away")
        self.workspace.path.rename(away)
        self.call("version", None, 500, code="storage")
        away.rename(self.workspace.path)

    def crowded(self):
        """As many connections as it keeps: the next is told to come back, whatever it wants."""
        with self.workspace.gateway("--connections", str(CONNECTIONS)) as gateway, contextlib.ExitStack() as stack:
            def connect():
                return stack.enter_context(socket.create_connection(("127.0.0.1", gateway.port)))
            for _ in range(CONNECTIONS):
                connect()
            for name in self.each("503"):
                response = http.client.HTTPResponse(connect())
                response.begin()
                self.contract.hold(name, Answer(response.status, response.headers, response.read()), 503, "busy")


def check(document, binaries):
    contract = Contract(document)
    with tempfile.TemporaryDirectory(prefix="bluepencil-contract-") as folder:
        workspace = Workspace(binaries, folder)
        workspace.token("supervisor", "first")
        with workspace.gateway("--rate", "100000") as gateway:
            checks = Checks(contract, workspace, gateway)
            for part in (checks.producers, checks.reviewers, checks.closed, checks.redrafts, checks.model_calls, checks.supervisors,
                         checks.everybody, checks.agreements, checks.nothing_there, checks.refusals, checks.methods,
                         checks.too_often, checks.broken, checks.crowded):
                try:
                    part()
                except Exception as error:  # pylint: disable=broad-except
                    contract.wrong.append(f"{part.__name__} ended with {type(error).__name__}: {error}")
    for name, status in sorted(contract.documented() - contract.seen):
        if status not in UNREACHED:
            contract.wrong.append(f"{name} never answered {status}")
    return contract


def main(arguments):
    if len(arguments) not in (1, 2):
        print(__doc__, file=sys.stderr)
        return 2
    text = (pathlib.Path(arguments[0]) / "resources/openapi/bluepencil.yaml").read_text("utf-8")
    contract = check(Document(text), binaries_from(arguments[1] if len(arguments) == 2 else None))
    for line in contract.wrong:
        print(line, file=sys.stderr)
    left = contract.documented() - contract.seen
    print(f"{contract.count} calls, {len(contract.seen)} of {len(contract.documented())} documented answers were seen")
    for status, why in UNREACHED.items():
        print(f"{sum(one[1] == status for one in left)} answers {status} were not: {why}")
    return 1 if contract.wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
