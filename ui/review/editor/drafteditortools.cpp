// SPDX-License-Identifier: GPL-3.0-or-later
// What the editor shows for the tools: misspelt words, found places, white space and code; and what
// of its text it hides.
#include "core/text/codelines.h"
#include "core/text/text.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/editor/tooloverlay.h"
#include "ui/review/veil/veiledtext.h"
#include "ui/review/veil/veiloverlay.h"

#include <QTextDocument>

namespace bluepencil {

namespace {

// In one pass over the text.
std::vector<ToolMark> marksOf(const std::vector<DraftEditor::Stretch> &stretches, QStringView raw)
{
    std::vector<ToolMark> marks;
    marks.reserve(stretches.size());
    qsizetype index = 0;
    qsizetype codePoints = 0;
    const auto advance = [&](qsizetype to) {
        index += utf16Index(raw.sliced(index), to - codePoints);
        codePoints = to;
        return int(index);
    };
    for (const auto &[start, end] : stretches) {
        const int from = advance(start);
        marks.push_back({from, advance(end)});
    }
    return marks;
}

} // namespace

void DraftEditor::showMisspelt(const std::vector<Stretch> &words, quint64 textToken)
{
    if (textToken == m_token)
        m_tools->setMisspelt(marksOf(words, raw()));
}

void DraftEditor::showFound(const std::vector<Stretch> &places)
{
    m_tools->setFound(marksOf(places, raw()));
}

void DraftEditor::setWhiteSpace(WhiteSpace shown)
{
    m_whiteSpace = shown;
    noteCode();
}

void DraftEditor::noteCode()
{
    const QString all = raw();
    std::vector<ToolMark> lines;
    std::vector<CodeMark> code;
    for (const CodeLines &each : codeLinesIn(all)) {
        lines.push_back({int(each.start), int(each.end)});
        code.push_back({int(each.start), int(each.end)});
    }
    m_hasCode = !code.empty();
    const bool wasLoading = m_loading;
    m_loading = true; // formats are no change of the text
    m_highlighter->setCode(std::move(code));
    m_loading = wasLoading;
    if (m_whiteSpace == WhiteSpace::Everywhere)
        lines = {{0, int(all.size())}};
    else if (m_whiteSpace == WhiteSpace::Nowhere)
        lines.clear();
    m_tools->setShown(std::move(lines));
}

void DraftEditor::veilAll(const QString &words)
{
    m_isVeiled = true;
    m_veilWords = words;
    m_veil->coverAll(words);
    m_surface->area()->setAccessibleDescription(words);
}

void DraftEditor::veil(const std::vector<VeilPiece> &pieces, quint64 textToken)
{
    if (textToken != m_token)
        return;
    m_isVeiled = true;
    std::vector<Stretch> stretches;
    QStringList tags;
    for (const VeilPiece &piece : pieces) {
        stretches.emplace_back(piece.start, piece.end);
        tags.append(piece.tag);
    }
    std::vector<VeilMark> marks;
    for (const ToolMark &mark : marksOf(stretches, raw()))
        marks.push_back({mark.start, mark.end, tags.at(qsizetype(marks.size()))});
    m_veil->setMarks(std::move(marks));
    m_surface->area()->setAccessibleDescription(
        tags.isEmpty() ? QString()
                       : tr("Hidden on screen: %1").arg(tags.join(QStringLiteral(", "))));
}

void DraftEditor::unveil()
{
    if (!m_isVeiled)
        return;
    m_isVeiled = false;
    m_veilWords.clear();
    m_veil->uncover();
    m_surface->area()->setAccessibleDescription({});
}

QRect DraftEditor::rectOf(qsizetype offset) const
{
    QTextCursor cursor(m_surface->document());
    cursor.setPosition(int(utf16Index(raw(), offset)));
    const QWidget *viewport = m_surface->area()->viewport();
    return m_surface->rectAt(cursor).translated(viewport->mapTo(this, QPoint()));
}

} // namespace bluepencil
