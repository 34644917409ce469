// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/jsonlinetext.h"

#include <array>

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

void appendEscape(QByteArray &line, const unsigned char *at, int bytes)
{
    if (bytes == 2) {
        line += "\\u0085";
    } else if (bytes == 3) {
        line += at[2] == 0xA8 ? "\\u2028" : "\\u2029";
    } else if (const char *known = shortEscape(*at)) {
        line += known;
    } else {
        line += "\\u00";
        line += "0123456789abcdef"[*at >> 4];
        line += "0123456789abcdef"[*at & 15];
    }
}

// Names and ids: short, and nearly always written as they are. False if this one is not.
bool appendPlain(QByteArray &line, QStringView text)
{
    constexpr qsizetype most = 64; // as of a hash
    std::array<char, most + 2> bytes;
    if (text.size() > most)
        return false;
    char *to = bytes.data();
    *to++ = '"';
    for (const QChar unit : text) {
        if (unit.unicode() >= 0x80 || mayStart[unit.unicode()])
            return false;
        *to++ = static_cast<char>(unit.unicode());
    }
    *to++ = '"';
    line.append(bytes.data(), to - bytes.data());
    return true;
}

} // namespace

void appendJsonString(QByteArray &line, QStringView text)
{
    if (appendPlain(line, text))
        return;
    const QByteArray utf8 = text.toUtf8();
    const auto *at = reinterpret_cast<const unsigned char *>(utf8.constData());
    const unsigned char *const end = at + utf8.size();
    const unsigned char *run = at;
    line += '"';
    while (at < end) {
        const int bytes = mayStart[*at] ? escapedBytes(at, end) : 0;
        if (bytes == 0) {
            ++at;
            continue;
        }
        line.append(reinterpret_cast<const char *>(run), at - run);
        appendEscape(line, at, bytes);
        at += bytes;
        run = at;
    }
    line.append(reinterpret_cast<const char *>(run), end - run);
    line += '"';
}

} // namespace bluepencil
