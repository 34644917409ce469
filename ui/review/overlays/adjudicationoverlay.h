// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/opinions.h"
#include "ui/common/overlay.h"

#include <QString>

#include <vector>

class QHBoxLayout;

namespace bluepencil {

class DecisionButton;
class DiffRunner;
class Paragraph;
class RedlineView;
class ScreenVeil;

// For the senior who decides between reviewers: what each of them decided, side by side, the final
// against the draft with its differences, labels and note. A number takes that text; Escape leaves
// the senior's own.
class AdjudicationOverlay final : public Overlay {
    Q_OBJECT

public:
    explicit AdjudicationOverlay(QWidget *window);
    ~AdjudicationOverlay() override;
    Q_DISABLE_COPY_MOVE(AdjudicationOverlay)

    // What of the texts may be shown; it must outlive this.
    void setVeil(const ScreenVeil *veil);

    // More than `mostShown` are counted in words.
    void ask(const QString &draft, const QString &language, const std::vector<Opinion> &opinions);

    static constexpr std::size_t mostShown = 4;

    // One for each of the opinions that has a text, in their order.
    [[nodiscard]] const std::vector<RedlineView *> &texts() const { return m_texts; }

Q_SIGNALS:
    void taken(int opinion);

protected:
    void focusFirst() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addOpinion(std::size_t number, const Opinion &opinion, const QString &draft,
                    const QString &language);
    void take(int opinion);

    const ScreenVeil *m_veil = nullptr;
    Paragraph *m_sentence = nullptr;
    QWidget *m_host = nullptr; // of the columns
    QHBoxLayout *m_columns = nullptr;
    std::vector<QWidget *> m_cards;
    std::vector<RedlineView *> m_texts;
    std::vector<DecisionButton *> m_takes; // null where there is no text
    DecisionButton *m_own = nullptr;
};

} // namespace bluepencil
