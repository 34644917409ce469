// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/overlay.h"

#include <QStringList>

#include <vector>

class QLineEdit;
class QListView;
class QPlainTextEdit;
class QStackedLayout;

namespace bluepencil {

class DecisionButton;
class Paragraph;

// Something that can be put into the draft.
struct Insertable {
    QString name; // foreign
    QString detail; // foreign; one line is shown
    QString icon;
    QString preview; // what goes in
    QString warning; // said below the preview; may be empty
};

// What can be inserted at the cursor, in one list: type some of its letters, see what would go in,
// Return inserts it. The words and the list are set anew each time.
class InsertPalette final : public Overlay {
    Q_OBJECT

public:
    struct Words {
        QString placeholder; // of the field
        QString nothing; // when there is nothing at all
        QString change; // of the button that leads on; empty: none
    };

    // `name` is what a screen reader says.
    InsertPalette(const QString &name, const QString &objectName, Words words, QWidget *window);
    ~InsertPalette() override;
    Q_DISABLE_COPY_MOVE(InsertPalette)

    void ask(std::vector<Insertable> insertables);

Q_SIGNALS:
    // Of the list that was asked with. The palette is closed by then.
    void chosen(int index);
    void changeWanted();

protected:
    void focusFirst() override;
    void confirm() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Model;

    [[nodiscard]] QWidget *buildFoot();
    void search();
    void move(int key);
    void showCurrent();
    void choose(int row);
    void fitHeight();

    Words m_words;
    std::unique_ptr<Model> m_model;
    QLineEdit *m_field = nullptr;
    QListView *m_view = nullptr;
    QWidget *m_results = nullptr;
    QStackedLayout *m_stack = nullptr;
    Paragraph *m_nothing = nullptr;
    QPlainTextEdit *m_preview = nullptr;
    Paragraph *m_warning = nullptr;
};

} // namespace bluepencil
