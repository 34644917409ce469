// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of guidelines is built; what it does stands in guidelinework.cpp.
#include "ui/guideline/guidelinepage.h"

#include "core/base/limits.h"
#include "ui/common/actionregistry.h"
#include "ui/common/card.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/paragraph.h"
#include "ui/common/style/themecontroller.h"
#include "ui/guideline/anchorhighlighter.h"
#include "ui/guideline/voiceform.h"
#include "ui/review/panes/guidelinelist.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr int widest = 1180;
constexpr int twoColumnsFrom = 900;
constexpr int textHeight = 380;
constexpr int choiceWidth = 300;
constexpr int saveMs = 800;
constexpr int previewMs = 150;

} // namespace

GuidelinePage::GuidelinePage(ReviewService &service, const Clock &clock, ActionRegistry &actions,
                             QWidget &window, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_clock(clock)
    , m_actions(actions)
    , m_editor(service.config().session.reviewer)
{
    setObjectName(QStringLiteral("guidelinePage"));
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("guidelineScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    auto *outer = new QHBoxLayout(content);
    outer->setContentsMargins(space::s24, space::s20, space::s24, space::s24);
    m_middle = new QWidget(content);
    auto *column = new QVBoxLayout(m_middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s8);
    addHead(column);
    column->addWidget(buildProblem());
    column->addSpacing(space::s4);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(space::betweenCards);
    m_columns->addWidget(buildText(), 6);
    m_columns->addWidget(buildSide(), 5);
    column->addLayout(m_columns);
    column->addStretch(1);
    outer->addStretch(1);
    outer->addWidget(m_middle, 30);
    outer->addStretch(1);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(scroll);

    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveMs);
    connect(&m_saveTimer, &QTimer::timeout, this, &GuidelinePage::save);
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(previewMs);
    connect(&m_previewTimer, &QTimer::timeout, this, &GuidelinePage::preview);
    ActionSpec spec;
    spec.id = QStringLiteral("guideline.publish");
    spec.text = tr("Publish the guideline");
    spec.group = tr("Guidelines");
    spec.keys = {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)};
    spec.context = ActionContext::Settings;
    spec.repeats = false;
    connect(m_actions.add(spec, &window), &QAction::triggered, this, &GuidelinePage::publish);
    m_actions.setObstacle(spec.id, [this] {
        if (!isVisible())
            return tr("Open the guidelines first");
        return differs() ? QString() : tr("Nothing differs from what is published");
    });
    const auto showKeys = [this] {
        m_publish->setKeys(m_actions.keys(QStringLiteral("guideline.publish")));
    };
    connect(&m_actions, &ActionRegistry::keysChanged, this, showKeys);
    showKeys();
    setActionsEnabled(false);
    fit();
}

GuidelinePage::~GuidelinePage()
{
    m_actions.setObstacle(QStringLiteral("guideline.publish"), {});
}

void GuidelinePage::addHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s12);
    head->addWidget(new ElideLabel(tr("Guidelines"), TypeRole::Head, Ink::Text, m_middle));
    m_choice = new QComboBox(m_middle);
    m_choice->setObjectName(QStringLiteral("guidelineChoice"));
    m_choice->setAccessibleName(tr("Guideline"));
    m_choice->setProperty("elides", true);
    m_choice->setMinimumContentsLength(8);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_choice, &QComboBox::activated, this,
            [this] { open(m_choice->currentData().toString()); });
    m_choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    head->addWidget(m_choice, 2);
    auto *fresh
        = new DecisionButton(tr("New"), QStringLiteral("plus"), {}, ButtonVariant::Ghost, m_middle);
    fresh->setObjectName(QStringLiteral("guidelineNew"));
    fresh->setAccessibleName(tr("New guideline"));
    connect(fresh, &QPushButton::clicked, this, &GuidelinePage::startNew);
    head->addWidget(fresh);
    head->addStretch(1);
    auto *back = new DecisionButton(tr("Back to the drafts"), {}, QKeySequence(Qt::Key_Escape),
                                    ButtonVariant::Normal, m_middle);
    back->setObjectName(QStringLiteral("guidelineBack"));
    connect(back, &QPushButton::clicked, this, &GuidelinePage::closeWanted);
    head->addWidget(back);
    column->addLayout(head);
    m_state = new Paragraph({}, TypeRole::Caption, Ink::Muted, m_middle);
    m_state->setObjectName(QStringLiteral("guidelineState"));
    column->addWidget(m_state);
    column->addSpacing(space::s4);
}

Card *GuidelinePage::buildProblem()
{
    m_problem = new Card(m_middle);
    m_problem->setTone(Tone::Warn);
    m_problem->column()->setContentsMargins(space::cardX, space::cardY, space::cardX, space::cardY);
    m_problem->column()->setSpacing(space::s8);
    m_problemWords = new Paragraph({}, TypeRole::Body, Ink::Text, m_problem);
    m_problemWords->setObjectName(QStringLiteral("guidelineProblem"));
    m_problem->column()->addWidget(m_problemWords);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s8);
    for (std::size_t i = 0; i < 2; ++i) {
        auto *way = new DecisionButton({}, {}, {}, ButtonVariant::Normal, m_problem);
        way->setObjectName(QStringLiteral("guidelineWayOut%1").arg(i));
        connect(way, &QPushButton::clicked, this, [this, i] {
            if (i >= m_goOut.size())
                return;
            const std::function<void()> go = m_goOut[i]; // it may put others in its place
            go();
        });
        m_waysOut.push_back(way);
        row->addWidget(way);
    }
    row->addStretch(1);
    m_problem->column()->addLayout(row);
    m_problem->hide();
    return m_problem;
}

