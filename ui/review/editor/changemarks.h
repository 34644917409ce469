// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/hunks/editscript.h"

#include <QSyntaxHighlighter>

#include <vector>

namespace bluepencil {

// A hunk as it stands in the document: UTF-16 positions, half open. Empty where words only went.
struct ChangeMark {
    int start = 0;
    int end = 0;
    bool removes = false; // words of the draft went here

    bool operator==(const ChangeMark &) const = default;
};

// A figure that somebody should look at, in the same positions.
struct DoubtMark {
    int start = 0;
    int end = 0;
    bool severe = false; // contradicts a fact

    bool operator==(const DoubtMark &) const = default;
};

// Words that reviewers changed before, in the same positions.
struct HintMark {
    int start = 0;
    int end = 0;

    bool operator==(const HintMark &) const = default;
};

// Lines of code or of a table, in the same positions.
struct CodeMark {
    int start = 0;
    int end = 0;

    bool operator==(const CodeMark &) const = default;
};

// `raw` is the document's text. Offsets of the script count code points of the final.
[[nodiscard]] std::vector<ChangeMark> marksOf(const EditScript &edits, QStringView raw);
// The same where `raw` is the draft, whose words went.
[[nodiscard]] std::vector<ChangeMark> removalsOf(const EditScript &edits, QStringView raw);
// Keeps marks in their place while the text changes, until the next diff or check has come.
void shiftMarks(std::vector<ChangeMark> &marks, int position, int removed, int added);
void shiftMarks(std::vector<DoubtMark> &marks, int position, int removed, int added);
void shiftMarks(std::vector<HintMark> &marks, int position, int removed, int added);

// Colours insertions, underlines doubtful figures and what the memory knows, and makes hidden
// characters visible. Deletions
// and bars in the margin are painted over the text by the editor.
class ChangeHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit ChangeHighlighter(QTextDocument *document);
    ~ChangeHighlighter() override;
    Q_DISABLE_COPY_MOVE(ChangeHighlighter)

    // Formats anew only the blocks whose marks are not the same.
    void setMarks(std::vector<ChangeMark> marks);

    [[nodiscard]] const std::vector<ChangeMark> &marks() const { return m_marks; }

    // In the order of the text. Formats anew only the blocks whose doubts are not the same.
    void setDoubts(std::vector<DoubtMark> doubts);

    [[nodiscard]] const std::vector<DoubtMark> &doubts() const { return m_doubts; }

    // In the order of the text. Formats anew only the blocks whose hints are not the same.
    void setHints(std::vector<HintMark> hints);

    [[nodiscard]] const std::vector<HintMark> &hints() const { return m_hints; }

    // In a fixed width. Formats anew only the blocks whose marks are not the same.
    void setCode(std::vector<CodeMark> code);

    // All marks, without formatting anything: the text they belong to goes, too.
    void forget();

    void shift(int position, int removed, int added);

    // The marks are words that went, not words that came. Before any are set.
    void setRemovals(bool removals) { m_removals = removals; }

    // Wider than a code of four digits in the caption's font.
    void setBoxWidth(int pixels) { m_boxWidth = pixels; }

protected:
    void highlightBlock(const QString &text) override;

private:
    template <typename Mark> void replace(std::vector<Mark> &present, std::vector<Mark> wanted);
    void markInsertions(int start, int end);
    void markDoubts(int start, int end);
    void markHints(int start, int end);
    void markCode(int start, int end);
    void markHidden(const QString &text);

    std::vector<ChangeMark> m_marks;
    std::vector<DoubtMark> m_doubts;
    std::vector<HintMark> m_hints;
    std::vector<CodeMark> m_code;
    int m_boxWidth = 38;
    bool m_removals = false;
};

} // namespace bluepencil
