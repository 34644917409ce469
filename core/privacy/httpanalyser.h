// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/scanner.h"

#include <QUrl>

namespace bluepencil {

// An analyser that speaks HTTP as Presidio does: POST {"text","language"} to its address, and a
// list of {"entity_type","start","end","score"} back, offsets in code points.
struct HttpAnalyserOptions {
    QUrl url; // https, or http on this machine alone
    QString language = QStringLiteral("en");
    int timeoutMs = 2000; // for one text; then it counts as failed
    double leastScore = 0.35; // of what is believed
};

// Fails if texts would go over a network in the clear. What was made asks in the calling thread and
// waits; any thread that has an application. An answer that is late, is no such list, has offsets
// outside of the text or is over 4 MiB makes the text unscannable.
[[nodiscard]] Result<std::shared_ptr<const TextAnalyser>>
makeHttpAnalyser(const HttpAnalyserOptions &options);

// The findings in such an answer, for a text of `codePoints`.
[[nodiscard]] Scanned<std::vector<Finding>>
findingsInAnswer(QByteArrayView json, qsizetype codePoints, double leastScore);

} // namespace bluepencil
