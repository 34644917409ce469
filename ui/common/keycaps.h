// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/style/theme.h"
#include "ui/common/textwidths.h"

#include <QKeySequence>
#include <QLabel>

namespace bluepencil {

struct KeyCapsLook {
    QColor ink;
    QColor edge;
    QColor fill; // invalid: none
    bool strong = false;
};

// On an ordinary ground: muted writing, hairline edge.
[[nodiscard]] KeyCapsLook plainKeyCaps();

// The caps of the first chord, in the words of this platform: "Ctrl", "Alt", "Z".
[[nodiscard]] QStringList keyParts(const QKeySequence &keys);
[[nodiscard]] QSize keyCapsSize(const QStringList &parts, bool strong = false);
[[nodiscard]] QSize keyCapsSize(const QStringList &parts, bool strong, const TextWidths &widths);
// In the middle of the height of rect, from its left; the order of keys is never mirrored.
void paintKeyCaps(QPainter *painter, const QRect &rect, const QStringList &parts,
                  const KeyCapsLook &look);

class KeyCaps final : public QLabel {
    Q_OBJECT

public:
    explicit KeyCaps(const QKeySequence &keys, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(KeyCaps)
    ~KeyCaps() override;

    void setKeys(const QKeySequence &keys);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    TextWidths m_widths;
    QStringList m_parts;
};

} // namespace bluepencil
