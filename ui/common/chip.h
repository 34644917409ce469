// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/style/theme.h"

#include <QLabel>

namespace bluepencil {

struct ChipContent {
    QString text;
    QString icon; // name, may be empty
    Tone tone = Tone::Neutral;
};

[[nodiscard]] QSize chipSize(const ChipContent &chip);
// For delegates: fills rect, eliding the text if rect is too narrow.
void paintChip(QPainter *painter, const QRect &rect, const ChipContent &chip,
               Qt::LayoutDirection direction);

// A fact about something, 20 high. Never clickable.
class Chip final : public QLabel {
    Q_OBJECT

public:
    explicit Chip(const QString &text, Tone tone = Tone::Neutral, const QString &icon = {},
                  QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(Chip)
    ~Chip() override;

    void setContent(const QString &text, Tone tone, const QString &icon = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ChipContent m_chip;
};

} // namespace bluepencil
