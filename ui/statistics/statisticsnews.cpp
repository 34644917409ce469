// SPDX-License-Identifier: GPL-3.0-or-later
// What StatisticsPlace tells first: it comes behind the figures of the first page, on a thread of
// its own. While the place is open, drift is looked for now and then, so that an alarm shows up
// though nobody opened its page.
#include "core/base/whendone.h"
#include "core/stats/drift/driftservice.h"
#include "core/stats/figureservice.h"
#include "ui/statistics/cards/groupcard.h"
#include "ui/statistics/newsstrip.h"
#include "ui/statistics/pages/figurepages.h"
#include "ui/statistics/statisticsboard.h"
#include "ui/statistics/statisticsplace.h"

namespace bluepencil {

namespace {

constexpr qint64 betweenLooksMs = 15 * 60'000;

} // namespace

void StatisticsPlace::connectNews()
{
    m_newsService
        = std::make_unique<FigureService>(m_around.workspacePath, m_around.clock, m_around.random);
    NewsStrip *strip = m_board->news();
    connect(strip, &NewsStrip::alarmsWanted, this, &StatisticsPlace::openDrift);
    connect(strip, &NewsStrip::backlogWanted, this, [this] { openPage(pages::queue()); });
    connect(strip, &NewsStrip::changedWanted, this, &StatisticsPlace::openChanged);
}

void StatisticsPlace::askNews()
{
    const quint64 asked = ++m_newsAsked;
    m_newsService->cancel();
    m_newsWaiting = true;
    whenDone(m_newsService->news(m_shown->filter), this,
             [this, asked, filter = m_shown->filter](const Result<News> &news) {
                 if (asked == m_newsAsked)
                     takeNews(news, filter);
             });
    lookForDrift();
}

void StatisticsPlace::takeNews(const Result<News> &news, const FeedbackFilter &filter)
{
    m_newsWaiting = false;
    if (!news) {
        if (m_newsFilter != filter) { // what stands there is about another one
            m_newsFilter.reset();
            m_board->news()->showNothing();
            m_board->showAlarms({});
        }
        tellFailed(news.error());
        return;
    }
    m_newsFilter = filter;
    News shown = *news;
    shown.watch = m_driftWatch;
    if (!m_unrecorded.empty())
        shown.alarms = openAlarms(m_unrecorded, filter);
    m_board->news()->showNews(shown, m_zone);
    m_board->showAlarms(shown.alarms);
}

// Goes over all decisions, so not with every reading.
void StatisticsPlace::lookForDrift()
{
    const qint64 now = m_around.clock.steady();
    if (m_watching || (m_watch && now - m_watchedAt < betweenLooksMs))
        return;
    if (!m_watch) {
        m_watch = std::make_unique<DriftService>(m_around.workspacePath, m_around.clock,
                                                 m_around.random);
    }
    m_watching = true;
    m_watchedAt = now;
    whenDone(m_watch->view(), this, [this](const Result<DriftView> &found) {
        m_watching = false;
        if (!found) {
            m_watchedAt -= betweenLooksMs; // with the next reading again
            m_driftWatch = DriftWatch::Failed;
            if (m_newsFilter) {
                News shown = m_board->news()->news();
                shown.watch = m_driftWatch;
                m_board->news()->showNews(shown, m_zone);
            }
            return;
        }
        m_driftWatch = DriftWatch::Done;
        // Who may not write in the workspace sees what was found all the same.
        m_unrecorded = found->report.recorded ? std::vector<DriftAlarm>() : found->report.alarms;
        if (isVisible() && m_shown)
            askNews();
    });
}

// True if there was something to stop.
bool StatisticsPlace::dropNews()
{
    if (!m_newsWaiting)
        return false;
    ++m_newsAsked;
    m_newsWaiting = false;
    m_newsService->cancel();
    return true;
}

// The page that says most about it; groups of no page of their own stand on the first one.
void StatisticsPlace::openChanged()
{
    const News &news = m_board->news()->news();
    const QString key = news.changed.empty() ? QStringLiteral("model") : news.changed.front().key;
    if (key == u"model") {
        openPage(pages::models());
    } else if (key == u"label") {
        openPage(pages::labels());
    } else {
        m_board->groups()->setBy(key);
        m_board->groups()->table()->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace bluepencil
