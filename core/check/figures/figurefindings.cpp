// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/figures/figurefindings.h"

#include "core/check/figures/datesupport.h"
#include "core/check/figures/figurecheck.h"
#include "core/check/figures/figurematch.h"
#include "core/check/sourcetexts.h"
#include "core/text/text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace bluepencil {

namespace {

using Level = FigureSources::Level;

constexpr double EnoughOfName = .5;
constexpr double NearRestated = .25; // further off, it is likelier another thing of that name
constexpr double FarOff = .5;
constexpr int NearWords = 8;
constexpr int NextWords = 3; // to a figure of the conversation, which has a name of its own

std::vector<Figure> figuresOf(const Item &item, const QString &draft)
{
    FigureOptions options;
    options.language = item.language;
    if (!item.outputSchema.is_null())
        options.style = NumberStyle::DecimalPoint; // the draft is JSON
    std::vector<Figure> figures = extractFigures(draft, options);
    std::erase_if(
        figures, [](const Figure &figure) { return figure.best().kind == FigureKind::ListMarker; });
    return figures;
}

std::vector<QString> cut(const QString &draft, const std::vector<Figure> &figures)
{
    std::vector<QString> texts;
    qsizetype unit = 0;
    qsizetype at = 0;
    const auto advance = [&](qsizetype codePoint) {
        const qsizetype from = unit;
        unit += utf16Index(QStringView(draft).mid(unit), codePoint - at);
        at = codePoint;
        return from;
    };
    for (const Figure &figure : figures) {
        advance(figure.start);
        const qsizetype from = advance(figure.end);
        texts.push_back(draft.mid(from, unit - from));
    }
    return texts;
}

QString plainNumber(double value)
{
    return QString::number(value, 'g', 6);
}

QString unitOf(const FigureReading &reading)
{
    return reading.units.isEmpty() ? QString() : reading.units.first();
}

QString plainValue(const FigureReading &reading)
{
    if (reading.kind == FigureKind::Date || reading.kind == FigureKind::Period) {
        const auto padded = [](int number, int width) {
            return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
        };
        QString text = reading.date.year > 0 ? padded(reading.date.year, 4) : QStringLiteral("-");
        if (reading.date.month > 0)
            text += u'-' + padded(reading.date.month, 2);
        if (reading.date.day > 0)
            text += u'-' + padded(reading.date.day, 2);
        return reading.kind == FigureKind::Date ? text : (reading.name + u' ' + text).trimmed();
    }
    return reading.kind == FigureKind::Identifier ? reading.name : reading.value.toString();
}

bool isPowerOfTen(double value)
{
    const double power = std::log10(std::abs(value));
    return std::abs(power - std::round(power)) < 1e-6;
}

bool isFromFact(const FigureSources &sources, const FigureSources::Support &support)
{
    return support.figure >= 0
        && sources.figures()[std::size_t(support.figure)].place.source
        == CheckCandidate::Source::Fact;
}

} // namespace

FigureFindings::FigureFindings(const Item &item, const QString &draft)
    : m_item(item)
    , m_draft(draft)
    , m_sources(item)
    , m_figures(figuresOf(item, draft))
    , m_texts(cut(draft, m_figures))
    , m_mentions(item.facts, draft, m_figures)
{
    for (const Figure &figure : m_figures)
        m_supports.push_back(m_sources.find(figure));
    completeDates();
}

// "between 26 and 27 November": the first half takes its month from the second.
void FigureFindings::completeDates()
{
    qsizetype unit = 0;
    qsizetype at = 0;
    for (std::size_t i = 0; i + 1 < m_figures.size(); ++i) {
        const Figure &half = m_figures[i];
        const Figure &next = m_figures[i + 1];
        if (m_supports[i].level == Level::Exact || next.best().kind != FigureKind::Date
            || next.start < half.end)
            continue;
        unit += utf16Index(QStringView(m_draft).mid(unit), half.end - at);
        at = half.end;
        const QStringView rest = QStringView(m_draft).mid(unit);
        const QStringView between = rest.left(utf16Index(rest.left(64), next.start - half.end));
        const std::optional<Figure> whole = wholeDate(half, next, between);
        if (!whole)
            continue;
        m_figures[i] = *whole;
        m_supports[i] = m_sources.find(*whole);
    }
}

std::vector<CheckFinding> FigureFindings::take()
{
    findExactFacts();
    for (std::size_t i = 0; i < m_figures.size(); ++i)
        judgeFigure(i);
    joinRanges();
    addFacts();
    return std::move(m_findings);
}

double FigureFindings::tolerance(std::size_t fact) const
{
    return m_item.facts[fact].tolerance.value_or(FigureCheck::DefaultTolerance);
}

