// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <openssl/evp.h>
#include <utility>

namespace bluepencil {

namespace {

// To look for it each time takes longer than to hash a short text.
const EVP_MD *algorithm()
{
    static const EVP_MD *const found = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return found;
}

// None of the calls fails but for want of memory, or of the algorithm itself.
void require(bool done)
{
    if (!done)
        qFatal("OpenSSL has no SHA-256");
}

struct Free {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

thread_local std::unique_ptr<EVP_MD_CTX, Free> spare;

EVP_MD_CTX *anyContext()
{
    return spare ? spare.release() : EVP_MD_CTX_new();
}

} // namespace

void Sha256::Keep::operator()(evp_md_ctx_st *context) const
{
    spare.reset(context);
}

Sha256::Sha256()
    : m_context(anyContext())
{
    require(m_context && EVP_DigestInit_ex2(m_context.get(), algorithm(), nullptr) == 1);
}

Sha256::~Sha256() = default;

void Sha256::add(const void *bytes, std::size_t size)
{
    require(EVP_DigestUpdate(m_context.get(), bytes, size) == 1);
}

Sha256::Sum Sha256::sum()
{
    Sum sum {};
    require(EVP_DigestFinal_ex(m_context.get(), sum.data(), nullptr) == 1);
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
