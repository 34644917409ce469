#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants one fault after the other in a small tree and requires check_translations.py to find each.

translations_catches.py LUPDATE
"""
import pathlib
import re
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import check_translations  # noqa: E402

HEADER = """#include <QWidget>
namespace bluepencil {
class Pane : public QWidget {
    Q_OBJECT
    void fill(int n);
};
}
"""
SOURCE = """#include "ui/pane.h"
namespace bluepencil {
void Pane::fill(int n)
{
    tr("Open");
    tr("%1 of %2");
    tr("&Folder");
    tr("&Name");
    tr("counting …");
    tr(" pt");
    tr("%n hunk(s)", nullptr, n);
}
}
"""
FORMS = {"ar": ("لا", "واحد", "اثنان", "%n قلة", "%n كثرة", "%n غير"), "de": ("%n a", "%n b"), "en": ("%n a", "%n b"),
         "es": ("%n a", "%n b"), "fr": ("%n a", "%n b"), "ja": ("%n a",)}
PLAIN = {"Open": "Auf", "%1 of %2": "%2: %1", "&amp;Folder": "O&amp;rdner", "&amp;Name": "&amp;Name", "counting …": "zählt…", " pt": "\u00a0pt"}


def ts(language):
    texts = "" if language == "en" else "".join(
        f"<message><source>{source}</source><translation>{text}</translation></message>\n"
        for source, text in PLAIN.items())
    forms = "".join(f"<numerusform>{form}</numerusform>" for form in FORMS[language])
    return ('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
            f'<TS version="2.1" language="{language}" sourcelanguage="en">\n<context><name>bluepencil::Pane</name>\n'
            f'{texts}<message numerus="yes"><source>%n hunk(s)</source><translation>{forms}</translation></message>\n'
            "</context>\n</TS>\n")


DE = "translations/bluepencil_de.ts"
AR = "translations/bluepencil_ar.ts"
# name -> (file, pattern, what stands there instead, a part of what must be said)
FAULTS = {
    "a new text": ("ui/pane.cpp", r'tr\("Open"\);', 'tr("Open"); tr("Brand new");', "“Brand new” of ui/pane.cpp:5 is missing"),
    "a plural that became plain": ("ui/pane.cpp", r'tr\("%n hunk.*\);', 'tr("%n hunk(s)");', "is missing"),
    "a text that is gone": ("ui/pane.cpp", r'tr\("Open"\);', "", "“Open” is in no source"),
    "unfinished": (DE, r"<translation>Auf", '<translation type="unfinished">Auf', "is unfinished"),
    "vanished": (DE, r"<translation>Auf", '<translation type="vanished">Auf', "is unfinished"),
    "empty": (DE, r">Auf<", "><", "is empty"),
    "an empty form": (DE, r">%n b<", "><", "is empty"),
    "too few forms": (AR, r"<numerusform>اثنان</numerusform>", "", "5 plural forms, not 6"),
    "a place lost": (DE, r">%2: %1<", ">%2<", "the places %2, not %1 %2"),
    "a place twice": (DE, r">%2: %1<", ">%2: %2<", "the places %2 %2"),
    "a number lost": (AR, r"%n كثرة", "كثرة", "the places none, not %n"),
    "white space lost": (DE, ">\u00a0pt<", ">pt<", "white space"),
    "white space more": (DE, ">Auf<", ">Auf <", "white space"),
    "ellipsis lost": (DE, ">zählt…<", ">zählt<", "“…”"),
    "mnemonic lost": (DE, "O&amp;rdner", "Ordner", "mnemonics"),
    "mnemonic shared": (DE, "O&amp;rdner", "Ord&amp;ner", "has the mnemonic &N of “&Folder”"),
    "a language lost": (DE, r"(?s).*", None, "bluepencil_de.ts is missing"),
    "nested": ("ui/pane.cpp", r'tr\("Open"\);', 'tr("Open"); tr(QT_TRANSLATE_NOOP("x", "y"));', "lupdate finds no text"),
    "no Q_OBJECT": ("ui/pane.h", "Q_OBJECT", "", "lacks Q_OBJECT"),
}


def plant(root):
    files = {"ui/pane.h": HEADER, "ui/pane.cpp": SOURCE, "app/main.cpp": "int main() {}\n"}
    files |= {f"translations/bluepencil_{language}.ts": ts(language) for language in FORMS}
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def main():
    lupdate = sys.argv[1]
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder).resolve()
        plant(root)
        sound = check_translations.check(root, lupdate)
        if sound:
            failures.append(f"the sound tree: {sound}")
        for name, (file, pattern, instead, said) in FAULTS.items():
            plant(root)
            path = root / file
            if instead is None:
                path.unlink()
            else:
                text, count = re.subn(pattern, instead, path.read_text(encoding="utf-8"))
                if count != 1:
                    failures.append(f"{name}: planted {count} times")
                path.write_text(text, encoding="utf-8")
            problems = check_translations.check(root, lupdate)
            if not any(said in problem for problem in problems):
                failures.append(f"{name}: not found, but {problems}")
    print("\n".join(failures) or f"{len(FAULTS)} faults found")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
