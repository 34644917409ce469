// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace bluepencil {

// HMAC with SHA-256 (RFC 2104, FIPS 198-1): 32 bytes. A key of any length.
[[nodiscard]] QByteArray hmacSha256(const QByteArray &key, const QByteArray &message);

} // namespace bluepencil
