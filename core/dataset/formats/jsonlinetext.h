// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstring>
#include <memory>
#include <vector>

namespace bluepencil {

// A line while it is made. Many short pieces make one, and what a piece costs is what a line costs:
// its room stays from one line to the next. Not for several threads at a time.
class LineText {
public:
    LineText &operator+=(char byte)
    {
        *roomFor(1) = byte;
        ++m_size;
        return *this;
    }

    LineText &operator+=(QByteArrayView bytes) { return append(bytes.data(), bytes.size()); }

    // A literal, without its nul.
    template <std::size_t size> LineText &operator+=(const char (&literal)[size])
    {
        return append(literal, qsizetype {size} - 1);
    }

    LineText &append(const char *bytes, qsizetype size)
    {
        if (size > 0)
            std::memcpy(roomFor(size), bytes, static_cast<std::size_t>(size));
        m_size += size;
        return *this;
    }

    void number(qint64 value);

    void chop(qsizetype bytes) { m_size -= bytes; }

    void clear() { m_size = 0; }

    [[nodiscard]] QByteArrayView view() const { return {m_bytes.get(), m_size}; }

    // From now on the texts of appendJsonString() are kept as they were written, for lines of which
    // many hold the same ones; until forgetTexts().
    void rememberTexts() { m_remembers = true; }

    void forgetTexts();

private:
    friend void appendJsonString(LineText &line, QStringView text);
    friend void appendJsonString(LineText &line, const QString &text);

    struct Known {
        QString text; // held, so that nothing else comes to lie at its address
        qsizetype at = 0; // in m_escaped
        qsizetype size = 0;
    };

    // That many bytes behind the last one; valid until the next call.
    char *roomFor(qsizetype bytes)
    {
        if (m_room - m_size < bytes)
            grow(bytes);
        return m_bytes.get() + m_size;
    }

    void grow(qsizetype bytes);

    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
    qsizetype m_room = 0;
    bool m_remembers = false;
    std::vector<Known> m_known;
    QByteArray m_escaped; // of m_known
};

// Appends `text` as a JSON string literal, quotes included, byte for byte what toLine() makes of
// it: U+0085, U+2028 and U+2029 escaped, so that every consumer sees one line.
void appendJsonString(LineText &line, QStringView text);
void appendJsonString(LineText &line, const QString &text);

} // namespace bluepencil
