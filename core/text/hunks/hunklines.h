// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/hunks/hunkside.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace bluepencil {

// Another form or another spelling of the same word, both in lower case.
[[nodiscard]] bool areForms(const QString &word, const QString &other);

// The draft's and the final's line around a hunk, as far as a person would look for what moved.
// They tell whether what differs in the hunk came or went, or only stands elsewhere. The surplus of
// something says how often more the draft's line has it than the final's.
class HunkLines {
public:
    // UTF-16 indices into the two texts. Keeps the views.
    HunkLines(QStringView draft, qsizetype draftAt, QStringView finalText, qsizetype finalAt);

    [[nodiscard]] int surplusOfNumber(const QString &number) const; // as numberOfText() writes it
    [[nodiscard]] int surplusOfName(const QString &word) const; // in lower case
    [[nodiscard]] int surplusOfForms(const QString &word) const; // and of its other forms
    [[nodiscard]] int surplusOfNegations(const QString &language) const;
    [[nodiscard]] bool holdUncapitalised(const QString &word) const; // `word` in lower case

    // Whether the draft's line (else the final's) has the initials of these names as one word
    // ("United Kingdom", "UK"), or the name that one of them abbreviates.
    [[nodiscard]] bool holdInitials(const std::vector<HunkWord> &names, bool isDraft) const;

    // Whether the words of a side, the other one being empty, stand in both lines equally often.
    [[nodiscard]] bool holdBoth(const HunkSide &side, bool isDraft) const;

private:
    struct Counts {
        QHash<QString, int> numbers;
        QHash<QString, int> words; // in lower case, without the "s" of a genitive or plural
        QHash<QString, int> uncapitalised;
    };

    [[nodiscard]] static Counts count(QStringView line);
    [[nodiscard]] const Counts &draftCounts() const;
    [[nodiscard]] const Counts &finalCounts() const;

    QStringView m_draft;
    QStringView m_final;
    mutable std::optional<Counts> m_draftCounts; // read when first asked for
    mutable std::optional<Counts> m_finalCounts;
};

} // namespace bluepencil
