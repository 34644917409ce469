#!/usr/bin/env python3
# SPDX-License-Identifier: 0BSD
"""Brings what interrupted LangGraph graphs ask to reviewers, and the answer back, once. Needs langgraph
and langgraph-checkpoint-sqlite; producer.py and langgraph_shapes.py beside it.

    export BLUEPENCIL_URL=http://127.0.0.1:8787 BLUEPENCIL_TOKEN=bp_…
    langgraph_bridge.py FILE start THREAD QUESTION   runs the graph until it asks
    langgraph_bridge.py FILE run [--once]            carries answers to the graphs that wait for them

A node asks with interrupt({"draft": …, "question": …}) and gets the outcome. With "id" and "revision"
in it the next draft of the same case replaces the one before; without them each question is an item of
its own. Agent Inbox's HumanInterrupt and the requests of LangChain's HumanInTheLoopMiddleware are
understood as well, and answered in their own shape: langgraph_shapes.py. Nothing of these processes needs to live on: which thread asks what stands in the checkpoints
of FILE, and each item carries the thread and the question it belongs to.

The token is for graphs of this file alone, and one `run` at a time works on it. As in every LangGraph
graph, a node that dies after interrupt() is run again: what must not happen twice has a node of its own.
"""
import hashlib
import json
import os
import sys
import traceback
from typing import Any, NamedTuple, Optional, TypedDict

from langgraph.checkpoint.sqlite import SqliteSaver
from langgraph.graph import END, START, StateGraph
from langgraph.types import Command, interrupt

import langgraph_shapes as shapes
from producer import Bluepencil


class Asked(NamedTuple):
    interrupt: Any
    questions: list  # of the interrupt
    marks: list  # theirs
    item: dict  # of this one


class Bridge:
    """`graph` is compiled with a checkpointer that lasts. Outcomes are held for `hold_ms`: longer than
    a graph takes from one question to the next."""

    def __init__(self, graph, gateway, queue="default", hold_ms=600_000):
        self.graph, self.gateway, self.queue, self.hold_ms = graph, gateway, queue, hold_ms

    def start(self, thread, values):
        """Until the graph asks or ends. Called again it goes on where it was."""
        if self.graph.get_state(config_of(thread)).created_at is None:
            self.invoke(thread, values)
        self.go_on(thread)

    def go_on(self, thread):
        """From where a process may have died: in a node, or before what is asked was submitted."""
        state = self.graph.get_state(config_of(thread))
        if state.tasks and not state.interrupts:
            self.invoke(thread, None)
        for one in self.asked(thread).values():
            self.gateway.submit(one.item)  # what was submitted before is submitted once

    def invoke(self, thread, what):
        self.graph.invoke(what, config_of(thread), durability="sync")  # each step is kept before the next

    def asked(self, thread):
        """The open questions of a thread, by their mark. An interrupt may ask several."""
        found = {}
        for one in self.graph.get_state(config_of(thread)).interrupts:
            questions = shapes.questions(one.value, getattr(one, "response_schema", None))
            text = json.dumps([one.id, one.value], sort_keys=True)
            name = hashlib.sha256(text.encode()).hexdigest()[:16]
            marks = [name if number == 0 else f"{name}-{number}" for number in range(len(questions or []))]
            for mark, question in zip(marks, questions or []):  # else somebody else answers that
                found[mark] = Asked(one, questions, marks, self.item_of(thread, mark, one.value, question))
        return found

    def item_of(self, thread, mark, value, question):
        own = value if isinstance(value, dict) and "draft" in value else {}
        messages = own.get("messages") or [{"role": "user", "content": question.asked}]
        return {"external_id": own.get("id") or f"{thread}/{mark}", "revision": own.get("revision", 1),
                "queue": self.queue, "draft": question.draft, "messages": messages,
                "metadata": {"langgraph": {"thread": thread, "mark": mark}}}

    def answer(self, thread, mark, outcome):
        """What the graph is resumed with; None as long as another of its questions is open."""
        open_ones = self.asked(thread)
        asked = open_ones[mark]
        value = asked.interrupt.value
        replies = []
        for one, question in zip(asked.marks, asked.questions):
            theirs = outcome if one == mark else self.gateway.wait(open_ones[one].item["external_id"], 0)
            replies.append(theirs and shapes.reply(value, question, theirs))
        return shapes.together(value, replies) if all(replies) else None

    def carry(self, outcome):
        """To the graph, unless it has it: a question that is answered is not open any more."""
        belongs = (outcome.get("metadata") or {}).get("langgraph")
        if not belongs:
            return None  # not ours
        thread = belongs["thread"]
        question = self.asked(thread).get(belongs["mark"])
        if question:
            try:
                resume = self.answer(thread, belongs["mark"], outcome)
            except shapes.Unanswerable as why:
                return self.gateway.nack(outcome["outcome_id"], str(why))
            if resume is None:
                return None  # it comes again when the others are there
            self.invoke(thread, Command(resume={question.interrupt.id: resume}))
        self.go_on(thread)
        items = [one.item["external_id"] for one in self.asked(thread).values()]
        if outcome["status"] == "redraft" and outcome["external_id"] not in items:
            return self.gateway.nack(outcome["outcome_id"], "there is no other draft")
        return self.gateway.ack(outcome["outcome_id"])  # last: until then it comes again

    def run(self, once=False):
        for thread in {one.config["configurable"]["thread_id"] for one in self.graph.checkpointer.list(None)}:
            alone(self.go_on, thread)
        while True:
            outcomes = self.gateway.outcomes(wait=0 if once else 20, hold_ms=self.hold_ms)
            for outcome in outcomes:
                alone(self.carry, outcome)
            if once and not outcomes:
                return


