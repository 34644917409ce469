// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rate.h"
#include "core/review/memorychanges.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace bluepencil {

// A change with where it comes from.
struct RememberedChange {
    MemoryChange change;
    QString itemId;
    QString reviewer;
};

// What reviewers made of words that stand in a text. Offsets in code points, half open.
struct Suggestion {
    qsizetype start = 0;
    qsizetype end = 0;
    QString before; // the stretch of the text
    QString after; // what takes its place
    QString left; // the neighbours, where the stretch means nothing without them
    QString right;
    qint64 changed = 0; // so many times it was changed like this
    qint64 seen = 0; // of so many times that it stood in a draft
    int reviewers = 0; // who changed it like this
    // How often the suggestion made from all other items gives what the reviewer wrote.
    Rate acceptance;

    bool operator==(const Suggestion &) const = default;
};

// What it takes for a suggestion to be shown.
struct MemoryGate {
    double leastAcceptance = .5; // of the lower bound of its acceptance
    // A lower bound of .5 takes four acceptances at least: 4 / (4 + z²) = .51.
    int leastChanges = 4;
};

// The hunks of a history of drafts, by the words they replaced: with the neighbouring word on
// either side, on both or on none, each counted on its own, so that a suggestion is as narrow as it
// has to be; and none is made beside a neighbour where the words were left standing more often than
// not (the upper bound of the rate there is under .5). In memory; add() all changes, then
// prepare(), then count() each draft of the history, also those that were left as they were; then
// ask. Not for two threads at once.
class MemoryIndex {
public:
    explicit MemoryIndex(MemoryGate gate = {});

    void add(const RememberedChange &change);
    // Forgets what can't pass the gate.
    void prepare();
    // The words of one draft as packedCodes() gave them.
    void count(std::span<const std::uint32_t> draft);

    // An item whose drafts and changes have no say: who reviews it stays blind to its other
    // reviewers.
    struct LeftOut {
        QString itemId;
        std::vector<std::vector<std::uint32_t>> drafts; // as they were counted
    };

    // In the order of the text, without overlaps; where several stretches compete the one with the
    // higher bound wins, then the longer, then the one with more context, then the first.
    [[nodiscard]] std::vector<Suggestion> suggestions(QStringView text,
                                                      const LeftOut &leftOut = {}) const;

    [[nodiscard]] qsizetype patternCount() const { return std::ssize(m_patterns); }

private:
    struct Past {
        int after = 0; // in m_afters
        int item = 0;
        int reviewer = 0;
        std::uint32_t left = 0; // codes of the neighbours
        std::uint32_t right = 0;
    };

    // How a pattern fared beside one neighbour.
    struct Beside {
        qint64 changed = 0;
        qint64 seen = 0;
    };

    // The most frequent replacement and how it fared.
    struct Best {
        int after = -1;
        qint64 changed = 0;
        qint64 accepted = 0;
        int reviewers = 0;
    };

    // What is looked for: words, and between which of them the stretch lies.
    struct Pattern {
        std::vector<std::uint32_t> codes;
        bool hasLeft = false;
        bool hasRight = false;
        bool isGap = false;
        QString before;
        std::vector<Past> past;
        Best best;
        qint64 seen = 0;
        QHash<std::uint32_t, Beside> left; // unless it has that neighbour in its words
        QHash<std::uint32_t, Beside> right;
    };

    struct Candidate {
        Suggestion suggestion; // offsets in UTF-16 units
        qsizetype words = 0; // of the stretch
        qsizetype context = 0; // all words looked at
    };

    class Tally;
    class Walk;

    void addPattern(const RememberedChange &from, bool hasLeft, bool hasRight);
    [[nodiscard]] bool settle(Pattern &pattern) const;
    [[nodiscard]] Best bestWithout(const Pattern &pattern, int item) const;
    [[nodiscard]] static bool staysBeside(const Pattern &pattern, std::uint32_t left,
                                          std::uint32_t right);
    [[nodiscard]] std::vector<Candidate> candidates(QStringView text, const LeftOut &leftOut) const;
    static int numberOf(QHash<QString, int> *numbers, const QString &text);

    MemoryGate m_gate;
    std::vector<Pattern> m_patterns;
    QHash<QByteArray, int> m_byShape; // while changes are added
    QHash<std::uint64_t, std::vector<int>> m_byWords; // each beginning of a pattern; those that end
    std::vector<QString> m_afters;
    QHash<QString, int> m_afterNumbers;
    QHash<QString, int> m_items;
    QHash<QString, int> m_reviewers;
};

} // namespace bluepencil
