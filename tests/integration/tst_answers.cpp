// SPDX-License-Identifier: GPL-3.0-or-later
// A queue that demands answers to findings of the checks: nothing goes out without them, they are
// stored with the decision, survive the end of the process, and go with the person.
#include "core/check/answers.h"
#include "core/queue/answerdemand.h"
#include "core/queue/rights/erasure.h"
#include "core/queue/sqlreviewqueue.h"
#include "core/review/reviewsession.h"
#include "core/stats/agreement/reviewsides.h"
#include "core/store/feedbackstore.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;

namespace {

using Verdict = CheckAnswer::Verdict;

// The draft names a figure that the source does not have, and leaves a placeholder in.
const QByteArray twoFindings
    = "{\"external_id\":\"a\",\"language\":\"en\",\"subject_id\":\"s-1\",\"messages\":[{\"role\":"
      "\"user\",\"content\":\"When does my order come?\"}],\"draft\":\"Dear [NAME], it comes in 17 "
      "days.\"}";

QStringList both()
{
    return {QStringLiteral("figure-not-found"), QStringLiteral("placeholder")};
}

QStringList named(const std::vector<CheckAnswer> &answers)
{
    QStringList names;
    for (const CheckAnswer &answer : answers)
        names.append(answer.check + u' ' + answer.subject + u' ' + verdictName(answer.verdict));
    names.sort();
    return names;
}

} // namespace

// Evaluates the expression once.
#define VERIFY_RESULT(expression)                                                                  \
    do {                                                                                           \
        const auto &given = (expression);                                                          \
        QVERIFY2(given.has_value(), given ? "" : qPrintable(toString(given.error())));             \
    } while (false)

