// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/editor/snippetspage.h"

#include "ui/common/card.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/paragraph.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"
#include "ui/review/editor/documenttext.h"
#include "ui/review/editor/owntexts.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSet>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr int widest = 860;
constexpr int listWidth = 240;
constexpr int wordsHeight = 96;
constexpr int savePauseMs = 400;

QString rowOf(const Snippet &snippet)
{
    return snippet.abbreviation.isEmpty() ? SnippetsPage::tr("New snippet") : snippet.abbreviation;
}

} // namespace

SnippetsPage::SnippetsPage(OwnTexts &own, QWidget *parent)
    : QWidget(parent)
    , m_own(own)
{
    setObjectName(QStringLiteral("snippetsPage"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(savePauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SnippetsPage::keep);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(space::s24, space::s20, space::s24, space::s24);
    m_middle = new QWidget(this);
    auto *column = new QVBoxLayout(m_middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s12);
    addHead(column);
    addSnippets(column);
    addWords(column);
    m_verdict = new Paragraph({}, TypeRole::Body, Ink::Danger, m_middle);
    m_verdict->setObjectName(QStringLiteral("snippetsVerdict"));
    column->addWidget(m_verdict);
    outer->addStretch(1);
    outer->addWidget(m_middle, 8);
    outer->addStretch(1);
    fit();
}

SnippetsPage::~SnippetsPage() = default;

void SnippetsPage::fit()
{
    m_middle->setMaximumWidth(theme().sized(widest));
    m_list->setFixedWidth(theme().sized(listWidth));
    m_words->setFixedHeight(theme().sized(wordsHeight));
}

void SnippetsPage::addHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s12);
    head->addWidget(new ElideLabel(tr("Snippets"), TypeRole::Head, Ink::Text, m_middle), 1);
    auto *add = new DecisionButton(tr("New snippet"), QStringLiteral("plus"), {},
                                   ButtonVariant::Normal, m_middle);
    add->setObjectName(QStringLiteral("snippetAdd"));
    connect(add, &QPushButton::clicked, this, &SnippetsPage::addSnippet);
    head->addWidget(add);
    m_remove = new DecisionButton(tr("Remove"), QStringLiteral("trash"), {}, ButtonVariant::Normal,
                                  m_middle);
    m_remove->setObjectName(QStringLiteral("snippetRemove"));
    connect(m_remove, &QPushButton::clicked, this, &SnippetsPage::removeSnippet);
    head->addWidget(m_remove);
    auto *back = new DecisionButton(tr("Back to the drafts"), {}, QKeySequence(Qt::Key_Escape),
                                    ButtonVariant::Normal, m_middle);
    back->setObjectName(QStringLiteral("snippetsBack"));
    connect(back, &QPushButton::clicked, this, &SnippetsPage::closeWanted);
    head->addWidget(back);
    column->addLayout(head);
    column->addWidget(new Paragraph(
        tr("Texts of your own, inserted at the cursor. They are kept on this machine, beside your "
           "settings, and never in the workspace: keep customers' names and numbers out of them."),
        TypeRole::Caption, Ink::Muted, m_middle));
}

void SnippetsPage::addSnippets(QVBoxLayout *column)
{
    auto *card = new Card(m_middle);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s16);
    m_list = new QListWidget(card);
    m_list->setObjectName(QStringLiteral("snippetList"));
    m_list->setAccessibleName(tr("Your snippets"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::currentRowChanged, this, &SnippetsPage::showCurrent);
    row->addWidget(m_list);
    auto *fields = new QVBoxLayout;
    fields->setSpacing(space::s6);
    fields->addWidget(new ElideLabel(tr("Abbreviation"), TypeRole::Caption, Ink::Muted, card));
    m_abbreviation = new QLineEdit(card);
    m_abbreviation->setObjectName(QStringLiteral("snippetAbbreviation"));
    m_abbreviation->setAccessibleName(tr("Abbreviation"));
    m_abbreviation->setMaxLength(int(longestAbbreviation));
    connect(m_abbreviation, &QLineEdit::textEdited, this, &SnippetsPage::noteChange);
    fields->addWidget(m_abbreviation);
    fields->addWidget(new ElideLabel(tr("Text"), TypeRole::Caption, Ink::Muted, card));
    m_text = new QPlainTextEdit(card);
    m_text->setObjectName(QStringLiteral("snippetText"));
    m_text->setAccessibleName(tr("Text of the snippet"));
    m_text->setTabChangesFocus(true);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SnippetsPage::noteChange);
    fields->addWidget(m_text, 1);
    fields->addWidget(new Paragraph(
        tr("The item fills in %1, %2, %3 and %4; %5 is where the cursor goes. What has no value "
           "stays as it is, and you are told.")
            .arg(isolated(QStringLiteral("{customer}")), isolated(QStringLiteral("{fact:NAME}")),
                 isolated(QStringLiteral("{external_id}")), isolated(QStringLiteral("{reviewer}")),
                 isolated(QStringLiteral("{cursor}"))),
        TypeRole::Caption, Ink::Muted, card));
    row->addLayout(fields, 1);
    card->column()->addLayout(row);
    column->addWidget(card, 1);
}

