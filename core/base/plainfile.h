// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Files beside a workspace that may stand where anybody can put something: what is opened is a
// plain file, and no link to one, a pipe or a device, which would have to be waited for or written
// through.
namespace bluepencil {

// As open(2), with O_CLOEXEC; one that it creates is the user's own and nobody else's (0600). -1
// with errno; ELOOP for what is no plain file. The caller closes it.
[[nodiscard]] int openPlainFile(const QString &path, int flags);

// Whether that file is still the one at the path.
[[nodiscard]] bool standsAt(const QString &path, int descriptor);

// Whether nobody but this user may have written it or can read it.
[[nodiscard]] bool isOwn(int descriptor);

} // namespace bluepencil
