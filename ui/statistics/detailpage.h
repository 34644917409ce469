// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QWidget>

class QHBoxLayout;
class QStackedLayout;
class QVBoxLayout;

namespace bluepencil {

class DecisionButton;
class ElideLabel;
class EmptyState;

// A page behind the figures about one question: a head with the way back and what can be chosen,
// and below it the answer or, in words, why there is none. Escape goes back, F5 reads again.
class DetailPage : public QWidget {
    Q_OBJECT

public:
    DetailPage(const QString &objectName, const QString &title, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(DetailPage)
    ~DetailPage() override;

    virtual void refresh() = 0;

    // Nothing is being read.
    [[nodiscard]] bool isSettled() const { return m_reading == 0; }

    // Whether an answer is on the screen, not words in its place.
    [[nodiscard]] bool showsAnswer() const;

Q_SIGNALS:
    void left();

protected:
    [[nodiscard]] QHBoxLayout *controls() const { return m_controls; }

    [[nodiscard]] QWidget *body() const { return m_body; }

    void setSubtitle(const QString &subtitle);
    void showBody();
    void showWords(const QString &icon, const QString &head, const QString &sentence);
    void showProblem(const Error &error);

    void beginReading() { ++m_reading; }

    void endReading() { --m_reading; }

    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    DecisionButton *m_back = nullptr;
    ElideLabel *m_subtitle = nullptr;
    QHBoxLayout *m_controls = nullptr;
    QStackedLayout *m_pages = nullptr;
    QWidget *m_body = nullptr;
    EmptyState *m_words = nullptr;
    int m_reading = 0;
};

} // namespace bluepencil
