// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/style/theme.h"
#include "ui/common/textwidths.h"

#include <QLabel>

namespace bluepencil {

// One line of plain text that ends in "…" when there's no room; the tooltip then has all of it.
// That is meant for words of others and for lists; headings and other words of the window are to
// fit, and a test holds every line to it that has not said that it elides.
class ElideLabel final : public QLabel {
    Q_OBJECT
    Q_PROPERTY(bool elides READ elides WRITE setElides)

public:
    explicit ElideLabel(const QString &text, TypeRole role = TypeRole::Body, Ink ink = Ink::Text,
                        QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ElideLabel)
    ~ElideLabel() override;

    void setLine(const QString &text);
    void setInk(Ink ink);
    void setRole(TypeRole role);
    // Digits in equal cells, for figures that change in place. Such a line isn't elided.
    void setTabular(bool tabular);

    void setElides(bool elides) { m_elides = elides; }

    [[nodiscard]] bool elides() const { return m_elides; }

    [[nodiscard]] bool isElided() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int textWidth() const;
    void showWhole();

    TextWidths m_widths;
    TypeRole m_role;
    Ink m_ink;
    bool m_tabular = false;
    bool m_elides = false;
};

} // namespace bluepencil
