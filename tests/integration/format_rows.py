# SPDX-License-Identifier: GPL-3.0-or-later
"""Every format's rows, built anew from resources/docs/formats.md for check_export.py."""
import csv
import dataclasses
import json
import re
import unicodedata

SFT, PAIRS, KTO, EDIT, RECORD = "sft", "preference", "kto", "edit", "record"
FOLDERS = {
    "openai-chat": [("", SFT)], "openai-preference": [("", PAIRS)],
    "trl-language-modeling": [("", SFT)], "trl-prompt-completion": [("", SFT)],
    "trl-preference": [("", PAIRS)], "trl-kto": [("", KTO)],
    "huggingface": [("jsonl/sft", SFT), ("jsonl/preference", PAIRS), ("jsonl/kto", KTO),
                    ("jsonl/edit", EDIT)],
    "llama-factory": [("sft", SFT), ("preference", PAIRS), ("kto", KTO)],
    "axolotl": [("sft", SFT), ("preference", PAIRS), ("kto", KTO)],
    "gemini": [("", SFT)], "gemini-preference": [("", PAIRS)], "bedrock": [("", SFT)],
    "nova-preference": [("", PAIRS)], "sagemaker-jumpstart": [("", SFT)], "mistral": [("", SFT)],
    "edit-task": [("", EDIT)], "span-edits": [("", RECORD)], "extraction": [("", SFT)],
    "reward": [("", PAIRS)], "csv": [("", RECORD)],
}
# Their targets learn from every file of a folder.
FOLDER_FOR_EACH_SPLIT = {"sagemaker-jumpstart"}
IN_TURN = {"bedrock", "nova-preference", "llama-factory"}
ONE_SYSTEM = IN_TURN | {"mistral", "sagemaker-jumpstart", "axolotl/kto"}
SYSTEM_FIRST = ONE_SYSTEM | {"gemini", "gemini-preference"}
RESERVED = ("system:", "user:", "bot:", "assistant:", "thought:", "[eos]", "<image>", "<video>",
            "<unk>")
MOST_FIELDS = 1000
MOST_PATH_CHARACTERS = 100_000
SEVERITIES = ["neutral", "minor", "major", "critical"]


@dataclasses.dataclass
class Example:
    prompt: list
    answer: str
    other: str
    label: bool
    record: dict


def is_blank(text):
    return all(c in "\t\n\v\f\r\x85" or unicodedata.category(c).startswith("Z") for c in text)


# What is refused ----------------------------------------------------------------------------------

def refused(name, folder, example):
    kind = dict(FOLDERS[name])[folder]
    if kind == RECORD:
        if name == "csv":
            return "cell-too-long" if any(
                len(cell.encode("utf-16-le")) > 2 * 32767
                for cell in cells(example).values()) else None
        return "empty-draft" if is_blank(example.other) else None
    prompt = example.prompt
    if name != "openai-chat" and not prompt:
        return "no-prompt"
    if any(message["content"] == "" for message in prompt):
        return "empty-message"
    if is_blank(example.answer):
        return "empty-answer"
    if name == "openai-chat":
        return None
    if prompt[-1]["role"] != "user":
        return "prompt-ends-with-the-assistant"
    if kind in (PAIRS, EDIT):
        if is_blank(example.other):
            return "empty-draft"
        if example.answer == example.other:
            return "identical-pair"
    return order_refused(name, f"{name}/{folder}", example)


def order_refused(name, place, example):
    roles = [message["role"] for message in example.prompt]
    rest = roles[next((i for i, role in enumerate(roles) if role != "system"), len(roles)):]
    if {name, place} & SYSTEM_FIRST and "system" in rest:
        return "system-message-not-first"
    if {name, place} & ONE_SYSTEM and len(roles) - len(rest) > 1:
        return "several-system-messages"
    if name in IN_TURN and rest != [("user", "assistant")[i % 2] for i in range(len(rest))]:
        return "turns-out-of-order"
    if name == "sagemaker-jumpstart" or place == "axolotl/kto":
        return None if len(rest) == 1 else "several-turns"
    if name in ("bedrock", "nova-preference"):
        texts = [message["content"] for message in example.prompt]
        texts += [example.answer, example.other or ""]
        if any(word in text.lower() for word in RESERVED for text in texts):
            return "reserved-word"
    return fields_refused(example) if name == "extraction" else None


