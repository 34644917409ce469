// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/recordview.h"

#include "core/text/textjson.h"
#include "ui/common/chip.h"
#include "ui/common/elidelabel.h"
#include "ui/common/paragraph.h"
#include "ui/common/segmented.h"
#include "ui/common/separator.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/theme.h"
#include "ui/review/editor/redlineview.h"
#include "ui/review/panes/scrollcolumn.h"
#include "ui/review/veil/screenveil.h"
#include "ui/review/veil/veiltexts.h"
#include "ui/statistics/figurewords.h"
#include "ui/words.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr int sideWidth = 300;

} // namespace

RecordView::RecordView(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElideLabel({}, TypeRole::Title, Ink::Text, this))
    , m_choice(new Segmented(tr("What is shown"), this))
    , m_text(new RedlineView(this))
    , m_side(new ScrollColumn(tr("About this decision"), QStringLiteral("recordSide"), this))
{
    setObjectName(QStringLiteral("statisticsRecord"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s12);
    m_title->setProperty("elides", true);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s12);
    head->addWidget(m_title, 1);
    m_choice->setObjectName(QStringLiteral("recordChoice"));
    m_choice->addSegment(tr("Redline"));
    m_choice->addSegment(tr("Draft"));
    m_choice->addSegment(tr("Final"));
    m_choice->addSegment(tr("Conversation"));
    m_choice->setCurrent(RedlineText);
    head->addWidget(m_choice);
    column->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s24);
    m_text->setObjectName(QStringLiteral("recordText"));
    row->addWidget(m_text, 1);
    m_side->setFixedWidth(theme().sized(sideWidth));
    m_side->column()->setSpacing(space::s6);
    row->addWidget(m_side);
    column->addLayout(row, 1);
    connect(m_choice, &Segmented::currentChanged, this, &RecordView::showText);
}

RecordView::~RecordView() = default;

void RecordView::setVeil(ScreenVeil *veil)
{
    m_veil = veil;
    m_text->setVeil(veil);
    connect(veil, &ScreenVeil::changed, this, [this] {
        showTitle();
        showSide();
    });
    connect(veil, &ScreenVeil::lookWanted, this, &RecordView::lookThrough);
}

// All that is shown of it is one conversation.
void RecordView::lookThrough()
{
    if (m_veil == nullptr)
        return;
    m_veil->begin();
    std::vector<ScanText> texts = veilTextsOf(m_record.item);
    texts.push_back({QStringLiteral("/draft"), m_record.draft});
    texts.push_back(
        {QStringLiteral("/final"), m_record.feedback.decision.finalText.value_or(QString())});
    texts.push_back({QStringLiteral("/note"), m_record.feedback.decision.note});
    texts.push_back({QStringLiteral("/id"), m_record.feedback.decision.externalId});
    texts.push_back({QStringLiteral("/conversation"), conversation()});
    m_veil->look(std::move(texts), true);
}

QString RecordView::wordsOf(const QString &given) const
{
    return m_veil == nullptr ? given : m_veil->text(given);
}

QString RecordView::conversation() const
{
    QStringList said;
    for (const Message &message : m_record.item.messages)
        said += words::role(message.role) + u'\n' + message.content;
    return said.join(QStringLiteral("\n\n"));
}

void RecordView::setRecord(const FeedbackRecord &record, const QTimeZone &zone)
{
    m_record = record;
    m_state.clear();
    m_zone = zone;
    lookThrough();
    showTitle();
    const bool final = record.feedback.decision.finalText.has_value();
    m_choice->setSegmentEnabled(RedlineText, true);
    m_choice->setSegmentEnabled(DraftText, true);
    m_choice->setSegmentEnabled(FinalText, final);
    m_choice->setSegmentToolTip(FinalText, final ? QString() : tr("This decision let nothing out"));
    chooseText(RedlineText);
    showSide();
}

void RecordView::setItem(const Item &item, const QString &state, bool conversation)
{
    m_record = {};
    m_record.item = item;
    m_record.feedback.decision.externalId = item.externalId;
    m_record.feedback.decision.finalText = item.finalText;
    if (!item.drafts.empty())
        m_record.draft = item.drafts.front().text;
    m_state = state;
    lookThrough();
    showTitle();
    m_choice->setSegmentEnabled(RedlineText, false);
    m_choice->setSegmentEnabled(DraftText, !item.drafts.empty());
    m_choice->setSegmentEnabled(FinalText, item.finalText.has_value());
    m_choice->setSegmentToolTip(FinalText, {});
    chooseText(conversation ? ConversationText : item.finalText ? FinalText : DraftText);
    showSide();
}

