// SPDX-License-Identifier: GPL-3.0-or-later
// Files of StatisticsPlace: the menu of all there are, and the report, whose figures are read on a
// thread of their own while the window goes on.
#include "core/base/whendone.h"
#include "ui/common/actionregistry.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/dialogs.h"
#include "ui/common/toast.h"
#include "ui/statistics/statisticsplace.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>

namespace bluepencil {

void StatisticsPlace::addReportAction()
{
    if (!m_around.writeReport)
        return;
    addAction("statistics.report", tr("Save a report"), Qt::CTRL | Qt::ALT | Qt::Key_R,
              &StatisticsPlace::saveReport);
    m_savingIds.append(QStringLiteral("statistics.report"));
}

DecisionButton *StatisticsPlace::makeSaveButton(QWidget *parent)
{
    auto *button = new DecisionButton(tr("Save"), QStringLiteral("export"), {},
                                      ButtonVariant::Normal, parent);
    button->setObjectName(QStringLiteral("statisticsSave"));
    button->setAccessibleDescription(tr("The figures, a picture of them, or a report"));
    connect(button, &QPushButton::clicked, this, [this, button] {
        auto *menu = new QMenu(button);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const char *id : {"statistics.csv", "statistics.picture", "statistics.report"}) {
            QAction *wanted = m_around.actions.action(QString::fromLatin1(id));
            if (wanted == nullptr)
                continue;
            // Shown alone: the action of the window has the key.
            const QString keys = wanted->shortcut().toString(QKeySequence::NativeText);
            QAction *entry
                = menu->addAction(keys.isEmpty() ? wanted->text() : wanted->text() + u'\t' + keys);
            connect(entry, &QAction::triggered, wanted, &QAction::trigger);
        }
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
    return button;
}

void StatisticsPlace::saveReport()
{
    if (m_isReporting) {
        m_toast->present(tr("The report is being made."));
        return;
    }
    for (const FilterBar *bar : {m_filter, m_against}) {
        if (bar == m_against && !isCompared())
            continue;
        if (const QString problem = bar->problem(); !problem.isEmpty()) {
            m_toast->present(problem);
            return;
        }
    }
    const FeedbackFilter filter = m_filter->filter(m_around.clock.now());
    if (!filter.from || !filter.to) {
        m_toast->present(tr("A report needs the first and the last day of its period."));
        return;
    }
    m_around.dialogs.saveFile(this, tr("Save a report"), fileName(QStringLiteral("pdf")),
                              {{tr("PDF"), {QStringLiteral("*.pdf")}},
                               {tr("HTML"), {QStringLiteral("*.html"), QStringLiteral("*.htm")}}},
                              [this](const QStringList &paths) {
                                  if (paths.isEmpty())
                                      return;
                                  QString path = paths.first();
                                  if (QFileInfo(path).suffix().isEmpty())
                                      path += QStringLiteral(".pdf");
                                  makeReport(path);
                              });
}

void StatisticsPlace::makeReport(const QString &path)
{
    if (m_reports == nullptr) {
        m_reports = std::make_unique<StatsService>(m_around.workspacePath, m_around.clock,
                                                   m_around.random);
    }
    m_isReporting = true;
    m_toast->present(tr("The report is being made."));
    whenDone(m_reports->report(m_filter->filter(m_around.clock.now()), againstFilter()), this,
             [this, path](const Result<StatsService::ReportAnswer> &answer) {
                 takeReport(answer, path);
             });
}

void StatisticsPlace::takeReport(const Result<StatsService::ReportAnswer> &answer,
                                 const QString &path)
{
    m_isReporting = false;
    tellSaved(answer ? m_around.writeReport(*answer, path) : fail(answer.error()), path);
}

} // namespace bluepencil