def fields_refused(example):
    json_answer = parsed(example.answer)
    if not isinstance(json_answer, (dict, list)):
        return "not-json"
    paths = [path for path, _ in leaves(json_answer)]
    characters = sum(len(path.encode("utf-16-le", "surrogatepass")) // 2 for path in paths)
    over = len(paths) > MOST_FIELDS or characters > MOST_PATH_CHARACTERS
    return "too-many-fields" if over else None


class Number(str):
    """A number as it is written."""


def parsed(text):
    try:
        return json.loads(text, parse_float=Number, parse_int=Number)
    except ValueError:
        return None


# Rows ---------------------------------------------------------------------------------------------

def turn(text):
    return {"role": "assistant", "content": text}


def parts(message, key, assistant):
    role = assistant if message["role"] == "assistant" else message["role"]
    return {"role": role, key: [{"text": message["content"]}]}


def cloud(example, key, assistant):
    """The system's texts, and the turns after them."""
    systems = [{"text": m["content"]} for m in example.prompt if m["role"] == "system"]
    turns = [parts(m, key, assistant) for m in example.prompt if m["role"] != "system"]
    return systems, turns


def row_of(name, folder, example):
    prompt, answer, other = example.prompt, turn(example.answer), turn(example.other)
    kind = dict(FOLDERS[name])[folder]
    if name in ("openai-chat", "mistral"):
        messages = [dict(t, weight=0) if t["role"] == "assistant" else t for t in prompt]
        return {"messages": messages + [dict(answer, weight=1)]}
    if name == "openai-preference":
        return {"input": {"messages": prompt, "tools": [], "parallel_tool_calls": True},
                "preferred_output": [answer], "non_preferred_output": [other]}
    if name == "axolotl" and kind == SFT:
        return {"messages": [dict(t, train=False) for t in prompt] + [dict(answer, train=True)]}
    if name == "axolotl" and kind == KTO:
        return {"prompt": prompt[-1]["content"], "system": system_of(prompt),
                "completion": example.answer, "label": example.label}
    if name in ("llama-factory", "axolotl") and kind == PAIRS:
        return {"messages": prompt, "chosen": answer, "rejected": other}
    if name in ("llama-factory", "trl-language-modeling"):
        row = {"messages": prompt + [answer]}
        return {**row, "kto_tag": example.label} if kind == KTO else row
    if name == "sagemaker-jumpstart":
        return {"instruction": prompt[-1]["content"], "context": system_of(prompt),
                "response": example.answer}
    if name in ("gemini", "gemini-preference"):
        return gemini(name, example)
    if name in ("bedrock", "nova-preference"):
        return bedrock(name, example)
    if kind == EDIT:
        return edit_task(example)
    special = {"span-edits": span_edits, "extraction": extraction, "csv": cells}
    return special[name](example) if name in special else trl(name, kind, example)


def system_of(prompt):
    return prompt[0]["content"] if prompt[0]["role"] == "system" else ""


def trl(name, kind, example):
    row = {"prompt": example.prompt}
    if kind == PAIRS:
        row |= {"chosen": [turn(example.answer)], "rejected": [turn(example.other)]}
    else:
        row["completion"] = [turn(example.answer)]
    if kind == KTO:
        row["label"] = example.label
    if name == "reward":
        row["margin"] = max([SEVERITIES.index(label["severity"]) for label in labels_of(example)],
                            default=0)
    return row


def gemini(name, example):
    systems, turns = cloud(example, "parts", "model")
    answer, other = ({"role": "model", "parts": [{"text": text}]}
                     for text in (example.answer, example.other))
    if name == "gemini":
        head = {"systemInstruction": {"role": "system", "parts": systems}} if systems else {}
        return {**head, "contents": turns + [answer]}
    head = {"system_instruction": {"parts": systems}} if systems else {}
    return {**head, "contents": turns, "completions": [
        {"score": 1, "completion": answer}, {"score": 0, "completion": other}]}


def bedrock(name, example):
    systems, turns = cloud(example, "content", "assistant")
    head = {"schemaVersion": "bedrock-conversation-2024"}
    if systems:
        head["system"] = systems
    last = {"role": "assistant"}
    if name == "bedrock":
        last["content"] = [{"text": example.answer}]
    else:
        last["candidates"] = [
            {"content": [{"text": text}], "preferenceLabel": label}
            for text, label in ((example.answer, "preferred"), (example.other, "non-preferred"))]
    return {**head, "messages": turns + [last]}


# Edits --------------------------------------------------------------------------------------------

def labels_of(example):
    return example.record["decision"].get("labels") or []


def quoted(text):
    cut = text.encode("utf-16-le", "surrogatepass")[:160].decode("utf-16-le", "ignore")
    return f'"{cut}…"' if len(cut) < len(text) else f'"{text}"'


def label_words(label, example, spans):
    words = f"{label['code']} ({label['severity']})"
    span = label.get("span")
    if spans and span:
        text = example.other if span["side"] == "draft" else example.answer
        words += ": " + quoted(text[span["start"]:span["end"]])
    return words


def edit_task(example):
    item, decision = example.record["item"], example.record["decision"]
    labels = "; ".join(label_words(label, example, True) for label in labels_of(example))
    said = [text for text in (decision.get("note"), labels) if text]
    sentences = []
    for edit in example.record["edits"][:20]:
        before, after = quoted(edit["draft"]["text"]), quoted(edit["final"]["text"])
        sentences.append({"insert": f"Added {after}.", "delete": f"Removed {before}.",
                          "replace": f"Changed {before} to {after}."}[edit["op"]])
    if len(example.record["edits"]) > 20:
        sentences.append(f"{len(example.record['edits']) - 20} more changes.")
    return {"domain": item.get("task") or "", "language": item.get("language") or "",
            "context": example.prompt, "original_response": example.other,
            "edited_response": example.answer, "feedback": said,
            "change_summary": " ".join(sentences)}


def span_edits(example):
    decision = example.record["decision"]
    order = ("start", "end", "text")
    edits = [{"op": edit["op"], "kind": edit["kind"],
              **{side: {key: edit[side][key] for key in order} for side in ("draft", "final")}}
             for edit in example.record["edits"]]
    labels = [{"code": label["code"], "severity": label["severity"],
               **{key: (label.get("span") or {}).get(key) for key in ("side", "start", "end")}}
              for label in labels_of(example)]
    return {"context": example.prompt, "draft": example.other, "final": decision.get("final_text"),
            "action": decision["action"], "edits": edits, "labels": labels}


def leaves(value, path=""):
    if isinstance(value, dict):
        for key, each in value.items():
            yield from leaves(each, path + "/" + key.replace("~", "~0").replace("/", "~1"))
    elif isinstance(value, list):
        for number, each in enumerate(value):
            yield from leaves(each, f"{path}/{number}")
    else:
        yield path, value


def extraction(example):
    text = "\n\n".join(m["content"] for m in example.prompt if m["role"] != "system")
    fields = []
    for path, value in leaves(parsed(example.answer)):
        shown = {True: "true", False: "false", None: None}[value] if not isinstance(
            value, str) else str(value)
        place = None
        if isinstance(value, str) and value.strip():
            before = r"(?<![^\W_])" if value[0].isalnum() else ""
            after = r"(?![^\W_])" if value[-1].isalnum() else ""
            place = re.search(before + re.escape(value) + after, text)
        fields.append({"path": path, "value": shown, "start": place and place.start(),
                       "end": place and place.end()})
    return {"text": text, "fields": fields}


# CSV ----------------------------------------------------------------------------------------------

def cells(example):
    record, item, decision = example.record, example.record["item"], example.record["decision"]
    hter = record["metrics"].get("hter")
    row = {
        "external_id": item["external_id"], "queue": item.get("queue") or "default",
        "task": item.get("task"), "language": item.get("language"), "action": decision["action"],
        "reviewer": decision["reviewer"], "model": record["model"],
        "conversation": "\n\n".join(f"[{m['role']}]\n{m['content']}" for m in example.prompt),
        "draft": example.other, "final": example.answer,
        "labels": "; ".join(label_words(label, example, False) for label in labels_of(example)),
        "note": decision.get("note"), "hter": "" if hter is None else f"{hter:.6f}"}
    row = {key: value and re.sub("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]", picture, value)
           for key, value in row.items()}
    return {key: "'" + value if value and value[0] in "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"
            else value or "" for key, value in row.items()}


def picture(control):
    return "\u2421" if control[0] == "\x7f" else chr(0x2400 + ord(control[0]))


def csv_rows(path):
    csv.field_size_limit(1 << 30)
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))
