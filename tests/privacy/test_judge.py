#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The judge on hand-made findings, and the makers on published examples of each number."""
import contextlib
import io
import json
import os
import pathlib
import random
import tempfile
import unittest
from unittest import mock

import judge_scan
import make_documents
import plantedvalues as values

DOCUMENTS = [{"a/b": "mail ann@x.org now", "messages": [{"content": "card 4111 1111 1111 1111"}]}]
EMAIL = {"line": 1, "pointer": "/a~1b", "start": 5, "end": 14, "type": "email", "language": "en", "in_fields": False}
CARD = {"line": 1, "pointer": "/messages/0/content", "start": 5, "end": 24, "type": "card", "language": "de"}


def found(gold, start, end, kind="any"):
    return {"line": gold["line"], "pointer": gold["pointer"], "start": start, "end": end, "type": kind}


class Judge(unittest.TestCase):
    def counts(self, gold, findings, name):
        return judge_scan.judge(DOCUMENTS, gold, findings)[0][False, "type", name]

    def test_covers_by_the_union_and_whatever_the_type(self):
        parts = [found(CARD, 5, 9), found(CARD, 10, 14), found(CARD, 15, 19), found(CARD, 20, 24)]
        self.assertEqual(self.counts([CARD], parts, "card"), [1, 1, 1])
        self.assertEqual(self.counts([CARD], parts[:3], "card"), [1, 0, 1])
        self.assertEqual(self.counts([CARD], [], "card"), [1, 0, 0])

    def test_counts_only_what_touches_nothing_as_false(self):
        _, false, words = judge_scan.judge(DOCUMENTS, [EMAIL], [found(EMAIL, 0, 5, "name"), found(EMAIL, 13, 18)])
        self.assertEqual((dict(false), words), ({"name": 1}, 8))

    def test_keeps_hard_values_apart(self):
        table, _, _ = judge_scan.judge(DOCUMENTS, [{**EMAIL, "hard": True}], [])
        self.assertEqual(table[True, "type", "email"], [1, 0, 0])
        self.assertNotIn((False, "type", "email"), table)

    def test_refuses_findings_outside_of_the_documents(self):
        with self.assertRaises(ValueError):
            judge_scan.judge(DOCUMENTS, [], [found(EMAIL, 5, 99)])

    def test_gates(self):
        good = {(False, "type", name): [100, 100, 100] for name in judge_scan.GATES}
        self.assertEqual(judge_scan.failures(good, {}, 1000), [])
        self.assertEqual(judge_scan.failures(good, {"x": 2}, 1000), [])
        self.assertEqual(len(judge_scan.failures(good, {"x": 3}, 1000)), 1)
        self.assertEqual(len(judge_scan.failures({**good, (False, "type", "iban"): [100, 98, 100]}, {}, 1000)), 1)
        self.assertEqual(len(judge_scan.failures({}, {}, 1000)), len(judge_scan.GATES))

    def test_exit_codes(self):
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()) as out:
            paths = [os.path.join(folder, n) for n in "dgf"]
            for path, rows in zip(paths, (DOCUMENTS, [EMAIL], [])):
                pathlib.Path(path).write_text("".join(json.dumps(r) + "\n" for r in rows), encoding="utf-8")
            self.assertEqual(judge_scan.main(paths), 0)
            self.assertEqual(judge_scan.main(paths + ["--gates"]), 1)
            self.assertIn("FELL SHORT: email: 0 of 1", out.getvalue())
            self.assertEqual(judge_scan.main(paths + ["--gates=email,name in fields"]), 1)
            self.assertEqual(judge_scan.main(paths + ["--few-false"]), 0)

    def test_gates_of_some_types(self):
        with contextlib.redirect_stderr(io.StringIO()):
            for wrong in (["--gates=mail"], ["--gates=email,"], ["--gate"], ["--gates", "--few-false"]):
                self.assertEqual(judge_scan.main(["d", "g", "f"] + wrong), 2)


