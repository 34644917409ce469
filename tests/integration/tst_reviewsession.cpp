// SPDX-License-Identifier: GPL-3.0-or-later
// The states a decision goes through, on a real workspace; only time is faked.
#include "core/queue/sqlreviewqueue.h"
#include "core/review/reviewsession.h"
#include "core/store/feedbackstore.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;

namespace {

Item makeItem(const QString &id, const QString &more = {})
{
    const QString line
        = QStringLiteral("{\"external_id\":\"%1\",\"messages\":[{\"role\":\"user\","
                         "\"content\":\"Where is %1?\"}],\"draft\":\"It is on its way.\"%2}")
              .arg(id, more);
    const Result<Item> item = parseItem(line.toUtf8());
    return item ? *item : Item {};
}

QStringList ids(const char *names)
{
    return QString::fromLatin1(names).split(u' ');
}

} // namespace

#define VERIFY_RESULT(result)                                                                      \
    QVERIFY2((result).has_value(), (result) ? "" : qPrintable(toString((result).error())))
#define COMPARE_ERROR(result, expected)                                                            \
    do {                                                                                           \
        QVERIFY(!(result).has_value());                                                            \
        QCOMPARE(codeName((result).error().code), codeName(expected));                             \
    } while (false)

class TestReviewSession : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FakeClock>();
        open();
    }

    void cleanup()
    {
        m_session.reset();
        m_journal.reset();
        m_queue.reset();
        m_workspace.reset();
    }

    void editLabelDecide()
    {
        submit(ids("a"));
        auto item = m_session->openNext({});
        VERIFY_RESULT(item);
        QVERIFY(item->has_value());
        QCOMPARE((*item)->work.text, QStringLiteral("It is on its way."));
        QVERIFY(!(*item)->restored);
        WorkingState work = (*item)->work;
        work.text = QStringLiteral("It arrives on Monday.");
        work.labels = {{QStringLiteral("fact"), Severity::Major, LabelSpan {Side::Final, 14, 20}}};
        work.note = QStringLiteral("The carrier says so.");
        work.activeMs = 4200;
        work.readMs = 900;
        work.keystrokes = 31;
        work.coverage = 1;
        const auto made = m_session->decide((*item)->lease.itemId, Action::Edit, work);
        VERIFY_RESULT(made);
        QCOMPARE(made->dueAt, made->madeAt + 5000);
        QCOMPARE(m_session->pending().size(), std::size_t(1));
        QCOMPARE(feedback().size(), std::size_t(0));

        m_clock->advance(5000);
        const auto deliveries = m_session->commitDue();
        VERIFY_RESULT(deliveries);
        QCOMPARE(deliveries->size(), std::size_t(1));
        QVERIFY(!deliveries->front().refusal);
        QVERIFY(deliveries->front().outcomeId.has_value());
        QVERIFY(m_session->pending().empty());
        const auto stored = feedback();
        QCOMPARE(stored.size(), std::size_t(1));
        const Decision &decision = stored.front().decision;
        QCOMPARE(decision.finalText, work.text);
        QCOMPARE(decision.labels, work.labels);
        QCOMPARE(decision.note, work.note);
        QCOMPARE(decision.activeMs, std::optional<qint64>(4200));
        QCOMPARE(decision.keystrokes, std::optional(31));
        QCOMPARE(decision.reviewer, QStringLiteral("ann"));
    }

    void undoBringsEveryWordBack_data()
    {
        QTest::addColumn<int>("action");
        QTest::newRow("edit") << int(Action::Edit);
        QTest::newRow("reject without replacement") << int(Action::Reject);
        QTest::newRow("escalate") << int(Action::Escalate);
    }

    void undoBringsEveryWordBack()
    {
        QFETCH(int, action);
        submit(ids("a"));
        const OpenItem item = openItem("a");
        WorkingState work = item.work;
        work.text = QStringLiteral("Half a thought");
        work.note = QStringLiteral("note");
        work.labels = {{QStringLiteral("tone"), Severity::Minor, std::nullopt}};
        DecideOptions options;
        if (Action(action) == Action::Escalate)
            options.escalateTo = QStringLiteral("legal");
        VERIFY_RESULT(m_session->decide(item.lease.itemId, Action(action), work, options));
        COMPARE_ERROR(m_session->open(QStringLiteral("local"), QStringLiteral("a")),
                      Error::Code::AlreadyDecided);
        const auto back = m_session->undo();
        VERIFY_RESULT(back);
        QCOMPARE(back->work, work);
        QVERIFY(back->restored);
        COMPARE_ERROR(m_session->undo(), Error::Code::NotFound);
        m_clock->advance(60'000);
        VERIFY_RESULT(m_session->commitDue());
        QCOMPARE(feedback().size(), std::size_t(0));
    }

    void aRestartKeepsWorkAndDecisions()
    {
        submit(ids("a b"));
        const OpenItem first = openItem("a");
        WorkingState work = first.work;
        work.text = QStringLiteral("Decided just before the end");
        VERIFY_RESULT(m_session->decide(first.lease.itemId, Action::Edit, work));
        const OpenItem second = openItem("b");
        WorkingState unfinished = second.work;
        unfinished.text = QStringLiteral("Not yet decided \U0001F469‍\U0001F680");
        VERIFY_RESULT(m_session->save(second.lease.itemId, unfinished));

        // The process ends without a word. Within the window the decision can still be undone …
        reopen();
        QCOMPARE(m_session->pending().size(), std::size_t(1));
        const auto again = m_session->openNext({});
        VERIFY_RESULT(again);
        QCOMPARE((*again)->lease.item.externalId, QStringLiteral("b"));
        QCOMPARE((*again)->work, unfinished);
        QVERIFY((*again)->restored);

        // … after it the restart commits it.
        m_clock->advance(5001);
        cleanup();
        open();
        QVERIFY(m_session->pending().empty());
        QCOMPARE(m_started.size(), std::size_t(1));
        QCOMPARE(feedback().size(), std::size_t(1));
        QCOMPARE(feedback().front().decision.finalText, work.text);
    }

    void aLateSaveDoesNotComeBack()
    {
        submit(ids("a"));
        const OpenItem item = openItem("a");
        VERIFY_RESULT(m_session->decide(item.lease.itemId, Action::Approve, item.work));
        WorkingState late = item.work;
        late.text = QStringLiteral("typed before, saved after");
        VERIFY_RESULT(m_session->save(item.lease.itemId, late));
        const auto back = m_session->undo();
        VERIFY_RESULT(back);
        QCOMPARE(back->work.text, item.draftText);
    }

    void mistakesAreToldBeforeTheyAreJournalled()
    {
        submit(ids("a"));
        const OpenItem item = openItem("a");
        WorkingState work = item.work;
        COMPARE_ERROR(m_session->decide(item.lease.itemId, Action::Edit, work),
                      Error::Code::InvalidInput);
        work.text += u'!';
        COMPARE_ERROR(m_session->decide(item.lease.itemId, Action::Approve, work),
                      Error::Code::InvalidInput);
        COMPARE_ERROR(m_session->decide(item.lease.itemId, Action::Escalate, work),
                      Error::Code::InvalidInput);
        work.labels = {{QStringLiteral("ugly"), Severity::Minor, std::nullopt}};
        COMPARE_ERROR(m_session->decide(item.lease.itemId, Action::Edit, work),
                      Error::Code::InvalidInput);
        QVERIFY(m_session->pending().empty());
    }

    void aQueueCanDemandALabel()
    {
        submit(ids("a"));
        VERIFY_RESULT(m_workspace->database().execute(
            QStringLiteral("UPDATE queue SET label_required_on = 'edit,reject'")));
        const OpenItem item = openItem("a");
        WorkingState work = item.work;
        work.text += u'!';
        COMPARE_ERROR(m_session->decide(item.lease.itemId, Action::Edit, work),
                      Error::Code::InvalidInput);
        work.labels = {{QStringLiteral("tone"), Severity::Minor, std::nullopt}};
        VERIFY_RESULT(m_session->decide(item.lease.itemId, Action::Edit, work));
    }

    void supersededTextIsKept()
    {
        submit(ids("a"));
        const OpenItem item = openItem("a");
        WorkingState work = item.work;
        work.text = QStringLiteral("mine");
        VERIFY_RESULT(m_session->decide(item.lease.itemId, Action::Edit, work));
        // A supervisor gives the slot to someone else within the undo window.
        VERIFY_RESULT(m_queue->reassign(item.lease.key.slotId, QStringLiteral("ben")));
        m_clock->advance(5000);
        const auto deliveries = m_session->commitDue();
        VERIFY_RESULT(deliveries);
        QCOMPARE(deliveries->size(), std::size_t(1));
        QVERIFY(deliveries->front().refusal.has_value());
        QCOMPARE(codeName(deliveries->front().refusal->code), codeName(Error::Code::LeaseLost));
        QVERIFY(m_session->pending().empty());
        const auto kept = feedback(FeedbackStatus::Superseded);
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(kept.front().decision.finalText, work.text);
    }

    void textOfALostLeaseIsKeptAndComesBack()
    {
        submit(ids("a"));
        const OpenItem item = openItem("a");
        const QString id = item.lease.itemId;
        VERIFY_RESULT(m_queue->reassign(item.lease.key.slotId, QStringLiteral("ben")));
        COMPARE_ERROR(m_session->refresh(id), Error::Code::LeaseLost);
        WorkingState work = item.work;
        work.text = QStringLiteral("typed after it was gone");
        VERIFY_RESULT(m_session->save(id, work));
        COMPARE_ERROR(m_session->retake(id), Error::Code::Busy);
        COMPARE_ERROR(m_session->decide(id, Action::Edit, work), Error::Code::LeaseLost);
        work.text += u'!';
        VERIFY_RESULT(m_session->save(id, work));
        // The other lets it go: it is taken up where it was left.
        const auto bens = m_queue->adopt(QStringLiteral("ben"));
        VERIFY_RESULT(bens);
        VERIFY_RESULT(m_queue->release(bens->front().key, QStringLiteral("ben"), {}));
        const auto back = m_session->retake(id);
        VERIFY_RESULT(back);
        QCOMPARE(back->work, work);
        VERIFY_RESULT(m_session->decide(id, Action::Edit, work));
        VERIFY_RESULT(m_session->commitAll());
        QCOMPARE(feedback().front().decision.finalText, work.text);
    }

    void theWallClockMayBeSet_data()
    {
        QTest::addColumn<qint64>("jump");
        QTest::newRow("a year ahead") << qint64 {365} * 86'400'000;
        QTest::newRow("a year back") << qint64 {-365} * 86'400'000;
    }

    // A window for undo is as long as it was said to be, also across a restart; a lease that the
    // jump made run out, and that a prefetch brought back, does not turn the decision away.
    void theWallClockMayBeSet()
    {
        QFETCH(qint64, jump);
        submit(ids("a b"));
        const OpenItem item = openItem("a");
        const OpenItem second = openItem("b");
        WorkingState work = item.work;
        work.text = QStringLiteral("decided before the jump");
        VERIFY_RESULT(m_session->decide(item.lease.itemId, Action::Edit, work));
        m_clock->setWall(m_clock->now() + jump);
        VERIFY_RESULT(m_session->prefetch({}));
        VERIFY_RESULT(m_session->commitDue());
        QCOMPARE(m_session->pending().size(), std::size_t(1));
        m_clock->advance(5000);
        const auto deliveries = m_session->commitDue();
        VERIFY_RESULT(deliveries);
        QCOMPARE(deliveries->size(), std::size_t(1));
        QVERIFY(!deliveries->front().refusal);
        QCOMPARE(feedback().front().decision.finalText, work.text);

        WorkingState next = second.work;
        next.text = QStringLiteral("decided before a restart");
        VERIFY_RESULT(m_session->decide(second.lease.itemId, Action::Edit, next));
        m_clock->setWall(m_clock->now() - jump);
        reopen();
        m_clock->advance(60'000);
        VERIFY_RESULT(m_session->commitDue());
        QVERIFY(m_session->pending().empty());
        QCOMPARE(feedback().size(), std::size_t(2));
    }

    void aNewRevisionMustBeSeen()
    {
        submit(ids("a"));
        const OpenItem item = openItem("a");
        VERIFY_RESULT(m_session->decide(item.lease.itemId, Action::Approve, item.work));
        VERIFY_RESULT(
            m_queue->submit(QStringLiteral("local"),
                            makeItem(QStringLiteral("a"), QStringLiteral(",\"revision\":2"))));
        m_clock->advance(5000);
        const auto deliveries = m_session->commitDue();
        VERIFY_RESULT(deliveries);
        QCOMPARE(codeName(deliveries->front().refusal->code), codeName(Error::Code::NotSeen));
        // Back on the desk, and it goes out once the reviewer has seen it.
        const auto fresh = m_session->refresh(item.lease.itemId);
        VERIFY_RESULT(fresh);
        QCOMPARE(fresh->lease.item.revision, 2);
        QCOMPARE(fresh->work.seenRevision, 1);
        COMPARE_ERROR(m_session->decide(item.lease.itemId, Action::Approve, fresh->work),
                      Error::Code::NotSeen);
        WorkingState seen = fresh->work;
        seen.seenRevision = 2;
        VERIFY_RESULT(m_session->decide(item.lease.itemId, Action::Approve, seen));
        VERIFY_RESULT(m_session->commitAll());
        QCOMPARE(feedback().size(), std::size_t(1));
    }

    void recallAndNotSent()
    {
        submit(ids("a"));
        const OpenItem item = openItem("a");
        WorkingState work = item.work;
        work.text = QStringLiteral("first");
        const auto made = m_session->decide(item.lease.itemId, Action::Edit, work);
        VERIFY_RESULT(made);
        VERIFY_RESULT(m_session->commitAll());
        const auto back = m_session->recall(made->decisionId);
        VERIFY_RESULT(back);
        QCOMPARE(back->work.text, work.text);
        QCOMPARE(feedback(FeedbackStatus::Recalled).size(), std::size_t(1));
        QVERIFY(back->lease.key.fence > item.lease.key.fence);

        work.text = QStringLiteral("second");
        const auto second = m_session->decide(item.lease.itemId, Action::Edit, work);
        VERIFY_RESULT(second);
        VERIFY_RESULT(m_session->commitAll());
        const auto taken = m_queue->takeOutcomes({}, 10, 0);
        VERIFY_RESULT(taken);
        QCOMPARE(taken->size(), std::size_t(1));
        COMPARE_ERROR(m_session->recall(second->decisionId), Error::Code::Conflict);
        VERIFY_RESULT(
            m_queue->nackOutcome(taken->front().outcomeId, QStringLiteral("mailbox full")));

        submit(ids("b"));
        // What could not be sent comes first, with its text and the reason.
        const auto next = m_session->openNext({});
        VERIFY_RESULT(next);
        QCOMPARE((*next)->lease.item.externalId, QStringLiteral("a"));
        QCOMPARE((*next)->lease.notSentReason, QStringLiteral("mailbox full"));
        QCOMPARE((*next)->work.text, QStringLiteral("second"));
    }

    void whatCameBackGoesBeforeWhatIsAtHand()
    {
        submit(ids("a b c d e"));
        const OpenItem item = openItem("a");
        VERIFY_RESULT(m_session->decide(item.lease.itemId, Action::Approve, item.work));
        VERIFY_RESULT(m_session->commitAll());
        const auto second = m_session->openNext({});
        VERIFY_RESULT(second);
        VERIFY_RESULT(m_session->prefetch({})); // as many as one may hold at once
        const auto taken = m_queue->takeOutcomes({}, 10, 0);
        VERIFY_RESULT(taken);
        VERIFY_RESULT(m_queue->nackOutcome(taken->front().outcomeId, QStringLiteral("full")));
        VERIFY_RESULT(m_session->decide((*second)->lease.itemId, Action::Approve, (*second)->work));
        const auto next = m_session->openNext({});
        VERIFY_RESULT(next);
        QCOMPARE((*next)->lease.item.externalId, QStringLiteral("a"));
        QCOMPARE((*next)->lease.notSentReason, QStringLiteral("full"));
        // Nothing of what was at hand is lost over it.
        VERIFY_RESULT(m_session->decide((*next)->lease.itemId, Action::Approve, (*next)->work));
        const auto after = m_session->openNext({});
        VERIFY_RESULT(after);
        QCOMPARE((*after)->lease.item.externalId, QStringLiteral("c"));
    }

    void workingFasterThanTheWindow()
    {
        QStringList many;
        for (int i = 0; i < 12; ++i)
            many += QStringLiteral("i%1").arg(i, 2, 10, QChar(u'0'));
        submit(many);
        // Twelve decisions without a tick of the clock; the store holds three places for a
        // reviewer.
        for (int i = 0; i < 12; ++i) {
            const auto item = m_session->openNext(QStringLiteral("default"));
            VERIFY_RESULT(item);
            QVERIFY2(item->has_value(), qPrintable(QString::number(i)));
            VERIFY_RESULT(m_session->decide((*item)->lease.itemId, Action::Approve, (*item)->work));
            VERIFY_RESULT(m_session->prefetch(QStringLiteral("default")));
        }
        const auto none = m_session->openNext(QStringLiteral("default"));
        VERIFY_RESULT(none);
        QVERIFY(!none->has_value());
        const auto deliveries = m_session->commitAll();
        VERIFY_RESULT(deliveries);
        QCOMPARE(deliveries->size(), std::size_t(12));
        QCOMPARE(feedback().size(), std::size_t(12));
    }

    void releaseGivesItBackUntouched()
    {
        submit(ids("a"));
        const OpenItem item = openItem("a");
        VERIFY_RESULT(m_session->release(item.lease.itemId, {}));
        COMPARE_ERROR(m_session->save(item.lease.itemId, item.work), Error::Code::LeaseLost);
        const OpenItem again = openItem("a");
        QVERIFY(again.lease.key.fence > item.lease.key.fence);
        VERIFY_RESULT(m_session->release(again.lease.itemId,
                                         {.delayMs = 0, .excludeMe = true, .reason = {}}));
        COMPARE_ERROR(m_session->open(QStringLiteral("local"), QStringLiteral("a")),
                      Error::Code::NotPermitted);
    }

    void theScreenStopsBeforeTheStore()
    {
        submit(ids("a"));
        const OpenItem item = openItem("a");
        QCOMPARE(item.leaseDeadline, m_clock->steady() + 810'000);
        // Setting the wall clock changes nothing about it.
        m_clock->setWall(m_clock->now() - 86'400'000);
        m_clock->advance(100'000);
        const auto renewed = m_session->refresh(item.lease.itemId);
        VERIFY_RESULT(renewed);
        QCOMPARE(renewed->leaseDeadline, m_clock->steady() + 810'000);
    }

    void theControlArmSeesNoDraft()
    {
        submit(ids("a"));
        VERIFY_RESULT(
            m_workspace->database().execute(QStringLiteral("UPDATE item SET arm = 'control'")));
        const OpenItem item = openItem("a");
        QCOMPARE(item.work.text, QString());
        COMPARE_ERROR(m_session->decide(item.lease.itemId, Action::Approve, item.work),
                      Error::Code::InvalidInput);
    }

    void aBusyStoreKeepsTheDecisionPending()
    {
        submit(ids("a"));
        const OpenItem item = openItem("a");
        VERIFY_RESULT(m_session->decide(item.lease.itemId, Action::Approve, item.work));
        auto locker = Database::openSqlite(path(), {});
        VERIFY_RESULT(locker);
        VERIFY_RESULT(m_workspace->database().execute(QStringLiteral("PRAGMA busy_timeout=10")));
        VERIFY_RESULT((*locker)->execute(QStringLiteral("BEGIN IMMEDIATE")));
        COMPARE_ERROR(m_session->commitAll(), Error::Code::Busy);
        QCOMPARE(m_session->pending().size(), std::size_t(1));
        VERIFY_RESULT((*locker)->execute(QStringLiteral("ROLLBACK")));
        const auto deliveries = m_session->commitAll();
        VERIFY_RESULT(deliveries);
        QCOMPARE(deliveries->size(), std::size_t(1));
        QCOMPARE(feedback().size(), std::size_t(1));
    }

    void oneUnreadableDecisionKeepsNobodyOut()
    {
        submit(ids("a b"));
        const OpenItem first = openItem("a");
        WorkingState work = first.work;
        work.text = QStringLiteral("Kept through it all");
        work.answers.resize(150, {QStringLiteral("voice"), {}, CheckAnswer::Verdict::Kept, {}});
        work.answers.back().subject = QStringLiteral("the last");
        const auto made = m_session->decide(first.lease.itemId, Action::Edit, work);
        VERIFY_RESULT(made);
        const OpenItem second = openItem("b");
        VERIFY_RESULT(m_session->decide(second.lease.itemId, Action::Approve, second.work));
        {
            Query damage(
                m_workspace->database(),
                QStringLiteral("UPDATE journal_decision SET body = ? WHERE decision_id = ?"));
            damage.bind(QByteArray("{\"external_id\":7}")).bind(made->decisionId);
            VERIFY_RESULT(damage.run());
        }
        reopen();
        QCOMPARE(m_started.size(), std::size_t(1));
        QCOMPARE(m_started.front().decisionId, made->decisionId);
        QCOMPARE(m_started.front().externalId, QStringLiteral("a"));
        QVERIFY(m_started.front().refusal.has_value());
        QCOMPARE(m_session->pending().size(), std::size_t(1));
        const OpenItem again = openItem("a");
        QCOMPARE(again.work.text, work.text);
        QCOMPARE(again.work.answers.size(), std::size_t(100));
        QCOMPARE(again.work.answers.back().subject, QStringLiteral("the last"));
        VERIFY_RESULT(m_session->decide(again.lease.itemId, Action::Edit, again.work));
        VERIFY_RESULT(m_session->commitAll());
        QCOMPARE(feedback().size(), std::size_t(2));
        // Said once, and nothing of it is thrown away.
        m_clock->advance(qint64 {30} * 24 * 3600 * 1000);
        reopen();
        QVERIFY(m_started.empty());
        Query left(m_workspace->database(),
                   QStringLiteral("SELECT state, refusal FROM journal_decision"));
        QVERIFY(left.runToRow().value_or(false));
        QCOMPARE(left.text(0), QStringLiteral("refused"));
        QVERIFY(left.bytes(1).contains("external_id"));
    }

    void whatCannotBeReadAgainIsNotJournalled()
    {
        submit(ids("a"));
        const OpenItem item = openItem("a");
        WorkingState work = item.work;
        work.text = QStringLiteral("Another");
        DecideOptions options;
        options.decisionId = QString(2000, u'x');
        QVERIFY(!m_session->decide(item.lease.itemId, Action::Edit, work, options));
        QVERIFY(m_session->pending().empty());
        reopen();
        QVERIFY(m_session->pending().empty());
    }

private:
    [[nodiscard]] QString path() const
    {
        return m_folder->filePath(QStringLiteral("w.bluepencil"));
    }

    void open()
    {
        auto workspace = Workspace::open(path(), *m_clock, seededRandom(++m_seed));
        VERIFY_RESULT(workspace);
        m_workspace = std::move(*workspace);
        m_queue = std::make_unique<SqlReviewQueue>(*m_workspace, *m_clock, seededRandom(++m_seed));
        m_journal = std::make_unique<Journal>(m_workspace->database(), *m_clock);
        ReviewSession::Config config;
        config.reviewer = QStringLiteral("ann");
        m_session = std::make_unique<ReviewSession>(*m_queue, *m_journal, *m_clock,
                                                    seededRandom(++m_seed), config);
        auto started = m_session->start();
        VERIFY_RESULT(started);
        m_started = std::move(*started);
    }

    void reopen()
    {
        cleanup();
        open();
    }

    void submit(const QStringList &wanted)
    {
        for (const QString &id : wanted)
            VERIFY_RESULT(m_queue->submit(QStringLiteral("local"), makeItem(id)));
    }

    OpenItem openItem(const char *id)
    {
        auto item = m_session->open(QStringLiteral("local"), QString::fromLatin1(id));
        if (!item)
            QTest::qFail(qPrintable(toString(item.error())), __FILE__, __LINE__);
        return item ? std::move(*item) : OpenItem {};
    }

    std::vector<Feedback> feedback(FeedbackStatus status = FeedbackStatus::Counted)
    {
        std::vector<Feedback> found;
        FeedbackFilter filter;
        filter.statuses = {status};
        const Result<> read
            = forEachFeedback(m_workspace->database(), filter, [&](const Feedback &entry) {
                  found.push_back(entry);
                  return Result<> {};
              });
        if (!read)
            QTest::qFail(qPrintable(toString(read.error())), __FILE__, __LINE__);
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SqlReviewQueue> m_queue;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ReviewSession> m_session;
    std::vector<Delivery> m_started;
    quint64 m_seed = 0;
};

QTEST_GUILESS_MAIN(TestReviewSession)
#include "tst_reviewsession.moc"
