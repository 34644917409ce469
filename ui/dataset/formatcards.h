// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/exportresult.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace bluepencil {

// The formats as cards to tick, each with the rows that it has or would have.
class FormatCards final : public QWidget {
    Q_OBJECT

public:
    explicit FormatCards(QWidget *parent = nullptr);
    ~FormatCards() override;
    Q_DISABLE_COPY_MOVE(FormatCards)

    [[nodiscard]] QStringList chosen() const; // in the order of formatNames()
    void setChosen(const QStringList &formats); // says once that it changed
    void setPreview(const ExportPreview &preview);
    // As wide as one column: how many there are follows from the width.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class FormatBox;

    [[nodiscard]] int widestBox() const;
    void arrange(int columns);
    void fit();

    QList<FormatBox *> m_boxes;
    QGridLayout *m_grid = nullptr;
    int m_columns = 0;
};

} // namespace bluepencil
