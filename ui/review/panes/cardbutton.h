// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/style/theme.h"

#include <QAbstractButton>

namespace bluepencil {

class Paragraph;

// A tinted box with an icon, a strong line and a detail below it; clicked or pressed it leads to
// what it is about.
class CardButton final : public QAbstractButton {
    Q_OBJECT

public:
    static constexpr int IconColumn = 20; // icon and the room behind it

    struct Words {
        Tone tone = Tone::Neutral;
        QString icon;
        QString strong;
        QString detail; // may be empty

        bool operator==(const Words &) const = default;
    };

    explicit CardButton(QWidget *parent = nullptr);
    ~CardButton() override;
    Q_DISABLE_COPY_MOVE(CardButton)

    void setWords(const Words &words);
    // Outlined.
    void setCurrent(bool current);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] static int startRoom();
    void place();

    Paragraph *m_strong;
    Paragraph *m_detail;
    Words m_words;
    bool m_isCurrent = false;
};

} // namespace bluepencil
