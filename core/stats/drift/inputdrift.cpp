// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/drift/inputdrift.h"

#include "core/stats/drift/driftalarms.h"
#include "core/stats/drift/driftrows.h"
#include "core/stats/methods/numbers.h"
#include "core/stats/tally/itempart.h"
#include "core/store/database/bulkquery.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace bluepencil {

namespace {

constexpr std::size_t mostNames = 10; // those behind are taken together
constexpr int lengthClasses = 10;

// The regularised lower incomplete gamma function P(a, x), by its series and, where that is slow,
// by its continued fraction: M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions",
// 1964, 6.5.29 and 6.5.31.
double regularisedGamma(double a, double x)
{
    if (x <= 0)
        return 0;
    const double scale = std::exp(a * std::log(x) - x - std::lgamma(a));
    if (x < a + 1) {
        double term = 1 / a;
        double sum = term;
        for (double n = a + 1; term > sum * 1e-16; ++n) {
            term *= x / n;
            sum += term;
        }
        return sum * scale;
    }
    // From the far end, where it hardly matters what stands there.
    double fraction = 0;
    for (int n = 400; n > 0; --n)
        fraction = n * (n - a) / (x + 2 * n + 1 - a - fraction);
    return 1 - scale / (x + 1 - a - fraction);
}

struct InputSample {
    std::vector<double> draftWords;
    std::vector<double> conversation;
    std::vector<QString> languages;
    std::vector<QString> categories;
};

qsizetype characters(const std::string &utf8)
{
    return std::ranges::count_if(utf8, [](char byte) { return (byte & 0xc0) != 0x80; });
}

// Of what the reviewer reads of a message: where it has parts their texts, and of those that are
// no text the JSON.
qsizetype messageLength(const Json &message)
{
    const auto parts = message.find("parts");
    if (parts != message.end() && parts->is_array()) {
        qsizetype length = 0;
        for (const Json &part : *parts) {
            const bool isText = part.is_object() && part.value("type", Json()) == "text"
                && part.contains("content") && part["content"].is_string();
            length += isText ? characters(part["content"].get_ref<const std::string &>())
                             : characters(toLine(part).toStdString());
        }
        return length;
    }
    const auto content = message.find("content");
    return content != message.end() && content->is_string()
        ? characters(content->get_ref<const std::string &>())
        : 0;
}

double conversationLength(const Json &item)
{
    const auto messages = item.find("messages");
    if (messages == item.end() || !messages->is_array())
        return 0;
    qsizetype length = 0;
    for (const Json &message : *messages)
        length += messageLength(message);
    return static_cast<double>(length);
}

// The decisions of a stream from one seq to another, both of them.
Result<InputSample> readSample(Database &database, const DriftStreamKey &key, qint64 from,
                               qint64 to)
{
    BulkQuery query(database,
                    QStringLiteral("SELECT f.words_draft, f.language, f.category, f.item_line"
                                   " FROM feedback f WHERE ")
                        + driftStreamSql() + QStringLiteral(" AND f.seq >= ? AND f.seq <= ?"),
                    {key.model, key.task, from, to});
    const ItemPart part({}, {QStringLiteral("/messages")});
    InputSample sample;
    for (;;) {
        const Result<bool> more = query.next();
        if (!more)
            return fail(more.error());
        if (!*more)
            return sample;
        const Result<Json> item = part.read(query.bytes(3));
        if (!item)
            return fail(item.error());
        const auto text = [&query](int column) {
            const std::string_view bytes = query.bytes(column);
            return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
        };
        sample.draftWords.push_back(static_cast<double>(query.integer(0)));
        sample.conversation.push_back(conversationLength(*item));
        sample.languages.push_back(text(1));
        sample.categories.push_back(text(2));
    }
}

void compare(InputFigure &figure)
{
    std::vector<qint64> before;
    std::vector<qint64> now;
    qint64 cases = 0;
    for (const InputClass &each : figure.classes) {
        before.push_back(each.before);
        now.push_back(each.now);
        cases += each.before > 0 || each.now > 0 ? 1 : 0;
    }
    if (cases > 1)
        figure.distance = shareDistance(before, now);
}

InputFigure namesFigure(const QString &name, const std::vector<QString> &before,
                        const std::vector<QString> &now)
{
    std::map<QString, InputClass> counts;
    for (const QString &each : before)
        ++counts[each].before;
    for (const QString &each : now)
        ++counts[each].now;
    InputFigure figure {name, {}, {}};
    for (auto &[text, each] : counts) {
        each.name = text;
        figure.classes.push_back(each);
    }
    std::ranges::stable_sort(figure.classes, std::greater(),
                             [](const InputClass &each) { return each.before + each.now; });
    if (figure.classes.size() > mostNames + 1) {
        InputClass rest;
        rest.rest = true;
        for (std::size_t i = mostNames; i < figure.classes.size(); ++i) {
            rest.before += figure.classes[i].before;
            rest.now += figure.classes[i].now;
        }
        figure.classes.resize(mostNames);
        figure.classes.push_back(rest);
    }
    compare(figure);
    return figure;
}

// Classes by the deciles of the baseline; of equal deciles one stays.
InputFigure lengthFigure(const QString &name, std::vector<double> before,
                         const std::vector<double> &now)
{
    std::ranges::sort(before);
    std::vector<double> ends;
    for (int i = 1; i < lengthClasses && !before.empty(); ++i) {
        const double end = std::floor(quantile(before, i / double(lengthClasses)));
        if (end < before.back() && (ends.empty() || end > ends.back()))
            ends.push_back(end);
    }
    InputFigure figure {name, {}, {}};
    for (std::size_t i = 0; i <= ends.size(); ++i) {
        InputClass each;
        if (i > 0)
            each.from = ends[i - 1] + 1;
        if (i < ends.size())
            each.to = ends[i];
        figure.classes.push_back(each);
    }
    const auto classOf = [&](double length) -> InputClass & {
        const auto end = std::ranges::lower_bound(ends, length);
        return figure.classes[static_cast<std::size_t>(end - ends.begin())];
    };
    for (const double length : before)
        ++classOf(length).before;
    for (const double length : now)
        ++classOf(length).now;
    compare(figure);
    return figure;
}

} // namespace

