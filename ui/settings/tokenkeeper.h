// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>

namespace bluepencil {

// Where tokens are kept from one start to the next: the keychain of the desktop. Answers come on
// the thread of `context`, and not at all once it is gone.
class TokenKeeper {
public:
    // `problem` is empty if it worked; else it says in the keychain's words why not.
    using Read = std::function<void(const QByteArray &token, const QString &problem)>;
    using Done = std::function<void(const QString &problem)>;

    TokenKeeper() = default;
    virtual ~TokenKeeper() = default;
    Q_DISABLE_COPY_MOVE(TokenKeeper)

    // There is a keychain. Asked when it is needed, since it may have to be found out.
    [[nodiscard]] virtual bool isAvailable() const { return true; }

    // An empty token without a problem: none is kept for that server.
    virtual void read(const QString &server, QObject *context, Read then) = 0;
    virtual void write(const QString &server, const QByteArray &token, QObject *context, Done then)
        = 0;
    virtual void remove(const QString &server, QObject *context, Done then) = 0;
};

} // namespace bluepencil
