// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topbar.h"

#include "ui/common/actionregistry.h"
#include "ui/common/chip.h"
#include "ui/common/elidelabel.h"
#include "ui/common/iconbutton.h"
#include "ui/common/keeprow.h"
#include "ui/common/searchfield.h"
#include "ui/common/segmented.h"
#include "ui/common/style/icon.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

#include <initializer_list>

namespace bluepencil {

namespace {

constexpr int searchWidth = 340;
constexpr int searchWidthNarrow = 230;
constexpr int searchLeast = 140;
constexpr int progressWidth = 96;

} // namespace

class TopBar::Logo final : public QWidget {
public:
    explicit Logo(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override { return {theme().sized(20), theme().sized(20)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, rect(), QStringLiteral("pencil"), theme().accent, Qt::LeftToRight);
    }
};

// "38 of 60 today" over a thin bar.
class TopBar::Progress final : public QWidget {
public:
    explicit Progress(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void set(qint64 decided, qint64 all)
    {
        m_share = all > 0 ? double(decided) / double(all) : 0;
        m_text = TopBar::tr("%L1 of %L2 today").arg(decided).arg(all);
        setAccessibleName(m_text);
        setToolTip(plainToolTip(TopBar::tr("%L1 decided today, %L2 open")
                                    .arg(decided)
                                    .arg(qMax<qint64>(0, all - decided))));
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(theme().font(TypeRole::Caption));
        return {qMax(progressWidth, metrics.horizontalAdvance(m_text) + 6), wordsHeight() + 10};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(theme().font(TypeRole::Caption));
        painter.setPen(theme().muted);
        drawLine(&painter, QRect(0, 0, width(), wordsHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                 m_text, layoutDirection());
        const QRect track(0, wordsHeight() + 3, width(), metric::progress);
        drawRounded(&painter, track, 3, theme().line);
        const int done = int(track.width() * qMin(1.0, m_share));
        if (done > 0) {
            const QRect bar = mirrored(layoutDirection(), track,
                                       QRect(0, track.top(), qMax(done, 6), track.height()));
            drawRounded(&painter, bar, 3, theme().accent);
        }
    }

private:
    static int wordsHeight()
    {
        return qMax(20, QFontMetrics(theme().font(TypeRole::Caption)).height());
    }

    QString m_text;
    double m_share = 0;
};

class TopBar::Initials final : public QWidget {
public:
    explicit Initials(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void set(const QString &name)
    {
        m_text.clear();
        const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words.mid(0, 2))
            m_text += QStringView(word)
                          .left(word.at(0).isHighSurrogate() ? 2 : 1)
                          .toString()
                          .toUpper();
        setAccessibleName(TopBar::tr("Reviewer %1").arg(name));
        setToolTip(plainToolTip(name));
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return {theme().sized(28), theme().sized(28)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_text.isEmpty())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        drawRounded(&painter, rect(), width() / 2.0, theme().accentSoft);
        painter.setFont(theme().font(TypeRole::CaptionStrong));
        painter.setPen(theme().accent);
        painter.drawText(rect(), Qt::AlignCenter, m_text);
    }

private:
    QString m_text;
};

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_logo(new Logo(this))
    , m_name(new ElideLabel(QStringLiteral("Bluepencil"), TypeRole::Strong, Ink::Text, this))
    , m_places(new Segmented(tr("Places"), this))
    , m_search(new SearchField(tr("Search the queue"), {}, this))
    , m_progress(new Progress(this))
    , m_sample(new Chip(tr("Sample data"), Tone::Outline, QStringLiteral("info"), this))
    , m_waiting(new Chip({}, Tone::Neutral, QStringLiteral("sync"), this))
    , m_settings(new IconButton(QStringLiteral("settings"), tr("Settings"), {}, this))
    , m_initials(new Initials(this))
{
    setObjectName(QStringLiteral("topBar"));
    keepRow(this, metric::topBar);
    m_places->setObjectName(QStringLiteral("places"));
    m_places->addSegment(tr("Review"), QStringLiteral("review"), QStringLiteral("placeReview"));
    m_places->addSegment(tr("Statistics"), QStringLiteral("statistics"),
                         QStringLiteral("placeStatistics"));
    m_places->addSegment(tr("Datasets"), QStringLiteral("dataset"),
                         QStringLiteral("placeDatasets"));
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search the queue"));
    const QString help = tr("Words of a title, an id, or terms: queue: task: lang: state:");
    m_search->setToolTip(plainToolTip(help));
    m_search->setAccessibleDescription(help);
    m_settings->setObjectName(QStringLiteral("settingsButton"));
    m_waiting->setObjectName(QStringLiteral("waitingChip"));
    m_progress->setObjectName(QStringLiteral("progressToday"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(12);
    row->addWidget(m_logo);
    row->addWidget(m_name);
    row->addWidget(m_places);
    row->addWidget(m_sample);
    row->addStretch(1);
    row->addWidget(m_search, 100);
    row->addStretch(1);
    row->addWidget(m_progress);
    row->addWidget(m_waiting);
    row->addWidget(m_settings);
    row->addWidget(m_initials);
    m_search->setMinimumWidth(searchLeast);
    m_search->setProperty("elides", true);
    m_sample->setObjectName(QStringLiteral("sampleChip"));
    m_sample->setAccessibleName(tr("Sample data"));
    m_sample->setToolTip(
        plainToolTip(tr("People, companies and figures are made up. The demo has a workspace of "
                        "its own; yours is not touched.")));
    m_waiting->hide();
    connect(m_places, &Segmented::currentChanged, this, [this](int place) {
        if (place >= 0)
            Q_EMIT placeChosen(place);
    });
    connect(m_settings, &QAbstractButton::clicked, this, &TopBar::settingsWanted);
    setProgress(0, 0);
    setPlacesShown(true);
}

TopBar::~TopBar() = default;

void TopBar::showKeys(const ActionRegistry &registry)
{
    const auto apply = [this, &registry] {
        m_search->setKeys(registry.keys(QStringLiteral("window.search")));
        m_settings->setName(tr("Settings"), registry.keys(QStringLiteral("window.settings")));
        const QStringList ids {QStringLiteral("window.review"), QStringLiteral("window.statistics"),
                               QStringLiteral("window.datasets")};
        for (int i = 0; i < int(ids.size()); ++i) {
            m_places->setSegmentToolTip(
                i, registry.keys(ids.at(i)).toString(QKeySequence::NativeText));
        }
    };
    apply();
    connect(&registry, &ActionRegistry::keysChanged, this, apply);
}

void TopBar::setPlace(int place)
{
    m_places->setCurrent(place);
    m_search->setEnabled(place == 0);
}

void TopBar::setReviewer(const QString &name)
{
    m_initials->set(name);
}

void TopBar::setProgress(qint64 decided, qint64 all)
{
    m_progress->set(decided, all);
}

void TopBar::setWaiting(qint64 waiting, qint64 undoable)
{
    m_waitingCount = waiting;
    m_undoable = undoable;
    showWaiting();
    fit();
}

void TopBar::showWaiting()
{
    m_waiting->setVisible(m_waitingCount > 0 && m_places->isVisibleTo(this));
    const QString words = tr("%n waiting to be sent", nullptr, int(m_waitingCount));
    m_waiting->setContent(m_narrow ? QLocale().toString(m_waitingCount) : words, Tone::Neutral,
                          QStringLiteral("sync"));
    m_waiting->setAccessibleName(words);
    m_waiting->setToolTip(plainToolTip(tr("%n can still be undone.", nullptr, int(m_undoable))
                                       + u'\n'
                                       + tr("%n stand ready for the producer to fetch.", nullptr,
                                            int(m_waitingCount - m_undoable))));
}

void TopBar::setSample(bool sample)
{
    m_isSample = sample;
    showSample();
}

void TopBar::showSample()
{
    m_sample->setVisible(m_isSample && m_places->isVisibleTo(this));
}

void TopBar::setNarrow(bool narrow)
{
    m_narrow = narrow;
    showWaiting();
    fit();
}

// What is least missed goes first where large text leaves no room for all of it.
void TopBar::fit()
{
    m_search->setMaximumWidth(theme().sized(m_narrow ? searchWidthNarrow : searchWidth));
    const bool shown = m_places->isVisibleTo(this);
    const auto needs = [this] {
        int width = layout()->contentsMargins().left() + layout()->contentsMargins().right();
        for (const QWidget *part : std::initializer_list<const QWidget *> {
                 m_logo, m_name, m_places, m_sample, m_search, m_progress, m_waiting, m_settings,
                 m_initials}) {
            if (part->isVisibleTo(this))
                width += layout()->spacing()
                    + (part == m_search ? searchLeast : part->sizeHint().width());
        }
        return width;
    };
    m_progress->setVisible(shown);
    m_initials->setVisible(shown);
    m_logo->setVisible(true);
    for (QWidget *part : std::initializer_list<QWidget *> {m_logo, m_initials, m_progress}) {
        if (shown && needs() > width())
            part->hide();
    }
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (layout() != nullptr && changesLook(event))
        fit();
}

void TopBar::setPlacesShown(bool shown)
{
    m_places->setVisible(shown);
    m_search->setVisible(shown);
    m_name->setVisible(!shown);
    showSample();
    showWaiting();
    fit();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().line);
}

} // namespace bluepencil
