// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/batches/verify.h"
#include "core/dataset/clearing/recordprivacy.h"
#include "core/dataset/exporter.h"
#include "core/privacy/scanner.h"
#include "core/store/clearedfile.h"
#include "core/text/text.h"
#include "core/text/textjson.h"
#include "tests/support/batchtools.h"
#include "tests/support/exportfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace bluepencil;
using namespace bluepencil::test;

// Exports without personal data, from a real workspace to the bytes on the disk.
class TestExportPrivacy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingPlantedLeaves_data();
    void nothingPlantedLeaves();
    void oneEntityOnePlaceholder();
    void whatOneTextGivesAwayGoesFromAll();
    void whatAPieceGivesAwayGoesFromAll();
    void jsonDraftsLeaveInEveryFormat();
    void whatIsLeftInARowRefuses();
    void whatCannotBeReplacedRefuses();
    void editsAreOfWhatGoesOut();
    void onlyPlaceholdersDiffer();
    void rebuiltToTheByte();
    void filtersAreLookedAt();
    void previewShowsNothing();
    void tenantsOwnPatterns();
    void probesNeverLeave();
};

namespace {

const QString mail = QStringLiteral("jane.roe@mail.example");
const QString otherMail = QStringLiteral("office@broker.example");
const QString card = QStringLiteral("4111 1111 1111 1111");
const QString iban = QStringLiteral("DE89 3704 0044 0532 0130 00");
const QString reviewer = QStringLiteral("anna@desk.example");

// What a byte of a batch must not hold.
QList<QByteArray> planted()
{
    QList<QByteArray> values;
    for (const QString &value : {mail, otherMail, card, iban, reviewer}) {
        values += value.toUtf8();
        values += QString(value).remove(u' ').toUtf8();
    }
    values += "JANE.ROE@MAIL.EXAMPLE";
    return values;
}

void review(ReviewedWorkspace &store, const QString &id, const QString &question,
            const QString &draft, const QString &final, Decision made = {})
{
    OrderedJson item = plainItem(id, question, draft);
    item["attributes"] = {{"contact", toStdString(mail)}, {"plan", "basic"}};
    Decision done = decision(id, Action::Edit, final, reviewer);
    done.labels = std::move(made.labels);
    done.note = QStringLiteral("Told ") + otherMail;
    const auto receipt = store.review(item, done);
    QVERIFY2(receipt, words(receipt));
}

void fill(ReviewedWorkspace &store)
{
    review(
        store, QStringLiteral("p1"),
        QStringLiteral("\U0001F600 I am Jane, %1. My card %2 was charged twice.").arg(mail, card),
        QStringLiteral("Dear Jane, we wrote to %1 about card %2.").arg(mail, card),
        QStringLiteral("Dear Jane, we wrote to %1 about card %2. \U0001F44D We pay %3 back.")
            .arg(QStringLiteral("JANE.ROE@MAIL.EXAMPLE"), QString(card).remove(u' '), iban));
    review(store, QStringLiteral("p2"), QStringLiteral("Who is my broker?"),
           QStringLiteral("Please ask us again next week, thank you."),
           QStringLiteral("Please write to %1 or to %2 this week.").arg(otherMail, mail));
    review(store, mail, QStringLiteral("Where is my parcel?"),
           QStringLiteral("It is on its way and comes soon."),
           QStringLiteral("It is on its way and comes on Monday."));
}

ExportConfig with(const char *privacy)
{
    ExportConfig config = everyFormat();
    config.privacy = QString::fromLatin1(privacy);
    return config;
}

Json lineOf(const ExportFolder &folder, const char *file, qsizetype at)
{
    return Json::parse(folder.lines(QString::fromLatin1(file))[at].toStdString());
}

QString text(const Json &json)
{
    return toQString(json.get<std::string>());
}

// Of span-edits, whose external id that is.
Json spanEdits(const ExportFolder &folder, const char *externalId)
{
    for (qsizetype i = 0; i < folder.lines(QStringLiteral("span-edits/train.jsonl")).size(); ++i) {
        if (lineOf(folder, "span-edits/train.meta.jsonl", i)["external_id"] == externalId)
            return lineOf(folder, "span-edits/train.jsonl", i);
    }
    return {};
}

} // namespace

