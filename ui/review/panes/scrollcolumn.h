// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace bluepencil {

// A column of widgets that scrolls up and down and takes the width it is given.
class ScrollColumn final : public QScrollArea {
    Q_OBJECT

public:
    ScrollColumn(const QString &name, const QString &objectName, QWidget *parent = nullptr);
    ~ScrollColumn() override;
    Q_DISABLE_COPY_MOVE(ScrollColumn)

    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

    [[nodiscard]] QWidget *host() const { return widget(); }

    void clear();

    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_column = nullptr;
};

} // namespace bluepencil
