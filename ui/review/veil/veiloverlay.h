// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QTextBlock;
class QTextLine;

namespace bluepencil {

class TextSurface;

// A stretch of the document that is hidden: UTF-16 positions, half open.
struct VeilMark {
    int start = 0;
    int end = 0;
    QString tag; // "[EMAIL_1]"; empty: not looked at yet
    bool isTyped = false; // not looked at yet, and short: the caret in it shows it

    bool operator==(const VeilMark &) const = default;
};

// Lies over the editor and lets everything through: a bar over each stretch that is hidden, or one
// over all. It paints, and touches neither the text nor its formats. Where the caret was put, as
// long as the text has the focus, and where the pointer rests a bar is away.
class VeilOverlay final : public QWidget {
    Q_OBJECT

public:
    VeilOverlay(TextSurface &surface, QWidget *parent);
    ~VeilOverlay() override;
    Q_DISABLE_COPY_MOVE(VeilOverlay)

    // Nothing is hidden.
    void uncover();
    // All is, until marks are set; the words say why.
    void coverAll(const QString &words);
    // In the order of the text, disjoint.
    void setMarks(std::vector<VeilMark> marks);

    // Keeps marks in their place while the text changes. What comes in is hidden until it was
    // looked at; what is typed shows as long as the caret stays in it.
    void shift(int position, int removed, int added);

    // The person went somewhere in the text.
    void noteCaret();
    // Another text: the caret is where nobody put it.
    void forgetCaret();

    [[nodiscard]] bool coversAll() const { return m_state == State::All; }

    [[nodiscard]] const std::vector<VeilMark> &marks() const { return m_marks; }

    // What is painted now, in the coordinates of the overlay.
    [[nodiscard]] std::vector<QRect> bars() const;
    [[nodiscard]] bool isRevealed(const VeilMark &mark) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class State { None, All, Marks };

    struct Bar {
        QRect rect;
        const VeilMark *mark = nullptr;
    };

    [[nodiscard]] QRect textRect() const; // of the viewport
    [[nodiscard]] std::vector<Bar> allBars() const; // revealed ones, too
    [[nodiscard]] QRect barAt(const QTextBlock &block, const QTextLine &line, int from,
                              int to) const;
    [[nodiscard]] int markAt(QPoint place) const; // start of the mark whose bar is there; -1: none
    void setHovered(int start);
    void insertTyped(int position, int added);
    void enter(State state);

    TextSurface &m_surface;
    QPointer<QWidget> m_area;
    State m_state = State::None;
    QString m_words;
    std::vector<VeilMark> m_marks;
    QTimer m_rest; // of the pointer, over m_waiting
    int m_waiting = -1; // starts of marks
    int m_hovered = -1;
    bool m_isCaretPut = false;
};

} // namespace bluepencil
