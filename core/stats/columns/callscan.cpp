// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columns/callscan.h"

#include "core/stats/columns/callsums.h"
#include "core/stats/columns/columnkeys.h"
#include "core/stats/columns/scanparts.h"
#include "core/stats/days.h"

#include <algorithm>
#include <deque>

namespace bluepencil {

namespace {

constexpr std::size_t callTextColumn(std::string_view name)
{
    for (std::size_t i = 0; i < CallTexts.size(); ++i) {
        if (name == CallTexts[i])
            return i;
    }
    return CallTexts.size();
}

constexpr std::size_t errorText = callTextColumn("error_type");
constexpr std::size_t currencyText = callTextColumn("currency");

// Numbers of words by what stands in a column of texts.
struct Allowed {
    std::size_t column = 0;
    std::vector<bool> numbers;
};

struct CallKey {
    std::optional<std::size_t> text; // of CallTexts; else a period
    ColumnKey period;
};

CallKey keyNamed(const QString &name)
{
    CallKey key;
    if (const std::size_t text = callTextColumn(toStdString(name)); text < CallTexts.size())
        key.text = text;
    key.period.source = name == u"hour" ? ColumnKey::Source::Hour
        : name == u"week"               ? ColumnKey::Source::Week
        : name == u"month"              ? ColumnKey::Source::Month
                                        : ColumnKey::Source::Day;
    return key;
}

// What all threads share and none changes.
struct CallScanPlan {
    const CallView &view;
    const CallQuery &query;
    const QTimeZone &zone;
    quint64 from = 0; // as atNumber()
    std::optional<quint64> to;
    std::vector<Allowed> allowed;
    std::vector<CallKey> keys;
    std::array<bool, callcolumn::Count> wanted {}; // columns
};

void allow(CallScanPlan &plan, const char *name, const QStringList &texts)
{
    if (texts.isEmpty())
        return;
    const std::size_t text = callTextColumn(name);
    const Dictionary &words = plan.view.words->callTexts(text);
    Allowed allowed {callcolumn::FirstText + text, std::vector<bool>(words.size())};
    for (const QString &each : texts) {
        const WordNo word = each.isEmpty() ? NoWord : words.find(toStdString(each));
        if (each.isEmpty() || word != NoWord)
            allowed.numbers[word] = true;
    }
    plan.wanted[allowed.column] = true;
    plan.allowed.push_back(std::move(allowed));
}

CallScanPlan planOf(const CallView &view, const CallQuery &query, const QTimeZone &zone)
{
    CallScanPlan plan {view, query, zone, 0, {}, {}, {}, {}};
    for (const std::size_t column :
         {callcolumn::Input, callcolumn::Output, callcolumn::Cached, callcolumn::Latency,
          callcolumn::FirstToken, callcolumn::Cost, callcolumn::FirstText + errorText,
          callcolumn::FirstText + currencyText})
        plan.wanted[column] = true;
    if (query.filter.from)
        plan.from = atNumber(*query.filter.from);
    if (query.filter.to)
        plan.to = atNumber(*query.filter.to);
    allow(plan, "model", query.filter.models);
    allow(plan, "task", query.filter.tasks);
    for (const QString &name : query.by) {
        const CallKey key = keyNamed(name);
        plan.wanted[key.text ? callcolumn::FirstText + *key.text : callcolumn::At] = true;
        plan.keys.push_back(key);
    }
    return plan;
}

// What the calls of one group come to, by numbers of words.
struct CallGroupSums {
    CallSums sums;
    std::vector<qint64> errors; // by type
    std::vector<double> nanos; // by currency
    std::vector<qint64> costed; // calls by currency
};

// Some of the parts, on one thread.
class CallScanWorker {
public:
    explicit CallScanWorker(const CallScanPlan &plan)
        : m_plan(plan)
        , m_calendar(plan.zone)
        , m_pairs(plan.keys.size())
    {
    }

    Result<> scan(std::size_t number)
    {
        const auto &parts = m_plan.view.file->parts();
        if (number == parts.size()) {
            m_columns = &m_plan.view.recent.columns;
            takeAll(true);
            return {};
        }
        const ColumnFile::StoredPart &part = parts[number];
        if (part.part.calls == 0 || part.callsVoid)
            return {};
        const StoredColumn &moments = part.part.callColumns[callcolumn::At];
        if (moments.most < m_plan.from || (m_plan.to && moments.least >= *m_plan.to))
            return {};
        const bool isCut = moments.least < m_plan.from || (m_plan.to && moments.most >= *m_plan.to);
        for (std::size_t i = 0; i < callcolumn::Count; ++i) {
            if (m_plan.wanted[i] || (isCut && i == callcolumn::At))
                BLUEPENCIL_TRY(read(part, i));
        }
        m_columns = &m_read;
        takeAll(isCut);
        return {};
    }

    // Moves the groups to those of all threads.
    void gather(CallSumsByKey &groups)
    {
        const ColumnWords &words = *m_plan.view.words;
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            CallGroupSums &group = m_groups[i];
            for (std::size_t word = 1; word < group.errors.size(); ++word) {
                if (group.errors[word] > 0) {
                    group.sums
                        .errorTypes[words.callTexts(errorText).text(static_cast<WordNo>(word))]
                        = group.errors[word];
                }
            }
            for (std::size_t word = 1; word < group.nanos.size(); ++word) {
                if (group.costed[word] > 0) {
                    const QString currency
                        = words.callTexts(currencyText).text(static_cast<WordNo>(word));
                    group.sums.costNanos[currency] = group.nanos[word];
                    group.sums.costed[currency] = group.costed[word];
                }
            }
            const auto [known, isNew] = groups.try_emplace(keyOf(static_cast<quint32>(i)));
            if (isNew)
                known->second = std::move(group.sums);
            else
                known->second.add(group.sums);
            group = {};
        }
    }

