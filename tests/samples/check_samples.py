#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the demo's items, corrections, guidelines and the default taxonomy.

check_samples.py RESOURCES              says what is wrong, exit 1 if anything is
check_samples.py --self-test RESOURCES  plants faults in a copy and requires each to be found
"""
import collections
import json
import pathlib
import re
import shutil
import sys
import tempfile

CODES = ["fact", "unsupported", "missing", "policy", "intent", "tone", "wording", "length", "grammar",
         "terminology", "format", "safety"]
SEVERITIES = {"neutral": 0, "minor": 1, "major": 5, "critical": 25}
HIDDEN = {"\u200b", "\u200c", "\u2060", "\ufeff", "\u00ad"}
NUMBER = (int, float)
# field -> type; a leading "?" in the key means that it may be absent.
ITEM = {
    "external_id": str, "title": str, "queue": str, "task": str, "category": str, "language": str,
    "?conversation_id": str, "?subject_id": str, "messages": list, "drafts": list, "?output_schema": dict,
    "?references": list, "?facts": list, "guideline": dict, "priority": int, "usage": dict,
    "attributes": dict, "link": str, "?metadata": dict,
}
MESSAGE = {"role": str, "content": str, "?name": str, "created_at": str}
DRAFT = {"id": str, "text": str, "model": str, "prompt_version": str, "gen_ai": dict, "cost": dict, "latency_ms": int}
COST = {"amount": NUMBER, "currency": str}
REFERENCE = {"title": str, "uri": str, "text": str}
FACT = {"name": str, "value": (str, int, float), "?unit": str, "?period": str, "?tolerance": NUMBER}
USAGE = {"service": bool, "training": bool, "basis": str, "retention_class": str}
DECISION = {"external_id": str, "?draft_id": str, "action": str, "?final_text": str, "labels": list, "?note": str,
            "?escalate_to": str}
LABEL = {"code": str, "severity": str, "?span": dict}
SPAN = {"side": str, "start": int, "end": int}
GUIDELINE = {"id": str, "version": str, "title": str, "text": str, "?voice": dict, "?note": str,
             "?published_by": str}
LEAST = {"items": 60, "reply": 36, "summary": 12, "intake": 11, "ar": 4, "approve": 12}


def is_a(value, kind):
    if isinstance(value, bool):
        return kind is bool
    return isinstance(value, kind)


def unique_keys(pairs):
    seen = dict(pairs)
    if len(seen) != len(pairs):
        raise ValueError("duplicate key")
    return seen


def load(text):
    return json.loads(text, object_pairs_hook=unique_keys)


def conforms(value, schema, where="value"):
    """The part of JSON Schema that the samples use; yields what does not fit."""
    kinds = {"object": dict, "array": list, "string": str, "number": NUMBER, "boolean": bool, "null": type(None)}
    types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    if not any(is_a(value, kinds[t]) for t in types):
        yield f"{where} is not {' or '.join(types)}"
        return
    if "enum" in schema and value not in schema["enum"]:
        yield f"{where} is not in the enumeration"
    if isinstance(value, str) and "pattern" in schema and not re.search(schema["pattern"], value):
        yield f"{where} does not match {schema['pattern']}"
    if isinstance(value, list):
        for index, part in enumerate(value):
            yield from conforms(part, schema["items"], f"{where}[{index}]")
    if isinstance(value, dict):
        for key in schema["required"]:
            if key not in value:
                yield f"{where}.{key} is missing"
        for key, part in value.items():
            if key in schema["properties"]:
                yield from conforms(part, schema["properties"][key], f"{where}.{key}")
            else:
                yield f"{where}.{key} is not in the schema"


class Checker:
    def __init__(self, root):
        self.root = pathlib.Path(root)
        self.problems = []

    def say(self, where, what):
        self.problems.append(f"{where}: {what}")

    def fields(self, where, value, table, closed=True):
        if not isinstance(value, dict):
            self.say(where, "is not an object")
            return False
        good = True
        for key, kind in table.items():
            name = key.lstrip("?")
            if name not in value:
                if key == name:
                    self.say(where, f"{name} is missing")
                    good = False
            elif not is_a(value[name], kind):
                self.say(where, f"{name} has the wrong type")
                good = False
        for name in value:
            if closed and name not in table and "?" + name not in table:
                self.say(where, f"{name} is unknown")
        return good

    def lines(self, name):
        path = self.root / "samples" / name
        text = path.read_bytes().decode("utf-8")
        if not text.endswith("\n"):
            self.say(name, "the last line is not ended")
        for number, line in enumerate(text.split("\n")[:-1], 1):
            try:
                yield f"{name}:{number}", load(line)
            except ValueError as error:
                self.say(f"{name}:{number}", f"not JSON: {error}")

    def taxonomy(self):
        where = "taxonomy/default.json"
        value = load((self.root / "taxonomy/default.json").read_text("utf-8"))
        if not is_a(value.get("version"), str):
            self.say(where, "version is missing")
        if [c["code"] for c in value["codes"]] != CODES:
            self.say(where, "codes differ from the contract or its order")
        if [c["key"] for c in value["codes"]] != list("1234567890-="):
            self.say(where, "keys are not 1 to 9, 0, - and =")
        if {s["code"]: s["weight"] for s in value["severities"]} != SEVERITIES:
            self.say(where, "severities differ from the contract")
        for entry in value["codes"] + value["severities"]:
            if not entry.get("name") or not entry.get("definition") or "\n" in entry["definition"]:
                self.say(where, f"{entry['code']} needs a name and a definition of one line")

    def guidelines(self):
        value = load((self.root / "samples/guidelines.json").read_text("utf-8"))
        known = set()
        for entry in value:
            if self.fields("guidelines.json", entry, GUIDELINE):
                known.add((entry["id"], entry["version"]))
        if len(known) != len(value):
            self.say("guidelines.json", "one id and version stands twice")
        return known

    def item(self, where, item, guidelines):
        if not self.fields(where, item, ITEM):
            return False
        if not item["messages"] or not item["drafts"]:
            self.say(where, "needs a message and a draft")
        for message in item["messages"]:
            if self.fields(where + " message", message, MESSAGE):
                if message["role"] not in ("system", "user", "assistant", "tool"):
                    self.say(where, f"role {message['role']} is unknown")
                if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", message["created_at"]):
                    self.say(where, "created_at is not a UTC time")
        for draft in item["drafts"]:
            if self.fields(where + " draft", draft, DRAFT):
                self.fields(where + " cost", draft["cost"], COST)
                if not all(key.startswith("gen_ai.") for key in draft["gen_ai"]):
                    self.say(where, "gen_ai has a name that OpenTelemetry lacks")
        if len({d.get("id") for d in item["drafts"]}) != len(item["drafts"]):
            self.say(where, "two drafts have one id")
        for reference in item.get("references", []):
            self.fields(where + " reference", reference, REFERENCE)
        for fact in item.get("facts", []):
            if self.fields(where + " fact", fact, FACT) and not 0 <= fact.get("tolerance", 0) < 1:
                self.say(where, "tolerance is a share of the value, 0 to 1")
        self.fields(where + " usage", item["usage"], USAGE)
        if not 0 <= item["priority"] <= 100:
            self.say(where, "priority is not in 0 to 100")
        guideline = item["guideline"]
        if "text" not in guideline and (guideline.get("id"), guideline.get("version")) not in guidelines:
            self.say(where, f"guideline {guideline} is not in guidelines.json")
        minutes = item.get("metadata", {}).get("demo_due_in_minutes")
        if minutes is not None and not is_a(minutes, int):
            self.say(where, "demo_due_in_minutes is not a whole number")
        if "due_at" in item or not item["title"].strip():
            self.say(where, "demo items have a title and no due_at")
        return True

    def persons(self, where, line):
        """Nobody real: addresses under .example only, numbers from ranges kept for fiction, no IBAN."""
        for host in re.findall(r"https?://([^/\s\"\\]+)", line) + re.findall(r"[\w.]+@([\w.-]+)", line):
            if not host.rstrip(".").endswith(".example"):
                self.say(where, f"host {host} is not under .example")
        for phone in re.findall(r"(?<![\d.,-])(?:\+|0)\d{2,5}[ /-]\d{3,}[ -]?\d{2,}", line):
            if not phone.startswith("020 7946 0"):
                self.say(where, f"telephone {phone} is not from a range kept for fiction")
        if re.search(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,}", line):
            self.say(where, "looks like an IBAN")

    def decision(self, where, decision, items):
        if not self.fields(where, decision, DECISION):
            return
        item = items.get(decision["external_id"])
        if item is None:
            self.say(where, "external_id is not in demo.jsonl")
            return
        drafts = {d["id"]: d["text"] for d in item["drafts"]}
        if "draft_id" not in decision and len(drafts) > 1:
            self.say(where, "which of the drafts?")
        draft = drafts.get(decision.get("draft_id", item["drafts"][0]["id"]))
        if draft is None:
            self.say(where, "draft_id is not in the item")
            return
        action, final = decision["action"], decision.get("final_text")
        if action not in ("approve", "edit", "reject", "escalate"):
            self.say(where, f"action {action} is unknown")
        if action == "approve" and final is not None:
            self.say(where, "approve lets out the draft; no final_text")
        if action == "edit" and (final is None or final == draft):
            self.say(where, "edit needs a text that differs from the draft")
        if action in ("edit", "reject") and not decision["labels"]:
            self.say(where, f"{action} without a reason")
        if (action == "escalate") != ("escalate_to" in decision):
            self.say(where, "escalate_to belongs to escalate")
        for label in decision["labels"]:
            self.label(where, label, {"draft": draft, "final": final})
        sent = draft if action == "approve" else final
        if sent is not None:
            self.sent(where, sent, item)

    def label(self, where, label, sides):
        if not self.fields(where + " label", label, LABEL):
            return
        if label["code"] not in CODES or label["severity"] not in SEVERITIES:
            self.say(where, f"label {label['code']}/{label['severity']} is not in the taxonomy")
        span = label.get("span")
        if span is None or not self.fields(where + " span", span, SPAN):
            return
        text = sides.get(span["side"])
        # Python counts code points, as the format does.
        if text is None or not 0 <= span["start"] < span["end"] <= len(text):
            self.say(where, f"span {span} is not inside the text")
        elif text[span["start"]:span["end"]].strip() != text[span["start"]:span["end"]]:
            self.say(where, f"span {span} begins or ends with a space")

    def sent(self, where, text, item):
        if HIDDEN & set(text):
            self.say(where, "a hidden character would be sent")
        if "output_schema" not in item:
            return
        try:
            for problem in conforms(load(text), item["output_schema"]):
                self.say(where, problem)
        except ValueError as error:
            self.say(where, f"the JSON that would be sent does not parse: {error}")

    def spread(self, items, decisions):
        """The demo shows what it is meant to show."""
        languages = collections.Counter(i["language"] for i in items.values())
        tasks = collections.Counter(i["task"] for i in items.values())
        drafts = [d["text"] for i in items.values() for d in i["drafts"]]
        have = {"items": len(items), **tasks, "ar": languages["ar"],
                "approve": sum(d.get("action") == "approve" for d in decisions)}
        for name, least in LEAST.items():
            if have.get(name, 0) < least:
                self.say("demo.jsonl", f"{have.get(name, 0)} of {name}, at least {least}")
        if len(languages) < 5 or len({i["queue"] for i in items.values()}) != 3:
            self.say("demo.jsonl", "needs five languages and three queues")
        if not 5000 <= max(map(len, drafts)) <= 8000 or min(map(len, drafts)) > 20:
            self.say("demo.jsonl", "needs one draft of about 6,000 characters and one very short")
        if not any(HIDDEN & set(text) for text in drafts):
            self.say("demo.jsonl", "needs a draft with a hidden character")
        if not any(len(i["drafts"]) > 1 for i in items.values()):
            self.say("demo.jsonl", "needs an item with two drafts")
        used = {label["code"] for d in decisions for label in d["labels"]}
        if used != set(CODES):
            self.say("demo-corrections.jsonl", f"labels never used: {sorted(set(CODES) - used)}")

    def run(self):
        self.taxonomy()
        guidelines = self.guidelines()
        items, decisions = {}, []
        for where, item in self.lines("demo.jsonl"):
            self.persons(where, json.dumps(item, ensure_ascii=False))
            if self.item(where, item, guidelines):
                if item["external_id"] in items:
                    self.say(where, "external_id stands twice")
                items[item["external_id"]] = item
        for where, decision in self.lines("demo-corrections.jsonl"):
            self.persons(where, json.dumps(decision, ensure_ascii=False))
            self.decision(where, decision, items)
            decisions.append(decision)
        ids = [d.get("external_id") for d in decisions]
        if sorted(map(str, ids)) != sorted(items):
            self.say("demo-corrections.jsonl", "not exactly one decision for each item")
        self.spread(items, decisions)
        return self.problems


def self_test(resources):
    def whole(text):
        return [line for line in text.split("\n") if line]

    faults = {
        "wrong type": ("demo.jsonl", lambda t: t.replace('"priority": 80', '"priority": "80"', 1)),
        "missing field": ("demo.jsonl", lambda t: t.replace('"language": "en", ', "", 1)),
        "duplicate key": ("demo.jsonl", lambda t: t.replace('{"external_id"', '{"queue": "x", "external_id"', 1)),
        "truncated line": ("demo.jsonl", lambda t: t[:-40]),
        "guideline": ("demo.jsonl", lambda t: t.replace('"version": "7"', '"version": "5"', 1)),
        "real host": ("demo.jsonl", lambda t: t.replace("desk.kesselmoor.example", "desk.kesselmoor.com", 1)),
        "telephone": ("demo.jsonl", lambda t: t.replace("020 7946 0813", "020 8123 4567", 1)),
        "no Arabic": ("demo.jsonl", lambda t: t.replace('"language": "ar"', '"language": "en"')),
        "label code": ("demo-corrections.jsonl", lambda t: t.replace('"code": "fact"', '"code": "facts"', 1)),
        "span": ("demo-corrections.jsonl", lambda t: t.replace('"end": 46', '"end": 99999', 1)),
        "span of wrong side": ("demo-corrections.jsonl", lambda t: t.replace('"side": "final"', '"side": "both"', 1)),
        "decision missing": ("demo-corrections.jsonl", lambda t: "\n".join(whole(t)[1:]) + "\n"),
        "bad JSON sent": ("demo-corrections.jsonl", lambda t: t.replace("3480.50", "3,480.50", 1)),
        "schema breach": ("demo-corrections.jsonl", lambda t: t.replace('\\"kind\\": \\"glass\\"', '\\"kind\\": \\"window\\"', 1)),
        "hidden sent": ("demo-corrections.jsonl", lambda t: t.replace("AUTUMN15", "AUTUMN\\u200b15", 1)),
        "approve with text": ("demo-corrections.jsonl", lambda t: t.replace('"approve"', '"approve", "final_text": "x"', 1)),
        "guideline field": ("guidelines.json", lambda t: t.replace('"title"', '"name"', 1)),
        "taxonomy key": ("../taxonomy/default.json", lambda t: t.replace('"key": "="', '"key": "+"', 1)),
        "taxonomy weight": ("../taxonomy/default.json", lambda t: t.replace('"weight": 25', '"weight": 20', 1)),
    }
    missed = 0
    for name, (file, spoil) in faults.items():
        with tempfile.TemporaryDirectory() as folder:
            copy = pathlib.Path(folder) / "resources"
            for part in ("samples", "taxonomy"):
                shutil.copytree(pathlib.Path(resources) / part, copy / part)
            path = copy / "samples" / file
            before = path.read_text("utf-8")
            after = spoil(before)
            path.write_text(after, "utf-8")
            found = [] if after == before else Checker(copy).run()
            print(f"{name}: {found[0] if found else 'NOT FOUND'}")
            missed += not found
    return missed


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "--self-test":
        return 1 if self_test(arguments[1]) else 0
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    problems = Checker(arguments[0]).run()
    for problem in problems:
        print(problem, file=sys.stderr)
    print("samples are sound" if not problems else f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
