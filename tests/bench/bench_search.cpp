// SPDX-License-Identifier: GPL-3.0-or-later
// Full-text search over 100,000 records: how long the newest 50 take, what the index costs to make
// and to keep.
#include "core/queue/sqlreviewqueue.h"
#include "core/store/search.h"
#include "core/store/searchindex.h"
#include "tests/bench/figures.h"
#include "tests/bench/manyreviews.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

using namespace bluepencil;
using namespace bluepencil::bench;

namespace {

const QString Bench = QStringLiteral("search");
constexpr int Records = 100'000;
constexpr double LimitMs = 50;

// The records are written straight into the tables, as a workspace of an older program has them.
// Seconds that the index took.
Result<double> fillIndex(Database &database)
{
    BLUEPENCIL_TRY(database.execute(
        QStringLiteral("INSERT INTO search_row (item_no, pending) SELECT item_no, 1 FROM item"
                       " ORDER BY item_no")));
    QElapsedTimer timer;
    timer.start();
    while (true) {
        const Result<qint64> missing = fillSearchIndex(database);
        if (!missing)
            return fail(missing.error());
        if (*missing == 0)
            return static_cast<double>(timer.nsecsElapsed()) / 1e9;
    }
}

void measureIndex(Database &database, const QString &path)
{
    const double before = static_cast<double>(QFileInfo(path).size());
    const Result<double> seconds = fillIndex(database);
    if (!seconds) {
        note(toString(seconds.error()));
        return;
    }
    Query flush(database, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!flush.runToRow())
        note(QStringLiteral("the log can't be written back"));
    report(Bench,
           {QStringLiteral("index of 100,000 records"), *seconds, QStringLiteral("s"), {}, {}, {}});
    report(Bench,
           {QStringLiteral("file with the index"),
            static_cast<double>(QFileInfo(path).size()) / 1e6,
            QStringLiteral("MB"),
            QStringLiteral("without it"),
            before / 1e6,
            {}});
}

// `least` results, or the question was none.
void measureSearch(Database &database, const QString &name, const QString &text,
                   const FeedbackFilter &filter, std::size_t least, bool hasGoal)
{
    SearchQuery query;
    query.text = text;
    query.filter = filter;
    const auto took = medianMilliseconds({{name, [&] {
                                               const auto answer = searchItems(database, query);
                                               if (!answer)
                                                   note(toString(answer.error()));
                                               return answer && answer->hits.size() >= least;
                                           }}});
    if (hasGoal)
        report(Bench,
               {name, took.front(), QStringLiteral("ms"), QStringLiteral("limit"), LimitMs, 1});
    else
        report(Bench, {name, took.front(), QStringLiteral("ms"), {}, {}, {}});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        note(QStringLiteral("usage: bench_search DIR"));
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]) + QStringLiteral("/workspace.bluepencil");
    const SystemClock clock;
    const auto workspace = Workspace::open(path, clock, seededRandom(1));
    const Result<> added = workspace ? addManyReviews(**workspace, 1, Records)
                                     : Result<>(tl::unexpected<Error>(workspace.error()));
    if (!added) {
        note(toString(added.error()));
        return 1;
    }
    Database &database = (*workspace)->database();
    measureIndex(database, path);
    FeedbackFilter edited;
    edited.actions = {QStringLiteral("edit")};
    FeedbackFilter rare = edited;
    rare.reviewers = {QStringLiteral("reviewer-3")};
    rare.models = {QStringLiteral("model-2")};
    rare.labels = {QStringLiteral("policy")};
    const auto text = [](const char *words) {
        return QString::fromLatin1(words);
    };
    measureSearch(database, text("newest 50 of the commonest word"), text("so"), {}, 50, true);
    measureSearch(database, text("newest 50 of three common words"), text("order please monday"),
                  {}, 50, true);
    measureSearch(database, text("newest 50 of a common phrase"), text("\"write again\""), {}, 50,
                  true);
    measureSearch(database, text("newest 50 of the commonest word, edited"), text("so"), edited, 50,
                  true);
    measureSearch(database, text("newest 50 of a word, by four filters"), text("so"), rare, 50,
                  false);
    measureSearch(database, text("a word that is nowhere"), text("nowhere"), {}, 0, true);
    measureSearch(database, text("newest 50 of a beginning"), text("mond*"), {}, 50, false);
    return 0;
}
