#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds where Qt would take a text for HTML or Markdown by itself and open what it names.

check_plaintext.py ROOT

Texts of items are hostile: a label or a tooltip that looks like rich text loads a picture from any
path it names. So in ui/ and app/
  * nothing that only knows rich text is used, but where ui/report writes a file of its own;
  * a class that is a QLabel, and every QLabel made with other words than a plain tr("…"), sets
    Qt::PlainText in the same file;
  * a tooltip is plainToolTip(…), a plain tr("…") or nothing.
"""
import pathlib
import re
import sys

FOLDERS = ("ui", "app")
RICH = re.compile(
    r"\b(QTextBrowser|QMessageBox|QErrorMessage|QProgressDialog|QWhatsThis|QGraphicsTextItem|QStaticText|"
    r"setHtml|insertHtml|appendHtml|setMarkdown|insertMarkdown|setWhatsThis|setStatusTip|"
    r"Qt::RichText|Qt::MarkdownText|Qt::AutoText)\b")
LABEL = re.compile(r"(?:class \w+(?: final)? : public QLabel\b|new QLabel\(|make_unique<QLabel>\(|\bQLabel \w+[;({])")
TIP = re.compile(r"(?:\bsetToolTip|\bQToolTip::showText)\(")
LITERAL = r"(?:\w+::)?tr\((?:\s*\"(?:[^\"\\%<&]|\\.)*\")+\s*\)"
PLAIN_LABEL = re.compile(r"(?:new QLabel|make_unique<QLabel>)\(\s*" + LITERAL)
PLAIN_TIP = re.compile(
    r"\(\s*(?:[\w>\-.:]+globalPos\(\)\s*,\s*)?(?:[^?;]{1,200}\?\s*)?"
    r"(?:plainToolTip\(|" + LITERAL + r"|QString\(\)|\{\}|QApplication::applicationDisplayName\(\))")
COMMENT = re.compile(r"//[^\n]*")


def line_of(text, place):
    return text.count("\n", 0, place) + 1


def breaches(name, text, beside=""):
    """What is wrong in one source; `beside` is the other file of the pair x.h and x.cpp."""
    text = COMMENT.sub("", text)
    found = []
    if not name.startswith("ui/report/"):
        for match in RICH.finditer(text):
            found.append((match.start(), f"{match[1]} takes rich text"))
    plain = "setTextFormat(Qt::PlainText)" in text + beside
    for match in LABEL.finditer(text):
        if not plain and not PLAIN_LABEL.match(text, match.start()):
            found.append((match.start(), "a QLabel that does not set Qt::PlainText"))
    for match in TIP.finditer(text):
        if not PLAIN_TIP.match(text, match.end() - 1):
            found.append((match.start(), "a tooltip that is not plainToolTip(…)"))
    return [f"{name}:{line_of(text, place)}: {what}" for place, what in sorted(found)]


def check(root):
    found = []
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix not in (".cpp", ".h"):
                continue
            other = path.with_suffix(".h" if path.suffix == ".cpp" else ".cpp")
            beside = other.read_text("utf-8") if other.exists() else ""
            found += breaches(path.relative_to(root).as_posix(), path.read_text("utf-8"), beside)
    return found


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    found = check(pathlib.Path(arguments[0]))
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