bool FigureFindings::isWithin(double deviation, std::size_t fact) const
{
    return std::abs(deviation) <= tolerance(fact) * (1 + 1e-12);
}

// Of a range the nearer end counts. What is no quantity is equal or infinitely far.
std::optional<double> FigureFindings::deviation(const FigureReading &reading,
                                                std::size_t fact) const
{
    std::optional<double> least;
    for (const Figure &figure : m_sources.factFigures(fact)) {
        const FigureReading &other = figure.best();
        if (!areComparable(reading, other))
            continue;
        double off = std::numeric_limits<double>::infinity();
        if (isSameFigure(reading, other)) {
            off = 0;
        } else if (isQuantity(other.kind) && !other.value.isZero()) {
            const double value = other.value.magnitude().toDouble();
            off = (reading.value.magnitude().toDouble() - value) / value;
        }
        if (!least || std::abs(off) < std::abs(*least))
            least = off;
    }
    return least;
}

bool FigureFindings::hasValue(std::size_t fact, const FigureReading &reading) const
{
    const std::vector<Figure> &figures = m_sources.factFigures(fact);
    return std::any_of(figures.begin(), figures.end(), [&reading](const Figure &figure) {
        return isSameFigure(reading, figure.best());
    });
}

void FigureFindings::findExactFacts()
{
    constexpr std::size_t MostComparisons = 4'000'000;
    m_facts.resize(m_item.facts.size());
    m_isFactValue.assign(m_figures.size(), false);
    const std::size_t figures
        = std::min(m_figures.size(), MostComparisons / std::max<std::size_t>(m_facts.size(), 1));
    for (std::size_t fact = 0; fact < m_facts.size(); ++fact) {
        m_facts[fact].comparable = !m_sources.factFigures(fact).empty();
        for (std::size_t i = 0; i < figures && m_facts[fact].comparable; ++i) {
            if (!hasValue(fact, m_figures[i].best()))
                continue;
            m_facts[fact].exact.push_back(int(i));
            m_isFactValue[i] = true;
        }
    }
}

void FigureFindings::judgeFigure(std::size_t figure)
{
    if (judgeAgainstFacts(figure))
        return;
    judgeBySupport(figure);
}

bool FigureFindings::judgeAgainstFacts(std::size_t figure)
{
    const FigureSources::Support &support = m_supports[figure];
    if (m_item.facts.empty() || support.level == Level::OtherUnit || --m_mentionBudget < 0)
        return false;
    const std::vector<FactMentions::Mention> mentions = m_mentions.near(figure);
    if (support.level == Level::Exact || isRoundedWithin(figure))
        return judgeElsewhere(figure, mentions);
    return judgeUnsupported(figure, mentions);
}

// Fewer digits are fine, but for a fact only as far as its tolerance goes.
bool FigureFindings::isRoundedWithin(std::size_t figure) const
{
    const FigureSources::Support &support = m_supports[figure];
    if (support.level != Level::Rounded)
        return false;
    const CheckCandidate &place = m_sources.figures()[std::size_t(support.figure)].place;
    if (place.source != CheckCandidate::Source::Fact)
        return true;
    const auto fact = std::size_t(place.index);
    const std::optional<double> off = deviation(m_figures[figure].best(), fact);
    return !off || isWithin(*off, fact);
}

bool FigureFindings::isStatedInSentence(std::size_t fact, std::size_t figure) const
{
    const int sentence = m_mentions.sentenceOf(figure);
    return std::any_of(m_facts[fact].exact.begin(), m_facts[fact].exact.end(), [&](int other) {
        return m_mentions.sentenceOf(std::size_t(other)) == sentence;
    });
}

// "orders of €2.71 billion, a ratio of 1.08": a number without a unit that is far off an amount is
// hardly that amount, unless it has its digits.
bool FigureFindings::isOfOtherNature(const FigureReading &reading, std::size_t fact,
                                     double off) const
{
    const std::vector<Figure> &figures = m_sources.factFigures(fact);
    const bool isAmount = std::none_of(figures.begin(), figures.end(),
                                       [](const Figure &figure) { return isBare(figure.best()); });
    return isBare(reading) && isAmount && std::abs(off) > FarOff && !isPowerOfTen(1 + off);
}

