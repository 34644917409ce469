#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds translations/*.ts to the texts of ui/ and app/.

check_translations.py [--update] [--lupdate PROGRAM] ROOT

Reads the texts out of the sources with lupdate and fails on every one that a language lacks or still
has though it is gone, on what is unfinished or empty, on a wrong number of plural forms, and on
places (%1, %n), mnemonics, white space or "…" at the ends that differ from the source's. English
holds its plurals alone.

--update writes the texts of the sources into translations/*.ts first; the new ones stand there as
unfinished until somebody translates them.
"""
import argparse
import collections
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

# Language -> for each plural form, whether it stands for one number alone, which may then be said in
# a word ("one decision"). The forms are Qt's: Arabic has zero, one, two, few, many, other.
FORMS = {
    "ar": (True, True, True, False, False, False),
    "de": (True, False),
    "en": (True, False),
    "es": (True, False),
    "fr": (False, False),  # the first is for 0 and 1
    "ja": (False,),
}
FOLDERS = ("ui", "app")
OPTIONS = ("-I", ".", "-no-ui-lines", "-no-obsolete", "-source-language", "en")
# Says of lupdate that are no complaint.
PROGRESS = re.compile(r"^(Scanning directory|Updating|Stripping|\s+(Found|Kept|Removed|Same-text|Number))|^\s*$")
PLACE = re.compile(r"%L?(?:\d+|n)")
NESTED = re.compile(r"(?<![\w:])tr\(\s*QT_TRANSLATE_N?_?NOOP")

Message = collections.namedtuple("Message", "context source comment plural where forms unfinished")


def run_lupdate(lupdate, root, target, language, *more):
    command = [lupdate, *OPTIONS, "-target-language", language, *more, *FOLDERS, "-ts", str(target)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False,
                          env={**os.environ, "LC_ALL": "C.UTF-8"})
    said = done.stderr.splitlines()
    if done.returncode != 0:
        return said or [f"lupdate ended with {done.returncode}"]
    return [line for line in said if not PROGRESS.match(line)]


def read(path):
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] if plural \
                else [translation.text or ""]
            location = message.find("location")
            where = "" if location is None else f"{location.get('filename')}:{location.get('line')}"
            found.append(Message(name, message.findtext("source"), message.findtext("comment"), plural,
                                 where, forms, translation.get("type") is not None))
    return found


def key(message):
    return message.context, message.source, message.comment, message.plural


def edges(text):
    plain = text.replace("\u00a0", " ").replace("\u202f", " ")
    return (plain[:len(plain) - len(plain.lstrip())], plain[len(plain.rstrip()):],
            plain.startswith("…"), plain.endswith(("…", "...")))


def mnemonics(text):
    return re.findall(r"&(.)", text.replace("&&", ""))


def problems_of(message, alone):
    """What is wrong with the translations of one text; `alone` is FORMS of its language."""
    if message.unfinished:
        return ["is unfinished"]
    if message.plural and len(message.forms) != len(alone):
        return [f"has {len(message.forms)} plural forms, not {len(alone)}"]
    problems = []
    for number, form in enumerate(message.forms):
        if not form.strip() and message.source.strip():
            problems.append("is empty")
            continue
        wanted, got = sorted(PLACE.findall(message.source)), sorted(PLACE.findall(form))
        if message.plural and alone[number]:
            wanted, got = ([place for place in places if not place.endswith("n")]
                           for places in (wanted, got))
        if wanted != got:
            problems.append(f"has the places {' '.join(got) or 'none'}, not {' '.join(wanted) or 'none'}: {form}")
        if edges(form) != edges(message.source):
            problems.append(f"begins or ends with other white space or “…”: “{form}”")
        if len(mnemonics(form)) != len(mnemonics(message.source)):
            problems.append(f"has other mnemonics (&): {form}")
    return problems


def named(message):
    note = f" ({message.comment})" if message.comment else ""
    return f"{message.context}: “{message.source}”{note}"


def shared_mnemonics(messages):
    """Two texts of one class that the same key would call, though it does not in the source."""
    problems = []
    taken = {}
    for message in messages:
        for letter, own in zip(mnemonics(message.forms[0]), mnemonics(message.source)):
            other = taken.setdefault((message.context, letter.upper()), message)
            if other.source != message.source and own.upper() not in map(str.upper, mnemonics(other.source)):
                problems.append(f"{named(message)} has the mnemonic &{letter} of “{other.source}”")
    return problems


def check_file(path, language, sources):
    problems = []
    wanted = {key(message): message for message in sources if message.plural or language != "en"}
    there = {}
    for message in read(path):
        if key(message) in there:
            problems.append(f"{path.name}: {named(message)} stands there twice")
        there[key(message)] = message
    for one, message in wanted.items():
        if one not in there:
            problems.append(f"{path.name}: {named(message)} of {message.where} is missing")
    for one, message in there.items():
        if one not in wanted:
            problems.append(f"{path.name}: {named(message)} is in no source")
            continue
        problems += [f"{path.name}: {named(message)} of {wanted[one].where} {problem}"
                     for problem in problems_of(message, FORMS[language])]
    return problems + [f"{path.name}: {problem}" for problem in shared_mnemonics(there.values())]


def check_sources(root):
    """lupdate doesn't look into tr(QT_TRANSLATE_NOOP(…)): such a text would be missed in silence."""
    problems = []
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*.cpp")):
            text = path.read_text(encoding="utf-8")
            for found in NESTED.finditer(text):
                line = text.count("\n", 0, found.start()) + 1
                problems.append(f"{path.relative_to(root)}:{line}: lupdate finds no text in "
                                "tr(QT_TRANSLATE_NOOP(…)): call the function something else")
    return problems


def check(root, lupdate):
    with tempfile.TemporaryDirectory() as folder:
        target = pathlib.Path(folder) / "sources.ts"
        problems = [f"lupdate: {line}" for line in
                    run_lupdate(lupdate, root, target, "en", "-locations", "absolute")]
        if not target.exists():
            return problems
        sources = [message._replace(where=os.path.relpath(
            os.path.join(folder, message.where), os.path.realpath(root))) for message in read(target)]
    if not sources:
        return problems + ["no texts found in " + ", ".join(FOLDERS)]
    problems += check_sources(root)
    files = {path.stem.removeprefix("bluepencil_"): path
             for path in (root / "translations").glob("bluepencil_*.ts")}
    for language in sorted(files.keys() - FORMS.keys()):
        problems.append(f"{files[language].name}: the plural forms of “{language}” are not in this test")
    for language in FORMS:
        path = files.get(language)
        problems += check_file(path, language, sources) if path else [f"bluepencil_{language}.ts is missing"]
    return problems


def update(root, lupdate):
    for language in FORMS:
        more = ("-pluralonly",) if language == "en" else ()
        for line in run_lupdate(lupdate, root, root / "translations" / f"bluepencil_{language}.ts", language,
                                "-locations", "none", *more):
            print(f"lupdate: {line}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--lupdate", default="/usr/lib/qt6/bin/lupdate")
    parser.add_argument("root", type=pathlib.Path)
    arguments = parser.parse_args()
    root = arguments.root.resolve()
    if arguments.update:
        update(root, arguments.lupdate)
    problems = check(root, arguments.lupdate)
    for problem in problems:
        print(problem)
    if problems:
        print(f"{len(problems)} to mend. tests/translations/check_translations.py --update . writes new texts into "
              "translations/*.ts; translate what is unfinished there.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
