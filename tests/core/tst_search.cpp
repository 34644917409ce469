// SPDX-License-Identifier: GPL-3.0-or-later
// Full-text search on a real workspace: what is found, what is not, and that nothing found was
// erased.
#include "core/queue/importer.h"
#include "core/queue/rights/erasure.h"
#include "core/store/feedbackstore.h"
#include "core/store/search.h"
#include "core/store/searchindex.h"
#include "tests/support/reviewedworkspace.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace bluepencil;
using namespace Qt::StringLiterals;
using namespace bluepencil::test;

class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEveryField();
    void newestFirstAndEachOnce();
    void filters();
    void revisionsReplace();
    void gatheredWordsAreFoundOnceStored();
    void othersDecisionsStayBlind();
    void hiddenDraftsStayHidden();
    void findsWhatABruteForceFinds();
    void hostileTextIsOnlyText();
    void importsThatAreNotThroughAreNotFound();
    void erasedIsForgotten();
    void olderWorkspacesAreFilledInSteps();
    void limits();
    void stops();
};

namespace {

QStringList found(ReviewedWorkspace &store, const QString &text, const SearchQuery &base = {})
{
    SearchQuery query = base;
    query.text = text;
    const auto answer = searchItems(store.database(), query);
    if (!answer)
        return {u"error: "_s + toString(answer.error())};
    QStringList ids;
    for (const SearchHit &hit : answer->hits)
        ids += hit.externalId + u':' + searchedFieldName(hit.field);
    return ids;
}

Decision edit(const QString &id, const QString &final, const QString &note = {},
              const QString &reviewer = QStringLiteral("anna"))
{
    Decision made = decision(id, Action::Edit, final, reviewer);
    made.note = note;
    return made;
}

} // namespace

void TestSearch::findsEveryField()
{
    ReviewedWorkspace store;
    OrderedJson item = plainItem(u"t-1"_s, u"Where is my parcel?"_s, u"It was shipped."_s);
    item["title"] = "Lost in Zürich";
    QVERIFY(store.review(item, edit(u"t-1"_s, u"It left on Monday."_s, u"Checked the depot."_s)));
    QCOMPARE(found(store, u"parcel"_s), QStringList {u"t-1:conversation"_s});
    QCOMPARE(found(store, u"zurich"_s), QStringList {u"t-1:conversation"_s});
    QCOMPARE(found(store, u"shipped"_s), QStringList {u"t-1:draft"_s});
    QCOMPARE(found(store, u"monday"_s), QStringList {u"t-1:final"_s});
    QCOMPARE(found(store, u"depot"_s), QStringList {u"t-1:note"_s});
    QCOMPARE(found(store, u"parcel shipped"_s), QStringList {u"t-1:conversation"_s});
    QCOMPARE(found(store, u"\"left on\" depot"_s), QStringList {u"t-1:final"_s});
    QCOMPARE(found(store, u"ship*"_s), QStringList {u"t-1:draft"_s});
    QCOMPARE(found(store, u"ship"_s), QStringList());
    QCOMPARE(found(store, u"parcel absent"_s), QStringList());
    // No phrase goes from one text into the next.
    QCOMPARE(found(store, u"\"zurich where\""_s), QStringList());

    SearchQuery query;
    query.text = u"depot"_s;
    const auto answer = searchItems(store.database(), query);
    QVERIFY2(answer, words(answer));
    const SearchHit &hit = answer->hits.at(0);
    QVERIFY(hit.action == Action::Edit);
    QCOMPARE(hit.reviewer, u"anna"_s);
    QCOMPARE(hit.state, u"done"_s);
    QCOMPARE(hit.title, u"Lost in Zürich"_s);
    QCOMPARE(hit.at, store.clock().now());
    QCOMPARE(hit.excerpt.text, u"Checked the depot."_s);
    QCOMPARE(hit.excerpt.marks, (std::vector<SearchMark> {{12, 5}}));
    QVERIFY(findFeedback(store.database(), hit.feedbackId)->has_value());
    QVERIFY(!answer->more);
    QCOMPARE(answer->missing, 0);
}

