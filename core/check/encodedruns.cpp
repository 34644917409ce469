// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/encodedruns.h"

#include "core/text/lookalikes.h"

#include <QByteArray>

#include <algorithm>
#include <bitset>

namespace bluepencil {

namespace {

constexpr qsizetype ShortestText = 16; // bytes
constexpr qsizetype ShortestHex = 2 * ShortestText;
constexpr qsizetype ShortestPercent = 8; // "%41"
constexpr std::size_t LeastKinds = 6; // of bytes in a text
constexpr qsizetype ShortestLine = 60; // of Base64 that goes on in the next
constexpr qsizetype MostShown = 200; // bytes of what was decoded

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

// Behind the end of a line, if the run goes on there; else 0.
qsizetype nextLine(QStringView text, qsizetype at)
{
    qsizetype next = at;
    while (next < text.size() && isLineEnd(text[next]) && next - at < 2)
        ++next;
    return next > at && next < text.size() && isEncodedPart(text[next].unicode()) ? next : 0;
}

qsizetype runEnd(QStringView text, qsizetype start)
{
    qsizetype line = start;
    for (qsizetype at = start;;) {
        while (at < text.size() && isEncodedPart(text[at].unicode()))
            ++at;
        const qsizetype next = at - line >= ShortestLine ? nextLine(text, at) : 0;
        if (next == 0)
            return at;
        line = next;
        at = next;
    }
}

// Bytes of the UTF-8 character at `at`, if it is one that a text holds; else 0.
qsizetype plainBytes(const QByteArray &bytes, qsizetype at)
{
    const auto byte = [&bytes](qsizetype i) {
        return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U;
    };
    const unsigned first = byte(at);
    if ((first >= 0x20 && first < 0x7F) || first == '\n' || first == '\r' || first == '\t')
        return 1;
    const qsizetype size = first >= 0xC2 && first < 0xE0 ? 2
        : first >= 0xE0 && first < 0xF0                  ? 3
        : first >= 0xF0 && first < 0xF5                  ? 4
                                                         : 0;
    for (qsizetype i = 1; i < size; ++i) {
        if ((byte(at + i) & 0xC0U) != 0x80)
            return 0;
    }
    return size;
}

bool isWordPart(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == ' '
        || static_cast<unsigned char>(byte) >= 0x80;
}

// Bytes that happen to be characters are many kinds of them, and no words.
bool isText(const QByteArray &bytes)
{
    std::bitset<256> kinds;
    qsizetype words = 0;
    qsizetype others = 0;
    for (const char byte : bytes) {
        kinds.set(static_cast<unsigned char>(byte));
        words += isWordPart(byte) ? 1 : 0;
        others += static_cast<unsigned char>(byte) >= 0x80 ? 1 : 0;
    }
    const bool hasWords = bytes.contains(' ') || bytes.contains("://") || words == bytes.size()
        || others * 10 >= bytes.size() * 7;
    return hasWords && kinds.count() >= LeastKinds && words * 10 >= bytes.size() * 6
        && !mixesScripts(QString::fromUtf8(bytes));
}

// The longest part that reads as text.
QByteArray plainPart(const QByteArray &bytes)
{
    QByteArray longest;
    for (qsizetype start = 0; start < bytes.size();) {
        qsizetype end = start;
        for (qsizetype size = plainBytes(bytes, end); size > 0; size = plainBytes(bytes, end))
            end += size;
        if (end - start >= ShortestText && end - start > longest.size()) {
            const QByteArray part = bytes.sliced(start, end - start);
            if (isText(part))
                longest = part;
        }
        start = end + 1;
    }
    return longest;
}

QByteArray fromHex(QByteArrayView run)
{
    const bool isHex
        = run.size() >= ShortestHex && std::ranges::all_of(run, [](char c) {
              return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
          });
    return isHex ? plainPart(QByteArray::fromHex(run.toByteArray())) : QByteArray();
}

// Letters, digits and blanks that somebody wrote as "%41" one after the other.
QByteArray fromPercent(QByteArrayView run)
{
    QByteArray longest;
    for (qsizetype i = run.indexOf('%'); i >= 0 && i < run.size(); i = run.indexOf('%', i)) {
        QByteArray decoded;
        while (i + 2 < run.size() && run[i] == '%') {
            const QByteArray byte = QByteArray::fromHex(run.sliced(i + 1, 2).toByteArray());
            if (byte.size() != 1 || !isWordPart(byte[0]) || (byte[0] & 0x80) != 0)
                break;
            decoded += byte;
            i += 3;
        }
        if (decoded.size() >= ShortestPercent && decoded.size() > longest.size())
            longest = decoded;
        if (i < run.size() && run[i] == '%')
            ++i;
    }
    return longest;
}

// Whatever stands before it: four characters are three bytes, and one of four places is where the
// text begins.
QByteArray fromBase64(QByteArrayView run)
{
    QByteArray longest;
    for (const QByteArray &piece : run.toByteArray().split('%')) {
        for (qsizetype skipped = 0; skipped < 4 && piece.size() - skipped >= ShortestEncoded;
             ++skipped) {
            const QByteArray decoded = plainPart(QByteArray::fromBase64(piece.sliced(skipped)));
            if (decoded.size() > longest.size())
                longest = decoded;
        }
    }
    return longest;
}

QString decodedOf(QStringView written)
{
    QByteArray run;
    run.reserve(written.size());
    for (const QChar c : written) {
        if (!isLineEnd(c))
            run += c == u'-' ? '+' : c == u'_' ? '/' : char(c.unicode());
    }
    QByteArray decoded = fromHex(run);
    if (decoded.isEmpty())
        decoded = fromPercent(run);
    if (decoded.isEmpty())
        decoded = fromBase64(run);
    if (decoded.size() > MostShown) {
        qsizetype end = MostShown;
        while (end > 0 && (static_cast<unsigned char>(decoded[end]) & 0xC0U) == 0x80)
            --end;
        decoded.truncate(end);
    }
    return QString::fromUtf8(decoded);
}

} // namespace

std::vector<EncodedRun> encodedRunsIn(QStringView text, std::size_t most)
{
    std::vector<EncodedRun> runs;
    for (qsizetype at = 0; at < text.size() && runs.size() < most;) {
        if (!isEncodedPart(text[at].unicode())) {
            ++at;
            continue;
        }
        const qsizetype end = runEnd(text, at);
        if (end - at >= ShortestEncoded) {
            QString decoded = decodedOf(text.sliced(at, end - at));
            if (!decoded.isEmpty())
                runs.push_back({at, end, std::move(decoded)});
        }
        at = end;
    }
    return runs;
}

} // namespace bluepencil