class TestAnswers final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FakeClock>();
        open();
        const Result<Item> item = parseItem(twoFindings);
        VERIFY_RESULT(item);
        VERIFY_RESULT(m_queue->submit(QStringLiteral("local"), *item));
    }

    void cleanup() { close(); }

    void withoutADemandNothingIsAsked()
    {
        const OpenItem item = openItem();
        QVERIFY(item.lease.answerRequired.isEmpty());
        VERIFY_RESULT(m_session->decide(item.lease.itemId, Action::Approve, item.work));
    }

    void approvalWaitsForEveryAnswer()
    {
        demand(both());
        const OpenItem item = openItem();
        QCOMPARE(item.lease.answerRequired, both());
        WorkingState work = item.work;
        refused(item, Action::Approve, work);
        work.answers = {{QStringLiteral("figure-not-found"), figure(item), Verdict::Kept, {}}};
        refused(item, Action::Approve, work);
        // An answer to another text of the same check is none to this one.
        work.answers.push_back(
            {QStringLiteral("placeholder"), QStringLiteral("[OTHER]"), Verdict::Kept, {}});
        refused(item, Action::Approve, work);
        work.answers.push_back({QStringLiteral("placeholder"), QStringLiteral("[NAME]"),
                                Verdict::Kept, QStringLiteral("filled in by the mail program")});
        VERIFY_RESULT(m_session->decide(item.lease.itemId, Action::Approve, work));
        const Decision stored = commit();
        QCOMPARE(named(stored.answers),
                 QStringList(
                     {QStringLiteral("figure-not-found ") + figure(item) + QStringLiteral(" kept"),
                      QStringLiteral("placeholder [NAME] kept")}));
        QCOMPARE(verdicts(), QStringLiteral("figure-not-found:kept placeholder:kept"));
    }

    void whatIsGoneCountsAsMended()
    {
        demand(both());
        const OpenItem item = openItem();
        WorkingState work = item.work;
        work.text = QStringLiteral("Dear customer, it comes in 17 days.");
        refused(item, Action::Edit, work); // the figure is still there
        work.answers = {{QStringLiteral("figure-not-found"), figure(item), Verdict::Kept, {}}};
        VERIFY_RESULT(m_session->decide(item.lease.itemId, Action::Edit, work));
        commit();
        QCOMPARE(verdicts(), QStringLiteral("figure-not-found:kept placeholder:mended"));
        const auto figures = checkAnswerFigures(m_workspace->database(), {});
        VERIFY_RESULT(figures);
        QCOMPARE(figures->size(), std::size_t(2));
        QCOMPARE(figures->front().check, QStringLiteral("figure-not-found"));
        QVERIFY(figures->front().right.n == 0 && figures->front().right.of == 1);
        QCOMPARE(figures->back().right, wilsonRate(1, 1)); // the placeholder was mended
    }

    // The check of the length is about the whole of a field.
    void longTextsAreAnsweredByTheirHash()
    {
        demand({QStringLiteral("length")});
        VERIFY_RESULT(m_queue->submit(QStringLiteral("local"), longField('x')));
        const OpenItem item = openItem("long");
        const QString subject = subjectOf(lengthOf(item.lease.item));
        QVERIFY(subject.toUtf8().size() < 1024);
        QVERIFY(subject != subjectOf(lengthOf(longField('y'))));
        WorkingState work = item.work;
        refused(item, Action::Approve, work);
        work.text = QStringLiteral("{\"a\":\"x\"}");
        VERIFY_RESULT(m_session->decide(item.lease.itemId, Action::Edit, work));
        close();
        open(); // it was read from the journal
        QCOMPARE(m_session->pending().size(), std::size_t(1));
        const Decision stored = commit();
        QCOMPARE(named(stored.answers),
                 QStringList(QStringLiteral("length ") + subject + QStringLiteral(" mended")));
    }

    void whatIsTooLargeForTheChecksDoesNotGoOutUnasked()
    {
        const Item large = itemOf("large", QByteArray(300 * 1024, 'a'));
        VERIFY_RESULT(m_queue->submit(QStringLiteral("local"), large));
        demand(both());
        const OpenItem item = openItem("large");
        refused(item, Action::Approve, item.work);
        WorkingState work = item.work;
        work.text = QStringLiteral("Shorter.");
        VERIFY_RESULT(m_session->decide(item.lease.itemId, Action::Edit, work));
    }

    // However many of other checks stand before it.
    void aDemandIsNotCutOff()
    {
        const Item many = itemOf("many", figures(60) + "See https://nowhere.example/x for it.");
        VERIFY_RESULT(m_queue->submit(QStringLiteral("local"), many));
        demand({QStringLiteral("link-not-found")});
        const OpenItem item = openItem("many");
        refused(item, Action::Approve, item.work);
        const auto stops = stopsOf(runAllChecks(item.lease.item, item.draftText));
        QVERIFY(stops.size() > MostFindings);
        const auto shown = shownStops(stops, item.lease.answerRequired);
        QCOMPARE(shown.size(), MostFindings + 1);
        const auto open = unanswered(shown, item.lease.answerRequired, {});
        QCOMPARE(open.size(), std::size_t(1));
        WorkingState work = item.work;
        setAnswer(work.answers, open.front(), Verdict::Kept, {});
        VERIFY_RESULT(m_session->decide(item.lease.itemId, Action::Approve, work));
        QCOMPARE(commit().answers.size(), std::size_t(1));
    }

    void moreAnswersThanCanBeStoredAreRefused()
    {
        const Item many = itemOf("many", figures(120));
        VERIFY_RESULT(m_queue->submit(QStringLiteral("local"), many));
        demand(both());
        const OpenItem item = openItem("many");
        WorkingState work = item.work;
        for (const CheckFinding &stop : stopsOf(runAllChecks(item.lease.item, item.draftText)))
            setAnswer(work.answers, stop, Verdict::Kept, {});
        QVERIFY(work.answers.size() > 100);
        refused(item, Action::Approve, work);
    }

    void onlyWhatLetsATextOutWaits()
    {
        demand(both());
        const OpenItem item = openItem();
        WorkingState work = item.work;
        DecideOptions replacement;
        replacement.sendReplacement = true;
        work.text += QStringLiteral(" Regards");
        QVERIFY(!m_session->decide(item.lease.itemId, Action::Reject, work, replacement));
        VERIFY_RESULT(m_session->decide(item.lease.itemId, Action::Reject, work));
        commit();
        QCOMPARE(verdicts(), QString());
    }

    void aRestartKeepsThem()
    {
        demand(both());
        const OpenItem item = openItem();
        WorkingState work = item.work;
        work.answers = {{QStringLiteral("placeholder"), QStringLiteral("[NAME]"), Verdict::Mended,
                         QStringLiteral("a reason")}};
        work.attention.facts = .25;
        work.attention.evidence = .5;
        work.suggestions.kinds[1] = {4, 2};
        VERIFY_RESULT(m_session->save(item.lease.itemId, work));
        close();
        open();
        const OpenItem again = openItem();
        QCOMPARE(again.work, work);
        // Undo and recall bring them back, too.
        work.answers.push_back(
            {QStringLiteral("figure-not-found"), figure(item), Verdict::Kept, {}});
        VERIFY_RESULT(m_session->decide(item.lease.itemId, Action::Approve, work));
        const auto undone = m_session->undo();
        VERIFY_RESULT(undone);
        QCOMPARE(undone->work, work);
        const auto made = m_session->decide(item.lease.itemId, Action::Approve, work);
        VERIFY_RESULT(made);
        commit();
        const auto recalled = m_session->recall(made->decisionId);
        VERIFY_RESULT(recalled);
        QCOMPARE(named(recalled->work.answers), named(work.answers));
        QCOMPARE(recalled->work.attention, work.attention);
        QCOMPARE(recalled->work.suggestions, work.suggestions);
    }

    void erasureTakesTheWords()
    {
        demand(both());
        const OpenItem item = openItem();
        WorkingState work = item.work;
        work.answers
            = {{QStringLiteral("figure-not-found"), figure(item), Verdict::Kept,
                QStringLiteral("said by Annabel")},
               {QStringLiteral("placeholder"), QStringLiteral("[NAME]"), Verdict::Kept, {}}};
        VERIFY_RESULT(m_session->decide(item.lease.itemId, Action::Approve, work));
        commit();
        // From a file that was taken in when any name did.
        VERIFY_RESULT(m_workspace->database().execute(
            QStringLiteral("INSERT INTO feedback_answer (feedback_no, answer_no, check_name,"
                           " verdict) SELECT feedback_no, 9, 'Annabel', 'kept' FROM feedback")));
        const auto erased = eraseSubject(*m_queue, QStringLiteral("s-1"));
        VERIFY_RESULT(erased);
        for (const char *table : {"feedback", "decision"}) {
            Query query(m_workspace->database(),
                        QStringLiteral("SELECT %1 FROM %2")
                            .arg(QLatin1String(table) == QLatin1String("feedback")
                                     ? QStringLiteral("decision")
                                     : QStringLiteral("body"),
                                 QLatin1String(table)));
            QVERIFY(query.runToRow().value_or(false));
            QVERIFY(!query.bytes(0).contains("Annabel"));
            QVERIFY(!query.bytes(0).contains("[NAME]"));
            QVERIFY(query.bytes(0).contains("placeholder"));
        }
        QCOMPARE(verdicts(), QStringLiteral("figure-not-found:kept placeholder:kept"));
    }

    void theDemandIsASettingOfTheQueue()
    {
        Database &database = m_workspace->database();
        const QString queue = QStringLiteral("default");
        QCOMPARE(*answerDemand(database, queue), QStringList());
        VERIFY_RESULT(setAnswerDemand(database, queue, both()));
        QCOMPARE(*answerDemand(database, queue), both());
        VERIFY_RESULT(setAnswerDemand(database, queue, {}));
        QCOMPARE(*answerDemand(database, queue), QStringList());
        QVERIFY(!setAnswerDemand(database, QStringLiteral("nowhere"), both()));
        QVERIFY(!answerDemand(database, QStringLiteral("nowhere")));
    }

