// SPDX-License-Identifier: GPL-3.0-or-later
// Figures from columns: asks one question after the other as they come on stdin, so that they can
// be asked in turn with those of a peer on the same rows (tests/bench/columns.py).
#include "core/base/giveway.h"
#include "core/queue/sqlreviewqueue.h"
#include "core/stats/callstats.h"
#include "core/stats/choices.h"
#include "core/stats/columns/columnupdate.h"
#include "core/stats/columns/figurecache.h"
#include "core/stats/pagefigures.h"
#include "core/stats/selections.h"
#include "core/stats/stats.h"
#include "core/store/feedbackstore.h"
#include "core/store/figurefile.h"
#include "tests/bench/figures.h"
#include "tests/bench/manyreviews.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <iostream>
#include <random>

using namespace bluepencil;
using namespace bluepencil::bench;

namespace {

constexpr UtcMs dayMs = 86'400'000;
constexpr int narrowDays = 730;

QString workspaceIn(const QString &folder)
{
    return folder + QStringLiteral("/workspace.bluepencil");
}

class BenchClock final : public Clock {
public:
    [[nodiscard]] UtcMs now() const override { return ReviewsEnd; }

    [[nodiscard]] qint64 steady() const override { return m_system.steady(); }

private:
    SystemClock m_system;
};

// Decisions of two years as columns, and the same rows as lines for a peer. One decision is in the
// workspace itself, as the last that was stamped.
class NarrowRows {
public:
    NarrowRows(Workspace &workspace, const QString &lines, qint64 count)
        : m_workspace(workspace)
        , m_lines(lines)
        , m_count(count)
    {
    }

    Result<> write()
    {
        BLUEPENCIL_TRY(addManyReviews(m_workspace, 1, 1));
        BLUEPENCIL_TRY(stampFeedback(m_workspace.database()));
        const Result<WorkspaceMark> mark = workspaceMark(m_workspace);
        if (!mark)
            return fail(mark.error());
        ColumnWords ofLast;
        const Result<ReadRows> last
            = readRows(m_workspace.database(), {0, false, 1, false}, ofLast, {});
        if (!last)
            return fail(last.error());
        auto writer = ColumnFileWriter::create(figureFilePath(m_workspace.database()), *mark);
        if (!writer)
            return fail(writer.error());
        if (!m_lines.open(QIODevice::WriteOnly))
            return fail(Error::Code::Storage, m_lines.errorString());
        static_cast<void>(m_words.attribute(PromptVersionPointer));
        m_region = m_words.attribute("/attributes/region").value_or(0);
        for (qint64 first = 0; first < m_count; first += qint64 {PartRows}) {
            const qint64 behind = std::min(m_count, first + qint64 {PartRows});
            ColumnRows rows;
            rows.widen(m_words.columnCount());
            for (qint64 number = first; number < behind; ++number)
                add(rows, number);
            BLUEPENCIL_TRY((*writer)->add(encodePart(rows), m_words.takeFresh(), last->mark, 0));
            m_lines.write(m_text);
            m_text.clear();
        }
        return (*writer)->finish();
    }

private:
    quint64 below(quint64 limit) { return m_random() % limit; }

    // One of a few, the first the most frequent.
    std::string one(const char *name, quint64 of)
    {
        return name + std::to_string(std::min(below(of), below(of)));
    }

    void put(const std::string &field) { m_text += QByteArray::fromStdString(field) + ','; }

    void put(qint64 field) { m_text += QByteArray::number(field) + ','; }

