// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/correctionmemory.h"

#include <QKeySequence>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace bluepencil {

class CardButton;
class ElideLabel;
class KeyCaps;
class Paragraph;
class ScreenVeil;

// What reviewers did before: a card for each kind of suggestion for the text on the sheet, and
// below them similar earlier items with what went out. Hidden while there is neither.
class MemoryPane final : public QWidget {
    Q_OBJECT

public:
    explicit MemoryPane(QWidget *parent = nullptr);
    ~MemoryPane() override;
    Q_DISABLE_COPY_MOVE(MemoryPane)

    // What of the texts may be shown; it must outlive this.
    void setVeil(const ScreenVeil *veil);

    void showSuggestions(const std::vector<Suggestion> &suggestions);
    void showSimilar(const std::vector<SimilarItem> &items);
    // The keys that take one, and all of a kind.
    void setKeys(const QKeySequence &one, const QKeySequence &all);

Q_SIGNALS:
    // The first place of that kind in the list last shown.
    void chosen(int suggestion);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Earlier;

    struct Kind {
        int first = 0;
        int places = 0;
    };

    void showKinds();
    void showEarlier();
    void showWhole();
    void fitHead();

    [[nodiscard]] QString wordsOf(const QString &given) const;

    const ScreenVeil *m_veil = nullptr;
    std::vector<Suggestion> m_suggestions;
    std::vector<SimilarItem> m_similar;
    std::vector<Kind> m_kinds; // as they are shown
    std::vector<CardButton *> m_cards; // kept and used again; those not needed are hidden
    std::vector<Earlier *> m_earlier;
    ElideLabel *m_title = nullptr;
    ElideLabel *m_summary = nullptr;
    KeyCaps *m_one = nullptr;
    KeyCaps *m_all = nullptr;
    bool m_hasOneKey = false;
    bool m_hasAllKey = false;
    QWidget *m_head = nullptr;
    ElideLabel *m_earlierHead = nullptr;
    QVBoxLayout *m_cardColumn = nullptr;
    QVBoxLayout *m_earlierColumn = nullptr;
    std::size_t m_items = 0;
};

// The same change wherever it is offered.
[[nodiscard]] bool isSameKind(const Suggestion &one, const Suggestion &other);

} // namespace bluepencil
