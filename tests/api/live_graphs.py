#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Graphs of LangGraph and agents of LangChain, as they are, that ask through the bridge of the examples.

Imported by check_examples.py --frameworks. Agents have a model that says what it is told to.
"""
import sqlite3
import time
from typing import TypedDict

from langchain.agents import create_agent
from langchain.agents.middleware import HumanInTheLoopMiddleware
from langchain_core.language_models.fake_chat_models import GenericFakeChatModel
from langchain_core.messages import AIMessage, HumanMessage, ToolMessage
from langgraph.checkpoint.sqlite import SqliteSaver
from langgraph.graph import END, START, StateGraph
from langgraph.types import interrupt


HOLD_MS = 1000  # the shortest


class Model(GenericFakeChatModel):
    def bind_tools(self, tools, **_):
        return self


class Asked(TypedDict, total=False):
    answer: list


def inbox_graph(checkpointer):
    """One node that asks as Agent Inbox has it, and keeps what it gets."""
    asked = [{"action_request": {"action": "reply", "args": {"text": "It is hear."}}, "description": "Where is it?",
              "config": {"allow_ignore": True, "allow_respond": True, "allow_edit": True, "allow_accept": True}}]
    graph = StateGraph(Asked)
    graph.add_node("ask", lambda state: {"answer": interrupt(asked)})
    graph.add_edge(START, "ask")
    graph.add_edge("ask", END)
    return graph.compile(checkpointer=checkpointer)


def agent(checkpointer, done, **how):
    """An agent that pays and tells, both only when a person says so. What it does goes into `done`."""

    def pay(to: str, amount: int) -> str:
        """Pays."""
        done.append(("pay", to, amount))
        return "paid"

    def tell(text: str) -> str:
        """Tells."""
        done.append(("tell", text))
        return "told"

    calls = [{"name": "pay", "args": {"to": "Ada", "amount": 5}, "id": "c-1", "type": "tool_call"},
             {"name": "tell", "args": {"text": "Payed."}, "id": "c-2", "type": "tool_call"}]
    model = Model(messages=iter([AIMessage("", tool_calls=calls), AIMessage("Well done.")]))
    asks = HumanInTheLoopMiddleware(
        interrupt_on={"pay": {"allowed_decisions": ["approve", "reject"]},
                      "tell": {"allowed_decisions": ["approve", "edit", "reject"]}}, **how)
    return create_agent(model, [pay, tell], middleware=[asks], checkpointer=checkpointer)


def saver(path):
    return SqliteSaver(sqlite3.connect(path, check_same_thread=False))


def same(found, wanted):
    if found != wanted:
        raise RuntimeError(f"{found!r} is not {wanted!r}")


def carry(bridge, desk, thread):
    """To the end of the graph; then what was held until the others were there is acknowledged, too."""
    for _ in range(50):
        ended = not bridge.graph.get_state({"configurable": {"thread_id": thread}}).next
        time.sleep(HOLD_MS / 1000 if ended else 0.1)
        bridge.run(once=True)
        if ended:
            return same(desk.left(), [])
    raise RuntimeError(f"{thread} does not end")


def check_inbox(bridge_of, desk, folder):
    bridge = bridge_of(inbox_graph(saver(folder / "inbox.sqlite")))
    bridge.start("inbox/1", {})
    lease = desk.decide("edit", final_text="It is here.")
    same((lease["item"]["draft"], lease["item"]["messages"][0]["content"]), ("It is hear.", "Where is it?"))
    carry(bridge, desk, "inbox/1")
    same(bridge.graph.get_state({"configurable": {"thread_id": "inbox/1"}}).values["answer"],
         [{"type": "edit", "args": {"action": "reply", "args": {"text": "It is here."}}}])


def check_agent(bridge_of, desk, folder, name, **how):
    """One payment refused, one message put right."""
    done = []
    bridge = bridge_of(agent(saver(folder / f"{name}.sqlite"), done, **how))
    bridge.start(f"{name}/1", {"messages": [HumanMessage("Pay Ada and tell her.")]})
    for _ in range(2):
        lease = desk.lease()
        if lease["item"]["draft"] == "Payed.":
            desk.decide_lease(lease, "edit", final_text="Not paid.")
        else:
            desk.decide_lease(lease, "reject", note="Too much")
        bridge.run(once=True)
    carry(bridge, desk, f"{name}/1")
    same(done, [("tell", "Not paid.")])
    messages = bridge.graph.get_state({"configurable": {"thread_id": f"{name}/1"}}).values["messages"]
    refused = [one for one in messages if isinstance(one, ToolMessage) and one.tool_call_id == "c-1"]
    if len(refused) != 1 or "Too much" not in refused[0].content or messages[-1].content != "Well done.":
        raise RuntimeError(f"the agent did not hear of it: {messages}")


def check_live(bridge_of, desk, folder):
    check_inbox(bridge_of, desk, folder)
    check_agent(bridge_of, desk, folder, "batched")
    check_agent(bridge_of, desk, folder, "single", interrupt_mode="per_call")