private:
    void open()
    {
        auto opened = Workspace::open(m_folder->filePath(QStringLiteral("w.bluepencil")), *m_clock,
                                      seededRandom(1));
        VERIFY_RESULT(opened);
        m_workspace = std::move(*opened);
        m_queue = std::make_unique<SqlReviewQueue>(*m_workspace, *m_clock, seededRandom(2));
        m_journal = std::make_unique<Journal>(m_workspace->database(), *m_clock);
        ReviewSession::Config config;
        config.reviewer = QStringLiteral("ann");
        m_session = std::make_unique<ReviewSession>(*m_queue, *m_journal, *m_clock, seededRandom(3),
                                                    config);
        VERIFY_RESULT(m_session->start());
    }

    void close()
    {
        m_session.reset();
        m_journal.reset();
        m_queue.reset();
        m_workspace.reset();
    }

    void demand(const QStringList &checks)
    {
        VERIFY_RESULT(setAnswerDemand(m_workspace->database(), QStringLiteral("default"), checks));
    }

    static Item itemOf(const QByteArray &id, const QByteArray &draft,
                       const QByteArray &more = QByteArray())
    {
        return parseItem("{\"external_id\":\"" + id
                         + "\",\"language\":\"en\",\"messages\":[{\"role\":\"user\",\"content\":"
                           "\"How many?\"}],\"draft\":\""
                         + draft + '"' + more + '}')
            .value_or(Item {});
    }

    static Item longField(char filling)
    {
        return itemOf("long", "{\\\"a\\\":\\\"" + QByteArray(20'000, filling) + "\\\"}",
                      ",\"output_schema\":{\"type\":\"object\",\"properties\":{\"a\":{\"type\":"
                      "\"string\",\"maxLength\":10}}}");
    }

    static CheckFinding lengthOf(const Item &item)
    {
        for (const CheckFinding &stop : stopsOf(runAllChecks(item, item.drafts.front().text))) {
            if (stop.check == u"schema")
                return stop;
        }
        return {};
    }

    // Sentences with that many figures that no source has.
    static QByteArray figures(int count)
    {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += "It takes " + QByteArray::number(1013 + i * 37) + " hours. ";
        return text;
    }

    OpenItem openItem(const char *id = "a")
    {
        const auto item = m_session->open(QStringLiteral("local"), QString::fromLatin1(id));
        return item ? *item : OpenItem {};
    }

    void refused(const OpenItem &item, Action action, const WorkingState &work)
    {
        const auto made = m_session->decide(item.lease.itemId, action, work);
        QVERIFY(!made.has_value());
        QCOMPARE(made.error().where, QStringLiteral("/answers"));
        QVERIFY(m_session->pending().empty());
    }

    // As the check writes it.
    static QString figure(const OpenItem &item)
    {
        for (const CheckFinding &finding : runAllChecks(item.lease.item, item.draftText)) {
            if (finding.check == u"figures" && finding.needsLook())
                return subjectOf(finding);
        }
        return {};
    }

    Decision commit()
    {
        m_clock->advance(60'000);
        const auto deliveries = m_session->commitDue();
        if (!deliveries || deliveries->size() != 1 || deliveries->front().refusal)
            return {};
        Query query(m_workspace->database(),
                    QStringLiteral("SELECT decision FROM feedback ORDER BY feedback_no DESC"));
        if (!query.runToRow().value_or(false))
            return {};
        return parseDecision(query.bytes(0)).value_or(Decision {});
    }

    QString verdicts()
    {
        Query query(m_workspace->database(),
                    QStringLiteral("SELECT check_name, verdict FROM feedback_answer"
                                   " ORDER BY feedback_no, check_name"));
        if (!query.run())
            return {};
        QStringList all;
        while (query.next().value_or(false))
            all.append(query.text(0) + u':' + query.text(1));
        return all.join(u' ');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SqlReviewQueue> m_queue;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ReviewSession> m_session;
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
