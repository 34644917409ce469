// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/overlays/compareoverlay.h"

#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/keycaps.h"
#include "ui/common/paragraph.h"
#include "ui/review/panes/cardbutton.h"
#include "ui/review/panes/scrollcolumn.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int compareWidth = 460;
constexpr std::size_t most = 9; // a key each

} // namespace

CompareOverlay::CompareOverlay(QWidget *window)
    : Overlay(tr("Compare with"), compareWidth, window)
    , m_scroll(new ScrollColumn(tr("Texts to compare with"), QStringLiteral("compareList"), card()))
{
    setObjectName(QStringLiteral("compareOverlay"));
    column()->addWidget(new ElideLabel(tr("Compare with"), TypeRole::Title, Ink::Text, card()));
    column()->addWidget(new Paragraph(
        tr("Marks and hunks follow what is chosen here. What is stored stays against the draft."),
        TypeRole::Body, Ink::Muted, card()));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->column()->setSpacing(space::s8);
    column()->addWidget(m_scroll);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *cancel = new DecisionButton(Overlay::tr("Cancel"), {}, QKeySequence(Qt::Key_Escape),
                                      ButtonVariant::Normal, card());
    connect(cancel, &QPushButton::clicked, this, &Overlay::close);
    row->addWidget(cancel);
    column()->addLayout(row);
}

CompareOverlay::~CompareOverlay() = default;

void CompareOverlay::ask(const std::vector<CompareBase> &bases, int current)
{
    m_current = current;
    m_cards.clear();
    m_scroll->clear();
    for (std::size_t i = 0; i < std::min(bases.size(), most); ++i) {
        auto *line = new QWidget(m_scroll->host());
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::s8);
        row->addWidget(new KeyCaps(QKeySequence(Qt::Key(Qt::Key_1 + int(i))), line));
        auto *made = new CardButton(line);
        made->setObjectName(QStringLiteral("compareCard"));
        CardButton::Words words;
        words.tone = int(i) == current ? Tone::Accent : Tone::Neutral;
        words.icon = bases[i].kind == CompareBase::Kind::Earlier ? QStringLiteral("clock")
                                                                 : QStringLiteral("pencil");
        words.strong = bases[i].name;
        words.detail = int(i) != current ? bases[i].detail
            : bases[i].detail.isEmpty()  ? tr("compared with now")
                                         : tr("%1; compared with now").arg(bases[i].detail);
        made->setWords(words);
        made->setCurrent(int(i) == current);
        connect(made, &QAbstractButton::clicked, this, [this, base = int(i)] { choose(base); });
        row->addWidget(made, 1);
        m_scroll->column()->addWidget(line);
        line->show();
        m_cards.push_back(made);
    }
    m_scroll->column()->addStretch(1);
    // As tall as its lines, as far as the window has room for them.
    const int inner = theme().sized(compareWidth) - 2 * space::s24;
    int tall = 0;
    for (const CardButton *each : m_cards)
        tall += each->heightForWidth(inner - theme().sized(40)) + space::s8;
    m_scroll->setFixedHeight(std::min(tall, std::max(120, window()->height() / 2)));
    open();
}

void CompareOverlay::focusFirst()
{
    const auto at = std::size_t(std::clamp(m_current, 0, int(m_cards.size()) - 1));
    m_cards[at]->setFocus(Qt::ShortcutFocusReason);
}

void CompareOverlay::keyPressEvent(QKeyEvent *event)
{
    const int number = event->key() - Qt::Key_1;
    if (number >= 0 && number < int(m_cards.size()) && !event->isAutoRepeat()) {
        choose(number);
        return;
    }
    Overlay::keyPressEvent(event);
}

void CompareOverlay::choose(int base)
{
    close();
    Q_EMIT chosen(base);
}

} // namespace bluepencil