    void add(ColumnRows &rows, qint64 number)
    {
        std::vector<quint64> row(m_words.columnCount(), 0);
        const UtcMs at = ReviewsEnd - narrowDays * dayMs
            + static_cast<UtcMs>(static_cast<double>(number) / static_cast<double>(m_count)
                                 * narrowDays * dayMs);
        const std::array<std::string, TextColumns.size()> texts {
            one("reviewer-", 40), one("model-", 8), one("task-", 12), one("q", 6), "local",
            one("c", 10),         one("l", 8),      "assisted",       {}};
        const quint64 chance = below(100);
        const Action action = chance < 60 ? Action::Approve
            : chance < 93                 ? Action::Edit
            : chance < 97                 ? Action::Reject
                                          : Action::Escalate;
        for (std::size_t i = 0; i + 1 < texts.size(); ++i)
            row[column::FirstText + i] = m_words.text(i, texts[i]);
        row[column::FirstText + texts.size() - 1]
            = m_words.text(texts.size() - 1, toStdString(actionName(action)));
        const quint64 words = 20 + below(160);
        DecisionKind kind;
        kind.action = static_cast<quint8>(action);
        kind.hasFinal = action == Action::Approve || action == Action::Edit;
        kind.hasHter = kind.hasFinal;
        const double share = std::pow(static_cast<double>(below(1'000'000)) / 1e6, 3);
        const double hter = action == Action::Edit
            ? std::round(share * static_cast<double>(words)) / static_cast<double>(words)
            : 0;
        kind.band = hterBand(action == Action::Approve, hter);
        const quint64 active = below(20) == 0 ? 0 : 1 + 5000 + below(120'000);
        row[column::No] = static_cast<quint64>(number) + 1;
        row[column::At] = atNumber(at);
        row[column::Kind] = kind.number();
        row[column::Hter] = kind.hasHter ? m_words.hter(hter) : 0;
        row[column::Active] = active;
        row[column::Words] = words;
        std::vector<WordNo> codes;
        std::string labels;
        static const std::array names {"fact", "tone", "policy", "wording", "missing", "length"};
        for (quint64 label = action == Action::Approve ? 0 : below(3); label > 0; --label) {
            const char *name = names[below(names.size())];
            codes.push_back(m_words.labelCode(name));
            if (!labels.empty())
                labels += ';';
            labels += name;
            ++row[column::Points];
        }
        const quint64 points = row[column::Points];
        row[column::Labels] = m_words.labelSet(std::move(codes));
        const std::string region = one("r", 12);
        static_cast<void>(m_words.attributeValue(m_region, region, m_word));
        row[column::FirstAttribute + m_region] = m_word;
        for (std::size_t i = 0; i < row.size(); ++i)
            rows.columns[i].push_back(row[i]);
        putLine(number, at, texts, action, kind, hter, active, words, points, labels, region);
    }

    void putLine(qint64 number, UtcMs at, const std::array<std::string, TextColumns.size()> &texts,
                 Action action, const DecisionKind &kind, double hter, quint64 active,
                 quint64 words, quint64 points, const std::string &labels,
                 const std::string &region)
    {
        put(number);
        put(at);
        for (const std::size_t each : {0, 1, 2, 3, 6})
            put(texts[each]);
        put(toStdString(actionName(action)));
        put(kind.hasFinal ? 1 : 0);
        put(static_cast<qint64>(kind.band));
        m_text += kind.hasHter ? QByteArray::number(hter, 'g', 17) + ',' : QByteArray(",");
        m_text += active > 0 ? QByteArray::number(active - 1) + ',' : QByteArray(",");
        put(static_cast<qint64>(words));
        put(static_cast<qint64>(points));
        put(labels);
        m_text += QByteArray::fromStdString(region) + '\n';
    }

    Workspace &m_workspace;
    QFile m_lines;
    qint64 m_count;
    ColumnWords m_words;
    std::mt19937_64 m_random {7};
    std::size_t m_region = 0;
    WordNo m_word = NoWord;
    QByteArray m_text;
};

// `7 reviewer,day`: as many days before the end (0: all time), and the keys.
StatsQuery queryOf(const QString &line)
{
    StatsQuery query;
    const int days = line.section(u' ', 0, 0).toInt();
    if (days > 0)
        query.filter.from = ReviewsEnd - days * dayMs;
    query.by = line.section(u' ', 1).split(u',', Qt::SkipEmptyParts);
    return query;
}

// Of each page of Statistics the decisions in the answer, or -1.
class Pages {
public:
    explicit Pages(Workspace &workspace)
        : m_workspace(workspace)
        , m_cache(workspace)
    {
    }

