// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panes/checkwords.h"

#include "ui/common/style/paint.h"
#include "ui/review/fields/fieldwords.h"
#include "ui/words.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace bluepencil::words {

namespace {

constexpr qsizetype mostFound = 80; // of a foreign text
constexpr std::size_t mostCandidates = 3;

QString value(const CheckFinding &finding, const char *key)
{
    return shortened(finding.values.value(QString::fromLatin1(key)), mostFound);
}

QString quotedText(const CheckFinding &finding)
{
    return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "“%1”"))
        .arg(isolated(value(finding, "text")));
}

QString placeOf(const CheckCandidate &candidate)
{
    const QString name = shortened(candidate.name, mostFound);
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
                         .arg(isolated(shortened(candidate.text, mostFound)), placeOf(candidate)));
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
        .arg(isolated(value(finding, "fact")), isolated(value(finding, "text")),
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

QString notInSource(const CheckFinding &finding)
{
    const QString candidates = candidatesOf(finding);
    return candidates.isEmpty()
        ? spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1 stands nowhere in the source"))
              .arg(quotedText(finding))
        : spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1; the source has %2"))
              .arg(quotedText(finding), candidates);
}

CheckWords named(const CheckFinding &finding, Tone tone)
{
    const char *strong = QT_TRANSLATE_NOOP("bluepencil::words", "Name not found in the source");
    if (finding.code == u"address-not-found")
        strong = QT_TRANSLATE_NOOP("bluepencil::words", "Address not found in the source");
    return {tone, QStringLiteral("user"), spoken(strong), notInSource(finding)};
}

QString readAs(const CheckFinding &finding)
{
    return finding.candidates.empty()
        ? spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1 reads as %2"))
              .arg(quotedText(finding), isolated(value(finding, "reads_as")))
        : notInSource(finding);
}

CheckWords alike(const CheckFinding &finding, Tone tone)
{
    return {tone, QStringLiteral("hidden-character"),
            spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Letters that pass for others")),
            readAs(finding)};
}

CheckWords linked(const CheckFinding &finding, Tone tone)
{
    const char *strong = QT_TRANSLATE_NOOP("bluepencil::words", "Link not found in the source");
    if (finding.code == u"link-imitates")
        return {tone, QStringLiteral("warning"),
                spoken(QT_TRANSLATE_NOOP("bluepencil::words", "A host that passes for another")),
                readAs(finding)};
    if (finding.code == u"email-not-found")
        strong = QT_TRANSLATE_NOOP("bluepencil::words", "E-mail address not found in the source");
    return {tone, QStringLiteral("reference"), spoken(strong), notInSource(finding)};
}

CheckWords personal(const CheckFinding &finding, Tone tone)
{
    const char *strong = QT_TRANSLATE_NOOP("bluepencil::words", "Somebody else’s e-mail address?");
    if (finding.code == u"personal-phone")
        strong = QT_TRANSLATE_NOOP("bluepencil::words", "Somebody else’s phone number?");
    else if (finding.code == u"personal-iban")
        strong = QT_TRANSLATE_NOOP("bluepencil::words", "Somebody else’s bank account?");
    else if (finding.code == u"personal-card")
        strong = QT_TRANSLATE_NOOP("bluepencil::words", "Somebody else’s payment card?");
    return {tone, QStringLiteral("privacy"), spoken(strong), notInSource(finding)};
}

CheckWords phrased(const CheckFinding &finding, Tone tone)
{
    CheckWords words {tone, QStringLiteral("guideline"), {}, {}};
    words.detail = spoken(QT_TRANSLATE_NOOP("bluepencil::words", "“%1”"))
                       .arg(isolated(value(finding, "phrase")));
    words.strong = finding.code == u"phrase-missing"
        ? spoken(QT_TRANSLATE_NOOP("bluepencil::words", "A required phrase is missing"))
        : spoken(QT_TRANSLATE_NOOP("bluepencil::words", "A phrase the guideline forbids"));
    return words;
}

QString tooMany(const CheckFinding &finding, const char *text)
{
    return spoken(text).arg(value(finding, "words"), value(finding, "limit"));
}

CheckWords lengthy(const CheckFinding &finding, Tone tone)
{
    CheckWords words {tone, QStringLiteral("guideline"), {}, {}};
    const bool isOver = finding.code == u"length-over";
    words.strong = isOver
        ? spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Longer than asked for"))
        : spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Shorter than asked for"));
    words.detail = isOver
        ? tooMany(finding, QT_TRANSLATE_NOOP("bluepencil::words", "%1 words, at most %2"))
        : tooMany(finding, QT_TRANSLATE_NOOP("bluepencil::words", "%1 words, at least %2"));
    return words;
}

// A term or a form of address: words of the draft that the voice would say otherwise.
CheckWords worded(const CheckFinding &finding, CheckWords words)
{
    words.detail = quotedText(finding);
    if (finding.code == u"voice-address-mixed") {
        words.strong = spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Two forms of address"));
    } else if (finding.code == u"voice-address") {
        words.strong = value(finding, "wanted") == u"formal"
            ? spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Informal, where the voice is formal"))
            : spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Formal, where the voice is informal"));
    } else {
        words.strong = spoken(QT_TRANSLATE_NOOP("bluepencil::words", "A term to avoid"));
        const QString use = value(finding, "use");
        if (!use.isEmpty())
            words.detail = spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1; say “%2”"))
                               .arg(quotedText(finding), isolated(use));
    }
    return words;
}

CheckWords voiced(const CheckFinding &finding, Tone tone)
{
    CheckWords words {tone, QStringLiteral("guideline"), {}, {}};
    if (finding.code == u"voice-greeting") {
        words.strong = spoken(QT_TRANSLATE_NOOP("bluepencil::words", "No greeting"));
    } else if (finding.code == u"voice-closing") {
        words.strong = spoken(QT_TRANSLATE_NOOP("bluepencil::words", "No closing"));
    } else if (finding.code == u"voice-sentence") {
        words.strong = spoken(QT_TRANSLATE_NOOP("bluepencil::words", "A long sentence"));
        words.detail
            = tooMany(finding, QT_TRANSLATE_NOOP("bluepencil::words", "%1 words, at most %2"));
    } else if (finding.code == u"voice-reading") {
        words.strong = spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Hard to read"));
        words.detail
            = spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Reading level %1 (LIX), at most %2"))
                  .arg(value(finding, "level"), value(finding, "limit"));
    } else {
        return worded(finding, words);
    }
    return words;
}

QString languageName(const QString &code)
{
    const QLocale locale(code);
    const QString own = locale.nativeLanguageName();
    return locale.language() == QLocale::C || own.isEmpty() ? code : own;
}

CheckWords foreign(const CheckFinding &finding, Tone tone)
{
    return {tone, QStringLiteral("language"),
            spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Not in the customer’s language")),
            spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Draft: %1; customer: %2"))
                .arg(isolated(languageName(value(finding, "language"))),
                     isolated(languageName(value(finding, "expected"))))};
}

CheckWords instructing(const CheckFinding &finding, Tone tone)
{
    CheckWords words {
        tone, QStringLiteral("warning"),
        spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Speaks to a model or a reviewer")),
        quotedText(finding)};
    const bool isEncoded = finding.code.startsWith(u"encoded-");
    if (isEncoded)
        words.strong = spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Encoded words"));
    if (finding.code.endsWith(u"-in-source"))
        words.detail = candidatesOf(finding);
    else if (isEncoded)
        words.detail = spoken(QT_TRANSLATE_NOOP("bluepencil::words", "They say “%1”"))
                           .arg(isolated(value(finding, "decoded")));
    else if (finding.code == u"draft-speaks-as-model")
        words.strong = spoken(
            QT_TRANSLATE_NOOP("bluepencil::words", "The draft speaks of itself as a model"));
    return words;
}

CheckWords leftOpen(const CheckFinding &finding, Tone tone)
{
    return {tone, QStringLiteral("pencil"),
            spoken(QT_TRANSLATE_NOOP("bluepencil::words", "A placeholder was left in")),
            quotedText(finding)};
}

using WordsOf = CheckWords (*)(const CheckFinding &, Tone);

// By the check; figures and hidden characters have their own way in.
WordsOf wordsFor(const QString &check)
{
    static const QHash<QString, WordsOf> all {
        {QStringLiteral("names"), named},
        {QStringLiteral("links"), linked},
        {QStringLiteral("placeholders"), leftOpen},
        {QStringLiteral("phrases"), phrased},
        {QStringLiteral("voice"), voiced},
        {QStringLiteral("length"), lengthy},
        {QStringLiteral("language"), foreign},
        {QStringLiteral("personal-data"), personal},
        {QStringLiteral("lookalikes"), alike},
        {QStringLiteral("hidden-characters"), hidden},
        {QStringLiteral("instructions"), instructing},
        {QStringLiteral("schema"), schemaFinding},
    };
    return all.value(check, nullptr);
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

QString checkName(const QString &check)
{
    static const QHash<QString, const char *> names {
        {QStringLiteral("figure-not-found"),
         QT_TRANSLATE_NOOP("bluepencil::words", "Figure not found in the source")},
        {QStringLiteral("fact-deviates"),
         QT_TRANSLATE_NOOP("bluepencil::words", "Figure deviates from a key fact")},
        {QStringLiteral("fact-missing"),
         QT_TRANSLATE_NOOP("bluepencil::words", "Key fact missing")},
        {QStringLiteral("name-not-found"),
         QT_TRANSLATE_NOOP("bluepencil::words", "Name not found in the source")},
        {QStringLiteral("link-not-found"),
         QT_TRANSLATE_NOOP("bluepencil::words", "Link not found in the source")},
        {QStringLiteral("placeholder"),
         QT_TRANSLATE_NOOP("bluepencil::words", "Placeholder left in")},
        {QStringLiteral("phrase"),
         QT_TRANSLATE_NOOP("bluepencil::words", "Required or forbidden phrase")},
        {QStringLiteral("voice"), QT_TRANSLATE_NOOP("bluepencil::words", "Brand voice")},
        {QStringLiteral("length"), QT_TRANSLATE_NOOP("bluepencil::words", "Too long or too short")},
        {QStringLiteral("language"), QT_TRANSLATE_NOOP("bluepencil::words", "Wrong language")},
        {QStringLiteral("personal-data"), QT_TRANSLATE_NOOP("bluepencil::words", "Personal data")},
        {QStringLiteral("hidden-character"),
         QT_TRANSLATE_NOOP("bluepencil::words", "Hidden character")},
        {QStringLiteral("instruction"),
         QT_TRANSLATE_NOOP("bluepencil::words", "Instruction in the text")},
        {QStringLiteral("schema"),
         QT_TRANSLATE_NOOP("bluepencil::words", "Fields do not fit the schema")},
    };
    const char *name = names.value(check, nullptr);
    return name == nullptr ? isolated(shortened(check, mostFound)) : spoken(name);
}

CheckWords finding(const CheckFinding &finding)
{
    const Tone tone = finding.severity == CheckSeverity::Error ? Tone::Danger : Tone::Warn;
    if (const WordsOf own = wordsFor(finding.check))
        return own(finding, tone);
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
        } else if (finding.code == u"language-declared") {
            lines.push_back(
                quiet(Tone::Neutral, "info",
                      spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Draft: %1; customer: %2"))
                          .arg(isolated(languageName(value(finding, "language"))),
                               isolated(languageName(value(finding, "expected"))))));
        } else if (finding.code == u"voice-score") {
            lines.push_back(
                quiet(Tone::Neutral, "info",
                      spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Brand voice: %1 of 100"))
                          .arg(value(finding, "score"))));
        } else if (finding.code == u"schema-unread") {
            lines.push_back(quiet(Tone::Neutral, "info", schemaUnread(finding)));
        } else if (finding.code == u"names-unread") {
            lines.push_back(
                quiet(Tone::Neutral, "info",
                      spoken(QT_TRANSLATE_NOOP("bluepencil::words",
                                               "Names are not checked in this script"))));
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
