// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace bluepencil {

// The certificate and the key of a server that speaks TLS 1.2 or later. May be used by many
// connections at once.
class TlsIdentity {
public:
    // PEM files; the chain begins with the server's own certificate.
    [[nodiscard]] static Result<std::shared_ptr<TlsIdentity>> load(const QString &certificate,
                                                                   const QString &key);
    ~TlsIdentity();
    Q_DISABLE_COPY_MOVE(TlsIdentity)

private:
    friend class HttpSocket;
    struct Inside;

    explicit TlsIdentity(std::unique_ptr<Inside> inside);

    std::unique_ptr<Inside> m_inside;
};

// One accepted connection, with or without TLS; owns the descriptor. Confined to one thread, but
// for hangUp().
class HttpSocket {
public:
    // `identity` may be null: no TLS.
    HttpSocket(int descriptor, QByteArray remote, std::shared_ptr<TlsIdentity> identity);
    ~HttpSocket();
    Q_DISABLE_COPY_MOVE(HttpSocket)

    [[nodiscard]] bool handshake(int timeoutMs); // true at once without TLS

    // Waits until something can be read. False after `timeoutMs`, if the other end hung up, or as
    // soon as `stop` (a descriptor) can be read.
    [[nodiscard]] bool waitForRequest(int timeoutMs, int stop);

    // Both end by `deadline` (monotonicMs()) at the latest. Bytes; 0 at the end; -1 after an error.
    [[nodiscard]] qint64 read(char *bytes, qint64 most, qint64 deadline);
    [[nodiscard]] qint64 write(const char *bytes, qint64 count, qint64 deadline);

    // Says that no more comes and takes in for a moment what still arrives, so that the last answer
    // is not lost with it.
    void close();
    [[nodiscard]] bool isGone() const; // the other end sends no more
    void hangUp(); // reads and writes fail from now on; from any thread

    [[nodiscard]] const QByteArray &remote() const { return m_remote; }

    [[nodiscard]] qint64 since() const { return m_since; } // monotonicMs()

private:
    struct Tls;

    [[nodiscard]] bool wait(short events, qint64 deadline) const;
    [[nodiscard]] bool waitForTls(int result, qint64 deadline) const;

    int m_descriptor;
    QByteArray m_remote;
    qint64 m_since;
    std::shared_ptr<TlsIdentity> m_identity;
    std::unique_ptr<Tls> m_tls;
};

[[nodiscard]] qint64 monotonicMs();

} // namespace bluepencil
