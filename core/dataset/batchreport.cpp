// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/batchreport.h"

#include "core/dataset/formats/formatlines.h"
#include "core/dataset/formats/formats.h"
#include "core/text/text.h"

#include <algorithm>

namespace bluepencil {

namespace {

// An attribute with more values than this tells cases apart instead of sorting them.
constexpr qsizetype mostValues = 200;
// So does one whose producer makes up a name for every case.
constexpr qsizetype mostAttributes = 100;
// And one with a longer value says something instead of sorting.
constexpr qsizetype mostValueCharacters = 100;

template <typename T> qint64 numberOf(const std::map<T, qint64> &counts)
{
    qint64 n = 0;
    for (const auto &[value, count] : counts)
        n += count;
    return n;
}

template <typename T> std::vector<T> eachOf(const std::map<T, qint64> &counts)
{
    std::vector<T> values;
    values.reserve(static_cast<std::size_t>(numberOf(counts)));
    for (const auto &[value, count] : counts)
        values.insert(values.end(), static_cast<std::size_t>(count), value);
    return values;
}

double meanOf(const std::map<qint64, qint64> &counts)
{
    qint64 sum = 0;
    for (const auto &[value, count] : counts)
        sum += value * count;
    return double(sum) / double(numberOf(counts));
}

double shareAbove0(const std::map<qint64, qint64> &counts)
{
    qint64 above = 0;
    for (auto it = counts.upper_bound(0); it != counts.end(); ++it)
        above += it->second;
    return double(above) / double(numberOf(counts));
}

} // namespace

BatchReport::BatchReport(const ExportConfig &config, bool forTheEye)
    : m_config(config)
    , m_forTheEye(forTheEye)
    , m_formats(static_cast<std::size_t>(config.formats.size()))
{
    for (const QString &name : config.formats)
        m_isTable.push_back(findFormat(name)->extension == u"csv");
    if (!config.preparation.countTokens)
        return;
    Result<TokenCounter> tokens = TokenCounter::installed(config.preparation.tokenTable);
    if (tokens)
        m_tokens = std::move(*tokens);
    else
        m_withoutTokens = tokens.error().what;
}

qint64 BatchReport::lengthOf(QStringView text) const
{
    return m_tokens ? m_tokens->count(text) : codePointCount(text);
}

void BatchReport::add(const Candidate &row, const RowSource &source)
{
    if (source.feedback.feedbackId != m_lastRecord) {
        m_lastRecord = source.feedback.feedbackId;
        count(source);
        m_promptLength = 0;
        for (const Turn &turn : source.judged.prompt)
            m_promptLength += lengthOf(turn.content);
    }
    Lengths &lengths = m_formats[row.format];
    const Example &example = source.offer.example;
    const qint64 answer = lengthOf(example.answer);
    qint64 whole = answer + m_promptLength;
    const Part part = source.offer.part;
    if (part == Part::Pair || part == Part::OtherPairs) {
        const qint64 other = lengthOf(example.other);
        ++lengths.gaps[answer - other];
        whole += std::max<qint64>(0, other - answer); // each of the two stands with the prompt
    } else if (part == Part::DraftVerdict || part == Part::FinalVerdict
               || part == Part::OtherVerdicts) {
        ++lengths.verdicts;
        lengths.desirable += example.desirable ? 1 : 0;
    }
    ++lengths.rows[whole];
    if (m_isTable[row.format] && csvReplacesControls(example))
        ++lengths.withControls;
}

void BatchReport::countOne(const QString &what, const QString &value)
{
    QMap<QString, qint64> &counts = m_balance[what];
    if (const auto known = counts.find(value); known != counts.end())
        ++known.value();
    else
        ++counts[counts.size() < mostValues ? value : QStringLiteral("(more values)")];
}

void BatchReport::count(const RowSource &source)
{
    const Item &item = source.judged.item;
    const Decision &decision = source.feedback.decision;
    const auto named = [&source](const QString &name) {
        return source.judged.shown.value(name, name);
    };
    const bool history = source.judged.situation == Situation::History;
    const auto hter = source.feedback.metrics.find("hter");
    if (m_forTheEye && decision.finalText && hter != source.feedback.metrics.end()
        && hter->is_number())
        ++m_hter[hter->get<double>()];
    countOne(QStringLiteral("action"),
             history ? QStringLiteral("history") : actionName(decision.action));
    countOne(QStringLiteral("queue"), named(item.queue));
    countOne(QStringLiteral("language"), named(item.language));
    if (!history)
        countOne(QStringLiteral("reviewer"), source.judged.reviewerOf(decision));
    QSet<QString> codes;
    for (const Label &label : decision.labels)
        codes.insert(label.code);
    for (const QString &code : std::as_const(codes))
        countOne(QStringLiteral("label"), code);
    if (!item.attributes.is_object())
        return;
    for (const auto &[name, value] : item.attributes.items()) {
        if (value.is_primitive()) {
            countAttribute(named(toQString(name)),
                           named(value.is_string() ? toQString(value.get<std::string>())
                                                   : toQString(value.dump())));
        }
    }
}

void BatchReport::countAttribute(const QString &name, const QString &value)
{
    const bool shown = m_attributes.contains(name) || m_attributes.size() < mostAttributes;
    if (shown) {
        m_attributes.insert(name);
        countOne(QStringLiteral("attributes/") + name,
                 value.size() <= mostValueCharacters ? value : QStringLiteral("(long values)"));
    } else {
        countOne(QStringLiteral("attributes"), QStringLiteral("(more attributes)"));
    }
}

OrderedJson BatchReport::percentiles(const Counts &values)
{
    if (values.empty())
        return {};
    const qint64 n = numberOf(values);
    const auto rank = [&values, n](qint64 percent) {
        qint64 left = (n * percent + 99) / 100;
        auto value = values.begin();
        for (; left > value->second; ++value)
            left -= value->second;
        return value->first;
    };
    return {{"n", n},
            {"p5", rank(5)},
            {"p50", rank(50)},
            {"p95", rank(95)},
            {"max", values.rbegin()->first}};
}

// Rows of which the target would read a part alone, or nothing; null where nobody knows.
OrderedJson BatchReport::overLimitJson(std::size_t format) const
{
    const qint64 most = findFormat(m_config.formats[static_cast<qsizetype>(format)])->tokens.most;
    if (!m_tokens || most == 0)
        return {};
    qint64 over = 0;
    const Counts &rows = m_formats[format].rows;
    for (auto it = rows.upper_bound(most); it != rows.end(); ++it)
        over += it->second;
    return {{"most", most}, {"rows", over}};
}

OrderedJson BatchReport::lengthsJson(std::size_t format) const
{
    const Lengths &lengths = m_formats[format];
    OrderedJson json;
    json["rows"] = percentiles(lengths.rows);
    if (OrderedJson over = overLimitJson(format); !over.is_null())
        json["over_limit"] = std::move(over);
    if (lengths.withControls > 0)
        json["control_characters"]
            = {{"rows", lengths.withControls}, {"written_as", "U+2400 to U+241F, U+2421"}};
    if (!lengths.gaps.empty()) {
        json["length_gap"] = percentiles(lengths.gaps);
        json["length_gap"]["mean"] = meanOf(lengths.gaps);
        json["length_gap"]["chosen_longer"] = shareAbove0(lengths.gaps);
    }
    const qint64 undesirable = lengths.verdicts - lengths.desirable;
    if (lengths.desirable > 0 && undesirable > 0) {
        const double ratio = double(lengths.desirable) / double(undesirable);
        json["kto_weights"] = {{"desirable_weight", ratio < 1 ? 1 / ratio : 1.0},
                               {"undesirable_weight", ratio > 1 ? ratio : 1.0}};
    }
    return json;
}

OrderedJson BatchReport::json() const
{
    OrderedJson json;
    OrderedJson &balance = json["balance"] = OrderedJson::object();
    for (auto what = m_balance.cbegin(); what != m_balance.cend(); ++what) {
        OrderedJson &counts = balance[toStdString(what.key())] = OrderedJson::object();
        for (auto value = what->cbegin(); value != what->cend(); ++value)
            counts[toStdString(value.key())] = value.value();
    }
    json["length_unit"]
        = m_tokens ? toStdString(TokenCounter::name(m_tokens->encoding())) : "code points";
    if (!m_withoutTokens.isEmpty())
        json["length_unit_note"] = toStdString(m_withoutTokens);
    OrderedJson &formats = json["formats"] = OrderedJson::object();
    for (std::size_t i = 0; i < m_formats.size(); ++i)
        formats[toStdString(m_config.formats[qsizetype(i)])] = lengthsJson(i);
    return json;
}

FormatFigures BatchReport::figuresOf(std::size_t format) const
{
    const Lengths &lengths = m_formats[format];
    FormatFigures figures;
    figures.format = m_config.formats[static_cast<qsizetype>(format)];
    figures.lengths = lengthSpread(eachOf(lengths.rows));
    figures.pairs = numberOf(lengths.gaps);
    if (!lengths.gaps.empty()) {
        figures.gap = meanOf(lengths.gaps);
        figures.chosenLonger = shareAbove0(lengths.gaps);
    }
    figures.desirable = lengths.desirable;
    figures.undesirable = lengths.verdicts - lengths.desirable;
    if (figures.desirable > 0 && figures.undesirable > 0) {
        const double ratio = double(figures.desirable) / double(figures.undesirable);
        figures.desirableWeight = std::max(1 / ratio, 1.0);
        figures.undesirableWeight = std::max(ratio, 1.0);
    }
    return figures;
}

DatasetFigures BatchReport::figures() const
{
    DatasetFigures figures;
    figures.lengthUnit
        = m_tokens ? TokenCounter::name(m_tokens->encoding()) : QStringLiteral("code points");
    for (std::size_t i = 0; i < m_formats.size(); ++i)
        figures.formats.push_back(figuresOf(i));
    figures.hter = hterSpread(eachOf(m_hter));
    for (auto what = m_balance.cbegin(); what != m_balance.cend(); ++what) {
        PropertyFigures property {what.key(), {}};
        for (auto value = what->cbegin(); value != what->cend(); ++value)
            property.values.push_back({value.key(), value.value()});
        std::ranges::stable_sort(property.values, std::ranges::greater(), &ValueCount::records);
        figures.properties.push_back(std::move(property));
    }
    return figures;
}

} // namespace bluepencil
