// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace bluepencil {

QString toString(const Error &error)
{
    QString text;
    if (!error.where.isEmpty())
        text = error.where + QStringLiteral(": ");
    text += error.what;
    if (!error.remedy.isEmpty())
        text += QStringLiteral("; ") + error.remedy;
    return text.replace(u'\n', u' ');
}

QString codeName(Error::Code code)
{
    using Code = Error::Code;
    switch (code) {
    case Code::InvalidArgument:
        return QStringLiteral("invalid-argument");
    case Code::InvalidInput:
        return QStringLiteral("invalid-input");
    case Code::LimitExceeded:
        return QStringLiteral("limit-exceeded");
    case Code::NotFound:
        return QStringLiteral("not-found");
    case Code::Conflict:
        return QStringLiteral("conflict");
    case Code::LeaseLost:
        return QStringLiteral("lease-lost");
    case Code::AlreadyDecided:
        return QStringLiteral("already-decided");
    case Code::Gone:
        return QStringLiteral("gone");
    case Code::NotSeen:
        return QStringLiteral("not-seen");
    case Code::Paused:
        return QStringLiteral("paused");
    case Code::Busy:
        return QStringLiteral("busy");
    case Code::ReadOnly:
        return QStringLiteral("read-only");
    case Code::NotAWorkspace:
        return QStringLiteral("not-a-workspace");
    case Code::Corrupt:
        return QStringLiteral("corrupt");
    case Code::Storage:
        return QStringLiteral("storage");
    case Code::DiskFull:
        return QStringLiteral("disk-full");
    case Code::NotPermitted:
        return QStringLiteral("not-permitted");
    case Code::Cancelled:
        return QStringLiteral("cancelled");
    case Code::Unsupported:
        return QStringLiteral("unsupported");
    case Code::Unreachable:
        return QStringLiteral("unreachable");
    case Code::Unauthorized:
        return QStringLiteral("unauthorized");
    }
    Q_UNREACHABLE();
}

} // namespace bluepencil
