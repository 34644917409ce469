// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/overlays/adjudicationoverlay.h"

#include "ui/common/card.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/paragraph.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/theme.h"
#include "ui/review/editor/diffrunner.h"
#include "ui/review/editor/redlineview.h"
#include "ui/review/veil/screenveil.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int adjudicationWidth = 1240;
constexpr int textHeight = 300;
constexpr qsizetype mostReviewer = 60; // of a name that others gave
constexpr qsizetype mostNote = 400; // characters

struct AdjudicationWords {
    Q_DECLARE_TR_FUNCTIONS(bluepencil::AdjudicationOverlay)
};

QString decided(const Opinion &opinion)
{
    const QString when = isolatedTime(
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(opinion.at), QLocale::ShortFormat));
    switch (opinion.action) {
    case Action::Approve:
        return AdjudicationWords::tr("approved the draft, %1").arg(when);
    case Action::Edit:
        return AdjudicationWords::tr("edited it, %1").arg(when);
    case Action::Reject:
        return opinion.text ? AdjudicationWords::tr("rejected it, with a text, %1").arg(when)
                            : AdjudicationWords::tr("rejected it, %1").arg(when);
    case Action::Escalate:
    case Action::Redraft: // never on a slot that is decided
        break;
    }
    return AdjudicationWords::tr("passed it on, %1").arg(when);
}

QString labelled(const std::vector<Label> &labels)
{
    if (labels.empty())
        return AdjudicationWords::tr("No label");
    QStringList names;
    for (const Label &label : labels) {
        names.append(AdjudicationWords::tr("%1 (%2)").arg(isolated(words::label(label.code)),
                                                          words::severity(label.severity)));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

AdjudicationOverlay::AdjudicationOverlay(QWidget *window)
    : Overlay(tr("Decide between reviewers"), adjudicationWidth, window)
{
    setObjectName(QStringLiteral("adjudicationOverlay"));
    column()->addWidget(
        new ElideLabel(tr("Decide between reviewers"), TypeRole::Title, Ink::Text, card()));
    m_sentence = new Paragraph({}, TypeRole::Body, Ink::Muted, card());
    column()->addWidget(m_sentence);
    m_host = new QWidget(card());
    m_columns = new QHBoxLayout(m_host);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(space::s12);
    column()->addWidget(m_host);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    m_own = new DecisionButton(tr("Decide on the draft myself"), {}, QKeySequence(Qt::Key_Escape),
                               ButtonVariant::Normal, card());
    m_own->setObjectName(QStringLiteral("adjudicationOwn"));
    connect(m_own, &QPushButton::clicked, this, &Overlay::close);
    row->addWidget(m_own);
    column()->addLayout(row);
}

AdjudicationOverlay::~AdjudicationOverlay() = default;

void AdjudicationOverlay::setVeil(const ScreenVeil *veil)
{
    m_veil = veil;
}

void AdjudicationOverlay::ask(const QString &draft, const QString &language,
                              const std::vector<Opinion> &opinions)
{
    for (QWidget *each : m_cards)
        delete each;
    m_cards.clear();
    m_texts.clear();
    m_takes.clear();
    const std::size_t shown = std::min(opinions.size(), mostShown);
    for (std::size_t i = 0; i < shown; ++i)
        addOpinion(i, opinions[i], draft, language);
    QString sentence = tr("They decided without seeing each other. What you take goes into the "
                          "text, where you can change it; it goes out when you decide.");
    if (opinions.size() > shown)
        sentence += u' ' + tr("%Ln more decided.", nullptr, int(opinions.size() - shown));
    m_sentence->setParagraph(sentence);
    open();
}

void AdjudicationOverlay::addOpinion(std::size_t number, const Opinion &opinion,
                                     const QString &draft, const QString &language)
{
    auto *made = new Card(m_host);
    made->setObjectName(QStringLiteral("adjudicationCard"));
    made->column()->setSpacing(space::s4);
    const QString name = isolated(opinion.reviewer.simplified().left(mostReviewer));
    auto *head = new ElideLabel(name, TypeRole::Strong, Ink::Text, made);
    head->setElides(true);
    made->column()->addWidget(head);
    made->column()->addWidget(new Paragraph(decided(opinion), TypeRole::Caption, Ink::Muted, made));
    if (opinion.text) {
        auto *text = new RedlineView(made);
        text->setObjectName(QStringLiteral("adjudicationText"));
        text->setAccessibleName(tr("Final of %1 against the draft").arg(name));
        if (m_veil != nullptr)
            text->setVeil(m_veil);
        text->setLabelled(false);
        text->setNarrow(true);
        text->setMinimumHeight(theme().sized(textHeight));
        // On a thread of its own: a long text must not hold the window.
        auto *diff = new DiffRunner(text);
        connect(diff, &DiffRunner::compared, text, [text, language](const Comparison &comparison) {
            text->showComparison(comparison, language);
        });
        diff->request(draft, *opinion.text, number, true);
        made->column()->addWidget(text, 1);
        m_texts.push_back(text);
    } else {
        made->column()->addWidget(new Paragraph(
            opinion.action == Action::Reject ? tr("No text goes out if you reject it too (F12).")
                                             : tr("There is no text of theirs."),
            TypeRole::Body, Ink::Text, made));
        made->column()->addStretch(1);
    }
    made->column()->addWidget(
        new Paragraph(labelled(opinion.labels), TypeRole::Caption, Ink::Muted, made));
    if (!opinion.note.isEmpty()) {
        auto *line = new Paragraph({}, TypeRole::Body, Ink::Text, made);
        // Cut behind the look: half a value is none to the detectors.
        const auto showNote = [this, line, note = opinion.note] {
            const QString whole = m_veil == nullptr ? note : m_veil->words(m_veil->elsewhere(note));
            QString shown = whole.left(mostNote).simplified();
            if (whole.size() > mostNote)
                shown += QStringLiteral(" …");
            line->setParagraph(tr("Note: %1").arg(isolated(shown)));
        };
        showNote();
        if (m_veil != nullptr)
            connect(m_veil, &ScreenVeil::changed, line, showNote);
        made->column()->addWidget(line);
    }
    DecisionButton *button = nullptr;
    if (opinion.text) {
        button = new DecisionButton(
            opinion.action == Action::Approve ? tr("Take the draft") : tr("Take this text"), {},
            QKeySequence(Qt::Key(Qt::Key_1 + int(number))), ButtonVariant::Normal, made);
        button->setObjectName(QStringLiteral("adjudicationTake"));
        button->setAccessibleDescription(tr("Of %1").arg(name));
        connect(button, &QPushButton::clicked, this,
                [this, opinionNo = int(number)] { take(opinionNo); });
        made->column()->addWidget(button);
    }
    m_takes.push_back(button);
    m_cards.push_back(made);
    m_columns->addWidget(made, 1);
    made->show();
}

void AdjudicationOverlay::focusFirst()
{
    const auto first
        = std::ranges::find_if(m_takes, [](const DecisionButton *each) { return each != nullptr; });
    (first == m_takes.end() ? m_own : *first)->setFocus(Qt::ShortcutFocusReason);
}

void AdjudicationOverlay::keyPressEvent(QKeyEvent *event)
{
    const int number = event->key() - Qt::Key_1;
    if (number >= 0 && number < int(m_takes.size()) && !event->isAutoRepeat()
        && m_takes[std::size_t(number)] != nullptr) {
        take(number);
        return;
    }
    Overlay::keyPressEvent(event);
}

void AdjudicationOverlay::take(int opinion)
{
    close();
    Q_EMIT taken(opinion);
}

} // namespace bluepencil