double chiSquaredQuantile(double p, double freedom)
{
    double low = 0;
    double high = freedom + 100;
    while (regularisedGamma(freedom / 2, high / 2) < p)
        high *= 2;
    for (int i = 0; i < 100; ++i) {
        const double middle = (low + high) / 2;
        (regularisedGamma(freedom / 2, middle / 2) < p ? low : high) = middle;
    }
    return (low + high) / 2;
}

ShareDistance shareDistance(const std::vector<qint64> &before, const std::vector<qint64> &now)
{
    double n = 0;
    double m = 0;
    qint64 cases = 0;
    qint64 latest = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        n += static_cast<double>(before[i]) + .5;
        m += static_cast<double>(now[i]) + .5;
        cases += before[i];
        latest += now[i];
    }
    ShareDistance distance;
    double divergence = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const double p = (static_cast<double>(before[i]) + .5) / n;
        const double q = (static_cast<double>(now[i]) + .5) / m;
        const double middle = (p + q) / 2;
        distance.psi += (q - p) * std::log(q / p);
        divergence += (p * std::log2(p / middle) + q * std::log2(q / middle)) / 2;
    }
    distance.jensenShannon = std::sqrt(std::max(0.0, divergence));
    const double chance = (1 / static_cast<double>(cases) + 1 / static_cast<double>(latest))
        * chiSquaredQuantile(.99, static_cast<double>(before.size() - 1));
    distance.psiByChance = chance;
    distance.jensenShannonByChance = std::sqrt(chance / (8 * std::log(2)));
    return distance;
}

Result<std::vector<InputDrift>> readInputDrift(Database &database, const DriftRules &rules,
                                               const std::stop_token &stop)
{
    ReadTransaction reading(database);
    BLUEPENCIL_TRY(reading.begin());
    const Result<std::vector<DriftAlarm>> alarms = listDriftAlarms(database);
    if (!alarms)
        return fail(alarms.error());
    auto beginnings = driftBeginnings(*alarms);
    const Result<DriftDecisions> decisions = readDriftDecisions(database, stop);
    if (!decisions)
        return fail(decisions.error());
    std::vector<InputDrift> inputs;
    for (const DriftRows &stream : decisions->streams) {
        const qint64 first = beginnings[stream.key].baselineFrom;
        const auto begin = std::ranges::lower_bound(stream.rows, first, {}, &DriftRow::seq);
        const qint64 all = stream.rows.end() - begin;
        if (all < rules.leastBaseline + LeastInputs)
            continue;
        const qint64 before = std::clamp(all / 2, rules.leastBaseline, InputWindow);
        const qint64 now = std::min(all - before, InputWindow);
        const auto latest = stream.rows.end() - now;
        InputDrift input {stream.key, before, now, latest->at, {}};
        const Result<InputSample> base
            = readSample(database, stream.key, begin->seq, (begin + (before - 1))->seq);
        if (!base)
            return fail(base.error());
        const Result<InputSample> present
            = readSample(database, stream.key, latest->seq, stream.rows.back().seq);
        if (!present)
            return fail(present.error());
        input.figures
            = {lengthFigure(QStringLiteral("draft-words"), base->draftWords, present->draftWords),
               lengthFigure(QStringLiteral("conversation-characters"), base->conversation,
                            present->conversation),
               namesFigure(QStringLiteral("language"), base->languages, present->languages),
               namesFigure(QStringLiteral("category"), base->categories, present->categories)};
        inputs.push_back(std::move(input));
    }
    return inputs;
}

} // namespace bluepencil
