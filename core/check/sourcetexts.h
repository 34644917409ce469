// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"

#include <QSet>
#include <QString>

#include <functional>
#include <vector>

namespace bluepencil {

// Of one finding.
inline constexpr std::size_t MostCandidates = 3;

// A text that a draft may rest on.
struct SourceText {
    CheckCandidate place; // without a span
    const QString &text;
    bool isBody = false; // a message, a reference's or the guideline's text: it has spans
};

// The conversation, references, facts, guideline and what else the producer said of the item.
void visitSources(const Item &item, const std::function<void(const SourceText &)> &visit);

// The words of the source, for asking whether one of the draft is among them.
class SourceWords {
public:
    explicit SourceWords(const Item &item);

    // As it stands, without the s of a genitive or plural, or by the parts of a compound. Case and
    // marks on letters do not count.
    [[nodiscard]] bool holds(QStringView word) const;
    // Stands somewhere in lower case, as no name does.
    [[nodiscard]] bool isCommon(QStringView word) const;
    // Up to `count` words with a capital that are one or two letters away.
    [[nodiscard]] std::vector<CheckCandidate> near(QStringView word, std::size_t count) const;

private:
    struct Capital {
        QString plain;
        CheckCandidate place;
    };

    void add(const SourceText &source);

    QSet<QString> m_words; // plain
    QSet<QString> m_lower; // as they stand
    std::vector<Capital> m_capitals; // each spelling once
};

} // namespace bluepencil