void TestSearch::newestFirstAndEachOnce()
{
    ReviewedWorkspace store;
    for (int i = 0; i < 6; ++i) {
        store.clock().advance(1000);
        QVERIFY(store.submit(plainItem(u"t-%1"_s.arg(i), u"The same word"_s, u"A draft"_s)));
    }
    QCOMPARE(found(store, u"same"_s),
             (QStringList {u"t-5:conversation"_s, u"t-4:conversation"_s, u"t-3:conversation"_s,
                           u"t-2:conversation"_s, u"t-1:conversation"_s, u"t-0:conversation"_s}));
    store.clock().advance(1000);
    QVERIFY(store.decide(edit(u"t-2"_s, u"The same again"_s)));
    SearchQuery three;
    three.limit = 3;
    QCOMPARE(found(store, u"same"_s, three),
             (QStringList {u"t-2:final"_s, u"t-5:conversation"_s, u"t-4:conversation"_s}));
    three.text = u"same"_s;
    QVERIFY(searchItems(store.database(), three)->more);
    three.limit = 6;
    QVERIFY(!searchItems(store.database(), three)->more);
    // What was approved is found in its draft, with the decision.
    QVERIFY(store.decide(decision(u"t-4"_s, Action::Approve, {}, u"ben"_s)));
    three.text = u"draft"_s;
    const auto answer = searchItems(store.database(), three);
    const auto approved = std::ranges::find(answer->hits, u"t-4"_s, &SearchHit::externalId);
    QVERIFY(approved != answer->hits.end() && approved->action == Action::Approve);
    QCOMPARE(approved->reviewer, u"ben"_s);
    QCOMPARE(approved->field, SearchedField::Draft);
}

void TestSearch::filters()
{
    ReviewedWorkspace store;
    for (int i = 0; i < 4; ++i) {
        OrderedJson item = plainItem(u"t-%1"_s.arg(i), u"A question"_s, u"Common answer"_s);
        item["queue"] = i % 2 == 0 ? "even" : "odd";
        item["attributes"] = {{"region", i < 2 ? "EU" : "US"}};
        QVERIFY(store.submit(item));
    }
    QVERIFY(store.decide(decision(u"t-0"_s, Action::Approve)));
    Decision labelled = edit(u"t-1"_s, u"Better answer"_s, {}, u"ben"_s);
    labelled.labels = {{u"tone"_s, Severity::Minor, {}}};
    QVERIFY(store.decide(labelled));
    const auto ids = [&](const std::function<void(FeedbackFilter &)> &set) {
        SearchQuery query;
        set(query.filter);
        QStringList got = found(store, u"answer"_s, query);
        for (QString &each : got)
            each = each.section(u':', 0, 0);
        got.sort();
        return got.join(u' ');
    };
    QCOMPARE(ids([](FeedbackFilter &) {}), u"t-0 t-1 t-2 t-3"_s);
    QCOMPARE(ids([](FeedbackFilter &f) { f.queues = {u"even"_s}; }), u"t-0 t-2"_s);
    QCOMPARE(ids([](FeedbackFilter &f) { f.actions = {u"approve"_s}; }), u"t-0"_s);
    QCOMPARE(ids([](FeedbackFilter &f) { f.reviewers = {u"ben"_s, u"nobody"_s}; }), u"t-1"_s);
    QCOMPARE(ids([](FeedbackFilter &f) { f.labels = {u"tone"_s}; }), u"t-1"_s);
    QCOMPARE(ids([](FeedbackFilter &f) {
                 f.where = {{u"/attributes/region"_s, u"US"_s}};
             }),
             u"t-2 t-3"_s);
    const UtcMs now = store.clock().now();
    QCOMPARE(ids([now](FeedbackFilter &f) { f.from = now + 1; }), QString());
    QCOMPARE(ids([now](FeedbackFilter &f) { f.from = now; }), u"t-0 t-1"_s);
}

void TestSearch::revisionsReplace()
{
    ReviewedWorkspace store;
    OrderedJson item = plainItem(u"t-1"_s, u"An early question"_s, u"A draft"_s);
    QVERIFY(store.submit(item));
    item["revision"] = 2;
    item["messages"][0]["content"] = "A late question";
    QVERIFY(store.submit(item));
    QCOMPARE(found(store, u"early"_s), QStringList());
    QCOMPARE(found(store, u"late"_s), QStringList {u"t-1:conversation"_s});
}

