// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/language/lettermarks.h"

#include "core/text/text.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

namespace bluepencil {

namespace {

constexpr qsizetype LongestClosing = 60; // UTF-16 units of the line

// Beginnings of the first line, in lower case; a letter may not follow.
constexpr std::array greetings {
    u"dear",
    u"hello",
    u"hi",
    u"hey",
    u"greetings",
    u"good morning",
    u"good afternoon",
    u"good evening",
    u"good day",
    u"welcome",
    u"to whom it may concern",
    u"hallo",
    u"guten tag",
    u"guten morgen",
    u"guten abend",
    u"liebe",
    u"lieber",
    u"sehr geehrte",
    u"sehr geehrter",
    u"grüß gott",
    u"moin",
    u"servus",
    u"grüezi",
    u"werte",
    u"werter",
    u"bonjour",
    u"bonsoir",
    u"cher",
    u"chère",
    u"chers",
    u"chères",
    u"madame",
    u"monsieur",
    u"salut",
    u"hola",
    u"buenos",
    u"buenas",
    u"estimado",
    u"estimada",
    u"estimados",
    u"estimadas",
    u"apreciado",
    u"apreciada",
    u"querido",
    u"querida",
    u"ciao",
    u"salve",
    u"buongiorno",
    u"buonasera",
    u"gentile",
    u"gentili",
    u"egregio",
    u"spettabile",
    u"caro",
    u"cara",
    u"olá",
    u"bom dia",
    u"boa tarde",
    u"prezado",
    u"prezada",
    u"caros",
    u"beste",
    u"geachte",
    u"goedemorgen",
    u"goedemiddag",
    u"goedendag",
    u"dag",
    u"مرحبا",
    u"مرحبًا",
    u"عزيزي",
    u"عزيزتي",
    u"السلام عليكم",
    u"وعليكم السلام",
    u"أهلا",
    u"أهلاً",
    u"أهلًا",
    u"السيد",
    u"السيدة",
    u"您好",
    u"你好",
    u"尊敬的",
    u"亲爱的",
    u"こんにちは",
    u"お世話になって",
};

// Beginnings of a closing line, in lower case.
constexpr std::array closings {
    u"kind regards",
    u"best regards",
    u"warm regards",
    u"warmest regards",
    u"with kind regards",
    u"with best regards",
    u"regards",
    u"best wishes",
    u"kindest regards",
    u"many thanks",
    u"all the best",
    u"yours sincerely",
    u"yours faithfully",
    u"yours truly",
    u"sincerely",
    u"cheers",
    u"best,",
    u"take care",
    u"with best wishes",
    u"respectfully",
    u"warmly",
    u"thanks,",
    u"thank you,",
    u"freundliche grüße",
    u"mit freundlichen grüßen",
    u"freundliche gruesse",
    u"freundlichen gruß",
    u"mit freundlichem gruß",
    u"mit freundlichen gruessen",
    u"mit freundlichen grüssen",
    u"freundliche grüsse",
    u"viele grüße",
    u"beste grüße",
    u"herzliche grüße",
    u"liebe grüße",
    u"schöne grüße",
    u"mit besten grüßen",
    u"hochachtungsvoll",
    u"mfg",
    u"lg",
    u"cordialement",
    u"bien cordialement",
    u"bien à vous",
    u"sincères salutations",
    u"salutations distinguées",
    u"meilleures salutations",
    u"cordiales salutations",
    u"très cordialement",
    u"veuillez agréer",
    u"je vous prie d'agréer",
    u"je vous prie d’agréer",
    u"un cordial saludo",
    u"saludos",
    u"un saludo",
    u"atentamente",
    u"cordialmente",
    u"reciba un cordial",
    u"saludos cordiales",
    u"atentos saludos",
    u"muy atentamente",
    u"cordiali saluti",
    u"distinti saluti",
    u"un saluto",
    u"saluti",
    u"un cordiale saluto",
    u"con i migliori saluti",
    u"atenciosamente",
    u"com os melhores",
    u"melhores cumprimentos",
    u"cumprimentos",
    u"abraços",
    u"met vriendelijke groet",
    u"vriendelijke groet",
    u"hartelijke groet",
    u"groeten",
    u"groetjes",
    u"hoogachtend",
    u"مع أطيب",
    u"مع خالص",
    u"مع التحية",
    u"أطيب التحيات",
    u"تحياتنا",
    u"مع تحيات",
    u"此致",
    u"敬具",
    u"よろしくお願い",
    u"どうぞよろしく",
    u"何卒よろしく",
    u"祝好",
};

bool startsAt(QStringView line, QStringView beginning)
{
    return line.startsWith(beginning)
        && (line.size() == beginning.size() || !line[beginning.size()].isLetter()
            || !isCased(line[beginning.size()].unicode()));
}

template <typename List> bool startsWithAny(QStringView line, const List &beginnings)
{
    return std::ranges::any_of(beginnings, [line](const char16_t *beginning) {
        return startsAt(line, QStringView(beginning));
    });
}

} // namespace

bool isGreetingWord(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"dear hello hi hey hallo liebe lieber geehrte geehrter geehrten werte werter moin servus "
        u"bonjour bonsoir cher chère chers salut estimado estimada estimados querido querida "
        u"apreciado apreciada hola ciao salve buongiorno gentile egregio caro cara olá prezado "
        u"prezada beste geachte dag");
    return words.contains(word);
}

bool isNameTitle(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"mr mrs ms miss mx dr prof professor frau herr herrn mme mlle madame monsieur "
        u"mademoiselle sr sra señor señora señorita don doña signor signora sig senhor senhora "
        u"meneer mevrouw dhr mevr dott");
    return words.contains(word);
}

bool isAnybody(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"customer customers sir madam sirs ladies gentlemen all everyone team there friend "
        u"colleague colleagues valued client guest member kunde kundin kunden damen herren "
        u"interessent interessentin zusammen leserin leser cliente clientes clients cliente "
        u"señores señor señora madame monsieur tous toutes gentili signori klant relatie heer "
        u"mevrouw amigo equipo équipe");
    return words.contains(word);
}

bool hasGreeting(const QString &text)
{
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        const QString start = line.left(2 * LongestClosing).toString().trimmed().toLower();
        if (std::ranges::none_of(start, [](QChar c) { return c.isLetter(); }))
            continue;
        // "山際様": the honorific stands behind the name.
        const bool isHonoured = start.size() <= 30
            && (start.endsWith(u'\u69D8') || start.endsWith(u'\u6BBF')
                || start.contains(u"\u69D8\u3001"));
        return isHonoured || startsWithAny(start, greetings);
    }
    return false;
}

std::optional<qsizetype> closingStart(const QString &text)
{
    std::optional<qsizetype> found;
    qsizetype at = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const QString trimmed = line.left(2 * LongestClosing).toString().trimmed().toLower();
        if (!trimmed.isEmpty() && startsWithAny(trimmed, closings)
            && (line.size() <= LongestClosing || trimmed.startsWith(QStringLiteral("veuillez"))
                || trimmed.startsWith(QStringLiteral("je vous prie"))))
            found = at;
        at += line.size() + 1;
    }
    return found;
}

} // namespace bluepencil
