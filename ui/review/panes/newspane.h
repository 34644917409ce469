// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/news.h"
#include "ui/review/editor/diffrunner.h"

#include <QKeySequence>
#include <QWidget>

namespace bluepencil {

class Card;
class DecisionButton;
class ElideLabel;
class Paragraph;
class RedlineView;
class ScreenVeil;

// Above the draft while there is a newer revision: what it brings, how its draft differs from the
// one that was worked on, and the way on. Hidden while there is none.
class NewsPane final : public QWidget {
    Q_OBJECT

public:
    explicit NewsPane(QWidget *parent = nullptr);
    ~NewsPane() override;
    Q_DISABLE_COPY_MOVE(NewsPane)

    // What of the texts may be shown; it must outlive this.
    void setVeil(const ScreenVeil *veil);

    void showNews(const OpenItem &item, const News &news);
    void clear();
    void setKeys(const QKeySequence &seen, const QKeySequence &take);
    void setNarrow(bool narrow);

    [[nodiscard]] RedlineView *redline() const { return m_redline; }

    [[nodiscard]] bool isIdle() const { return m_diff->isIdle(); }

Q_SIGNALS:
    void seenClicked();
    void takeClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] static QString summaryOf(const News &news);
    void fitRedline();

    DiffRunner *m_diff = nullptr;
    Card *m_card = nullptr;
    ElideLabel *m_title = nullptr;
    ElideLabel *m_summary = nullptr;
    Paragraph *m_asked = nullptr;
    Paragraph *m_outlook = nullptr;
    RedlineView *m_redline = nullptr;
    DecisionButton *m_take = nullptr;
    DecisionButton *m_seen = nullptr;
    QString m_language;
};

} // namespace bluepencil
