// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/formats/formats.h"
#include "core/dataset/formats/jsonlinetext.h"
#include "core/queue/rights/erasure.h"
#include "tests/support/exportfolder.h"
#include "tests/support/exporttools.h"

#include <QRandomGenerator>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

// What stands in the lines of each format, for the decisions that are more than one draft and one
// reviewer.
class TestDatasetFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesOfEachFormat();
    void chosenAmongDrafts();
    void pairsOfAnItemAreCapped();
    void overriddenByASenior_data();
    void overriddenByASenior();
    void withdrawnIsInNoFile();
    void hardTextsComeThrough();
    void textsOfLines_data();
    void textsOfLines();
    void cellsHaveNoControls();
    void warningsOfVerdicts();
};

namespace {

QString file(const char *format)
{
    return QString::fromLatin1(format) + QStringLiteral("/train.jsonl");
}

QList<QByteArray> sorted(QList<QByteArray> lines)
{
    std::sort(lines.begin(), lines.end());
    return lines;
}

// The texts of a format's rows, "final > draft" for pairs and "text: true" for verdicts.
QStringList textsOf(const ExportFolder &batch, const char *format)
{
    const auto content = [](const Json &turns) {
        return toQString(turns[0]["content"].get<std::string>());
    };
    QStringList texts;
    for (const QByteArray &line : batch.lines(file(format))) {
        const Json row = parseJson(line).value();
        if (row.contains("chosen"))
            texts += content(row["chosen"]) + QStringLiteral(" > ") + content(row["rejected"]);
        else if (row.contains("label"))
            texts += content(row["completion"])
                + (row["label"] == true ? QStringLiteral(": true") : QStringLiteral(": false"));
        else
            texts += content(row["completion"]);
    }
    texts.sort();
    return texts;
}

OrderedJson withDrafts(const QString &id, const QStringList &texts)
{
    OrderedJson item = plainItem(id, QStringLiteral("Why?"), QString());
    item.erase("draft");
    item["drafts"] = OrderedJson::array();
    for (const QString &text : texts) {
        const std::string name = "v" + std::to_string(item["drafts"].size());
        item["drafts"].push_back(
            {{"id", name}, {"text", toStdString(text)}, {"model", "model-" + name}});
    }
    return item;
}

// Anna and Ben disagree, Chris settles it; each with action and text (none: null).
struct Dispute {
    Action annas = Action::Edit;
    std::optional<QString> annasText;
    Action seniors = Action::Edit;
    std::optional<QString> seniorsText;
};

void settle(ReviewedWorkspace &store, const Dispute &dispute)
{
    const QString id = QStringLiteral("a");
    OrderedJson item = plainItem(id, QStringLiteral("Why?"), QStringLiteral("Because."));
    item["overlap"] = 2;
    item["agreement"] = "adjudicate";
    QVERIFY(store.submit(item));
    const auto anna = store.decide(decision(id, dispute.annas, dispute.annasText));
    QVERIFY2(anna, words(anna));
    const auto ben = store.decide(decision(id, Action::Reject, {}, QStringLiteral("ben")));
    QVERIFY2(ben, words(ben));
    const auto senior
        = store.decide(decision(id, dispute.seniors, dispute.seniorsText, QStringLiteral("chris")),
                       QStringLiteral("local"), {QStringLiteral("senior")});
    QVERIFY2(senior, words(senior));
}

} // namespace

