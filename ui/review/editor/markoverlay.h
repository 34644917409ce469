// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace bluepencil {

class ChangeHighlighter;
class TextSurface;
struct ChangeMark;

// Lies over the editor and lets everything through: bars beside changed lines, wedges where words
// went, boxes with their code in place of hidden characters.
class MarkOverlay final : public QWidget {
    Q_OBJECT

public:
    MarkOverlay(const TextSurface &surface, const ChangeHighlighter &highlighter, QWidget *parent);
    ~MarkOverlay() override;
    Q_DISABLE_COPY_MOVE(MarkOverlay)

    // What lies over the text is painted with it. These ask for the rest alone, since whatever is
    // painted anew here has the text below it painted anew, too.
    void updateBars(); // the text or its marks changed
    void updateMarks(const std::vector<ChangeMark> &before); // the highlighter has others now

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct View;

    [[nodiscard]] View viewNow() const;
    void paintBars(QPainter &painter, const View &view, const ChangeMark &mark) const;
    [[nodiscard]] QRectF wedgeAt(const View &view, const ChangeMark &mark) const;
    void paintWedge(QPainter &painter, const View &view, const ChangeMark &mark) const;
    void paintHidden(QPainter &painter, const View &view) const;

    const TextSurface &m_surface;
    const ChangeHighlighter &m_highlighter;
};

} // namespace bluepencil
