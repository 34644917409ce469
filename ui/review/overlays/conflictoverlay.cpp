// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/overlays/conflictoverlay.h"

#include "ui/common/card.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/paragraph.h"
#include "ui/common/style/paint.h"
#include "ui/review/panes/scrollcolumn.h"
#include "ui/review/veil/screenveil.h"
#include "ui/words.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr int conflictWidth = 560;
constexpr qsizetype shownCharacters = 300;

} // namespace

ConflictOverlay::ConflictOverlay(QWidget *window)
    : Overlay(tr("Decisions that did not count"), conflictWidth, window)
    , m_sentence(new Paragraph({}, TypeRole::Body, Ink::Muted, card()))
    , m_scroll(new ScrollColumn(tr("Decisions that did not count"), QStringLiteral("conflictList"),
                                card()))
{
    setObjectName(QStringLiteral("conflictOverlay"));
    column()->addWidget(
        new ElideLabel(tr("Decisions that did not count"), TypeRole::Title, Ink::Text, card()));
    column()->addWidget(m_sentence);
    m_scroll->column()->setSpacing(space::s8);
    column()->addWidget(m_scroll);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s8);
    row->addStretch(1);
    m_copy = new DecisionButton(tr("Copy all texts"), QStringLiteral("copy"), {},
                                ButtonVariant::Normal, card());
    m_copy->setObjectName(QStringLiteral("conflictCopy"));
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(allTexts()); });
    m_close = new DecisionButton(tr("Go on"), {}, QKeySequence(Qt::Key_Return),
                                 ButtonVariant::Primary, card());
    m_close->setObjectName(QStringLiteral("conflictClose"));
    connect(m_close, &QPushButton::clicked, this, &Overlay::close);
    row->addWidget(m_copy);
    row->addWidget(m_close);
    column()->addLayout(row);
}

ConflictOverlay::~ConflictOverlay() = default;

void ConflictOverlay::setVeil(const ScreenVeil *veil)
{
    m_veil = veil;
}

void ConflictOverlay::ask(const std::vector<Delivery> &deliveries)
{
    m_deliveries.insert(m_deliveries.end(), deliveries.begin(), deliveries.end());
    if (!isVisible())
        m_deliveries = deliveries;
    m_sentence->setParagraph(
        tr("While there was no contact others were faster with %n draft(s). Nothing of yours went "
           "out for them; your texts are kept.",
           nullptr, int(m_deliveries.size())));
    m_scroll->clear();
    bool hasText = false;
    for (const Delivery &delivery : m_deliveries) {
        addLine(delivery);
        hasText = hasText || delivery.keptText;
    }
    m_scroll->column()->addStretch(1);
    m_copy->setVisible(hasText);
    m_scroll->setMinimumHeight(theme().sized(std::min(96 * int(m_deliveries.size()), 360)));
    if (!isVisible())
        open();
}

void ConflictOverlay::addLine(const Delivery &delivery)
{
    auto *line = new Card(m_scroll->host());
    line->column()->setContentsMargins(space::s12, space::s8, space::s12, space::s8);
    line->column()->setSpacing(2);
    auto *head = new ElideLabel(isolated(delivery.externalId), TypeRole::Strong, Ink::Text, line);
    head->setElides(true);
    line->column()->addWidget(head);
    line->column()->addWidget(new Paragraph(words::error(*delivery.refusal).strong,
                                            TypeRole::Caption, Ink::Danger, line));
    if (delivery.keptText) {
        auto *text = new Paragraph({}, TypeRole::Body, Ink::Text, line);
        // Cut behind the look: half a value is none to the detectors.
        const auto showText = [this, text, kept = *delivery.keptText] {
            const QString whole = m_veil == nullptr ? kept : m_veil->elsewhere(kept);
            QString shown = whole.left(shownCharacters).simplified();
            if (whole.size() > shownCharacters)
                shown += QStringLiteral(" …");
            text->setParagraph(shown);
        };
        showText();
        if (m_veil != nullptr)
            connect(m_veil, &ScreenVeil::changed, text, showText);
        line->column()->addWidget(text);
    }
    m_scroll->column()->addWidget(line);
}

QString ConflictOverlay::allTexts() const
{
    QStringList texts;
    for (const Delivery &delivery : m_deliveries) {
        if (delivery.keptText)
            texts += delivery.externalId + QStringLiteral("\n\n") + *delivery.keptText;
    }
    return texts.join(QStringLiteral("\n\n"));
}

void ConflictOverlay::focusFirst()
{
    m_close->setFocus();
}

} // namespace bluepencil
