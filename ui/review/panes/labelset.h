// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/decision.h"
#include "core/text/hunks/editscript.h"

#include <QTextCursor>

#include <optional>
#include <vector>

class QTextDocument;

namespace bluepencil {

// The labels set on the item on screen. A span of the final is held by a cursor of the document,
// so that it stays on its words while the text around it changes.
class LabelSet {
public:
    void setDocument(QTextDocument *document) { m_document = document; }

    void setLabels(const std::vector<Label> &labels);
    [[nodiscard]] std::vector<Label> labels() const;

    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

    void add(const Label &label);
    void removeAt(std::size_t index);
    void setSeverity(std::size_t index, Severity severity);

private:
    struct Entry {
        Label label;
        QTextCursor cursor; // null unless the span is of the final
    };

    [[nodiscard]] Entry entry(const Label &label) const;

    QTextDocument *m_document = nullptr;
    std::vector<Entry> m_entries;
};

// True if the label belongs to the hunk: its span touches the hunk's.
[[nodiscard]] bool belongsTo(const Label &label, const Edit &hunk);
// The code that a hunk's kind proposes, while nothing is set on it; empty: none.
[[nodiscard]] QString proposedFor(const Edit &hunk, const std::vector<Label> &labels);
// Where a label goes that is set on a hunk: its words in the final, or those of the draft where
// words only went.
[[nodiscard]] LabelSpan spanOf(const Edit &hunk);

} // namespace bluepencil
