// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/remote/connectioncheck.h"
#include "ui/common/style/theme.h"

#include <QString>

namespace bluepencil {

// What a test of the connection says to a person: what is the case, and what to do about it.
struct ConnectionWords {
    Tone tone = Tone::Danger;
    QString icon;
    QString strong;
    QString sentence;
};

// `host` is named in the words; `now` is the machine's own date, which a certificate may differ
// with.
[[nodiscard]] ConnectionWords connectionWords(const ConnectionReport &report, const QString &host,
                                              const QString &today);

} // namespace bluepencil