    qint64 inTime = 0;

private:
    using Column = std::vector<quint64>;

    [[nodiscard]] const Column &column(std::size_t column) const { return (*m_columns)[column]; }

    Result<> read(const ColumnFile::StoredPart &part, std::size_t column)
    {
        const StoredColumn &stored = part.part.callColumns[column];
        m_bytes.clear();
        if (stored.width > 0)
            BLUEPENCIL_TRY(m_plan.view.file->readCallColumn(part, column, m_bytes));
        decodeColumn(stored, m_bytes, part.part.calls, m_read[column]);
        return {};
    }

    void takeAll(bool isCut)
    {
        const std::size_t rows = column(callcolumn::Latency).size();
        for (std::size_t row = 0; row < rows; ++row) {
            if (isCut) {
                const quint64 at = column(callcolumn::At)[row];
                if (at < m_plan.from || (m_plan.to && at >= *m_plan.to))
                    continue;
            }
            ++inTime;
            const bool isAllowed = std::ranges::all_of(m_plan.allowed, [&](const Allowed &allowed) {
                return allowed.numbers[column(allowed.column)[row]];
            });
            if (isAllowed)
                take(groupOf(row), row);
        }
    }

    CallGroupSums &groupOf(std::size_t row)
    {
        quint32 number = 0;
        for (std::size_t i = 0; i < m_plan.keys.size(); ++i)
            number = m_pairs[i].of(number, valueOf(m_plan.keys[i], row));
        if (m_groups.size() <= number)
            m_groups.resize(number + 1);
        return m_groups[number];
    }

    quint32 valueOf(const CallKey &key, std::size_t row)
    {
        if (key.text)
            return static_cast<quint32>(column(callcolumn::FirstText + *key.text)[row]);
        return key.period.period(momentOf(column(callcolumn::At)[row]), m_calendar);
    }

    static std::optional<qint64> said(quint64 number)
    {
        return number > 0 ? std::optional(static_cast<qint64>(number - 1)) : std::nullopt;
    }

    void take(CallGroupSums &group, std::size_t row)
    {
        CallSums &sums = group.sums;
        ++sums.n;
        CallSums::count(sums.input, said(column(callcolumn::Input)[row]));
        CallSums::count(sums.output, said(column(callcolumn::Output)[row]));
        CallSums::count(sums.cached, said(column(callcolumn::Cached)[row]));
        if (const auto ms = amountOf(column(callcolumn::Latency)[row], Thousandths))
            sums.latency.push_back(*ms);
        if (const auto ms = amountOf(column(callcolumn::FirstToken)[row], Thousandths))
            sums.firstToken.push_back(*ms);
        if (const quint64 error = column(callcolumn::FirstText + errorText)[row]; error > 0) {
            if (group.errors.size() <= error)
                group.errors.resize(error + 1);
            ++group.errors[error];
        }
        if (const auto nanos = said(column(callcolumn::Cost)[row])) {
            const quint64 currency = column(callcolumn::FirstText + currencyText)[row];
            if (group.nanos.size() <= currency) {
                group.nanos.resize(currency + 1);
                group.costed.resize(currency + 1);
            }
            group.nanos[currency] += static_cast<double>(*nanos);
            ++group.costed[currency];
        }
    }

    [[nodiscard]] QStringList keyOf(quint32 number) const
    {
        QStringList key;
        for (std::size_t i = m_plan.keys.size(); i-- > 0;) {
            const auto [before, value] = m_pairs[i].pair(number);
            const CallKey &each = m_plan.keys[i];
            key.prepend(each.text ? m_plan.view.words->callTexts(*each.text).text(value)
                                  : periodText(each, value));
            number = before;
        }
        return key;
    }

    [[nodiscard]] QString periodText(const CallKey &key, quint32 value) const
    {
        const auto text = key.period.text(value, *m_plan.view.words, m_plan.zone);
        return text ? QString::fromStdString(*text) : QString();
    }

    const CallScanPlan &m_plan;
    DayCalendar m_calendar;
    std::vector<PairNumbers> m_pairs; // of each key
    std::deque<CallGroupSums> m_groups; // by number
    std::array<Column, callcolumn::Count> m_read;
    const std::array<Column, callcolumn::Count> *m_columns = nullptr;
    std::vector<uchar> m_bytes;
};

// Calls of each part, and behind them those that came since.
std::vector<qint64> callRowsOf(const CallView &view)
{
    std::vector<qint64> rows;
    for (const ColumnFile::StoredPart &part : view.file->parts())
        rows.push_back(static_cast<qint64>(part.part.calls));
    rows.push_back(std::ssize(view.recent.columns[callcolumn::Latency]));
    return rows;
}

} // namespace

Result<CallAnswer> scanCalls(const CallView &view, const CallQuery &query, const QTimeZone &zone,
                             const std::stop_token &stop)
{
    const CallScanPlan plan = planOf(view, query, zone);
    std::deque<CallScanWorker> workers;
    BLUEPENCIL_TRY(scanParts(plan, callRowsOf(view), stop, workers));
    CallAnswer answer;
    CallSumsByKey groups;
    for (CallScanWorker &worker : workers) {
        answer.inTime += worker.inTime;
        worker.gather(groups);
    }
    CallSums all;
    for (const auto &[key, sums] : groups)
        all.add(sums);
    if (query.by.isEmpty())
        groups.clear();
    answer.stats = finishCalls(query.by, all, groups, zone);
    return answer;
}

} // namespace bluepencil
