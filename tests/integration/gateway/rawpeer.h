// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace bluepencil::test {

// Bytes to a port of this machine as they are, and what comes back until the other end hangs up.
// Blocking; thread: one.
class RawPeer {
public:
    explicit RawPeer(quint16 port);
    ~RawPeer();
    Q_DISABLE_COPY_MOVE(RawPeer)

    void send(const QByteArray &bytes); // what the other end does not take any more is lost
    void endSending();
    // Everything up to the end of the connection; wasEnded() is false if that did not come in time.
    [[nodiscard]] QByteArray receiveAll(int timeoutMs);

    [[nodiscard]] bool wasEnded() const { return m_wasEnded; }

private:
    int m_descriptor;
    bool m_wasEnded = false;
};

// The answers in `bytes`, as "200 404 tail": the status of each, or "tail" where X-Request-Id says
// so. Interim answers are "100". What is no whole answer, and what stands behind one that ends the
// connection, is said in words. The first one is to a HEAD request if `afterHead`.
[[nodiscard]] QByteArray answersIn(const QByteArray &bytes, bool afterHead = false);

} // namespace bluepencil::test