def alone(step, what):
    """One graph that fails holds up no other; its outcome comes again after `hold_ms`."""
    try:
        step(what)
    except Exception:  # whatever a node may raise
        traceback.print_exc()


def config_of(thread):
    return {"configurable": {"thread_id": thread}}


# A graph to try it with. The model makes one up; put yours in its place.


class State(TypedDict, total=False):
    id: str
    question: str
    draft: str
    revision: int
    outcome: dict
    instruction: Optional[str]  # of a reviewer, for the next draft


def write(state):
    asked = state.get("instruction")
    draft = "It is on its way and comes on Friday." + (f" ({asked})" if asked else "")
    return {"draft": draft, "revision": state.get("revision", 0) + 1}


def review(state):
    outcome = interrupt({key: state[key] for key in ("id", "question", "draft", "revision")})
    return {"outcome": outcome, "instruction": outcome.get("instruction")}


def send(state):
    print(state["outcome"]["final_text"] or "nothing to send", flush=True)
    return {}


def after_review(state):
    return "write" if state["outcome"]["status"] == "redraft" else "send"


def build(checkpointer, send_with=send):
    graph = StateGraph(State)
    graph.add_node("write", write)
    graph.add_node("review", review)
    graph.add_node("send", send_with)
    graph.add_edge(START, "write")
    graph.add_edge("write", "review")
    graph.add_conditional_edges("review", after_review, ["write", "send"])
    graph.add_edge("send", END)
    return graph.compile(checkpointer=checkpointer)


def main(arguments):
    is_start = len(arguments) == 4 and arguments[1] == "start"
    is_run = len(arguments) in (2, 3) and arguments[1] == "run" and arguments[2:] in ([], ["--once"])
    if not is_start and not is_run:
        print(__doc__, file=sys.stderr)
        return 2
    gateway = Bluepencil(os.environ["BLUEPENCIL_URL"], os.environ["BLUEPENCIL_TOKEN"])
    with SqliteSaver.from_conn_string(arguments[0]) as checkpointer:
        bridge = Bridge(build(checkpointer), gateway)
        if is_start:
            bridge.start(arguments[2], {"id": arguments[2], "question": arguments[3]})
        else:
            bridge.run(once=bool(arguments[2:]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