// Written by hand from the formats' definitions: reference page of OpenAI's preference data, and
// docs/source/dataset_formats.md of TRL.
void TestDatasetFormats::linesOfEachFormat()
{
    ReviewedWorkspace store;
    OrderedJson item = plainItem(QStringLiteral("edit"), QStringLiteral("Where is it?"),
                                 QStringLiteral("Soon."));
    item["messages"].insert(item["messages"].begin(),
                            OrderedJson {{"role", "system"}, {"content", "Be brief."}});
    QVERIFY(store.review(
        item, decision(QStringLiteral("edit"), Action::Edit, QStringLiteral("On its way."))));
    QVERIFY(store.review(
        plainItem(QStringLiteral("ok"), QStringLiteral("Hi"), QStringLiteral("Hello.")),
        decision(QStringLiteral("ok"), Action::Approve)));
    QVERIFY(
        store.review(plainItem(QStringLiteral("no"), QStringLiteral("Hi"), QStringLiteral("Go.")),
                     decision(QStringLiteral("no"), Action::Reject)));
    const auto summary = exportTo(store, QStringLiteral("batch"), basicFormats());
    QVERIFY2(summary, words(summary));
    const ExportFolder batch(summary->folder);
    QCOMPARE(batch.problem(), QString());
    const QByteArray asked = "[{\"role\":\"system\",\"content\":\"Be brief.\"},{\"role\":\"user\","
                             "\"content\":\"Where is it?\"}]";
    const auto answer = [](const QByteArray &text) -> QByteArray {
        return "[{\"role\":\"assistant\",\"content\":\"" + text + "\"}]";
    };
    const QByteArray hi = "[{\"role\":\"user\",\"content\":\"Hi\"}]";
    QCOMPARE(batch.lines(file("openai-preference")),
             QList<QByteArray> {"{\"input\":{\"messages\":" + asked
                                + ",\"tools\":[],\"parallel_tool_calls\":true},"
                                  "\"preferred_output\":"
                                + answer("On its way.")
                                + ",\"non_preferred_output\":" + answer("Soon.") + "}"});
    QCOMPARE(sorted(batch.lines(file("trl-prompt-completion"))),
             sorted({"{\"prompt\":" + asked + ",\"completion\":" + answer("On its way.") + "}",
                     "{\"prompt\":" + hi + ",\"completion\":" + answer("Hello.") + "}"}));
    QCOMPARE(
        sorted(batch.lines(file("trl-kto"))),
        sorted({"{\"prompt\":" + asked + ",\"completion\":" + answer("On its way.")
                    + ",\"label\":true}",
                "{\"prompt\":" + asked + ",\"completion\":" + answer("Soon.") + ",\"label\":false}",
                "{\"prompt\":" + hi + ",\"completion\":" + answer("Hello.") + ",\"label\":true}",
                "{\"prompt\":" + hi + ",\"completion\":" + answer("Go.") + ",\"label\":false}"}));
    const Json counts = batch.manifest()["counts"];
    QVERIFY(counts["kept"] == 3);
    QVERIFY(counts["formats"]["trl-kto"]["in"] == 4);
    QVERIFY(counts["formats"]["trl-kto"]["labels"]
            == parseJson("{\"false\":2,\"true\":2}").value());
}

void TestDatasetFormats::chosenAmongDrafts()
{
    ReviewedWorkspace store;
    Decision approved = decision(QStringLiteral("approved"), Action::Approve);
    approved.draftId = QStringLiteral("v1");
    QVERIFY(store.review(withDrafts(QStringLiteral("approved"),
                                    {QStringLiteral("First."), QStringLiteral("Second."),
                                     QStringLiteral("second"), QStringLiteral("Second.")}),
                         approved));
    Decision edited
        = decision(QStringLiteral("edited"), Action::Edit, QStringLiteral("Neither nor."));
    edited.draftId = QStringLiteral("v0");
    QVERIFY(store.review(
        withDrafts(QStringLiteral("edited"), {QStringLiteral("One."), QStringLiteral("Two.")}),
        edited));
    // Whoever rejects has chosen none.
    Decision rejected = decision(QStringLiteral("rejected"), Action::Reject);
    rejected.draftId = QStringLiteral("v0");
    QVERIFY(store.review(
        withDrafts(QStringLiteral("rejected"), {QStringLiteral("Bad."), QStringLiteral("Worse.")}),
        rejected));
    const auto summary = exportTo(store, QStringLiteral("batch"), basicFormats());
    QVERIFY2(summary, words(summary));
    const ExportFolder batch(summary->folder);
    QCOMPARE(batch.problem(), QString());
    QCOMPARE(textsOf(batch, "trl-prompt-completion"),
             (QStringList {QStringLiteral("Neither nor."), QStringLiteral("Second.")}));
    QCOMPARE(
        textsOf(batch, "trl-preference"),
        (QStringList {QStringLiteral("Neither nor. > One."), QStringLiteral("Neither nor. > Two."),
                      QStringLiteral("Second. > First.")}));
    QCOMPARE(textsOf(batch, "trl-kto"),
             (QStringList {QStringLiteral("Bad.: false"), QStringLiteral("First.: false"),
                           QStringLiteral("Neither nor.: true"), QStringLiteral("One.: false"),
                           QStringLiteral("Second.: true"), QStringLiteral("Two.: false")}));
    // What was not chosen names its own draft and model; an effort was not measured on it.
    bool seen = false;
    for (const QByteArray &line : batch.lines(QStringLiteral("trl-preference/train.meta.jsonl"))) {
        const Json side = parseJson(line).value();
        if (side["external_id"] != "edited" || side["candidate_index"] != 1)
            continue;
        seen = true;
        QVERIFY(side["situation"] == "not-chosen");
        QVERIFY(side["draft_id"] == "v1");
        QVERIFY(side["model"] == "model-v1");
        QVERIFY(side["hter"].is_null());
    }
    QVERIFY(seen);
    const QString feedback = store.folder(QStringLiteral("feedback.jsonl"));
    QVERIFY(writeFeedback(store, feedback));
    QCOMPARE(saidByScript(feedback, summary->folder), QString());
}

