// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/httphead.h"

#include <QList>

#include <algorithm>
#include <string_view>
#include <utility>

namespace bluepencil {

namespace {

constexpr qsizetype longestLine = 8192; // as httplib bounds both
constexpr int mostLengthDigits = 18;
constexpr int mostChunkDigits = 8; // 4 GiB: far above any limit

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || (c != '\0' && std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLength(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= mostLengthDigits
        && std::all_of(text.begin(), text.end(), isDigit);
}

int hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool isControl(char c)
{
    return (c >= 0 && c < ' ') || c == 0x7f;
}

} // namespace

HttpHeadCheck::State HttpHeadCheck::fail(int status, const char *what)
{
    m_status = status;
    m_what = what;
    return State::Faulty;
}

HttpHeadCheck::State HttpHeadCheck::take(char c)
{
    const bool afterReturn = m_line.endsWith('\r');
    if (c == '\n')
        return afterReturn ? endLine() : fail(400, "a line ends without a carriage return");
    if (afterReturn || (isControl(c) && c != '\t' && c != '\r'))
        return fail(400, "a control character is in the head");
    m_line += c;
    if (m_line.size() <= longestLine)
        return State::More;
    return m_hasRequestLine ? fail(431, "a header is too large")
                            : fail(414, "the target is too long");
}

HttpHeadCheck::State HttpHeadCheck::endLine()
{
    m_line.chop(1);
    State state = State::More;
    if (!m_line.isEmpty())
        state = m_hasRequestLine ? takeField() : takeRequestLine();
    else if (m_hasRequestLine)
        state = endHead();
    else
        m_emptyBytes += 2;
    m_line.clear();
    return state;
}

HttpHeadCheck::State HttpHeadCheck::takeRequestLine()
{
    m_hasRequestLine = true;
    const QList<QByteArray> parts = m_line.split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || parts[1].isEmpty())
        return fail(400, "the request line is malformed");
    const auto isVisible = [](char c) {
        return c > ' ' && c < 0x7f;
    };
    if (!std::all_of(parts[1].begin(), parts[1].end(), isVisible))
        return fail(400, "the target is not percent-encoded");
    if (parts[1].contains('#')) // where one reader stops, and another goes on
        return fail(400, "the target has a fragment");
    const QByteArray &version = parts[2];
    if (version.size() != 8 || !version.startsWith("HTTP/") || !isDigit(version[5])
        || version[6] != '.' || !isDigit(version[7]))
        return fail(400, "the request line is malformed");
    if (version[5] != '1')
        return fail(505, "only HTTP/1.1 is spoken");
    m_isOld = version[7] == '0';
    return State::More;
}

HttpHeadCheck::State HttpHeadCheck::takeField()
{
    const qsizetype colon = m_line.indexOf(':');
    // So is a line that goes on with the one before, which is out of use, and white space before
    // the colon.
    if (colon < 0 || !isToken(QByteArrayView(m_line).first(colon)))
        return fail(400, "a header is malformed");
    return takeKnownField(m_line.first(colon).toLower(), m_line.sliced(colon + 1).trimmed());
}

HttpHeadCheck::State HttpHeadCheck::takeKnownField(const QByteArray &name, const QByteArray &value)
{
    if (name == "host" && ++m_hosts > 1)
        return fail(400, "there are two hosts");
    if (name == "authorization" && ++m_authorizations > 1)
        return fail(400, "there are two tokens");
    if (name == "authorization" && value.contains('%')) // which the library beneath decodes
        return fail(400, "the token is percent-encoded");
    if (name == "content-length" && (++m_lengths > 1 || !isLength(value)))
        return fail(400, "the length of the body is not one number");
    if (name == "transfer-encoding") {
        if (m_isChunked || value.toLower() != "chunked")
            return fail(400, "the transfer encoding is another than chunked");
        m_isChunked = true;
    }
    if (name == "connection") {
        for (const QByteArray &option : value.toLower().split(',')) {
            m_asksToClose = m_asksToClose || option.trimmed() == "close";
            m_asksToStay = m_asksToStay || option.trimmed() == "keep-alive";
        }
    }
    return State::More;
}

HttpHeadCheck::State HttpHeadCheck::endHead()
{
    if (m_isChunked && (m_lengths > 0 || m_isOld))
        return fail(400, "the length of the body can be read in more than one way");
    if (m_hosts == 0 && !m_isOld)
        return fail(400, "the host is missing");
    m_asksToClose = m_asksToClose || (m_isOld && !m_asksToStay);
    return State::Whole;
}

bool HttpChunkCheck::take(const char *bytes, qint64 count)
{
    qint64 at = 0;
    while (at < count) {
        if (m_place != Place::Data) {
            if (!take(bytes[at]))
                return false;
            ++at;
            continue;
        }
        const qint64 taken = std::min(m_left, count - at);
        m_left -= taken;
        at += taken;
        if (m_left == 0)
            m_place = Place::DataReturn;
    }
    return true;
}

bool HttpChunkCheck::takeOfSize(char c)
{
    const int digit = hexDigit(c);
    if (digit >= 0) {
        m_left = m_left * 16 + digit;
        return ++m_digits <= mostChunkDigits;
    }
    if (m_digits == 0 || (c != '\r' && c != ';'))
        return false;
    m_place = c == ';' ? Place::Extension : Place::SizeEnd;
    return true;
}

bool HttpChunkCheck::take(char c)
{
    const auto goOn = [this](bool isAsked, Place next) {
        m_place = next;
        return isAsked;
    };
    switch (m_place) {
    case Place::Size:
        return takeOfSize(c);
    case Place::Extension:
        return c == '\r' ? goOn(true, Place::SizeEnd) : !isControl(c) || c == '\t';
    case Place::SizeEnd:
        m_digits = 0;
        return goOn(c == '\n', m_left > 0 ? Place::Data : Place::LastReturn);
    case Place::DataReturn:
        return goOn(c == '\r', Place::DataEnd);
    case Place::DataEnd:
        return goOn(c == '\n', Place::Size);
    case Place::LastReturn:
        return goOn(c == '\r', Place::LastEnd);
    case Place::LastEnd:
        return c == '\n' && !std::exchange(m_isOver, true);
    case Place::Data:
        break;
    }
    return false;
}

} // namespace bluepencil
