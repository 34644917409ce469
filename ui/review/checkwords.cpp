// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/checkwords.h"

#include "ui/common/paint.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace bluepencil::words {

namespace {

constexpr qsizetype mostShown = 80; // of a foreign text
constexpr std::size_t mostCandidates = 3;

QString spoken(const char *text, int n = -1)
{
    return QCoreApplication::translate("bluepencil::words", text, nullptr, n);
}

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > mostShown ? line.left(mostShown) + QStringLiteral("…") : line;
}

QString value(const CheckFinding &finding, const char *key)
{
    return shortened(finding.values.value(QString::fromLatin1(key)));
}

QString quotedText(const CheckFinding &finding)
{
    return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "“%1”"))
        .arg(isolated(value(finding, "text")));
}

QString placeOf(const CheckCandidate &candidate)
{
    const QString name = shortened(candidate.name);
    switch (candidate.source) {
    case CheckCandidate::Source::Message:
        return name.isEmpty()
            ? spoken(QT_TRANSLATE_NOOP("bluepencil::words", "message %1")).arg(candidate.index + 1)
            : spoken(QT_TRANSLATE_NOOP("bluepencil::words", "message of %1")).arg(name);
    case CheckCandidate::Source::Reference:
        return name.isEmpty() ? spoken(QT_TRANSLATE_NOOP("bluepencil::words", "reference %1"))
                                    .arg(candidate.index + 1)
                              : name;
    case CheckCandidate::Source::Fact:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "fact %1")).arg(name);
    case CheckCandidate::Source::Guideline:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "guideline"));
    case CheckCandidate::Source::Item:
        break;
    }
    return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "item"));
}

QString candidatesOf(const CheckFinding &finding)
{
    QStringList found;
    for (const CheckCandidate &candidate : finding.candidates) {
        if (std::size_t(found.size()) == mostCandidates)
            break;
        found.append(spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1 (%2)"))
                         .arg(isolated(shortened(candidate.text)), placeOf(candidate)));
    }
    return found.join(QStringLiteral(", "));
}

QString factValue(const CheckFinding &finding)
{
    const QString unit = value(finding, "fact_unit");
    return unit.isEmpty() ? value(finding, "fact_value")
                          : value(finding, "fact_value") + u' ' + unit;
}

QString bothValues(const CheckFinding &finding)
{
    return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1: draft %2, fact %3"))
        .arg(value(finding, "fact"), isolated(value(finding, "text")),
             isolated(factValue(finding)));
}

QString deviates(const CheckFinding &finding)
{
    const QString off = finding.values.value(QStringLiteral("deviation"));
    if (off.isEmpty())
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Differs from the fact"));
    const double tolerance = finding.values.value(QStringLiteral("tolerance")).toDouble();
    return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Fact deviates %1, more than %2"))
        .arg(deviation(off.toDouble()), deviation(tolerance));
}

CheckWords hidden(const CheckFinding &finding, Tone tone)
{
    CheckWords words {tone, QStringLiteral("hidden-character"),
                      spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Hidden character")),
                      isolated(value(finding, "characters"))};
    if (finding.code == u"hidden-bidi")
        words.strong = spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Hidden change of direction"));
    const QString decoded = value(finding, "decoded");
    if (!decoded.isEmpty()) {
        words.strong = spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Hidden words"));
        words.detail = spoken(QT_TRANSLATE_NOOP("bluepencil::words", "They say “%1”"))
                           .arg(isolated(decoded));
    }
    return words;
}