void TestDatasetFormats::pairsOfAnItemAreCapped()
{
    ReviewedWorkspace store;
    QStringList texts;
    for (int i = 0; i < 9; ++i)
        texts += QStringLiteral("Draft number %1 of them").arg(QChar(u'a' + i));
    Decision made = decision(QStringLiteral("a"), Action::Approve);
    made.draftId = QStringLiteral("v4");
    QVERIFY(store.review(withDrafts(QStringLiteral("a"), texts), made));
    const auto summary = exportTo(store, QStringLiteral("batch"), basicFormats());
    QVERIFY2(summary, words(summary));
    const FormatCounts &pairs = summary->counts.formats[1];
    QCOMPARE(pairs.format, QStringLiteral("openai-preference"));
    QCOMPARE(pairs.out, 4);
    QCOMPARE(pairs.drops.value(QStringLiteral("too-many-pairs")), 4);
    QCOMPARE(pairs.drops.value(QStringLiteral("nothing-changed")), 1);
    QCOMPARE(summary->counts.formats[4].out, 9);
    QCOMPARE(ExportFolder(summary->folder).problem(), QString());
}

void TestDatasetFormats::overriddenByASenior_data()
{
    QTest::addColumn<Dispute>("dispute");
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<QStringList>("pairs");
    QTest::addColumn<QStringList>("verdicts");
    const auto text = [](const char *words) {
        return std::optional(QString::fromLatin1(words));
    };
    const auto list = [](std::initializer_list<const char *> words) {
        QStringList all;
        for (const char *each : words)
            all += QString::fromLatin1(each);
        return all;
    };
    QTest::newRow("both edited")
        << Dispute {Action::Edit, text("No idea."), Action::Edit, text("It is policy.")}
        << list({"It is policy."}) << list({"It is policy. > Because.", "It is policy. > No idea."})
        << list({"Because.: false", "It is policy.: true", "No idea.: false"});
    QTest::newRow("the senior approves what was edited")
        << Dispute {Action::Edit, text("No idea."), Action::Approve, {}} << list({"Because."})
        << list({"Because. > No idea."}) << list({"Because.: true", "No idea.: false"});
    QTest::newRow("the senior edits what was approved")
        << Dispute {Action::Approve, {}, Action::Edit, text("It is policy.")}
        << list({"It is policy."}) << list({"It is policy. > Because."})
        << list({"Because.: false", "It is policy.: true"});
    QTest::newRow("the senior takes the first text but for marks")
        << Dispute {Action::Edit, text("It is policy"), Action::Edit, text("It is policy.")}
        << list({"It is policy."}) << list({"It is policy. > Because."})
        << list({"Because.: false", "It is policy.: true"});
    QTest::newRow("the senior rejects")
        << Dispute {Action::Edit, text("No idea."), Action::Reject, {}} << list({}) << list({})
        << list({"Because.: false"});
    QTest::newRow("the senior's text has a figure from nowhere")
        << Dispute {Action::Edit, text("No idea."), Action::Edit, text("See form 4711.")}
        << list({}) << list({}) << list({});
}

