// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panes/decisionbar.h"

#include "ui/common/actionregistry.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/style/icon.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"
#include "ui/common/undoring.h"
#include "ui/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace bluepencil {

namespace {

class SavedIcon final : public QWidget {
public:
    explicit SavedIcon(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(metric::icon, metric::icon);
    }

    void setIcon(const QString &icon, Ink ink)
    {
        m_icon = icon;
        m_ink = ink;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_icon.isEmpty())
            return;
        QPainter painter(this);
        paintIcon(&painter, rect(), m_icon, theme().ink(m_ink), layoutDirection());
    }

private:
    QString m_icon;
    Ink m_ink = Ink::Muted;
};

constexpr int undoTickMs = 100;
constexpr int sideStart = 20;
constexpr int sideEnd = 16;
constexpr int betweenParts = 8;

} // namespace

DecisionBar::DecisionBar(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_ring(new UndoRing(tr("Time left for undoing"), this))
    , m_done(new ElideLabel({}, TypeRole::Body, Ink::Muted, this))
    , m_undo(new DecisionButton(tr("Undo"), QStringLiteral("undo"), {}, ButtonVariant::Ghost, this))
    , m_savedIcon(new SavedIcon(this))
    , m_saved(new ElideLabel({}, TypeRole::Body, Ink::Muted, this))
    , m_concern(new ElideLabel({}, TypeRole::Body, Ink::Danger, this))
    , m_release(new DecisionButton(tr("Release"), QStringLiteral("release"), {},
                                   ButtonVariant::Ghost, this))
    , m_escalate(new DecisionButton(tr("Escalate"), QStringLiteral("escalate"), {},
                                    ButtonVariant::Normal, this))
    , m_reject(new DecisionButton(tr("Reject"), QStringLiteral("cross"), {}, ButtonVariant::Danger,
                                  this))
    , m_primary(new DecisionButton(tr("Approve"), QStringLiteral("check"), {},
                                   ButtonVariant::Primary, this))
{
    setObjectName(QStringLiteral("decisionBar"));
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_undo->setKeepsIcon(true);
    m_undo->setTabular(true);
    m_undo->setReservedTexts({tr("Undo %1 s").arg(60)});
    m_saved->setObjectName(QStringLiteral("saveState"));
    m_done->setObjectName(QStringLiteral("doneWords"));
    m_done->setElides(true);
    m_concern->setObjectName(QStringLiteral("concern"));
    m_concern->setElides(true);
    m_concern->setMinimumWidth(1); // the first to go where there is little room
    m_concern->hide();
    m_release->setObjectName(QStringLiteral("releaseButton"));
    m_escalate->setObjectName(QStringLiteral("escalateButton"));
    m_reject->setObjectName(QStringLiteral("rejectButton"));
    m_primary->setObjectName(QStringLiteral("primaryButton"));
    m_primary->setReservedTexts({tr("Approve"), tr("Send edited")});
    auto *state = new QHBoxLayout;
    state->setSpacing(betweenParts);
    state->addWidget(m_ring);
    state->addWidget(m_done);
    state->addSpacing(betweenParts);
    state->addWidget(m_undo);
    state->addSpacing(betweenParts);
    state->addWidget(m_savedIcon);
    state->addWidget(m_saved);
    state->addWidget(m_concern, 100);
    state->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(betweenParts);
    buttons->addStretch(1);
    for (DecisionButton *button : {m_release, m_escalate, m_reject, m_primary})
        buttons->addWidget(button);
    m_rows = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_rows->setContentsMargins(sideStart, 0, sideEnd, 0);
    m_rows->setSpacing(betweenParts);
    m_rows->addLayout(state, 1);
    m_rows->addLayout(buttons);
    connect(m_primary, &QPushButton::clicked, this, &DecisionBar::primaryClicked);
    connect(m_reject, &QPushButton::clicked, this, &DecisionBar::rejectClicked);
    connect(m_escalate, &QPushButton::clicked, this, &DecisionBar::escalateClicked);
    connect(m_release, &QPushButton::clicked, this, &DecisionBar::releaseClicked);
    connect(m_undo, &QPushButton::clicked, this, &DecisionBar::undoClicked);
    m_ticker.setInterval(undoTickMs);
    connect(&m_ticker, &QTimer::timeout, this, &DecisionBar::tick);
    setPending(std::nullopt);
    setState(false, false, {});
    setSaveState(SaveState::Nothing);
    arrange();
}

DecisionBar::~DecisionBar() = default;

void DecisionBar::showKeys(const ActionRegistry &registry)
{
    const auto apply = [this, &registry] {
        m_primary->setKeys(registry.keys(QStringLiteral("decide.send")));
        m_reject->setKeys(registry.keys(QStringLiteral("decide.reject")));
        m_escalate->setKeys(registry.keys(QStringLiteral("decide.escalate")));
        m_release->setKeys(registry.keys(QStringLiteral("decide.release")));
        m_undo->setKeys(registry.keys(QStringLiteral("decide.undo")));
        arrange();
    };
    apply();
    connect(&registry, &ActionRegistry::keysChanged, this, apply);
}

void DecisionBar::setState(bool hasItem, bool edited, const QString &blocked)
{
    if (edited)
        m_primary->setLook(tr("Send edited"), QStringLiteral("send"));
    else
        m_primary->setLook(tr("Approve"), QStringLiteral("check"));
    m_primary->setEnabled(hasItem && blocked.isEmpty());
    m_primary->setToolTip(plainToolTip(blocked));
    for (DecisionButton *button : {m_release, m_escalate, m_reject})
        button->setEnabled(hasItem);
}

void DecisionBar::setConcern(const QString &concern)
{
    m_concern->setLine(concern);
    m_concern->setVisible(!concern.isEmpty());
}

void DecisionBar::setPending(const std::optional<PendingDecision> &latest)
{
    m_latest = latest;
    const bool shown = latest.has_value() && latest->due > m_clock.steady();
    m_ring->setVisible(shown);
    m_undo->setVisible(shown);
    m_done->setVisible(shown && !m_narrow);
    if (!shown) {
        m_ticker.stop();
        return;
    }
    m_done->setLine(words::done(latest->externalId, latest->action));
    m_ticker.start();
    tick();
}

void DecisionBar::tick()
{
    if (!m_latest)
        return;
    const qint64 left = m_latest->due - m_clock.steady();
    if (left <= 0) {
        setPending(std::nullopt);
        return;
    }
    const qint64 whole = qMax<qint64>(1, m_latest->dueAt - m_latest->madeAt);
    m_ring->setRemaining(double(left) / double(whole));
    m_undo->setText(tr("Undo %1 s").arg((left + 999) / 1000));
}

void DecisionBar::setSaveState(SaveState state)
{
    auto *icon = static_cast<SavedIcon *>(m_savedIcon);
    switch (state) {
    case SaveState::Nothing:
        m_saved->setLine({});
        icon->setIcon({}, Ink::Muted);
        break;
    case SaveState::Unsaved:
        m_saved->setLine(tr("Saving"));
        icon->setIcon(QStringLiteral("sync"), Ink::Muted);
        break;
    case SaveState::Saved:
        m_saved->setLine(tr("Saved"));
        icon->setIcon(QStringLiteral("check"), Ink::Muted);
        break;
    case SaveState::Failed:
        m_saved->setLine(tr("Not saved"));
        icon->setIcon(QStringLiteral("warning"), Ink::Danger);
        break;
    }
    m_saved->setInk(state == SaveState::Failed ? Ink::Danger : Ink::Muted);
}

void DecisionBar::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setPending(m_latest);
    arrange();
}

