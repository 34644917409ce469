// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/guidelines/guidelinetext.h"
#include "ui/common/style/theme.h"

#include <QLabel>
#include <QTextLayout>

#include <memory>

namespace bluepencil {

// A paragraph of a guideline: its words with what changed in them (struck, underlined), and below
// them its anchor, the labels that belong to it and what became of it. A bar at its start marks
// those that changed.
class GuidelineLine final : public QLabel {
    Q_OBJECT

public:
    explicit GuidelineLine(const ParagraphChange &change, QWidget *parent = nullptr);
    ~GuidelineLine() override;
    Q_DISABLE_COPY_MOVE(GuidelineLine)

    [[nodiscard]] QString anchor() const { return m_change.paragraph.anchor; }

    // On a tinted ground: the one that was jumped to.
    void setPointedAt(bool pointedAt);

    [[nodiscard]] bool isPointedAt() const { return m_isPointedAt; }

    // What is written below the words: "amounts · Fact, Unsupported · changed".
    [[nodiscard]] QString caption() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    // Escape: back to where the person was.
    void leaveWanted();
    // The one before (-1) or after (1).
    void neighbourWanted(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Run {
        QString text;
        bool gone = false;
        bool come = false;
    };

    [[nodiscard]] QList<Run> runs() const;
    [[nodiscard]] QString spoken() const;
    // The words, and the line below them.
    [[nodiscard]] std::unique_ptr<QTextLayout> layOutWords(int width, int *height) const;
    [[nodiscard]] std::unique_ptr<QTextLayout> layOutCaption(int width, int *height) const;
    [[nodiscard]] QString stateWord() const;

    ParagraphChange m_change;
    bool m_isPointedAt = false;
};

} // namespace bluepencil
