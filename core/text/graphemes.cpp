// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/graphemes.h"

#include <cstdint>
#include <unicode/ubrk.h>

namespace bluepencil {

void Graphemes::Close::operator()(UBreakIterator *iterator) const
{
    ubrk_close(iterator);
}

Graphemes::Graphemes(QStringView text)
    : m_text(text)
{
}

Graphemes::~Graphemes() = default;

bool Graphemes::isCertainBoundary(qsizetype index) const
{
    return index >= m_text.size()
        || (isPlain(m_text[index - 1].unicode()) && isPlain(m_text[index].unicode()));
}

void Graphemes::load(qsizetype start)
{
    constexpr qsizetype Longest = INT32_MAX; // of ICU
    UErrorCode status = U_ZERO_ERROR;
    m_loadedStart = start;
    m_loadedEnd = start + 1;
    while (!isCertainBoundary(m_loadedEnd) && m_loadedEnd - start < Longest)
        ++m_loadedEnd;
    const UChar *characters = m_text.utf16() + start;
    const auto length = static_cast<std::int32_t>(m_loadedEnd - start);
    if (m_iterator)
        ubrk_setText(m_iterator.get(), characters, length, &status);
    else
        m_iterator.reset(ubrk_open(UBRK_CHARACTER, "", characters, length, &status));
    if (U_FAILURE(status))
        qFatal("ICU has no rules for grapheme clusters: %s", u_errorName(status));
}

qsizetype Graphemes::end(qsizetype start)
{
    Q_ASSERT(start >= 0 && start < m_text.size());
    if (isCertainBoundary(start + 1))
        return start + 1;
    if (start < m_loadedStart || start >= m_loadedEnd)
        load(start);
    const auto from = static_cast<std::int32_t>(start - m_loadedStart);
    const std::int32_t next = ubrk_following(m_iterator.get(), from);
    return next == UBRK_DONE ? m_loadedEnd : m_loadedStart + next;
}

} // namespace bluepencil
