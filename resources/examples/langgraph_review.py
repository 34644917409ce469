#!/usr/bin/env python3
# SPDX-License-Identifier: 0BSD
"""A node of a LangGraph graph that has the draft reviewed. Needs langgraph, and producer.py beside it.

    export BLUEPENCIL_URL=http://127.0.0.1:8787 BLUEPENCIL_TOKEN=bp_…
    langgraph_review.py ID QUESTION

A reviewer may ask for another draft with one line: then the graph goes back to the model. The model
here makes one up; put yours in its place, and a checkpointer that lasts in the place of this one.
"""
import os
import sys
from typing import Optional, TypedDict

from langgraph.checkpoint.memory import InMemorySaver
from langgraph.graph import END, START, StateGraph

from producer import Bluepencil


class State(TypedDict, total=False):
    id: str
    question: str
    draft: str
    revision: int
    instruction: Optional[str]  # of a reviewer, for the next draft
    outcome: dict


def write(state):
    asked = state.get("instruction")
    draft = "It is on its way and comes on Friday." + (f" ({asked})" if asked else "")
    return {"draft": draft, "revision": state.get("revision", 0) + 1}


def review_with(gateway, seconds=3600):
    """The node. It may be run again at any point: the same revision is submitted once."""

    def review(state):
        gateway.submit({"external_id": state["id"], "revision": state["revision"], "draft": state["draft"],
                        "messages": [{"role": "user", "content": state["question"]}]})
        outcome = gateway.wait(state["id"], seconds)
        if outcome is None:
            raise TimeoutError(f"{state['id']} is not decided yet")
        return {"outcome": outcome, "instruction": outcome.get("instruction")}

    return review


def acknowledge_with(gateway):
    """A node of its own, so that the outcome is in a checkpoint before the gateway lets go of it."""

    def acknowledge(state):
        gateway.ack(state["outcome"]["outcome_id"])
        return {}

    return acknowledge


def after_review(state):
    return "write" if state["outcome"]["status"] == "redraft" else "acknowledge"


def build(gateway):
    graph = StateGraph(State)
    graph.add_node("write", write)
    graph.add_node("review", review_with(gateway))
    graph.add_node("acknowledge", acknowledge_with(gateway))
    graph.add_edge(START, "write")
    graph.add_edge("write", "review")
    graph.add_conditional_edges("review", after_review, ["write", "acknowledge"])
    graph.add_edge("acknowledge", END)
    return graph.compile(checkpointer=InMemorySaver())


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    gateway = Bluepencil(os.environ["BLUEPENCIL_URL"], os.environ["BLUEPENCIL_TOKEN"])
    state = build(gateway).invoke({"id": arguments[0], "question": arguments[1]},
                                  {"configurable": {"thread_id": arguments[0]}})
    outcome = state["outcome"]
    if outcome["final_text"] is None:
        print(f"nothing to send: {outcome['action'] or outcome['status']}", file=sys.stderr)
        return 4
    print(outcome["final_text"])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