void TestSearch::gatheredWordsAreFoundOnceStored()
{
    ReviewedWorkspace store;
    ReviewedWorkspace other;
    GatheredWords words(store.database());
    OrderedJson item = plainItem(u"t-1"_s, u"Where is my parcel?"_s, u"It was shipped."_s);
    QVERIFY(store.submit(item));
    QCOMPARE(found(store, u"parcel"_s), QStringList());
    // Those of an earlier revision go the same way as without waiting.
    item["revision"] = 2;
    item["draft"] = "It is lost.";
    QVERIFY(store.submit(item));
    QCOMPARE(found(store, u"shipped"_s), QStringList());
    QCOMPARE(found(store, u"lost"_s), QStringList());
    // Another workspace does not wait, and what waits for itself is its own.
    QVERIFY(other.submit(plainItem(u"t-2"_s, u"Where is my luggage?"_s, u"In Rome."_s)));
    QCOMPARE(found(other, u"luggage"_s), QStringList {u"t-2:conversation"_s});
    {
        GatheredWords others(other.database());
        QVERIFY(other.submit(plainItem(u"t-3"_s, u"A second case?"_s, u"In Oslo."_s)));
        QVERIFY(store.submit(plainItem(u"t-4"_s, u"And my ticket?"_s, u"Attached."_s)));
        QVERIFY(others.store());
    }
    QCOMPARE(found(other, u"oslo"_s), QStringList {u"t-3:draft"_s});
    QCOMPARE(found(store, u"ticket"_s), QStringList());

    QVERIFY(words.store());
    QCOMPARE(found(store, u"parcel"_s), QStringList {u"t-1:conversation"_s});
    QCOMPARE(found(store, u"lost"_s), QStringList {u"t-1:draft"_s});
    QCOMPARE(found(store, u"shipped"_s), QStringList());
    QCOMPARE(found(store, u"ticket"_s), QStringList {u"t-4:conversation"_s});
}

void TestSearch::othersDecisionsStayBlind()
{
    ReviewedWorkspace store;
    OrderedJson item = plainItem(u"t-1"_s, u"A question"_s, u"A draft"_s);
    item["overlap"] = 2;
    QVERIFY(store.review(item, edit(u"t-1"_s, u"Annas opinion"_s, u"Annas note"_s)));
    SearchQuery ben;
    ben.viewer = u"ben"_s;
    QCOMPARE(found(store, u"opinion"_s, ben), QStringList());
    ben.text = u"question"_s;
    const auto answer = searchItems(store.database(), ben);
    QCOMPARE(answer->hits.size(), std::size_t(1));
    QVERIFY(answer->hits[0].feedbackId.isEmpty() && answer->hits[0].reviewer.isEmpty());
    SearchQuery anna;
    anna.viewer = u"anna"_s;
    QCOMPARE(found(store, u"opinion"_s, anna), QStringList {u"t-1:final"_s});
    QCOMPARE(found(store, u"opinion"_s), QStringList {u"t-1:final"_s});
    QVERIFY(store.decide(edit(u"t-1"_s, u"Bens opinion"_s, {}, u"ben"_s)));
    QCOMPARE(found(store, u"opinion"_s, ben), QStringList {u"t-1:final"_s});
    QCOMPARE(found(store, u"note"_s, ben), QStringList {u"t-1:note"_s});
}

void TestSearch::hiddenDraftsStayHidden()
{
    ReviewedWorkspace store;
    QVERIFY(store.submit(plainItem(u"t-1"_s, u"A question"_s, u"A secret"_s)));
    QVERIFY(store.execute(u"UPDATE item SET arm = 'control'"_s));
    SearchQuery anna;
    anna.viewer = u"anna"_s;
    QCOMPARE(found(store, u"secret"_s, anna), QStringList());
    QCOMPARE(found(store, u"question"_s, anna), QStringList {u"t-1:conversation"_s});
    QCOMPARE(found(store, u"secret"_s), QStringList {u"t-1:draft"_s});
}

