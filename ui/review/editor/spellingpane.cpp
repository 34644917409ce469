// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/editor/spellingpane.h"

#include "ui/common/elidelabel.h"
#include "ui/common/keycaps.h"
#include "ui/common/paragraph.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bluepencil {

SpellingPane::SpellingPane(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("spellingPane"));
    m_summary = new ElideLabel({}, TypeRole::Caption, Ink::Muted, this);
    m_summary->setObjectName(QStringLiteral("spellingSummary"));
    m_summary->setElides(true);
    m_next = new KeyCaps({}, this);
    m_suggest = new KeyCaps({}, this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(9);
    head->addWidget(new ElideLabel(tr("Spelling"), TypeRole::Strong, Ink::Text, this));
    head->addWidget(m_summary, 1);
    head->addWidget(m_next);
    head->addWidget(m_suggest);
    m_detail = new Paragraph({}, TypeRole::Caption, Ink::Muted, this);
    m_detail->setObjectName(QStringLiteral("spellingDetail"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_detail);
    clear();
}

SpellingPane::~SpellingPane() = default;

void SpellingPane::setKeys(const QKeySequence &next, const QKeySequence &suggest)
{
    m_next->setKeys(next);
    m_next->setToolTip(tr("Next misspelt word"));
    m_suggest->setKeys(suggest);
    m_suggest->setToolTip(tr("Suggestions for the word at the cursor"));
    m_next->setVisible(m_hasWords && !next.isEmpty());
    m_suggest->setVisible(m_hasWords && !suggest.isEmpty());
}

void SpellingPane::clear()
{
    m_hasWords = false;
    m_summary->setLine({});
    m_detail->hide();
    m_next->hide();
    m_suggest->hide();
    setAccessibleName(tr("Spelling"));
    setAccessibleDescription({});
}

void SpellingPane::showReport(const SpellingReport &report)
{
    // What goes and comes back has everything around it laid out, so each is told once.
    m_hasWords = false;
    QString summary = tr("not checked");
    QString detail;
    if (report.tooLarge) {
        detail = tr("The text is too large to be checked.");
    } else if (report.dictionary.isEmpty()) {
        detail = report.language.isEmpty()
            ? tr("The language of the draft is not known: the item does not name it.")
            : tr("There is no dictionary for %1 on this machine. Install one for hunspell to have "
                 "the spelling checked.")
                  .arg(words::language(report.language));
    } else {
        m_hasWords = !report.misspelt.empty();
        summary = m_hasWords ? tr("%n word(s) to look at", nullptr, int(report.misspelt.size()))
                             : tr("nothing to look at");
        // British text by an American dictionary: whoever reads the marks should know.
        const bool isOther = report.language.contains(u'-') && report.dictionary.contains(u'-')
            && report.language.compare(report.dictionary, Qt::CaseInsensitive) != 0;
        if (isOther)
            detail = tr("There is no dictionary for %1: looked up in the one for %2.")
                         .arg(report.language, report.dictionary);
    }
    m_summary->setLine(summary);
    m_next->setVisible(m_hasWords);
    m_suggest->setVisible(m_hasWords);
    m_detail->setParagraph(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleDescription((m_summary->text() + u'\n' + detail).trimmed());
}

} // namespace bluepencil
