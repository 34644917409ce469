// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/dialogs.h"

#include <QDialog>

namespace bluepencil {

// A head, a sentence, buttons that say what they do. Words are plain text.
class QuestionDialog final : public QDialog {
    Q_OBJECT

public:
    explicit QuestionDialog(const Question &question, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(QuestionDialog)
    ~QuestionDialog() override;

Q_SIGNALS:
    // Exactly once, also when the dialog is closed by its frame.
    void answered(bluepencil::Answer answer);

private:
    void finish(Answer answer);

    bool m_done = false;
};

} // namespace bluepencil