    qint64 ask(const QString &what, const StatsQuery &query)
    {
        Database &database = m_workspace.database();
        const QTimeZone zone = m_workspace.timeZone();
        const Reading reading {{}, &m_cache};
        if (what == u"page" || what == u"against") {
            FeedbackFilter before = query.filter;
            before.models = {QStringLiteral("model-1")};
            const auto both = readSelections(database, zone, {query.filter, query.by.value(0)},
                                             what == u"page" ? std::nullopt : std::optional(before),
                                             ReviewsEnd, reading, &m_choices);
            return both ? both->first.stats.n : -1;
        }
        if (what == u"quality") {
            const auto page = readQualityFigures(database, zone, query.filter, ReviewsEnd, reading);
            return page ? page->overview.stats.n : -1;
        }
        if (what == u"models") {
            const auto page = readModelFigures(database, zone, query.filter, ReviewsEnd, reading);
            return page ? page->stats.n : -1;
        }
        if (what == u"cost") {
            const auto page = readCostFigures(database, zone, query.filter, reading);
            return page ? page->models.n : -1;
        }
        if (what == u"labels") {
            const auto page = readLabelFigures(database, zone, query.filter, ReviewsEnd, reading);
            return page ? page->weeks.n : -1;
        }
        if (what == u"queue") {
            const auto page = readQueueFigures(database, zone, query.filter, ReviewsEnd, reading);
            return page ? page->all.now.open : -1;
        }
        if (what == u"calls" || what == u"calltable") {
            const CallQuery calls {{{}, {}, query.filter.from, {}}, query.by};
            const auto stats
                = computeCallStats(database, zone, calls, what == u"calls" ? reading : Reading());
            return stats ? stats->all.n : -1;
        }
        const auto stats = computeStats(database, zone, query, reading);
        return stats ? stats->n : -1;
    }

private:
    Workspace &m_workspace;
    FigureCache m_cache;
    ChoicesReader m_choices;
};

// Answers each line of stdin, such as `page 30 reviewer`, with the milliseconds that it took and
// the decisions in the answer.
int serve(const QString &folder)
{
    const BenchClock clock;
    const auto workspace = Workspace::open(workspaceIn(folder), clock, seededRandom(1), false);
    if (!workspace) {
        note(toString(workspace.error()));
        return 1;
    }
    Pages pages(**workspace);
    std::string line;
    while (std::getline(std::cin, line)) {
        const QString text = QString::fromStdString(line);
        const StatsQuery query = queryOf(text.section(u' ', 1));
        QElapsedTimer timer;
        timer.start();
        const qint64 n = pages.ask(text.section(u' ', 0, 0), query);
        std::cout << static_cast<double>(timer.nsecsElapsed()) / 1e6 << ' ' << n << std::endl;
    }
    return 0;
}

int writeNarrow(const QString &folder, qint64 count)
{
    const BenchClock clock;
    const auto workspace = Workspace::open(workspaceIn(folder), clock, seededRandom(1));
    const Result<> done = workspace
        ? NarrowRows(**workspace, folder + QStringLiteral("/rows.csv"), count).write()
        : Result<>(tl::unexpected<Error>(workspace.error()));
    if (!done)
        note(toString(done.error()));
    return done ? 0 : 1;
}

int writeFull(const QString &folder, int count)
{
    const BenchClock clock;
    const auto workspace = Workspace::open(workspaceIn(folder), clock, seededRandom(1));
    Result<> done = workspace ? addManyReviews(**workspace, 1, count)
                              : Result<>(tl::unexpected<Error>(workspace.error()));
    if (done)
        done = addManyFates(**workspace);
    if (done)
        done = addManyCalls(**workspace, count);
    if (!done)
        note(toString(done.error()));
    return done ? 0 : 1;
}

// Prints the seconds that it took, giving way as a keeper does (core/store/sidekeeper.h).
int update(const QString &folder)
{
    giveWay(Waiting::Nobody);
    const BenchClock clock;
    const auto workspace = Workspace::open(workspaceIn(folder), clock, seededRandom(1), false);
    QElapsedTimer timer;
    timer.start();
    const Result<> done = workspace ? updateColumns(**workspace)
                                    : Result<>(tl::unexpected<Error>(workspace.error()));
    if (!done)
        note(toString(done.error()));
    std::cout << static_cast<double>(timer.nsecsElapsed()) / 1e9 << std::endl;
    return done ? 0 : 1;
}

// The most memory of a process that answers all time by reviewer, MiB.
int memory(const QString &folder)
{
    const auto most = peakMebibytes([&folder] {
        const BenchClock clock;
        const auto workspace = Workspace::open(workspaceIn(folder), clock, seededRandom(1), false);
        if (!workspace)
            return false;
        FigureCache cache(**workspace);
        for (const char *by : {"reviewer", "day", "model,task", "/attributes/region"}) {
            const auto stats
                = computeStats((*workspace)->database(), (*workspace)->timeZone(),
                               {{}, QString::fromLatin1(by).split(u',')}, {{}, &cache});
            if (!stats)
                return false;
        }
        return true;
    });
    std::cout << most.value_or(-1) << std::endl;
    return 0;
}

// Decides prepared items one after the other; milliseconds of each commit.
std::optional<std::vector<double>> decideMany(Workspace &workspace, const Clock &clock, int count,
                                              const QString &prefix)
{
    SqlReviewQueue queue(workspace, clock, systemRandom()); // several programs decide
    std::vector<double> took;
    for (int i = 0; i < count; ++i) {
        const QString id = prefix + QString::number(i);
        const Result<Item> item
            = parseItem(QStringLiteral("{\"external_id\":\"%1\",\"queue\":\"q0\",\"messages\":"
                                       "[{\"role\":\"user\",\"content\":\"Where is it?\"}],"
                                       "\"draft\":\"It was sent on Monday.\"}")
                            .arg(id)
                            .toUtf8());
        if (!item || !queue.submit(QStringLiteral("local"), *item))
            return std::nullopt;
        LeaseRequest request;
        request.reviewer = QStringLiteral("reviewer-1");
        request.producer = QStringLiteral("local");
        request.externalId = id;
        const auto leases = queue.lease(request);
        if (!leases || leases->empty())
            return std::nullopt;
        Decision decision;
        decision.decisionId = uuid5({id});
        decision.externalId = id;
        decision.reviewer = request.reviewer;
        decision.action = Action::Edit;
        decision.finalText = QStringLiteral("It was sent on Tuesday.");
        decision.decidedAt = ReviewsEnd;
        QElapsedTimer timer;
        timer.start();
        if (!queue.decide({leases->front().key, decision, leases->front().item.revision}))
            return std::nullopt;
        took.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return took;
}

// Decisions of one program; `keep`: then brings the columns up to date with them. Prints the median
// of a commit, what keeping cost for each decision, and the longest commit, ms.
int decide(const QString &folder, int count, const QString &prefix, bool keep)
{
    const BenchClock clock;
    const auto workspace = Workspace::open(workspaceIn(folder), clock, seededRandom(1), false);
    if (!workspace)
        return 1;
    const auto took = decideMany(**workspace, clock, count, prefix);
    if (!took) {
        note(QStringLiteral("an item can't be decided"));
        return 1;
    }
    double kept = 0;
    if (keep) {
        QElapsedTimer timer;
        timer.start();
        if (!updateColumns(**workspace))
            return 1;
        kept = static_cast<double>(timer.nsecsElapsed()) / 1e6 / count;
    }
    std::cout << median(*took) << ' ' << kept << ' ' << std::ranges::max(*took) << std::endl;
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString what = words.value(1);
    const QString folder = words.value(2);
    if (what == u"serve")
        return serve(folder);
    if (what == u"narrow")
        return writeNarrow(folder, words.value(3).toLongLong());
    if (what == u"full")
        return writeFull(folder, words.value(3).toInt());
    if (what == u"update")
        return update(folder);
    if (what == u"memory")
        return memory(folder);
    if (what == u"decide")
        return decide(folder, words.value(3).toInt(), words.value(4), words.value(5) == u"keep");
    note(QStringLiteral("usage: bench_columns serve|narrow|full|update|memory|decide DIR …"));
    return 2;
}
