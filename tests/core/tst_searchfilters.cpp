// SPDX-License-Identifier: GPL-3.0-or-later
// The search under filters: the same is found whichever way is taken to it; on both databases.
#include "core/store/feedbackstore.h"
#include "core/store/searchindex.h"
#include "tests/support/bothdatabases.h"
#include "tests/support/personstore.h"

#include <QRandomGenerator>

#include <array>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

constexpr int Items = 120;
constexpr int Questions = 250;
constexpr int All = 1'000'000; // rows looked at one by one: there is no other way then

struct Case {
    QString id;
    QString queue;
    QString task;
    QString language;
    QString model;
    QStringList words; // of conversation and draft
};

class Cases {
public:
    Cases(Store &store, quint32 seed)
        : m_store(store)
        , m_random(seed)
    {
    }

    Result<> fill()
    {
        for (int i = 0; i < Items; ++i) {
            m_store.clock.advance(1000);
            BLUEPENCIL_TRY(addCase(i));
        }
        // More is decided later, so that rows of one item stand apart.
        for (int i = 0; i < Items / 3; ++i) {
            m_store.clock.advance(1000);
            BLUEPENCIL_TRY(decide(m_random.bounded(Items), QStringLiteral("dora")));
        }
        Result<qint64> missing = fillSearchIndex(m_store.database());
        while (missing && *missing > 0)
            missing = fillSearchIndex(m_store.database());
        return missing ? Result<>() : fail(missing.error());
    }

    SearchQuery question()
    {
        SearchQuery query;
        query.text = one({"parcel", "refund", "monday", "depot"});
        FeedbackFilter &filter = query.filter;
        const auto some = [this](QStringList &values, std::initializer_list<const char *> pool) {
            if (m_random.bounded(3) != 0)
                return;
            values += one(pool);
            if (m_random.bounded(3) == 0)
                values += one(pool);
        };
        some(filter.queues, {"q0", "q1", "nowhere"});
        some(filter.tasks, {"t0", "t1", "t2"});
        some(filter.languages, {"de", "en"});
        some(filter.models, {"m0", "m1", "m2", "m3"});
        some(filter.actions, {"approve", "edit", "reject"});
        some(filter.reviewers, {"anna", "ben", "carl", "dora"});
        some(filter.labels, {"policy", "tone", "fact"});
        if (m_random.bounded(5) == 0)
            filter.from = m_store.clock.now() - m_random.bounded(Items) * 1000;
        if (m_random.bounded(5) == 0)
            filter.to = m_store.clock.now() - m_random.bounded(Items) * 1000;
        return query;
    }

    // By every record and every text, one after the other.
    [[nodiscard]] std::set<QString> expected(const SearchQuery &query) const
    {
        const FeedbackFilter &filter = query.filter;
        std::set<QString> decided;
        std::set<QString> ids;
        const auto read = forEachFeedback(
            m_store.database(), filter, [&](const Feedback &feedback) -> Result<> {
                const Decision &made = feedback.decision;
                decided.insert(made.externalId);
                const QStringList words
                    = (made.finalText.value_or(QString()) + u' ' + made.note).split(u' ');
                if (words.contains(query.text))
                    ids.insert(made.externalId);
                return {};
            });
        if (!read)
            return {toString(read.error())};
        const bool isOfDecisions = !filter.actions.isEmpty() || !filter.reviewers.isEmpty()
            || !filter.labels.isEmpty() || filter.from || filter.to;
        const auto is = [](const QStringList &wanted, const QString &value) {
            return wanted.isEmpty() || wanted.contains(value);
        };
        for (const Case &each : m_cases) {
            if (each.words.contains(query.text) && is(filter.queues, each.queue)
                && is(filter.tasks, each.task) && is(filter.languages, each.language)
                && is(filter.models, each.model) && (!isOfDecisions || decided.contains(each.id)))
                ids.insert(each.id);
        }
        return ids;
    }

private:
    QString one(std::initializer_list<const char *> pool)
    {
        return QString::fromLatin1(pool.begin()[m_random.bounded(int(pool.size()))]);
    }

    QString prose()
    {
        QStringList words;
        for (int i = 0; i < 3; ++i)
            words
                += one({"parcel", "parcel", "parcel", "refund", "refund", "monday", "depot", "so"});
        return words.join(u' ');
    }

