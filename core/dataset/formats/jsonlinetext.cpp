// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/formats/jsonlinetext.h"

#include <algorithm>
#include <charconv>

namespace bluepencil {

namespace {

constexpr qsizetype mostPlain = 64; // as of a hash
constexpr qsizetype atOnce = 16; // units
constexpr qsizetype many = 4 * atOnce; // most of a text is plain, and to ask for it costs something
constexpr qsizetype mostOfUnit = 6; // bytes, of an escape
constexpr qsizetype unitsAhead = 256; // for which there is room at once

// Names and ids, and most of a text: ASCII that stands as it is. False if these units are not; then
// there is nothing behind `to` that counts. Without a branch, so that many are done together.
inline bool copyPlain(char *to, const char16_t *from, qsizetype size)
{
    quint16 odd = 0;
    for (qsizetype i = 0; i < size; ++i) {
        const quint16 unit = from[i];
        odd |= quint16(quint16(unit - 0x20U) > 0x5fU) | quint16(unit == u'"')
            | quint16(unit == u'\\');
        to[i] = static_cast<char>(unit);
    }
    return odd == 0;
}

char *put(char *to, const char *bytes, std::size_t size)
{
    std::memcpy(to, bytes, size);
    return to + size;
}

char *putByNumber(char *to, char16_t unit)
{
    constexpr char digits[] = "0123456789abcdef";
    to = put(to, "\\u", 2);
    for (int shift = 12; shift >= 0; shift -= 4)
        *to++ = digits[(unit >> shift) & 15];
    return to;
}

char *putAscii(char *to, char16_t unit)
{
    switch (unit) {
    case u'"':
        return put(to, "\\\"", 2);
    case u'\\':
        return put(to, "\\\\", 2);
    case u'\b':
        return put(to, "\\b", 2);
    case u'\f':
        return put(to, "\\f", 2);
    case u'\n':
        return put(to, "\\n", 2);
    case u'\r':
        return put(to, "\\r", 2);
    case u'\t':
        return put(to, "\\t", 2);
    default:
        if (unit < 0x20)
            return putByNumber(to, unit);
        *to = static_cast<char>(unit);
        return to + 1;
    }
}

char byteOf(char32_t bits)
{
    return static_cast<char>(static_cast<unsigned char>(bits));
}

// The next code point in UTF-8, or its escape.
char *putNext(char *to, const char16_t *&at, const char16_t *end)
{
    const char16_t unit = *at++;
    if (unit < 0x80)
        return putAscii(to, unit);
    if (unit == 0x85 || unit == 0x2028 || unit == 0x2029)
        return putByNumber(to, unit);
    if (unit < 0x800) {
        *to++ = byteOf(0xc0U | (unit >> 6U));
    } else if (!QChar::isSurrogate(unit)) {
        *to++ = byteOf(0xe0U | (unit >> 12U));
        *to++ = byteOf(0x80U | ((unit >> 6U) & 0x3fU));
    } else {
        if (!QChar::isHighSurrogate(unit) || at == end || !QChar::isLowSurrogate(*at)) {
            *to = '?';
            return to + 1;
        }
        const char32_t point = QChar::surrogateToUcs4(unit, *at++);
        *to++ = byteOf(0xf0U | (point >> 18U));
        *to++ = byteOf(0x80U | ((point >> 12U) & 0x3fU));
        *to++ = byteOf(0x80U | ((point >> 6U) & 0x3fU));
        *to++ = byteOf(0x80U | (point & 0x3fU));
        return to;
    }
    *to++ = byteOf(0x80U | (unit & 0x3fU));
    return to;
}

// From `at` on up to `stop`, or one unit further where a pair of surrogates begins before it.
char *putMixed(char *to, const char16_t *&at, const char16_t *stop, const char16_t *end)
{
    while (at < stop) {
        if (stop - at >= atOnce && copyPlain(to, at, atOnce)) {
            at += atOnce;
            to += atOnce;
            continue;
        }
        const char16_t *const some = at + std::min(atOnce, qsizetype(stop - at));
        while (at < some)
            to = putNext(to, at, end);
    }
    return to;
}

// The same. Where something is not plain, more is soon to come.
char *putUntil(char *to, const char16_t *&at, const char16_t *stop, const char16_t *end)
{
    while (stop - at >= many && copyPlain(to, at, many)) {
        at += many;
        to += many;
    }
    return putMixed(to, at, stop, end);
}

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
    const char16_t *at = text.utf16();
    if (text.size() <= mostPlain) {
        char *const to = line.roomFor(text.size() + 2);
        if (copyPlain(to + 1, at, text.size())) {
            to[0] = '"';
            to[text.size() + 1] = '"';
            line.m_size += text.size() + 2;
            return;
        }
    }
    const char16_t *const end = at + text.size();
    line += '"';
    while (at < end) {
        const char16_t *const stop = at + std::min(unitsAhead, qsizetype(end - at));
        char *const from = line.roomFor(mostOfUnit * (stop - at));
        line.m_size += putUntil(from, at, stop, end) - from;
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
