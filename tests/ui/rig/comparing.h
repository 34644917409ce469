// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/rig/audit.h"
#include "tests/ui/rig/windowrig.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/overlays/compareoverlay.h"
#include "ui/review/reviewplace.h"

#include <QAbstractButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <functional>

// What the tests of comparing share: items, what is seen on either side, and how it is asked for.
namespace bluepencil::comparing {

inline constexpr auto ctrl = Qt::ControlModifier;
inline constexpr auto shift = Qt::ShiftModifier;
inline constexpr auto alt = Qt::AltModifier;

inline const QString first = QStringLiteral("Dear Ann,");
inline const QString second = QStringLiteral("your parcel arrives on Monday, free of charge.");
inline const QString last = QStringLiteral("Kind regards");

inline QString letter()
{
    return QStringList {first, second, last}.join(QStringLiteral("\n\n"));
}

inline QByteArray json(const QString &text)
{
    return QByteArray::fromStdString(OrderedJson(toStdString(text)).dump());
}

inline QByteArray line(const char *id, const QString &draft, const QByteArray &more = {})
{
    return QByteArray("{\"external_id\":\"") + id
        + "\",\"language\":\"en\",\"messages\":[{\"role\":\"user\",\"content\":\"Where is my "
          "parcel?\"}],\"draft\":"
        + json(draft) + more + "}\n";
}

inline QByteArray twoDrafts()
{
    return "{\"external_id\":\"d-1\",\"language\":\"en\",\"messages\":[{\"role\":\"user\","
           "\"content\":\"Where is my parcel?\"}],\"drafts\":["
           "{\"id\":\"a\",\"text\":\"Your parcel arrives on Monday. We are sorry. Regards\","
           "\"model\":\"small-1\",\"prompt_version\":\"p7\"},"
           "{\"id\":\"b\",\"text\":\"Your parcel arrives on Tuesday. We are very sorry. Cheers\","
           "\"model\":\"large-2\",\"prompt_version\":\"p8\"}]}\n";
}

// Words that have the format, block by block.
inline QString formatted(const DraftEditor *editor,
                         const std::function<bool(const QTextCharFormat &)> &is)
{
    QStringList found;
    const QTextDocument *document = editor->surface().document();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (is(range.format))
                found.append(block.text().mid(range.start, range.length));
        }
    }
    return found.join(u'|');
}

inline QString bare(QString text)
{
    return text.remove(QRegularExpression(QStringLiteral("[\u2066-\u2069]")));
}

inline DraftEditor *editor(const WindowRig &rig)
{
    return rig.window->review()->editor();
}

inline DraftEditor *base(const WindowRig &rig)
{
    return rig.find<DraftEditor>("besideEditor");
}

// In the base.
inline QString struck(const WindowRig &rig)
{
    return formatted(base(rig), [](const auto &format) { return format.fontStrikeOut(); });
}

// In the editor.
inline QString underlined(const WindowRig &rig)
{
    return formatted(editor(rig), [](const auto &format) {
        return format.underlineStyle() == QTextCharFormat::SingleUnderline;
    });
}

inline void open(WindowRig &rig, const QByteArray &lines, const QString &id,
                 QSize size = {1440, 900})
{
    rig.settings->set(Settings::Key::FewerMovements, true);
    rig.settings->set(Settings::Key::UndoSeconds, 0);
    if (!lines.isEmpty())
        rig.import(lines);
    rig.open(QStringLiteral("Ada Tester"), size);
    QVERIFY(rig.waitForItem(id));
}

// Every control has a name, and no word is cut.
inline void verifyReadable(const WindowRig &rig)
{
    QCoreApplication::processEvents(); // layouts that are asked for
    const QStringList problems
        = test::namelessControls(rig.window.get()) + test::clippedWidgets(rig.window.get());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

// From the list of texts to compare with.
inline void choose(WindowRig &rig, int number)
{
    rig.key(Qt::Key_F7, ctrl);
    auto *overlay = rig.find<CompareOverlay>("compareOverlay");
    QVERIFY(rig.waitFor([&] { return overlay->isVisible(); }));
    rig.key(Qt::Key_0 + number);
    QVERIFY(!overlay->isVisible());
    QVERIFY(rig.waitSettled());
}

inline QStringList cards(const WindowRig &rig)
{
    QStringList all;
    const auto found = rig.find<CompareOverlay>("compareOverlay")
                           ->findChildren<QAbstractButton *>(QStringLiteral("compareCard"));
    for (const QAbstractButton *card : found) {
        if (card->isVisible())
            all.append(bare(card->accessibleName()));
    }
    return all;
}

// Of the line with the words, in the window.
inline int top(const DraftEditor *editor, const QString &words)
{
    const QTextDocument *document = editor->surface().document();
    QTextCursor cursor = document->find(words);
    cursor.setPosition(cursor.selectionStart());
    const QRect rect = editor->surface().rectAt(cursor);
    return editor->surface().area()->viewport()->mapTo(editor->window(), rect.topLeft()).y();
}

} // namespace bluepencil::comparing
