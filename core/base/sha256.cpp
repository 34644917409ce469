// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of libcrypto for this one hash: those for any hash take longer to begin and to end
// with a short text than to hash it. They are marked as old, and stay as long as libcrypto 3.
#define OPENSSL_SUPPRESS_DEPRECATED

#include "core/base/sha256.h"

#include <QLibrary>

#include <atomic>
#include <new>
#include <openssl/opensslv.h>
#include <openssl/sha.h>
#include <sodium.h>
#include <type_traits>

namespace bluepencil {

namespace {

// What is used of libcrypto; nullptr: it is not to be had.
struct OpenSsl {
    decltype(&SHA256_Init) init = nullptr;
    decltype(&SHA256_Update) update = nullptr;
    decltype(&SHA256_Final) final = nullptr;
};

std::atomic<bool> wasAskedFor = false;

OpenSsl loaded()
{
    QLibrary library(QStringLiteral("crypto"), OPENSSL_SHLIB_VERSION);
    OpenSsl found;
    const auto take = [&library](auto &function, const char *name) {
        function
            = reinterpret_cast<std::remove_reference_t<decltype(function)>>(library.resolve(name));
        return function != nullptr;
    };
    if (!take(found.init, "SHA256_Init") || !take(found.update, "SHA256_Update")
        || !take(found.final, "SHA256_Final"))
        return {};
    return found;
}

const OpenSsl &openSsl()
{
    static const OpenSsl found = loaded();
    wasAskedFor.store(true, std::memory_order_relaxed);
    return found;
}

using SodiumState = crypto_hash_sha256_state;

template <typename State> State &in(std::byte *bytes)
{
    static_assert(std::is_trivially_copyable_v<State> && alignof(State) <= 8);
    return *std::launder(reinterpret_cast<State *>(bytes));
}

} // namespace

Sha256::Sha256(By by)
{
    static_assert(sizeof(SHA256_CTX) <= StateBytes && sizeof(SodiumState) <= StateBytes);
    const bool isWanted
        = by == By::OpenSsl || (by == By::Loaded && wasAskedFor.load(std::memory_order_relaxed));
    m_byOpenSsl = isWanted && openSsl().init != nullptr;
    if (m_byOpenSsl)
        openSsl().init(new (m_state.data()) SHA256_CTX);
    else
        crypto_hash_sha256_init(new (m_state.data()) SodiumState);
}

void Sha256::add(const void *bytes, std::size_t size)
{
    if (m_byOpenSsl) {
        openSsl().update(&in<SHA256_CTX>(m_state.data()), bytes, size);
    } else {
        crypto_hash_sha256_update(&in<SodiumState>(m_state.data()),
                                  static_cast<const unsigned char *>(bytes), size);
    }
}

Sha256::Sum Sha256::sum()
{
    Sum sum {};
    if (m_byOpenSsl)
        openSsl().final(sum.data(), &in<SHA256_CTX>(m_state.data()));
    else
        crypto_hash_sha256_final(&in<SodiumState>(m_state.data()), sum.data());
    return sum;
}

QString Sha256::hex()
{
    static constexpr char digits[] = "0123456789abcdef";
    std::array<char, 2 * std::tuple_size_v<Sum>> text {};
    std::size_t at = 0;
    for (const unsigned char byte : sum()) {
        text[at++] = digits[byte >> 4U];
        text[at++] = digits[byte & 15U];
    }
    return QString::fromLatin1(text.data(), text.size());
}

} // namespace bluepencil
