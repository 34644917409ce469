// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/veil/veilrunner.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <utility>

namespace bluepencil {

class Settings;

// What of the open item's texts the window may show while personal data is hidden on screen.
// Nothing of a text is shown before it was looked at, and what is known belongs to one item: a text
// is found by itself alone. Of the texts nothing changes; who shows one asks here first.
class ScreenVeil final : public QObject {
    Q_OBJECT

public:
    explicit ScreenVeil(QObject *parent = nullptr);
    ~ScreenVeil() override;
    Q_DISABLE_COPY_MOVE(ScreenVeil)

    // Chosen, and not shown for now.
    [[nodiscard]] bool isOn() const { return m_isChosen && !m_isShown; }

    [[nodiscard]] bool isChosen() const { return m_isChosen; }

    void setChosen(bool chosen);
    // As the person chose, now and later; they must outlive it.
    void follow(const Settings &settings);

    // All is shown until the next item.
    [[nodiscard]] bool isShown() const { return m_isShown; }

    void setShown(bool shown);

    // Another item, or none: nothing is known.
    void begin();
    // All that is shown of the item; nothing is done where it is not chosen. Texts other than the
    // working text that are not those of before make a conversation of their own: nothing is known
    // until it was looked at.
    void look(std::vector<ScanText> texts, bool atOnce);

    // On, and nothing is known of the item's texts yet.
    [[nodiscard]] bool isWaiting() const { return isOn() && !m_isKnown; }

    // They were looked at, in vain: all of it stays hidden.
    [[nodiscard]] std::optional<VeilFlaw> flaw() const { return m_flaw; }

    // Grows with every item.
    [[nodiscard]] quint64 item() const { return m_token; }

    // nullptr: not looked at (yet).
    [[nodiscard]] const VeiledText *find(const QString &text) const;
    // As it may be shown: as it is while nothing is hidden, "…" while it is not known.
    [[nodiscard]] QString text(const QString &given) const;
    // Of its first `units` alone.
    [[nodiscard]] QString text(const QString &given, qsizetype units) const;
    // What was made from the item's texts: values that were found in them are hidden in it.
    [[nodiscard]] QString words(const QString &said) const;
    // A text of other items, looked at by itself; when it is, changed() comes.
    [[nodiscard]] QString elsewhere(const QString &given) const;
    // The same, of texts of one other item: who is known from one of them is hidden in all.
    [[nodiscard]] QStringList together(const QStringList &given) const;
    // The same, for who shows a part: what is cut away was looked at too.
    [[nodiscard]] QList<VeiledText> inParts(const QStringList &given) const;

    [[nodiscard]] bool isIdle() const { return m_runner->isIdle() && !m_later.isActive(); }

    static const QString &unknown(); // "…"

Q_SIGNALS:
    // Something may be shown in another way.
    void changed();
    // Chosen, or not any more, behind changed(): what is to be looked at is to be told again.
    void lookWanted();

private:
    using Value = std::pair<QString, QString>; // and its tag

    void onVeiled(const VeilOutcome &outcome);
    void onLooseVeiled(const LooseOutcome &outcome);
    void forget();
    void keep(const QStringList &given, const QList<VeiledText> &shown) const;
    void gatherValues();
    void addValue(const QString &value, const QString &tag);

    VeilRunner *m_runner;
    bool m_isChosen = false;
    bool m_isShown = false;
    bool m_isKnown = false;
    std::optional<VeilFlaw> m_flaw;
    quint64 m_token = 0;
    std::vector<ScanText> m_texts; // as last looked at
    QHash<QString, VeiledText> m_known;
    std::vector<Value> m_values; // the longest first, with their tags
    // Texts of an item, as shown; what is not asked for again goes in time.
    mutable QHash<QStringList, QList<VeiledText>> m_elsewhere;
    mutable QHash<QStringList, QList<VeiledText>> m_elsewhereBefore; // on their way out
    mutable qsizetype m_keptUnits = 0; // of m_elsewhere
    mutable QSet<QStringList> m_asked; // not known yet
    mutable QTimer m_later; // asks for all of them at once
};

// The working text's place among the texts that are looked at.
[[nodiscard]] QString workingTextPointer();

} // namespace bluepencil
