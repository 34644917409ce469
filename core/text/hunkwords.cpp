// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/hunkwords.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace bluepencil {

namespace {

using Set = QSet<QString>;

Set setOf(const char16_t *list)
{
    const QStringList words = QString::fromUtf16(list).split(u' ');
    return {words.begin(), words.end()};
}

// Whether `longer` is `word` behind one of the prefixes, and not one of the accidents.
bool isNegated(const QString &word, const QString &longer)
{
    static const Set accidents
        = setOf(u"under until unless union unique unit units unite united inside inform informs "
                u"informed intend intends intended invest invests into indeed income input impress "
                u"impressed import imports important improve improved discover discovers "
                u"discovered display displays disposed increase inhabit immigrate immigrants "
                u"indifferent infamous invaluable intense inner");
    constexpr qsizetype ShortestStem = 4;
    if (word.size() < ShortestStem || !longer.endsWith(word) || accidents.contains(longer))
        return false;
    static const Set prefixes = setOf(u"un in im il ir dis non non- miss");
    return prefixes.contains(longer.chopped(word.size()));
}

} // namespace

bool isNegationWord(const QString &word, const QString &language)
{
    static const Set everywhere = setOf(
        u"not never none nobody nothing nowhere neither without cannot "
        u"nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne weder "
        u"ne pas jamais aucun aucune sans "
        u"nunca jamás ningún ninguno ninguna nadie tampoco "
        u"nessuno nessuna nessun niente senza non "
        u"não nenhum nenhuma ninguém sem "
        u"niet geen nooit niets zonder "
        u"не нет без никогда никто ничего нельзя "
        u"لا لم لن ليس ليست بدون بلا غير");
    static const QHash<QString, Set> only {{QStringLiteral("en"), setOf(u"no")},
                                           {QStringLiteral("fr"), setOf(u"n rien")},
                                           {QStringLiteral("es"), setOf(u"no sin nada")},
                                           {QStringLiteral("it"), setOf(u"no mai nulla")},
                                           {QStringLiteral("pt"), setOf(u"nada")}};
    // "no" in a text too short to tell its language is most likely a negation.
    return everywhere.contains(word) || only.value(language).contains(word)
        || (language.isEmpty() && word == QStringLiteral("no"));
}

bool isWeakNegation(const QString &word)
{
    static const Set words
        = setOf(u"little few hardly barely scarcely rarely seldom wenig wenige kaum "
                u"selten peu guère rarement poco pocos apenas pochi raramente pouco "
                u"poucos weinig nauwelijks zelden");
    return words.contains(word);
}

bool holdsNegationSign(QStringView text)
{
    for (const auto *sign : {u"ない", u"ません", u"なかった", u"なく", u"不", u"没", u"沒", u"无",
                             u"無", u"非", u"未"}) {
        if (text.contains(QStringView(sign)))
            return true;
    }
    return false;
}

bool areOpposites(const QString &word, const QString &other)
{
    return isNegated(word, other) || isNegated(other, word);
}

std::optional<int> numberOfWord(const QString &word)
{
    static const QHash<QString, int> numbers = [] {
        QHash<QString, int> result;
        const auto add = [&](const char16_t *list, int number) {
            for (const QString &each : setOf(list))
                result.insert(each, number);
        };
        add(u"two zwei deux dois duas twee два اثنان", 2);
        add(u"three drei trois tres tre três drie три ثلاثة", 3);
        add(u"four vier quatre cuatro quattro quatro четыре أربعة", 4);
        add(u"five fünf cinq cinco cinque vijf пять خمسة", 5);
        add(u"six sechs seis zes шесть ستة", 6);
        add(u"seven sieben sept siete sette sete zeven семь سبعة", 7);
        add(u"eight acht huit ocho otto oito восемь ثمانية", 8);
        add(u"nine neun nueve nove negen девять تسعة", 9);
        add(u"ten zehn dix diez dieci dez tien десять عشرة", 10);
        add(u"eleven elf onze undici одиннадцать", 11);
        add(u"twelve zwölf douze doce dodici doze twaalf двенадцать dozen", 12);
        add(u"fourteen vierzehn quatorze catorce", 14);
        add(u"fifteen fünfzehn quinze quince quindici vijftien", 15);
        add(u"twenty zwanzig vingt veinte venti vinte twintig двадцать", 20);
        add(u"thirty dreißig trente treinta trenta trinta dertig тридцать", 30);
        add(u"forty vierzig quarante cuarenta quaranta quarenta veertig", 40);
        add(u"fifty fünfzig cinquante cincuenta cinquanta cinquenta vijftig", 50);
        add(u"sixty sechzig soixante sesenta", 60);
        add(u"seventy siebzig setenta", 70);
        add(u"eighty achtzig ochenta", 80);
        add(u"ninety neunzig noventa", 90);
        add(u"hundred hundert cien cento honderd сто", 100);
        add(u"thousand tausend mille duizend", 1000);
        return result;
    }();
    const auto found = numbers.constFind(word);
    return found == numbers.cend() ? std::nullopt : std::optional(*found);
}

bool isWeekday(const QString &word)
{
    static const Set words
        = setOf(u"monday tuesday wednesday thursday friday saturday sunday "
                u"montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
                u"lundi mardi mercredi jeudi vendredi samedi dimanche "
                u"lunes martes miércoles jueves viernes sábado domingo "
                u"lunedì martedì mercoledì giovedì venerdì sabato domenica "
                u"maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "
                u"понедельник вторник среда четверг пятница суббота воскресенье "
                u"الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد");
    return words.contains(word);
}

bool isTitle(const QString &word)
{
    static const Set words
        = setOf(u"mr mrs ms miss dr prof sir lady dear hello hi herr herrn frau hallo liebe lieber "
                u"geehrte geehrter m mme mlle madame monsieur cher chère bonjour sr sra señor "
                u"señora don doña estimado estimada hola signor signora dott gentile caro cara "
                u"senhor senhora prezado prezada olá meneer mevrouw beste geachte");
    return words.contains(word);
}

bool isDemonym(const QString &word)
{
    static const Set words = setOf(
        u"russian soviet german french english british american romanian italian spanish turkish "
        u"chinese japanese polish greek roman dutch swedish european asian african ukrainian "
        u"hungarian austrian swiss jewish israeli arab arabic indian canadian australian irish "
        u"scottish welsh portuguese bulgarian serbian croatian czech slovak finnish danish "
        u"norwegian latin christian catholic orthodox muslim islamic byzantine ottoman egyptian "
        u"persian iranian iraqi syrian mexican brazilian korean vietnamese");
    return words.contains(word) || (word.endsWith(u's') && words.contains(word.chopped(1)));
}

} // namespace bluepencil
