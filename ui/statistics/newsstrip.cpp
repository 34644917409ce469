// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/newsstrip.h"

#include "ui/common/style/icon.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"
#include "ui/statistics/driftfigures.h"
#include "ui/statistics/figurewords.h"
#include "ui/statistics/pages/pagecells.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bluepencil {

namespace figures {

namespace {

struct StripWords {
    Q_DECLARE_TR_FUNCTIONS(bluepencil::NewsStrip)
};

NewsWords changed(const News &news)
{
    NewsWords said;
    said.caption = StripWords::tr("What changed most");
    said.icon = QStringLiteral("check");
    if (!news.hasBefore) {
        said.head = StripWords::tr("No period before");
        said.detail = news.hasStart
            ? StripWords::tr("as many days before would begin before the year 1")
            : StripWords::tr("all of the time has nothing to stand beside");
        return said;
    }
    if (news.compared == 0) {
        said.head = StripWords::tr("Too few to compare");
        said.detail = StripWords::tr("no group has 30 decisions in both periods");
        return said;
    }
    if (news.changed.empty()) {
        said.head = StripWords::tr("Nothing beyond chance");
        said.detail
            = StripWords::tr("%Ln group(s) and label(s) compared", nullptr, int(news.compared));
        return said;
    }
    const ChangedShare &most = news.changed.front();
    const double by = *most.difference.value;
    const bool isLabel = most.key == u"label";
    const QString name = words::groupValue(most.key, most.value);
    const QString points = cells::points(std::abs(by));
    said.icon = by > 0 ? QStringLiteral("trend-up") : QStringLiteral("trend-down");
    said.tone = (by > 0) == isLabel ? Tone::Danger : Tone::Ok;
    if (isLabel) {
        said.head = by > 0 ? StripWords::tr("%1: %2 points more often").arg(name, points)
                           : StripWords::tr("%1: %2 points less often").arg(name, points);
    } else {
        said.head = by > 0 ? StripWords::tr("%1: approval %2 points up").arg(name, points)
                           : StripWords::tr("%1: approval %2 points down").arg(name, points);
    }
    said.caption = StripWords::tr("What changed most, of %1 beyond chance (%2 compared)")
                       .arg(words::count(std::ssize(news.changed)), words::count(news.compared));
    said.detail = StripWords::tr("%1 to %2, 95 %: %3 to %4, n = %5 and %6")
                      .arg(words::percent(*most.before.rate), words::percent(*most.now.rate),
                           cells::withSign(*most.difference.low, cells::points),
                           cells::withSign(*most.difference.high, cells::points),
                           words::count(most.before.of), words::count(most.now.of));
    return said;
}

NewsWords alarms(const News &news, const QTimeZone &zone)
{
    NewsWords said;
    said.caption = StripWords::tr("Drift");
    said.icon = QStringLiteral("drift");
    if (news.alarms.empty() && news.watch == DriftWatch::Failed) {
        said.head = StripWords::tr("Drift could not be looked for");
        said.detail = StripWords::tr("it is tried again with the next reading (F5)");
        said.tone = Tone::Warn;
        return said;
    }
    if (news.alarms.empty()) {
        said.head = news.watch == DriftWatch::UnderWay
            ? StripWords::tr("Looking at all decisions …")
            : StripWords::tr("No alarm is open");
        said.detail = StripWords::tr("approval and effort of each model and task are watched");
        return said;
    }
    const auto raised = std::ranges::count(news.alarms, DriftLevel::Alarm, &DriftAlarm::level);
    const auto warned = std::ssize(news.alarms) - raised;
    said.tone = raised > 0 ? Tone::Danger : Tone::Warn;
    said.icon = QStringLiteral("warning");
    said.head = raised > 0 ? StripWords::tr("%Ln open alarm(s)", nullptr, int(raised))
                           : StripWords::tr("%Ln open warning(s)", nullptr, int(warned));
    const DriftAlarm &first = news.alarms.front();
    const QDate since = QDateTime::fromMSecsSinceEpoch(first.since, zone).date();
    said.detail
        = StripWords::tr("%1: %2, since %3")
              .arg(driftStream(first.stream), driftFigure(first.statistic), words::shortDay(since));
    const DriftSize &size = first.size;
    if (size.difference && size.low && size.high) {
        const bool share = isApproval(first.statistic);
        const cells::Write write = share ? cells::points : cells::share;
        const QString by = cells::withSign(*size.difference, write);
        said.caption = StripWords::tr("Drift, by %1 (95 %: %2 to %3), n = %4")
                           .arg(share ? StripWords::tr("%1 points").arg(by) : by,
                                cells::withSign(*size.low, write),
                                cells::withSign(*size.high, write), words::count(size.n));
    }
    return said;
}

NewsWords backlog(const BacklogFigures &figures)
{
    const auto whole = cells::decimals(0);
    NewsWords said;
    said.caption = StripWords::tr("Backlog");
    said.icon = QStringLiteral("inbox");
    const bool flows = std::ranges::any_of(
        figures.flow, [](const FlowDay &day) { return day.came + day.closed > 0; });
    if (figures.forecasts.empty() || !flows) {
        said.head = StripWords::tr("%Ln waiting", nullptr, int(figures.now.open));
        said.detail = StripWords::tr("no forecast: too little came and went");
    } else {
        const Forecast &week = figures.forecasts.back();
        said.head = StripWords::tr("%Ln waiting, %1 in %2 days", nullptr, int(figures.now.open))
                        .arg(whole(week.value))
                        .arg(week.days);
        const QString range = cells::range(week.low, week.high, whole);
        const QString until = figures.daysToEmpty && figures.now.open > 0
            ? StripWords::tr("nothing waits in %1").arg(cells::days(*figures.daysToEmpty))
            : figures.now.open == 0 ? StripWords::tr("nothing waits")
                                    : StripWords::tr("no more are closed than come");
        said.detail = range.isEmpty() ? until : StripWords::tr("95 %: %1; %2").arg(range, until);
    }
    if (figures.now.overdue > 0) {
        said.tone = Tone::Danger;
        said.icon = QStringLiteral("clock");
        said.detail
            = StripWords::tr("%1 overdue; %2").arg(words::count(figures.now.overdue), said.detail);
    }
    return said;
}

} // namespace

std::array<NewsWords, NewsCount> news(const News &news, const QTimeZone &zone)
{
    return {changed(news), alarms(news, zone), backlog(news.backlog)};
}

} // namespace figures

