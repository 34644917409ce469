// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panes/labelset.h"

#include "core/text/hunks/hunkkind.h"
#include "core/text/text.h"

#include <QTextDocument>

#include <algorithm>

namespace bluepencil {

LabelSet::Entry LabelSet::entry(const Label &label) const
{
    Entry made {label, {}};
    if (!label.span || label.span->side != Side::Final || m_document == nullptr)
        return made;
    const QString raw = m_document->toRawText();
    QTextCursor cursor(m_document);
    cursor.setPosition(int(utf16Index(raw, label.span->start)));
    cursor.setPosition(int(utf16Index(raw, label.span->end)), QTextCursor::KeepAnchor);
    // Typing right behind the words is not about them.
    cursor.setKeepPositionOnInsert(true);
    made.cursor = cursor;
    return made;
}

void LabelSet::setLabels(const std::vector<Label> &labels)
{
    m_entries.clear();
    for (const Label &label : labels)
        m_entries.push_back(entry(label));
}

std::vector<Label> LabelSet::labels() const
{
    std::vector<Label> found;
    if (m_entries.empty())
        return found; // asked at every letter
    const QString raw = m_document == nullptr ? QString() : m_document->toRawText();
    for (const Entry &entry : m_entries) {
        Label label = entry.label;
        if (!entry.cursor.isNull()) {
            label.span->start = codePointOffset(raw, entry.cursor.selectionStart());
            label.span->end = codePointOffset(raw, entry.cursor.selectionEnd());
        }
        found.push_back(label);
    }
    return found;
}

void LabelSet::add(const Label &label)
{
    m_entries.push_back(entry(label));
}

void LabelSet::removeAt(std::size_t index)
{
    if (index < m_entries.size())
        m_entries.erase(m_entries.begin() + std::ptrdiff_t(index));
}

void LabelSet::setSeverity(std::size_t index, Severity severity)
{
    if (index < m_entries.size())
        m_entries[index].label.severity = severity;
}

bool belongsTo(const Label &label, const Edit &hunk)
{
    if (!label.span)
        return false;
    const Span &span = label.span->side == Side::Final ? hunk.final : hunk.draft;
    if (span.start == span.end || label.span->start == label.span->end)
        return label.span->start <= span.end && span.start <= label.span->end;
    return label.span->start < span.end && span.start < label.span->end;
}

QString proposedFor(const Edit &hunk, const std::vector<Label> &labels)
{
    const bool labelled = std::any_of(labels.begin(), labels.end(),
                                      [&](const Label &label) { return belongsTo(label, hunk); });
    return labelled ? QString() : labelOfKind(hunk.kind).value_or(QString());
}

LabelSpan spanOf(const Edit &hunk)
{
    if (hunk.op == Edit::Op::Delete)
        return {Side::Draft, hunk.draft.start, hunk.draft.end};
    return {Side::Final, hunk.final.start, hunk.final.end};
}

} // namespace bluepencil
