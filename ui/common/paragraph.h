// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/style/theme.h"

#include <QHash>
#include <QLabel>

#include <memory>

class QTextLayout;

namespace bluepencil {

// Plain text that wraps, with a fixed line height, each paragraph in the direction of its own
// script. Can be selected and copied when asked.
class Paragraph final : public QLabel {
    Q_OBJECT

public:
    explicit Paragraph(const QString &text, TypeRole role = TypeRole::Body, Ink ink = Ink::Text,
                       QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(Paragraph)
    ~Paragraph() override;

    void setParagraph(const QString &text);
    void setInk(Ink ink);
    // Of the pixel size of the font; 1.5 at first.
    void setLineHeight(double factor);
    // Aligned as the window, not as the script.
    void setTextAlignment(Qt::Alignment alignment);
    void setSelectable(bool selectable);
    [[nodiscard]] QString selectedWords() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Part {
        std::unique_ptr<QTextLayout> layout;
        int start = 0;
    };

    struct Laid {
        std::vector<Part> parts;
        int width = -1;
        int height = 0;
    };

    // Kept until text or look change: a layout asks for many heights, painting for the same again.
    [[nodiscard]] const Laid &laidOut(int width) const;
    [[nodiscard]] Laid layOut(int width) const;
    void forgetLayout() const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int positionAt(QPoint point) const;
    void copy() const;

    TypeRole m_role;
    Ink m_ink;
    double m_factor = 1.5;
    Qt::Alignment m_alignment;
    bool m_selectable = false;
    int m_anchor = 0;
    int m_cursor = 0;
    mutable Laid m_laid;
    mutable QFont m_laidFont; // the look may change before its event has come
    mutable QHash<int, int> m_heights; // by width
};

} // namespace bluepencil
