// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/interner.h"

namespace bluepencil {

Symbol Interner::symbol(QStringView text)
{
    const auto next = static_cast<Symbol>(m_symbols.size());
    const auto found = m_symbols.constFind(text);
    if (found != m_symbols.cend())
        return *found;
    m_symbols.insert(text, next);
    return next;
}

Symbols Interner::symbols(QStringView text, const std::vector<Token> &tokens)
{
    Symbols result;
    result.reserve(tokens.size());
    for (const Token &token : tokens)
        result.push_back(symbol(text.sliced(token.start, token.length)));
    return result;
}

Symbols Interner::symbols(const std::vector<QString> &words)
{
    Symbols result;
    result.reserve(words.size());
    for (const QString &word : words)
        result.push_back(symbol(word));
    return result;
}

Symbols codePoints(QStringView text)
{
    Symbols result;
    result.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            result.push_back(QChar::surrogateToUcs4(unit, text[++i].unicode()));
        else
            result.push_back(unit);
    }
    return result;
}

} // namespace bluepencil
