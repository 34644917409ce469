// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/checkdetail.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace bluepencil {

namespace {

QString value(const CheckFinding &finding, const char *key)
{
    return tamed(finding.values.value(QString::fromLatin1(key)));
}

// "conversation, message 2", "reference \"Order\"": where a candidate stands.
QString placeOf(const CheckCandidate &candidate)
{
    QString place = sourceName(candidate.source);
    if (candidate.index >= 0)
        place += u' ' + QString::number(candidate.index + 1);
    if (!candidate.name.isEmpty())
        place += QStringLiteral(" (%1)").arg(tamed(candidate.name));
    if (candidate.end > candidate.start)
        place += QStringLiteral(" at %1").arg(candidate.start);
    return place;
}

QString nearest(const CheckFinding &finding)
{
    QStringList texts;
    for (const CheckCandidate &candidate : finding.candidates)
        texts.append(tamed(candidate.text));
    return texts.join(QStringLiteral(", "));
}

QString notFound(const CheckFinding &finding)
{
    const QString near = nearest(finding);
    return near.isEmpty() ? QStringLiteral("not found in the source")
                          : QStringLiteral("not found in the source; nearest: ") + near;
}

QString figureDetail(const CheckFinding &finding)
{
    QString fact = QStringLiteral("%1 is %2 %3")
                       .arg(value(finding, "fact"), value(finding, "fact_value"),
                            value(finding, "fact_unit"))
                       .trimmed();
    if (finding.code == u"fact-deviates" || finding.code == u"fact-restated") {
        const QString off = value(finding, "deviation");
        return off.isEmpty()
            ? fact
            : QStringLiteral("%1, off by %2 %").arg(fact).arg(off.toDouble() * 100, 0, 'f', 1);
    }
    if (finding.code.startsWith(u"fact-"))
        return fact;
    if (finding.code == u"figure-derived")
        return value(finding, "derivation");
    if (finding.code == u"figure-not-found")
        return notFound(finding);
    return QStringLiteral("the source has ") + nearest(finding);
}

QString hiddenDetail(const CheckFinding &finding)
{
    if (finding.code == u"hidden-none")
        return QStringLiteral("no hidden characters");
    return (value(finding, "characters") + u' ' + value(finding, "decoded")).trimmed();
}

QString voiceDetail(const CheckFinding &finding)
{
    if (finding.code == u"voice-term") {
        const QString use = value(finding, "use");
        return use.isEmpty() ? QStringLiteral("a term to avoid")
                             : QStringLiteral("a term to avoid; say \"%1\"").arg(use);
    }
    if (finding.code == u"voice-address")
        return QStringLiteral("the form of address is to be %1").arg(value(finding, "wanted"));
    if (finding.code == u"voice-address-mixed")
        return QStringLiteral("formal and informal address in one draft");
    if (finding.code == u"voice-greeting")
        return QStringLiteral("no greeting");
    if (finding.code == u"voice-closing")
        return QStringLiteral("no closing");
    if (finding.code == u"voice-sentence")
        return QStringLiteral("%1 words in one sentence, the limit is %2")
            .arg(value(finding, "words"), value(finding, "limit"));
    if (finding.code == u"voice-reading")
        return QStringLiteral("reading level %1 (LIX), the limit is %2")
            .arg(value(finding, "level"), value(finding, "limit"));
    return QStringLiteral("score %1 of 100").arg(value(finding, "score"));
}

QString languageDetail(const CheckFinding &finding)
{
    if (finding.code == u"language-matches")
        return QStringLiteral("in %1, as the customer").arg(value(finding, "language"));
    return QStringLiteral("the draft is in %1, the customer writes %2")
        .arg(value(finding, "language"), value(finding, "expected"));
}

QString instructionDetail(const CheckFinding &finding)
{
    if (finding.code == u"instruction-in-source" && !finding.candidates.empty())
        return QStringLiteral("speaks to a model or a reviewer, in ")
            + placeOf(finding.candidates.front());
    if (finding.code == u"encoded-in-source" && !finding.candidates.empty())
        return QStringLiteral("encoded words, in ") + placeOf(finding.candidates.front());
    if (finding.code == u"encoded-in-draft")
        return QStringLiteral("encoded words: ") + value(finding, "decoded");
    if (finding.code == u"draft-speaks-as-model")
        return QStringLiteral("the draft speaks of itself as a model");
    return QStringLiteral("speaks to a model or a reviewer");
}

QString personalDetail(const CheckFinding &finding)
{
    static const QHash<QString, QString> words {
        {QStringLiteral("personal-email"), QStringLiteral("a mail address")},
        {QStringLiteral("personal-phone"), QStringLiteral("a telephone number")},
        {QStringLiteral("personal-iban"), QStringLiteral("an IBAN")},
        {QStringLiteral("personal-card"), QStringLiteral("the number of a payment card")},
    };
    return QStringLiteral("%1 that the source does not have").arg(words.value(finding.code));
}

QString lengthDetail(const CheckFinding &finding)
{
    return QStringLiteral("%1 words, %2 is %3")
        .arg(value(finding, "words"),
             finding.code == u"length-over" ? QStringLiteral("the most")
                                            : QStringLiteral("the least"),
             value(finding, "limit"));
}

QString phraseDetail(const CheckFinding &finding)
{
    return finding.code == u"phrase-missing"
        ? QStringLiteral("\"%1\" is required and missing").arg(value(finding, "phrase"))
        : QStringLiteral("a forbidden phrase");
}

QString nameDetail(const CheckFinding &finding)
{
    return finding.code == u"names-unread"
        ? QStringLiteral("names were not looked for: a script without capitals")
        : notFound(finding);
}

QString lookalikeDetail(const CheckFinding &finding)
{
    return finding.candidates.empty()
        ? QStringLiteral("mixes scripts and reads as ") + value(finding, "reads_as")
        : QStringLiteral("looks like %1 in the source and is another").arg(nearest(finding));
}

QString linkDetail(const CheckFinding &finding)
{
    if (finding.code == u"link-imitates")
        return QStringLiteral("the host passes for ") + value(finding, "reads_as");
    return finding.code == u"link-found" ? QStringLiteral("the source has ") + nearest(finding)
                                         : notFound(finding);
}

QString placeholderDetail(const CheckFinding &)
{
    return QStringLiteral("a placeholder was left in");
}

QString schemaDetail(const CheckFinding &finding)
{
    if (finding.code == u"schema-no-json") {
        return QStringLiteral("not valid JSON (%1), line %2, column %3")
            .arg(value(finding, "fault"), value(finding, "line"), value(finding, "column"));
    }
    if (finding.code == u"schema-unread")
        return QStringLiteral("not looked at: ") + value(finding, "keywords");
    const QString pointer = value(finding, "pointer");
    QString detail = pointer.isEmpty() ? QStringLiteral("the whole") : pointer;
    detail += QStringLiteral(": ") + finding.code.sliced(7).replace(u'-', u' ');
    const QString limit = value(finding, "limit");
    const QString count = value(finding, "count");
    if (!count.isEmpty())
        detail += QStringLiteral(", %1 where the limit is %2").arg(count, limit);
    else if (!limit.isEmpty())
        detail += QStringLiteral(", the schema says ") + limit;
    return detail;
}

// Sizes are the check that the contract has for them.
bool isLength(const CheckFinding &finding)
{
    static const QStringList codes {
        QStringLiteral("schema-too-long"), QStringLiteral("schema-too-short"),
        QStringLiteral("schema-too-many"), QStringLiteral("schema-too-few")};
    return codes.contains(finding.code);
}

struct Entry {
    const char *name; // in the contract; of figures by the code
    QString (*detail)(const CheckFinding &);
};

const Entry &entryOf(const CheckFinding &finding)
{
    static const QHash<QString, Entry> entries {
        {QStringLiteral("figures"), {"figure-not-found", figureDetail}},
        {QStringLiteral("names"), {"name-not-found", nameDetail}},
        {QStringLiteral("links"), {"link-not-found", linkDetail}},
        {QStringLiteral("placeholders"), {"placeholder", placeholderDetail}},
        {QStringLiteral("phrases"), {"phrase", phraseDetail}},
        {QStringLiteral("voice"), {"voice", voiceDetail}},
        {QStringLiteral("length"), {"length", lengthDetail}},
        {QStringLiteral("language"), {"language", languageDetail}},
        {QStringLiteral("personal-data"), {"personal-data", personalDetail}},
        {QStringLiteral("lookalikes"), {"hidden-character", lookalikeDetail}},
        {QStringLiteral("hidden-characters"), {"hidden-character", hiddenDetail}},
        {QStringLiteral("instructions"), {"instruction", instructionDetail}},
        {QStringLiteral("schema"), {"schema", schemaDetail}},
    };
    const auto found = entries.constFind(finding.check);
    Q_ASSERT(found != entries.cend());
    return *found;
}

} // namespace

QString tamed(const QString &text)
{
    QString result;
    for (const QChar c : text.left(200)) {
        const QChar::Category category = c.category();
        const bool hidden = category == QChar::Other_Control || category == QChar::Other_Format;
        result += hidden
            ? QStringLiteral("<U+%1>").arg(uint(c.unicode()), 4, 16, QLatin1Char('0')).toUpper()
            : QString(c);
    }
    return result;
}

QString contractName(const CheckFinding &finding)
{
    if (finding.code == u"fact-not-stated")
        return QStringLiteral("fact-missing");
    if (finding.code.startsWith(u"fact-"))
        return QStringLiteral("fact-deviates");
    if (isLength(finding))
        return QStringLiteral("length");
    return QString::fromLatin1(entryOf(finding).name);
}

QString findingDetail(const CheckFinding &finding)
{
    return entryOf(finding).detail(finding);
}

} // namespace bluepencil