void SnippetsPage::addWords(QVBoxLayout *column)
{
    column->addWidget(
        new ElideLabel(tr("Words in your dictionary"), TypeRole::Strong, Ink::Text, m_middle));
    m_words = new QPlainTextEdit(m_middle);
    m_words->setObjectName(QStringLiteral("ownWords"));
    m_words->setAccessibleName(tr("Words in your dictionary"));
    m_words->setPlaceholderText(tr("One word a line"));
    m_words->setTabChangesFocus(true);
    connect(m_words, &QPlainTextEdit::textChanged, this, &SnippetsPage::noteChange);
    column->addWidget(m_words);
}

void SnippetsPage::begin()
{
    if (m_changed) // what could not be kept stands here still
        return;
    m_snippets = m_own.snippets();
    showAll(0);
    m_showing = true;
    m_words->setPlainText(m_own.words().join(u'\n'));
    m_showing = false;
    m_verdict->setParagraph({});
    for (const Error &problem : m_own.problems())
        say(fail(problem));
    if (m_snippets.empty())
        findChild<QWidget *>(QStringLiteral("snippetAdd"))->setFocus(Qt::OtherFocusReason);
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

void SnippetsPage::showAll(int current)
{
    m_showing = true;
    m_list->clear();
    for (const Snippet &snippet : m_snippets)
        m_list->addItem(rowOf(snippet));
    m_showing = false;
    m_list->setCurrentRow(qMin(current, int(m_snippets.size()) - 1));
    showCurrent();
}

void SnippetsPage::showCurrent()
{
    if (m_showing)
        return;
    const int row = m_list->currentRow();
    const bool isOne = row >= 0 && row < int(m_snippets.size());
    m_showing = true;
    m_abbreviation->setText(isOne ? m_snippets[std::size_t(row)].abbreviation : QString());
    m_text->setPlainText(isOne ? m_snippets[std::size_t(row)].text : QString());
    m_showing = false;
    for (QWidget *each : {static_cast<QWidget *>(m_abbreviation), static_cast<QWidget *>(m_text),
                          static_cast<QWidget *>(m_remove)})
        each->setEnabled(isOne);
}

void SnippetsPage::addSnippet()
{
    if (m_snippets.size() >= mostSnippets)
        return;
    m_snippets.push_back({});
    showAll(int(m_snippets.size()) - 1);
    m_abbreviation->setFocus(Qt::OtherFocusReason);
}

void SnippetsPage::removeSnippet()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_snippets.erase(m_snippets.begin() + row);
    showAll(row);
    m_changed = true;
    keep();
    m_list->setFocus(Qt::OtherFocusReason);
}

void SnippetsPage::noteChange()
{
    if (m_showing)
        return;
    const int row = m_list->currentRow();
    if (row >= 0 && row < int(m_snippets.size())) {
        Snippet &snippet = m_snippets[std::size_t(row)];
        snippet = {m_abbreviation->text().simplified(), writtenIn(m_text)};
        m_list->item(row)->setText(rowOf(snippet));
    }
    m_changed = true;
    m_pause.start();
}

QString SnippetsPage::problemOf(const std::vector<Snippet> &snippets) const
{
    QSet<QString> seen;
    for (const Snippet &snippet : snippets) {
        const QString key = snippet.abbreviation.toCaseFolded();
        if (seen.contains(key))
            return tr("Two snippets have the abbreviation “%1”: change one to keep both.")
                .arg(isolated(snippet.abbreviation));
        seen.insert(key);
        if (snippet.text.toUtf8().size() > snippetBytes)
            return tr("The text of “%1” is too long: at most 16 kB are kept.")
                .arg(isolated(snippet.abbreviation));
    }
    return {};
}

// A snippet without abbreviation or text is not finished.
void SnippetsPage::keep()
{
    m_pause.stop();
    if (!m_changed)
        return;
    std::vector<Snippet> finished = m_snippets;
    std::erase_if(finished, [](const Snippet &snippet) {
        return snippet.abbreviation.isEmpty() || snippet.text.isEmpty();
    });
    const QString problem = problemOf(finished);
    m_verdict->setParagraph(problem);
    if (!problem.isEmpty())
        return;
    const auto snippets = m_own.setSnippets(finished);
    const auto ownWords = m_own.setWords(writtenIn(m_words).split(u'\n'));
    m_changed = !snippets || !ownWords;
    say(snippets);
    say(ownWords);
}

void SnippetsPage::say(const Result<void> &kept)
{
    if (kept)
        return;
    const words::ErrorWords said = words::error(kept.error());
    m_verdict->setParagraph(
        tr("%1 %2 File: %3").arg(said.strong, said.sentence, isolated(kept.error().where)));
}

void SnippetsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    keep();
}

void SnippetsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

void SnippetsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_words != nullptr && changesLook(event))
        fit();
}

} // namespace bluepencil
