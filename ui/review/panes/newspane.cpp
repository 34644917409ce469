// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panes/newspane.h"

#include "ui/common/card.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/paragraph.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"
#include "ui/review/editor/redlineview.h"
#include "ui/review/veil/screenveil.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QTextDocument>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr int redlineMost = 150; // the text that is worked on needs the room
constexpr qsizetype mostInstruction = 400;

} // namespace

NewsPane::NewsPane(QWidget *parent)
    : QWidget(parent)
    , m_diff(new DiffRunner(this))
    , m_card(new Card(this))
    , m_title(new ElideLabel({}, TypeRole::Strong, Ink::Text, m_card))
    , m_summary(new ElideLabel({}, TypeRole::Caption, Ink::Muted, m_card))
    , m_asked(new Paragraph({}, TypeRole::Body, Ink::Text, m_card))
    , m_outlook(new Paragraph({}, TypeRole::Caption, Ink::Muted, m_card))
    , m_redline(new RedlineView(m_card))
{
    setObjectName(QStringLiteral("newsPane"));
    setAccessibleName(tr("What is new"));
    m_title->setObjectName(QStringLiteral("newsTitle"));
    m_summary->setObjectName(QStringLiteral("newsSummary"));
    m_summary->setElides(true);
    m_asked->setObjectName(QStringLiteral("newsAsked"));
    m_outlook->setObjectName(QStringLiteral("newsOutlook"));
    m_redline->setObjectName(QStringLiteral("newsRedline"));
    m_redline->setAccessibleName(tr("The new draft against the one before"));
    m_redline->setLabelled(false);
    m_redline->setAutoFillBackground(true);
    m_redline->setBackgroundRole(QPalette::Base); // its margins too
    m_take = new DecisionButton(tr("Take the new draft"), {}, {}, ButtonVariant::Normal, m_card);
    m_take->setObjectName(QStringLiteral("newsTake"));
    m_seen = new DecisionButton(tr("Seen"), QStringLiteral("check"), {}, ButtonVariant::Primary,
                                m_card);
    m_seen->setObjectName(QStringLiteral("newsSeen"));
    connect(m_take, &QPushButton::clicked, this, &NewsPane::takeClicked);
    connect(m_seen, &QPushButton::clicked, this, &NewsPane::seenClicked);
    connect(m_diff, &DiffRunner::compared, this, [this](const Comparison &comparison) {
        m_redline->showComparison(comparison, m_language);
        fitRedline();
    });

    m_card->setTone(Tone::Accent);
    QVBoxLayout *column = m_card->column();
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(9);
    head->addWidget(m_title);
    head->addWidget(m_summary, 1);
    column->addLayout(head);
    column->addWidget(m_asked);
    column->addWidget(m_redline);
    column->addWidget(m_outlook);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_take);
    buttons->addWidget(m_seen);
    column->addLayout(buttons);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 8, 16, 8);
    outer->addWidget(m_card);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

NewsPane::~NewsPane() = default;

void NewsPane::setVeil(const ScreenVeil *veil)
{
    m_redline->setVeil(veil);
    connect(veil, &ScreenVeil::changed, this, &NewsPane::fitRedline);
}

QString NewsPane::summaryOf(const News &news)
{
    QStringList parts;
    if (news.messages > 0)
        parts.append(tr("%n new message(s)", nullptr, news.messages));
    parts.append(news.draft ? tr("another draft") : tr("the same draft"));
    if (news.facts)
        parts.append(tr("other facts"));
    if (news.references)
        parts.append(tr("other references"));
    return parts.join(tr(", "));
}

void NewsPane::showNews(const OpenItem &item, const News &news)
{
    const auto &asked = item.lease.asked;
    const bool answered = asked && !asked->isRefused;
    const bool assisted = item.lease.arm == Arm::Assisted;
    const bool showsDraft = assisted && news.draft && item.seen.has_value();
    m_title->setLine(
        answered ? tr("The draft you asked for")
                 : tr("Revision %1 came in").arg(QLocale().toString(item.lease.item.revision)));
    m_summary->setLine(summaryOf(news));
    m_asked->setVisible(answered);
    if (answered) {
        m_asked->setParagraph(
            tr("You asked: %1").arg(isolated(asked->instruction.left(mostInstruction))));
    }
    m_outlook->setParagraph(
        !item.edited() && assisted
            ? tr("You changed nothing: the new draft takes the place of the old one.")
            : tr("Your text stays as it is. It is compared with the new draft from then on."));
    m_take->setVisible(item.edited() && assisted && news.draft);
    m_redline->setVisible(showsDraft);
    m_language = item.lease.item.language;
    m_diff->forget();
    m_redline->showComparison({}, m_language);
    if (showsDraft)
        m_diff->request(item.base(), item.draftText, 0, true);
    fitRedline();
    show();
}

void NewsPane::clear()
{
    m_diff->forget();
    hide();
}

void NewsPane::setKeys(const QKeySequence &seen, const QKeySequence &take)
{
    m_seen->setKeys(seen);
    m_take->setKeys(take);
}

void NewsPane::setNarrow(bool narrow)
{
    m_redline->setNarrow(narrow);
}

void NewsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_redline != nullptr && changesLook(event))
        fitRedline();
}

// As high as its text, up to a bound; behind that it scrolls.
void NewsPane::fitRedline()
{
    const int needed = int(m_redline->document()->size().height()) + 12;
    m_redline->setFixedHeight(qMin(needed, theme().sized(redlineMost)));
}

} // namespace bluepencil
