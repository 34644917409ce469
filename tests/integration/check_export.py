#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks an export against the feedback that it was made from, by the action table alone.

check_export.py FEEDBACK.jsonl EXPORT_DIR [--guidelines FILE.json] [--published FILE.jsonl]

FEEDBACK.jsonl is what `bluepencil-cli feedback` prints. Every expected row of each format is built
anew from the table in resources/docs/datasets.md and compared with what stands in the files: which
rows, their content, their order, their sidecars, the drops by reason. Every edit script must rebuild
its final, in code points. Where there is a split, the batch is the first one of its salt. FILE.jsonl
has lines of external_id and hter, capped at 1 and rounded to six decimals; each is compared. Exit 0 if all is well; otherwise each problem is a line.
"""
import argparse
import collections
import hashlib
import json
import pathlib
import re
import sys
import unicodedata

import format_rows

SWITCHES = {"rubber-stamp": "keep_rubber_stamps", "cosmetic-change": "keep_cosmetic_pairs",
            "policy-or-safety": "keep_policy_refusals", "unknown-figure": "keep_unknown_figures"}
MOST_OTHER_PAIRS = 4
# What a decision gives: the answer to learn; the pair; pairs against the drafts not chosen; the
# labels of draft, final and drafts not chosen. "-" gives nothing and is not counted, a reason is
# counted; "reason > label" gives the label if the switch of the reason is on.
TABLE = {
    "training-not-allowed": ["training-not-allowed", "training-not-allowed", "-",
                             "training-not-allowed", "-", "-"],
    "escalated": ["escalated", "escalated", "-", "escalated", "-", "-"],
    "outranked": ["outranked", "outranked", "-", "outranked", "-", "-"],
    "overridden": ["outranked", "row", "-", "-", "false", "-"],
    "approved": ["row", "nothing-changed", "row", "true", "-", "false"],
    "rubber-stamp": ["rubber-stamp > row", "nothing-changed", "rubber-stamp > row",
                     "rubber-stamp > true", "-", "rubber-stamp > false"],
    "edited": ["row", "row", "row", "false", "true", "false"],
    "edited-cosmetic": ["row", "cosmetic-change > row", "row", "-", "true", "false"],
    "edited-unknown-figure": ["unknown-figure > row", "unknown-figure > row",
                              "unknown-figure > row", "unknown-figure > false",
                              "unknown-figure > true", "unknown-figure > false"],
    "rewritten": ["row", "row", "-", "false", "-", "-"],
    "rewritten-cosmetic": ["row", "cosmetic-change > row", "-", "cosmetic-change > false", "-",
                           "-"],
    "rewritten-unknown-figure": ["unknown-figure > row", "unknown-figure > row", "-",
                                 "unknown-figure > false", "-", "-"],
    "rewritten-same": ["contradiction", "contradiction", "-", "contradiction", "-", "-"],
    "rejected-for-policy": ["policy-or-safety > row", "policy-or-safety > row", "-",
                            "policy-or-safety > false", "-", "-"],
    "refused-for-policy": ["rejected-without-replacement", "rejected-without-replacement", "-",
                           "policy-or-safety > false", "-", "-"],
    "rejected": ["rejected-without-replacement", "rejected-without-replacement", "-", "false",
                 "-", "-"],
}
# The same for an edit and for a record of the whole decision.
MORE = {
    "training-not-allowed": ["training-not-allowed", "training-not-allowed"],
    "escalated": ["escalated", "escalated"],
    "outranked": ["outranked", "outranked"],
    "overridden": ["outranked", "outranked"],
    "approved": ["nothing-changed", "row"],
    "rubber-stamp": ["nothing-changed", "rubber-stamp > row"],
    "edited": ["row", "row"],
    "edited-cosmetic": ["row", "row"],
    "edited-unknown-figure": ["unknown-figure > row", "row"],
    "rewritten": ["row", "row"],
    "rewritten-cosmetic": ["row", "row"],
    "rewritten-unknown-figure": ["unknown-figure > row", "row"],
    "rewritten-same": ["contradiction", "contradiction"],
    "rejected-for-policy": ["policy-or-safety > row", "policy-or-safety > row"],
    "refused-for-policy": ["rejected-without-replacement", "policy-or-safety > row"],
    "rejected": ["rejected-without-replacement", "row"],
}
SITUATIONS = {}  # of each record, for every format the same
ROMAN = re.compile(r"M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")
VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def canonical(text):
    return re.sub("\r+\n|\r*\u2029", "\n", text)


# Changes ------------------------------------------------------------------------------------------

def is_space(c):
    return c in "\t\n\v\f\r\x85" or unicodedata.category(c).startswith("Z")


def is_digit(c):
    return unicodedata.category(c) == "Nd"


def folded(c):
    for variant in (c.casefold(), c.lower()):
        if len(variant) == 1:
            return variant
    return c


def substance(text):
    out = []
    padded = " " + text + " "
    for before, c, after in zip(padded, padded[1:], padded[2:]):
        dash = unicodedata.category(c) == "Pd"
        mark = unicodedata.category(c).startswith("P") and c not in "%\u2030\u066a"
        if not mark and not is_space(c):
            out.append(folded(c))
            continue
        sign = dash and (is_space(before) or unicodedata.category(before) == "Ps")
        if is_digit(after) and (is_digit(before) or sign):
            out.append("-" if dash else " " if is_space(c) else c)
    return "".join(out)


def figures(text):
    """Each figure as its runs of ASCII digits."""
    text = "".join(str(unicodedata.digit(c)) if is_digit(c) else c for c in text)
    return [re.findall("[0-9]+", m) for m in re.findall(r"[0-9]+(?:[.,:/'\u2019-][0-9]+)*", text)]


def known_figures(texts):
    known = set()
    for text in texts:
        for runs in figures(text):
            known.update(run.lstrip("0") for run in runs + ["".join(runs)])
        for word in re.findall(r"\b[IVXLCDM]+\b", text):
            if (len(word) > 1 or word == "X") and ROMAN.fullmatch(word):
                signs = zip(word, word[1:] + "I")
                known.add(str(sum(VALUES[a] * (-1 if VALUES[b] > VALUES[a] else 1)
                                  for a, b in signs)))
    return known


def knows(known, digits):
    plain = digits.lstrip("0")
    if plain in known:
        return True
    significant = plain.rstrip("0")
    size = len(significant)
    if size < 2:
        return False
    return any(len(k) > size and (k[:size] == significant
                                  or (k[size] >= "5" and str(int(k[:size]) + 1) == significant))
               for k in known)


def covered(known, text):
    for runs in figures(text):
        whole = "".join(runs)
        if len(whole) < 2 or knows(known, whole) or all(r.lstrip("0") in known for r in runs):
            continue
        if len(runs) > 1 and runs[-1] in ("0", "00") and knows(known, "".join(runs[:-1])):
            continue
        return False
    return True


def change(record, guidelines):
    draft, final = draft_of(record)["text"], record["decision"]["final_text"]
    if draft == final:
        return "none"
    if substance(draft) == substance(final):
        return "cosmetic"
    item = record["item"]
    texts = [draft] + [m["content"] for m in prompt_messages(item)]
    for reference in item.get("references") or []:
        texts += [reference.get("title") or "", reference.get("text") or ""]
    for fact in item.get("facts") or []:
        value = fact.get("value")
        texts += [fact.get("name") or "", value if isinstance(value, str) else json.dumps(value),
                  fact.get("period") or ""]
    if record.get("guideline_id"):
        texts.append(guidelines.get((record["guideline_id"], record.get("guideline_version")), ""))
    else:
        texts.append((item.get("guideline") or {}).get("text") or "")
    return "substantive" if covered(known_figures(texts), final) else "unknown"


# Rows ---------------------------------------------------------------------------------------------

def drafts_of(record):
    item = record["item"]
    drafts = item.get("drafts") or [{"id": "d1", "text": item["draft"]}]
    return [{"id": draft.get("id", f"d{number}"), "text": canonical(draft["text"])}
            for number, draft in enumerate(drafts, 1)]


def draft_of(record):
    wanted = record["decision"].get("draft_id")
    return next(draft for draft in drafts_of(record) if draft["id"] == wanted)


def content_of(message):
    if message.get("parts") is None:
        return canonical(message["content"])
    return canonical("\n\n".join(
        part["content"] if part.get("type") == "text" and isinstance(part.get("content"), str)
        else json.dumps(part, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        for part in message["parts"]))


def prompt_messages(item):
    turns = []
    for message in item["messages"]:
        role, content = message["role"], content_of(message)
        if role == "tool":
            name = message.get("name")
            role, content = "user", (f"[tool: {name}]\n" if name else "[tool]\n") + content
        turns.append({"role": role, "content": content})
    return turns


def policy_label(record):
    return any(label["code"] in ("policy", "safety")
               for label in record["decision"].get("labels") or [])


def used(cell, config):
    """(label, None) of a cell that gives a row, (None, reason) of one that is left out."""
    reason, _, label = cell.partition(" > ")
    if label and config.get(SWITCHES[reason], False):
        return label, None
    return (reason, None) if reason in ("row", "true", "false") else (None, reason)


def situation(record, seniors, guidelines, config):
    decision = record["decision"]
    action, final = decision["action"], decision.get("final_text")
    if (record["item"].get("usage") or {}).get("training") is False:
        return "training-not-allowed"
    if action == "escalate":
        return "escalated"
    senior = seniors.get(record["item_id"])
    if senior and record["slot_kind"] != "adjudication":
        better = senior["decision"].get("final_text")
        if (final is None or better is None or final == draft_of(record)["text"]
                or (action == "reject" and policy_label(record))
                or substance(better) == substance(final)
                or used(TABLE[situation(senior, {}, guidelines, config)][0], config)[1]):
            return "outranked"
        return "overridden"
    if action == "approve":
        active = decision.get("active_ms")
        fast = active is not None and active < 250 * record["metrics"]["words_draft"]
        return "rubber-stamp" if fast else "approved"
    if final is None:
        return "refused-for-policy" if policy_label(record) else "rejected"
    kind = change(record, guidelines)
    if action == "reject" and kind == "none":
        return "rewritten-same"
    if action == "reject" and policy_label(record):
        return "rejected-for-policy"
    name = "edited" if action == "edit" else "rewritten"
    return name + {"cosmetic": "-cosmetic", "unknown": "-unknown-figure", "substantive": ""}[kind]


def others(record, final, pairs, config):
    """The drafts that were not chosen, each with the reason why it is left out."""
    count = 0
    for draft in drafts_of(record):
        if draft["id"] == record["decision"]["draft_id"]:
            continue
        reason = None
        if draft["text"] == final:
            reason = "identical-pair"
        elif substance(draft["text"]) == substance(final):
            reason = None if config.get("keep_cosmetic_pairs") else "cosmetic-change"
        if pairs and not reason:
            count += 1
            reason = "too-many-pairs" if count > MOST_OTHER_PAIRS else None
        yield draft, reason


def offers(record, kind, seniors, guidelines, config):
    """(kind, draft_id, answer, other, cell, reason) of all that the decision offers."""
    if record["feedback_id"] not in SITUATIONS:
        SITUATIONS[record["feedback_id"]] = situation(record, seniors, guidelines, config)
    which = SITUATIONS[record["feedback_id"]]
    sft, pair, other_pairs, draft_label, final_label, other_labels = TABLE[which]
    draft, final = draft_of(record), record["decision"].get("final_text")
    if kind == "sft":
        return [("sft", draft["id"], final, None, sft, None)]
    if kind in ("edit", "record"):
        cell = MORE[which][kind == "record"]
        return [(kind, draft["id"], final or "", draft["text"], cell, None)]
    found = []
    if kind == "kto":
        if draft_label != "-":
            found.append(("kto-draft", draft["id"], draft["text"], None, draft_label, None))
        if final_label != "-":
            found.append(("kto-final", draft["id"], final, None, final_label, None))
        if other_labels != "-":
            found += [("kto-draft", each["id"], each["text"], None, other_labels, reason)
                      for each, reason in others(record, final, False, config)]
        return found
    better, worse = final, draft["text"]
    if which == "overridden":
        better, worse = seniors[record["item_id"]]["decision"]["final_text"], final
    found.append(("preference", draft["id"], better, worse, pair, None))
    if other_pairs != "-":
        found += [("preference", each["id"], final, each["text"], other_pairs, reason)
                  for each, reason in others(record, final, True, config)]
    return found


def example_id(record, draft_id, kind):
    parts = [record["producer"], record["item"]["external_id"], record["decision"]["reviewer"],
             draft_id, kind]
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()


def key_form(text):
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def texts_of(record, seniors):
    """Every text that stands in the conversation, in a form that ignores case and white space."""
    context = tuple((turn["role"], key_form(turn["content"]))
                    for turn in prompt_messages(record["item"]))
    texts = [draft["text"] for draft in drafts_of(record)]
    texts.append(record["decision"].get("final_text") or "")
    if SITUATIONS[record["feedback_id"]] == "overridden":
        texts.append(seniors[record["item_id"]]["decision"]["final_text"])
    return {(context, key_form(text)) for text in texts if key_form(text)}


def split_of(record, config):
    """The split that the hash gives: of a workspace whose first batch of this salt it is."""
    item, salt = record["item"], config["salt"]
    if item.get("subject_id"):
        group = (salt, "subject", item["subject_id"])
    elif item.get("conversation_id"):
        group = (salt, "conversation", item["conversation_id"])
    else:
        group = (salt, "item", record["producer"], item["external_id"])
    digest = hashlib.sha256("\x1f".join(group).encode()).digest()
    bucket = int.from_bytes(digest[:8], "big") % 10000
    train, validation = config["split"]["train"] * 100, config["split"]["validation"] * 100
    return "train" if bucket < train else "validation" if bucket < train + validation else "test"


def in_another_split(records, seniors, guidelines, config):
    """The ids of feedback of which a text stands in a split that is more held out."""
    if config["split"] is None:
        return set()
    taken, left = {}, set()
    for split in ("test", "validation", "train"):
        own = {}
        for record in records:
            offered = [offer for kind in ("sft", "preference", "kto", "edit", "record")
                       for offer in offers(record, kind, seniors, guidelines, config)]
            if (split_of(record, config) != split
                    or not any(used(offer[4], config)[1] is None for offer in offered)):
                continue
            texts = texts_of(record, seniors)
            if texts & taken.keys():
                left.add(record["feedback_id"])
            else:
                own.update(dict.fromkeys(texts, split))
        taken.update(own)
    return left


def expected(records, name, config, guidelines):
    seniors = {r["item_id"]: r for r in records if r["slot_kind"] == "adjudication"
               and r["decision"]["action"] != "escalate"}
    rows, drops = {}, collections.Counter()
    elsewhere = in_another_split(records, seniors, guidelines, config)
    for record in records:
        prompt = prompt_messages(record["item"])
        apart = "in-another-split" if record["feedback_id"] in elsewhere else None
        for folder, kind in format_rows.FOLDERS[name]:
            for part, draft_id, answer, other, cell, own in offers(record, kind, seniors,
                                                                   guidelines, config):
                label, reason = used(cell, config)
                example = format_rows.Example(prompt, answer, other, label == "true", record)
                reason = reason or own or format_rows.refused(name, folder, example) or apart
                if reason:
                    drops[reason] += 1
                    continue
                rows[folder, example_id(record, draft_id, part)] = (
                    format_rows.row_of(name, folder, example), record["feedback_id"], part)
    return rows, drops


# Checks -------------------------------------------------------------------------------------------

def lines_of(path):
    data = path.read_bytes()
    if data and not data.endswith(b"\n"):
        raise ValueError(f"{path}: no line feed at the end")
    # splitlines() also splits where careless readers do.
    lines = data.decode("utf-8").splitlines()
    if len(lines) != data.count(b"\n"):
        raise ValueError(f"{path}: a character that some readers take for a line end")
    return [json.loads(line) for line in lines]


def sidecar_of(folder, path):
    """Beside the rows, or in NAME.meta where the target takes the whole folder."""
    name = path.relative_to(folder).parts[0]
    outside = folder / f"{name}.meta" / path.relative_to(folder / name)
    for each in (path, outside):
        meta = each.with_suffix(".meta.jsonl")
        if meta.exists():
            return meta
    raise ValueError(f"{path}: no sidecar")


def check_file(folder, entry, wanted, found):
    path = folder / entry["path"]
    parts = pathlib.PurePosixPath(entry["path"]).parts[1:-1]
    if entry["format"] in format_rows.FOLDER_FOR_EACH_SPLIT:
        *parts, own = parts
        if own != entry["split"]:
            yield f"{path}: lies in the folder of another split"
    inner = "/".join(parts)
    rows = format_rows.csv_rows(path) if path.suffix == ".csv" else lines_of(path)
    metas = lines_of(sidecar_of(folder, path))
    if len(rows) != len(metas):
        yield f"{path}: {len(rows)} rows, {len(metas)} lines in its sidecar"
    ids = [meta["example_id"] for meta in metas]
    if ids != sorted(ids):
        yield f"{path}: not in the order of example_id"
    for row, meta in zip(rows, metas):
        key = (inner, meta["example_id"])
        if key in found:
            yield f"{path}: example {meta['example_id']} stands twice"
        found[key] = row
        row_wanted, *lineage = wanted.get(key, (None, None, None))
        # As text, so that the order of the keys counts, and true is not 1.
        if json.dumps(row) != json.dumps(row_wanted):
            yield f"{path}: the row of {meta['external_id']} is not what the table gives"
        elif [meta["feedback_id"], meta["kind"]] != lineage:
            yield f"{path}: the sidecar of {meta['external_id']} names other feedback"
        if entry["format"].endswith("-preference") and list(row.values())[1:3] == [
                list(row.values())[-1]] * 2:
            yield f"{path}: an identical pair"


def check_format(records, folder, name, manifest, guidelines):
    wanted, drops = expected(records, name, manifest["config"], guidelines)
    counts = manifest["counts"]["formats"][name]
    if counts["in"] != len(wanted) + sum(drops.values()):
        yield (f"{name}: {len(wanted) + sum(drops.values())} examples, the manifest says"
               f" {counts['in']}")
    if counts["drops"] != dict(drops):
        yield f"{name}: drops {counts['drops']}, by the table {dict(drops)}"
    found = {}
    for entry in manifest["files"]:
        if entry["format"] == name and entry["kind"] == "data":
            yield from check_file(folder, entry, wanted, found)
    if len(found) != len(wanted) or counts["out"] != len(wanted):
        yield (f"{name}: {len(found)} rows, by the table {len(wanted)},"
               f" the manifest says {counts['out']}")
    if name == "trl-kto":
        labels = collections.Counter(row["label"] for row in found.values())
        if counts["labels"] != {"true": labels[True], "false": labels[False]}:
            yield f"{name}: labels {dict(labels)}, the manifest says {counts['labels']}"
    print(f"{name}: {len(records)} records, {len(found)} rows, {sum(drops.values())} left out")


def check_kept(records, manifest, guidelines):
    """Each record is kept, or has one reason not to be: a row in any format keeps it."""
    config, counts = manifest["config"], manifest["counts"]
    kept = set()
    for name in config["formats"]:
        kept |= {row[1] for row in expected(records, name, config, guidelines)[0].values()}
    left = sum(counts["unusable"].values()) + sum(counts["left_out"].values())
    if counts["records"] != len(records) or counts["kept"] != len(kept):
        yield f"{len(kept)} of {len(records)} records kept, the manifest says {counts}"
    if counts["kept"] + left != counts["records"]:
        yield "records are not those kept, unusable and left out"


def check_edits(records):
    for record in records:
        final = record["decision"].get("final_text")
        if final is None:
            continue
        draft = draft_of(record)["text"]
        text, position = "", 0
        for edit in record["edits"]:
            before, after = edit["draft"], edit["final"]
            text += draft[position:before["start"]]
            if (draft[before["start"]:before["end"]] != before["text"]
                    or after["start"] != len(text)
                    or final[after["start"]:after["end"]] != after["text"]):
                yield f"{record['item']['external_id']}: an edit does not cover the text it states"
            text += after["text"]
            position = before["end"]
        if text + draft[position:] != final:
            yield f"{record['item']['external_id']}: the edits do not give the final"


def check_published(records, path):
    published = {entry["external_id"]: entry["hter"] for entry in map(
        json.loads, path.read_text(encoding="utf-8").splitlines())}
    compared = 0
    for record in records:
        external_id = record["item"]["external_id"]
        hter = record["metrics"]["hter"]
        if external_id not in published or hter is None:
            yield f"{external_id}: no HTER to compare"
            continue
        compared += 1
        if f"{min(1, hter):.6f}" != f"{published[external_id]:.6f}":
            yield f"{external_id}: HTER {hter}, published {published[external_id]}"
    if compared != len(published):
        yield f"{compared} HTER values compared, {len(published)} published"
    print(f"HTER: {compared} values compared with the published ones")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("feedback", type=pathlib.Path)
    parser.add_argument("export", type=pathlib.Path)
    parser.add_argument("--guidelines", type=pathlib.Path)
    parser.add_argument("--published", type=pathlib.Path)
    arguments = parser.parse_args()
    with open(arguments.feedback, encoding="utf-8", newline="\n") as file:
        records = [json.loads(line) for line in file]
    guidelines = {}
    if arguments.guidelines:
        for entry in json.loads(arguments.guidelines.read_text(encoding="utf-8")):
            guidelines[entry["id"], entry["version"]] = entry["text"]
    manifest = json.loads((arguments.export / "manifest.json").read_text(encoding="utf-8"))
    problems = []
    try:
        for name in manifest["config"]["formats"]:
            problems += check_format(records, arguments.export, name, manifest, guidelines)
        problems += check_kept(records, manifest, guidelines)
        problems += check_edits(records)
        if arguments.published:
            problems += check_published(records, arguments.published)
    except (ValueError, KeyError, TypeError) as error:
        problems.append(f"cannot be read: {error!r}")
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems or not records else 0


if __name__ == "__main__":
    sys.exit(main())
