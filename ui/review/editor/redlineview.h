// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/decision.h"
#include "ui/review/editor/diffrunner.h"
#include "ui/review/panes/sheet.h"
#include "ui/review/veil/veiledtext.h"

#include <QTextEdit>

#include <optional>
#include <vector>

namespace bluepencil {

class ScreenVeil;

// Draft and working text in one: what went struck, what came underlined, a number before each hunk
// and its labels after it.
class RedlineView final : public QTextEdit {
    Q_OBJECT

public:
    explicit RedlineView(QWidget *parent = nullptr);
    ~RedlineView() override;
    Q_DISABLE_COPY_MOVE(RedlineView)

    // What of the texts may be shown; it must outlive this. A comparison of texts that it does not
    // know waits until it does.
    void setVeil(const ScreenVeil *veil);

    void showComparison(const Comparison &comparison, const QString &language);
    void clear(); // until the next comparison is there
    void setLabels(const std::vector<Label> &labels);
    // False: the hunks are not those that labels belong to, so none are shown or asked for.
    void setLabelled(bool labelled);
    void setCurrentHunk(int hunk); // -1: none
    void setNarrow(bool narrow);

    [[nodiscard]] int hunkCount() const { return int(m_comparison.edits.size()); }

Q_SIGNALS:
    void hunkClicked(int hunk);
    void startMoved(int start); // pixels from the edge to the first letter of a line

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    class Margin;

    struct Place {
        int start = 0; // in this document
        int end = 0;
    };

    // What the document holds, unit by unit.
    struct Content {
        QString text; // U+000A between paragraphs
        QByteArray kinds; // a Kind for each UTF-16 unit of `text`
    };

    enum Kind : char { Plain, Removed, Added };

    void rebuild();
    void applyLook();
    // Replaces what differs; a letter in a long text changes one paragraph.
    void applyContent(const Content &content);
    void insertRuns(QTextCursor &cursor, const Content &content, qsizetype from, qsizetype to);
    void formatBlocks(qsizetype from, qsizetype to);
    [[nodiscard]] Content compose();
    [[nodiscard]] bool isHidden() const; // what is to be shown is not known to the veil
    [[nodiscard]] bool noteSides(const Comparison &comparison);
    void onVeil();
    void applyMargins();
    void paintMargin(QPainter &painter);
    // Beside the text; what is painted anew over it has the text painted anew, too.
    void updateMargin();
    [[nodiscard]] QRect discAt(int hunk, int &lowest) const;
    [[nodiscard]] int reserved() const;
    [[nodiscard]] SheetEdges edges() const;
    [[nodiscard]] QMargins margins() const;

    // Draft and text of a comparison as they may be shown.
    struct Sides {
        VeiledText draft;
        VeiledText text;
        quint64 item = 0; // of the veil
    };

    struct Waiting {
        Comparison comparison;
        QString language;
    };

    const ScreenVeil *m_veil = nullptr;
    std::optional<Sides> m_sides; // of m_comparison
    std::optional<Waiting> m_waiting;
    Comparison m_comparison;
    QString m_language;
    std::vector<Label> m_labels;
    std::vector<Place> m_places;
    Content m_content; // as the document holds it
    Margin *m_margin = nullptr;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    int m_current = -1;
    double m_builtSize = 0;
    bool m_narrow = false;
    bool m_labelled = true;
};

} // namespace bluepencil
