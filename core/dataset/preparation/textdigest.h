// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <initializer_list>
#include <utility>

namespace bluepencil {

using TextDigest = std::pair<quint64, quint64>;

// 128 bits of BLAKE2b over the parts, each with its length. Nobody can make two texts that have the
// same one, so that malice leaves out nothing. Only to compare within one process.
[[nodiscard]] TextDigest digestOf(std::initializer_list<QByteArrayView> parts);
[[nodiscard]] TextDigest digestOf(std::initializer_list<QStringView> parts);
// Half of the digest of a record's id, for a set of many.
[[nodiscard]] quint64 recordKey(QStringView feedbackId);

} // namespace bluepencil
