// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/overlay.h"

class QLineEdit;

namespace bluepencil {

class DecisionButton;
class ElideLabel;
class Paragraph;

// The name of a view, to save or to rename one.
class ViewOverlay final : public Overlay {
    Q_OBJECT

public:
    explicit ViewOverlay(QWidget *window);
    ~ViewOverlay() override;
    Q_DISABLE_COPY_MOVE(ViewOverlay)

    // `what` says what is saved; `renamed` is the view that gets another name, empty: none.
    void ask(const QString &name, const QString &what, const QString &renamed = {});

Q_SIGNALS:
    void named(const QString &name, const QString &renamed);

protected:
    void focusFirst() override;
    void confirm() override;

private:
    QString m_renamed;
    ElideLabel *m_title = nullptr;
    Paragraph *m_what = nullptr;
    QLineEdit *m_name = nullptr;
    DecisionButton *m_go = nullptr;
};

} // namespace bluepencil
