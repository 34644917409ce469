// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/figures/figuresources.h"

#include "core/check/figures/figurematch.h"
#include "core/text/text.h"

#include <algorithm>
#include <cmath>

namespace bluepencil {

namespace {

constexpr std::size_t MostOfOneValue = 64; // entries under one key; more are the same ones again

QByteArray numberKey(char kind, const Decimal &value)
{
    return kind + value.magnitude().key();
}

QByteArray dateKey(const CalendarDate &date)
{
    if (date.day > 0)
        return "d" + QByteArray::number(date.month) + '-' + QByteArray::number(date.day);
    if (date.month > 0)
        return "m" + QByteArray::number(date.month);
    return "y" + QByteArray::number(date.year);
}

// Everything that a reading may be asked for by.
std::vector<QByteArray> keysOf(const FigureReading &reading)
{
    switch (reading.kind) {
    case FigureKind::Date: {
        std::vector<QByteArray> keys {dateKey(reading.date)};
        if (reading.date.day > 0)
            keys.push_back(dateKey({0, reading.date.month, 0}));
        if (reading.date.year > 0 && reading.date.month > 0)
            keys.push_back(dateKey({reading.date.year, 0, 0}));
        return keys;
    }
    case FigureKind::Period: {
        std::vector<QByteArray> keys {"p" + reading.name.toUtf8()};
        if (reading.date.year > 0)
            keys.push_back(dateKey({reading.date.year, 0, 0}));
        return keys;
    }
    case FigureKind::Identifier:
        return {"i" + reading.name.toUtf8()};
    case FigureKind::Time:
        return {numberKey('t', reading.value)};
    case FigureKind::Ordinal:
        return {numberKey('o', reading.value)};
    case FigureKind::ListMarker:
        return {};
    case FigureKind::Number:
    case FigureKind::Money:
    case FigureKind::Percent:
    case FigureKind::Points:
    case FigureKind::PerMille:
    case FigureKind::BasisPoints:
        break;
    }
    return {numberKey('q', reading.value)};
}

bool isDigits(const QString &name)
{
    return !name.isEmpty()
        && std::all_of(name.begin(), name.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isWhole(const FigureReading &reading)
{
    return reading.value.exponent() >= 0 && reading.value.exponent() <= 20;
}

double step(int lastDigit)
{
    return std::pow(10, lastDigit);
}

// Days since some day, for distances only.
int dayNumber(const CalendarDate &date, int year)
{
    return (date.year > 0 ? date.year : year) * 372 + date.month * 31 + date.day;
}

// Goes through a text once and knows line and cell of every code point.
class TableWalk {
public:
    explicit TableWalk(const QString &text)
        : m_text(text)
    {
    }

    void to(qsizetype codePoint)
    {
        for (; m_at < codePoint && m_index < m_text.size(); ++m_at) {
            const QChar c = m_text[m_index];
            const bool pair = c.isHighSurrogate() && m_index + 1 < m_text.size()
                && m_text[m_index + 1].isLowSurrogate();
            m_index += pair ? 2 : 1;
            m_cell = c == u'\n' ? 0 : m_cell + (c == u'|' || c == u'\t' ? 1 : 0);
            m_line += c == u'\n' ? 1 : 0;
        }
    }

    [[nodiscard]] qsizetype index() const { return m_index; } // UTF-16

    [[nodiscard]] int line() const { return m_line; }

    [[nodiscard]] int cell() const { return m_cell; }

private:
    const QString &m_text;
    qsizetype m_index = 0;
    qsizetype m_at = 0;
    int m_line = 0;
    int m_cell = 0;
};

void insertSorted(std::vector<int> *scales, int scale)
{
    const auto place = std::lower_bound(scales->begin(), scales->end(), scale);
    if (place == scales->end() || *place != scale)
        scales->insert(place, scale);
}

} // namespace

FigureOptions optionsFor(const QString &value, const QString &language)
{
    FigureOptions options;
    options.language = language;
    if (Decimal::fromString(value))
        options.style = NumberStyle::DecimalPoint;
    return options;
}

FigureSources::FigureSources(const Item &item)
{
    FigureOptions options;
    options.language = item.language;
    CheckCandidate place;
    addText(item.externalId + u'\n' + item.conversationId, place, options, false);
    addText(item.title, place, options, false);
    for (std::size_t i = 0; i < item.messages.size(); ++i) {
        place = {CheckCandidate::Source::Message, int(i), 0, 0, {}, item.messages[i].name, {}};
        addText(item.messages[i].content, place, options, true);
    }
    for (std::size_t i = 0; i < item.references.size(); ++i) {
        place = {CheckCandidate::Source::Reference, int(i), 0, 0, {}, item.references[i].title, {}};
        addText(item.references[i].title, place, options, false);
        addText(item.references[i].text, place, options, true);
    }
    place = {CheckCandidate::Source::Guideline, -1, 0, 0, {}, item.guideline.id, {}};
    addText(item.guideline.text, place, options, false);
    for (std::size_t i = 0; i < item.facts.size(); ++i)
        addFact(item.facts[i], int(i), item.language);

    addImpliedScales();
    for (int i = 0; i < int(m_figures.size()); ++i)
        index(i);
    std::sort(m_ranked.begin(), m_ranked.end(), [](const Ranked &a, const Ranked &b) {
        return a.value != b.value ? a.value < b.value : a.entry < b.entry;
    });
}

void FigureSources::addText(const QString &text, const CheckCandidate &place,
                            const FigureOptions &options, bool declares)
{
    const int number = int(m_scales.size());
    m_scales.push_back(declares ? scalesIn(text) : Scales {});
    TableWalk walk(text);
    for (Figure &figure : extractFigures(text, options)) {
        SourceFigure source;
        walk.to(figure.start);
        const qsizetype first = walk.index();
        source.line = walk.line();
        source.cell = walk.cell();
        walk.to(figure.end);
        source.place = place;
        source.place.start = figure.start;
        source.place.end = figure.end;
        source.place.text = text.mid(first, walk.index() - first);
        source.text = number;
        source.figure = std::move(figure);
        m_figures.push_back(std::move(source));
    }
}

void FigureSources::addFact(const Fact &fact, int index, const QString &language)
{
    const CheckCandidate place {CheckCandidate::Source::Fact, index, 0, 0, {}, fact.name, {}};
    const std::size_t before = m_figures.size();
    const QString text = fact.unit.isEmpty() ? fact.value : fact.value + u' ' + fact.unit;
    addText(text, place, optionsFor(fact.value, language), false);
    std::vector<Figure> figures;
    for (std::size_t i = before; i < m_figures.size(); ++i)
        figures.push_back(m_figures[i].figure);
    m_facts.push_back(std::move(figures));
    const CheckCandidate around {CheckCandidate::Source::Fact, index, 0, 0, {}, fact.name, {}};
    addText(fact.period, around, {language, NumberStyle::Unknown}, false);
    addText(fact.name, around, {language, NumberStyle::Unknown}, false);
}

// A table without a heading whose prose repeats its figures with their scale: "45,007" and "$45.0
// million" are in thousands. Two such pairs are needed, of three digits each.
void FigureSources::addImpliedScales()
{
    std::vector<std::vector<double>> bare(m_scales.size());
    for (const SourceFigure &source : m_figures) {
        const FigureReading &reading = source.figure.best();
        if (isQuantity(reading.kind) && reading.scale == 0 && reading.value.digitCount() >= 3)
            bare[std::size_t(source.text)].push_back(reading.value.magnitude().toDouble());
    }
    for (std::vector<double> &values : bare)
        std::sort(values.begin(), values.end());
    QHash<QPair<int, int>, int> pairs;
    for (const SourceFigure &source : m_figures) {
        const FigureReading &reading = source.figure.best();
        if (reading.scale < 6 || reading.value.digitCount() < 3)
            continue;
        const std::vector<double> &values = bare[std::size_t(source.text)];
        for (const int scale : {3, 6}) {
            const double value = reading.value.magnitude().toDouble() / step(scale);
            const double half = step(reading.lastDigit - scale) / 2;
            const auto it = std::lower_bound(values.begin(), values.end(), value - half);
            const bool finer = reading.lastDigit > scale;
            if (finer && it != values.end() && *it <= value + half)
                ++pairs[{source.text, scale}];
        }
    }
    for (auto it = pairs.cbegin(); it != pairs.cend(); ++it) {
        if (it.value() >= 2)
            insertSorted(&m_scales[std::size_t(it.key().first)].everywhere, it.key().second);
    }
}

FigureSources::Scales FigureSources::scalesIn(const QString &text)
{
    struct Found {
        int scale, line, cell;
    };

    Scales scales;
    std::vector<Found> all;
    QHash<int, int> firstOfLine; // the first scale of a line, -1 if another one follows
    TableWalk walk(text);
    for (const DeclaredScale &declared : declaredScales(text)) {
        walk.to(declared.at);
        all.push_back({declared.scale, walk.line(), walk.cell()});
        const auto first = firstOfLine.constFind(walk.line());
        const bool other = first != firstOfLine.constEnd() && *first != declared.scale;
        firstOfLine.insert(walk.line(), other ? -1 : declared.scale);
    }
    for (const Found &found : all) {
        const bool columns = firstOfLine.value(found.line) < 0 && found.cell > 0;
        insertSorted(columns ? &scales.ofColumn[found.cell] : &scales.everywhere, found.scale);
    }
    return scales;
}

const std::vector<int> &FigureSources::scalesOf(const SourceFigure &figure) const
{
    const Scales &scales = m_scales[std::size_t(figure.text)];
    const auto column = scales.ofColumn.constFind(figure.cell);
    return column == scales.ofColumn.constEnd() ? scales.everywhere : *column;
}

void FigureSources::index(int figure)
{
    const SourceFigure &source = m_figures[std::size_t(figure)];
    const std::vector<FigureReading> &readings = source.figure.readings;
    for (std::size_t i = 0; i < readings.size(); ++i)
        addReading(figure, readings[i], i == 0 || source.figure.sign == Figure::Sign::Accounting);
    for (const FigureReading &reading : readings) {
        const bool money = reading.kind == FigureKind::Money;
        if (reading.scale != 0 || (!money && !isBare(reading)))
            continue;
        for (const int scale : scalesOf(source)) {
            FigureReading scaled = reading;
            scaled.scale = scale;
            scaled.value = reading.value.scaled(scale);
            scaled.lastDigit += scale;
            addReading(figure, scaled, true);
        }
    }
}

void FigureSources::addReading(int figure, const FigureReading &reading, bool likely)
{
    const Entry entry {figure, reading, m_figures[std::size_t(figure)].figure.sign, likely};
    for (const QByteArray &key : keysOf(reading))
        add(key, entry);
    if (isBare(reading) && isWhole(reading)) { // "48386" without a word that calls it an order
        Entry name = entry;
        name.reading = {};
        name.reading.kind = FigureKind::Identifier;
        name.reading.name = reading.value.magnitude().toString();
        add("i" + name.reading.name.toUtf8(), name);
    }
    if (reading.kind == FigureKind::Identifier && isDigits(reading.name)) {
        Entry number = entry;
        number.reading = {};
        number.reading.value = Decimal::fromDigits(reading.name.toLatin1(), 0);
        add(numberKey('q', number.reading.value), number);
    }
}

void FigureSources::add(const QByteArray &key, Entry entry)
{
    std::vector<int> &alike = m_byKey[key];
    if (alike.size() >= MostOfOneValue)
        return;
    for (const int other : alike) {
        const Entry &known = m_entries[std::size_t(other)];
        if (known.reading == entry.reading && known.sign == entry.sign
            && known.likely == entry.likely)
            return;
    }
    const int number = int(m_entries.size());
    alike.push_back(number);
    if (isQuantity(entry.reading.kind) && key.startsWith('q')) {
        m_ranked.push_back({entry.reading.value.magnitude().toDouble(), number});
        std::vector<int> &digits = m_byDigits[entry.reading.value.digits()];
        if (digits.size() < MostOfOneValue && entry.reading.value.digitCount() >= 2)
            digits.push_back(number);
    }
    m_entries.push_back(std::move(entry));
}

FigureSources::Support FigureSources::find(const Figure &figure) const
{
    Support best;
    for (std::size_t i = 0; i < figure.readings.size(); ++i) {
        const bool likely = i == 0 || figure.sign == Figure::Sign::Accounting;
        const Support support = findReading(figure, figure.readings[i], likely);
        if (support.level > best.level)
            best = support;
    }
    const FigureReading &reading = figure.best();
    if (best.level >= Level::OtherSign || !isQuantity(reading.kind))
        return best;
    if (const Support rounded = findRounded(reading); rounded.level > best.level)
        return rounded;
    const Support digits = best.level == Level::OtherUnit ? Support {} : findDigits(reading);
    return digits.level > best.level ? digits : best;
}

FigureSources::Support FigureSources::findReading(const Figure &figure,
                                                  const FigureReading &reading, bool likely) const
{
    const std::vector<QByteArray> keys = keysOf(reading);
    if (keys.empty())
        return {};
    Support support = findKey(keys.front(), figure, reading, likely);
    if (support.level != Level::None || reading.kind != FigureKind::Ordinal)
        return support;
    FigureReading number; // "2e étage" for floor 2
    number.value = reading.value;
    support = findKey(numberKey('q', reading.value), figure, number, likely);
    const bool bare
        = support.figure >= 0 && isBare(m_figures[std::size_t(support.figure)].figure.best());
    return bare ? support : Support {};
}

FigureSources::Support FigureSources::findKey(const QByteArray &key, const Figure &figure,
                                              const FigureReading &reading, bool likely) const
{
    Support best;
    const auto found = m_byKey.constFind(key);
    if (found == m_byKey.constEnd())
        return best;
    for (const int number : *found) {
        const Entry &entry = m_entries[std::size_t(number)];
        Level level = Level::None;
        const bool dates = reading.kind == FigureKind::Date;
        if (dates ? (entry.reading.kind == FigureKind::Date
                     || entry.reading.kind == FigureKind::Period)
                    && datesAgree(reading.date, entry.reading.date)
                  : isSameFigure(reading, entry.reading))
            level = likely && entry.likely ? Level::Exact : Level::Ambiguous;
        else if (likely && unitsAreConfused(reading, entry.reading))
            level = Level::OtherUnit;
        const bool minus = figure.sign == Figure::Sign::Minus && entry.sign == Figure::Sign::Plus;
        const bool plus = figure.sign == Figure::Sign::Plus && entry.sign == Figure::Sign::Minus;
        if (level >= Level::Ambiguous && (minus || plus))
            level = Level::OtherSign;
        if (level > best.level)
            best = {level, entry.figure};
    }
    return best;
}

FigureSources::Support FigureSources::findRounded(const FigureReading &reading) const
{
    if (reading.value.digitCount() < 2)
        return {};
    const double value = reading.value.magnitude().toDouble();
    const double half = step(reading.lastDigit) / 2 * (1 + 1e-9);
    auto it
        = std::lower_bound(m_ranked.begin(), m_ranked.end(), value - half,
                           [](const Ranked &ranked, double limit) { return ranked.value < limit; });
    for (int looked = 0; it != m_ranked.end() && it->value <= value + half && looked < 64;
         ++it, ++looked) {
        const Entry &entry = m_entries[std::size_t(it->entry)];
        if (entry.likely && entry.reading.lastDigit < reading.lastDigit
            && unitsAgree(entry.reading, reading))
            return {Level::Rounded, entry.figure};
    }
    return {};
}

FigureSources::Support FigureSources::findDigits(const FigureReading &reading) const
{
    const auto found = m_byDigits.constFind(reading.value.digits());
    if (found == m_byDigits.constEnd())
        return {};
    for (const int number : *found) {
        const Entry &entry = m_entries[std::size_t(number)];
        if (unitsAgree(entry.reading, reading) && entry.reading.kind != FigureKind::Identifier)
            return {Level::OtherScale, entry.figure};
    }
    return {};
}

std::vector<CheckCandidate> FigureSources::nearest(const FigureReading &reading,
                                                   std::size_t count) const
{
    if (reading.kind == FigureKind::Date)
        return nearestDates(reading, count);
    std::vector<CheckCandidate> candidates;
    if (!isQuantity(reading.kind))
        return candidates;
    const double value = reading.value.magnitude().toDouble();
    std::vector<double> values; // each once
    const auto middle
        = std::lower_bound(m_ranked.begin(), m_ranked.end(), value,
                           [](const Ranked &ranked, double limit) { return ranked.value < limit; });
    auto above = middle;
    auto below = middle;
    for (int looked = 0; looked < 256 && candidates.size() < count; ++looked) {
        const bool up = above != m_ranked.end();
        const bool down = below != m_ranked.begin();
        if (!up && !down)
            break;
        const bool takeUp = up && (!down || above->value - value <= value - (below - 1)->value);
        const Ranked &ranked = takeUp ? *above++ : *--below;
        const Entry &entry = m_entries[std::size_t(ranked.entry)];
        const bool sameKind
            = entry.reading.kind == reading.kind && unitsAgree(entry.reading, reading);
        const SourceFigure &source = m_figures[std::size_t(entry.figure)];
        const bool name = source.figure.best().kind == FigureKind::Identifier;
        const bool known = std::find(values.begin(), values.end(), ranked.value) != values.end();
        if (!entry.likely || !sameKind || name || known)
            continue;
        values.push_back(ranked.value);
        candidates.push_back(source.place);
        if (ranked.value > 0)
            candidates.back().deviation = (value - ranked.value) / ranked.value;
    }
    return candidates;
}

std::vector<CheckCandidate> FigureSources::nearestDates(const FigureReading &reading,
                                                        std::size_t count) const
{
    constexpr std::size_t MostLooked = 1000;
    std::vector<std::pair<int, int>> distances;
    const int year = reading.date.year > 0 ? reading.date.year : 2000;
    for (std::size_t i = 0; i < m_figures.size() && i < MostLooked; ++i) {
        const FigureReading &other = m_figures[i].figure.best();
        if (!areComparable(reading, other))
            continue;
        const int base = reading.date.year > 0 || other.date.year == 0 ? year : other.date.year;
        const int distance = std::abs(dayNumber(reading.date, base) - dayNumber(other.date, base));
        distances.emplace_back(distance, int(i));
    }
    std::sort(distances.begin(), distances.end());
    std::vector<CheckCandidate> candidates;
    for (const auto &[distance, figure] : distances) {
        const CheckCandidate &place = m_figures[std::size_t(figure)].place;
        const bool known = std::any_of(
            candidates.begin(), candidates.end(),
            [&](const CheckCandidate &candidate) { return candidate.text == place.text; });
        if (!known && candidates.size() < count)
            candidates.push_back(place);
    }
    return candidates;
}

} // namespace bluepencil
