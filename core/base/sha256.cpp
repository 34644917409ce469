// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <openssl/evp.h>

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

} // namespace

void Sha256::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
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
    const Sum bytes = sum();
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), bytes.size())
            .toHex());
}

} // namespace bluepencil
