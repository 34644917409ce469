// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/veil/veiledfinding.h"

#include "ui/review/veil/screenveil.h"

namespace bluepencil {

namespace {

void lookAt(CheckFinding &finding, const QString &key, const ScreenVeil &veil)
{
    if (const auto found = finding.values.find(key); found != finding.values.end())
        *found = veil.elsewhere(*found);
}

} // namespace

CheckFinding veiledFinding(CheckFinding finding, const ScreenVeil &veil)
{
    if (!veil.isOn())
        return finding;
    const QString text = finding.values.value(QStringLiteral("text"));
    const QString shown = veil.words(text);
    // What a hidden word reads as is the same word.
    if (const auto reads = finding.values.find(QStringLiteral("reads_as"));
        reads != finding.values.end())
        *reads = shown == text ? veil.elsewhere(*reads) : shown;
    lookAt(finding, QStringLiteral("decoded"), veil);
    if (finding.check == u"instructions" && finding.code.endsWith(u"-in-source")) {
        lookAt(finding, QStringLiteral("text"), veil);
        for (CheckCandidate &candidate : finding.candidates)
            candidate.text = veil.elsewhere(candidate.text);
    }
    return finding;
}

} // namespace bluepencil
