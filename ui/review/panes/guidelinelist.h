// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/guidelines/guidelinetext.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace bluepencil {

class GuidelineLine;
class Paragraph;

// The paragraphs of a guideline below each other, with what changed in them.
class GuidelineList final : public QWidget {
    Q_OBJECT

public:
    explicit GuidelineList(QWidget *parent = nullptr);
    ~GuidelineList() override;
    Q_DISABLE_COPY_MOVE(GuidelineList)

    // Beyond the first 200 the words alone are shown, in one piece.
    void showParagraphs(const std::vector<ParagraphChange> &paragraphs);
    // Only those that are not Same.
    void showChanges(const std::vector<ParagraphChange> &paragraphs);

    // The focus and a tinted ground; nullptr if there is none of that anchor. What had the focus
    // gets it back by Escape.
    GuidelineLine *pointAt(const QString &anchor);
    void pointAtNone();
    [[nodiscard]] QString pointedAt() const; // empty: none

    // Of the paragraphs that the label belongs to, in order, without those removed.
    [[nodiscard]] QStringList anchorsOf(const QString &label) const;

    [[nodiscard]] int count() const { return int(m_lines.size()); }

Q_SIGNALS:
    void pointed(QWidget *line);

private:
    void showLines(std::vector<ParagraphChange> paragraphs);
    void step(const GuidelineLine *from, int by);
    void leave();

    QVBoxLayout *m_column = nullptr;
    Paragraph *m_rest = nullptr;
    std::vector<ParagraphChange> m_shown;
    std::vector<GuidelineLine *> m_lines;
    QPointer<QWidget> m_cameFrom;
};

} // namespace bluepencil
