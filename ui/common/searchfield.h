// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace bluepencil {

// A line edit with a glass before and, while it is empty, the key that leads to it behind.
// Escape empties it first and then goes on to whoever wants it.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, const QKeySequence &keys = {},
                         QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(SearchField)
    ~SearchField() override;

    void setKeys(const QKeySequence &keys);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateMargins();

    QStringList m_parts;
    QAction *m_clear = nullptr;
};

} // namespace bluepencil