void TestDatasetFormats::overriddenByASenior()
{
    QFETCH(Dispute, dispute);
    QFETCH(QStringList, answers);
    QFETCH(QStringList, pairs);
    QFETCH(QStringList, verdicts);
    ReviewedWorkspace store;
    settle(store, dispute);
    const auto summary = exportTo(store, QStringLiteral("batch"), basicFormats());
    if (answers.isEmpty() && pairs.isEmpty() && verdicts.isEmpty()) {
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, Error::Code::NotFound);
        return;
    }
    QVERIFY2(summary, words(summary));
    const ExportFolder batch(summary->folder);
    QCOMPARE(batch.problem(), QString());
    QCOMPARE(textsOf(batch, "trl-prompt-completion"), answers);
    QCOMPARE(textsOf(batch, "trl-preference"), pairs);
    QCOMPARE(textsOf(batch, "trl-kto"), verdicts);
    const QString feedback = store.folder(QStringLiteral("feedback.jsonl"));
    QVERIFY(writeFeedback(store, feedback));
    QCOMPARE(saidByScript(feedback, summary->folder), QString());
    // Who asks for one reviewer alone gets the senior's text too: the batch remembers both records.
    ExportConfig annas = basicFormats();
    annas.filter.reviewers = {QStringLiteral("anna")};
    const auto alone = exportTo(store, QStringLiteral("anna"), annas);
    if (!alone) { // outranked, and nothing of it to be learned from
        QCOMPARE(alone.error().code, Error::Code::NotFound);
        QVERIFY2(alone.error().what.contains(QStringLiteral("outranked: 1")), words(alone));
        return;
    }
    Query records(store.database(),
                  QStringLiteral("SELECT count(*) FROM batch_record WHERE batch_id = ?"));
    QVERIFY(records.bind(alone->batchId).runToRow().value_or(false));
    QCOMPARE(records.integer(0), alone->counts.kept * 2);
}

// Recalled and erased: what was derived from it is in no later batch, and nothing else changes.
void TestDatasetFormats::withdrawnIsInNoFile()
{
    ReviewedWorkspace store;
    for (const char *name : {"kept", "recalled", "erased"}) {
        const QString id = QString::fromLatin1(name);
        OrderedJson item = plainItem(id, QStringLiteral("Why?"), QStringLiteral("Old ") + id);
        item["subject_id"] = "person-" + toStdString(id);
        QVERIFY(store.review(item, decision(id, Action::Edit, QStringLiteral("New ") + id)));
    }
    const auto before = exportTo(store, QStringLiteral("before"), basicFormats());
    QVERIFY2(before, words(before));
    QCOMPARE(before->counts.records, 3);
    const auto recalled
        = store.queue().recall(uuid5({u"local", u"recalled", u"anna"}), QStringLiteral("anna"));
    QVERIFY2(recalled, words(recalled));
    const auto erased = eraseSubject(store.queue(), QStringLiteral("person-erased"));
    QVERIFY2(erased, words(erased));
    const auto after = exportTo(store, QStringLiteral("after"), basicFormats());
    QVERIFY2(after, words(after));
    QCOMPARE(after->counts.records, 1);
    const ExportFolder old(before->folder);
    const ExportFolder batch(after->folder);
    QCOMPARE(batch.problem(), QString());
    const QMap<QString, QByteArray> files = batch.dataFiles();
    QCOMPARE(files.size(), 5);
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        QVERIFY(!it.value().contains("recalled") && !it.value().contains("erased"));
        QList<QByteArray> rest;
        for (const QByteArray &line : old.lines(it.key())) {
            if (line.contains("kept"))
                rest += line;
        }
        QVERIFY(!rest.isEmpty());
        QCOMPARE(batch.lines(it.key()), rest);
    }
}

