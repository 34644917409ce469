// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/selection/recordsdigest.h"

#include "core/base/ids.h"
#include "core/model/json.h"

namespace bluepencil {

void RecordsDigest::add(const BatchRecord &record)
{
    const QByteArray own
        = QByteArray::fromHex(sha256Hex({record.feedbackId, QString::number(record.revision),
                                         record.givesRows ? QStringView(u"1") : QStringView(u"0")})
                                  .toLatin1());
    for (qsizetype i = 0; i < m_sum.size(); ++i)
        m_sum[i] = char(m_sum[i] ^ own[i]);
    ++m_count;
}

QByteArray RecordsDigest::hex() const
{
    return QByteArray::number(m_count) + ':' + m_sum.toHex();
}

QByteArray withRecordsDigest(const QByteArray &manifest, const RecordsDigest &digest)
{
    if (!parseJsonObject(manifest))
        return manifest;
    OrderedJson json = OrderedJson::parse(manifest.toStdString(), nullptr, false);
    json[recordsDigestMember] = digest.hex().toStdString();
    return toLine(json);
}

std::optional<QByteArray> recordsDigestIn(const QByteArray &manifest)
{
    const Result<Json> json = parseJsonObject(manifest);
    if (!json)
        return std::nullopt;
    const Json digest = json->value(recordsDigestMember, Json());
    if (!digest.is_string())
        return std::nullopt;
    return QByteArray::fromStdString(digest.get_ref<const std::string &>());
}

} // namespace bluepencil