Card *GuidelinePage::addCard(QVBoxLayout *column, const QString &head)
{
    column->addWidget(new ElideLabel(head, TypeRole::Strong, Ink::Text, m_middle));
    auto *card = new Card(m_middle);
    card->column()->setContentsMargins(space::cardX, space::cardY, space::cardX, space::cardY);
    card->column()->setSpacing(space::s8);
    column->addWidget(card);
    return card;
}

QWidget *GuidelinePage::buildText()
{
    auto *side = new QWidget(m_middle);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s8);
    Card *card = addCard(column, tr("Text"));
    m_idRow = new QWidget(card);
    auto *named = new QVBoxLayout(m_idRow);
    named->setContentsMargins(0, 0, 0, 0);
    named->setSpacing(space::s4);
    m_id = new QLineEdit(m_idRow);
    m_id->setObjectName(QStringLiteral("guidelineId"));
    m_id->setAccessibleName(tr("Id, as items name it"));
    m_id->setMaxLength(200);
    named->addWidget(
        new Paragraph(tr("Id, as items name it"), TypeRole::Caption, Ink::Muted, m_idRow));
    named->addWidget(m_id);
    card->column()->addWidget(m_idRow);
    card->column()->addWidget(new Paragraph(tr("Title"), TypeRole::Caption, Ink::Muted, card));
    m_title = new QLineEdit(card);
    m_title->setObjectName(QStringLiteral("guidelineTitle"));
    m_title->setAccessibleName(tr("Title"));
    m_title->setMaxLength(200);
    card->column()->addWidget(m_title);
    card->column()->addWidget(
        new Paragraph(tr("Each line is a paragraph. Its end names it and the labels that lead to "
                         "it: {#amounts fact unsupported}"),
                      TypeRole::Caption, Ink::Muted, card));
    m_text = new QPlainTextEdit(card);
    m_text->setObjectName(QStringLiteral("guidelineText"));
    m_text->setAccessibleName(tr("Text of the guideline"));
    m_text->setTabChangesFocus(true);
    m_anchors = new AnchorHighlighter(m_text->document());
    card->column()->addWidget(m_text);
    card->column()->addStretch(); // else captions take what is left over
    column->addSpacing(space::s8);
    Card *voice = addCard(column, tr("Brand voice"));
    m_voice = new VoiceForm(voice);
    voice->column()->addWidget(m_voice);
    column->addStretch(1);
    connect(m_id, &QLineEdit::textEdited, this, &GuidelinePage::onEdited);
    connect(m_title, &QLineEdit::textEdited, this, &GuidelinePage::onEdited);
    connect(m_text, &QPlainTextEdit::textChanged, this, &GuidelinePage::onEdited);
    connect(m_voice, &VoiceForm::changed, this, &GuidelinePage::onEdited);
    return side;
}

QWidget *GuidelinePage::buildSide()
{
    auto *side = new QWidget(m_middle);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s8);
    Card *changes = addCard(column, tr("What changes"));
    m_changesHead = new Paragraph({}, TypeRole::Body, Ink::Muted, changes);
    m_changesHead->setObjectName(QStringLiteral("guidelineChangesHead"));
    m_changes = new GuidelineList(changes);
    m_changes->setObjectName(QStringLiteral("guidelineChanges"));
    changes->column()->addWidget(m_changesHead);
    changes->column()->addWidget(m_changes);
    column->addSpacing(space::s8);
    Card *publishing = addCard(column, tr("Publish"));
    publishing->column()->addWidget(new Paragraph(tr("What changed, for those who read it"),
                                                  TypeRole::Caption, Ink::Muted, publishing));
    m_note = new QLineEdit(publishing);
    m_note->setObjectName(QStringLiteral("guidelineNote"));
    m_note->setAccessibleName(tr("What changed, for those who read it"));
    m_note->setMaxLength(int(limits::NoteBytes / 4));
    publishing->column()->addWidget(m_note);
    m_publish = new DecisionButton(tr("Publish"), QStringLiteral("send"), {},
                                   ButtonVariant::Primary, publishing);
    m_publish->setObjectName(QStringLiteral("guidelinePublish"));
    connect(m_publish, &QPushButton::clicked, this, &GuidelinePage::publish);
    m_discard = new DecisionButton(tr("Discard the draft"), QStringLiteral("undo"), {},
                                   ButtonVariant::Ghost, publishing);
    m_discard->setObjectName(QStringLiteral("guidelineDiscard"));
    connect(m_discard, &QPushButton::clicked, this, &GuidelinePage::discard);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s8);
    row->addWidget(m_publish);
    row->addWidget(m_discard);
    row->addStretch(1);
    publishing->column()->addLayout(row);
    column->addSpacing(space::s8);
    Card *queues = addCard(column, tr("Queues that follow it"));
    m_queues = queues;
    m_queueColumn = new QVBoxLayout;
    m_queueColumn->setSpacing(space::s8);
    queues->column()->addLayout(m_queueColumn);
    column->addStretch(1);
    return side;
}

void GuidelinePage::fit()
{
    m_middle->setMaximumWidth(theme().sized(widest));
    m_text->setFixedHeight(theme().sized(textHeight));
    m_choice->setMaximumWidth(theme().sized(choiceWidth));
    const bool two = width() >= theme().sized(twoColumnsFrom);
    m_columns->setDirection(two ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void GuidelinePage::setActionsEnabled(bool enabled)
{
    m_actions.action(QStringLiteral("guideline.publish"))->setEnabled(enabled);
}

void GuidelinePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void GuidelinePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_discard == nullptr || !changesLook(event))
        return;
    fit();
    m_anchors->rehighlight();
}

void GuidelinePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_text->setFocus();
}

void GuidelinePage::hideEvent(QHideEvent *event)
{
    save();
    QWidget::hideEvent(event);
}

void GuidelinePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace bluepencil
