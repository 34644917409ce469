// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace bluepencil {

// Reads the head of a request byte by byte and takes nothing that two readers could understand in
// two ways (RFC 9112: 2.2, 3 to 3.2, 5.1, 5.2, 6.1 and 6.3), so that no request hides in another.
class HttpHeadCheck {
public:
    enum class State { More, Whole, Faulty };

    [[nodiscard]] State take(char c);

    [[nodiscard]] int status() const { return m_status; } // of a faulty one's answer

    [[nodiscard]] const QByteArray &what() const { return m_what; }

    [[nodiscard]] qint64 emptyBytes() const { return m_emptyBytes; } // before the request line

    [[nodiscard]] bool isChunked() const { return m_isChunked; }

    [[nodiscard]] bool asksToClose() const { return m_asksToClose; } // after its answer

private:
    State fail(int status, const char *what);
    State endLine();
    State endHead();
    State takeRequestLine();
    State takeField();
    State takeKnownField(const QByteArray &name, const QByteArray &value);

    QByteArray m_line;
    QByteArray m_what;
    qint64 m_emptyBytes = 0;
    int m_status = 0;
    int m_hosts = 0;
    int m_lengths = 0;
    int m_authorizations = 0;
    bool m_hasRequestLine = false;
    bool m_isOld = false; // HTTP/1.0
    bool m_isChunked = false;
    bool m_asksToClose = false;
    bool m_asksToStay = false;
};

// The same for the frame around a body in chunks (RFC 9112: 7.1). Trailers are not taken.
class HttpChunkCheck {
public:
    [[nodiscard]] bool take(const char *bytes, qint64 count); // false: malformed from here on

private:
    enum class Place { Size, Extension, SizeEnd, Data, DataReturn, DataEnd, LastReturn, LastEnd };

    [[nodiscard]] bool take(char c);
    [[nodiscard]] bool takeOfSize(char c);

    Place m_place = Place::Size;
    qint64 m_left = 0; // of the chunk
    int m_digits = 0;
    bool m_isOver = false;
};

} // namespace bluepencil
