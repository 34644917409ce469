// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workspacescene.h"

#include <QDir>
#include <QTest>

using namespace bluepencil;

// What the schema promises holds against plain SQL, whoever writes.
class TestSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void allowed_data();
    void allowed();
    void turnFollows();
    void oldSlotsGetTheirTurn();
    void everyTriggerIsTested();
};

namespace {

QString insertItem(const char *id, const char *more = "", const char *values = "")
{
    return QStringLiteral(
               "INSERT INTO item (item_id, producer, external_id, revision, queue,"
               " priority, overlap, agreement, body_sha256, line, created_at, updated_at%2)"
               " VALUES ('%1', 'p', '%1', 1, 'q', 50, 1, 'first', '', x'7b7d', 0, 0%3)")
        .arg(QLatin1String(id), QLatin1String(more), QLatin1String(values));
}

QString insertSlot(const char *item, int number, const char *more, const char *values)
{
    return QStringLiteral("INSERT INTO slot (item_id, slot_no, queue, priority, visible_at,"
                          " ready_since%3) VALUES ('%1', %2, 'q', 50, 0, 0%4)")
        .arg(QLatin1String(item))
        .arg(number)
        .arg(QLatin1String(more), QLatin1String(values));
}

// A decision on slot 1; names of columns and their values are replaced one by one.
QString insertDecision(const QHash<QString, QString> &other = {})
{
    const QList<std::pair<QString, QString>> usual {
        {QStringLiteral("decision_id"), QStringLiteral("'d-1'")},
        {QStringLiteral("slot_id"), QStringLiteral("1")},
        {QStringLiteral("item_id"), QStringLiteral("'item-a'")},
        {QStringLiteral("item_revision"), QStringLiteral("1")},
        {QStringLiteral("fence"), QStringLiteral("7")},
        {QStringLiteral("reviewer"), QStringLiteral("'ann'")},
        {QStringLiteral("action"), QStringLiteral("'approve'")},
        {QStringLiteral("draft_id"), QStringLiteral("'d1'")},
        {QStringLiteral("draft_sha256"), QStringLiteral("'aa'")},
        {QStringLiteral("final_sha256"), QStringLiteral("'aa'")},
        {QStringLiteral("final_text"), QStringLiteral("x'61'")},
        {QStringLiteral("escalate_to"), QStringLiteral("NULL")},
        {QStringLiteral("body"), QStringLiteral("x'7b7d'")},
        {QStringLiteral("body_sha256"), QStringLiteral("''")},
        {QStringLiteral("status"), QStringLiteral("'counted'")},
        {QStringLiteral("refusal"), QStringLiteral("NULL")},
        {QStringLiteral("decided_at"), QStringLiteral("0")},
        {QStringLiteral("committed_at"), QStringLiteral("0")},
    };
    QStringList names;
    QStringList values;
    for (const auto &[name, value] : usual) {
        names += name;
        values += other.value(name, value);
    }
    return QStringLiteral("INSERT INTO decision (%1) VALUES (%2)")
        .arg(names.join(u','), values.join(u','));
}

QString insertOutcome(const char *id, const char *item, const char *status, const char *decision,
                      const char *state, const char *takenAt = "NULL", const char *ackedAt = "NULL")
{
    return QStringLiteral("INSERT INTO outcome (outcome_id, item_id, producer, queue, status,"
                          " decision_id, state, payload, created_at, taken_at, acked_at)"
                          " VALUES ('%1', '%2', 'p', 'q', '%3', %4, '%5', x'7b7d', 0, %6, %7)")
        .arg(QLatin1String(id), QLatin1String(item), QLatin1String(status), QLatin1String(decision),
             QLatin1String(state), QLatin1String(takenAt), QLatin1String(ackedAt));
}

QString insertFeedback(const char *id, const char *decision, const char *more = "",
                       const char *values = "")
{
    return QStringLiteral(
               "INSERT INTO feedback (feedback_id, decision_id, status, item_id, item_revision,"
               " slot_id, slot_kind, arm, producer, external_id, queue, task, category, language,"
               " conversation_id, subject_id, model, reviewer, action, draft_id, decided_at,"
               " has_final, texts_equal, words_draft, words_final, usage_training, guideline_id,"
               " guideline_version, text_engine, item_line, decision, edits, metrics%3)"
               " VALUES ('%1', '%2', 'counted', 'item-a', 1, 1, 'review', 'assisted', 'p', 'a',"
               " 'q', '', '', '', '', '', '', 'ann', 'approve', 'd1', 0, 1, 1, 1, 1, 1, '', '', '',"
               " x'7b7d', x'7b7d', x'5b5d', x'7b7d'%4)")
        .arg(QLatin1String(id), QLatin1String(decision), QLatin1String(more),
             QLatin1String(values));
}

// Item a with slot 1 held by ann at fence 7 and slot 2 free, an item b in the queue, and a probe.
const QStringList &fixture()
{
    static const QStringList sql {
        QStringLiteral("INSERT INTO queue (name, created_at) VALUES ('q', 0)"),
        insertItem("item-a", ", state", ", 'open'"),
        insertItem("item-b", ", state", ", 'open'"),
        insertItem("probe", ", state, is_probe", ", 'open', 1"),
        insertSlot("item-a", 1, ", kind, state, owner, fence, lease_until",
                   ", 'review', 'leased', 'ann', 7, 900"),
        insertSlot("item-a", 2, ", kind, state", ", 'second', 'ready'"),
    };
    return sql;
}

// About slot 1 and item a, which then waits if it is 'waiting'.
QString insertRequest(const char *id, const char *state, const char *more = "",
                      const char *values = "")
{
    return QStringLiteral("INSERT INTO draft_request (request_id, item_id, item_revision, slot_id,"
                          " fence, producer, queue, reviewer, draft_id, body, body_sha256, payload,"
                          " state, created_at%3) VALUES ('%1', 'item-a', 1, 1, 7, 'p', 'q', 'ann',"
                          " 'd1', x'7b7d', '', x'7b7d', '%2', 0%4)")
        .arg(QLatin1String(id), QLatin1String(state), QLatin1String(more), QLatin1String(values));
}

// The same after ann's decision: feedback f-1, outcome o-1 committed.
QStringList decided()
{
    return {
        insertDecision(),
        QStringLiteral("UPDATE slot SET state = 'decided', lease_until = NULL WHERE slot_id = 1"),
        insertFeedback("f-1", "d-1"),
        insertOutcome("o-1", "item-a", "decided", "'d-1'", "committed")};
}

} // namespace

