// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/tokenkeeper.h"

namespace bluepencil {

// The desktop's keychain (Secret Service, KWallet), by QtKeychain; never its plain-text fallback.
// GUI thread.
class Keychain final : public TokenKeeper {
public:
    [[nodiscard]] bool isAvailable() const override; // asks the session's bus, and waits

    void read(const QString &server, QObject *context, Read then) override;
    void write(const QString &server, const QByteArray &token, QObject *context,
               Done then) override;
    void remove(const QString &server, QObject *context, Done then) override;
};

} // namespace bluepencil