void TestExportPrivacy::nothingPlantedLeaves_data()
{
    QTest::addColumn<QByteArray>("privacy");
    QTest::newRow("pseudonymise") << QByteArray("pseudonymise");
    QTest::newRow("redact") << QByteArray("redact");
}

void TestExportPrivacy::nothingPlantedLeaves()
{
    QFETCH(QByteArray, privacy);
    ReviewedWorkspace store;
    fill(store);
    const auto plain = exportTo(store, QStringLiteral("plain"), with("none"));
    QVERIFY2(plain, words(plain));
    const auto summary = exportTo(store, QStringLiteral("b"), with(privacy.constData()));
    QVERIFY2(summary, words(summary));
    const ExportFolder folder(summary->folder);
    QCOMPARE(folder.problem(), QString());
    const ExportFolder before(plain->folder);
    for (const QByteArray &value : planted()) {
        for (auto file = folder.files().cbegin(); file != folder.files().cend(); ++file)
            QVERIFY2(!file->contains(value),
                     qPrintable(file.key() + u' ' + QString::fromUtf8(value)));
        // The check can fail: without privacy it is there, but for the other spelling.
        bool there = false;
        for (const QByteArray &bytes : before.files())
            there |= bytes.contains(value);
        QVERIFY2(there || value == "DE89370400440532013000", value.constData());
    }
    const auto verified = verifyBatch(summary->folder);
    QVERIFY2(verified, words(verified));
    QCOMPARE(verified->problems, QStringList());

    const Json manifest = folder.manifest();
    QVERIFY(manifest["privacy"]["method"] == privacy.toStdString());
    QVERIFY(manifest["privacy"]["records"] == 3);
    QVERIFY(manifest["privacy"]["replaced"]["card"] == 1);
    QVERIFY(manifest["pins"]["detectors"] == toStdString(detectorsName()));
    const QString statement = text(manifest["privacy"]["statement"]);
    QVERIFY(statement.contains(privacy == "redact" ? u"redacted" : u"pseudonymised"));
    for (const QByteArray &bytes : folder.files())
        QVERIFY(!bytes.toLower().contains("anonymous"));
    QVERIFY(folder.files()[QStringLiteral("DATASHEET.md")].contains("no finding in"));
}

void TestExportPrivacy::oneEntityOnePlaceholder()
{
    ReviewedWorkspace store;
    fill(store);
    const auto summary = exportTo(store, QStringLiteral("b"), with("pseudonymise"));
    QVERIFY2(summary, words(summary));
    const Json row = spanEdits(ExportFolder(summary->folder), "p1");
    const QString question = text(row["context"][0]["content"]);
    QCOMPARE(question,
             QStringLiteral("\U0001F600 I am [PERSON_1], [EMAIL_1]. My card [CARD_1] was"
                            " charged twice."));
    QCOMPARE(text(row["draft"]),
             QStringLiteral("Dear [PERSON_1], we wrote to [EMAIL_1] about card [CARD_1]."));
    QCOMPARE(
        text(row["final"]),
        QStringLiteral("Dear [PERSON_1], we wrote to [EMAIL_1] about card [CARD_1]. \U0001F44D We"
                       " pay [IBAN_1] back."));
}

// The words that say what a number is stand in the question alone.
void TestExportPrivacy::whatOneTextGivesAwayGoesFromAll()
{
    ReviewedWorkspace store;
    review(store, QStringLiteral("p1"),
           QStringLiteral("My policy number is PX-12345, born on 12/03/1980."),
           QStringLiteral("We look at px 12345 for you today, thank you for asking."),
           QStringLiteral("We looked at PX12345 (12/03/1980) for you, thank you for asking."));
    const auto summary = exportTo(store, QStringLiteral("b"), with("pseudonymise"));
    QVERIFY2(summary, words(summary));
    const Json row = spanEdits(ExportFolder(summary->folder), "p1");
    QCOMPARE(text(row["context"][0]["content"]),
             QStringLiteral("My policy number is [POLICY_1], born on [BIRTH-DATE_1]."));
    QCOMPARE(text(row["draft"]),
             QStringLiteral("We look at [POLICY_1] for you today, thank you for asking."));
    QCOMPARE(text(row["final"]),
             QStringLiteral("We looked at [POLICY_1] ([BIRTH-DATE_1]) for you, thank you for"
                            " asking."));
}