void TestSearch::findsWhatABruteForceFinds()
{
    constexpr quint32 seed = 23;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QStringList pool {u"café"_s,     u"Cafe"_s, u"CAFÉS"_s,    u"don't"_s, u"re-send"_s,
                            u"1,250.00"_s, u"公司"_s, u"我们公司"_s, u"司我"_s,  u"Straße"_s,
                            u"x"_s,        u"ส่ง"_s,   u"한국어"_s,   u"😀"_s,     u"OR"_s};
    const auto prose = [&](int words) {
        QStringList chosen;
        for (int i = 0; i < words; ++i)
            chosen += pool[random.bounded(int(pool.size()))];
        return chosen.join(u' ');
    };
    ReviewedWorkspace store;
    QStringList texts;
    for (int i = 0; i < 60; ++i) {
        texts += prose(6);
        QVERIFY(store.submit(plainItem(QString::number(i), texts.last(), u"…"_s)));
    }
    int hits = 0;
    for (int round = 0; round < 300; ++round) {
        QString typed = prose(1 + random.bounded(3));
        if (random.bounded(3) == 0)
            typed = u'"' + typed + u'"';
        else if (random.bounded(3) == 0)
            typed = typed.left(1 + random.bounded(int(typed.size()))) + u'*';
        const auto terms = parseSearch(typed);
        if (!terms)
            continue;
        QStringList expected;
        for (int i = 59; i >= 0; --i) {
            if (findTerms(texts[i], *terms).complete)
                expected += QString::number(i) + u":conversation"_s;
        }
        SearchQuery all;
        all.limit = 100;
        QVERIFY2(found(store, typed, all) == expected, qPrintable(typed));
        hits += int(expected.size());
    }
    QVERIFY(hits > 500);
}

void TestSearch::hostileTextIsOnlyText()
{
    ReviewedWorkspace store;
    const QString hostile = u"'); DROP TABLE item; -- \"x\" NEAR(a b) <b>bold</b>"_s + QChar(u'\0')
        + u"behind \u202Egnirts"_s;
    QVERIFY(store.review(plainItem(u"t-1"_s, hostile, u"draft"_s),
                         edit(u"t-1"_s, u"final"_s, u"note"_s)));
    QCOMPARE(found(store, u"behind"_s).size(), 1);
    QCOMPARE(found(store, u"\"drop table item\""_s).size(), 1);
    QCOMPARE(found(store, u"gnirts"_s).size(), 1);
    for (const QString &typed :
         {u"\"; DROP TABLE item"_s, u"a* AND"_s, u"{draft} : x"_s, u"NEAR(a b, 2)"_s, u"'a' | !b"_s,
          u"draft : *"_s, u"\\"_s + u"a"_s}) {
        const QStringList got = found(store, typed);
        QVERIFY2(got.isEmpty() || !got[0].startsWith(u"error"), qPrintable(got.join(u' ')));
    }
    // What LIKE takes for anything is nothing here, and with a word beside it the word counts.
    QVERIFY(store.review(plainItem(u"t-2"_s, u"a rate of 15%_off\\now"_s, u"other"_s),
                         edit(u"t-2"_s, u"last"_s)));
    for (const QString &typed : {u"15%"_s, u"15%_off"_s, u"off\\now"_s, u"15_off"_s, u"rat%"_s})
        QVERIFY2(!found(store, typed).join(u' ').contains(u"t-1"), qPrintable(typed));
    QCOMPARE(found(store, u"15%_off\\now"_s), QStringList {u"t-2:conversation"_s});
    QCOMPARE(found(store, u"rat%"_s), QStringList());
    for (const QString &typed : {u"%"_s, u"_"_s, u"\\"_s, u"*"_s, u"\""_s, u"%_\\"_s}) {
        SearchQuery query;
        query.text = typed;
        const auto answer = searchItems(store.database(), query);
        QVERIFY2(!answer && answer.error().code == Error::Code::InvalidArgument, qPrintable(typed));
        QVERIFY(!answer.error().what.contains(u"SQL"));
    }
}

