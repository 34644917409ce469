// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/drift/driftrows.h"

#include "core/store/database/bulkquery.h"

#include <algorithm>
#include <map>

namespace bluepencil {

namespace {

constexpr qint64 rowsBetweenDriftLooks = 4096;
constexpr double dayMs = 24.0 * 60 * 60 * 1000;
constexpr double leastDays = 7; // a first busy morning is no week
constexpr std::size_t mostSamples = 1024;

const QString watched
    = QStringLiteral("f.status = 'counted' AND f.arm = 'assisted' AND f.slot_kind = 'review'"
                     " AND f.seq IS NOT NULL");

// When the workspace took decisions, which is by its own clock: what a client says of the time
// would let one wrong date change how many false alarms are allowed. The times stand elsewhere, so
// of many decisions a sample is looked up, evenly spread over their order. By rank: each stands for
// as many.
Result<std::vector<UtcMs>> committedTimes(Database &database, const std::vector<qint64> &seqs)
{
    const std::size_t samples = std::min(seqs.size(), mostSamples);
    std::vector<UtcMs> times;
    Query query(database,
                QStringLiteral("SELECT d.committed_at FROM feedback f"
                               " JOIN decision d ON d.decision_id = f.decision_id"
                               " WHERE f.seq = ?"));
    for (std::size_t i = 0; i < samples; ++i) {
        const std::size_t place = samples < 2 ? 0 : i * (seqs.size() - 1) / (samples - 1);
        const Result<bool> row = query.bind(seqs[place]).runToRow();
        if (!row)
            return fail(row.error());
        if (*row)
            times.push_back(query.integer(0));
        query.finish();
    }
    return times;
}

// Decisions a day, of so many that these times are a sample of.
double volume(const std::vector<UtcMs> &times, std::size_t decisions)
{
    if (times.empty())
        return 0;
    const auto [first, last] = std::ranges::minmax(times);
    const double days
        = std::clamp(static_cast<double>(last - first) / dayMs, leastDays, QuarterDays);
    const double from = static_cast<double>(last) - days * dayMs;
    const auto within = std::ranges::count_if(
        times, [from](UtcMs at) { return static_cast<double>(at) >= from; });
    return static_cast<double>(within) / static_cast<double>(times.size())
        * static_cast<double>(decisions) / days;
}

} // namespace

QString driftWatchedSql()
{
    return watched;
}

QString driftStreamSql()
{
    return watched + QStringLiteral(" AND f.model = ? AND f.task = ?");
}

Result<DriftDecisions> readDriftDecisions(Database &database, const std::stop_token &stop)
{
    BulkQuery query(database,
                    QStringLiteral("SELECT f.seq, f.decided_at, f.model, f.task, f.reviewer,"
                                   " f.action, f.has_final, f.hter FROM feedback f WHERE ")
                        + watched + QStringLiteral(" ORDER BY f.seq"));
    DriftDecisions decisions;
    Dictionary words;
    std::map<std::pair<WordNo, WordNo>, std::size_t> streams;
    std::map<WordNo, std::size_t> reviewers;
    std::vector<qint64> seqs;
    for (;; ++decisions.decisions) {
        if (decisions.decisions % rowsBetweenDriftLooks == 0 && stop.stop_requested()) {
            return fail(Error::Code::Cancelled, QStringLiteral("drift was asked again"));
        }
        const Result<bool> more = query.next();
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        const WordNo model = words.word(query.bytes(2));
        const WordNo task = words.word(query.bytes(3));
        const WordNo reviewer = words.word(query.bytes(4));
        const auto [stream, isNew] = streams.try_emplace({model, task}, decisions.streams.size());
        if (isNew)
            decisions.streams.push_back({{words.text(model), words.text(task)}, {}});
        const auto [person, isFirst] = reviewers.try_emplace(reviewer, decisions.reviewers.size());
        if (isFirst)
            decisions.reviewers.push_back(words.text(reviewer));
        DriftRow row;
        row.seq = query.integer(0);
        row.at = query.integer(1);
        row.reviewer = person->second;
        row.approved = query.bytes(5) == "approve";
        if (query.integer(6) != 0 && !query.isNull(7))
            row.effort = std::clamp(query.real(7), 0.0, 1.0);
        decisions.streams[stream->second].rows.push_back(row);
        seqs.push_back(row.seq);
    }
    const Result<std::vector<UtcMs>> times = committedTimes(database, seqs);
    if (!times)
        return fail(times.error());
    decisions.perDay = volume(*times, seqs.size());
    return decisions;
}

} // namespace bluepencil