// With a word of what was done and all that ever stands beside it.
int DecisionBar::stateWidth() const
{
    const QFontMetrics metrics(theme().font(TypeRole::Body));
    int saved = 0;
    for (const QString &word : {tr("Saving"), tr("Saved"), tr("Not saved")})
        saved = std::max(saved, metrics.horizontalAdvance(word));
    const int done = m_narrow ? 0 : m_done->minimumSizeHint().width() + betweenParts;
    return m_ring->sizeHint().width() + done + m_undo->sizeHint().width() + m_savedIcon->width()
        + saved + 6 * betweenParts;
}

int DecisionBar::buttonsWidth() const
{
    int width = 3 * betweenParts;
    for (const DecisionButton *button : {m_release, m_escalate, m_reject, m_primary})
        width += button->sizeHint().width();
    return width;
}

int DecisionBar::widthWithin() const
{
    return width() - sideStart - sideEnd;
}

void DecisionBar::arrange()
{
    m_savedIcon->setFixedSize(theme().sized(metric::icon), theme().sized(metric::icon));
    m_primary->setKeysShown(true);
    const auto isTooWide = [this] {
        return stateWidth() + betweenParts + buttonsWidth() > widthWithin();
    };
    // Icons and keys give way before a second row is begun.
    for (const bool compact : {m_narrow, true}) {
        for (DecisionButton *button : {m_release, m_escalate, m_reject, m_primary, m_undo})
            button->setCompact(compact);
        if (!isTooWide())
            break;
    }
    const bool stacked = isTooWide();
    m_primary->setKeysShown(buttonsWidth() <= widthWithin());
    m_rows->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int row = m_primary->sizeHint().height();
    const int around = metric::decisionBar - metric::button;
    const int tall = around + (stacked ? 2 * row + betweenParts : row);
    if (tall != height())
        setFixedHeight(tall);
}

QSize DecisionBar::minimumSizeHint() const
{
    return {0, height()}; // what one row would need holds no pane wide
}

void DecisionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DecisionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_rows != nullptr && changesLook(event))
        arrange();
}

void DecisionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
    painter.fillRect(QRect(0, 0, width(), 1), theme().line);
}

} // namespace bluepencil
