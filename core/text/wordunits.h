// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/links.h"
#include "core/text/tokens.h"

#include <QStringView>

#include <optional>
#include <span>
#include <vector>

namespace bluepencil {

// What a person takes for one word though the diff cuts it into several tokens: "don't",
// "state-of-the-art", "INV-48190", "€46.90", "50%", "3–5", "2026-11-14", "10:30", "R&D", a mail
// address, a link, a word in katakana. Nobody marks half of one.
class WordUnits {
public:
    // Keeps both views.
    WordUnits(QStringView text, std::span<const Token> tokens);

    // Whether a boundary before token `index` would cut such a word. Looks a bounded stretch
    // around.
    [[nodiscard]] bool isCutAt(qsizetype index) const;

private:
    [[nodiscard]] const Token *token(qsizetype index) const;
    [[nodiscard]] QStringView textOf(const Token &token) const;
    [[nodiscard]] bool isMarkBetween(qsizetype index) const;
    [[nodiscard]] bool holdsFigure(const Token &left, const Token &right, qsizetype index) const;
    [[nodiscard]] bool isInLink(qsizetype index) const;

    QStringView m_text;
    std::span<const Token> m_tokens;
    mutable std::optional<std::vector<Link>>
        m_links; // of the whole text, read when first asked for
};

} // namespace bluepencil
