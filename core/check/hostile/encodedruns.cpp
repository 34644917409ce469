// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/hostile/encodedruns.h"

#include "core/check/checktext.h"
#include "core/check/hostile/instructionwords.h"
#include "core/text/links.h"
#include "core/text/lookalikes.h"

#include <QByteArray>

#include <algorithm>
#include <bitset>
#include <optional>
#include <utility>

namespace bluepencil {

namespace {

constexpr qsizetype ShortestText = 16; // bytes
constexpr qsizetype ShortestHex = 2 * ShortestText;
constexpr qsizetype ShortestPercent = 8; // "%41"
constexpr std::size_t LeastKinds = 6; // of bytes in a text
constexpr qsizetype ShortestEncodedLine = 40; // of Base64 that goes on in the next
constexpr qsizetype LongestWindow = 400; // characters: 300 bytes of Base64
constexpr qsizetype MostShown = 200; // units of what was decoded

// What was decoded and reads as text, of so many bytes.
struct Decoded {
    QByteArray text;
    qsizetype bytes = 0;

    // Certificates and pictures have names and remarks between their bytes.
    [[nodiscard]] bool isMostlyText() const { return text.size() * 10 >= bytes * 8; }
};

// Addresses have two of their own.
char base64Character(QChar c)
{
    return c == u'-' ? '+' : c == u'_' ? '/' : char(c.unicode());
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

qsizetype groupEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && isEncodedPart(text[at].unicode()))
        ++at;
    return at;
}

// Behind the end of a line or a blank, if the run may go on there; else 0.
qsizetype nextGroup(QStringView text, qsizetype at)
{
    qsizetype next = at;
    while (next < text.size() && isLineEnd(text[next]) && next - at < 2)
        ++next;
    if (next == at && next < text.size() && text[next] == u' ')
        ++next;
    return next > at && next < text.size() && isEncodedPart(text[next].unicode()) ? next : 0;
}

// Lines go on, and so do groups of one size, of which the last may be shorter.
qsizetype runEnd(QStringView text, qsizetype start)
{
    qsizetype end = groupEnd(text, start);
    const qsizetype size = end - start;
    qsizetype group = size;
    qsizetype groups = 1;
    while (const qsizetype next = nextGroup(text, end)) {
        const qsizetype nextEnd = groupEnd(text, next);
        const qsizetype nextSize = nextEnd - next;
        const bool isLine = isLineEnd(text[end]) && group >= ShortestEncodedLine;
        const bool isGroup = size >= ShortestEncodedGroup && group == size
            && (nextSize == size || (groups > 1 && nextSize < size));
        if (!isLine && !isGroup)
            break;
        end = nextEnd;
        group = nextSize;
        ++groups;
    }
    return end;
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

bool isBetweenWords(char byte)
{
    return byte == ' ' || byte == '-' || byte == '_' || byte == '\n';
}

// Whether most words have letters of scripts that are not written together. One such word, or
// thanks in another language, is still a text.
bool isJumbled(const QByteArray &bytes)
{
    qsizetype words = 0;
    qsizetype mixed = 0;
    for (qsizetype start = 0; start < bytes.size();) {
        qsizetype end = start;
        while (end < bytes.size() && !isBetweenWords(bytes[end]))
            ++end;
        if (end > start) {
            ++words;
            mixed += mixesScripts(QString::fromUtf8(bytes.sliced(start, end - start))) ? 1 : 0;
        }
        start = end + 1;
    }
    return mixed * 2 > words;
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
    const bool hasWords = std::ranges::any_of(bytes, isBetweenWords) || bytes.contains("://")
        || words == bytes.size() || others * 10 >= bytes.size() * 7;
    return hasWords && kinds.count() >= LeastKinds && words * 10 >= bytes.size() * 6
        && !isJumbled(bytes);
}

// The parts that read as text, each on a line.
Decoded plainParts(const QByteArray &bytes)
{
    Decoded decoded {{}, bytes.size()};
    for (qsizetype start = 0; start < bytes.size();) {
        qsizetype end = start;
        for (qsizetype size = plainBytes(bytes, end); size > 0; size = plainBytes(bytes, end))
            end += size;
        if (end - start >= ShortestText) {
            const QByteArray part = bytes.sliced(start, end - start);
            if (isText(part))
                decoded.text += decoded.text.isEmpty() ? part : '\n' + part;
        }
        start = end + 1;
    }
    return decoded;
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// The longest stretch of digits, whatever stands before it: "0x".
Decoded fromHex(QByteArrayView run)
{
    QByteArrayView longest;
    for (qsizetype start = 0; start < run.size();) {
        qsizetype end = start;
        while (end < run.size() && isHexDigit(run[end]))
            ++end;
        if (end - start > longest.size())
            longest = run.sliced(start, end - start);
        start = end + 1;
    }
    Decoded decoded;
    for (qsizetype skipped = 0; skipped < 2 && longest.size() - skipped >= ShortestHex; ++skipped) {
        const qsizetype size = (longest.size() - skipped) / 2 * 2;
        const Decoded one
            = plainParts(QByteArray::fromHex(longest.sliced(skipped, size).toByteArray()));
        if (one.text.size() > decoded.text.size())
            decoded = one;
    }
    return decoded;
}

// Letters, digits and blanks that somebody wrote as "%41" one after the other.
Decoded fromPercent(QByteArrayView run)
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
        if (decoded.size() >= ShortestPercent && decoded.size() > longest.size() && isText(decoded))
            longest = decoded;
        if (i < run.size() && run[i] == '%')
            ++i;
    }
    return {longest, longest.size()};
}

// Whatever stands before it: four characters are three bytes, and one of four places is where the
// text begins.
Decoded fromBase64(QByteArrayView run)
{
    Decoded longest;
    for (const QByteArray &piece : run.toByteArray().split('%')) {
        for (qsizetype skipped = 0; skipped < 4 && piece.size() - skipped >= ShortestEncoded;
             ++skipped) {
            const Decoded decoded = plainParts(QByteArray::fromBase64(piece.sliced(skipped)));
            if (decoded.text.size() > longest.text.size())
                longest = decoded;
        }
    }
    return longest;
}

Decoded decodedOf(QStringView written)
{
    QByteArray run;
    run.reserve(written.size());
    for (const QChar c : written) {
        if (isEncodedPart(c.unicode()))
            run += base64Character(c);
    }
    Decoded decoded = fromHex(run);
    if (decoded.text.isEmpty())
        decoded = fromPercent(run);
    if (decoded.text.isEmpty())
        decoded = fromBase64(run);
    return decoded;
}

bool givesOrders(const QString &decoded)
{
    const auto orders = [](const QString &text) {
        return instructionHintsIn(text).orders && !ordersIn(CheckText(text), 1).empty();
    };
    if (orders(decoded))
        return true;
    QString apart = decoded;
    apart.replace(u'-', u' ').replace(u'_', u' ');
    return apart != decoded && orders(apart);
}

// As mail counts who follows its links.
class Links {
public:
    explicit Links(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool holds(qsizetype start, qsizetype end)
    {
        if (!std::exchange(m_wasAsked, true))
            m_links = linksIn(m_text);
        const auto link = std::ranges::upper_bound(m_links, start, {}, &Link::end);
        return link != m_links.end() && link->start < end;
    }

private:
    QStringView m_text;
    std::vector<Link> m_links; // of a text that asks; few do
    bool m_wasAsked = false;
};

std::optional<EncodedRun> encodedRun(QStringView text, qsizetype start, qsizetype end, Links &links)
{
    if (end - start < ShortestEncoded)
        return std::nullopt;
    const Decoded decoded = decodedOf(text.sliced(start, end - start));
    if (decoded.text.isEmpty())
        return std::nullopt;
    EncodedRun run {start, end, QString::fromUtf8(decoded.text), false};
    run.orders = givesOrders(run.decoded);
    const bool isAddress = decoded.text.contains("://") && !decoded.text.contains(' ');
    if (run.orders || (decoded.isMostlyText() && !(isAddress && links.holds(start, end))))
        return run;
    return std::nullopt;
}

// The characters of a group and those that follow it, without what stands between them.
struct Window {
    QByteArray written;
    qsizetype end = 0; // behind the last group that it reaches into
};

Window windowFrom(QStringView text, qsizetype group)
{
    Window window;
    while (window.written.size() < LongestWindow) {
        const qsizetype end = groupEnd(text, group);
        const qsizetype room = LongestWindow - window.written.size();
        for (const QChar c : text.sliced(group, std::min(end - group, room)))
            window.written += base64Character(c);
        window.end = end;
        group = nextGroup(text, end);
        if (group == 0)
            break;
    }
    return window;
}

// What stands at the beginning as text.
QByteArray plainBeginning(const QByteArray &bytes)
{
    qsizetype end = 0;
    for (qsizetype size = plainBytes(bytes, end); size > 0; size = plainBytes(bytes, end))
        end += size;
    const QByteArray part = bytes.first(end);
    return part.size() >= ShortestText && isText(part) ? part : QByteArray();
}

// Where groups stand together they are decoded as one, and whatever stands before an order spoils
// its first word or all of it: here each group is where a text may begin. A window has room for an
// order, so that the time stays linear.
std::optional<EncodedRun> ordersWithin(QStringView text, qsizetype start, qsizetype end)
{
    for (qsizetype group = start; group < end;) {
        const Window window = windowFrom(text, group);
        for (const QByteArray &bytes :
             {QByteArray::fromBase64(window.written), QByteArray::fromHex(window.written)}) {
            const QString decoded = QString::fromUtf8(plainBeginning(bytes));
            if (!decoded.isEmpty() && givesOrders(decoded))
                return EncodedRun {group, window.end, decoded, true};
        }
        const qsizetype groupsEnd = groupEnd(text, group);
        group = groupsEnd < end ? nextGroup(text, groupsEnd) : end;
    }
    return std::nullopt;
}

} // namespace

std::vector<EncodedRun> encodedRunsIn(QStringView text, std::size_t most)
{
    std::vector<EncodedRun> runs;
    Links links(text);
    for (qsizetype at = 0; at < text.size() && runs.size() < most;) {
        if (!isEncodedPart(text[at].unicode())) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        at = runEnd(text, start);
        std::optional<EncodedRun> run = encodedRun(text, start, at, links);
        if ((!run || !run->orders) && groupEnd(text, start) < at) {
            if (std::optional<EncodedRun> within = ordersWithin(text, start, at))
                run = std::move(within);
        }
        if (!run)
            continue;
        at = std::max(at, run->end);
        runs.push_back(std::move(*run));
    }
    return runs;
}

QString beginningOf(const EncodedRun &run)
{
    qsizetype end = std::min(run.decoded.size(), MostShown);
    if (end < run.decoded.size() && run.decoded[end].isLowSurrogate())
        --end;
    return run.decoded.first(end);
}

} // namespace bluepencil
