// SPDX-License-Identifier: GPL-3.0-or-later
// What the tour does, in order.
#include "app/desktop/demo.h"
#include "app/desktop/samplehistory.h"
#include "app/desktop/tour.h"
#include "ui/common/actionregistry.h"
#include "ui/common/banner.h"
#include "ui/dataset/datasetplace.h"
#include "ui/dataset/exportwords.h"
#include "ui/mainwindow.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"
#include "ui/settings/settings.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>

namespace bluepencil {

namespace {

// As a person would correct the first sample: what goes, and what comes.
struct Correction {
    const char *gone;
    const char *come;
};

constexpr Correction corrections[] {
    {"Thank you for reaching out to us. ", ""},
    {"€46.90", "€64.90"},
    {"€13.00", "€12.00"},
    {"keep it with our compliments", "refuse it or send it back free of charge"},
};

const QString firstSample = QStringLiteral("48213");

// The lines of a batch's data files, "-" if one has not as many as the manifest says.
QString rowsInFiles(const QString &folder)
{
    QFile manifest(folder + QStringLiteral("/manifest.json"));
    if (!manifest.open(QIODevice::ReadOnly))
        return QStringLiteral("-");
    qint64 rows = 0;
    const QJsonArray files
        = QJsonDocument::fromJson(manifest.readAll())[QLatin1String("files")].toArray();
    for (const QJsonValue &entry : files) {
        QFile file(folder + u'/' + entry[QLatin1String("path")].toString());
        const qint64 lines = file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : -1;
        if (lines != entry[QLatin1String("rows")].toInteger())
            return QStringLiteral("-");
        if (entry[QLatin1String("kind")].toString() == QLatin1String("data"))
            rows += lines;
    }
    return words::rows(rows);
}

} // namespace

void Tour::writeScript()
{
    addEmptyAndImport();
    addApproveAndUndo();
    addEditAndLabels();
    addRejectAndEscalate();
    addNotSent();
    addHistory();
    addExport();
    addStatistics();
    addLooks();
    addTaken();
    addFirstRun();
    addForeignFile();
}

void Tour::openByKeys(const QString &externalId)
{
    key(Qt::Key_F, Qt::ControlModifier);
    type(externalId);
}

void Tour::addEmptyAndImport()
{
    const auto fill = [this, startsAt = m_clock.now()](int most) {
        return [this, most, startsAt] {
            const Result<> filled
                = fillDemo(*m_workspace, *m_producer, m_clock, m_random, startsAt, most);
            if (!filled)
                qWarning("%s", qPrintable(toString(filled.error())));
            m_window.controller()->refreshList();
        };
    };
    m_steps.push_back({QStringLiteral("empty"),
                       {},
                       [this] { return m_window.controller()->isListed() && openId().isEmpty(); },
                       QStringLiteral("0"),
                       sqlOf(QStringLiteral("SELECT count(*) FROM item"))});
    m_steps.push_back({{}, fill(1), [this] {
                           return m_window.controller()->openCount() == 1;
                       }});
    m_steps.push_back({QStringLiteral("one-item"), [this] { m_window.controller()->openNext(); },
                       isOpen(firstSample), QStringLiteral("leased"),
                       sqlOf(QStringLiteral("SELECT state FROM slot"))});
    m_steps.push_back({QStringLiteral("many-items"), fill(0),
                       [this] { return m_window.controller()->entries().size() > 20; },
                       QStringLiteral("62"),
                       sqlOf(QStringLiteral("SELECT count(*) FROM item WHERE state = 'open'"))});
}

void Tour::addApproveAndUndo()
{
    const QString approved = QStringLiteral("48390");
    const QString pending = QStringLiteral(
        "SELECT json_extract(body, '$.action') FROM journal_decision WHERE state = 'pending'");
    m_steps.push_back({QStringLiteral("search"), [=, this] { openByKeys(approved); },
                       [this] {
                           return m_window.controller()->entries().size() == 1;
                       }});
    m_steps.push_back({{},
                       [this] { key(Qt::Key_Return); },
                       [] {
                           return QApplication::focusWidget() != nullptr
                               && QApplication::focusWidget()->objectName()
                               == QLatin1String("queueList");
                       }});
    m_steps.push_back({QStringLiteral("open"), [this] { key(Qt::Key_Return); }, isOpen(approved),
                       QStringLiteral("leased"),
                       sqlOf(QStringLiteral("SELECT s.state FROM slot s JOIN item i ON i.item_id ="
                                            " s.item_id WHERE i.external_id = '48390'"))});
    m_steps.push_back({QStringLiteral("approve"),
                       [this] { key(Qt::Key_Return, Qt::ControlModifier); },
                       [=, this] { return openId() != approved && !openId().isEmpty(); },
                       QStringLiteral("approve"), sqlOf(pending)});
    m_steps.push_back({QStringLiteral("undo"),
                       [this] { key(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier); },
                       isOpen(approved), QStringLiteral("nothing"), sqlOf(pending)});
    m_steps.push_back(
        {QStringLiteral("approved"), [this] { key(Qt::Key_Return, Qt::ControlModifier); },
         sqlIs(QStringLiteral("SELECT count(*) FROM outcome WHERE state = 'committed'"),
               QStringLiteral("1")),
         QStringLiteral("approve"),
         sqlOf(QStringLiteral("SELECT action FROM feedback WHERE external_id = '%1'")
                   .arg(approved))});
}

void Tour::addEditAndLabels()
{
    m_steps.push_back({{},
                       [this] {
                           key(Qt::Key_F, Qt::ControlModifier);
                           key(Qt::Key_A, Qt::ControlModifier);
                           type(firstSample);
                       },
                       [this] {
                           return m_window.controller()->entries().size() == 1;
                       }});
    m_steps.push_back({{},
                       [this] {
                           key(Qt::Key_Return);
                           key(Qt::Key_Return);
                       },
                       isOpen(firstSample)});
    m_steps.push_back({{}, [this] {
                           key(Qt::Key_F, Qt::ControlModifier);
                           key(Qt::Key_Escape);
                           m_window.review()->focusEditor();
                       }});
    for (const Correction &correction : corrections) {
        const QString gone = QString::fromUtf8(correction.gone);
        const QString come = QString::fromUtf8(correction.come);
        m_steps.push_back({{},
                           [=, this] {
                               selectByKeys(gone);
                               if (come.isEmpty())
                                   key(Qt::Key_Delete);
                               else
                                   type(come);
                           },
                           [=, this] {
                               return !m_window.review()->editor()->text().contains(gone);
                           }});
        // One figure is right, the check points at the next.
        if (come == u"€64.90") {
            m_steps.push_back({QStringLiteral("finding"), {}, [this] {
                                   return m_window.review()->isSettled();
                               }});
        }
    }
    const QString working = QStringLiteral("SELECT text FROM journal_working w JOIN item i ON"
                                           " i.item_id = w.item_id WHERE external_id = '48213'");
    m_steps.push_back({QStringLiteral("edit"),
                       {},
                       [=, this] { return sql(working) == m_window.review()->editor()->text(); },
                       QStringLiteral("4"),
                       [=, this] {
                           int found = 0;
                           const QString saved = sql(working);
                           for (const Correction &correction : corrections)
                               found += saved.contains(QString::fromUtf8(correction.come)) ? 1 : 0;
                           return QString::number(found);
                       }});
    // The caret stands in the last hunk: policy, major. Then on to the first and the second.
    m_steps.push_back(
        {QStringLiteral("label"),
         [this] {
             key(Qt::Key_4, Qt::AltModifier);
             key(Qt::Key_M, Qt::AltModifier);
             key(Qt::Key_F3);
             key(Qt::Key_6, Qt::AltModifier);
             key(Qt::Key_F3);
             key(Qt::Key_1, Qt::AltModifier);
             key(Qt::Key_M, Qt::AltModifier);
         },
         {},
         QStringLiteral("policy major, tone minor, fact major"),
         sqlOf(QStringLiteral("SELECT group_concat(json_extract(l.value, '$.code') || ' ' ||"
                              " json_extract(l.value, '$.severity'), ', ') FROM journal_working w"
                              " JOIN item i ON i.item_id = w.item_id, json_each(w.labels) l"
                              " WHERE i.external_id = '48213'"))});
    m_steps.push_back({QStringLiteral("beside"), [this] { key(Qt::Key_F7, Qt::ShiftModifier); },
                       [this] {
                           return m_window.review()->isSettled();
                       }});
    m_steps.push_back({{}, [this] {
                           key(Qt::Key_F7, Qt::ShiftModifier);
                       }});
    m_steps.push_back(
        {QStringLiteral("send-edited"), [this] { key(Qt::Key_Return, Qt::ControlModifier); },
         [this] { return openId() != firstSample && !openId().isEmpty(); }, QStringLiteral("edit"),
         sqlOf(QStringLiteral("SELECT json_extract(body, '$.action') FROM"
                              " journal_decision WHERE state = 'pending'"))});
    m_steps.push_back(
        {QStringLiteral("sent-edited"),
         {},
         sqlIs(QStringLiteral("SELECT count(*) FROM outcome WHERE state = 'committed'"),
               QStringLiteral("2")),
         QStringLiteral("edit, 3 labels"),
         sqlOf(QStringLiteral(
             "SELECT f.action || ', ' || (SELECT count(*) FROM feedback_label l WHERE"
             " l.feedback_no = f.feedback_no) || ' labels' FROM feedback f"
             " WHERE f.external_id = '48213'"))});
}

void Tour::addRejectAndEscalate()
{
    const auto open = [this](const QString &id) {
        m_steps.push_back({{},
                           [=, this] {
                               key(Qt::Key_F, Qt::ControlModifier);
                               key(Qt::Key_A, Qt::ControlModifier);
                               type(id);
                           },
                           [=, this] {
                               const auto &entries = m_window.controller()->entries();
                               return openId() == id
                                   || (entries.size() == 1 && entries.front().externalId == id);
                           }});
        m_steps.push_back({{},
                           [this] {
                               key(Qt::Key_Return);
                               key(Qt::Key_Return);
                           },
                           isOpen(id)});
    };
    open(QStringLiteral("48312"));
    m_steps.push_back({QStringLiteral("reject-reason"),
                       [this] {
                           key(Qt::Key_F12);
                           key(Qt::Key_Equal);
                           key(Qt::Key_4);
                       },
                       [this] {
                           const auto *card
                               = m_window.findChild<QWidget *>(QStringLiteral("rejectOverlay"));
                           return card != nullptr && card->isVisible();
                       }});
    m_steps.push_back(
        {QStringLiteral("rejected"), [this] { key(Qt::Key_Return); },
         sqlIs(QStringLiteral("SELECT count(*) FROM outcome WHERE state = 'committed'"),
               QStringLiteral("3")),
         QStringLiteral("reject: policy, safety"),
         sqlOf(QStringLiteral(
             "SELECT f.action || ': ' || (SELECT group_concat(code, ', ') FROM (SELECT"
             " code FROM feedback_label l WHERE l.feedback_no = f.feedback_no"
             " ORDER BY code)) FROM feedback f WHERE f.external_id = '48312'"))});
    open(QStringLiteral("48309"));
    m_steps.push_back({QStringLiteral("escalate"), [this] { key(Qt::Key_F9); },
                       [this] {
                           const auto *card
                               = m_window.findChild<QWidget *>(QStringLiteral("escalateOverlay"));
                           return card != nullptr && card->isVisible();
                       }});
    m_steps.push_back({QStringLiteral("escalated"), [this] { key(Qt::Key_Return); },
                       sqlIs(QStringLiteral("SELECT count(*) FROM slot WHERE kind = 'escalation'"),
                             QStringLiteral("1")),
                       QStringLiteral("[\"senior\"]"),
                       sqlOf(QStringLiteral("SELECT required_skills FROM slot"
                                            " WHERE kind = 'escalation'"))});
}

void Tour::addNotSent()
{
    // The producer fetches what was decided and could not send the first of it.
    m_steps.push_back({{},
                       [this] {
                           const auto outcomes = m_producer->takeOutcomes({}, 1, 60'000);
                           if (!outcomes || outcomes->empty())
                               return;
                           const Result<> refused = m_producer->nackOutcome(
                               outcomes->front().outcomeId,
                               QStringLiteral("the mailbox of the customer is full"));
                           if (!refused)
                               qWarning("%s", qPrintable(toString(refused.error())));
                           m_window.controller()->setFilter({});
                           m_window.controller()->refreshList();
                       },
                       [this] {
                           const auto &entries = m_window.controller()->entries();
                           return !entries.empty() && !entries.front().notSentReason.isEmpty();
                       }});
    m_steps.push_back({QStringLiteral("not-sent"),
                       [this] {
                           const QueueEntry first = m_window.controller()->entries().front();
                           m_window.controller()->openItem(first.producer, first.externalId);
                       },
                       [this] { return m_window.banner()->shownId() == QLatin1String("notSent"); },
                       QStringLiteral("the mailbox of the customer is full"),
                       sqlOf(QStringLiteral("SELECT not_sent_reason FROM outcome"
                                            " WHERE state = 'not_sent'"))});
}

// What Statistics and Datasets show comes in behind the queue, which must not notice.
void Tour::addHistory()
{
    m_steps.push_back(
        {QStringLiteral("history"), [this] { m_history->start(); },
         sqlIs(QStringLiteral("SELECT count(*) >= 2000 FROM feedback WHERE producer = 'sample'"),
               QStringLiteral("1")),
         QStringLiteral("90 days, 0 open, 0 to be sent"),
         sqlOf(QStringLiteral("SELECT (SELECT count(DISTINCT decided_at / 86400000) FROM feedback"
                              " WHERE producer = 'sample') || ' days, ' ||"
                              " (SELECT count(*) FROM item WHERE producer = 'sample'"
                              " AND state = 'open') || ' open, ' ||"
                              " (SELECT count(*) FROM outcome WHERE producer = 'sample'"
                              " AND state IN ('committed', 'taken')) || ' to be sent'"))});
}

void Tour::addExport()
{
    const QString folder = m_folder + QStringLiteral("/dataset");
    const auto settled = [this] {
        return m_window.datasets()->isSettled();
    };
    m_steps.push_back({QStringLiteral("datasets"),
                       [this] { key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier); },
                       [this, settled] {
                           return m_window.datasets()->isVisible() && settled();
                       }});
    m_steps.push_back({{},
                       [this, folder] {
                           // The focus is on the folder.
                           key(Qt::Key_A, Qt::ControlModifier);
                           type(folder);
                       },
                       [this, folder] {
                           return m_window.datasets()->config().folder == folder;
                       }});
    m_steps.push_back(
        {QStringLiteral("lines"), [this] { key(Qt::Key_L, Qt::ControlModifier); }, settled});
    m_steps.push_back(
        {QStringLiteral("exported"), [this] { key(Qt::Key_E, Qt::ControlModifier); },
         [this, settled, folder] {
             return settled() && QFileInfo::exists(folder + QStringLiteral("/manifest.json"));
         },
         QStringLiteral("1 batch, rows as in the files"),
         [this, folder] {
             const auto *head
                 = m_window.datasets()->findChild<QLabel *>(QStringLiteral("exportResultHead"));
             const bool same = head && head->text().endsWith(rowsInFiles(folder));
             return sql(QStringLiteral("SELECT count(*) FROM batch WHERE content_sha256 <> ''"))
                 + (same ? QStringLiteral(" batch, rows as in the files")
                         : QStringLiteral(" batch, other rows than in the files"));
         }});
    m_steps.push_back({{},
                       [this] { key(Qt::Key_1, Qt::ControlModifier); },
                       [this] {
                           return m_window.review()->isVisible();
                       }});
}

void Tour::addLooks()
{
    const auto open = [this](const QString &id, const QString &picture, double ratio) {
        m_steps.push_back({{},
                           [=, this] {
                               key(Qt::Key_F, Qt::ControlModifier);
                               key(Qt::Key_A, Qt::ControlModifier);
                               type(id);
                           },
                           [=, this] {
                               const auto &entries = m_window.controller()->entries();
                               return entries.size() == 1 && entries.front().externalId == id;
                           }});
        m_steps.push_back({{},
                           [this] {
                               key(Qt::Key_Return);
                               key(Qt::Key_Return);
                           },
                           isOpen(id)});
        m_steps.push_back({picture,
                           [this] {
                               key(Qt::Key_F, Qt::ControlModifier);
                               key(Qt::Key_Escape);
                               m_window.review()->focusEditor();
                           },
                           [this] { return m_window.controller()->entries().size() > 20; }, id,
                           [this] { return openId(); }, ratio});
    };
    open(QStringLiteral("48377"), QStringLiteral("arabic"), 1);
    open(QStringLiteral("fs-h1-memo"), QStringLiteral("long-draft"), 1);
    m_steps.push_back({QStringLiteral("palette"),
                       [this] {
                           key(Qt::Key_K, Qt::ControlModifier);
                           type(QStringLiteral("re"));
                       },
                       {},
                       QStringLiteral("paletteField"),
                       [] {
                           const QWidget *focus = QApplication::focusWidget();
                           return focus == nullptr ? QString() : focus->objectName();
                       }});
    m_steps.push_back({QStringLiteral("keys"),
                       [this] {
                           key(Qt::Key_Escape);
                           key(Qt::Key_F1);
                       },
                       [this] {
                           const auto *sheet
                               = m_window.findChild<QWidget *>(QStringLiteral("keySheet"));
                           return sheet != nullptr && sheet->isVisible();
                       }});
    m_steps.push_back({{}, [this] {
                           key(Qt::Key_Escape);
                       }});
    m_steps.push_back({QStringLiteral("settings"), [this] {
                           key(Qt::Key_Comma, Qt::ControlModifier);
                       }});
    m_steps.push_back(
        {QStringLiteral("settings-dark"),
         [this] {
             // The first control is the choice of colours.
             key(Qt::Key_End);
         },
         [this] { return m_settings.text(Settings::Key::Theme) == QLatin1String("dark"); },
         QStringLiteral("dark"),
         [this] {
             return m_settings.text(Settings::Key::Theme);
         }});
    m_steps.push_back({{}, [this] {
                           key(Qt::Key_Escape);
                       }});
    open(QStringLiteral("fs-q3-vantorre"), QStringLiteral("dark"), 1);
    m_steps.push_back({QStringLiteral("twice-the-size"), {}, {}, {}, {}, 2});
    m_steps.push_back({QStringLiteral("least-size"), [this] {
                           m_window.resize(m_window.minimumSize());
                       }});
    m_steps.push_back({QStringLiteral("light-least-size"), [this] {
                           m_settings.set(Settings::Key::Theme, QStringLiteral("light"));
                       }});
}

} // namespace bluepencil
