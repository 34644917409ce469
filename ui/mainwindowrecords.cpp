// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of records that are no longer what was stored, and does for exports of them.
#include "core/base/whendone.h"
#include "core/dataset/clearing/clearingahead.h"
#include "core/queue/rights/erasure.h"
#include "core/store/database/postgres.h"
#include "core/store/workspace.h"
#include "core/store/workspacethread.h"
#include "ui/common/actionregistry.h"
#include "ui/common/banner.h"
#include "ui/common/dialogs.h"
#include "ui/mainwindow.h"
#include "ui/words.h"

#include <QTimer>

namespace bluepencil {

namespace {

constexpr int newest = 200; // all of them take their time: `bluepencil-cli doctor` reads every one
constexpr int afterDecisionMs = 20'000;
// By then nobody is at what was begun before the window was opened.
constexpr int laterMs = ErasureAtMostMs + 60'000;
constexpr qsizetype mostShown = 12;
constexpr qsizetype longestId = 80; // some are names that a person or a file gave
const QString damageBanner = QStringLiteral("damagedRecords");

QString idOf(const DamagedRecord &record)
{
    return record.id.size() > longestId ? record.id.left(longestId) + u'…' : record.id;
}

QString inWords(const Error &error)
{
    const words::ErrorWords said = words::error(error);
    return said.strong + u' ' + said.sentence;
}

} // namespace

void MainWindow::lookAtRecords()
{
    if (!m_service)
        return;
    finishErasures();
    const auto look = [](ReviewDesk &desk) {
        return checkNewestRecords(desk.database, newest);
    };
    whenDone(m_service->run(look), this, [this](const Result<RecordReport> &report) {
        m_records = report;
        if (!report)
            tellOfFailedCheck(report.error());
        else if (report->found > 0)
            tellOfDamage(*report);
        else
            m_banner->withdraw(damageBanner);
    });
}

// It goes through the whole file, which no decision has to wait for.
void MainWindow::finishErasures()
{
    const QString &path = m_service->config().workspacePath;
    if (m_service->isRemote() || isPostgresAddress(path)) // on a server only its owner may
        return;
    if (!m_erasures) {
        m_erasures = std::make_unique<WorkspaceThread>(QStringLiteral("erasures"), path, m_clock,
                                                       systemRandom());
        auto *later = new QTimer(this);
        later->setObjectName(QStringLiteral("finishesErasures"));
        later->setSingleShot(true);
        later->setInterval(laterMs);
        connect(later, &QTimer::timeout, this, &MainWindow::finishErasures);
        later->start();
    }
    m_erasures->post([before = m_clock.now() - ErasureAtMostMs](const Result<Workspace *> &opened) {
        if (opened) // where it fails, doctor says why
            static_cast<void>(finishOwedErasure((*opened)->database(), before));
    });
}

void MainWindow::clearSoon()
{
    if (!m_service || m_service->isRemote())
        return;
    if (m_clearsSoon == nullptr) {
        m_clearsSoon = new QTimer(this);
        m_clearsSoon->setObjectName(QStringLiteral("clearsSoon"));
        m_clearsSoon->setSingleShot(true);
        m_clearsSoon->setInterval(afterDecisionMs);
        connect(m_clearsSoon, &QTimer::timeout, this, [this] {
            if (!m_clearing)
                m_clearing
                    = std::make_unique<ClearingKeeper>(m_service->config().workspacePath, m_clock);
            m_clearing->update();
        });
    }
    if (!m_clearsSoon->isActive()) // not at every decision anew: work goes on for hours
        m_clearsSoon->start();
}

void MainWindow::tellOfFailedCheck(const Error &error)
{
    BannerMessage message;
    message.id = damageBanner;
    message.tone = Tone::Danger;
    message.icon = QStringLiteral("warning");
    message.strong = tr("The stored records could not be checked.");
    message.sentence = inWords(error);
    message.closable = true;
    m_banner->post(message);
}

void MainWindow::tellOfDamage(const RecordReport &report)
{
    BannerMessage message;
    message.id = damageBanner;
    message.tone = Tone::Danger;
    message.icon = QStringLiteral("warning");
    message.strong
        = tr("%n stored record(s) are damaged.", nullptr, int(qMin<qint64>(report.found, 9'999)));
    message.sentence = tr("Exports leave them out. Look at the disk, and restore a backup beside"
                          " this workspace.");
    BannerAction which;
    which.text = tr("Show which");
    which.icon = QStringLiteral("chevron-right");
    which.keys = m_actions->keys(QStringLiteral("window.damage"));
    which.run = [this] {
        showDamage();
    };
    message.actions = {which};
    message.closable = true;
    m_banner->post(message);
}

void MainWindow::showDamage()
{
    const QString head = tr("Damaged records");
    if (showElsewhere(head))
        return;
    if (!m_records) {
        m_dialogs.tell(this, head, tr("The newest records have not been looked at yet."));
        return;
    }
    const Result<RecordReport> &report = *m_records;
    if (!report) {
        m_dialogs.tell(this, head,
                       tr("The stored records could not be checked.") + u' '
                           + inWords(report.error()));
        return;
    }
    QStringList lines;
    for (const DamagedRecord &record : report->damaged) {
        if (lines.size() < mostShown)
            lines += record.kind + u' ' + idOf(record);
    }
    lines.removeDuplicates();
    if (report->found > mostShown)
        lines += QStringLiteral("…");
    lines += tr("“bluepencil-cli doctor” reads every record and names all that are damaged; here"
                " the newest were looked at.");
    m_dialogs.tell(this, report->found > 0 ? head : tr("No damaged record was found"),
                   lines.join(u'\n'));
}

} // namespace bluepencil
