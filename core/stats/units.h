// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace bluepencil {

inline constexpr qint64 HourMs = 3'600'000;
inline constexpr qint64 QuarterMs = HourMs / 4; // offsets from UTC are whole quarters of an hour
inline constexpr double MsPerSecond = 1000;
inline constexpr double NanosPerUnit = 1e9; // of a currency

} // namespace bluepencil
