// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rig/datasetdesk.h"

#include "tests/support/reviewedworkspace.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

namespace bluepencil {

DatasetDesk::DatasetDesk(int decisions, QSize size)
    : rig(clock, false)
{
    for (int i = 0; i < decisions; ++i)
        add(i);
    open(size);
}

DatasetDesk::DatasetDesk(const std::function<void(DatasetDesk &)> &fill)
    : rig(clock, false)
{
    fill(*this);
    open({1440, 900});
}

void DatasetDesk::open(QSize size)
{
    rig.open(QStringLiteral("Ada Tester"), size);
    rig.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    settled = waitSettled();
    place().setFolder(folder("batch"));
}

void DatasetDesk::review(const OrderedJson &item, const Decision &made)
{
    const auto done = test::reviewOn(rig.queue(), clock.now(), item, made);
    if (!done)
        qFatal("%s", static_cast<const char *>(test::words(done)));
}

void DatasetDesk::add(int i)
{
    const QString id = QStringLiteral("t-%1").arg(i);
    OrderedJson item
        = test::plainItem(id, QStringLiteral("Why? ") + id, QStringLiteral("Because of ") + id);
    item["task"] = i % 3 == 0 ? "summary" : "reply";
    Decision made = i % 4 == 0
        ? test::decision(id, Action::Approve)
        : test::decision(id, Action::Edit, QStringLiteral("Since you ask: ") + id);
    made.reviewer = i % 2 ? QStringLiteral("anna") : QStringLiteral("ben");
    made.decidedAt = fromRfc3339(u"2026-11-20T12:00:00Z").value() + i * qint64 {86'400'000};
    review(item, made);
}

bool DatasetDesk::waitSettled()
{
    return rig.waitFor([this] { return place().isSettled(); });
}

bool DatasetDesk::tabTo(const char *name)
{
    for (int i = 0; i < 90; ++i) {
        if (focused() == QLatin1String(name))
            return true;
        rig.key(Qt::Key_Tab);
    }
    return false;
}

QString DatasetDesk::text(const char *name) const
{
    return rig.find<QLabel>(name)->text();
}

QString DatasetDesk::lines() const
{
    return rig.find<QPlainTextEdit>("exportPreview")->toPlainText();
}

QString DatasetDesk::folder(const char *name) const
{
    return rig.folder.filePath(QString::fromLatin1(name));
}

QString DatasetDesk::focused()
{
    const QWidget *focus = QApplication::focusWidget();
    return focus ? focus->objectName() : QString();
}

} // namespace bluepencil