// One tile --------------------------------------------------------------------------------------

namespace {

constexpr int tileIconEdge = 20;
constexpr int leastWidth = 200;

int lineOf(TypeRole role)
{
    return QFontMetrics(theme().font(role)).height();
}

} // namespace

NewsTile::NewsTile(const QString &objectName, QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

NewsTile::~NewsTile() = default;

void NewsTile::setWords(const NewsWords &words)
{
    m_words = words;
    setAccessibleName(words.caption);
    setAccessibleDescription(words.head + QStringLiteral(", ") + words.detail);
    setToolTip(plainToolTip(words.caption + u'\n' + words.head + u'\n' + words.detail));
    update();
}

QSize NewsTile::sizeHint() const
{
    return {theme().sized(320),
            2 * space::s8 + lineOf(TypeRole::Caption) * 2 + lineOf(TypeRole::Strong)};
}

QSize NewsTile::minimumSizeHint() const
{
    return {theme().sized(leastWidth), sizeHint().height()};
}

void NewsTile::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    drawRounded(&painter, rect(), radius::card, underMouse() || isDown() ? t.sunken : t.surface,
                t.line);
    if (hasFocus())
        drawFocusRing(&painter, rect(), radius::card);
    const auto place = [this](int x, int y, int width, int height) {
        return mirrored(layoutDirection(), rect(), QRect(x, y, width, height));
    };
    const int edge = t.sized(tileIconEdge);
    if (!m_words.icon.isEmpty()) {
        const bool trend = m_words.icon.startsWith(QStringLiteral("trend"));
        paintIcon(&painter, place(space::cardX, (height() - edge) / 2, edge, edge), m_words.icon,
                  m_words.tone == Tone::Neutral ? t.muted : t.ink(m_words.tone),
                  trend ? Qt::LeftToRight : layoutDirection());
    }
    const int x = space::cardX + edge + space::s12;
    const int room = width() - x - space::cardX;
    int y = space::s8;
    const auto line = [&](const QString &text, TypeRole role, const QColor &ink) {
        painter.setFont(t.font(role));
        painter.setPen(ink);
        const int height = lineOf(role);
        drawLine(&painter, place(x, y, room, height), Qt::AlignVCenter, text, layoutDirection());
        y += height;
    };
    line(m_words.caption, TypeRole::Caption, t.muted);
    line(m_words.head, TypeRole::Strong,
         m_words.tone == Tone::Neutral ? t.text : t.ink(m_words.tone));
    line(m_words.detail, TypeRole::Caption, t.muted);
}

void NewsTile::changeEvent(QEvent *event)
{
    if (changesLook(event))
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

// The three -------------------------------------------------------------------------------------

NewsStrip::NewsStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("statisticsNews"));
    setAccessibleName(tr("What to look at first"));
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::betweenCards);
    const std::array names {"newsChanged", "newsAlarms", "newsBacklog"};
    const std::array wanted {&NewsStrip::changedWanted, &NewsStrip::alarmsWanted,
                             &NewsStrip::backlogWanted};
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i] = new NewsTile(QString::fromLatin1(names[i]), this);
        connect(m_tiles[i], &QAbstractButton::clicked, this, wanted[i]);
        m_row->addWidget(m_tiles[i], 1);
    }
    showNothing();
}

NewsStrip::~NewsStrip() = default;

void NewsStrip::showNews(const News &news, const QTimeZone &zone)
{
    m_news = news;
    const auto words = figures::news(news, zone);
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setWords(words[i]);
}

void NewsStrip::showNothing()
{
    m_news = News();
    const std::array captions {tr("What changed most"), tr("Drift"), tr("Backlog")};
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setWords({captions[i], QStringLiteral("…"), {}, {}, Tone::Neutral});
}

void NewsStrip::setStacked(bool stacked)
{
    m_row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace bluepencil
