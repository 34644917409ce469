// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/style/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace bluepencil {

// A sheet with a hairline edge, or a tinted box. What belongs in it goes into its column.
class Card final : public QWidget {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(Card)
    ~Card() override;

    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

    // Neutral is the white sheet; the others are tinted and have no edge unless edged.
    void setTone(Tone tone);
    // In the colour of the tone: the current one of several.
    void setEdged(bool edged);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column = nullptr;
    Tone m_tone = Tone::Neutral;
    bool m_edged = false;
};

} // namespace bluepencil
