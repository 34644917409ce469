// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/item.h"
#include "ui/review/attentionmeter.h"

#include <QWidget>

#include <vector>

namespace bluepencil {

class ElideLabel;
class ScrollColumn;

// What was said before the draft, and what it may rely on. Plain text, never more than
// limits::ShownBytes of it unless the person asks.
class ConversationPane final : public QWidget {
    Q_OBJECT

public:
    explicit ConversationPane(QWidget *parent = nullptr);
    ~ConversationPane() override;
    Q_DISABLE_COPY_MOVE(ConversationPane)

    // nullptr: none. `isNew`, by place: messages that came with a newer revision; the first of them
    // is scrolled to.
    void showItem(const Item *item, const std::vector<bool> &isNew = {});

    // What is shown and what is not, messages first.
    [[nodiscard]] const std::vector<EvidenceText> &texts() const { return m_texts; }

    [[nodiscard]] ScrollColumn *scroll() const { return m_scroll; }

private:
    void build(qsizetype room);
    void showFirstNew();
    void addMessage(const Message &message, bool isNew, qsizetype &room);
    void addReference(const Reference &reference, qsizetype &room);
    void noteText(EvidencePart part, const QWidget *widget, const QString &text,
                  const QString &shown);

    ScrollColumn *m_scroll = nullptr;
    ElideLabel *m_id = nullptr;
    std::vector<EvidenceText> m_texts;
    Item m_item;
    std::vector<bool> m_isNew;
};

} // namespace bluepencil