// In every format: as they are, on one line, whoever reads it.
void TestDatasetFormats::hardTextsComeThrough()
{
    const QStringList texts {
        QStringLiteral("line\u2028separator\u0085next"),
        QStringLiteral("\u0627\u0644\u0637\u0644\u0628 \u202b4711\u202c"),
        QStringLiteral("\U0001F469\u200D\U0001F4BB\U0001F1E9\U0001F1EA \\\" \\n \t"),
        QString(QChar(0)) + QStringLiteral("nul\u0001\u007f\uFEFF\uFFFF"),
        QStringLiteral("\uFEFFa mark at the front"),
        QString(100'000, QChar(0x4e2d)),
        QStringLiteral(" leading and trailing "),
    };
    ReviewedWorkspace store;
    for (int i = 0; i < texts.size(); ++i) {
        const QString id = QString::number(i);
        const auto done = store.review(plainItem(id, texts[i], texts[i] + u'x'),
                                       decision(id, Action::Edit, texts[i] + u'y'));
        QVERIFY2(done, words(done));
    }
    const auto summary = exportTo(store, QStringLiteral("batch"), basicFormats());
    QVERIFY2(summary, words(summary));
    const ExportFolder batch(summary->folder);
    QCOMPARE(batch.problem(), QString());
    const auto content = [](const Json &turns) {
        return toQString(turns.back()["content"].get<std::string>());
    };
    for (const QString &format : basicFormats().formats) {
        QSet<QString> prompts;
        for (const QByteArray &line : batch.lines(format + QStringLiteral("/train.jsonl"))) {
            const Json row = parseJson(line).value();
            QString prompt;
            QStringList answers;
            if (format == u"openai-chat") {
                prompt = toQString(row["messages"][0]["content"].get<std::string>());
                answers = {content(row["messages"])};
            } else if (format == u"openai-preference") {
                prompt = content(row["input"]["messages"]);
                answers = {content(row["preferred_output"]), content(row["non_preferred_output"])};
            } else {
                prompt = content(row["prompt"]);
                for (const char *key : {"completion", "chosen", "rejected"}) {
                    if (row.contains(key))
                        answers += content(row[key]);
                }
            }
            prompts.insert(prompt);
            for (const QString &answer : answers)
                QVERIFY(answer == prompt + u'x' || answer == prompt + u'y');
        }
        QCOMPARE(prompts, QSet<QString>(texts.cbegin(), texts.cend()));
    }
}

// KTOTrainer of TRL warns unless weight times count of both labels is within 1 to 4:3.
void TestDatasetFormats::textsOfLines_data()
{
    QTest::addColumn<bool>("remembers");
    QTest::newRow("each anew") << false;
    QTest::newRow("remembered") << true;
}

// What a line says of a text is what the writer of all other JSON says of it.
void TestDatasetFormats::textsOfLines()
{
    QFETCH(bool, remembers);
    constexpr quint32 seed = 20261129;
    QRandomGenerator random(seed);
    QStringList pieces = QString::fromUtf8("a|plain words|\"|\\|\n|\t|\x01|\x1f|\x7f|é|\u0080"
                                           "|\u0085|\u00a0|—|\u2028|\u2029|漢|\U0001F642")
                             .split(u'|');
    for (const char16_t unit : {u'\0', u'\b', u'\f', u'\r', char16_t(0xd83d), char16_t(0xde42)})
        pieces += QString(QChar(unit)); // halves of pairs among them
    for (const int size : {63, 64, 65, 127, 192, 257}) // as many as are copied together, and more
        pieces += QString(size, u'z');
    LineText line;
    if (remembers)
        line.rememberTexts();
    for (int round = 0; round < 2000; ++round) {
        QStringList texts;
        for (int i = 0; i < 3; ++i) {
            QString text;
            for (int piece = random.bounded(60); piece > 0; --piece)
                text += pieces[random.bounded(random.bounded(2) == 0 ? 2 : int(pieces.size()))];
            texts += text;
        }
        QByteArray expected;
        line.clear();
        for (const int i : {0, 1, 0, 2, 1, 0}) {
            appendJsonString(line, texts[i]);
            line.number(i - 1);
            expected += toLine(OrderedJson(toStdString(texts[i]))) + QByteArray::number(i - 1);
        }
        QVERIFY2(line.view() == expected,
                 qPrintable(QStringLiteral("seed %1, round %2: %3")
                                .arg(seed)
                                .arg(round)
                                .arg(texts.join(u'|'))));
        line.forgetTexts();
    }
}

// Unicode's "Control Pictures": U+2400 for NUL and so on, U+2421 for DEL. Python's csv refuses a
// NUL as "line contains NUL".
void TestDatasetFormats::cellsHaveNoControls()
{
    ReviewedWorkspace store;
    const auto add = [&store](const QString &id, const QString &question, const QString &text) {
        const auto done
            = store.review(plainItem(id, question, text), decision(id, Action::Approve));
        QVERIFY2(done, words(done));
    };
    const QString nul(QChar(u'\0'));
    add(QStringLiteral("a"), QStringLiteral("One") + nul + QStringLiteral("two\tthree\r\nfour?"),
        nul + QStringLiteral("=1+1"));
    add(QStringLiteral("b"), QStringLiteral("Plain?"), QStringLiteral("\x1b[31m red \x7f"));
    add(QStringLiteral("c"), QStringLiteral("Plain?"), QStringLiteral("Plain\nas it is."));
    ExportConfig config;
    config.formats = {QStringLiteral("csv"), QStringLiteral("openai-chat")};
    config.privacy = QStringLiteral("none");
    const auto summary = exportTo(store, QStringLiteral("batch"), config);
    QVERIFY2(summary, words(summary));
    const ExportFolder batch(summary->folder);
    const QByteArray table = batch.files().value(QStringLiteral("csv/train.csv"));
    for (const char byte : table)
        QVERIFY(byte == '\n' || byte == '\r' || byte == '\t' || static_cast<uchar>(byte) >= 0x20);
    QVERIFY(!table.contains('\x7f'));
    QVERIFY2(table.contains("One\u2400two\tthree\nfour?"), table.constData());
    QVERIFY(table.contains(",\"\u2400=1+1\","));
    QVERIFY(table.contains("\u241b[31m red \u2421"));
    QVERIFY(table.contains("Plain\nas it is."));
    // It is said, and no other format is touched.
    const Json manifest = batch.manifest();
    QVERIFY(manifest["report"]["formats"]["csv"]["control_characters"]["rows"] == 2);
    QVERIFY(!manifest["report"]["formats"]["openai-chat"].contains("control_characters"));
    QVERIFY2(
        warningTexts(*summary).filter(QStringLiteral("csv: 2 rows have control characters")).size()
            == 1,
        qPrintable(warningTexts(*summary).join(u'\n')));
    QVERIFY(batch.files().value(QStringLiteral("openai-chat/train.jsonl")).contains("\\u001b[31m"));
    const QString feedback = store.folder(QStringLiteral("feedback.jsonl"));
    QVERIFY(writeFeedback(store, feedback));
    QCOMPARE(saidByScript(feedback, summary->folder), QString());
}

void TestDatasetFormats::warningsOfVerdicts()
{
    ReviewedWorkspace store;
    ExportConfig config;
    config.formats = {QStringLiteral("trl-kto")};
    const auto warnings = [&](const char *folder) {
        const auto summary = exportTo(store, QString::fromLatin1(folder), config);
        return summary ? ExportFolder(summary->folder).manifest()["warnings"].dump()
                       : std::string("failed");
    };
    const auto add = [&store](const char *name, Action action) {
        const QString id = QString::fromLatin1(name);
        const auto done
            = store.review(plainItem(id, QStringLiteral("Why?"), QStringLiteral("Draft ") + id),
                           decision(id, action));
        QVERIFY2(done, words(done));
    };
    add("a", Action::Approve);
    QVERIFY(warnings("one").find("all labels are the same") != std::string::npos);
    add("b", Action::Reject);
    QCOMPARE(warnings("two"), std::string("[]"));
    add("c", Action::Reject);
    add("d", Action::Reject);
    QVERIFY(warnings("three").find("set desirable_weight to 3.00") != std::string::npos);
    config.formats += QStringLiteral("trl-preference");
    QVERIFY(warnings("four").find("would count twice") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestDatasetFormats)
#include "tst_datasetformats.moc"
