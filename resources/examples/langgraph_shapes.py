#!/usr/bin/env python3
# SPDX-License-Identifier: 0BSD
"""The shapes in which LangGraph's graphs ask people, and the answers that each of them expects.

    {"draft": …}                                    this folder's own: the outcome is the answer
    {"action_request": …, "config": …}, or a list   Agent Inbox's HumanInterrupt; a list of one response
    {"action_requests": […], "review_configs": …}   HumanInTheLoopMiddleware of LangChain, also where it
                                                    still says "arguments" for "args"; {"decisions": […]}
    {"type": "tool_approval", …}                    the same, asked for one call; one decision

questions(value, schema) is what there is to decide, one Question for each action; None if the value is
none of these. reply(value, question, outcome) is the answer to one of them, together(value, replies) what
the graph is resumed with. An action whose only argument is a text is a draft of that text; else the draft
is its arguments as JSON.
"""
import json
from dataclasses import dataclass, field

ALL = ("approve", "edit", "reject", "respond")
# Agent Inbox's names of what is allowed, and ours.
INBOX = {"allow_accept": "approve", "allow_edit": "edit", "allow_ignore": "ignore", "allow_respond": "respond"}


class Unanswerable(Exception):
    """The outcome cannot be said to this graph; the text is for the reviewer."""


@dataclass
class Question:
    draft: str
    asked: str = ""  # what the reviewer reads as the question
    name: str = ""  # of the action
    arguments: dict = field(default_factory=dict)
    key: str = "args"  # what the graph calls them
    allowed: tuple = ALL

    @property
    def only(self):
        """The one argument that is the draft itself, or None."""
        names = list(self.arguments)
        return names[0] if len(names) == 1 and isinstance(self.arguments[names[0]], str) else None

    def edited(self, text):
        if self.only is not None:
            return {self.only: text}
        try:
            arguments = json.loads(text)
        except ValueError:
            arguments = None
        if not isinstance(arguments, dict):
            raise Unanswerable(f"the arguments of {self.name} must be a JSON object")
        return arguments


def action(name, arguments, description, key, allowed):
    question = Question("", description or name, name, arguments, key, tuple(allowed))
    only = question.only
    question.draft = arguments[only] if only is not None else json.dumps(arguments, ensure_ascii=False, indent=2)
    return question


def questions(value, schema=None):
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if not isinstance(value, dict):
        return None
    if isinstance(value.get("draft"), str):
        return [Question(value["draft"], value.get("question", ""))]
    if isinstance(value.get("action_request"), dict):
        asked, config = value["action_request"], value.get("config") or {}
        allowed = [ours for theirs, ours in INBOX.items() if config.get(theirs)]
        return [action(asked.get("action", ""), asked.get("args") or {}, value.get("description"), "args", allowed)]
    if isinstance(value.get("action_requests"), list):
        return [of_middleware(one, value.get("review_configs") or []) for one in value["action_requests"]]
    if value.get("type") == "tool_approval":
        return [action(value["name"], value.get("args") or {}, value.get("description"), "args", in_schema(schema))]
    return None


def of_middleware(asked, configs):
    key = "args" if "args" in asked else "arguments"
    allowed = next((one.get("allowed_decisions") or ALL for one in configs if one.get("action_name") == asked["name"]),
                   ALL)
    return action(asked["name"], asked.get(key) or {}, asked.get("description"), key, allowed)


def in_schema(schema):
    """The decisions that a JSON schema of the answer names."""
    if not schema:
        return ALL
    found = set()

    def look(part):
        for name, one in part.items() if isinstance(part, dict) else enumerate(part):
            if name == "const" and one in ALL:
                found.add(one)
            if isinstance(one, (dict, list)):
                look(one)

    look(schema)
    return tuple(one for one in ALL if one in found) or ALL


def inner(value):
    return value[0] if isinstance(value, list) else value


def reply(value, question, outcome):
    if "draft" in inner(value):
        return outcome
    if "action_request" in inner(value):
        return inbox_response(question, outcome)
    return decision(question, outcome)


def together(value, replies):
    if "action_request" in inner(value):
        return replies  # a list, though of one
    return {"decisions": replies} if "action_requests" in inner(value) else replies[0]


def words(outcome):
    """Why a draft may not go out as it is."""
    return outcome.get("note") or outcome.get("final_text") or ("" if outcome["status"] == "decided" else
                                                                 "nobody decided it: " + outcome["status"])


def refuse(question, what):
    return Unanswerable(f"the graph takes no answer to {question.name} but {', '.join(question.allowed)}: not {what}")


def is_action(outcome, name):
    if outcome["status"] == "redraft":
        raise Unanswerable("this graph writes no other draft")
    return outcome["status"] == "decided" and outcome.get("action") == name


def decision(question, outcome):
    approved = is_action(outcome, "approve")
    if approved and "approve" in question.allowed:
        return {"type": "approve"}
    if approved or is_action(outcome, "edit"):
        if "edit" not in question.allowed:
            raise refuse(question, outcome["action"])
        arguments = question.arguments if approved else question.edited(outcome["final_text"])
        return {"type": "edit", "edited_action": {"name": question.name, question.key: arguments}}
    if outcome.get("final_text") and "respond" in question.allowed:
        return {"type": "respond", "message": outcome["final_text"]}
    if "reject" in question.allowed:
        return {"type": "reject", "message": words(outcome)} if words(outcome) else {"type": "reject"}
    raise refuse(question, "reject")


def inbox_response(question, outcome):
    def request(arguments):  # as Agent Inbox sends it: all values are texts
        return {"action": question.name, "args": {name: one if isinstance(one, str) else json.dumps(one)
                                                  for name, one in arguments.items()}}

    approved = is_action(outcome, "approve")
    if approved and "approve" in question.allowed:
        return {"type": "accept", "args": request(question.arguments)}
    if approved or is_action(outcome, "edit"):
        if "edit" not in question.allowed:
            raise refuse(question, outcome["action"])
        arguments = question.arguments if approved else question.edited(outcome["final_text"])
        return {"type": "edit", "args": request(arguments)}
    if words(outcome) and "respond" in question.allowed and outcome["status"] == "decided":
        return {"type": "response", "args": words(outcome)}
    if "ignore" in question.allowed:
        return {"type": "ignore", "args": None}
    if "respond" in question.allowed:
        return {"type": "response", "args": words(outcome) or "rejected"}
    raise refuse(question, "reject")
