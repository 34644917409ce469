// SPDX-License-Identifier: GPL-3.0-or-later
// What EditorTools does with misspelt words: marks them, and changes one when it is told to.
#include "core/text/text.h"
#include "ui/common/style/paint.h"
#include "ui/common/toast.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/editor/editortools.h"
#include "ui/review/editor/owntexts.h"
#include "ui/review/editor/spellingpane.h"
#include "ui/settings/settings.h"
#include "ui/words.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace bluepencil {

bool EditorTools::isSpelled() const
{
    return m_reportToken == m_editor.textToken() && m_speller->isIdle();
}

void EditorTools::requestSpelling()
{
    if (m_item && m_around.settings.isOn(Settings::Key::SpellCheck))
        m_speller->check(m_item, m_editor.text(), m_around.own.wordSet(), m_editor.textToken());
}

void EditorTools::onSpelled(const SpellOutcome &outcome)
{
    if (!m_item || outcome.token != m_editor.textToken())
        return;
    m_report = outcome.report;
    m_reportToken = outcome.token;
    m_around.spelling.showReport(m_report);
    showMisspelt();
    if (const int step = std::exchange(m_step, 0); step != 0)
        moveMisspelt(step);
    if (std::exchange(m_wantsSuggestions, false))
        askSuggestions();
}

// Not the word that is being typed: it is not finished.
void EditorTools::showMisspelt()
{
    const qsizetype caret = m_isTyping ? m_editor.caret() : -1;
    std::vector<DraftEditor::Stretch> words;
    for (const Misspelling &each : m_report.misspelt) {
        if (each.end != caret)
            words.emplace_back(each.start, each.end);
    }
    m_editor.showMisspelt(words, m_reportToken);
}

std::optional<Misspelling> EditorTools::misspellingHere() const
{
    const qsizetype caret = m_editor.caret();
    const auto found = std::ranges::find_if(m_report.misspelt, [caret](const Misspelling &each) {
        return each.start <= caret && caret <= each.end;
    });
    return found == m_report.misspelt.end() ? std::nullopt : std::optional(*found);
}

void EditorTools::nextMisspelt()
{
    moveMisspelt(1);
}

void EditorTools::previousMisspelt()
{
    moveMisspelt(-1);
}

void EditorTools::moveMisspelt(int step)
{
    if (!noDraft().isEmpty() || !noSpelling().isEmpty())
        return;
    if (!isSpelled()) {
        m_step = step;
        return;
    }
    const std::vector<Misspelling> &all = m_report.misspelt;
    if (all.empty()) {
        m_around.toast.present(m_report.dictionary.isEmpty()
                                   ? tr("The spelling of this draft is not checked")
                                   : tr("No misspelt word in the draft"));
        return;
    }
    const auto selection = m_editor.selection();
    const qsizetype from = selection ? selection->first : m_editor.caret();
    const Misspelling *found = nullptr;
    if (step > 0) {
        const auto next = std::ranges::find_if(all, [&](const Misspelling &each) {
            return selection ? each.start > from : each.start >= from;
        });
        found = next == all.end() ? &all.front() : &*next;
    } else {
        const auto behind = std::ranges::find_if(
            all, [&](const Misspelling &each) { return each.start >= from; });
        found = behind == all.begin() ? &all.back() : &*std::prev(behind);
    }
    m_editor.select(found->start, found->end);
    m_editor.setFocus();
}

void EditorTools::askSuggestions()
{
    if (!noWriting().isEmpty() || !noSpelling().isEmpty())
        return;
    if (!isSpelled()) {
        m_wantsSuggestions = true;
        return;
    }
    const auto here = misspellingHere();
    if (!here) {
        m_around.toast.present(tr("The word at the cursor is not marked"));
        return;
    }
    m_speller->suggest(m_report.dictionary, *here, m_editor.textToken());
}

void EditorTools::onSuggested(const SuggestOutcome &outcome)
{
    if (outcome.token != m_editor.textToken() || !noWriting().isEmpty())
        return;
    const Misspelling &wrong = outcome.misspelling;
    delete m_menu;
    m_menu = new QMenu(&m_editor);
    m_menu->setObjectName(QStringLiteral("spellingMenu"));
    m_menu->setAccessibleName(tr("Suggestions for “%1”").arg(wrong.word));
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &word : outcome.suggestions) {
        QString shown = word;
        shown.replace(u'&', QStringLiteral("&&"));
        connect(m_menu->addAction(shown), &QAction::triggered, this,
                [this, wrong, word] { take(wrong, word); });
    }
    if (outcome.suggestions.isEmpty())
        m_menu->addAction(tr("Nothing is suggested"))->setEnabled(false);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Add “%1” to your dictionary").arg(isolated(wrong.word))),
            &QAction::triggered, this, [this, wrong] { addWord(wrong.word); });
    const QRect start = m_editor.rectOf(wrong.start);
    m_menu->popup(m_editor.mapToGlobal(start.bottomLeft()));
    const QList<QAction *> actions = m_menu->actions();
    m_menu->setActiveAction(outcome.suggestions.isEmpty() ? actions.last() : actions.first());
    if (!outcome.suggestions.isEmpty())
        Q_EMIT wordsOffered(wrong.word);
}

void EditorTools::take(const Misspelling &misspelling, const QString &word)
{
    const QString now = codePointSlice(m_editor.text(), misspelling.start, misspelling.end);
    if (now != misspelling.word)
        return;
    Q_EMIT wordTaken(misspelling.word); // first: the changed text is saved with it
    replaceStretch(misspelling.start, misspelling.end, word, std::nullopt);
}

void EditorTools::addHere()
{
    if (!noDraft().isEmpty() || !noSpelling().isEmpty() || !isSpelled())
        return;
    if (const auto here = misspellingHere())
        addWord(here->word);
    else
        m_around.toast.present(tr("The word at the cursor is not marked"));
}

void EditorTools::addWord(const QString &word)
{
    const auto added = m_around.own.addWord(word);
    if (added) {
        m_around.toast.present(tr("“%1” is in your dictionary now").arg(isolated(word)));
        return;
    }
    const words::ErrorWords said = words::error(added.error());
    m_around.toast.present(said.strong + u' ' + said.sentence);
}

} // namespace bluepencil