// A figure that the source does not have: does it stand under the name of a fact?
bool FigureFindings::judgeUnsupported(std::size_t figure,
                                      const std::vector<FactMentions::Mention> &mentions)
{
    for (const FactMentions::Mention &mention : mentions) {
        const auto fact = std::size_t(mention.fact);
        const std::optional<double> off = deviation(m_figures[figure].best(), fact);
        if (!off || *off == 0 || mention.share < EnoughOfName || isStatedInSentence(fact, figure)
            || isOfOtherNature(m_figures[figure].best(), fact, *off))
            continue;
        m_facts[fact].judged = true;
        if (isWithin(*off, fact)) {
            addFactValues(&add("fact-matches", CheckSeverity::Passed, figure), fact, off);
            return true;
        }
        if (m_facts[fact].exact.empty()) {
            addFactValues(&add("fact-deviates", CheckSeverity::Error, figure), fact, off);
            return true;
        }
        const bool scale = m_supports[figure].level == Level::OtherScale;
        if (mention.share == 1 && (scale || std::abs(*off) < NearRestated)) {
            addFactValues(&add("fact-restated", CheckSeverity::Warning, figure), fact, off);
            return true;
        }
    }
    return false;
}

// A figure that the source has, but under the name of a fact that the draft does not state: another
// date than the fact's, or another fact's value.
bool FigureFindings::judgeElsewhere(std::size_t figure,
                                    const std::vector<FactMentions::Mention> &mentions)
{
    const FigureReading &reading = m_figures[figure].best();
    const bool moment = reading.kind == FigureKind::Date || reading.kind == FigureKind::Time;
    const bool ofFact = isFromFact(m_sources, m_supports[figure]) || m_isFactValue[figure];
    if (moment && ofFact)
        return false;
    const bool ofTalk = !moment && !ofFact;
    const int reach = ofTalk ? NextWords : NearWords;
    const auto isOwn = [&](const FactMentions::Mention &mention) {
        const auto &exact = m_facts[std::size_t(mention.fact)].exact;
        return std::find(exact.begin(), exact.end(), int(figure)) != exact.end();
    };
    if (std::any_of(mentions.begin(), mentions.end(), isOwn))
        return false; // the name of the fact whose value it is stands there too
    for (const FactMentions::Mention &mention : mentions) {
        const auto fact = std::size_t(mention.fact);
        const std::optional<double> off = deviation(reading, fact);
        if (!off || *off == 0 || isWithin(*off, fact) || mention.share < 1
            || mention.distance > reach || !m_facts[fact].exact.empty() || isBare(reading))
            continue;
        if (ofTalk && isPowerOfTen(1 + *off))
            continue; // the same digits: how a unit is read, not another amount
        m_facts[fact].judged = true;
        addFactValues(&add("fact-confused", CheckSeverity::Warning, figure), fact, off);
        return true;
    }
    return false;
}

void FigureFindings::judgeBySupport(std::size_t figure)
{
    const FigureSources::Support support = m_supports[figure];
    CheckFinding *finding = nullptr;
    switch (support.level) {
    case Level::Exact:
        finding = &add("figure-found", CheckSeverity::Passed, figure);
        break;
    case Level::Rounded:
        finding = &add("figure-rounded", CheckSeverity::Passed, figure);
        break;
    case Level::Ambiguous:
        finding = &add("figure-ambiguous", CheckSeverity::Note, figure);
        break;
    case Level::OtherSign:
        finding = &add("figure-sign", CheckSeverity::Warning, figure);
        break;
    case Level::OtherUnit:
        finding = &add("figure-unit", CheckSeverity::Warning, figure);
        break;
    case Level::OtherScale:
    case Level::None:
        judgeMissing(figure);
        return;
    }
    finding->candidates.push_back(m_sources.figures()[std::size_t(support.figure)].place);
}

void FigureFindings::judgeMissing(std::size_t figure)
{
    const FigureReading &reading = m_figures[figure].best();
    if (const std::optional<CheckCandidate> written = yearOfMessage(m_item, reading)) {
        add("figure-found", CheckSeverity::Passed, figure).candidates.push_back(*written);
        return;
    }
    if (reading.kind == FigureKind::Date && m_derivationBudget-- > 0) {
        if (const std::optional<Derivation> sum = dateAndDays(m_sources, reading)) {
            addDerived(*sum, figure);
            return;
        }
    }
    if (isQuantity(reading.kind) && m_derivationBudget-- > 0) {
        if (!m_derivations)
            m_derivations.emplace(m_sources);
        if (const std::optional<Derivation> derivation = m_derivations->find(reading)) {
            addDerived(*derivation, figure);
            return;
        }
    }
    const FigureSources::Support &support = m_supports[figure];
    if (support.level == Level::OtherScale) {
        const SourceFigure &source = m_sources.figures()[std::size_t(support.figure)];
        const double value = source.figure.best().value.magnitude().toDouble();
        CheckFinding &finding = add("figure-scale", CheckSeverity::Warning, figure);
        finding.values.insert(QStringLiteral("factor"),
                              plainNumber(reading.value.magnitude().toDouble() / value));
        finding.candidates.push_back(source.place);
        return;
    }
    add("figure-not-found", CheckSeverity::Warning, figure).candidates
        = m_sources.nearest(reading, MostCandidates);
}

