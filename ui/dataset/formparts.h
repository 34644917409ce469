// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QWidget>

class QVBoxLayout;

namespace bluepencil {

// A caption in small type whose mnemonic leads to its field.
[[nodiscard]] QLabel *formCaption(const QString &text, QWidget *field, QWidget *parent);
// A line of text with its object name and the name that is spoken, `&` left out.
[[nodiscard]] QLineEdit *formLine(const char *objectName, const QString &name, int mostCharacters,
                                  QWidget *parent);
// As wide as there is room, not as its longest entry.
[[nodiscard]] QComboBox *formChoice(const char *objectName, const QString &name, QWidget *parent);

// A part of a form that is folded away: a head with what is set in it in few words, and the rest
// below while it is open. One stop of the Tab key; Space and Return open and close it.
class FoldSection final : public QWidget {
    Q_OBJECT

public:
    FoldSection(const QString &title, const char *objectName, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(FoldSection)
    ~FoldSection() override;

    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

    [[nodiscard]] QWidget *content() const { return m_content; }

    // Empty: nothing is set.
    void setSummary(const QString &summary);
    void setOpen(bool open);

private:
    class Head;

    Head *m_head = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace bluepencil