void TestSchema::rules_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("word"); // of the database's own message
    const auto row = [](const char *name, const QString &sql, const char *word,
                        const QStringList &before = {}) {
        QTest::newRow(name) << before << sql << QString::fromLatin1(word);
    };
    const auto set = [](const char *table, const char *what, const char *where) {
        return QStringLiteral("UPDATE %1 SET %2 WHERE %3")
            .arg(QLatin1String(table), QLatin1String(what), QLatin1String(where));
    };
    using Fields = QHash<QString, QString>;
    const auto field = [](const char *name, const char *value) {
        return Fields {{QString::fromLatin1(name), QString::fromLatin1(value)}};
    };

    row("one workspace",
        QStringLiteral("INSERT INTO workspace (id, workspace_id, created_at) VALUES (2, 'x', 0)"),
        "CHECK");
    row("columns have their types", set("queue", "lease_ms = 'soon'", "name = 'q'"),
        "cannot store");
    for (const char *wrong :
         {"lease_ms = 0", "prefetch = 0", "prefetch = 26", "max_deliveries = 0", "overlap = 0",
          "overlap = 10", "agreement = 'majority'", "ageing_ms = 0", "sticky_ms = -1",
          "usage_required = 2", "reviewer_named = 2"})
        row(QByteArray("queue: ").append(wrong).constData(), set("queue", wrong, "name = 'q'"),
            "CHECK");

    const QStringList published {
        QStringLiteral("INSERT INTO guideline (id, version, text, created_at, ordinal)"
                       " VALUES ('g', '1', x'61', 0, 1)")};
    row("guideline: a version stays as it is", set("guideline", "text = x'62'", "id = 'g'"),
        "a published guideline is never edited", published);
    row("guideline: a version is not taken back", QStringLiteral("DELETE FROM guideline"),
        "a published guideline is kept", published);
    const QStringList frozen {
        QStringLiteral("INSERT INTO benchmark (name, version, created_at, items, content_sha256,"
                       " config, thresholds) VALUES ('b', 1, 0, 1, '', x'7b7d', '{}')"),
        QStringLiteral("INSERT INTO benchmark_item (name, version, item_no, producer, external_id,"
                       " item_id, subject_id, line, final_text)"
                       " VALUES ('b', 1, 1, 'p', 'e', 'i', '', x'7b7d', x'61')"),
        QStringLiteral("INSERT INTO benchmark_run (run_id, name, version, model, at, seed,"
                       " missing) VALUES ('r', 'b', 1, 'm', 0, 1, 0)")};
    row("benchmark: an item stays as it is",
        set("benchmark_item", "final_text = x'62'", "name = 'b'"), "a benchmark is frozen", frozen);
    row("benchmark: an item stands in it once",
        QStringLiteral("INSERT INTO benchmark_item (name, version, item_no, producer, external_id,"
                       " item_id, subject_id, line, final_text)"
                       " VALUES ('b', 1, 2, 'p', 'e', 'i', '', x'7b7d', x'61')"),
        "UNIQUE", frozen);
    row("benchmark: a run is of one that is there",
        QStringLiteral("INSERT INTO benchmark_run (run_id, name, version, model, at, seed,"
                       " missing) VALUES ('s', 'b', 2, 'm', 0, 1, 0)"),
        "FOREIGN KEY", frozen);
    row("benchmark: fields are counted with those that are right",
        QStringLiteral("INSERT INTO benchmark_score (run_id, item_no, chrf_counts, fields)"
                       " VALUES ('r', 1, '[]', 3)"),
        "CHECK", frozen);
    row("price: of a known kind of tokens",
        QStringLiteral("INSERT INTO price (model, token_kind, valid_from, currency, per_million)"
                       " VALUES ('m', 'thought', 0, 'EUR', '1')"),
        "CHECK");
    row("guideline: one order of versions",
        QStringLiteral("INSERT INTO guideline (id, version, text, created_at, ordinal)"
                       " VALUES ('g', '2', x'61', 0, 1)"),
        "UNIQUE", published);
    row("guideline: what was read exists",
        QStringLiteral("INSERT INTO guideline_read (reviewer, id, version, read_at)"
                       " VALUES ('ann', 'g', '2', 0)"),
        "FOREIGN KEY", published);
    row("guideline: a draft has a revision",
        QStringLiteral("INSERT INTO guideline_draft (id, editor, base_version, revision, title,"
                       " text, voice, saved_at) VALUES ('g', 'ann', '', 0, '', x'61', '', 0)"),
        "CHECK");

    row("item: unique per producer",
        QStringLiteral("UPDATE item SET external_id = 'item-a' WHERE item_id = 'item-b'"),
        "UNIQUE");
    row("item: of a queue that exists", set("item", "queue = 'none'", "item_id = 'item-b'"),
        "FOREIGN KEY");
    for (const char *wrong :
         {"revision = 0", "priority = 101", "priority = -1", "overlap = 0", "overlap = 10",
          "agreement = 'x'", "arm = 'x'", "state = 'x'", "is_probe = 2", "usage_service = 2",
          "usage_training = 2", "state = 'staged'", "final_text = x'61'", "state = 'history'"})
        row(QByteArray("item: ").append(wrong).constData(),
            set("item", wrong, "item_id = 'item-b'"), "CHECK");

    row("rule 2: slots are numbered",
        insertSlot("item-a", 2, ", kind, state", ", 'second', 'ready'"), "UNIQUE");
    row("rule 2: nobody holds two slots of an item",
        set("slot", "state = 'leased', owner = 'ann', fence = 8, lease_until = 1", "slot_id = 2"),
        "UNIQUE");
    row("rule 2: nobody decides an item twice",
        set("slot", "state = 'leased', owner = 'ann', fence = 8, lease_until = 1", "slot_id = 2"),
        "UNIQUE", decided());
    row("slot: of an item that exists",
        insertSlot("none", 1, ", kind, state", ", 'review', 'ready'"), "FOREIGN KEY");
    for (const char *wrong :
         {"kind = 'x'", "state = 'x'", "arm = 'x'", "lease_until = 1", "state = 'decided'"})
        row(QByteArray("slot: ").append(wrong).constData(), set("slot", wrong, "slot_id = 2"),
            "CHECK");
    row("slot: a lease has an owner",
        set("slot", "state = 'leased', fence = 9, lease_until = 1", "slot_id = 2"), "CHECK");
    row("slot: a lease ends", set("slot", "lease_until = NULL", "slot_id = 1"), "CHECK");
    row("rule 1: a fence never goes back", set("slot", "fence = 6", "slot_id = 1"),
        "a fence never goes back");
    row("rule 1: a grant needs a new fence",
        set("slot", "state = 'leased', owner = 'bob', lease_until = 1", "slot_id = 2"),
        "a grant needs a new fence");
    row("rule 1: another owner needs one, too", set("slot", "owner = 'bob'", "slot_id = 1"),
        "a grant needs a new fence");
    row("a restricted person's item is not leased",
        set("slot", "state = 'leased', owner = 'bob', fence = 9, lease_until = 1", "slot_id = 1"),
        "the data of the person are restricted",
        {QStringLiteral("UPDATE item SET subject_id = 'p'"),
         QStringLiteral("INSERT INTO restriction (subject_id, reason, restricted_by, restricted_at)"
                        " VALUES ('p', x'', 'dpo', 0)")});
    for (const char *state :
         {"'ready', owner = NULL", "'cancelled'", "'dead'", "'leased', fence = 8, lease_until = 1"})
        row(QByteArray("a decided slot stays decided, not ").append(state).constData(),
            QStringLiteral("UPDATE slot SET state = %1 WHERE slot_id = 1")
                .arg(QLatin1String(state)),
            "a slot with a counted decision stays decided", decided());

    row("rule 1: another fence", insertDecision(field("fence", "6")), "lease lost");
    row("rule 1: a later fence", insertDecision(field("fence", "8")), "lease lost");
    row("rule 1: another reviewer", insertDecision(field("reviewer", "'bob'")), "lease lost");
    row("rule 1: a slot that nobody holds", insertDecision(field("slot_id", "2")), "lease lost");
    row("rule 5: one decision per slot",
        insertDecision({{QStringLiteral("decision_id"), QStringLiteral("'d-2'")},
                        {QStringLiteral("action"), QStringLiteral("'reject'")}}),
        "UNIQUE", {insertDecision()});
    row("rule 5: one decision per id",
        insertDecision({{QStringLiteral("status"), QStringLiteral("'superseded'")},
                        {QStringLiteral("refusal"), QStringLiteral("'gone'")}}),
        "UNIQUE", {insertDecision()});
    row("rule 9: approve with another text", insertDecision(field("final_sha256", "'bb'")),
        "CHECK");
    row("rule 9: edit with the draft's text", insertDecision(field("action", "'edit'")), "CHECK");
    row("decision: approve lets a text out",
        insertDecision({{QStringLiteral("final_sha256"), QStringLiteral("NULL")},
                        {QStringLiteral("final_text"), QStringLiteral("NULL")}}),
        "CHECK");
    row("decision: text and hash go together", insertDecision(field("final_sha256", "NULL")),
        "CHECK");
    row("rule 3: escalate names a skill",
        insertDecision({{QStringLiteral("action"), QStringLiteral("'escalate'")},
                        {QStringLiteral("final_sha256"), QStringLiteral("NULL")},
                        {QStringLiteral("final_text"), QStringLiteral("NULL")}}),
        "CHECK");
    row("rule 3: only escalate does", insertDecision(field("escalate_to", "'legal'")), "CHECK");
    row("decision: action", insertDecision(field("action", "'accept'")), "CHECK");
    row("decision: status", insertDecision(field("status", "'x'")), "CHECK");
    row("decision: superseded says why", insertDecision(field("status", "'superseded'")), "CHECK");
    row("decision: counted says no reason", insertDecision(field("refusal", "'gone'")), "CHECK");
    row("decision: of a slot that exists",
        insertDecision({{QStringLiteral("slot_id"), QStringLiteral("99")},
                        {QStringLiteral("status"), QStringLiteral("'superseded'")},
                        {QStringLiteral("refusal"), QStringLiteral("'gone'")}}),
        "FOREIGN KEY");

    row("feedback: one per decision", insertFeedback("f-2", "d-1"), "UNIQUE", decided());
    row("feedback: of a decision that exists", insertFeedback("f-2", "none"), "FOREIGN KEY");
    row("feedback: status", set("feedback", "status = 'x'", "feedback_id = 'f-1'"), "CHECK",
        decided());
    row("feedback: a seq is given once", insertFeedback("f-2", "d-2", ", seq", ", 5"), "UNIQUE",
        decided() << QStringLiteral("UPDATE feedback SET seq = 5")
                  << insertDecision({{QStringLiteral("decision_id"), QStringLiteral("'d-2'")},
                                     {QStringLiteral("status"), QStringLiteral("'superseded'")},
                                     {QStringLiteral("refusal"), QStringLiteral("'gone'")}}));
    const QString label = QStringLiteral("INSERT INTO feedback_label (feedback_no, label_no, code,"
                                         " severity, side, span_start, span_end)"
                                         " VALUES (1, 0, 'fact', %1)");
    row("label: severity", label.arg(QStringLiteral("'huge', NULL, NULL, NULL")), "CHECK",
        decided());
    row("label: side", label.arg(QStringLiteral("'minor', 'both', 0, 1")), "CHECK", decided());
    row("label: whole span", label.arg(QStringLiteral("'minor', 'draft', 0, NULL")), "CHECK",
        decided());
    row("label: span without side", label.arg(QStringLiteral("'minor', NULL, 0, 1")), "CHECK",
        decided());
    row("label: span runs forwards", label.arg(QStringLiteral("'minor', 'draft', 2, 1")), "CHECK",
        decided());
    row("label: span starts in the text", label.arg(QStringLiteral("'minor', 'draft', -1, 1")),
        "CHECK", decided());

    row("one live outcome per item",
        insertOutcome("o-2", "item-a", "undecided", "NULL", "committed"), "UNIQUE", decided());
    row("outcome: one per id", insertOutcome("o-1", "item-b", "undecided", "NULL", "committed"),
        "UNIQUE", decided());
    row("outcome: decided has a decision",
        insertOutcome("o-1", "item-b", "decided", "NULL", "committed"), "CHECK");
    row("outcome: only decided has one",
        insertOutcome("o-2", "item-b", "expired", "'d-1'", "committed"), "CHECK", decided());
    row("outcome: status", insertOutcome("o-1", "item-b", "x", "NULL", "committed"), "CHECK");
    row("outcome: state", insertOutcome("o-1", "item-b", "expired", "NULL", "x"), "CHECK");
    row("outcome: taken when", insertOutcome("o-1", "item-b", "expired", "NULL", "taken"), "CHECK");
    row("outcome: acked when", insertOutcome("o-1", "item-b", "expired", "NULL", "acked", "1"),
        "CHECK");
    row("outcome: acked after it was taken",
        insertOutcome("o-1", "item-b", "expired", "NULL", "acked", "NULL", "1"), "CHECK");
    row("a probe is never delivered",
        insertOutcome("o-1", "probe", "undecided", "NULL", "committed"),
        "a probe is never delivered");
    const QStringList taken = decided()
        << QStringLiteral("UPDATE outcome SET state = 'taken', taken_at = 1");
    row("rule 4: what was taken is not recalled",
        QStringLiteral("UPDATE outcome SET state = 'recalled'"), "the producer has it", taken);
    row("rule 4: nor is it untaken", QStringLiteral("UPDATE outcome SET state = 'committed'"),
        "the producer has it", taken);
    for (const char *state : {"not_sent", "taken", "recalled", "committed"})
        row(QByteArray("rule 4: what was acked is over, not ").append(state).constData(),
            QStringLiteral("UPDATE outcome SET acked_at = NULL, state = '%1'")
                .arg(QLatin1String(state)),
            "the producer has it",
            taken
                + QStringList {QStringLiteral("UPDATE outcome SET state = 'acked', acked_at = 2")});
    row("rule 6: a paused queue lets nothing out",
        QStringLiteral("UPDATE outcome SET state = 'taken', taken_at = 1, attempts = 1"),
        "the queue is paused", decided() << QStringLiteral("UPDATE queue SET paused_at = 1"));
    for (const char *state : {"done", "cancelled", "expired", "dead"})
        row(QByteArray("rule 6: an item is not silently ").append(state).constData(),
            QStringLiteral("UPDATE item SET state = '%1' WHERE item_id = 'item-b'")
                .arg(QLatin1String(state)),
            "an item closes with an outcome");
    row("rule 6: a recalled outcome is none",
        QStringLiteral("UPDATE item SET state = 'done' WHERE item_id = 'item-a'"),
        "an item closes with an outcome",
        decided() << QStringLiteral("UPDATE outcome SET state = 'recalled'"));
    row("a queue with items is never made a sandbox",
        QStringLiteral("UPDATE queue SET sandbox = 1"), "the queue holds items");
    row("nothing of a sandbox goes out",
        QStringLiteral("UPDATE outcome SET state = 'taken', taken_at = 1, attempts = 1"),
        "the queue is a sandbox",
        QStringList {QStringLiteral("DROP TRIGGER queue_sandbox_stays"),
                     QStringLiteral("UPDATE queue SET sandbox = 1")}
            + decided());
    const QStringList asked {
        insertRequest("r-1", "waiting"),
        QStringLiteral("UPDATE item SET draft_request_id = 'r-1' WHERE item_id = 'item-a'")};
    row("request: one per id", insertRequest("r-1", "ended", ", closed_at", ", 1"), "UNIQUE",
        asked);
    row("request: an item waits for one", insertRequest("r-2", "waiting"), "UNIQUE", asked);
    row("request: state", insertRequest("r-1", "x", ", closed_at", ", 1"), "CHECK");
    row("request: waits until it is closed", insertRequest("r-1", "waiting", ", closed_at", ", 1"),
        "CHECK");
    row("request: closed when", insertRequest("r-1", "answered"), "CHECK");
    row("request: acked after it was taken", insertRequest("r-1", "waiting", ", acked_at", ", 1"),
        "CHECK");
    row("request: only a refused one says why",
        insertRequest("r-1", "ended", ", closed_at, refusal", ", 1, x'61'"), "CHECK");
    row("request: of a slot that exists", set("draft_request", "slot_id = 99", "request_no = 1"),
        "FOREIGN KEY", asked);
    row("rule 7: nobody is given a place of what waits",
        set("slot", "state = 'leased', owner = 'bob', fence = 9, lease_until = 1", "slot_id = 2"),
        "the item waits for another draft", asked);
    row("rule 6: a paused queue asks nobody",
        QStringLiteral("UPDATE draft_request SET attempts = 1"), "the request may not go out",
        asked + QStringList {QStringLiteral("UPDATE queue SET paused_at = 1")});
    row("a probe is never asked about", QStringLiteral("UPDATE draft_request SET attempts = 1"),
        "the request may not go out",
        asked
            + QStringList {
                QStringLiteral("UPDATE item SET is_probe = 1 WHERE item_id = 'item-a'")});
    row("signal: of an outcome that exists",
        QStringLiteral("INSERT INTO outcome_signal (outcome_id, kind, value, at, received_at) "
                       "VALUES ('none', 'csat', x'34', 0, 0)"),
        "FOREIGN KEY");
    row("journal: state",
        QStringLiteral(
            "INSERT INTO journal_decision (decision_id, slot_id, fence, item_id, reviewer,"
            " seen_revision, body, state, made_at, due_at, sent_at, refusal) VALUES"
            " ('d', 1, 1, 'i', 'r', 1, x'7b7d', 'x', 0, 0, NULL, NULL)"),
        "CHECK");
    row("import: state", QStringLiteral("INSERT INTO import VALUES ('i', 's', 'x', 0, 0, 0, 0)"),
        "CHECK");
    row("split: name", QStringLiteral("INSERT INTO split_assignment VALUES ('s', 'g', 'dev', 0)"),
        "CHECK");
    row("split: assigned once",
        QStringLiteral("INSERT INTO split_assignment VALUES ('s', 'g', 'test', 0)"), "UNIQUE",
        {QStringLiteral("INSERT INTO split_assignment VALUES ('s', 'g', 'train', 0)")});
    row("guideline: a version is fixed",
        QStringLiteral("INSERT INTO guideline (id, version, text, created_at, ordinal)"
                       " VALUES ('g', '1', x'62', 0, 2)"),
        "UNIQUE", published);
    row("batch: records of a batch that exists",
        QStringLiteral("INSERT INTO batch_record VALUES ('b', 1, 'f', 1, 1)"), "FOREIGN KEY");
}