// In its sentence the number is of an order. Alone, as an edit has it, it could be a telephone's.
void TestExportPrivacy::whatAPieceGivesAwayGoesFromAll()
{
    ReviewedWorkspace store;
    review(store, QStringLiteral("p1"), QStringLiteral("Is it ready?"),
           QStringLiteral("Yes, your order number is ready and waits for you here."),
           QStringLiteral("Yes, your order number 404-555-0123 is ready and waits for you here."));
    const auto summary = exportTo(store, QStringLiteral("b"), with("pseudonymise"));
    QVERIFY2(summary, words(summary));
    const Json row = spanEdits(ExportFolder(summary->folder), "p1");
    QCOMPARE(text(row["final"]),
             QStringLiteral("Yes, your order number [PHONE_1] is ready and waits for you here."));
    QVERIFY(text(row["edits"][0]["final"]["text"]).contains(QStringLiteral("[PHONE_1]")));
}

void TestExportPrivacy::jsonDraftsLeaveInEveryFormat()
{
    ReviewedWorkspace store;
    const QString number = QStringLiteral("046 454 286"); // a Canadian social insurance number
    review(store, QStringLiteral("p1"),
           QStringLiteral("I am Ann Poe, my number is %1.").arg(number),
           QStringLiteral("{\"name\":\"Ann Poe\",\"sin\":46454286,\"amount\":12.5}"),
           QStringLiteral("{\"name\":\"Ann Poe\",\"sin\":\"%1\",\"policy_number\":87654321,"
                          "\"amount\":12.5}")
               .arg(number));
    ExportConfig config = with("pseudonymise");
    config.keepUnknownFigures = true;
    const auto summary = exportTo(store, QStringLiteral("b"), config);
    QVERIFY2(summary, words(summary));
    const ExportFolder folder(summary->folder);
    QCOMPARE(folder.problem(), QString());
    for (auto file = folder.files().cbegin(); file != folder.files().cend(); ++file) {
        for (const char *value : {"046 454 286", "46454286", "87654321", "Ann Poe"})
            QVERIFY2(!file->contains(value), qPrintable(file.key()));
    }
    QVERIFY2(folder.rows(QStringLiteral("extraction")) > 0,
             folder.manifest()["counts"]["formats"]["extraction"].dump().c_str());
}

void TestExportPrivacy::whatIsLeftInARowRefuses()
{
    const auto refused = [](const char *row) {
        auto privacy = RecordPrivacy::create(with("pseudonymise"));
        if (!privacy)
            return toString(privacy.error());
        Candidate candidate;
        candidate.line = row;
        Feedback feedback;
        feedback.feedbackId = QStringLiteral("f-1");
        const Judged judged;
        const Offer offer;
        (*privacy)->sample(candidate, {feedback, judged, offer});
        const Result<> checked = (*privacy)->checkSample();
        return checked ? QString() : checked.error().where + u' ' + checked.error().what;
    };
    const auto says = [](const QString &error, const char *what) {
        return error.startsWith(QStringLiteral("f-1 ")) && error.contains(QLatin1String(what));
    };
    QCOMPARE(refused("{\"a\":[\"[ACCOUNT_1], order 12345678\"]}\n"), QString());
    const QString account = refused("{\"a\":[\"my account number is 12345678\"]}\n");
    QVERIFY2(says(account, "(account /a/0)"), qPrintable(account));
    const QString mail = refused("{\"a\":\"a@b.example\"}\n");
    QVERIFY2(says(mail, "(email /a)"), qPrintable(mail));
    const QString broken = refused("{\"a\":\n");
    QVERIFY2(says(broken, "(unscannable)"), qPrintable(broken));
}

