// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace bluepencil {

// The number that stands for a text; the same text has the same number.
using WordNo = quint32;

inline constexpr WordNo NoWord = 0; // there is none

// Texts as small numbers, so that many of them can be compared and counted.
class Dictionary {
public:
    Dictionary() = default;
    ~Dictionary() = default;
    Dictionary(const Dictionary &) = delete; // the keys point into the texts
    Dictionary &operator=(const Dictionary &) = delete;
    Dictionary(Dictionary &&) = default;
    Dictionary &operator=(Dictionary &&) = default;

    [[nodiscard]] WordNo word(std::string_view utf8); // never NoWord

    [[nodiscard]] const std::string &utf8(WordNo word) const { return m_texts[word]; }

    [[nodiscard]] QString text(WordNo word) const;

    // NoWord where it does not stand.
    [[nodiscard]] WordNo find(std::string_view utf8) const;

    // One more than the highest number.
    [[nodiscard]] std::size_t size() const { return m_texts.size(); }

private:
    std::deque<std::string> m_texts {std::string()}; // a deque leaves them where they are
    std::unordered_map<std::string_view, WordNo> m_words;
};

} // namespace bluepencil