void TestSchema::rules()
{
    QFETCH(QStringList, before);
    QFETCH(QString, sql);
    QFETCH(QString, word);
    Scene scene;
    scene.make();
    Plain plain(scene.path);
    for (const QString &statement : fixture() + before)
        plain.must(statement);
    const QString error = plain.run(sql);
    QVERIFY2(error.contains(word),
             qPrintable(error.isEmpty() ? QStringLiteral("was allowed: ") + sql : error));
}

void TestSchema::allowed_data()
{
    QTest::addColumn<QStringList>("sql");
    const auto row = [](const char *name, const QStringList &sql) {
        QTest::newRow(name) << sql;
    };
    row("a decision and what follows", decided());
    row("recall",
        decided() << QStringLiteral("UPDATE outcome SET state = 'recalled'")
                  << QStringLiteral("UPDATE decision SET status = 'recalled'")
                  << QStringLiteral("UPDATE slot SET state = 'leased', fence = 8, lease_until = 1"
                                    " WHERE slot_id = 1"));
    row("a renewal keeps the fence",
        {QStringLiteral("UPDATE slot SET lease_until = 1000 WHERE slot_id = 1")});
    row("another reviewer on another slot",
        {QStringLiteral("UPDATE slot SET state = 'leased', owner = 'bob', fence = 8,"
                        " lease_until = 1 WHERE slot_id = 2")});
    row("a probe closes in silence",
        {QStringLiteral("UPDATE item SET state = 'done' WHERE item_id = 'probe'")});
    row("acknowledging in a paused queue",
        decided() << QStringLiteral(
            "UPDATE outcome SET state = 'taken', taken_at = 1, attempts = 1")
                  << QStringLiteral("UPDATE queue SET paused_at = 1")
                  << QStringLiteral("UPDATE outcome SET state = 'acked', acked_at = 1"));
    row("nack",
        decided() << QStringLiteral("UPDATE outcome SET state = 'taken', taken_at = 1")
                  << QStringLiteral("UPDATE outcome SET state = 'not_sent'")
                  << QStringLiteral("UPDATE decision SET status = 'not_sent'")
                  << QStringLiteral("UPDATE slot SET state = 'ready', owner = NULL, fence = 8"
                                    " WHERE slot_id = 1"));
}