// A conversation that names more people than can be told apart: it does not leave, nor does what is
// beside it.
void TestExportPrivacy::whatCannotBeReplacedRefuses()
{
    ReviewedWorkspace store;
    fill(store);
    QString crowd;
    for (int i = 0; i < 2'100; ++i)
        crowd += QStringLiteral("p%1@mail.example ").arg(i);
    review(store, QStringLiteral("crowd"), QStringLiteral("Who was told of it?"),
           QStringLiteral("Please ask us again next week, thank you."),
           QStringLiteral("We have written to ") + crowd + QStringLiteral("this week."));
    Query find(store.database(),
               QStringLiteral("SELECT feedback_id FROM feedback WHERE external_id = 'crowd'"));
    QVERIFY(find.runToRow().value_or(false));
    const QString id = find.text(0);
    find.finish();
    const auto refused = exportTo(store, QStringLiteral("b"), with("pseudonymise"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::NotPermitted);
    QVERIFY2(refused.error().where.startsWith(id + QStringLiteral(" (")), words(refused));
    QVERIFY2(refused.error().what.contains(QStringLiteral("1 records could not be replaced")),
             words(refused));
    QVERIFY(!QFileInfo::exists(store.folder(QStringLiteral("b"))));
    Query batches(store.database(), QStringLiteral("SELECT 1 FROM batch"));
    QVERIFY(!batches.runToRow().value_or(true));
    batches.finish();
    const auto plain = exportTo(store, QStringLiteral("b"), with("none"));
    QVERIFY2(plain, words(plain));
}

// A shape that one tenant alone knows, in every format, again from the record of the batch, and
// from what was remembered by other patterns.
void TestExportPrivacy::tenantsOwnPatterns()
{
    ReviewedWorkspace store;
    review(store, QStringLiteral("p1"), QStringLiteral("What of CL-123456 and of CL-999999?"),
           QStringLiteral("We pay for CL-123456."),
           QStringLiteral("We pay for CL-123456, and soon for CL-999999. See KX-77."));
    const auto pattern = [](const char *name, const char *text) {
        return TenantPattern {
            QString::fromLatin1(name), QString::fromLatin1(text), {}, {}, Tier::B};
    };
    const auto leaves = [&](const ExportConfig &config, const QString &name) {
        const auto summary = exportTo(store, name, config);
        QByteArray all(words(summary));
        const QMap<QString, QByteArray> files
            = summary ? ExportFolder(summary->folder).dataFiles() : QMap<QString, QByteArray>();
        for (const QByteArray &bytes : files)
            all += bytes;
        return all;
    };
    ExportConfig config = with("pseudonymise");
    const QByteArray without = leaves(config, QStringLiteral("b1"));
    QVERIFY2(without.contains("CL-123456") && without.contains("KX-77"), without.constData());
    config.patterns = {pattern("claim", "\\bCL-\\d{6}\\b")};
    const QByteArray claims = leaves(config, QStringLiteral("b2"));
    QVERIFY2(claims.contains("We pay for [CUSTOM_1], and soon for [CUSTOM_2]. See KX-77."),
             claims.constData());
    QVERIFY(!claims.contains("CL-1") && !claims.contains("CL-9"));
    config.patterns.push_back(pattern("file", "\\bKX-\\d+\\b"));
    const QByteArray both = leaves(config, QStringLiteral("b3"));
    QVERIFY(!both.contains("CL-1") && !both.contains("KX-7"));
    config.patterns.pop_back();
    QCOMPARE(leaves(config, QStringLiteral("b4")), claims);

    const Json manifest = manifestOf(store, QStringLiteral("b3"));
    QVERIFY(manifest["config"]["privacy_patterns"].size() == 2);
    Exporter exporter(store.workspace(), store.clock(), seededRandom(3));
    const auto check = exporter.check(QStringLiteral("B-0003"), 0);
    QVERIFY2(check, words(check));
    QCOMPARE(check->rebuilt, check->recorded);

    ExportConfig none = with("none");
    none.patterns = config.patterns;
    const auto refused = exportTo(store, QStringLiteral("b5"), none);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::InvalidArgument);
}

void TestExportPrivacy::editsAreOfWhatGoesOut()
{
    ReviewedWorkspace store;
    Decision labelled;
    const QString draft = QStringLiteral("\U0001F600 Write to %1, which is wrong.").arg(mail);
    // "which is wrong", in code points.
    const auto from = qsizetype(QStringLiteral("x Write to ").size() + mail.size() + 2);
    labelled.labels.push_back(
        {QStringLiteral("fact"), Severity::Major, LabelSpan {Side::Draft, from, from + 14}});
    review(store, QStringLiteral("p1"), QStringLiteral("Whom do I write to?"), draft,
           QStringLiteral("\U0001F600 Write to %1, which is right.").arg(otherMail), labelled);
    for (const char *privacy : {"pseudonymise", "redact"}) {
        const auto summary = exportTo(store, QString::fromLatin1(privacy), with(privacy));
        QVERIFY2(summary, words(summary));
        const ExportFolder folder(summary->folder);
        const Json row = spanEdits(folder, "p1");
        const auto edits = editScriptFromJson(row["edits"]);
        QVERIFY2(edits, words(edits));
        QVERIFY(!edits->empty());
        const auto made = applyEdits(text(row["draft"]), *edits);
        QVERIFY2(made, words(made));
        QCOMPARE(*made, text(row["final"]));
        const Json &label = row["labels"][0];
        QCOMPARE(codePointSlice(text(row["draft"]), label["start"].get<qsizetype>(),
                                label["end"].get<qsizetype>()),
                 QStringLiteral("which is wrong"));
        const EditMetrics metrics = editMetrics(text(row["draft"]), text(row["final"]), *edits);
        const Json meta = lineOf(folder, "span-edits/train.meta.jsonl", 0);
        QCOMPARE(meta["hter"].get<double>(), metrics.hter.value());
        QVERIFY(meta["text_engine"] == toStdString(textEngineName()));
    }
}

// Rows without anything to replace are the same to the byte, and the others differ in placeholders
// alone.
void TestExportPrivacy::onlyPlaceholdersDiffer()
{
    ReviewedWorkspace store;
    fill(store);
    ExportConfig config;
    config.formats = {QStringLiteral("trl-preference")};
    config.keepUnknownFigures = true;
    const auto plain = exportTo(store, QStringLiteral("plain"), config);
    config.privacy = QStringLiteral("pseudonymise");
    const auto summary = exportTo(store, QStringLiteral("b"), config);
    QVERIFY2(plain && summary, words(summary));
    const QString file = QStringLiteral("trl-preference/train.jsonl");
    const auto before = ExportFolder(plain->folder).lines(file);
    auto after = ExportFolder(summary->folder).lines(file);
    QCOMPARE(before.size(), after.size());
    int same = 0;
    auto wanted = before; // in another order: their ids are keyed
    for (QByteArray &expected : wanted) {
        same += after.contains(expected) ? 1 : 0;
        expected.replace(mail.toUtf8(), "[EMAIL_1]");
        expected.replace("JANE.ROE@MAIL.EXAMPLE", "[EMAIL_1]");
        expected.replace(otherMail.toUtf8(), "[EMAIL_2]");
        expected.replace("Jane", "[PERSON_1]");
        expected.replace(card.toUtf8(), "[CARD_1]");
        expected.replace("4111111111111111", "[CARD_1]");
        expected.replace(iban.toUtf8(), "[IBAN_1]");
    }
    std::ranges::sort(wanted);
    std::ranges::sort(after);
    QCOMPARE(after, wanted);
    QCOMPARE(same, 1);
}

void TestExportPrivacy::rebuiltToTheByte()
{
    ReviewedWorkspace store;
    fill(store);
    ExportConfig config = prepared();
    config.privacy = QStringLiteral("pseudonymise");
    const auto summary = exportTo(store, QStringLiteral("b"), config);
    QVERIFY2(summary, words(summary));
    review(store, QStringLiteral("later"), QStringLiteral("And %1?").arg(mail),
           QStringLiteral("Nothing else is to be done."), QStringLiteral("Ask %1.").arg(otherMail));
    Exporter exporter(store.workspace(), store.clock(), seededRandom(3));
    const auto check = exporter.check(summary->batchId, 0);
    QVERIFY2(check, words(check));
    QCOMPARE(check->rebuilt, summary->contentSha256);
    QCOMPARE(check->pins, QStringList());
    const auto again = exporter.rebuild(summary->batchId, 0, store.folder(QStringLiteral("r2")));
    QVERIFY2(again, words(again));
    QCOMPARE(again->contentSha256, summary->contentSha256);
}

void TestExportPrivacy::filtersAreLookedAt()
{
    ReviewedWorkspace store;
    fill(store);
    ExportConfig config = with("pseudonymise");
    config.filter.where = {{QStringLiteral("/attributes/contact"), mail}};
    QStringList before = namesIn(store.folder(QString()));
    // What was found in records is known from now on.
    before += QFileInfo(clearedFilePath(store.database())).fileName();
    before.sort();
    const auto summary = exportTo(store, QStringLiteral("b"), config);
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, Error::Code::NotPermitted);
    QCOMPARE(summary.error().where, QStringLiteral("manifest.json/config/filter/where/0/1"));
    QStringList after = namesIn(store.folder(QString()));
    after.sort();
    QCOMPARE(after, before);
    config.privacy = QStringLiteral("none");
    const auto plain = exportTo(store, QStringLiteral("b"), config);
    QVERIFY2(plain, words(plain));
}

