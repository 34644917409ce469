// SPDX-License-Identifier: GPL-3.0-or-later
// What ReviewPlace does with the correction memory: it offers, and takes when it is told to.
#include "core/text/text.h"
#include "ui/common/actionregistry.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/fields/fieldpane.h"
#include "ui/review/panes/memorypane.h"
#include "ui/review/reviewplace.h"

#include <QAction>

#include <algorithm>
#include <utility>

namespace bluepencil {

namespace {

// A key that takes something later than this is a surprise to whoever typed on.
constexpr qint64 wishMs = 2000;

// What is underlined: the words that go, or those between which something comes.
DraftEditor::Stretch marked(const Suggestion &made)
{
    return {made.start - codePointCount(made.left), made.end + codePointCount(made.right)};
}

// The same for the same change wherever it is offered, as isSameKind() has it.
QString changeOf(const Suggestion &made)
{
    return QStringList {made.before, made.after, made.left, made.right}.join(u'\n');
}

} // namespace

void ReviewPlace::addMemoryActions()
{
    const QString edit = tr("Edit");
    addAction("memory.take", tr("Take from memory"), edit, {QKeySequence(Qt::CTRL | Qt::Key_M)},
              &ReviewPlace::takeSuggestion);
    addAction("memory.takeAll", tr("Take all of that kind from memory"), edit,
              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)}, &ReviewPlace::takeAllOfKind);
}

void ReviewPlace::connectMemory()
{
    connect(m_memory, &MemoryRunner::answered, this, &ReviewPlace::onRemembered);
    connect(m_memoryPane, &MemoryPane::chosen, this, [this](int suggestion) {
        const std::vector<Suggestion> all = offered();
        if (suggestion < int(all.size()))
            m_editor->setCaret(all[std::size_t(suggestion)].start);
        focusEditor();
    });
    const auto showKeys = [this] {
        m_memoryPane->setKeys(m_around.actions.keys(QStringLiteral("memory.take")),
                              m_around.actions.keys(QStringLiteral("memory.takeAll")));
    };
    showKeys();
    connect(&m_around.actions, &ActionRegistry::keysChanged, m_memoryPane, showKeys);
}

void ReviewPlace::beginMemory()
{
    m_memory->forget();
    m_suggestions.clear();
    m_wish = Wish::None;
    m_memoryPane->showSuggestions({});
    m_memoryPane->showSimilar({});
    requestMemory(true);
}

void ReviewPlace::requestMemory(bool atOnce)
{
    const auto &item = m_controller.item();
    // Without the draft before their eyes a person writes on their own.
    if (!item || m_controller.isReadOnly() || item->lease.arm == Arm::Control)
        return;
    m_memory->request({memoryQuestion(item->lease.item, item->lease.itemId, m_editor->text()),
                       m_editor->textToken()},
                      atOnce);
}

void ReviewPlace::onRemembered(const MemoryOutcome &outcome)
{
    if (!m_controller.item())
        return;
    m_memoryPane->showSimilar(outcome.answer.similar);
    if (outcome.token != m_editor->textToken())
        return;
    m_suggestions = outcome.answer.suggestions;
    m_suggestionsToken = outcome.token;
    showSuggestions();
    const Wish wish = std::exchange(m_wish, Wish::None);
    if (wish != Wish::None && m_controller.clock().steady() - m_wishedAt < wishMs)
        takeAtCaret(wish == Wish::All);
}

// Nothing is offered for what the person at the desk wrote.
std::vector<Suggestion> ReviewPlace::offered() const
{
    if (m_suggestionsToken != m_editor->textToken())
        return {};
    std::vector<Suggestion> all = m_suggestions;
    if (m_comparison.token == m_suggestionsToken) {
        std::erase_if(all, [this](const Suggestion &made) {
            return std::ranges::any_of(m_comparison.edits, [&](const Edit &edit) {
                return made.start < edit.final.end && edit.final.start < made.end;
            });
        });
    }
    return all;
}

void ReviewPlace::showSuggestions()
{
    if (m_suggestionsToken != m_editor->textToken())
        return;
    const std::vector<Suggestion> all = offered();
    std::vector<DraftEditor::Stretch> stretches;
    std::ranges::transform(all, std::back_inserter(stretches), &marked);
    m_editor->showHints(stretches, m_suggestionsToken);
    m_memoryPane->showSuggestions(all);
    // Until the text is compared some of them are about what the person wrote.
    if (m_comparison.token != m_suggestionsToken)
        return;
    for (const Suggestion &made : all)
        m_offers.offer(SuggestionKind::Memory, changeOf(made));
}

void ReviewPlace::takeSuggestion()
{
    takeAtCaret(false);
}

void ReviewPlace::takeAllOfKind()
{
    takeAtCaret(true);
}

// The one at the caret, else the next behind it, else the first.
void ReviewPlace::takeAtCaret(bool all)
{
    if (!m_controller.item() || m_editor->isReadOnly() || m_controller.isCovered())
        return;
    if (m_suggestionsToken != m_editor->textToken()) {
        if (!m_memory->isIdle()) {
            m_wish = all ? Wish::All : Wish::One;
            m_wishedAt = m_controller.clock().steady();
        }
        return;
    }
    const std::vector<Suggestion> here = offered();
    // In the form the whole field is selected: what it offers first begins behind its start.
    const auto field = m_fields->isForm() ? m_fields->span() : std::nullopt;
    const qsizetype caret = field ? field->first : m_editor->caret();
    auto chosen = std::ranges::find_if(
        here, [caret](const Suggestion &made) { return marked(made).second >= caret; });
    if (chosen == here.end())
        chosen = here.begin();
    if (chosen == here.end())
        return;
    std::vector<Suggestion> taken;
    std::ranges::copy_if(here, std::back_inserter(taken), [&](const Suggestion &made) {
        return all ? isSameKind(made, *chosen) : made == *chosen;
    });
    replaceWith(taken);
}

void ReviewPlace::replaceWith(const std::vector<Suggestion> &taken)
{
    std::vector<DraftEditor::Replacement> replacements;
    for (const Suggestion &made : taken) {
        replacements.push_back({made.start, made.end, made.after});
        m_offers.take(SuggestionKind::Memory, changeOf(made));
    }
    // Those that stay are still right, a little further on: the next key need not wait.
    std::vector<Suggestion> left;
    for (Suggestion made : m_suggestions) {
        if (std::ranges::find(taken, made) != taken.end())
            continue;
        qsizetype moved = 0;
        for (const Suggestion &before : taken) {
            if (before.end <= made.start)
                moved += codePointCount(before.after) - (before.end - before.start);
        }
        made.start += moved;
        made.end += moved;
        left.push_back(made);
    }
    m_editor->replaceAll(replacements);
    m_suggestions = std::move(left);
    m_suggestionsToken = m_editor->textToken();
    showSuggestions();
}

} // namespace bluepencil