// Shows that what the rules refuse is the rule's doing and not the fixture's.
void TestSchema::allowed()
{
    QFETCH(QStringList, sql);
    Scene scene;
    scene.make();
    Plain plain(scene.path);
    for (const QString &statement : fixture() + sql)
        QCOMPARE(plain.run(statement), QString());
    QCOMPARE(plain.column(QStringLiteral("PRAGMA integrity_check")),
             QStringList {QStringLiteral("ok")});
    QVERIFY(plain.column(QStringLiteral("PRAGMA foreign_key_check")).isEmpty());
}

// Priority less the ageing steps at which it became ready, whatever of it changes.
void TestSchema::turnFollows()
{
    Scene scene;
    scene.make();
    Plain plain(scene.path);
    for (const QString &statement : fixture())
        QCOMPARE(plain.run(statement), QString());
    const QString apart
        = QStringLiteral("SELECT count(*) FROM slot s JOIN queue q ON q.name = s.queue"
                         " WHERE s.turn <> s.priority - s.ready_since / q.ageing_ms");
    const QStringList none {QStringLiteral("0")};
    QVERIFY(plain.column(QStringLiteral("SELECT count(*) FROM slot")) != none);
    QCOMPARE(plain.column(apart), none);
    for (const QString &change :
         {QStringLiteral("UPDATE slot SET priority = priority + 7"),
          QStringLiteral("UPDATE slot SET ready_since = 987654321"),
          QStringLiteral("UPDATE slot SET state = 'ready', owner = NULL, lease_until = NULL"
                         " WHERE state = 'leased'"),
          QStringLiteral("UPDATE queue SET ageing_ms = 1234")}) {
        QCOMPARE(plain.run(change), QString());
        QCOMPARE(plain.column(apart), none);
    }
}