// What the source has instead, in words that leave the judgement to the reader.
CheckWords unsupported(const CheckFinding &finding, Tone tone)
{
    CheckWords words {tone, QStringLiteral("warning"), {}, {}};
    const QString candidates = candidatesOf(finding);
    words.detail = spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1; the source has %2"))
                       .arg(quotedText(finding), candidates);
    if (finding.code == u"figure-sign") {
        words.strong
            = spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Opposite sign in the source"));
    } else if (finding.code == u"figure-scale") {
        words.strong = spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Other scale in the source"));
    } else if (finding.code == u"figure-unit") {
        words.strong = spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Other unit in the source"));
    } else {
        words.strong
            = spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Figure not found in the source"));
        words.detail = candidates.isEmpty()
            ? spoken(
                  QT_TRANSLATE_NOOP("bluepencil::words", "%1 is in no message, reference or fact"))
                  .arg(quotedText(finding))
            : spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1; nearest: %2"))
                  .arg(quotedText(finding), candidates);
    }
    return words;
}

CheckWords quiet(Tone tone, const char *icon, const QString &line)
{
    return {tone, QString::fromLatin1(icon), line, {}};
}

} // namespace

QString deviation(double share)
{
    const double shown = std::abs(share) * 100;
    const int digits = shown == std::round(shown) ? 0 : 1;
    return isolated(QLocale().toString(shown, 'f', digits) + QStringLiteral(" %"));
}

CheckWords finding(const CheckFinding &finding)
{
    const Tone tone = finding.severity == CheckSeverity::Error ? Tone::Danger : Tone::Warn;
    if (finding.code.startsWith(u"hidden-"))
        return hidden(finding, tone);
    CheckWords words {tone, QStringLiteral("cross-circle"), {}, bothValues(finding)};
    if (finding.code == u"fact-deviates") {
        words.strong = deviates(finding);
    } else if (finding.code == u"fact-restated") {
        words.icon = QStringLiteral("warning");
        words.strong = spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Fact stated in two ways"));
    } else if (finding.code == u"fact-confused") {
        words.icon = QStringLiteral("warning");
        words.strong = spoken(
            QT_TRANSLATE_NOOP("bluepencil::words", "Another figure under this fact’s name"));
    } else {
        return unsupported(finding, tone);
    }
    return words;
}

std::vector<CheckWords> quietLines(const std::vector<CheckFinding> &findings)
{
    std::vector<CheckWords> lines;
    int found = 0;
    int facts = 0;
    QStringList missing;
    for (const CheckFinding &finding : findings) {
        if (finding.code == u"figure-found" || finding.code == u"figure-rounded") {
            ++found;
        } else if (finding.code == u"fact-matches") {
            ++facts;
        } else if (finding.code == u"fact-not-stated") {
            missing.append(value(finding, "fact"));
        } else if (finding.code == u"figure-derived") {
            lines.push_back(
                quiet(Tone::Ok, "check-circle",
                      spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1 follows: %2"))
                          .arg(quotedText(finding), isolated(value(finding, "derivation")))));
        } else if (finding.code == u"figure-ambiguous") {
            lines.push_back(
                quiet(Tone::Neutral, "info",
                      spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1 can be read in two ways"))
                          .arg(quotedText(finding))));
        } else if (finding.code == u"hidden-none") {
            lines.push_back(
                quiet(Tone::Ok, "check-circle",
                      spoken(QT_TRANSLATE_NOOP("bluepencil::words", "No hidden characters"))));
        }
    }
    if (!missing.isEmpty()) {
        lines.insert(lines.begin(),
                     quiet(Tone::Neutral, "info",
                           spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Not stated: %1"))
                               .arg(missing.join(QStringLiteral(", ")))));
    }
    if (found > 0) {
        lines.insert(lines.begin(),
                     quiet(Tone::Ok, "check-circle",
                           spoken(QT_TRANSLATE_N_NOOP("bluepencil::words",
                                                      "%n figure(s) found in the source"),
                                  found)));
    }
    if (facts > 0) {
        lines.insert(
            lines.begin(),
            quiet(Tone::Ok, "check-circle",
                  spoken(QT_TRANSLATE_N_NOOP("bluepencil::words", "%n fact(s) respected"), facts)));
    }
    return lines;
}

} // namespace bluepencil::words