void TestExportPrivacy::previewShowsNothing()
{
    ReviewedWorkspace store;
    fill(store);
    Exporter exporter(store.workspace(), store.clock(), seededRandom(3));
    const auto preview = exporter.preview(with("pseudonymise"), 10);
    QVERIFY2(preview, words(preview));
    const auto look = exporter.firstLook(with("pseudonymise"), 10);
    QVERIFY2(look, words(look));
    QVERIFY(!preview->rows.empty() && !look->rows.empty());
    for (const auto &rows : {preview->rows, look->rows}) {
        for (const PreviewRow &row : rows) {
            for (const QByteArray &value : planted()) {
                QVERIFY2(!row.line.contains(value), value.constData());
                QVERIFY2(!row.draft.toUtf8().contains(value), value.constData());
                QVERIFY2(row.externalId.toUtf8() != value, value.constData());
            }
        }
    }
}

// An item with a planted mistake is decided like any other, and is in no file of a batch.
void TestExportPrivacy::probesNeverLeave()
{
    const QByteArray planted("Quirrell-Vantage");
    ReviewedWorkspace store;
    const QString wrong = QString::fromLatin1(planted);
    QVERIFY(store.review(plainItem(QStringLiteral("real"), QStringLiteral("When?"),
                                   QStringLiteral("It comes on Friday at noon.")),
                         decision(QStringLiteral("real"), Action::Edit,
                                  QStringLiteral("It comes on Monday at noon."))));
    for (const auto &[id, action] :
         {std::pair {"approved", Action::Approve}, std::pair {"edited", Action::Edit},
          std::pair {"rejected", Action::Reject}}) {
        const QString name = QString::fromLatin1(id);
        QVERIFY(store.submit(plainItem(name, wrong + u'?', wrong + QStringLiteral(" owes 10."))));
        QVERIFY(store.execute(
            QStringLiteral("UPDATE item SET is_probe = 1 WHERE external_id = '%1'").arg(name)));
        const auto done = store.decide(
            decision(name, action,
                     action == Action::Approve
                         ? std::optional<QString>()
                         : std::optional<QString>(wrong + QStringLiteral(" owes 11."))));
        QVERIFY2(done, words(done));
    }
    for (const char *privacy : {"none", "redact"}) {
        ExportConfig config = with(privacy);
        config.keepRubberStamps = config.keepCosmeticPairs = config.keepPolicyRefusals = true;
        config.keepSpecialCategories = config.keepUnknownFigures = true;
        const auto summary = exportTo(store, QString::fromLatin1(privacy), config);
        QVERIFY2(summary, words(summary));
        const ExportFolder folder(summary->folder);
        QVERIFY(folder.rows(QStringLiteral("openai-chat")) == 1);
        for (auto file = folder.files().cbegin(); file != folder.files().cend(); ++file)
            QVERIFY2(!file->contains(planted), qPrintable(file.key()));
        // None is so much as counted.
        QCOMPARE(summary->counts.records, qint64 {1});
    }
    const auto outcomes = store.queue().takeOutcomes(QStringLiteral("local"), 9, 0);
    QVERIFY2(outcomes, words(outcomes));
    QCOMPARE(outcomes->size(), std::size_t {1});
}

QTEST_GUILESS_MAIN(TestExportPrivacy)
#include "tst_exportprivacy.moc"
