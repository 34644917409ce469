# SPDX-License-Identifier: GPL-3.0-or-later
"""What Amazon's validator asks of a row for Nova: of pairs, and of answers.

Written from the rules of nova_ft_dataset_validator.py (aws-samples/amazon-nova-samples, 1e88f24, read
2026-11-28), tasks dpo and sft: user and assistant in turn, no text empty, no reserved word in either
case; of pairs candidates in the last message alone, at least two of them with different labels.
"""
import copy

RESERVED = ("system:", "user:", "bot:", "assistant:", "thought:", "[eos]", "<image>", "<video>",
            "<unk>")


def texts_problem(parts, where):
    if not isinstance(parts, list) or not parts or not all("text" in part for part in parts):
        yield f"{where}: no text"
        return
    if sum(len(part["text"]) for part in parts) == 0:
        yield f"{where}: Invalid content, empty text content"
    for part in parts:
        found = [word for word in RESERVED if word in part["text"].lower()]
        if found:
            yield f"{where}: Invalid text content, following tokens are invalid: {found}"


def problems_of(row):
    messages = row.get("messages", [])
    if len(messages) < 2:
        yield "Invalid messages, both user and assistant are needed in sample"
        return
    for number, message in enumerate(messages):
        wanted = ("user", "assistant")[number % 2]
        if message["role"] != wanted:
            yield f"Invalid messages, expected {wanted} role but found {message['role']}"
    if any("candidates" in message for message in messages[:-1]):
        yield "Invalid messages, only the last message can be a candidates message"
    if messages[-1]["role"] != "assistant":
        yield "Invalid messages, last turn should have assistant role"
    if "candidates" not in messages[-1]:
        for number, message in enumerate(messages):
            yield from texts_problem(message.get("content"), f"message {number}")
        for part in row.get("system", []):
            yield from texts_problem([part], "system")
        return
    for number, message in enumerate(messages[:-1]):
        yield from texts_problem(message["content"], f"message {number}")
    candidates = messages[-1]["candidates"]
    for number, candidate in enumerate(candidates):
        yield from texts_problem(candidate["content"], f"candidate {number}")
    labels = {candidate["preferenceLabel"] for candidate in candidates}
    if len(candidates) < 2 or labels != {"preferred", "non-preferred"}:
        yield "Invalid candidates, all candidates cannot have the same preferenceLabel"
    for part in row.get("system", []):
        yield from texts_problem([part], "system")


def unnoticed(row):
    """Faults that the rules above fail to notice in a good row: none, if they are of any use."""
    def broken(change):
        other = copy.deepcopy(row)
        change(other["messages"])
        return other

    faults = {
        "a reserved word": lambda m: m[0]["content"][0].update(text="see User: 4"),
        "two turns of the user": lambda m: m.insert(0, m[0]),
        "the user last": lambda m: m.append({"role": "user", "content": [{"text": "And?"}]}),
    }
    of_answers = {"no text": lambda m: m[-1].pop("content")}
    of_pairs = {
        "one candidate": lambda m: m[-1]["candidates"].pop(),
        "equal labels": lambda m: m[-1]["candidates"][0].update(preferenceLabel="non-preferred"),
        "an empty text": lambda m: m[-1]["candidates"][1].update(content=[{"text": ""}]),
    }
    faults |= of_pairs if "candidates" in row["messages"][-1] else of_answers
    for what, change in faults.items():
        if not list(problems_of(broken(change))):
            yield f"Nova's rules do not notice {what}"
