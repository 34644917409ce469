// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/review/correctionmemory.h"

#include <QByteArray>
#include <QString>

namespace bluepencil {

// A question to the correction memory and what it answers, as they go through a gateway.

[[nodiscard]] QByteArray writeMemoryQuestion(const MemoryQuestion &question);
[[nodiscard]] Result<MemoryQuestion> readMemoryQuestion(const Json &object);
[[nodiscard]] QByteArray writeMemoryAnswer(const MemoryAnswer &answer);
// `text` is that of the question. InvalidInput also where a suggestion is about words that do not
// stand there, or meets the one before it.
[[nodiscard]] Result<MemoryAnswer> parseMemoryAnswer(const QByteArray &bytes, const QString &text);

} // namespace bluepencil
