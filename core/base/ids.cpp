// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include "core/base/sha256.h"

#include <QRandomGenerator>
#include <QUuid>

#include <array>
#include <memory>
#include <optional>

namespace bluepencil {

namespace {

// UUIDv5 of the DNS namespace and "bluepencil.invalid"; fixed for ever.
const QUuid programNamespace(0x6f0c4c5a, 0x2f0e, 0x5f3c, 0x9d, 0x1e, 0x41, 0x7b, 0x0c, 0x52, 0x8e,
                             0x6a);

QString join(std::initializer_list<QStringView> parts)
{
    QString joined;
    bool first = true;
    for (const QStringView part : parts) {
        if (!first)
            joined += QChar(0x1f);
        joined += part;
        first = false;
    }
    return joined;
}

// The same in UTF-8 where that is one byte a unit, as it is of ids, and there is room for it.
template <std::size_t room>
std::optional<qsizetype> joinPlain(std::initializer_list<QStringView> parts,
                                   std::array<char, room> &joined)
{
    std::size_t size = 0;
    for (const QStringView part : parts) {
        if (size + static_cast<std::size_t>(part.size()) + 1 > room)
            return std::nullopt;
        for (const QChar unit : part) {
            if (unit.unicode() >= 0x80)
                return std::nullopt;
            joined[size++] = static_cast<char>(unit.unicode());
        }
        joined[size++] = 0x1f;
    }
    return static_cast<qsizetype>(size) - (size > 0 ? 1 : 0);
}

} // namespace

RandomSource systemRandom()
{
    return [] {
        return QRandomGenerator::system()->generate64();
    };
}

RandomSource seededRandom(quint64 seed)
{
    return [engine = std::make_shared<std::mt19937_64>(seed)] {
        return (*engine)();
    };
}

QString uuid7(UtcMs now, const RandomSource &random)
{
    const quint64 a = random();
    const quint64 b = random();
    std::array<uchar, 16> bytes {};
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<uchar>(static_cast<quint64>(now) >> (40 - 8 * i));
    for (std::size_t i = 0; i < 2; ++i)
        bytes[6 + i] = static_cast<uchar>(a >> (8 * i));
    for (std::size_t i = 0; i < 8; ++i)
        bytes[8 + i] = static_cast<uchar>(b >> (8 * i));
    bytes[6] = static_cast<uchar>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<uchar>((bytes[8] & 0x3f) | 0x80);
    const QByteArray raw(reinterpret_cast<const char *>(bytes.data()), 16);
    return QUuid::fromRfc4122(raw).toString(QUuid::WithoutBraces);
}

QString uuid5(std::initializer_list<QStringView> parts)
{
    return QUuid::createUuidV5(programNamespace, join(parts)).toString(QUuid::WithoutBraces);
}

QString sha256Hex(QByteArrayView bytes)
{
    // Most who hash so little hash nothing else.
    constexpr qsizetype shortest = 256;
    Sha256 hash(bytes.size() < shortest ? Sha256::By::Loaded : Sha256::By::OpenSsl);
    hash.add(bytes);
    return hash.hex();
}

QString sha256Hex(std::initializer_list<QStringView> parts)
{
    std::array<char, 512> joined;
    if (const auto size = joinPlain(parts, joined))
        return sha256Hex(QByteArrayView(joined.data(), *size));
    return sha256Hex(QByteArrayView(join(parts).toUtf8()));
}

} // namespace bluepencil
