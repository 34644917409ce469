// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/overlay.h"

#include <QStringList>

class QLineEdit;
class QScrollArea;

namespace bluepencil {

class ActionRegistry;
class Dialogs;

// Every action by its group with its keys, on one sheet that can be kept as a PDF.
class KeySheet final : public Overlay {
    Q_OBJECT

public:
    // References must outlive the sheet.
    KeySheet(const ActionRegistry &actions, Dialogs &dialogs, QWidget *window);
    ~KeySheet() override;
    Q_DISABLE_COPY_MOVE(KeySheet)

    void ask();

    // The actions on the sheet, by their ids.
    [[nodiscard]] const QStringList &shown() const { return m_shown; }

Q_SIGNALS:
    void changeWanted();
    // The sheet was written to a file, or could not be.
    void said(const QString &sentence);

protected:
    void focusFirst() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void save();

    const ActionRegistry &m_actions;
    Dialogs &m_dialogs;
    QLineEdit *m_filter = nullptr;
    QScrollArea *m_scroll = nullptr;
    QStringList m_shown;
};

} // namespace bluepencil
