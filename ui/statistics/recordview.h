// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/feedbacklist.h"
#include "ui/review/editor/diffrunner.h"

#include <QTimeZone>
#include <QWidget>

class QVBoxLayout;

namespace bluepencil {

class ElideLabel;
class RedlineView;
class ScreenVeil;
class ScrollColumn;
class Segmented;

// One decision, whole: redline, draft, final or conversation, and beside it who, when, labels, note
// and figures. Nothing is computed again: the edits are those that were stored.
class RecordView final : public QWidget {
    Q_OBJECT

public:
    explicit RecordView(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RecordView)
    ~RecordView() override;

    // What of a record may be shown; it must outlive this, and belongs to it.
    void setVeil(ScreenVeil *veil);

    void setRecord(const FeedbackRecord &record, const QTimeZone &zone);
    // An item without a decision; `state` says in words what became of it.
    void setItem(const Item &item, const QString &state, bool conversation);
    void showConversation(); // in place of the redline
    void focusText();

    [[nodiscard]] QString feedbackId() const { return m_record.feedback.feedbackId; }

private:
    enum Text { RedlineText, DraftText, FinalText, ConversationText };

    void lookThrough();
    void showText();
    [[nodiscard]] QString conversation() const;
    [[nodiscard]] QString wordsOf(const QString &given) const;
    void showSide();
    void showTitle();
    void chooseText(Text text);
    void addItemFacts(QVBoxLayout *column);
    void addFact(QVBoxLayout *column, const QString &name, const QString &value);
    void addHead(QVBoxLayout *column, const QString &text);

    ScreenVeil *m_veil = nullptr;
    FeedbackRecord m_record;
    QString m_state; // empty: a decision is shown
    QTimeZone m_zone = QTimeZone::utc();
    ElideLabel *m_title = nullptr;
    Segmented *m_choice = nullptr;
    RedlineView *m_text = nullptr;
    ScrollColumn *m_side = nullptr;
};

} // namespace bluepencil
