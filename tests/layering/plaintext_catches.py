#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Requires check_plaintext.py to find each way of showing rich text, and nothing where there is none."""
import sys

import check_plaintext

SOUND = (
    'auto *label = new QLabel(tr("Name"), card());',
    'label->setTextFormat(Qt::PlainText); auto *label = new QLabel(name, card());',
    'button->setToolTip(tr("Next misspelt word"));',
    'button->setToolTip(plainToolTip(name));',
    'button->setToolTip(isElided() ? plainToolTip(text()) : QString());',
    'QToolTip::showText(help->globalPos(), plainToolTip(words), this);',
    '// setHtml is never used',
)
BREACHES = (
    "QLabel label(subject);",
    "auto *label = new QLabel(subject, this);",
    "auto *label = new QLabel(tr(\"Of %1\").arg(subject), this);",
    "class Line final : public QLabel {};",
    "button->setToolTip(name);",
    'button->setToolTip(tr("Of %1").arg(name));',
    "item->setToolTip(isLong ? name : QString());",
    "QToolTip::showText(help->globalPos(), words, this);",
    "view->setHtml(draft);",
    "label->setTextFormat(Qt::AutoText);",
    "QMessageBox::warning(this, title, text);",
    "auto *view = new QTextBrowser(this);",
    "button->setWhatsThis(name);",
)


def main():
    wrong = [f"taken for a breach: {text}" for text in SOUND if check_plaintext.breaches("ui/a.cpp", text)]
    wrong += [f"not found: {text}" for text in BREACHES if not check_plaintext.breaches("ui/a.cpp", text)]
    if not check_plaintext.breaches("ui/a.h", "class Line final : public QLabel {};", "void f();"):
        wrong.append("not found across header and source")
    if check_plaintext.breaches("ui/a.h", "class Line final : public QLabel {};", "setTextFormat(Qt::PlainText);"):
        wrong.append("a source that sets it for its header is taken for a breach")
    print("\n".join(wrong), end="\n" if wrong else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
