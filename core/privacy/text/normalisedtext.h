// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bluepencil {

struct Escape;

// A text as detectors read it, in UTF-8: what a reader cannot see is left out (zero-width
// characters, direction controls, tags, variation selectors, soft hyphens, controls), digits of
// every script are 0 to 9, compatibility forms (full width, mathematical, circled …: Unicode's
// compatibility decompositions) are the plain letters, every space is a space, every dash a hyphen.
// Accents stay, and one that stands behind its letter is one with it. What escapes of HTML and URLs
// stand for is read as it (core/privacy/text/escapes.h).
class NormalisedText {
public:
    explicit NormalisedText(QStringView text);

    // Puts "=" between the brackets of placeholders (core/privacy/placeholders.h): what stands
    // there says nothing.
    void hidePlaceholders();

    [[nodiscard]] const std::string &bytes() const { return m_bytes; }

    // In code points of the original: where the one begins that byte `at` comes from; of a range of
    // bytes its first and the one behind its last, so that what was left out within is inside.
    [[nodiscard]] qsizetype start(std::size_t at) const;
    [[nodiscard]] qsizetype end(std::size_t behind) const;

    // The first byte that comes from the code point `point` of the original, or from one behind it.
    [[nodiscard]] std::size_t byteAt(qsizetype point) const;

    [[nodiscard]] qsizetype codePoints() const { return m_count; } // of the original

private:
    struct Written {
        std::uint32_t start = 0; // code points of the original
        std::uint32_t end = 0;
    };

    [[nodiscard]] std::optional<Escape> escapeIn(QStringView text, qsizetype at) const;
    void append(char32_t normal, std::uint32_t origin);
    bool compose(char32_t mark, std::uint32_t origin); // false: they are no one letter
    void appendDecomposed(char32_t c, std::uint32_t origin, int depth);

    std::string m_bytes;
    std::vector<std::uint32_t> m_origins; // of each byte; empty while every byte is its own
    std::vector<Written> m_escapes; // in order
    qsizetype m_count = 0;
};

} // namespace bluepencil
