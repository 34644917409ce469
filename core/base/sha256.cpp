// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <QLibrary>

#include <openssl/evp.h>
#include <sodium.h>
#include <utility>

namespace bluepencil {

namespace {

// What is used of libcrypto. To look for the algorithm each time would take longer than to hash a
// short text.
struct OpenSsl {
    decltype(&EVP_MD_CTX_new) newContext = nullptr;
    decltype(&EVP_MD_CTX_free) freeContext = nullptr;
    decltype(&EVP_DigestInit_ex2) init = nullptr;
    decltype(&EVP_DigestUpdate) update = nullptr;
    decltype(&EVP_DigestFinal_ex) final = nullptr;
    const EVP_MD *algorithm = nullptr; // nullptr: it is not to be had
};

OpenSsl loaded()
{
    QLibrary library(QStringLiteral("crypto"), OPENSSL_SHLIB_VERSION);
    OpenSsl found;
    decltype(&EVP_MD_fetch) fetch = nullptr;
    const auto take = [&library](auto &function, const char *name) {
        function
            = reinterpret_cast<std::remove_reference_t<decltype(function)>>(library.resolve(name));
        return function != nullptr;
    };
    if (take(found.newContext, "EVP_MD_CTX_new") && take(found.freeContext, "EVP_MD_CTX_free")
        && take(found.init, "EVP_DigestInit_ex2") && take(found.update, "EVP_DigestUpdate")
        && take(found.final, "EVP_DigestFinal_ex") && take(fetch, "EVP_MD_fetch"))
        found.algorithm = fetch(nullptr, "SHA256", nullptr);
    return found;
}

const OpenSsl &openSsl()
{
    static const OpenSsl found = loaded();
    return found;
}

// None of the calls fails but for want of memory.
void require(bool done)
{
    if (!done)
        qFatal("SHA-256 failed");
}

struct Free {
    void operator()(EVP_MD_CTX *context) const { openSsl().freeContext(context); }
};

thread_local std::unique_ptr<EVP_MD_CTX, Free> spare;

EVP_MD_CTX *anyContext()
{
    return spare ? spare.release() : openSsl().newContext();
}

} // namespace

void Sha256::Keep::operator()(evp_md_ctx_st *context) const
{
    spare.reset(context);
}

Sha256::Sha256(By by)
{
    if (by == By::OpenSsl && openSsl().algorithm != nullptr) {
        m_context.reset(anyContext());
        require(m_context && openSsl().init(m_context.get(), openSsl().algorithm, nullptr) == 1);
        return;
    }
    m_state = std::make_unique<crypto_hash_sha256_state>();
    crypto_hash_sha256_init(m_state.get());
}

Sha256::~Sha256() = default;

void Sha256::add(const void *bytes, std::size_t size)
{
    if (m_context)
        require(openSsl().update(m_context.get(), bytes, size) == 1);
    else
        crypto_hash_sha256_update(m_state.get(), static_cast<const unsigned char *>(bytes), size);
}

Sha256::Sum Sha256::sum()
{
    Sum sum {};
    if (m_context)
        require(openSsl().final(m_context.get(), sum.data(), nullptr) == 1);
    else
        crypto_hash_sha256_final(m_state.get(), sum.data());
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
