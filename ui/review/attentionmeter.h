// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attention.h"
#include "ui/review/seenranges.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <vector>

class QWidget;

namespace bluepencil {

class DraftEditor;

enum class EvidencePart { Conversation, Facts, References, Guideline };

// A text of the evidence and the widget that shows it.
struct EvidenceText {
    EvidencePart part = EvidencePart::Conversation;
    const QWidget *widget = nullptr; // nullptr: not shown
    qsizetype size = 0; // code points of all of it
    qsizetype shown = 0; // of them in the widget
};

// How much of the draft and of its evidence has been on the screen while somebody was there. Looks
// four times a second, so what flies past while scrolling does not count; the draft by its
// characters, the evidence by the rows of pixels of each text.
class AttentionMeter final : public QObject {
    Q_OBJECT

public:
    // `evidence` names the texts in an order that stays while the item does; `isAttended` whether
    // somebody is there.
    AttentionMeter(DraftEditor *editor, std::function<std::vector<EvidenceText>()> evidence,
                   std::function<bool()> isAttended, QObject *parent = nullptr);
    ~AttentionMeter() override;
    Q_DISABLE_COPY_MOVE(AttentionMeter)

    // Another item; what was seen of it before counts on.
    void begin(double draft, const Attention &attention);
    // What is on the screen now counts, if somebody is there.
    void look();

    [[nodiscard]] double draft() const; // 0 to 1
    [[nodiscard]] Attention attention() const;

private:
    [[nodiscard]] Attention measured() const;

    DraftEditor *m_editor;
    std::function<std::vector<EvidenceText>()> m_evidence;
    std::function<bool()> m_isAttended;
    SeenRanges m_draftSeen;
    std::map<std::size_t, SeenRanges> m_seen; // by the place in the order, in rows of `fine`
    double m_draftBefore = 0;
    Attention m_before;
    QTimer m_timer;
};

} // namespace bluepencil
