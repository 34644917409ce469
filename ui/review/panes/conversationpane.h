// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/item.h"
#include "ui/review/attentionmeter.h"

#include <QWidget>

#include <vector>

namespace bluepencil {

class ElideLabel;
class Paragraph;
class ScreenVeil;
class ScrollColumn;

// What was said before the draft, and what it may rely on. Plain text, never more than
// limits::ShownBytes of it unless the person asks.
class ConversationPane final : public QWidget {
    Q_OBJECT

public:
    explicit ConversationPane(QWidget *parent = nullptr);
    ~ConversationPane() override;
    Q_DISABLE_COPY_MOVE(ConversationPane)

    // What of the texts may be shown; it must outlive this.
    void setVeil(const ScreenVeil *veil);

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
    [[nodiscard]] QString shownOf(const QString &text) const;
    [[nodiscard]] QString shownOf(const QString &text, qsizetype units) const;
    void showVeil();
    void nameMessage(std::size_t number) const;

    ScrollColumn *m_scroll = nullptr;
    ElideLabel *m_id = nullptr;
    std::vector<EvidenceText> m_texts;
    const ScreenVeil *m_veil = nullptr;

    // What shows which text, as far as there was room for it.
    struct Body {
        Paragraph *widget = nullptr;
        QString text;
        qsizetype units = 0;
    };

    struct Head {
        ElideLabel *widget = nullptr;
        QString text;
        QString address; // of a reference
    };

    struct Name {
        Paragraph *widget = nullptr;
        QString name; // as it was given
        QString role; // in its place where there is none
        bool isNew = false;
        bool isReference = false;
    };

    std::vector<Body> m_bodies;
    std::vector<Head> m_heads;
    std::vector<Name> m_names; // for a screen reader
    Item m_item;
    std::vector<bool> m_isNew;
};

} // namespace bluepencil
