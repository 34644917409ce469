// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/decisionbar.h"

#include "ui/common/actionregistry.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/undoring.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QPainter>

namespace bluepencil {

namespace {

class SavedIcon final : public QWidget {
public:
    explicit SavedIcon(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(16, 16);
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

constexpr int tickMs = 100;

} // namespace

DecisionBar::DecisionBar(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_ring(new UndoRing(tr("Time left for undoing"), this))
    , m_done(new ElideLabel({}, TypeRole::Body, Ink::Muted, this))
    , m_undo(new DecisionButton(tr("Undo"), QStringLiteral("undo"), {}, ButtonVariant::Ghost, this))
    , m_savedIcon(new SavedIcon(this))
    , m_saved(new ElideLabel({}, TypeRole::Body, Ink::Muted, this))
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
    setFixedHeight(metric::decisionBar);
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_undo->setKeepsIcon(true);
    m_undo->setTabular(true);
    m_undo->setReservedTexts({tr("Undo %1 s").arg(60)});
    m_saved->setObjectName(QStringLiteral("saveState"));
    m_done->setObjectName(QStringLiteral("doneWords"));
    m_done->setElides(true);
    m_release->setObjectName(QStringLiteral("releaseButton"));
    m_escalate->setObjectName(QStringLiteral("escalateButton"));
    m_reject->setObjectName(QStringLiteral("rejectButton"));
    m_primary->setObjectName(QStringLiteral("primaryButton"));
    m_primary->setReservedTexts({tr("Approve"), tr("Send edited")});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_ring);
    row->addWidget(m_done);
    row->addSpacing(8);
    row->addWidget(m_undo);
    row->addSpacing(8);
    row->addWidget(m_savedIcon);
    row->addWidget(m_saved);
    row->addStretch(1);
    for (DecisionButton *button : {m_release, m_escalate, m_reject, m_primary})
        row->addWidget(button);
    connect(m_primary, &QPushButton::clicked, this, &DecisionBar::primaryClicked);
    connect(m_reject, &QPushButton::clicked, this, &DecisionBar::rejectClicked);
    connect(m_escalate, &QPushButton::clicked, this, &DecisionBar::escalateClicked);
    connect(m_release, &QPushButton::clicked, this, &DecisionBar::releaseClicked);
    connect(m_undo, &QPushButton::clicked, this, &DecisionBar::undoClicked);
    m_ticker.setInterval(tickMs);
    connect(&m_ticker, &QTimer::timeout, this, &DecisionBar::tick);
    setPending(std::nullopt);
    setState(false, false, {});
    setSaveState(SaveState::Nothing);
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

void DecisionBar::setPending(const std::optional<PendingDecision> &latest)
{
    m_latest = latest;
    const bool shown = latest.has_value() && latest->dueAt > m_clock.now();
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
    const qint64 left = m_latest->dueAt - m_clock.now();
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
    for (DecisionButton *button : {m_release, m_escalate, m_reject, m_primary, m_undo})
        button->setCompact(narrow);
    setPending(m_latest);
}

void DecisionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
    painter.fillRect(QRect(0, 0, width(), 1), theme().line);
}

} // namespace bluepencil
