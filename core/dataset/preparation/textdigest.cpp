// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/preparation/textdigest.h"

#include <array>
#include <sodium.h>

namespace bluepencil {

namespace {

class Digester {
public:
    Digester() { crypto_generichash_init(&m_state, nullptr, 0, sizeof(Words)); }

    void add(QByteArrayView bytes)
    {
        const qint64 size = bytes.size();
        update(&size, sizeof size);
        update(bytes.data(), static_cast<std::size_t>(size));
    }

    TextDigest result()
    {
        Words words {};
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(words.data()),
                                 sizeof(Words));
        return {words[0], words[1]};
    }

private:
    using Words = std::array<quint64, 2>;

    void update(const void *data, std::size_t size)
    {
        crypto_generichash_update(&m_state, static_cast<const unsigned char *>(data), size);
    }

    crypto_generichash_state m_state {};
};

} // namespace

TextDigest digestOf(std::initializer_list<QByteArrayView> parts)
{
    Digester digester;
    for (const QByteArrayView part : parts)
        digester.add(part);
    return digester.result();
}

TextDigest digestOf(std::initializer_list<QStringView> parts)
{
    Digester digester;
    for (const QStringView part : parts) {
        digester.add({reinterpret_cast<const char *>(part.utf16()),
                      part.size() * qsizetype(sizeof(char16_t))});
    }
    return digester.result();
}

quint64 recordKey(QStringView feedbackId)
{
    return digestOf({feedbackId}).first;
}

} // namespace bluepencil
