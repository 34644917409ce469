// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/tally/dictionary.h"

#include "core/model/json.h"

namespace bluepencil {

WordNo Dictionary::word(std::string_view utf8)
{
    if (const auto found = m_words.find(utf8); found != m_words.end())
        return found->second;
    const auto next = static_cast<WordNo>(m_texts.size());
    m_words.emplace(m_texts.emplace_back(utf8), next);
    return next;
}

WordNo Dictionary::find(std::string_view utf8) const
{
    const auto found = m_words.find(utf8);
    return found == m_words.end() ? NoWord : found->second;
}

QString Dictionary::text(WordNo word) const
{
    const std::string &text = m_texts[word];
    return toQString(QByteArrayView(text.data(), std::ssize(text)));
}

} // namespace bluepencil
