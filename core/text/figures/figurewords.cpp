// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/figures/figurewords.h"

#include <QHash>
#include <QSet>

#include <unicode/uchar.h>

namespace bluepencil {

namespace {

using Role = FigureWord::Role;
using NamedWords = QHash<QString, FigureWord>;

void add(NamedWords &words, const char16_t *list, const FigureWord &meaning)
{
    const QStringList names = QString::fromUtf16(list).split(u'|');
    for (const QString &name : names)
        words.insert(name, meaning);
}

void addUnit(NamedWords &words, const QString &unit, const char16_t *list)
{
    add(words, list, {Role::Unit, 0, {unit}});
}

void addCurrency(NamedWords &words, const QStringList &codes, const char16_t *list)
{
    add(words, list, {Role::Currency, 0, codes});
}

void addScales(NamedWords &words)
{
    add(words,
        u"thousand|thousands|thsd|tausend|tsd|mille|mil|mila|duizend|tusen|тыс|тысяч|тысячи|ألف|"
        u"الف|آلاف|千|천",
        {Role::Scale, 3, {}});
    add(words, u"万|萬|만|lakh man", {Role::Scale, 4, {}});
    add(words, u"lakh|lakhs|lac|लाख", {Role::Scale, 5, {}});
    add(words,
        u"million|millions|mn|mln|mio|mill|millionen|millón|millones|milhão|milhões|milione|"
        u"milioni|miljoen|miljoner|miljon|millioner|млн|миллион|миллиона|миллионов|مليون|ملايين|"
        u"مليونا|百万|백만",
        {Role::Scale, 6, {}});
    add(words, u"crore|crores|करोड़", {Role::Scale, 7, {}});
    add(words, u"亿|億|억", {Role::Scale, 8, {}});
    add(words,
        u"bn|bln|mrd|mld|md|mds|milliarde|milliarden|milliard|milliards|mil "
        u"millones|miliardo|miliardi|miljard|miljarder|milliarder|млрд|миллиард|миллиарда|"
        u"миллиардов|مليار|مليارات|بليون|十亿|十億|십억",
        {Role::Scale, 9, {}});
    add(words, u"trillion|trillions|tn|trn|bio|兆|万亿|조|تريليون|billón|billones",
        {Role::Scale, 12, {}});
}

void addRatios(NamedWords &words)
{
    add(words,
        u"percent|per cent|pct|prozent|pour cent|por ciento|por cento|per "
        u"cento|procent|процент|процента|процентов|بالمئة|بالمائة|في المئة|في "
        u"المائة|パーセント|퍼센트|प्रतिशत",
        {Role::Percent, 0, {}});
    add(words,
        u"pp|ppt|ppts|percentage points|percentage "
        u"point|points|point|prozentpunkte|prozentpunkt|prozentpunkten|puntos "
        u"porcentuales|puntos|points de|puntos de|pontos percentuais|punti "
        u"percentuali|procentpunten|процентных пункта|نقطة مئوية|نقاط "
        u"مئوية|ポイント|个百分点|個百分點",
        {Role::Points, 0, {}});
    add(words, u"per mille|promille|pour mille|por mil", {Role::PerMille, 0, {}});
    add(words,
        u"bp|bps|basis points|basis point|basispunkte|basispunkt|basispunkten|puntos básicos|نقطة "
        u"أساس",
        {Role::BasisPoints, 0, {}});
}

void addTimes(NamedWords &words)
{
    addUnit(
        words, QStringLiteral("second"),
        u"second|seconds|sec|secs|sekunde|sekunden|seconde|secondes|segundo|segundos|ثانية|秒|초");
    addUnit(words, QStringLiteral("minute"),
            u"minute|minutes|min|mins|minuten|minuto|minutos|minuti|دقيقة|دقائق|分|分間|분|минут|"
            u"минуты");
    addUnit(words, QStringLiteral("hour"),
            u"hour|hours|h|hr|hrs|stunde|stunden|heure|heures|hora|horas|ora|ore|uur|ساعة|ساعات|"
            u"時間|小时|시간|час|часа|часов");
    addUnit(words, QStringLiteral("day"),
            u"day|days|tag|tage|tagen|jour|jours|día|días|dia|dias|giorno|giorni|dag|dagen|dagar|"
            u"يوم|يوما|أيام|ايام|日間|天|일간|день|дня|дней|दिन");
    addUnit(words, QStringLiteral("workday"),
            u"working days|working day|business days|business "
            u"day|workdays|workday|werktage|werktagen|werktag|arbeitstage|arbeitstagen|arbeitstag|"
            u"jours ouvrés|jours ouvrables|jour ouvré|días laborables|días hábiles|día "
            u"laborable|dias úteis|giorni lavorativi|werkdagen|أيام عمل|يوم "
            u"عمل|営業日|工作日|영업일|рабочих дней|рабочих дня");
    addUnit(words, QStringLiteral("week"),
            u"week|weeks|woche|wochen|semaine|semaines|semana|semanas|settimana|settimane|weken|"
            u"أسبوع|أسابيع|اسبوع|週間|周|주|неделя|недели|недель");
    addUnit(words, QStringLiteral("month"),
            u"month|months|monat|monate|monaten|mois|mes|meses|mese|mesi|maand|maanden|شهر|شهرا|"
            u"أشهر|اشهر|か月|カ月|ヶ月|ヵ月|个月|개월|месяц|месяца|месяцев");
    addUnit(words, QStringLiteral("year"),
            u"year|years|yr|yrs|jahr|jahre|jahren|an|ans|année|années|año|años|ano|anos|anno|anni|"
            u"jaar|سنة|سنوات|عام|أعوام|年間|год|года|лет");
}

void addMeasures(NamedWords &words)
{
    const QStringList same {QStringLiteral("kg"),  QStringLiteral("g"),   QStringLiteral("mg"),
                            QStringLiteral("km"),  QStringLiteral("cm"),  QStringLiteral("mm"),
                            QStringLiteral("ml"),  QStringLiteral("gwh"), QStringLiteral("mwh"),
                            QStringLiteral("kwh"), QStringLiteral("twh"), QStringLiteral("gw"),
                            QStringLiteral("mw"),  QStringLiteral("kw"),  QStringLiteral("ha"),
                            QStringLiteral("gb"),  QStringLiteral("mb"),  QStringLiteral("tb"),
                            QStringLiteral("ft"),  QStringLiteral("lb"),  QStringLiteral("oz")};
    for (const QString &unit : same)
        words.insert(unit, {Role::Unit, 0, {unit}});
    addUnit(words, QStringLiteral("m"), u"m|metre|metres|meter|meters|mètre|mètres|metro|metros");
    addUnit(words, QStringLiteral("l"), u"l|litre|litres|liter|liters|litro|litros");
    addUnit(words, QStringLiteral("kg"),
            u"kilo|kilos|kilogram|kilograms|kilogramm|كجم|كغ|كيلوغرام");
    addUnit(words, QStringLiteral("t"), u"t|tonne|tonnes|tonnen|tons|toneladas|طن");
    addUnit(words, QStringLiteral("mile"), u"mile|miles");
    addUnit(words, QStringLiteral("inch"), u"inch|inches|zoll");
    addUnit(words, QStringLiteral("lb"), u"lbs");
    addUnit(words, QStringLiteral("degC"), u"°c|℃|degrees celsius|grad celsius");
    addUnit(words, QStringLiteral("degF"), u"°f|℉");
}

const QStringList &dollars()
{
    static const QStringList codes = QStringLiteral("USD CAD AUD NZD HKD SGD TWD MXN").split(u' ');
    return codes;
}

void addCurrencies(NamedWords &words)
{
    const QStringList codes = QStringLiteral("usd eur gbp jpy cny chf aud cad nzd hkd sgd twd inr "
                                             "krw sek nok dkk isk pln czk huf ron bgn try "
                                             "rub uah ils aed sar qar kwd bhd omr jod egp mad tnd "
                                             "dzd lbp zar ngn kes brl mxn ars clp cop pen "
                                             "thb vnd idr myr php pkr bdt lkr rmb")
                                  .split(u' ');
    for (const QString &code : codes)
        words.insert(code,
                     {Role::Currency,
                      0,
                      {code == QStringLiteral("rmb") ? QStringLiteral("CNY") : code.toUpper()}});
    const auto usd = QStringLiteral("USD");
    const auto aed = QStringLiteral("AED");
    addCurrency(words, {QStringLiteral("EUR")}, u"euro|euros|يورو|ユーロ|欧元|유로|евро");
    addCurrency(words, dollars(),
                u"dollar|dollars|dólar|dólares|دولار|دولارا|دولارات|ドル|долларов|доллара|$");
    addCurrency(words, {usd}, u"us dollars|us dollar|us-dollar|us$|美元|米ドル|달러|دولار أمريكي");
    addCurrency(
        words, // or the weight
        {QStringLiteral("GBP"), QStringLiteral("EGP"), QStringLiteral("LBP"), QStringLiteral("lb")},
        u"pound|pounds|pfund|livres|جنيه");
    addCurrency(words, {QStringLiteral("GBP")},
                u"pounds sterling|sterling|جنيه إسترليني|ポンド|英镑");
    addCurrency(words, {QStringLiteral("JPY"), QStringLiteral("CNY")}, u"yen|ین|ين");
    addCurrency(words, {QStringLiteral("JPY")}, u"円|日元|엔");
    addCurrency(words, {QStringLiteral("CNY")}, u"yuan|元|人民币|renminbi|يوان");
    addCurrency(words, {QStringLiteral("KRW")}, u"won|원");
    addCurrency(words, {QStringLiteral("CHF")}, u"franken|swiss francs|francs|fr|sfr");
    addCurrency(words,
                {QStringLiteral("SEK"), QStringLiteral("NOK"), QStringLiteral("DKK"),
                 QStringLiteral("ISK"), QStringLiteral("CZK")},
                u"kr|kronor|kroner|kronen|kronur");
    addCurrency(words, {QStringLiteral("CZK")}, u"kč|korun");
    addCurrency(words, {QStringLiteral("PLN")}, u"zł|zloty|złotych");
    addCurrency(words, {QStringLiteral("HUF")}, u"ft.|forint");
    addCurrency(words, {QStringLiteral("RUB")}, u"руб|рубль|рубля|рублей|rubel");
    addCurrency(words, {QStringLiteral("INR"), QStringLiteral("PKR"), QStringLiteral("LKR")},
                u"rs|rupee|rupees|रुपये|रुपए|روبية");
    addCurrency(words, {aed, QStringLiteral("MAD")}, u"dirham|dirhams|درهم|درهما|دراهم");
    addCurrency(words, {QStringLiteral("SAR"), QStringLiteral("QAR"), QStringLiteral("OMR")},
                u"riyal|riyals|ريال|ريالا|ريالات");
    addCurrency(words,
                {QStringLiteral("KWD"), QStringLiteral("BHD"), QStringLiteral("JOD"),
                 QStringLiteral("TND"), QStringLiteral("DZD")},
                u"dinar|dinars|دينار|دينارا|دنانير");
    addCurrency(words, {QStringLiteral("BRL")}, u"reais|real");
    addCurrency(words, {QStringLiteral("TRY")}, u"lira|tl|ليرة");
}

const NamedWords &allWords()
{
    static const NamedWords words = [] {
        NamedWords result;
        addMeasures(result);
        addTimes(result);
        addCurrencies(result);
        addRatios(result);
        addScales(result);
        return result;
    }();
    return words;
}

bool countsLongScale(const QString &language)
{
    static const QSet<QString> languages {
        QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("nl"),
        QStringLiteral("da"), QStringLiteral("sv"), QStringLiteral("nb"),
        QStringLiteral("no"), QStringLiteral("pl"), QStringLiteral("cs")};
    return languages.contains(language.section(u'-', 0, 0).toLower());
}

const FigureWord *billion(const QString &word, const QString &language)
{
    static const FigureWord shortScale {Role::Scale, 9, {}};
    static const FigureWord longScale {Role::Scale, 12, {}};
    if (word == QStringLiteral("billionen"))
        return &longScale;
    if (word == QStringLiteral("billion") || word == QStringLiteral("billions"))
        return countsLongScale(language) ? &longScale : &shortScale;
    return nullptr;
}

QSet<QString> nameSet(const char16_t *list)
{
    const QStringList names = QString::fromUtf16(list).split(u'|');
    return {names.begin(), names.end()};
}

QHash<QString, int> months()
{
    static constexpr const char16_t *Names[]
        = {u"january|jan|januar|jän|jänner|janvier|janv|enero|ene|gennaio|janeiro|januari|января|"
           u"январь|stycznia|يناير|كانون الثاني",
           u"february|feb|februar|février|févr|fevrier|febrero|febbraio|fevereiro|februari|февраля|"
           u"февраль|lutego|فبراير|شباط",
           u"march|mar|märz|mär|mrz|mars|marzo|março|maart|марта|март|marca|مارس|آذار",
           u"april|apr|avril|avr|abril|abr|aprile|апреля|апрель|kwietnia|أبريل|ابريل|نيسان",
           u"may|mai|mayo|maggio|maio|mei|maj|мая|май|maja|مايو|أيار",
           u"june|jun|juni|juin|junio|giugno|junho|июня|июнь|czerwca|يونيو|يونيه|حزيران",
           u"july|jul|juli|juillet|juil|julio|luglio|julho|июля|июль|lipca|يوليو|يوليه|تموز",
           u"august|aug|août|aout|agosto|augustus|augusti|августа|август|sierpnia|أغسطس|اغسطس|آب",
           u"september|sep|sept|septembre|septiembre|setiembre|settembre|setembro|сентября|"
           u"сентябрь|września|سبتمبر|أيلول",
           u"october|oct|oktober|okt|octobre|octubre|ottobre|outubro|октября|октябрь|października|"
           u"أكتوبر|اكتوبر",
           u"november|nov|novembre|noviembre|novembro|ноября|ноябрь|listopada|نوفمبر",
           u"december|dec|dezember|dez|décembre|déc|decembre|diciembre|dic|dicembre|dezembro|"
           u"декабря|декабрь|grudnia|ديسمبر"};
    QHash<QString, int> result;
    int number = 0;
    for (const char16_t *names : Names) {
        ++number;
        const QSet<QString> all = nameSet(names);
        for (const QString &name : all)
            result.insert(name, number);
    }
    return result;
}

} // namespace

const FigureWord *figureWord(const QString &words, const QString &language)
{
    if (words.isEmpty())
        return nullptr;
    if (const FigureWord *found = billion(words, language))
        return found;
    const auto found = allWords().constFind(words);
    return found == allWords().constEnd() ? nullptr : &*found;
}

bool isCurrencySign(char32_t c)
{
    return u_charType(static_cast<UChar32>(c)) == U_CURRENCY_SYMBOL;
}

QStringList currenciesOf(char32_t sign, const QString &before)
{
    static const QHash<QString, QString> dollarsOf {{QStringLiteral("us"), QStringLiteral("USD")},
                                                    {QStringLiteral("c"), QStringLiteral("CAD")},
                                                    {QStringLiteral("ca"), QStringLiteral("CAD")},
                                                    {QStringLiteral("a"), QStringLiteral("AUD")},
                                                    {QStringLiteral("au"), QStringLiteral("AUD")},
                                                    {QStringLiteral("nz"), QStringLiteral("NZD")},
                                                    {QStringLiteral("hk"), QStringLiteral("HKD")},
                                                    {QStringLiteral("s"), QStringLiteral("SGD")},
                                                    {QStringLiteral("nt"), QStringLiteral("TWD")},
                                                    {QStringLiteral("r"), QStringLiteral("BRL")},
                                                    {QStringLiteral("mx"), QStringLiteral("MXN")}};
    static const QHash<char32_t, QString> codes {
        {U'€', QStringLiteral("EUR")},     {U'£', QStringLiteral("GBP EGP LBP")},
        {U'¥', QStringLiteral("JPY CNY")}, {U'₹', QStringLiteral("INR")},
        {U'₽', QStringLiteral("RUB")},   {U'₩', QStringLiteral("KRW")},
        {U'₺', QStringLiteral("TRY")},     {U'₫', QStringLiteral("VND")},
        {U'₪', QStringLiteral("ILS")},     {U'₴', QStringLiteral("UAH")},
        {U'₦', QStringLiteral("NGN")},     {U'฿', QStringLiteral("THB")},
        {U'₱', QStringLiteral("PHP")}};
    if (sign == U'$') {
        const auto found = dollarsOf.constFind(before);
        return found == dollarsOf.constEnd() ? dollars() : QStringList {*found};
    }
    const auto found = codes.constFind(sign);
    // A sign without a code here still tells currencies apart.
    return found == codes.constEnd() ? QStringList {QString::fromUcs4(&sign, 1)}
                                     : found->split(u' ');
}

int monthOf(const QString &word)
{
    static const QHash<QString, int> names = months();
    return names.value(word, 0);
}

bool isDoubtfulMonth(const QString &word)
{
    static const QSet<QString> words
        = nameSet(u"may|march|mar|mars|mai|mei|maj|dec|dic|ene|jun|jul|abr|dez");
    return words.contains(word);
}

Reference referenceOf(const QString &word)
{
    static const QSet<QString> parts = nameSet(
        u"page|pages|version|section|sections|chapter|note|notes|table|article|no|nr|number|num|"
        u"room|floor|item|step|part|appendix|exhibit|seite|seiten|abschnitt|kapitel|fassung|nummer|"
        u"anlage|art|artikel|página|páginas|versión|sección|capítulo|nota|número|núm|artículo|"
        u"section|chapitre|numéro|annexe|étage|الصفحة|صفحة|الإصدار|المادة|القسم|رقم");
    static const QSet<QString> cases = nameSet(
        u"order|invoice|parcel|case|ticket|claim|policy|account|customer|shipment|tracking|"
        u"reference|ref|id|bestellung|auftrag|rechnung|sendung|zustellung|kundennummer|"
        u"bestellnummer|pedido|factura|envío|commande|facture|colis|الطلب|طلبي|طلبك|الشحنة|"
        u"الفاتورة|ordine|fattura|bestelling|factuur");
    if (parts.contains(word))
        return Reference::Part;
    return cases.contains(word) ? Reference::Case : Reference::None;
}

bool isOrdinalSuffix(const QString &word)
{
    static const QSet<QString> words
        = nameSet(u"st|nd|rd|th|er|re|e|ème|eme|nd|nde|ère|º|ª|o|a|de|ste");
    return words.contains(word);
}

bool joinsRange(const QString &between)
{
    static const QSet<QString> signs = nameSet(u"-|–|—|~|〜|～|‐|‑|−|から|至|到");
    static const QSet<QString> words
        = nameSet(u"to|through|until|till|bis|a|à|al|hasta|jusqu'à|إلى|الى|tot|do|до");
    const QString inner = between.trimmed();
    return signs.contains(inner)
        || (between.size() > inner.size() && words.contains(inner.toLower()));
}

} // namespace bluepencil
