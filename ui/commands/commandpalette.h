// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/overlay.h"

class QLineEdit;
class QListView;
class QStackedLayout;

namespace bluepencil {

class ActionRegistry;
class CommandModel;
class Settings;

// Every action of the window in one list: type some of its letters, Return runs it. What was run
// from here lately comes first; what does nothing now is grey and says why.
class CommandPalette final : public Overlay {
    Q_OBJECT

public:
    // References must outlive the palette.
    CommandPalette(ActionRegistry &actions, Settings &settings, QWidget *window);
    ~CommandPalette() override;
    Q_DISABLE_COPY_MOVE(CommandPalette)

    void ask();

protected:
    void focusFirst() override;
    void confirm() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildFoot();
    void search();
    void move(int key);
    void describeCurrent();
    void runRow(int row);
    void fitHeight();

    ActionRegistry &m_actions;
    Settings &m_settings;
    CommandModel *m_model = nullptr;
    QLineEdit *m_field = nullptr;
    QListView *m_view = nullptr;
    QWidget *m_results = nullptr;
    QStackedLayout *m_stack = nullptr;
};

} // namespace bluepencil
