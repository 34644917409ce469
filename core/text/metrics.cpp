// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/metrics.h"

#include "core/text/sequence/levenshtein.h"
#include "core/text/sequence/ter.h"
#include "core/text/text.h"
#include "core/text/tokens.h"

#include <algorithm>

namespace bluepencil {

namespace {

void measureWords(QStringView draft, QStringView finalText, EditMetrics &metrics)
{
    const std::vector<QString> before = hterTokens(draft);
    const std::vector<QString> after = draft == finalText ? before : hterTokens(finalText);
    const TerResult ter = translationEdits(before, after);
    metrics.terEdits = ter.edits;
    metrics.wordsDraft = std::ssize(before);
    metrics.wordsFinal = std::ssize(after);
    if (!after.empty())
        metrics.hter = static_cast<double>(ter.edits) / static_cast<double>(after.size());
    else if (before.empty())
        metrics.hter = 0;
    if (!ter.exactDistance)
        metrics.hterMethod = QStringLiteral("edit-script");
    else if (!ter.shiftsSearched)
        metrics.hterMethod = QStringLiteral("ter-no-shifts");
    else
        metrics.hterMethod = QStringLiteral("ter");
}

qsizetype scriptDistance(const EditScript &edits)
{
    qsizetype distance = 0;
    for (const Edit &edit : edits)
        distance += std::max(edit.draft.end - edit.draft.start, edit.final.end - edit.final.start);
    return distance;
}

void measureCharacters(QStringView draft, QStringView finalText, const EditScript &edits,
                       EditMetrics &metrics)
{
    const Symbols before = codePoints(draft);
    const Symbols after = codePoints(finalText);
    metrics.charsDraft = std::ssize(before);
    metrics.charsFinal = std::ssize(after);
    const auto exact = levenshtein(before, after);
    metrics.charMethod = exact ? QStringLiteral("levenshtein") : QStringLiteral("edit-script");
    const qsizetype longer = std::max(metrics.charsDraft, metrics.charsFinal);
    const qsizetype distance = exact ? *exact : std::min(scriptDistance(edits), longer);
    if (longer > 0)
        metrics.charSimilarity = 1 - static_cast<double>(distance) / static_cast<double>(longer);
}

} // namespace

EditMetrics editMetrics(QStringView draft, QStringView finalText, const EditScript &edits)
{
    EditMetrics metrics;
    measureWords(draft, finalText, metrics);
    measureCharacters(draft, finalText, edits, metrics);
    for (const Edit &edit : edits) {
        metrics.wordsInserted += std::ssize(hterTokens(edit.final.text));
        metrics.wordsDeleted += std::ssize(hterTokens(edit.draft.text));
    }
    return metrics;
}

HterBand hterBand(bool textsEqual, std::optional<double> hter)
{
    if (textsEqual)
        return HterBand::Exact;
    if (!hter || *hter >= 0.5)
        return HterBand::Rewrite;
    if (*hter >= 0.3)
        return HterBand::Heavy;
    return *hter >= 0.1 ? HterBand::Medium : HterBand::Light;
}

QString bandName(HterBand band)
{
    switch (band) {
    case HterBand::Exact:
        return QStringLiteral("exact");
    case HterBand::Light:
        return QStringLiteral("light");
    case HterBand::Medium:
        return QStringLiteral("medium");
    case HterBand::Heavy:
        return QStringLiteral("heavy");
    case HterBand::Rewrite:
        return QStringLiteral("rewrite");
    }
    Q_UNREACHABLE();
}

} // namespace bluepencil
