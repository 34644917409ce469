// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/weblink.h"

#include <QKeySequence>
#include <QWidget>

#include <optional>

namespace bluepencil {

class DecisionButton;
class Paragraph;
class ScreenVeil;

// Where the case lies in the producer's own system: the address in full, its host stressed, and in
// Punycode where the host has letters beyond ASCII. What is too long is cut behind the host, never
// in it. Nothing is opened here. Hidden while there is no link.
class LinkLine final : public QWidget {
    Q_OBJECT

public:
    explicit LinkLine(QWidget *parent = nullptr);
    ~LinkLine() override;
    Q_DISABLE_COPY_MOVE(LinkLine)

    // What of the texts may be shown; it must outlive this.
    void setVeil(const ScreenVeil *veil);

    void showLink(const QString &address);
    void setKeys(const QKeySequence &keys);
    // Where the first letter stands, in pixels from the edge; none: where that of a sheet does.
    void setTextStart(std::optional<int> start);

    // Why it is not opened, in words; empty: it can be.
    [[nodiscard]] QString obstacle() const;
    // What the address line shows.
    [[nodiscard]] QString shownAddress() const;

Q_SIGNALS:
    void openWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Address;

    void applyMargins();

    [[nodiscard]] QString wordsOf(const QString &part) const;
    void showAddress();

    const ScreenVeil *m_veil = nullptr;
    QString m_given;
    std::optional<WebLink> m_link;
    LinkFlaw m_flaw = LinkFlaw::NoAddress;
    Address *m_address = nullptr;
    Paragraph *m_detail = nullptr; // Punycode, or why it is not opened
    DecisionButton *m_open = nullptr;
    std::optional<int> m_textStart;
};

} // namespace bluepencil