void RecordView::showConversation()
{
    chooseText(ConversationText);
}

void RecordView::chooseText(Text text)
{
    m_choice->setCurrent(text);
    showText();
}

void RecordView::showTitle()
{
    const QString id = isolated(wordsOf(m_record.feedback.decision.externalId));
    const QString title = wordsOf(m_record.item.title);
    m_title->setLine(title.isEmpty() ? id : tr("%1, %2").arg(id, title));
}

void RecordView::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void RecordView::showText()
{
    const Decision &made = m_record.feedback.decision;
    const QString final = made.finalText.value_or(m_record.draft);
    Comparison shown;
    shown.draft = m_record.draft;
    shown.text = final;
    std::vector<Label> labels;
    if (m_choice->current() == DraftText) {
        shown.text = m_record.draft;
    } else if (m_choice->current() == FinalText) {
        shown.draft = final;
    } else if (m_choice->current() == ConversationText) {
        shown.text = conversation();
        shown.draft = shown.text;
    } else if (made.finalText) {
        if (auto edits = editScriptFromJson(m_record.feedback.edits))
            shown.edits = std::move(*edits);
        labels = made.labels;
    }
    const QStringList names {tr("Redline"), tr("Draft"), tr("Final"), tr("Conversation")};
    m_text->setAccessibleName(names.value(m_choice->current()));
    m_text->showComparison(shown, m_record.item.language);
    m_text->setLabels(labels);
}

void RecordView::addHead(QVBoxLayout *column, const QString &text)
{
    column->addSpacing(space::s8);
    column->addWidget(new ElideLabel(text, TypeRole::Strong, Ink::Text, m_side->host()));
}

void RecordView::addFact(QVBoxLayout *column, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    column->addWidget(new ElideLabel(name, TypeRole::Caption, Ink::Muted, m_side->host()));
    column->addWidget(new Paragraph(value, TypeRole::Body, Ink::Text, m_side->host()));
}

void RecordView::addItemFacts(QVBoxLayout *column)
{
    addFact(column, tr("Queue"), m_record.item.queue);
    addFact(column, tr("Task"), words::task(m_record.item.task));
    addFact(column, tr("Language"), words::language(m_record.item.language));
}

void RecordView::showSide()
{
    m_side->clear();
    QVBoxLayout *column = m_side->column();
    if (!m_state.isEmpty()) {
        addFact(column, tr("State"), m_state);
        addItemFacts(column);
        column->addStretch(1);
        return;
    }
    const Feedback &feedback = m_record.feedback;
    const Decision &made = feedback.decision;
    addFact(column, tr("Decision"), words::action(made.action));
    const auto hter = feedback.metrics.find("hter");
    if (made.finalText && hter != feedback.metrics.end() && hter->is_number())
        addFact(column, tr("Edit effort"), tr("HTER %1").arg(words::share(hter->get<double>())));
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(made.decidedAt, m_zone);
    addFact(column, tr("Reviewer"), made.reviewer);
    addFact(column, tr("Decided"),
            tr("%1, %2").arg(words::wholeDay(at.date()),
                             isolatedTime(QLocale().toString(at.time(), QLocale::ShortFormat))));
    if (made.activeMs)
        addFact(column, tr("Active time"), words::seconds(double(*made.activeMs)));
    addFact(column, tr("Model"), words::model(feedback.model));
    addItemFacts(column);
    addFact(column, tr("Escalated to"), made.escalateTo);
    if (!made.labels.empty())
        addHead(column, tr("Labels"));
    for (const Label &label : made.labels) {
        column->addWidget(
            new Chip(tr("%1, %2").arg(words::label(label.code), words::severity(label.severity)),
                     words::severityTone(label.severity), QStringLiteral("label"), m_side->host()),
            0, Qt::AlignLeft);
    }
    if (!made.note.isEmpty()) {
        addHead(column, tr("Note"));
        auto *note = new Paragraph(wordsOf(made.note), TypeRole::Body, Ink::Text, m_side->host());
        note->setSelectable(true);
        column->addWidget(note);
    }
    column->addStretch(1);
}

} // namespace bluepencil
