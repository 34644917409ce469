// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/hunks/hunkwords.h"

#include "core/text/figures/figurewords.h"
#include "core/text/text.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace bluepencil {

namespace {

using Set = QSet<QString>;

// Whether `longer` is `word` behind one of the prefixes, and not one of the accidents.
bool isNegated(const QString &word, const QString &longer)
{
    static const Set accidents = wordSet(
        u"under until unless union unique unit units unite united inside inform informs "
        u"informed intend intends intended invest invests into indeed income input impress "
        u"impressed import imports important improve improved discover discovers "
        u"discovered display displays disposed increase inhabit immigrate immigrants "
        u"indifferent infamous invaluable intense inner");
    constexpr qsizetype ShortestStem = 4;
    if (word.size() < ShortestStem || !longer.endsWith(word) || accidents.contains(longer))
        return false;
    static const Set prefixes = wordSet(u"un in im il ir dis non non- miss");
    return prefixes.contains(longer.chopped(word.size()));
}

} // namespace

bool isNegationWord(const QString &word, const QString &language)
{
    static const Set everywhere = wordSet(
        u"not never none nobody nothing nowhere neither without cannot "
        u"nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne weder "
        u"ne pas jamais aucun aucune sans "
        u"nunca jamás ningún ninguno ninguna nadie tampoco "
        u"nessuno nessuna nessun niente senza non "
        u"não nenhum nenhuma ninguém sem "
        u"niet geen nooit niets zonder "
        u"не нет без никогда никто ничего нельзя "
        u"لا لم لن ليس ليست بدون بلا غير");
    static const QHash<QString, Set> only {{QStringLiteral("en"), wordSet(u"no")},
                                           {QStringLiteral("fr"), wordSet(u"n rien")},
                                           {QStringLiteral("es"), wordSet(u"no sin nada")},
                                           {QStringLiteral("it"), wordSet(u"no mai nulla")},
                                           {QStringLiteral("pt"), wordSet(u"nada")}};
    // "no" in a text too short to tell its language is most likely a negation.
    return everywhere.contains(word) || only.value(language).contains(word)
        || (language.isEmpty() && word == QStringLiteral("no"));
}

bool isWeakNegation(const QString &word)
{
    static const Set words = wordSet(
        u"lack lacks lacked lacking fail fails failed failing failure nor free absence "
        u"absent avoid avoids avoided prevent prevents prevented little few hardly barely "
        u"scarcely rarely seldom wenig wenige kaum "
        u"selten peu guère rarement poco pocos apenas pochi raramente pouco "
        u"poucos weinig nauwelijks zelden");
    return words.contains(word);
}

bool isNegationLost(const QString &before, const QString &after)
{
    static const Set openings = wordSet(u"or oder"); // whether or not
    static const Set endings
        = wordSet(u"until till only just least merely simply solely doubt matter brainer wonder "
                  u"nur zuletzt bloß allein seulement solo sólo solamente somente apenas soltanto "
                  u"alleen but");
    return openings.contains(before) || endings.contains(after);
}

bool isAffirmation(const QString &word)
{
    static const Set words = wordSet(
        u"always everyone everybody everything everywhere someone somebody something "
        u"somewhere sometimes immer jemand jeder alles etwas toujours tout siempre alguien "
        u"algo todo sempre qualcuno qualcosa tutto alguém tudo altijd iemand iets alles");
    return words.contains(word);
}

bool carriesNegationOn(const QString &word)
{
    static const Set words
        = wordSet(u"or nor either any anyone anybody anything anywhere ever oder "
                  u"noch ou ni né nem");
    return words.contains(word);
}

