// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/jsonlinetext.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace bluepencil {

namespace {

const char *shortEscape(unsigned char byte)
{
    switch (byte) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\b':
        return "\\b";
    case '\f':
        return "\\f";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return nullptr;
    }
}

// Bytes with which something that must be escaped may begin.
constexpr std::array<bool, 256> escapeStarts()
{
    std::array<bool, 256> starts {};
    for (std::size_t byte = 0; byte < 0x20; ++byte)
        starts[byte] = true;
    for (const std::size_t byte :
         {std::size_t {'"'}, std::size_t {'\\'}, std::size_t {0xC2}, std::size_t {0xE2}})
        starts[byte] = true;
    return starts;
}

constexpr std::array<bool, 256> mayStart = escapeStarts();

// How many bytes at `at` must be escaped together, 0 if none.
int escapedBytes(const unsigned char *at, const unsigned char *end)
{
    if (*at < 0x20 || *at == '"' || *at == '\\')
        return 1;
    if (*at == 0xC2 && end - at > 1 && at[1] == 0x85)
        return 2;
    if (*at == 0xE2 && end - at > 2 && at[1] == 0x80 && (at[2] == 0xA8 || at[2] == 0xA9))
        return 3;
    return 0;
}

void appendEscape(LineText &line, const unsigned char *at, int bytes)
{
    if (bytes == 2) {
        line += "\\u0085";
    } else if (bytes == 3) {
        line += "\\u202";
        line += at[2] == 0xA8 ? '8' : '9';
    } else if (const char *known = shortEscape(*at)) {
        line.append(known, 2);
    } else {
        line += "\\u00";
        line += "0123456789abcdef"[*at >> 4];
        line += "0123456789abcdef"[*at & 15];
    }
}

// The first byte at which something that must be escaped may begin, or `end`. Eight bytes at a time
// where there are none such among them: a byte of x is below n where x - n borrows and x has no top
// bit, and is zero where it is below 1 (Warren, "Hacker's Delight", 6-1).
const unsigned char *firstEscape(const unsigned char *at, const unsigned char *end)
{
    constexpr quint64 ones = 0x0101010101010101U;
    constexpr quint64 tops = 0x8080808080808080U;
    const auto below = [](quint64 bytes, quint64 limit) {
        return (bytes - ones * limit) & ~bytes & tops;
    };
    while (end - at >= 8) {
        quint64 bytes = 0;
        std::memcpy(&bytes, at, sizeof bytes);
        const quint64 found = below(bytes, 0x20) | below(bytes ^ ones * '"', 1)
            | below(bytes ^ ones * '\\', 1) | below(bytes ^ ones * 0xC2U, 1)
            | below(bytes ^ ones * 0xE2U, 1);
        if (found != 0)
            break;
        at += sizeof bytes;
    }
    while (at < end && !mayStart[*at])
        ++at;
    return at;
}

// Names and ids: short, and nearly always written as they are. False if this one is not; then there
// is nothing behind `to` that counts.
bool copyPlain(char *to, QStringView text)
{
    bool isPlain = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        isPlain &= unit < 0x80 && !mayStart[unit & 0x7fU];
        to[i] = static_cast<char>(unit);
    }
    return isPlain;
}

constexpr qsizetype mostPlain = 64; // as of a hash

} // namespace

void LineText::grow(qsizetype bytes)
{
    const qsizetype room = std::max(m_size + bytes, 2 * m_room);
    std::unique_ptr<char[]> larger(new char[static_cast<std::size_t>(room)]);
    if (m_size > 0)
        std::memcpy(larger.get(), m_bytes.get(), static_cast<std::size_t>(m_size));
    m_bytes = std::move(larger);
    m_room = room;
}

void LineText::number(qint64 value)
{
    constexpr qsizetype most = 20; // digits and a sign
    char *const to = roomFor(most);
    m_size += std::to_chars(to, to + most, value).ptr - to;
}

void LineText::forgetTexts()
{
    m_known.clear();
    m_escaped.resize(0);
}

void appendJsonString(LineText &line, QStringView text)
{
    if (text.size() <= mostPlain) {
        char *const to = line.roomFor(text.size() + 2);
        if (copyPlain(to + 1, text)) {
            to[0] = '"';
            to[text.size() + 1] = '"';
            line.m_size += text.size() + 2;
            return;
        }
    }
    const QByteArray utf8 = text.toUtf8();
    const auto *at = reinterpret_cast<const unsigned char *>(utf8.constData());
    const unsigned char *const end = at + utf8.size();
    line += '"';
    while (at < end) {
        const unsigned char *found = firstEscape(at, end);
        int bytes = 0;
        while (found < end && (bytes = escapedBytes(found, end)) == 0)
            found = firstEscape(found + 1, end);
        line.append(reinterpret_cast<const char *>(at), found - at);
        if (found < end)
            appendEscape(line, found, bytes);
        at = found + bytes;
    }
    line += '"';
}

void appendJsonString(LineText &line, const QString &text)
{
    if (!line.m_remembers || text.size() <= mostPlain)
        return appendJsonString(line, QStringView(text));
    const auto known = std::ranges::find_if(line.m_known, [&text](const LineText::Known &each) {
        return each.text.constData() == text.constData() && each.text.size() == text.size();
    });
    if (known != line.m_known.end()) {
        line.append(line.m_escaped.constData() + known->at, known->size);
        return;
    }
    const qsizetype from = line.m_size;
    appendJsonString(line, QStringView(text));
    const QByteArrayView escaped = line.view().sliced(from);
    line.m_known.push_back({text, line.m_escaped.size(), escaped.size()});
    line.m_escaped += escaped;
}

} // namespace bluepencil
