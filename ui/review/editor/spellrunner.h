// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/language/spelling.h"
#include "ui/review/latestjob.h"

#include <QObject>

#include <memory>

namespace bluepencil {

// A working text whose spelling is looked at.
struct SpellJob {
    std::shared_ptr<Spelling> spelling;
    std::shared_ptr<const Item> item;
    QString text;
    QSet<QString> own; // words of the user
    quint64 token = 0; // of the working text
};

struct SpellOutcome {
    SpellingReport report;
    quint64 token = 0;
};

// One word that something is suggested for.
struct SuggestJob {
    std::shared_ptr<Spelling> spelling;
    QString dictionary;
    Misspelling misspelling;
    quint64 token = 0;
};

struct SuggestOutcome {
    Misspelling misspelling;
    QStringList suggestions;
    quint64 token = 0;
};

// Looks at the spelling off the window's thread while a person types. Dictionaries are loaded
// there, too.
class SpellRunner final : public QObject {
    Q_OBJECT

public:
    explicit SpellRunner(QObject *parent = nullptr);
    ~SpellRunner() override;
    Q_DISABLE_COPY_MOVE(SpellRunner)

    void check(const std::shared_ptr<const Item> &item, const QString &text,
               const QSet<QString> &own, quint64 token);
    void suggest(const QString &dictionary, const Misspelling &misspelling, quint64 token);
    // Whatever is under way belongs to nothing any more.
    void forget();

    [[nodiscard]] bool isIdle() const { return m_checks.isIdle() && m_suggestions.isIdle(); }

Q_SIGNALS:
    void checked(const bluepencil::SpellOutcome &outcome);
    void suggested(const bluepencil::SuggestOutcome &outcome);

private:
    std::shared_ptr<Spelling> m_spelling;
    LatestJob<SpellJob, SpellOutcome> m_checks;
    LatestJob<SuggestJob, SuggestOutcome> m_suggestions;
};

} // namespace bluepencil

Q_DECLARE_METATYPE(bluepencil::SpellOutcome)
Q_DECLARE_METATYPE(bluepencil::SuggestOutcome)