QString withoutNegationSigns(QStringView text, int *signs)
{
    static const char16_t *const compounds[] // in which the sign denies nothing
        = {u"少ない",     u"危ない",       u"かもしれない", u"だけでなく", u"間もなく", u"まもなく",
           u"ばならない", u"ばなりません", u"不过",         u"不過",       u"不仅",     u"不僅",
           u"不但",       u"不断",         u"不斷",         u"不久",       u"不管",     u"不论",
           u"不論",       u"无论",         u"無論",         u"非常",       u"未来",     u"未來",
           u"非洲",       u"不得不",       u"不锈",         u"不鏽",       u"不少",     u"無料",
           u"无线",       u"無線",         u"没收",         u"沒收",       u"莫不"};
    static const char16_t *const signsOfNegation[] = {
        u"なかった", u"ません", u"ない", u"なく", u"不", u"没", u"沒", u"无", u"無", u"非", u"未"};
    QString rest = text.toString();
    for (const char16_t *compound : compounds)
        rest.replace(QString::fromUtf16(compound), QStringLiteral("\uFFFC"));
    for (const char16_t *sign : signsOfNegation) {
        const QString each = QString::fromUtf16(sign);
        *signs += static_cast<int>(rest.count(each));
        rest.remove(each);
    }
    return rest;
}

QString withoutNegatingPrefix(const QString &word)
{
    constexpr qsizetype ShortestStem = 4;
    for (const auto *prefix :
         {u"non-", u"non", u"miss", u"dis", u"un", u"in", u"im", u"il", u"ir"}) {
        const QString each = QString::fromUtf16(prefix);
        if (word.startsWith(each) && word.size() >= each.size() + ShortestStem)
            return word.sliced(each.size());
    }
    return {};
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
            for (const QString &each : wordSet(list))
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

std::optional<int> ordinalOfWord(const QString &word)
{
    static const QHash<QString, int> numbers = [] {
        const char16_t *const lists[] = {
            u"first erste ersten erster erstes premier première primer primera primero primo prima "
            u"primeiro primeira eerste",
            u"second zweite zweiten zweiter zweites deuxième segundo segunda secondo seconda "
            u"tweede",
            u"third dritte dritten dritter drittes troisième tercer tercera tercero terzo terza "
            u"terceiro terceira derde",
            u"fourth vierte vierten vierter viertes quatrième cuarto cuarta quarto quarta vierde",
            u"fifth fünfte fünften fünfter fünftes cinquième quinto quinta vijfde",
            u"sixth sechste sechsten sechster sechstes sixième sexto sexta sesto sesta zesde",
            u"seventh siebte siebten siebter siebtes septième séptimo séptima settimo settima "
            u"zevende",
            u"eighth achter achtes huitième octavo octava ottavo ottava achtste",
            u"ninth neunte neunten neunter neuntes neuvième noveno novena nono nona negende",
            u"tenth zehnte zehnten zehnter zehntes dixième décimo décima decimo decima tiende",
            u"eleventh elfte elften elfter elftes onzième",
            u"twelfth zwölfte zwölften zwölfter zwölftes douzième",
            u"thirteenth dreizehnte dreizehnten",
            u"fourteenth vierzehnte vierzehnten",
            u"fifteenth fünfzehnte fünfzehnten",
            u"sixteenth sechzehnte sechzehnten",
            u"seventeenth siebzehnte siebzehnten",
            u"eighteenth achtzehnte achtzehnten",
            u"nineteenth neunzehnte neunzehnten",
            u"twentieth zwanzigste zwanzigsten"};
        QHash<QString, int> result;
        int number = 0;
        for (const char16_t *list : lists) {
            ++number;
            for (const QString &each : wordSet(list))
                result.insert(each, number);
        }
        return result;
    }();
    const auto found = numbers.constFind(word);
    return found == numbers.cend() ? std::nullopt : std::optional(*found);
}

QString numberOfText(const QString &word)
{
    if (const std::optional<int> number = numberOfWord(word))
        return QString::number(*number);
    if (const std::optional<int> number = ordinalOfWord(word))
        return QString::number(*number);
    const int month = isDoubtfulMonth(word) ? 0 : monthOf(word);
    if (month > 0)
        return QStringLiteral("month %1").arg(month);
    if (isWeekday(word) || isEra(word))
        return word;
    QString digits;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (word[i].isDigit()) {
            digits += QChar(u'0' + word[i].digitValue());
            continue;
        }
        const bool separates = !word[i].isLetter() && i > 0 && i + 1 < word.size();
        if (!separates)
            break;
        qsizetype end = i + 1;
        while (end < word.size() && word[end].isDigit())
            ++end;
        if (constexpr qsizetype Group = 3; end - i - 1 != Group) // thousands are only for reading
            digits += u'.';
    }
    constexpr qsizetype LongestDay = 2; // "02"
    const bool isPadded = digits.size() == LongestDay && digits.front() == u'0';
    return isPadded ? digits.sliced(1) : digits;
}

