// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hmac.h"

#include <array>
#include <sodium.h>

namespace bluepencil {

namespace {

const unsigned char *bytesOf(const QByteArray &text)
{
    return reinterpret_cast<const unsigned char *>(text.constData());
}

} // namespace

// By parts, because crypto_auth_hmacsha256 takes keys of 32 bytes alone.
QByteArray hmacSha256(const QByteArray &key, const QByteArray &message)
{
    std::array<unsigned char, crypto_auth_hmacsha256_BYTES> sum {};
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytesOf(key), static_cast<size_t>(key.size()));
    crypto_auth_hmacsha256_update(&state, bytesOf(message),
                                  static_cast<unsigned long long>(message.size()));
    crypto_auth_hmacsha256_final(&state, sum.data());
    sodium_memzero(&state, sizeof state);
    return QByteArray(reinterpret_cast<const char *>(sum.data()),
                      static_cast<qsizetype>(sum.size()));
}

} // namespace bluepencil
