// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

namespace bluepencil::test {

// The threads of this process that the system still knows. QThread::wait() returns before a thread
// has given back what a library keeps for it (OpenSSL its errors); a program that ends in between
// looks as if it leaked that.
inline int threadsAlive()
{
    return int(QDir(QStringLiteral("/proc/self/task"))
                   .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                   .size());
}

} // namespace bluepencil::test