void TestSearch::importsThatAreNotThroughAreNotFound()
{
    ReviewedWorkspace store;
    QVERIFY(store.submit(plainItem(u"t-1"_s, u"staged words"_s, u"draft"_s)));
    QVERIFY(store.execute(u"INSERT INTO import (import_id, source, state, touched_at)"
                          " VALUES ('i', 'f', 'staging', 0)"_s));
    QVERIFY(store.execute(u"UPDATE item SET state = 'staged', import_id = 'i'"_s));
    QCOMPARE(found(store, u"staged"_s), QStringList());

    QFile file(store.folder(u"history.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"external_id\":\"h-1\",\"messages\":[{\"role\":\"user\",\"content\":\"old\"}],"
               "\"final_text\":\"Yesterday's answer\"}\n");
    file.close();
    ImportOptions options;
    options.history = true;
    const auto report
        = importFile(store.queue(), store.clock(), seededRandom(4), file.fileName(), options);
    QVERIFY2(report && report->stored, words(report));
    QCOMPARE(found(store, u"yesterday"_s), QStringList {u"h-1:final"_s});
    // Words are put back of both, though a line of history reads otherwise than one of the queue.
    QVERIFY(store.submit(plainItem(u"t-2"_s, u"queued words"_s, u"draft"_s)));
    QVERIFY(emptySearchIndex(store.database()));
    QCOMPARE(fillSearchIndex(store.database()).value(), 0);
    QCOMPARE(found(store, u"yesterday"_s), QStringList {u"h-1:final"_s});
    QCOMPARE(found(store, u"queued"_s), QStringList {u"t-2:conversation"_s});
}

void TestSearch::erasedIsForgotten()
{
    ReviewedWorkspace store;
    for (int i = 0; i < 30; ++i) {
        OrderedJson item = plainItem(u"t-%1"_s.arg(i), u"Shared words"_s,
                                     i == 7 ? u"Planted zyxwvut"_s : u"Another"_s);
        item["subject_id"] = i == 7 ? "gone" : "stays";
        QVERIFY(store.submit(item));
    }
    QVERIFY(store.decide(edit(u"t-7"_s, u"zyxwvutfinal"_s, u"zyxwvutnote"_s)));
    QVERIFY(store.decide(edit(u"t-8"_s, u"kept final"_s)));
    QCOMPARE(found(store, u"zyxwvut*"_s).size(), 1);
    QVERIFY(eraseSubject(store.queue(), u"gone"_s));
    QCOMPARE(found(store, u"zyxwvut*"_s), QStringList());
    QCOMPARE(found(store, u"shared"_s).size(), 29);
    QCOMPARE(found(store, u"kept"_s), QStringList {u"t-8:final"_s});
    QFile file(store.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("zyxwvut"));
}

void TestSearch::olderWorkspacesAreFilledInSteps()
{
    ReviewedWorkspace store;
    for (int i = 0; i < 25; ++i) {
        QVERIFY(store.review(plainItem(u"t-%1"_s.arg(i), u"Old words"_s, u"A draft"_s),
                             edit(u"t-%1"_s.arg(i), u"A final"_s)));
    }
    QVERIFY(emptySearchIndex(store.database()));
    QCOMPARE(found(store, u"old"_s), QStringList());
    SearchQuery query;
    query.text = u"old"_s;
    QCOMPARE(searchItems(store.database(), query)->missing, 50);
    QCOMPARE(fillSearchIndex(store.database(), 20).value(), 30);
    QCOMPARE(fillSearchIndex(store.database(), 20).value(), 10);
    QCOMPARE(fillSearchIndex(store.database(), 20).value(), 0);
    QCOMPARE(fillSearchIndex(store.database(), 20).value(), 0);
    QCOMPARE(found(store, u"old"_s).size(), 25);
    QCOMPARE(found(store, u"final"_s).size(), 25);
    QCOMPARE(store.workspace().checkIntegrity().value(), QStringList());
}

void TestSearch::limits()
{
    ReviewedWorkspace store;
    for (const int limit : {0, -1, MostSearchHits + 1}) {
        SearchQuery query;
        query.text = u"x"_s;
        query.limit = limit;
        QCOMPARE(searchItems(store.database(), query).error().code, Error::Code::InvalidArgument);
    }
    QCOMPARE(searchItems(store.database(), {}).error().code, Error::Code::InvalidArgument);
}

void TestSearch::stops()
{
    ReviewedWorkspace store;
    QVERIFY(store.submit(plainItem(u"t-1"_s, u"words"_s, u"draft"_s)));
    std::stop_source source;
    source.request_stop();
    SearchQuery query;
    query.text = u"words"_s;
    QCOMPARE(searchItems(store.database(), query, source.get_token()).error().code,
             Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
