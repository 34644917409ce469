// SPDX-License-Identifier: GPL-3.0-or-later
// The tour's way through Statistics.
#include "app/desktop/tour.h"
#include "ui/mainwindow.h"
#include "ui/settings/settings.h"
#include "ui/statistics/cards/figurecard.h"
#include "ui/statistics/cards/plotcard.h"
#include "ui/statistics/draftlist.h"
#include "ui/statistics/figurewords.h"
#include "ui/statistics/pages/draftspage.h"
#include "ui/statistics/recordview.h"
#include "ui/statistics/statisticsboard.h"
#include "ui/statistics/statisticsplace.h"

#include <QApplication>

#include <algorithm>

namespace bluepencil {

namespace {

const QString same = QStringLiteral("as in the database");

constexpr std::size_t decisionsCard = 4;

} // namespace

StatisticsPlace *Tour::statistics() const
{
    return m_window.findChild<StatisticsPlace *>(QStringLiteral("statisticsPlace"));
}

// What the card of the decisions says beside what the database counts since that day.
QString Tour::decisionsShown() const
{
    const StatisticsBoard *board = statistics()->board();
    const std::optional<UtcMs> from = board->overview().stats.from;
    const QString counted
        = sql(QStringLiteral("SELECT count(*) FROM feedback WHERE status = 'counted' AND"
                             " decided_at >= %1")
                  .arg(from.value_or(0)));
    const QString shown = board->cards()[decisionsCard]->words().figure;
    return shown == words::count(counted.toLongLong())
        ? same
        : QStringLiteral("%1, the database %2").arg(shown, counted);
}

void Tour::addStatistics()
{
    const auto settledFigures = [this] {
        return statistics()->isVisible() && statistics()->isSettled()
            && statistics()->board()->isVisible();
    };
    const auto shown = [this] {
        return decisionsShown();
    };
    m_steps.push_back({QStringLiteral("statistics"),
                       [this] { key(Qt::Key_2, Qt::ControlModifier); }, settledFigures, same,
                       shown});
    m_steps.push_back({QStringLiteral("statistics-90-days"),
                       [this] { key(Qt::Key_3, Qt::AltModifier); }, settledFigures, same, shown});
    m_steps.push_back({QStringLiteral("statistics-tables"),
                       [this] { key(Qt::Key_T, Qt::ControlModifier); },
                       [this] { return statistics()->board()->areTables(); }, same, shown});
    m_steps.push_back({{},
                       [this] { key(Qt::Key_T, Qt::ControlModifier); },
                       [this] {
                           return !statistics()->board()->areTables();
                       }});
    addBehindTheFigures();
    m_steps.push_back({QStringLiteral("statistics-dark"),
                       [this] { m_settings.set(Settings::Key::Theme, QStringLiteral("dark")); },
                       settledFigures, same, shown});
    m_steps.push_back({{},
                       [this] {
                           m_settings.set(Settings::Key::Theme, QStringLiteral("light"));
                           key(Qt::Key_1, Qt::ControlModifier);
                       },
                       [this] {
                           return !statistics()->isVisible();
                       }});
}

// From the most frequent label to the drafts that carry it, to one of them, and back.
void Tour::addBehindTheFigures()
{
    const auto listed = [this] {
        return QString::number(statistics()->drafts()->list()->drafts()->rowCount());
    };
    m_steps.push_back(
        {{},
         [this] {
             key(Qt::Key_F6);
             // Without five decisions on a day there is no trend to stop at.
             if (!statistics()->board()->labels()->isAncestorOf(QApplication::focusWidget()))
                 key(Qt::Key_F6);
         },
         [this] {
             return statistics()->board()->labels()->isAncestorOf(QApplication::focusWidget());
         }});
    m_steps.push_back(
        {QStringLiteral("statistics-drafts"), [this] { key(Qt::Key_Return); },
         [this] { return statistics()->showsDrafts() && statistics()->isSettled(); }, same,
         [this, listed] {
             const auto &labels = statistics()->board()->overview().labels;
             const qint64 carry = labels.empty() ? 0 : labels.front().decisions;
             // The list reads on where one scrolls.
             const QString expected = QString::number(std::min<qint64>(carry, 50));
             return listed() == expected ? same
                                         : QStringLiteral("%1, not %2").arg(listed(), expected);
         }});
    m_steps.push_back(
        {QStringLiteral("statistics-draft"), [this] { key(Qt::Key_Return); },
         [this] { return statistics()->drafts()->showsRecord() && statistics()->isSettled(); },
         QStringLiteral("1"),
         [this] {
             return sql(QStringLiteral("SELECT count(*) FROM feedback WHERE feedback_id = '%1'")
                            .arg(statistics()->drafts()->record()->feedbackId()));
         }});
    m_steps.push_back({{},
                       [this] {
                           key(Qt::Key_Escape);
                           key(Qt::Key_Escape);
                       },
                       [this] {
                           return !statistics()->showsDrafts();
                       }});
}

} // namespace bluepencil
