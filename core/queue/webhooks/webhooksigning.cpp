// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/webhooks/webhooksigning.h"

#include "core/base/hmac.h"

#include <array>
#include <sodium.h>

namespace bluepencil {

namespace {

constexpr int madeKeyBytes = 32;
constexpr qsizetype fewestKeyBytes = 24;
constexpr qsizetype mostKeyBytes = 64;

QString secretPrefix()
{
    return QStringLiteral("whsec_");
}

} // namespace

QString makeWebhookSecret(const RandomSource &random)
{
    QByteArray key;
    while (key.size() < madeKeyBytes) {
        const quint64 bits = random();
        for (int shift = 0; shift < 64; shift += 8)
            key += static_cast<char>((bits >> shift) & 0xff);
    }
    return secretPrefix() + QString::fromLatin1(key.toBase64());
}

Result<QByteArray> webhookKey(const QString &secret)
{
    const QString text
        = secret.startsWith(secretPrefix()) ? secret.mid(secretPrefix().size()) : secret;
    const auto [key, status]
        = QByteArray::fromBase64Encoding(text.toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    if (status != QByteArray::Base64DecodingStatus::Ok || key.size() < fewestKeyBytes
        || key.size() > mostKeyBytes) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("cannot be a webhook's secret"),
                    {}, QStringLiteral("give whsec_ and 24 to 64 bytes in base64"));
    }
    return key;
}

QByteArray webhookSignature(const QByteArrayList &keys, const QByteArray &id, qint64 unixSeconds,
                            const QByteArray &payload)
{
    const QByteArray message = id + '.' + QByteArray::number(unixSeconds) + '.' + payload;
    QByteArrayList signatures;
    for (const QByteArray &key : keys)
        signatures += "v1," + hmacSha256(key, message).toBase64();
    return signatures.join(' ');
}

std::vector<std::pair<QByteArray, QByteArray>> webhookHeaders(const QByteArrayList &keys,
                                                              const QByteArray &id, UtcMs now,
                                                              const QByteArray &payload)
{
    const qint64 seconds = now / 1000;
    return {{"webhook-id", id},
            {"webhook-timestamp", QByteArray::number(seconds)},
            {"webhook-signature", webhookSignature(keys, id, seconds, payload)}};
}

} // namespace bluepencil