bool isEra(const QString &word)
{
    static const Set words = wordSet(u"bc bce");
    return words.contains(word);
}

bool isSeason(const QString &word)
{
    static const Set words = wordSet(u"spring summer autumn fall winter beginning middle end");
    return words.contains(word);
}

bool isCentury(const QString &word)
{
    static const Set words = wordSet(
        u"century centuries decade decades millennium millennia jahrhundert jahrhunderts "
        u"jahrhunderte jahrhunderten jahrtausend jahrtausends siècle siècles siglo siglos "
        u"secolo secoli século séculos eeuw eeuwen век века веке");
    return words.contains(word);
}

bool isPartOfNames(const QString &word)
{
    static const Set words = wordSet(
        u"king queen prince princess emperor empress tsar duke count president minister ministry "
        u"member deputy leader chairman governor mayor director secretary chancellor captain "
        u"colonel major marshal bishop pope saint st magazine newspaper journal factory plant "
        u"government parliament senate council committee court court assembly chamber office "
        u"department university college school institute academy church cathedral temple palace "
        u"castle house street square road bridge station airport museum library theatre theater "
        u"hospital park garden empire kingdom republic state states union federation province "
        u"region district county city town village island islands sea ocean river lake mountain "
        u"mountains mount valley bay gulf cape desert war battle treaty revolution army navy force "
        u"forces division regiment party movement act law constitution congress book world league "
        u"cup championship games age ages era period regime group company bank club society "
        u"association foundation center centre board bureau agency international national royal "
        u"imperial federal central general old new great grand greater long little big high upper "
        u"lower middle ancient modern first second third north south east west northern southern "
        u"eastern western day god lord father mother sir mr internet web no number part chapter "
        u"section article volume page table figure year month week");
    return words.contains(word) || (word.endsWith(u's') && words.contains(word.chopped(1)));
}

bool isWeekday(const QString &word)
{
    static const Set words
        = wordSet(u"monday tuesday wednesday thursday friday saturday sunday "
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
    static const Set words = wordSet(
        u"mr mrs ms miss dr prof sir lady dear hello hi herr herrn frau hallo liebe lieber "
        u"geehrte geehrter m mme mlle madame monsieur cher chère bonjour sr sra señor "
        u"señora don doña estimado estimada hola signor signora dott gentile caro cara "
        u"senhor senhora prezado prezada olá meneer mevrouw beste geachte");
    return words.contains(word);
}

bool isDemonym(const QString &word)
{
    static const Set words = wordSet(
        u"russian soviet german french english british american romanian italian spanish turkish "
        u"chinese japanese polish greek roman dutch swedish european asian african ukrainian "
        u"hungarian austrian swiss jewish israeli arab arabic indian canadian australian irish "
        u"scottish welsh portuguese bulgarian serbian croatian czech slovak finnish danish "
        u"norwegian latin christian catholic orthodox muslim islamic byzantine ottoman egyptian "
        u"persian iranian iraqi syrian mexican brazilian korean vietnamese");
    return words.contains(word) || (word.endsWith(u's') && words.contains(word.chopped(1)));
}

} // namespace bluepencil