class Makers(unittest.TestCase):
    def test_check_digits_of_published_examples(self):
        self.assertEqual(values.luhn("411111111111111"), "1")
        self.assertEqual(values.luhn("04645428"), "6")  # SIN
        self.assertEqual(values.luhn("811218987"), "6")  # personnummer
        self.assertEqual(values.verhoeff("236"), "3")
        self.assertEqual(values.iso7064("8609574271"), "9")
        self.assertEqual(values.iban_check("GB", "WEST12345698765432"), "82")
        self.assertEqual(values.iban_check("DE", "370400440532013000"), "89")
        self.assertEqual(values.codice_check("RSSMRA85T10A562"), "S")
        self.assertEqual(values.cpf_check("529982247"), "25")

    def test_gold_stands_where_it_says(self):
        for seed in range(300):
            with self.subTest(seed=seed):
                item, golds = make_documents.document(random.Random(seed), seed, ["Please help me."],
                                                      ["Hi, my name is Rupert Hind, I lost it"])
                texts = dict(judge_scan.strings(item))
                for pointer, spans, _ in golds:
                    for span in spans:
                        part = texts[pointer][span["start"]:span["end"]]
                        self.assertTrue(part and part == part.strip(), part)
                        if span["type"] == "email" and not span.get("hard"):
                            self.assertRegex(part, r"^[a-z+_.0-9]+@[a-z.]+$")
                        if span["type"] == "card" and not span.get("hard"):
                            number = part.replace(" ", "").replace("-", "")
                            self.assertEqual(values.luhn(number[:-1]), number[-1])

    def test_slots_as_typed(self):
        for kind, written, typed in (("email", "ann 25 gmailcom", ("ann25@gmail.com", "email")),
                                     ("email", "annemailcom", ("ann@email.com", "email")),
                                     ("email", "kumargmilcom", ("kumargmilcom", "email, other")),
                                     ("phone", "683 947 0294", ("683 947 0294", "phone")),
                                     ("phone", "7312", ("7312", "phone, other")),
                                     ("card", "1230 3698 4587 1024", ("1230 3698 4587 1024", "card")),
                                     ("card", "43271", ("43271", "card, other")),
                                     ("ssn", "128518810", ("128518810", "ssn")),
                                     ("ssn", "2567", ("2567", "ssn, last four")),
                                     ("ssn", "l 800", ("l 800", "ssn, other")),
                                     ("name", "ann poe", ("ann poe", "name"))):
            with self.subTest(written=written):
                self.assertEqual(make_documents.as_typed(kind, written), typed)

    def test_slots_are_asked_for(self):
        rows = [{"conversationId": "c", "utterance": u, "slot-labels": s} for u, s in (
            ("good morning", "O O"), ("this is ann poe mail annmailcom", "O O name name O email_address"),
            ("ann poe 7312 and 9174487800", "name name phone_number O phone_number"))]
        (number, item, golds), = make_documents.asked(make_documents.slots(rows))
        texts = dict(judge_scan.strings(item))
        said = [m["content"] for m in item["messages"]]
        self.assertEqual(number, 1)
        self.assertEqual(said, ["good morning", "May I have your full name and e-mail address, please?",
                                "this is ann poe mail ann@mail.com", "Thank you.",
                                "May I have your full name and phone number, please?",
                                "ann poe 7312 and 9174487800", "Thank you."])
        self.assertEqual([(texts[p][s["start"]:s["end"]], s["type"], in_fields) for p, (s,), in_fields in golds],
                         [("ann poe", "name", True), ("ann@mail.com", "email", False), ("ann poe", "name", True),
                          ("7312", "phone, other", False), ("9174487800", "phone", False), ("Ann Poe", "name", True)])

    def test_says_that_the_data_are_missing(self):
        with tempfile.TemporaryDirectory() as empty, mock.patch.dict(os.environ, BLUEPENCIL_SHARED_DATA=empty), \
                contextlib.redirect_stderr(io.StringIO()) as said:
            self.assertEqual(make_documents.main([empty]), make_documents.NO_DATA)
        self.assertIn("BLUEPENCIL_SHARED_DATA", said.getvalue())


if __name__ == "__main__":
    unittest.main()
