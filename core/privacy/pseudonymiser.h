// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/linescan.h"

#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace bluepencil {

// What becomes of personal data in texts that leave.
enum class PrivacyMode {
    None, // "none": they stay
    Pseudonymise, // "pseudonymise": "[EMAIL_1]"; who is the same in a conversation stays the same
    Redact, // "redact": "[EMAIL]"; who is who is gone
};

// Of an export for which nobody says what is to become of them. A recipe that does not say is of a
// time when they stayed, and keeps that.
inline constexpr PrivacyMode defaultPrivacyMode = PrivacyMode::Pseudonymise;

[[nodiscard]] QString privacyModeName(PrivacyMode mode);
[[nodiscard]] std::optional<PrivacyMode> privacyModeFromName(QStringView name);
[[nodiscard]] QStringList privacyModeNames();

// Where places of a text went when parts of it were replaced. Code points.
class OffsetMap {
public:
    // A part [start, end) whose place [newStart, newEnd) took.
    struct Cut {
        qsizetype start = 0;
        qsizetype end = 0;
        qsizetype newStart = 0;
        qsizetype newEnd = 0;
    };

    // Cuts are in order and disjoint; each call is about the text that the one before left.
    void add(std::vector<Cut> cuts) { m_rounds.push_back(std::move(cuts)); }

    [[nodiscard]] bool isIdentity() const { return m_rounds.empty(); }

    // A place inside of what was replaced goes to the front or the end of what took its place.
    [[nodiscard]] qsizetype start(qsizetype offset) const;
    [[nodiscard]] qsizetype end(qsizetype offset) const;

private:
    std::vector<std::vector<Cut>> m_rounds;
};

// Without those that lie in placeholders alone: a tag tells nothing of anybody. They are in order.
[[nodiscard]] std::vector<Finding> besidePlaceholders(std::vector<Finding> findings,
                                                      const QString &text);

struct Pseudonymised {
    std::vector<QString> texts; // as they were given, in that order
    std::vector<OffsetMap> places; // of each
    QMap<QString, qint64> replaced; // entities by typeName()
    std::vector<TextFindings> left; // what the detectors still find
    bool changed = false;
};

// Replaces personal data in all texts of one conversation. Entities are told apart by their type
// and value (a phone number by its digits, a name by its words), so that one has the same
// placeholder wherever it stands. They are numbered by their first appearance: the same texts give
// the same result, and the numbers of one conversation say nothing about another's. Const and safe
// to use from several threads; the scanner must outlive it.
class Pseudonymiser {
public:
    Pseudonymiser(const Scanner &scanner, PrivacyMode mode);

    // No two texts may have the same pointer and isName.
    [[nodiscard]] Scanned<Pseudonymised> replace(std::vector<ScanText> texts) const;

private:
    const Scanner &m_scanner;
    PrivacyMode m_mode;
};

} // namespace bluepencil
