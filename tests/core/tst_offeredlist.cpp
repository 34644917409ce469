// SPDX-License-Identifier: GPL-3.0-or-later
// The decisions behind the figures of suggestions are those whose records tell of any, and what
// they tell is what was counted; on both databases.
#include "core/stats/feedbacklist.h"
#include "core/stats/stats.h"
#include "core/store/feedbackstore.h"
#include "tests/support/bothdatabases.h"
#include "tests/support/figurereviews.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace bluepencil;
using namespace bluepencil::test;

class TestOfferedList : public QObject, protected BothDatabases {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_noServer = m_server.start(); }

    void equalsTheRecords_data() { databases(); }

    void equalsTheRecords();
};

namespace {

const QTimeZone berlin("Europe/Berlin");

using Offered = std::map<QString, SuggestionCounts>; // by feedback id

Result<Offered> offeredIn(Database &database)
{
    Offered offered;
    const auto read = forEachFeedback(database, {}, [&offered](const Feedback &feedback) {
        offered.emplace(feedback.feedbackId, feedback.decision.suggestions);
        return Result<>();
    });
    return read ? Result<Offered>(std::move(offered)) : fail(read.error());
}

// Through all pages of seven.
Result<QStringList> listed(Database &database, const std::vector<SuggestionKind> &kinds)
{
    FeedbackListQuery query;
    query.offered = kinds;
    query.limit = 7;
    QStringList ids;
    do {
        const auto page = listFeedback(database, berlin, query);
        if (!page)
            return fail(page.error());
        for (const FeedbackEntry &entry : page->entries)
            ids += entry.feedbackId;
        query.after = page->next;
    } while (query.after);
    ids.sort();
    return ids;
}

} // namespace

void TestOfferedList::equalsTheRecords()
{
    qInfo("seed 31");
    QFETCH(const QString, address);
    const QTemporaryDir folder;
    ManualClock clock(FigureReviewsEnd);
    const auto workspace = Workspace::open(
        address.isEmpty() ? folder.filePath(QStringLiteral("w.bluepencil")) : address, clock,
        seededRandom(1));
    QVERIFY2(workspace, words(workspace));
    Database &database = (*workspace)->database();
    SqlReviewQueue queue(**workspace, clock, seededRandom(2));
    const auto added = addFigureReviews(queue, 31, 0, 80);
    QVERIFY2(added, words(added));
    // A text that only looks like it, in letters and in the digits of their bytes.
    const QByteArray member = R"("suggestions":{"memory":{"offered":3,"taken":1}})";
    Decision looksLike = decision(QStringLiteral("x"), Action::Approve);
    looksLike.note = QString::fromLatin1(member + ' ' + member.toHex());
    looksLike.decidedAt = FigureReviewsStart;
    const auto reviewed = reviewOn(
        queue, FigureReviewsEnd,
        plainItem(QStringLiteral("x"), QStringLiteral("q"), QStringLiteral("d")), looksLike);
    QVERIFY2(reviewed, words(reviewed));

    const auto records = offeredIn(database);
    QVERIFY2(records, words(records));
    StatsQuery asked;
    asked.details = true;
    const auto stats = computeStats(database, berlin, asked);
    QVERIFY2(stats, words(stats));
    const SuggestionFigures &figures = stats->details->suggestions;
    const std::vector<std::vector<SuggestionKind>> choices {
        {SuggestionKind::Spelling},
        {SuggestionKind::Memory},
        {SuggestionKind::Redraft},
        {SuggestionKind::Spelling, SuggestionKind::Memory, SuggestionKind::Redraft}};
    for (const std::vector<SuggestionKind> &kinds : choices) {
        const auto ids = listed(database, kinds);
        QVERIFY2(ids, words(ids));
        QStringList wanted;
        qint64 offered = 0;
        qint64 taken = 0;
        for (const auto &[id, counts] : *records) {
            qint64 here = 0;
            for (const SuggestionKind kind : kinds) {
                here += counts.kinds[std::size_t(kind)].offered;
                taken += counts.kinds[std::size_t(kind)].taken;
            }
            offered += here;
            if (here > 0)
                wanted += id;
        }
        wanted.sort();
        QVERIFY(!wanted.isEmpty() && std::size_t(wanted.size()) < records->size());
        QCOMPARE(*ids, wanted);
        const Rate &used
            = kinds.size() == 1 ? figures.kinds[std::size_t(kinds.front())] : figures.used;
        QCOMPARE(used.of, offered);
        QCOMPARE(used.n, taken);
    }
}

QTEST_GUILESS_MAIN(TestOfferedList)
#include "tst_offeredlist.moc"
