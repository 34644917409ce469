// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/tokens.h"

#include <QHash>
#include <QStringView>

#include <cstdint>
#include <span>
#include <vector>

namespace bluepencil {

using Symbol = std::uint32_t;
using Symbols = std::vector<Symbol>;
using SymbolSpan = std::span<const Symbol>;

// Numbers strings 0, 1, 2 … in the order of first sight, so that comparing two of them costs one
// instruction. It keeps views: the texts must outlive it.
class Interner {
public:
    Symbol symbol(QStringView text);
    Symbols symbols(QStringView text, const std::vector<Token> &tokens);
    Symbols symbols(const std::vector<QString> &words);

private:
    QHash<QStringView, Symbol> m_symbols;
};

// The code points of a text; a lone surrogate stands for itself.
[[nodiscard]] Symbols codePoints(QStringView text);

} // namespace bluepencil
