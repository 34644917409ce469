// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/language/languagecheck.h"

#include "core/check/checktext.h"

#include <QHash>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

namespace bluepencil {

namespace {

constexpr qsizetype Beginning = 8000; // UTF-16 units that are read
constexpr int FewestLetters = 40; // of scripts that write sounds
constexpr int FewestIdeographs = 12;
constexpr int ShareOfText = 85; // per cent

// What one text takes to tell its language: an ideograph says as much as three letters.
bool isLongEnough(const QString &text)
{
    int letters = 0;
    int ideographs = 0;
    for (const QChar c : text) {
        const QChar::Script script = c.script();
        if (script == QChar::Script_Han || script == QChar::Script_Hiragana
            || script == QChar::Script_Katakana || script == QChar::Script_Hangul)
            ++ideographs;
        else if (c.isLetter())
            ++letters;
    }
    return letters >= FewestLetters || ideographs >= FewestIdeographs;
}

QString primary(const QString &tag)
{
    static const QHash<QString, QString> same {
        {QStringLiteral("no"), QStringLiteral("nb")},  {QStringLiteral("nn"), QStringLiteral("nb")},
        {QStringLiteral("da"), QStringLiteral("nb")},  {QStringLiteral("sr"), QStringLiteral("hr")},
        {QStringLiteral("bs"), QStringLiteral("hr")},  {QStringLiteral("ms"), QStringLiteral("id")},
        {QStringLiteral("iw"), QStringLiteral("he")},  {QStringLiteral("gl"), QStringLiteral("pt")},
        {QStringLiteral("fil"), QStringLiteral("tl")},
    };
    const QString code = tag.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    return same.value(code, code);
}

// The last message of the user that is long enough; else all of them together.
QString customersLanguage(const Item &item)
{
    QString all;
    for (auto message = item.messages.rbegin(); message != item.messages.rend(); ++message) {
        if (message->role != Role::User)
            continue;
        const QString own = CheckText(message->content).prose();
        QString language = detectedLanguage(own);
        if (!language.isEmpty())
            return language;
        all += own.left(Beginning) + u'\n';
        if (all.size() > Beginning)
            break;
    }
    return detectedLanguage(all);
}

CheckFinding judged(const char *code, CheckSeverity severity, const QString &language,
                    const QString &expected)
{
    CheckFinding finding = wholeFinding("language", code, severity);
    finding.values.insert(QStringLiteral("language"), language);
    finding.values.insert(QStringLiteral("expected"), expected);
    return finding;
}

} // namespace

QString detectedLanguage(const QString &text)
{
    const QString beginning = text.left(Beginning);
    if (!isLongEnough(beginning))
        return {};
    const QByteArray utf8 = beginning.toUtf8();
    CLD2::CLDHints hints {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    CLD2::Language languages[3];
    int percents[3];
    double scores[3];
    int bytes = 0;
    int valid = 0;
    bool isReliable = false;
    const CLD2::Language found = CLD2::ExtDetectLanguageSummaryCheckUTF8(
        utf8.constData(), int(utf8.size()), true, &hints, 0, languages, percents, scores, nullptr,
        &bytes, &isReliable, &valid);
    if (!isReliable || found == CLD2::UNKNOWN_LANGUAGE || found != languages[0]
        || percents[0] < ShareOfText)
        return {};
    return primary(QString::fromLatin1(CLD2::LanguageCode(found)));
}

QString LanguageCheck::name() const
{
    return QStringLiteral("language");
}

std::vector<CheckFinding> LanguageCheck::run(const Item &item, const QString &draft) const
{
    if (!item.outputSchema.is_null())
        return {}; // keys and values of a record are no prose
    const QString language = detectedLanguage(CheckText(draft).prose());
    if (language.isEmpty())
        return {};
    const QString named = primary(item.language);
    const QString customers = customersLanguage(item);
    if (language == customers || (customers.isEmpty() && language == named))
        return {judged("language-matches", CheckSeverity::Passed, language, language)};
    if (customers.isEmpty() && named.isEmpty())
        return {};
    if (language == named)
        return {judged("language-declared", CheckSeverity::Note, language, customers)};
    const QString expected = customers.isEmpty() ? named : customers;
    return {judged("language-differs", CheckSeverity::Warning, language, expected)};
}

} // namespace bluepencil
