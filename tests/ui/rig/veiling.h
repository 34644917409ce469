// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/rig/comparing.h"
#include "ui/review/queue/queuemodel.h"
#include "ui/review/reviewplace.h"
#include "ui/review/veil/screenveil.h"
#include "ui/review/veil/veiloverlay.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QTextEdit>

// What the tests of personal data hidden on screen share: people, and all that the window shows of
// them.
namespace bluepencil::veiling {

using namespace comparing;

inline const QString email = QStringLiteral("maria.lopez@mail.example");
inline const QString card = QStringLiteral("4539 1488 0343 6467");
// The same digits, and as wide.
inline const QString otherCard = QStringLiteral("4935 1488 0343 6467");
inline const QStringList secrets {email, card, QStringLiteral("Maria"), QStringLiteral("Lopez"),
                                  QStringLiteral("LOPEZ")};

inline QString draftOf(const QString &number)
{
    return QStringLiteral("Dear Maria Lopez,\n\nwe wrote to %1 and gave the amount back to the card"
                          " %2 on Monday.\n\nKind regards")
        .arg(email, number);
}

inline QByteArray item(const char *id, int priority, const QString &draft)
{
    return QByteArray("{\"external_id\":\"") + id
        + "\",\"priority\":" + QByteArray::number(priority)
        + ",\"language\":\"en\",\"title\":\"Refund for Maria Lopez\",\"messages\":[{\"role\":"
          "\"user\",\"name\":\"Maria Lopez\",\"content\":\"My name is Maria Lopez, please write to "
        + email.toUtf8() + ", the card is " + card.toUtf8()
        + ".\"},{\"role\":\"assistant\",\"content\":\"Thank you, Maria. Is it MARIA LOPEZ on the "
          "card?\"}],\"facts\":[{\"name\":\"Card\",\"value\":\""
        + card.toUtf8()
        + "\"},{\"name\":\"Day\",\"value\":\"Monday\"}],\"references\":[{\"title\":"
          "\"Order of Maria Lopez\",\"uri\":\"https://shop.example/o?m="
        + email.toUtf8() + "\",\"text\":\"Paid by " + card.toUtf8()
        + ", Lopez.\"}],\"link\":\"https://crm.example/find?q=" + email.toUtf8()
        + "\",\"draft\":" + json(draft) + "}\n";
}

inline QByteArray people()
{
    return item("p-1", 90, draftOf(card))
        + "{\"external_id\":\"p-2\",\"priority\":50,\"language\":\"en\",\"title\":\"Parcel\","
          "\"messages\":[{\"role\":\"user\",\"name\":\"Jonas Weber\",\"content\":\"I am Jonas "
          "Weber,"
          " jonas.weber@post.example.\"}],\"draft\":\"Dear Jonas, we wrote to "
          "jonas.weber@post.example.\"}\n";
}

inline const VeilOverlay &overlay(const WindowRig &rig)
{
    return editor(rig)->veilOverlay();
}

inline ScreenVeil *veil(const WindowRig &rig)
{
    return rig.window->review()->findChild<ScreenVeil *>();
}

inline QStringList hiddenTags(const WindowRig &rig)
{
    QStringList tags;
    for (const VeilMark &mark : overlay(rig).marks())
        tags.append(mark.tag);
    return tags;
}

inline void openWith(WindowRig &rig, bool hidden, const QByteArray &lines, const QString &id)
{
    rig.settings->set(Settings::Key::HidePersonal, hidden);
    open(rig, lines, id);
}

// Everything in the window that is for reading, as it is painted, told in a tooltip, copied or
// spoken; the draft itself is looked at by its bars.
inline QStringList readable(const WindowRig &rig)
{
    QStringList all;
    const auto widgets = rig.window->findChildren<QWidget *>();
    const QWidget *draft = editor(rig)->surface().area();
    for (QWidget *widget : widgets) {
        if (widget == draft || draft->isAncestorOf(widget) || !widget->isVisible())
            continue;
        all << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *label = qobject_cast<QLabel *>(widget))
            all << label->text();
        if (const auto *rich = qobject_cast<QTextEdit *>(widget))
            all << rich->toPlainText();
        if (const auto *plain = qobject_cast<QPlainTextEdit *>(widget))
            all << plain->toPlainText();
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model()) {
            const int cells = view->model()->rowCount() * view->model()->columnCount();
            for (int cell = 0; cell < cells; ++cell) {
                const int columns = view->model()->columnCount();
                const QModelIndex index = view->model()->index(cell / columns, cell % columns);
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    all << index.data(role).toString();
                const QVariant entry = index.data(QueueModel::EntryRole);
                if (entry.canConvert<QueueEntry>())
                    all << entry.value<QueueEntry>().title;
            }
        }
        if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget)) {
            for (const QAccessible::Text text :
                 {QAccessible::Name, QAccessible::Description, QAccessible::Value})
                all << spoken->text(text);
        }
    }
    all.removeAll(QString());
    return all;
}

inline QStringList leaks(const WindowRig &rig, const QStringList &values = secrets)
{
    QStringList found;
    const QStringList all = readable(rig);
    for (const QString &text : all) {
        for (const QString &value : values) {
            if (text.contains(value))
                found.append(value + QStringLiteral(" in: ") + text.left(200));
        }
    }
    return found;
}

inline bool anyHas(const QStringList &texts, const QString &words)
{
    return std::ranges::any_of(texts, [&](const QString &text) { return text.contains(words); });
}

inline QImage picture(const WindowRig &rig)
{
    return editor(rig)->grab().toImage();
}

// What is stored of a decision, but for times.
inline QString stored(WindowRig &rig)
{
    return rig.sql(QStringLiteral(
        "SELECT f.action || '|' || cast(d.final_text AS TEXT) || '|' || f.draft_id || '|' ||"
        " cast(f.edits AS TEXT) || '|' || cast(f.metrics AS TEXT) || '|' || f.keystrokes || '|' ||"
        " coalesce(f.hter, 0) || '|' || (SELECT group_concat(code || ' ' || span_start || '-' || "
        "span_end) FROM"
        " feedback_label) FROM decision d JOIN feedback f USING (decision_id)"));
}

} // namespace bluepencil::veiling
