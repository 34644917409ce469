// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of records that are no longer what was stored.
#include "core/base/whendone.h"
#include "ui/common/actionregistry.h"
#include "ui/common/banner.h"
#include "ui/common/dialogs.h"
#include "ui/mainwindow.h"

namespace bluepencil {

namespace {

constexpr int newest = 200; // all of them take their time: `bluepencil-cli doctor` reads every one
constexpr qsizetype mostShown = 12;
constexpr qsizetype longestId = 80; // some are names that a person or a file gave

QString idOf(const DamagedRecord &record)
{
    return record.id.size() > longestId ? record.id.left(longestId) + u'…' : record.id;
}

} // namespace

void MainWindow::lookAtRecords()
{
    if (!m_service)
        return;
    const auto look = [](ReviewDesk &desk) {
        return checkNewestRecords(desk.database, newest);
    };
    whenDone(m_service->run(look), this, [this](const Result<RecordReport> &report) {
        m_damage = report.value_or(RecordReport {});
        if (m_damage.found > 0)
            tellOfDamage();
    });
}

void MainWindow::tellOfDamage()
{
    BannerMessage message;
    message.id = QStringLiteral("damagedRecords");
    message.tone = Tone::Danger;
    message.icon = QStringLiteral("warning");
    message.strong
        = tr("%n stored record(s) are damaged.", nullptr, int(qMin<qint64>(m_damage.found, 9'999)));
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
    QStringList lines;
    for (const DamagedRecord &record : m_damage.damaged) {
        if (lines.size() < mostShown)
            lines += record.kind + u' ' + idOf(record);
    }
    lines.removeDuplicates();
    if (m_damage.found > mostShown)
        lines += QStringLiteral("…");
    lines += tr("“bluepencil-cli doctor” reads every record and names all that are damaged; here"
                " the newest were looked at.");
    m_dialogs.tell(this,
                   m_damage.found > 0 ? tr("Damaged records") : tr("No damaged record was found"),
                   lines.join(u'\n'));
}

} // namespace bluepencil