void FigureFindings::addDerived(const Derivation &derivation, std::size_t figure)
{
    CheckFinding &finding = add("figure-derived", CheckSeverity::Passed, figure);
    finding.values.insert(QStringLiteral("derivation"), derivation.formula);
    finding.candidates = derivation.operands;
}

// Both halves of a range that are off in the same way are one finding, which shows the whole range.
void FigureFindings::joinRanges()
{
    int budget = 200; // ranges that are joined
    const QString fact = QStringLiteral("fact_index");
    std::vector<CheckFinding> joined;
    std::size_t figure = 0;
    for (CheckFinding &finding : m_findings) {
        while (figure + 1 < m_figures.size() && m_figures[figure + 1].start <= finding.start)
            ++figure;
        const bool isTo = figure > 0 && m_figures[figure].start == finding.start
            && m_figures[figure].range == Figure::Range::To && !joined.empty()
            && joined.back().start == m_figures[figure - 1].start;
        if (!isTo || !finding.needsLook() || joined.back().code != finding.code
            || joined.back().values.value(fact) != finding.values.value(fact) || --budget < 0) {
            joined.push_back(std::move(finding));
            continue;
        }
        CheckFinding &from = joined.back();
        from.end = finding.end;
        from.values.insert(QStringLiteral("text"), codePointSlice(m_draft, from.start, from.end));
    }
    m_findings = std::move(joined);
}

void FigureFindings::addFacts()
{
    for (std::size_t fact = 0; fact < m_facts.size(); ++fact) {
        const FactState &state = m_facts[fact];
        if (!state.comparable)
            continue;
        if (!state.exact.empty()) {
            addFactValues(
                &add("fact-matches", CheckSeverity::Passed, std::size_t(state.exact.front())), fact,
                0);
            continue;
        }
        if (state.judged)
            continue;
        CheckFinding finding;
        finding.check = QStringLiteral("figures");
        finding.code = QStringLiteral("fact-not-stated");
        finding.severity = CheckSeverity::Note;
        addFactValues(&finding, fact, std::nullopt);
        m_findings.push_back(std::move(finding));
    }
}

CheckFinding &FigureFindings::add(const char *code, CheckSeverity severity, std::size_t figure)
{
    const Figure &found = m_figures[figure];
    CheckFinding finding;
    finding.check = QStringLiteral("figures");
    finding.code = QString::fromLatin1(code);
    finding.severity = severity;
    finding.start = found.start;
    finding.end = found.end;
    finding.values.insert(QStringLiteral("text"), m_texts[figure]);
    finding.values.insert(QStringLiteral("kind"), figureKindName(found.best().kind));
    finding.values.insert(QStringLiteral("value"), plainValue(found.best()));
    if (const QString unit = unitOf(found.best()); !unit.isEmpty())
        finding.values.insert(QStringLiteral("unit"), unit);
    m_findings.push_back(std::move(finding));
    return m_findings.back();
}

void FigureFindings::addFactValues(CheckFinding *finding, std::size_t fact,
                                   std::optional<double> off) const
{
    const Fact &stated = m_item.facts[fact];
    finding->values.insert(QStringLiteral("fact"), stated.name);
    finding->values.insert(QStringLiteral("fact_index"), QString::number(fact));
    finding->values.insert(QStringLiteral("fact_value"), stated.value);
    if (!stated.unit.isEmpty())
        finding->values.insert(QStringLiteral("fact_unit"), stated.unit);
    if (!stated.period.isEmpty())
        finding->values.insert(QStringLiteral("fact_period"), stated.period);
    finding->values.insert(QStringLiteral("tolerance"), plainNumber(tolerance(fact)));
    if (off && std::isfinite(*off))
        finding->values.insert(QStringLiteral("deviation"), plainNumber(*off));
    CheckCandidate candidate = candidateOf(fact);
    if (off && std::isfinite(*off))
        candidate.deviation = off;
    finding->candidates.insert(finding->candidates.begin(), candidate);
}

CheckCandidate FigureFindings::candidateOf(std::size_t fact) const
{
    CheckCandidate candidate;
    candidate.source = CheckCandidate::Source::Fact;
    candidate.index = int(fact);
    candidate.name = m_item.facts[fact].name;
    candidate.text = m_item.facts[fact].unit.isEmpty()
        ? m_item.facts[fact].value
        : m_item.facts[fact].value + u' ' + m_item.facts[fact].unit;
    return candidate;
}

} // namespace bluepencil