    Result<> addCase(int number)
    {
        Case made {QString::number(number),
                   one({"q0", "q1"}),
                   one({"t0", "t0", "t1", "t2"}),
                   one({"de", "en"}),
                   one({"m0", "m0", "m0", "m1", "m2", "m3"}),
                   {}};
        const QString question = prose();
        const QString draft = prose();
        made.words = question.split(u' ') + draft.split(u' ');
        OrderedJson item = plainItem(made.id, question, draft);
        item.erase("draft");
        item["drafts"] = OrderedJson::array(
            {{{"id", "d1"}, {"text", toStdString(draft)}, {"model", toStdString(made.model)}}});
        item["queue"] = toStdString(made.queue);
        item["task"] = toStdString(made.task);
        item["language"] = toStdString(made.language);
        item["overlap"] = 2;
        m_lines.push_back(item);
        m_cases.push_back(std::move(made));
        if (m_random.bounded(4) == 0)
            return m_store.submit(item);
        return decide(number, one({"anna", "anna", "anna", "ben", "carl"}));
    }

    Result<> decide(int number, const QString &reviewer)
    {
        const QString id = QString::number(number);
        Decision made = decision(id, Action::Approve, {}, reviewer);
        const int action = m_random.bounded(3);
        if (action == 1)
            made = decision(id, Action::Edit, prose() + QStringLiteral(" indeed"), reviewer);
        if (action == 2)
            made = decision(id, Action::Reject, {}, reviewer);
        made.draftId = QStringLiteral("d1");
        made.note = prose();
        for (const char *code : {"policy", "tone"}) {
            if (m_random.bounded(6) == 0)
                made.labels.push_back({QString::fromLatin1(code), Severity::Minor, {}});
        }
        const auto done = reviewOn(*m_store.queue, m_store.clock.now(),
                                   m_lines[std::size_t(number)], std::move(made));
        // By that one already, or by two: as good.
        return done || done.error().code != Error::Code::Storage ? Result<>() : fail(done.error());
    }

    Store &m_store;
    QRandomGenerator m_random;
    std::vector<Case> m_cases;
    std::vector<OrderedJson> m_lines;
};

// Everything of an answer that a person sees.
QStringList shown(const Result<SearchAnswer> &answer)
{
    if (!answer)
        return {toString(answer.error())};
    QStringList lines {answer->more ? QStringLiteral("more") : QStringLiteral("all")};
    for (const SearchHit &hit : answer->hits) {
        lines += QStringLiteral("%1 %2 %3 %4 %5")
                     .arg(hit.externalId, searchedFieldName(hit.field), hit.feedbackId,
                          hit.excerpt.text)
                     .arg(hit.at);
    }
    return lines;
}

} // namespace

class TestSearchFilters final : public QObject, protected BothDatabases {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_noServer = m_server.start(); }

    void everyWayFindsTheSame_data() { databases(); }

    void everyWayFindsTheSame();
};

void TestSearchFilters::everyWayFindsTheSame()
{
    QFETCH(const QString, address);
    constexpr quint32 seed = 20260;
    qInfo("seed %u", seed);
    Store store(address);
    QVERIFY(store.queue);
    Cases cases(store, seed);
    const auto filled = cases.fill();
    QVERIFY2(filled, words(filled));
    QVERIFY(store.count("SELECT count(*) FROM feedback") > Items / 2);
    std::size_t hits = 0;
    for (int round = 0; round < Questions; ++round) {
        SearchQuery query = cases.question();
        query.limit = MostSearchHits;
        const std::set<QString> expected = cases.expected(query);
        hits += expected.size();
        for (const int oneByOne : {0, 1, 7, All}) {
            query.oneByOne = oneByOne;
            const auto answer = searchItems(store.database(), query);
            QVERIFY2(answer, words(answer));
            std::set<QString> found;
            for (const SearchHit &hit : answer->hits)
                found.insert(hit.externalId);
            QCOMPARE(found.size(), answer->hits.size());
            QVERIFY2(found == expected, qPrintable(QStringLiteral("round %1").arg(round)));
        }
        query.viewer = round % 2 == 0 ? QString() : QStringLiteral("anna");
        for (query.limit = 1; query.limit < 12; query.limit += 5) {
            query.oneByOne = All;
            const QStringList before = shown(searchItems(store.database(), query));
            query.oneByOne = round % 9;
            QCOMPARE(shown(searchItems(store.database(), query)), before);
        }
    }
    QVERIFY(hits > 1000);
}

QTEST_GUILESS_MAIN(TestSearchFilters)
#include "tst_searchfilters.moc"
