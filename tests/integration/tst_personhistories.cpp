// SPDX-License-Identifier: GPL-3.0-or-later
// Fifty histories, each drawn from its seed: whatever was done with a person's texts, after the
// erasure no byte of them is in the workspace, its log, a copy made after it, or a batch made anew.
#include "core/dataset/batches/batchstore.h"
#include "core/dataset/exporter.h"
#include "core/queue/rights/erasure.h"
#include "core/queue/rights/holds.h"
#include "core/queue/rights/rectification.h"
#include "core/queue/rights/restriction.h"
#include "core/queue/rights/rightsids.h"
#include "core/queue/rights/rightsrequests.h"
#include "core/queue/rights/subjectreport.h"
#include "core/review/reviewsession.h"
#include "core/store/backup/backup.h"
#include "tests/support/exporttools.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <random>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

QString txt(const char *text)
{
    return QString::fromUtf8(text);
}

class Story {
public:
    explicit Story(int seed)
        : m_random(static_cast<unsigned>(seed))
        , m_secret(txt("Zyx") + sha256Hex({txt("seed"), QString::number(seed)}).left(24))
        , m_subject(txt("subject ") + m_secret)
        , m_store(static_cast<quint64>(seed))
        , m_journal(m_store.database(), m_store.clock())
        , m_session(m_store.queue(), m_journal, m_store.clock(),
                    seededRandom(static_cast<quint64>(seed)),
                    {.reviewer = txt("w"), .undoWindowMs = 60'000})
    {
        QVERIFY(m_session.start());
    }

    // True while the person's texts must be found: a search that finds nothing proves nothing.
    void run()
    {
        submit(true);
        for (int step = 0; step < 25; ++step) {
            m_store.clock().advance(1000);
            switch (m_random() % 13) {
            case 0:
            case 1:
            case 2:
                submit(m_random() % 3 != 0);
                break;
            case 3:
                revise();
                break;
            case 4:
            case 5:
                workOn(true);
                break;
            case 6:
                workOn(false);
                break;
            case 7:
                takeBack();
                break;
            case 8:
                signalOrNack();
                break;
            case 9:
                exportBatch();
                break;
            case 10:
                holdAndRelease();
                break;
            case 11:
                askAndRestrict();
                break;
            default:
                correct();
                break;
            }
        }
        exportBatch();
        const auto report
            = writeSubject(m_store.queue(), m_subject, [](QByteArrayView) { return Result<>(); });
        QVERIFY2(report, words(report));
    }

    void erase()
    {
        const auto erased = eraseSubject(m_store.queue(), m_subject);
        QVERIFY2(erased, words(erased));
        // Files of batches are for whoever holds them to delete; they are made anew.
        for (const QString &folder : m_batches)
            QVERIFY(QDir(folder).removeRecursively());
        const auto batches = allBatches(m_store.database());
        QVERIFY2(batches, words(batches));
        Exporter exporter(m_store.workspace(), m_store.clock(), seededRandom(7));
        for (const BatchRow &batch : *batches) {
            const auto anew = exporter.rebuild(batch.batchId, batch.revision,
                                               m_store.folder(txt("anew-%1").arg(batch.batchId)));
            QVERIFY2(anew || anew.error().code == Error::Code::NotFound, words(anew));
        }
        const auto copy = backUp(m_store.workspace(), m_store.path(), m_store.folder(txt("copy")),
                                 m_store.clock(), seededRandom(8));
        QVERIFY2(copy, words(copy));
    }

    // Where the secret is, in either encoding.
    [[nodiscard]] QStringList places() const
    {
        const QByteArray utf8 = m_secret.toUtf8();
        const QByteArray utf16(reinterpret_cast<const char *>(m_secret.utf16()),
                               m_secret.size() * 2);
        QStringList found;
        QDirIterator it(QFileInfo(m_store.path()).absolutePath(), QDir::Files | QDir::Hidden,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            if (bytes.contains(utf8) || bytes.contains(utf16))
                found += it.fileName();
        }
        return found;
    }

private:
    [[nodiscard]] QString with(const char *text) const { return txt(text).arg(m_secret); }

    OrderedJson itemOf(const QString &id, bool ours, int revision)
    {
        OrderedJson item = plainItem(id, ours ? with("I am %1") : txt("Keep me"),
                                     ours ? with("Dear %1, hello.") : txt("Kept."));
        item["subject_id"] = toStdString(ours ? m_subject : txt("somebody else"));
        item["revision"] = revision;
        item["queue"] = "q";
        if (ours) {
            item["title"] = toStdString(with("For %1"));
            item["conversation_id"] = toStdString(with("conv %1 ") + id);
            item["attributes"] = {{"name", toStdString(m_secret)}};
            item["metadata"] = {{"who", toStdString(m_secret)}};
            item["unknown"] = toStdString(with("rev %1 ") + QString::number(revision));
        }
        return item;
    }

    void submit(bool ours)
    {
        const QString id = txt("i%1").arg(++m_count);
        if (m_random() % 5 == 0 && ours) {
            addHistory(id);
            return;
        }
        const auto done = m_store.submit(itemOf(id, ours, 1));
        QVERIFY2(done, words(done));
        m_open.push_back(id);
        if (ours)
            m_ours.push_back(id);
    }

    void addHistory(const QString &id)
    {
        OrderedJson line = itemOf(id, true, 1);
        line.erase("draft");
        line["final_text"] = toStdString(with("Written to %1 long ago"));
        const auto item = parseCorrected(toLine(line));
        QVERIFY2(item, words(item));
        Transaction transaction(m_store.database());
        QVERIFY(transaction.begin());
        bool repeated = false;
        QVERIFY(m_store.execute(txt("INSERT OR IGNORE INTO import (import_id, source, state,"
                                    " touched_at) VALUES ('i', 'f', 'published', 1)")));
        QVERIFY(m_store.queue().addHistoryInTransaction(txt("local"), *item, txt("i"), &repeated));
        QVERIFY(m_store.execute(txt("UPDATE item SET state = 'history' WHERE state = 'staged'")));
        QVERIFY(transaction.commit());
    }

    // Refusals are part of a history: the item may be decided, taken or restricted by then.
    void revise()
    {
        if (!m_ours.empty())
            static_cast<void>(m_store.submit(itemOf(pick(m_ours), true, 2 + int(m_random() % 3))));
    }

    void workOn(bool decide)
    {
        if (m_open.empty())
            return;
        const QString id = pick(m_open);
        auto item = m_session.open(txt("local"), id);
        if (!item)
            return;
        const bool ours = std::ranges::find(m_ours, id) != m_ours.end();
        WorkingState work = item->work;
        work.text = ours ? with("To %1, good day ") + QString::number(m_random()) : txt("Other");
        work.note = ours ? with("%1 wrote") : txt("note");
        static_cast<void>(m_session.save(item->lease.itemId, work));
        if (!decide)
            return;
        DecideOptions options;
        Action action = Action::Edit;
        if (m_random() % 6 == 0) {
            action = Action::Redraft;
            options.instruction = ours ? with("Write %1 another") : txt("Another");
        }
        const auto made = m_session.decide(item->lease.itemId, action, work, options);
        if (!made)
            return;
        if (m_random() % 4 == 0) {
            static_cast<void>(m_session.undo());
            return;
        }
        if (m_random() % 4 == 0)
            return; // still in its undo window
        static_cast<void>(m_session.commitAll());
        m_decided = made->decisionId;
        std::erase(m_open, id);
    }

    void takeBack()
    {
        if (!m_decided.isEmpty())
            static_cast<void>(m_session.recall(m_decided));
    }

    void signalOrNack()
    {
        const auto taken = m_store.queue().takeOutcomes({}, 3, 0);
        QVERIFY2(taken, words(taken));
        for (const Outcome &outcome : *taken) {
            const bool ours = std::ranges::find(m_ours, outcome.externalId) != m_ours.end();
            if (m_random() % 2 == 0) {
                static_cast<void>(m_store.queue().nackOutcome(
                    outcome.outcomeId, ours ? with("cannot reach %1") : txt("cannot reach them")));
                continue;
            }
            Signal signal;
            signal.outcomeId = outcome.outcomeId;
            signal.kind = txt("complaint");
            signal.value = Json(toStdString(ours ? with("%1 is angry") : txt("angry")));
            signal.at = m_store.clock().now();
            static_cast<void>(m_store.queue().signal(signal));
            static_cast<void>(m_store.queue().ackOutcome(outcome.outcomeId));
        }
    }

    void exportBatch()
    {
        ExportConfig config;
        config.formats = {txt("openai-chat"), txt("trl-preference")};
        config.preparation.history = m_random() % 2 == 0 ? History::Train : History::None;
        if (m_random() % 3 == 0)
            config.filter.where = {{txt("/subject_id"), m_subject}};
        const QString name = txt("batch-%1").arg(++m_exports);
        const auto summary = exportTo(m_store, name, config);
        if (!summary)
            return; // nothing to export yet
        m_batches += summary->folder;
        const auto given
            = insertGift(m_store.database(),
                         {summary->batchId, 1, m_subject, txt("asked by %1, twice").arg(m_subject),
                          m_store.clock().now()});
        QVERIFY2(given, words(given));
    }

    void holdAndRelease()
    {
        NewHold hold;
        if (m_random() % 2 == 0)
            hold.scope.subjectId = m_subject;
        else
            hold.scope.filter.where = {{txt("/subject_id"), m_subject}};
        hold.reason = txt("claim of %1 against us").arg(m_subject);
        hold.by = txt("legal");
        const auto number = addHold(m_store.queue(), hold);
        QVERIFY2(number, words(number));
        QVERIFY(!eraseSubject(m_store.queue(), m_subject) || m_ours.empty());
        QVERIFY(releaseHold(m_store.queue(), *number, txt("legal")));
    }

    void askAndRestrict()
    {
        const auto asked
            = addRequest(m_store.queue(),
                         {txt("access"), RightsLaw::Gdpr, m_subject,
                          dayFromText(txt("2026-11-01")).value(), with("by %1"), txt("dpo")});
        QVERIFY2(asked, words(asked));
        if (m_random() % 2 == 0)
            QVERIFY(closeRequest(m_store.queue(), *asked, with("told %1 all"), txt("dpo")));
        const auto on = restrictSubject(m_store.queue(),
                                        {m_subject, with("%1 says it is wrong"), txt("dpo"), 0});
        // Stays on in every other history.
        if (on && m_random() % 2 == 0)
            QVERIFY(endRestriction(m_store.queue(), m_subject, txt("dpo")));
    }

    void correct()
    {
        if (m_ours.empty())
            return;
        Rectification rectification;
        rectification.subjectId = m_subject;
        rectification.producer = txt("local");
        rectification.note = with("%1 moved");
        rectification.by = txt("dpo");
        const auto item = parseCorrected(toLine(itemOf(pick(m_ours), true, 6 + ++m_exports)));
        QVERIFY2(item, words(item));
        rectification.items = {*item};
        static_cast<void>(rectify(m_store.queue(), rectification));
    }

    QString pick(const std::vector<QString> &list) { return list[m_random() % list.size()]; }

    std::mt19937 m_random;
    QString m_secret;
    QString m_subject;
    ReviewedWorkspace m_store;
    Journal m_journal;
    ReviewSession m_session;
    std::vector<QString> m_open;
    std::vector<QString> m_ours;
    QStringList m_batches;
    QString m_decided;
    int m_count = 0;
    int m_exports = 0;
};

} // namespace

class TestPersonHistories : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void nothingIsLeft_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 50; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void nothingIsLeft()
    {
        QFETCH(const int, seed);
        Story history(seed);
        history.run();
        QVERIFY(!history.places().isEmpty());
        history.erase();
        QCOMPARE(history.places().join(u' '), QString());
    }
};

QTEST_GUILESS_MAIN(TestPersonHistories)
#include "tst_personhistories.moc"
