// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/findtext.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace bluepencil {

class DecisionButton;
class ElideLabel;
class IconButton;

// The bar above the draft in which words are found and replaced. Knows nothing of the text: whoever
// listens looks for the words and says what was found.
class FindBar final : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);
    ~FindBar() override;
    Q_DISABLE_COPY_MOVE(FindBar)

    // Shown, the words selected; empty keeps those that stood there.
    void open(const QString &wanted);

    [[nodiscard]] QString wanted() const;
    [[nodiscard]] QString replacement() const;
    [[nodiscard]] FindOptions options() const;

    // `current`: which of them is selected, from 0; -1 for none.
    void showCount(int count, int current);
    void setCanReplace(bool can);

Q_SIGNALS:
    void changed(); // words or options
    void nextWanted();
    void previousWanted();
    void replaceWanted();
    void replaceAllWanted();
    void closeWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void enable();
    void fit();

    QLineEdit *m_wanted = nullptr;
    QLineEdit *m_replacement = nullptr;
    ElideLabel *m_count = nullptr;
    DecisionButton *m_previous = nullptr;
    DecisionButton *m_next = nullptr;
    DecisionButton *m_replace = nullptr;
    DecisionButton *m_replaceAll = nullptr;
    QCheckBox *m_matchCase = nullptr;
    QCheckBox *m_wholeWords = nullptr;
    int m_found = 0;
    bool m_canReplace = true;
};

} // namespace bluepencil
