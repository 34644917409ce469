// SPDX-License-Identifier: GPL-3.0-or-later
// What EditorTools does when words are found and replaced.
#include "core/text/text.h"
#include "ui/common/toast.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/editor/editortools.h"
#include "ui/review/editor/findbar.h"

#include <algorithm>

namespace bluepencil {

void EditorTools::openFind()
{
    if (!noDraft().isEmpty())
        return;
    QString wanted;
    if (const auto selection = m_editor.selection())
        wanted = codePointSlice(m_editor.text(), selection->first, selection->second);
    m_around.find.setCanReplace(noWriting().isEmpty());
    m_around.find.open(wanted.contains(u'\n') ? QString() : wanted);
    look();
}

void EditorTools::closeFind()
{
    m_around.find.hide();
    m_matches.clear();
    m_editor.showFound({});
    m_editor.setFocus();
}

void EditorTools::look()
{
    m_matches = findAll(m_editor.text(), m_around.find.wanted(), m_around.find.options());
    std::vector<DraftEditor::Stretch> places;
    places.reserve(m_matches.size());
    for (const FoundPlace &match : m_matches)
        places.emplace_back(match.start, match.end);
    m_editor.showFound(places);
    m_around.find.showCount(int(m_matches.size()), currentMatch());
}

int EditorTools::currentMatch() const
{
    const auto selection = m_editor.selection();
    if (!selection)
        return -1;
    const auto found
        = std::ranges::find(m_matches, FoundPlace {selection->first, selection->second});
    return found == m_matches.end() ? -1 : int(found - m_matches.begin());
}

void EditorTools::nextMatch()
{
    moveMatch(1);
}

void EditorTools::previousMatch()
{
    moveMatch(-1);
}

// From the selection on, and round the ends. The focus stays where it is.
void EditorTools::moveMatch(int step)
{
    if (!noDraft().isEmpty())
        return;
    if (!m_around.find.isVisible()) {
        openFind();
        return;
    }
    if (m_matches.empty())
        return;
    const auto selection = m_editor.selection();
    const qsizetype from = selection ? selection->first : m_editor.caret();
    const bool isOnMatch = currentMatch() >= 0;
    auto behind = std::ranges::find_if(m_matches, [&](const FoundPlace &match) {
        return step > 0 && isOnMatch ? match.start > from : match.start >= from;
    });
    if (step > 0 && behind == m_matches.end())
        behind = m_matches.begin();
    if (step < 0)
        behind = behind == m_matches.begin() ? std::prev(m_matches.end()) : std::prev(behind);
    m_editor.select(behind->start, behind->end);
    m_around.find.showCount(int(m_matches.size()), currentMatch());
}

// What is selected if it is a match; then the next one is selected. The first time it only goes
// there, so that nobody replaces what they have not seen.
void EditorTools::replaceMatch()
{
    const int current = currentMatch();
    if (!noWriting().isEmpty() || m_matches.empty())
        return;
    if (current >= 0) {
        const FoundPlace match = m_matches[std::size_t(current)];
        m_editor.replaceAll({{match.start, match.end, m_around.find.replacement()}});
    }
    if (!m_matches.empty())
        nextMatch();
}

void EditorTools::replaceAllMatches()
{
    if (!noWriting().isEmpty() || m_matches.empty())
        return;
    std::vector<DraftEditor::Replacement> replacements;
    for (const FoundPlace &match : m_matches)
        replacements.push_back({match.start, match.end, m_around.find.replacement()});
    m_editor.replaceAll(replacements);
    m_around.toast.present(tr("%n match(es) replaced", nullptr, int(replacements.size())));
}

} // namespace bluepencil
