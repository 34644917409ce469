// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts that are revised while somebody works on them, and drafts that are asked for: what the
// session makes of both, on a real workspace; only time is faked.
#include "core/queue/sqlreviewqueue.h"
#include "core/review/deskfigures.h"
#include "core/review/news.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;

#define VERIFY_RESULT(result)                                                                      \
    QVERIFY2((result).has_value(), (result) ? "" : qPrintable(toString((result).error())))
#define COMPARE_ERROR(result, expected)                                                            \
    do {                                                                                           \
        QVERIFY(!(result).has_value());                                                            \
        QCOMPARE(codeName((result).error().code), codeName(Error::Code::expected));                \
    } while (false)

namespace {

const QString A = QStringLiteral("a");
const QString Producer = QStringLiteral("desk");
const QString First = QStringLiteral("It is on its way.");
const QString Second = QStringLiteral("It arrives on Monday.");

} // namespace

class TestStaleSession : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FakeClock>();
        auto workspace
            = Workspace::open(m_folder->filePath(QStringLiteral("w")), *m_clock, seededRandom(1));
        QVERIFY(workspace);
        m_workspace = std::move(*workspace);
        m_queue = std::make_unique<SqlReviewQueue>(*m_workspace, *m_clock, seededRandom(2));
        m_journal = std::make_unique<Journal>(m_workspace->database(), *m_clock);
        restart();
    }

    void cleanup()
    {
        m_session.reset();
        m_journal.reset();
        m_queue.reset();
        m_workspace.reset();
    }

    void untouchedDraftBecomesTheNewOne()
    {
        const OpenItem item = openFirst();
        send(2, Second, R"(,{"role":"user","content":"Still nothing?"})");
        QVERIFY(*m_session->isOutdated(item.lease.itemId));
        const auto fresh = m_session->refresh(item.lease.itemId);
        VERIFY_RESULT(fresh);
        QVERIFY(fresh->hasNews() && fresh->seen);
        QCOMPARE(fresh->work.text, First);
        QCOMPARE(fresh->base(), First);
        QVERIFY(!fresh->edited());
        const News news = newsOf(*fresh);
        QCOMPARE(news.isNew, (std::vector<bool> {false, true}));
        QCOMPARE(news.messages, 1);
        QVERIFY(news.draft && !news.facts && !news.references);
        COMPARE_ERROR(decide(*fresh, Action::Approve), NotSeen);
        const auto seen = m_session->see(item.lease.itemId, fresh->work, false);
        VERIFY_RESULT(seen);
        QVERIFY(!seen->hasNews() && !seen->edited());
        QCOMPARE(seen->work.text, Second);
        VERIFY_RESULT(decide(*seen, Action::Approve));
        commit();
        QCOMPARE(outcomeText(), Second);
    }

    void typedTextStays_data()
    {
        QTest::addColumn<bool>("take");
        QTest::addColumn<QString>("text");
        QTest::newRow("keep") << false << QStringLiteral("It is on its way, Ann.");
        QTest::newRow("take") << true << Second;
    }

    void typedTextStays()
    {
        QFETCH(bool, take);
        QFETCH(QString, text);
        const OpenItem item = openFirst();
        WorkingState work = item.work;
        work.text = QStringLiteral("It is on its way, Ann.");
        work.labels = {{QStringLiteral("tone"), Severity::Minor, LabelSpan {Side::Final, 16, 21}},
                       {QStringLiteral("fact"), Severity::Major, LabelSpan {Side::Draft, 0, 2}},
                       {QStringLiteral("length"), Severity::Minor, std::nullopt}};
        VERIFY_RESULT(m_session->save(item.lease.itemId, work));
        send(2, Second);
        // Another day, another process: what was seen is known from the journal and the queue.
        restart();
        const auto back = m_session->open(Producer, A);
        VERIFY_RESULT(back);
        QVERIFY(back->hasNews() && back->edited());
        QCOMPARE(back->base(), First);
        QCOMPARE(back->work.text, work.text);
        const auto seen = m_session->see(back->lease.itemId, back->work, take);
        VERIFY_RESULT(seen);
        QCOMPARE(seen->work.text, text);
        QCOMPARE(seen->base(), Second);
        QCOMPARE(seen->edited(), !take);
        QCOMPARE(seen->work.labels.size(), std::size_t(3));
        QCOMPARE(seen->work.labels[0].span.has_value(), !take); // its text is still there
        QVERIFY(!seen->work.labels[1].span); // the draft it pointed into is gone
        VERIFY_RESULT(decide(*seen, take ? Action::Approve : Action::Edit));
        commit();
        QCOMPARE(outcomeText(), text);
    }

    void hiddenDraftReplacesNothing()
    {
        send(1, First);
        execute(QStringLiteral("UPDATE item SET arm = 'control'"));
        const auto item = m_session->open(Producer, A);
        VERIFY_RESULT(item);
        QCOMPARE(item->work.text, QString());
        send(2, Second);
        const auto fresh = m_session->refresh(item->lease.itemId);
        VERIFY_RESULT(fresh);
        const auto seen = m_session->see(item->lease.itemId, fresh->work, true);
        VERIFY_RESULT(seen);
        QCOMPARE(seen->work.text, QString());
    }

    // The session hears of it when it is asked to decide, before anything is journalled.
    void decidingLooksForANewerOne()
    {
        const OpenItem item = openFirst();
        send(2, Second);
        COMPARE_ERROR(decide(item, Action::Approve), NotSeen);
        QVERIFY(m_session->pending().empty());
        const auto fresh = m_session->refresh(item.lease.itemId);
        VERIFY_RESULT(fresh);
        QCOMPARE(fresh->lease.item.revision, 2);
        QCOMPARE(fresh->work.text, First);
    }

    // One that comes in the undo window is held against the store: the decision is put back, the
    // text is there, and it comes before everything else.
    void revisionInTheUndoWindow()
    {
        const OpenItem item = openFirst();
        send(1, QStringLiteral("Other."), {}, QStringLiteral("b"), 99);
        WorkingState work = item.work;
        work.text = QStringLiteral("My own words.");
        VERIFY_RESULT(m_session->decide(item.lease.itemId, Action::Edit, work));
        send(2, Second);
        const auto deliveries = m_session->commitAll();
        VERIFY_RESULT(deliveries);
        QCOMPARE(deliveries->size(), std::size_t(1));
        QVERIFY(deliveries->front().refusal);
        QCOMPARE(codeName(deliveries->front().refusal->code), codeName(Error::Code::NotSeen));
        QCOMPARE(deliveries->front().producer, Producer);
        const auto next = m_session->openNext({});
        VERIFY_RESULT(next);
        QVERIFY(next->has_value());
        QCOMPARE((*next)->lease.item.externalId, A);
        QCOMPARE((*next)->work.text, work.text);
        QVERIFY((*next)->hasNews());
        const auto seen = m_session->see(item.lease.itemId, (*next)->work, false);
        VERIFY_RESULT(seen);
        VERIFY_RESULT(decide(*seen, Action::Edit));
        commit();
        QCOMPARE(outcomeText(), work.text);
    }

    void notSentAndThenRevised()
    {
        const OpenItem item = openFirst();
        WorkingState work = item.work;
        work.text = QStringLiteral("My own words.");
        work.labels = {{QStringLiteral("tone"), Severity::Major, LabelSpan {Side::Final, 0, 2}}};
        work.note = QStringLiteral("why");
        VERIFY_RESULT(m_session->decide(item.lease.itemId, Action::Edit, work));
        commit();
        const auto taken = m_queue->takeOutcomes(Producer, 1, 0);
        VERIFY_RESULT(taken);
        VERIFY_RESULT(m_queue->nackOutcome(taken->front().outcomeId, QStringLiteral("full")));
        send(2, Second);
        const auto next = m_session->openNext({});
        VERIFY_RESULT(next);
        const OpenItem &back = next->value();
        QCOMPARE(back.lease.notSentReason, QStringLiteral("full"));
        QCOMPARE(back.work.text, work.text);
        QCOMPARE(back.work.labels, work.labels);
        QCOMPARE(back.work.note, work.note);
        QVERIFY(back.hasNews() && back.edited());
        QCOMPARE(back.base(), First);
        COMPARE_ERROR(decide(back, Action::Edit), NotSeen);
    }

    void anotherDraftIsAskedForAndComes()
    {
        const OpenItem item = openFirst();
        send(1, QStringLiteral("Other."), {}, QStringLiteral("b"), 99);
        WorkingState work = item.work;
        work.text = QStringLiteral("My own words.");
        work.activeMs = 8'000;
        work.labels = {{QStringLiteral("tone"), Severity::Minor, LabelSpan {Side::Final, 0, 2}},
                       {QStringLiteral("fact"), Severity::Minor, LabelSpan {Side::Draft, 0, 2}}};
        DecideOptions options;
        options.instruction = QStringLiteral("Name the day.");
        const auto asked = m_session->decide(item.lease.itemId, Action::Redraft, work, options);
        VERIFY_RESULT(asked);
        // Within the window it is undone like any decision; another process commits it.
        const auto undone = m_session->undo();
        VERIFY_RESULT(undone);
        QCOMPARE(undone->work.text, work.text);
        VERIFY_RESULT(m_session->decide(item.lease.itemId, Action::Redraft, work, options));
        restart();
        commit();
        const auto requests = m_queue->takeOutcomes(Producer, 5, 0);
        VERIFY_RESULT(requests);
        QCOMPARE(requests->size(), std::size_t(1));
        QCOMPARE(requests->front().instruction, options.instruction);
        QCOMPARE(requests->front().labels.size(), std::size_t(1)); // no text goes out to point into
        const auto other = m_session->openNext({});
        VERIFY_RESULT(other);
        QCOMPARE(other->value().lease.item.externalId, QStringLiteral("b"));
        send(2, Second);
        const auto next = m_session->openNext({});
        VERIFY_RESULT(next);
        const OpenItem &back = next->value();
        QCOMPARE(back.lease.item.externalId, A);
        QVERIFY(back.lease.asked);
        QCOMPARE(back.lease.asked->instruction, options.instruction);
        QVERIFY(back.hasNews());
        QCOMPARE(back.work.text, work.text);
        QCOMPARE(back.work.labels, work.labels);
        const auto seen = m_session->see(back.lease.itemId, back.work, true);
        VERIFY_RESULT(seen);
        QCOMPARE(seen->work.activeMs, 8'000); // all the time that the item took
        VERIFY_RESULT(decide(*seen, Action::Approve));
        commit();
        QCOMPARE(outcomeText(), Second);
    }

    // The text waits with its request. Touched since, or not yet a month old, it stays; after that
    // it was for nothing.
    void untouchedTextOfARequestGoes()
    {
        const OpenItem item = openFirst();
        WorkingState work = item.work;
        work.text = QStringLiteral("My own words.");
        DecideOptions options;
        options.instruction = QStringLiteral("Name the day.");
        VERIFY_RESULT(m_session->decide(item.lease.itemId, Action::Redraft, work, options));
        commit();
        VERIFY_RESULT(m_queue->cancel(Producer, A)); // the request ends with its item
        constexpr qint64 day = qint64 {24} * 3600 * 1000;
        const auto isThere = [&] {
            const auto saved = m_journal->work(item.lease.itemId, QStringLiteral("ann"));
            return saved && saved->has_value();
        };
        m_clock->advance(29 * day);
        restart();
        QVERIFY(isThere());
        m_clock->advance(day + 1);
        restart();
        QVERIFY(!isThere());
    }

    void requestIsRecalledWithItsText()
    {
        const OpenItem item = openFirst();
        WorkingState work = item.work;
        work.text = QStringLiteral("My own words.");
        DecideOptions options;
        options.instruction = QStringLiteral("Name the day.");
        VERIFY_RESULT(m_session->decide(item.lease.itemId, Action::Redraft, work, options));
        commit();
        QCOMPARE(m_session->openNext({})->has_value(), false);
        const auto figures = deskFigures(*m_workspace, QStringLiteral("ann"), m_clock->now());
        VERIFY_RESULT(figures);
        QVERIFY(figures->lastCommitted);
        QCOMPARE(figures->lastCommitted->action, Action::Redraft);
        const auto back = m_session->recall(figures->lastCommitted->decisionId);
        VERIFY_RESULT(back);
        QCOMPARE(back->work.text, work.text);
        QVERIFY(!back->hasNews());
        VERIFY_RESULT(decide(*back, Action::Edit));
        commit();
        QCOMPARE(outcomeText(), work.text);
    }

    // Somebody else with a place of the same item was quicker: the text is on the desk again.
    void requestThatCannotBeIsPutBack()
    {
        send(1, First, {}, A, 50, R"(,"overlap":2)");
        const auto item = m_session->open(Producer, A);
        VERIFY_RESULT(item);
        const auto other
            = m_queue->lease({QStringLiteral("bob"), {QStringLiteral("*")}, {}, Producer, A, 1});
        VERIFY_RESULT(other);
        DecisionRequest first;
        first.key = other->front().key;
        first.decision.decisionId = QStringLiteral("d-bob");
        first.decision.reviewer = QStringLiteral("bob");
        first.decision.action = Action::Redraft;
        first.decision.instruction = QStringLiteral("Again.");
        VERIFY_RESULT(m_queue->decide(first));
        WorkingState work = item->work;
        work.text = QStringLiteral("My own words.");
        DecideOptions options;
        options.instruction = QStringLiteral("Name the day.");
        VERIFY_RESULT(m_session->decide(item->lease.itemId, Action::Redraft, work, options));
        const auto deliveries = m_session->commitAll();
        VERIFY_RESULT(deliveries);
        QCOMPARE(codeName(deliveries->front().refusal->code), codeName(Error::Code::Conflict));
        const auto next = m_session->openNext({});
        VERIFY_RESULT(next);
        QCOMPARE(next->value().work.text, work.text);
        VERIFY_RESULT(decide(**next, Action::Edit));
        commit();
        QCOMPARE(outcomeText(), work.text);
    }

private:
    void restart()
    {
        ReviewSession::Config config;
        config.reviewer = QStringLiteral("ann");
        m_session = std::make_unique<ReviewSession>(*m_queue, *m_journal, *m_clock, seededRandom(3),
                                                    config);
        const auto started = m_session->start();
        VERIFY_RESULT(started);
    }

    void send(int revision, const QString &draft, const QByteArray &moreMessages = {},
              const QString &id = A, int priority = 50, const QByteArray &more = {})
    {
        const QByteArray line = "{\"external_id\":\"" + id.toUtf8() + "\",\"revision\":"
            + QByteArray::number(revision) + ",\"priority\":" + QByteArray::number(priority)
            + ",\"messages\":[{\"role\":\"user\",\"content\":\"Where is it?\"}" + moreMessages
            + "],\"draft\":\"" + draft.toUtf8() + "\"" + more + '}';
        const Result<Item> item = parseItem(line);
        VERIFY_RESULT(item);
        const auto receipt = m_queue->submit(Producer, *item);
        VERIFY_RESULT(receipt);
    }

    OpenItem openFirst()
    {
        send(1, First);
        const auto item = m_session->open(Producer, A);
        return item ? *item : OpenItem {};
    }

    Result<PendingDecision> decide(const OpenItem &item, Action action)
    {
        return m_session->decide(item.lease.itemId, action, item.work);
    }

    void commit()
    {
        const auto deliveries = m_session->commitAll();
        VERIFY_RESULT(deliveries);
        for (const Delivery &delivery : *deliveries)
            QVERIFY2(!delivery.refusal, qPrintable(toString(delivery.refusal.value_or(Error {}))));
    }

    QString outcomeText()
    {
        const auto outcomes = m_queue->takeOutcomes(Producer, 9, 0);
        return outcomes && !outcomes->empty() ? outcomes->back().finalText.value_or(QString())
                                              : QString();
    }

    void execute(const QString &sql)
    {
        const auto done = m_workspace->database().execute(sql);
        VERIFY_RESULT(done);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SqlReviewQueue> m_queue;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ReviewSession> m_session;
};

QTEST_GUILESS_MAIN(TestStaleSession)
#include "tst_stalesession.moc"
