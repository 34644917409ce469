// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/overlay.h"

class QLineEdit;

namespace bluepencil {

class DecisionButton;

// Asks for the name under which a recipe is saved.
class RecipeNameOverlay final : public Overlay {
    Q_OBJECT

public:
    explicit RecipeNameOverlay(QWidget *window);
    Q_DISABLE_COPY_MOVE(RecipeNameOverlay)
    ~RecipeNameOverlay() override;

    void ask(const QString &proposal);

Q_SIGNALS:
    void named(const QString &name);

protected:
    void focusFirst() override;
    void confirm() override;

private:
    QLineEdit *m_line = nullptr;
    DecisionButton *m_go = nullptr;
};

} // namespace bluepencil