// A decision of before may come back: its slot has its place in the order, too.
void TestSchema::oldSlotsGetTheirTurn()
{
    Scene scene;
    {
        Plain plain(scene.path);
        const QDir folder(qEnvironmentVariable("BLUEPENCIL_SOURCE_DIR")
                          + QStringLiteral("/resources/schema/sqlite"));
        const QStringList files
            = folder.entryList({QStringLiteral("000*.sql")}, QDir::Files, QDir::Name);
        QCOMPARE(files.size(), 9); // the versions that knew no turn
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString sql = QString::fromUtf8(file.readAll());
            for (const QString &statement :
                 sql.split(QStringLiteral("\n-- ;;\n"), Qt::SkipEmptyParts))
                plain.must(statement);
        }
        plain.must(QStringLiteral("INSERT INTO workspace (id, workspace_id, created_at)"
                                  " VALUES (1, 'w', 0)"));
        for (const QString &statement : fixture() + decided())
            plain.must(statement);
        plain.must(QStringLiteral("UPDATE slot SET ready_since = 1900000000000"));
        plain.must(QStringLiteral("PRAGMA application_id=1114402917"));
        plain.must(QStringLiteral("PRAGMA user_version=9"));
    }
    QVERIFY(scene.open());
    Plain plain(scene.path);
    QVERIFY(plain.column(QStringLiteral("SELECT DISTINCT state FROM slot")).contains(u"decided"));
    QCOMPARE(plain.column(QStringLiteral("SELECT DISTINCT turn - priority FROM slot")),
             QStringList {QStringLiteral("-527777")}); // 1,900,000,000,000 / 3,600,000 a step
}

void TestSchema::everyTriggerIsTested()
{
    Scene scene;
    scene.make();
    QFile file(qEnvironmentVariable("BLUEPENCIL_SOURCE_DIR")
               + QStringLiteral("/tests/core/tst_schema.cpp"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString source = QString::fromUtf8(file.readAll());
    Plain plain(scene.path);
    const QStringList triggers
        = plain.column(QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'trigger'"
                                      " AND sql LIKE '%RAISE(%'"));
    QVERIFY(!triggers.isEmpty());
    for (const QString &trigger : triggers) {
        const qsizetype start = trigger.indexOf(QStringLiteral("ABORT, '")) + 8;
        const QString words = trigger.mid(start, trigger.indexOf(u'\'', start) - start);
        QVERIFY2(source.contains(u'"' + words + u'"'), qPrintable(words));
    }
}

QTEST_APPLESS_MAIN(TestSchema)
#include "tst_schema.moc"
