# SPDX-License-Identifier: GPL-3.0-or-later
"""Items, leases and decisions, good and bad, on which document and gateway must agree.

A patch changes what it names; MISSING takes it away.
"""
import copy

MISSING = object()


def patched(value, patch):
    changed = copy.deepcopy(value)
    for name, given in patch.items():
        if given is MISSING:
            changed.pop(name, None)
        else:
            changed[name] = given
    return changed


USER = {"role": "user", "content": "Hello"}

ITEMS = (
    {}, {"revision": 2}, {"revision": None}, {"queue": None}, {"queue": "a b"}, {"title": ""}, {"priority": 0},
    {"priority": 100}, {"due_at": "2026-11-23T09:30:00+01:00"}, {"due_at": None}, {"new_field": {"a": [1]}},
    {"draft": None, "drafts": [{"id": "a", "text": "x"}]}, {"draft": ""}, {"messages": []},
    {"messages": [{"role": "user", "parts": [{"type": "text", "content": "x"}, {"type": "image"}]}]},
    {"messages": [USER | {"name": None, "created_at": "2026-11-23T09:30:00Z", "more": 1}]},
    {"guideline": {"text": "Be kind."}}, {"guideline": {"id": "g"}}, {"guideline": None}, {"agreement": ""},
    {"agreement": "adjudicate"}, {"overlap": 9}, {"facts": [{"name": "n", "value": True}]},
    {"facts": [{"name": "n", "value": 1.5, "tolerance": 0, "unit": None}]}, {"usage": {}}, {"metadata": [1]},
    {"metadata": "x"}, {"final_text": None}, {"output_schema": {}}, {"required_skills": ["a", ""]},
    {"draft": MISSING, "drafts": [{"id": "a", "text": "", "cost": {"amount": "0.1", "currency": "EUR"}}]},
    {"guideline": {"text": "x", "voice": {"forbidden": ["cheap", {"text": "free", "language": "en"}],
                                           "address": "formal", "most_words": 80}}},
    {"external_id": "é" * 512}, {"references": [{}]},
    {"external_id": MISSING}, {"external_id": None}, {"external_id": ""}, {"external_id": "a\nb"}, {"external_id": 5},
    {"external_id": "x" * 1025}, {"revision": 0}, {"revision": 1000001}, {"revision": 1.5}, {"revision": "1"},
    {"queue": ""}, {"queue": 7}, {"messages": MISSING}, {"messages": None}, {"messages": {}}, {"messages": [{}]},
    {"messages": [{"role": "bot", "content": "x"}]}, {"messages": [{"role": "user"}]}, {"messages": [5]},
    {"messages": [USER] * 501}, {"messages": [USER | {"created_at": "now"}]}, {"draft": MISSING}, {"draft": 5},
    {"draft": None}, {"draft": "x", "drafts": [{"id": "a", "text": "x"}]}, {"draft": MISSING, "drafts": []},
    {"draft": MISSING, "drafts": [{"id": "a"}]}, {"draft": MISSING, "drafts": [{"text": "a"}]},
    {"draft": MISSING, "drafts": [{"id": "a", "text": "x", "latency_ms": -1}]},
    {"draft": MISSING, "drafts": [{"id": "a", "text": "x", "cost": {"amount": 1}}]},
    {"priority": 101}, {"priority": -1}, {"due_at": "yesterday"}, {"due_at": "2026-11-23T09:30:00"}, {"expires_at": 5},
    {"overlap": 0}, {"overlap": 10}, {"agreement": "majority"}, {"required_skills": "x"}, {"required_skills": [1]},
    {"attributes": []}, {"facts": [{"name": "n"}]}, {"facts": [{"name": "n", "value": {}}]}, {"facts": [{"value": 1}]},
    {"facts": [{"name": "n", "value": 1, "tolerance": -1}]}, {"references": [1]}, {"references": [{"uri": 1}]},
    {"guideline": {}}, {"guideline": "x"}, {"guideline": {"text": "x", "voice": {"address": "casual"}}},
    {"guideline": {"text": "x", "voice": {"terms": [{"use": "a"}]}}}, {"usage": []}, {"usage": {"training": "yes"}},
    {"output_schema": []}, {"final_text": "x"}, {"language": 5}, {"link": ["x"]}, {"draft": "x" * 1048577},
)

LEASES = (
    {}, {"max": 25}, {"max": None}, {"pending": 64}, {"pending": 65}, {"queue": ""}, {"offline": False}, {"only_returned": True}, {"new_field": 1},
    {"producer": "shop"}, {"max": 0}, {"max": 26}, {"max": "1"}, {"wait": 26}, {"wait": -1}, {"queue": 5},
    {"external_id": "x"}, {"external_id": "x", "producer": ""}, {"offline": "yes"}, {"only_returned": 1},
    {"external_id": "x", "producer": "shop", "only_returned": True},
)

# Of the decision in a request, and of the request itself under the name "".
DECISIONS = (
    {}, {"note": "x"}, {"note": None}, {"action": "edit", "final_text": "x"}, {"action": "reject"},
    {"action": "reject", "final_text": "x"}, {"action": "escalate", "escalate_to": "legal"},
    {"action": "redraft", "instruction": "shorter"}, {"labels": None}, {"labels": []}, {"new_field": {}},
    {"labels": [{"code": "tone"}, {"code": "fact", "severity": "critical", "span": {"side": "draft", "start": 0, "end": 1}}]},
    {"answers": [{"check": "figure-not-found", "verdict": "kept", "reason": "it is right"}]}, {"attention": {"facts": 1}},
    {"suggestions": {"spelling": {"offered": 3, "taken": 1}, "memory": None}}, {"suggestions": {"more": 1, "redraft": {}}},
    {"suggestions": None},
    {"coverage": 1}, {"coverage": 0.5}, {"decided_at": "2026-11-23T09:30:00Z"}, {"active_ms": 0}, {"reviewer": "someone"},
    {"": {"seen_revision": None}}, {"": {"new_field": 1}},
    {"action": MISSING}, {"action": "send"}, {"external_id": MISSING}, {"external_id": ""}, {"action": "edit"},
    {"action": "escalate", "escalate_to": "legal", "final_text": "x"}, {"escalate_to": "legal"}, {"instruction": "shorter"},
    {"action": "redraft", "instruction": "shorter", "final_text": "x"}, {"labels": {}}, {"labels": [{}]}, {"labels": [5]},
    {"labels": [{"code": "tone", "severity": "bad"}]}, {"labels": [{"code": "tone", "span": {"side": "left", "start": 0, "end": 1}}]},
    {"labels": [{"code": "tone", "span": {"side": "draft", "start": 0}}]}, {"labels": [{"code": "tone"}] * 101},
    {"coverage": 2}, {"coverage": -0.1}, {"active_ms": -1}, {"active_ms": 1.5}, {"keystrokes": "1"}, {"note": 5},
    {"note": "x" * 16385}, {"decided_at": "now"}, {"answers": [{"check": "c", "verdict": "maybe"}]}, {"answers": [{"verdict": "kept"}]},
    {"attention": {"facts": 2}}, {"attention": []}, {"suggestions": []}, {"suggestions": {"memory": 1}},
    {"suggestions": {"spelling": {"offered": -1}}}, {"suggestions": {"spelling": {"offered": 1000001}}},
    {"final_text": 5},
    {"": {"decision": MISSING}}, {"": {"decision": []}}, {"": {"slot": 0}}, {"": {"slot": "1"}}, {"": {"fence": 0}},
    {"": {"slot": MISSING}}, {"": {"fence": MISSING}}, {"": {"seen_revision": 0}},
)
