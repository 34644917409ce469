// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/snippets.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QVBoxLayout;

namespace bluepencil {

class DecisionButton;
class OwnTexts;
class Paragraph;

// The reviewer's own snippets and the words they added to the dictionary. What is written is kept a
// moment later, and at once when the page is left.
class SnippetsPage final : public QWidget {
    Q_OBJECT

public:
    // `own` must outlive the page.
    explicit SnippetsPage(OwnTexts &own, QWidget *parent = nullptr);
    ~SnippetsPage() override;
    Q_DISABLE_COPY_MOVE(SnippetsPage)

    // From what is kept, at the list.
    void begin();

Q_SIGNALS:
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addHead(QVBoxLayout *column);
    void addSnippets(QVBoxLayout *column);
    void addWords(QVBoxLayout *column);
    void fit();
    void showAll(int current);
    void showCurrent();
    void addSnippet();
    void removeSnippet();
    void noteChange();
    void keep();
    void say(const Result<void> &kept);
    [[nodiscard]] QString problemOf(const std::vector<Snippet> &snippets) const;

    OwnTexts &m_own;
    std::vector<Snippet> m_snippets; // as they stand on the page
    QTimer m_pause; // since the last change
    bool m_showing = false;
    bool m_changed = false;
    QWidget *m_middle = nullptr;
    QListWidget *m_list = nullptr;
    DecisionButton *m_remove = nullptr;
    QLineEdit *m_abbreviation = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPlainTextEdit *m_words = nullptr;
    Paragraph *m_verdict = nullptr;
};

} // namespace bluepencil
