// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/language/spelling.h"

#include <QKeySequence>
#include <QWidget>

namespace bluepencil {

class ElideLabel;
class KeyCaps;
class Paragraph;

// How many words of the draft no dictionary has, and by which dictionary; or why none was asked.
class SpellingPane final : public QWidget {
    Q_OBJECT

public:
    explicit SpellingPane(QWidget *parent = nullptr);
    ~SpellingPane() override;
    Q_DISABLE_COPY_MOVE(SpellingPane)

    // To the next word, and to what is suggested for it.
    void setKeys(const QKeySequence &next, const QKeySequence &suggest);
    void clear();
    void showReport(const SpellingReport &report);

private:
    ElideLabel *m_summary = nullptr;
    KeyCaps *m_next = nullptr;
    KeyCaps *m_suggest = nullptr;
    Paragraph *m_detail = nullptr;
    bool m_hasWords = false;
};

} // namespace bluepencil
