// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <initializer_list>
#include <random>

namespace bluepencil {

// Fills 64 random bits; injected so that a run can be repeated from its seed.
using RandomSource = std::function<quint64()>;

// From the operating system's generator.
[[nodiscard]] RandomSource systemRandom();
// Deterministic, for tests and samples (std::mt19937_64).
[[nodiscard]] RandomSource seededRandom(quint64 seed);

// UUID version 7 (RFC 9562 section 5.7): 48 bits of UTC milliseconds, then random bits.
// Lower case with hyphens, without braces.
[[nodiscard]] QString uuid7(UtcMs now, const RandomSource &random);

// UUID version 5 (RFC 9562 section 5.5) over the parts joined by U+001F, in the namespace of this
// program. Same parts, same id, for ever.
[[nodiscard]] QString uuid5(std::initializer_list<QStringView> parts);

// SHA-256 as lower-case hexadecimal.
[[nodiscard]] QString sha256Hex(QByteArrayView bytes);
[[nodiscard]] QString sha256Hex(std::initializer_list<QStringView> parts); // joined by U+001F

} // namespace bluepencil
