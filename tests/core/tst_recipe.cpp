// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"
#include "core/dataset/preparation/preparation.h"
#include "core/dataset/recipe/recipe.h"
#include "tests/support/exporttools.h"
#include "tests/support/reviewedworkspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace bluepencil;
using namespace bluepencil::test;

class TestRecipe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recipesComeBack();
    void recipesFromBeforePrivacy();
    void recipesAreRefused_data();
    void recipesAreRefused();
    void noNumbersAreRefused();
    void savedRecipes();
    void evaluationFilesAreFoundAgain();
    void evaluationFilesAsEditorsWriteThem();
    void filesWithoutAnEnd();
    void manyValues();
    void wholeNumbers_data();
    void wholeNumbers();
};

void TestRecipe::recipesComeBack()
{
    ExportConfig config = everyFormat();
    config.filter.queues = {QStringLiteral("refunds")};
    config.filter.actions = {QStringLiteral("edit")};
    config.filter.languages = {QStringLiteral("de"), QStringLiteral("fr")};
    config.filter.from = 1'700'000'000'000;
    config.filter.where = {{QStringLiteral("/attributes/region"), QStringLiteral("EU")}};
    config.split = SplitRatio {80, 10, 10};
    config.salt = QStringLiteral("pepper");
    config.keepCosmeticPairs = true;
    config.preparation = {.leastCoverage = .75,
                          .secondReviewPassed = true,
                          .reviewersAgree = true,
                          .sinceBatch = QStringLiteral("B-0003"),
                          .deduplicate = Deduplicate::Near,
                          .alike = .9,
                          .keepContradictions = true,
                          .decontaminate = {{QStringLiteral("eval.jsonl"), QStringLiteral("ab")}},
                          .mostPerReviewer = 5,
                          .mostPerSubject = 2,
                          .mostTokens = 900,
                          .countTokens = true,
                          .tokenTable = TokenEncoding::Cl100k,
                          .history = History::Gold};
    const auto read = recipeFromJson(parseJson(toLine(toJson(config))).value());
    QVERIFY2(read, words(read));
    QCOMPARE(toLine(toJson(*read)), toLine(toJson(config)));
    QVERIFY(read->preparation == config.preparation);

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("r.json"));
    QVERIFY(writeRecipe(path, config));
    const auto fromFile = readRecipe(path);
    QVERIFY2(fromFile, words(fromFile));
    QCOMPARE(toLine(toJson(*fromFile)), toLine(toJson(config)));
    QVERIFY(!writeRecipe(folder.filePath(QStringLiteral("no/where.json")), config));
}

// They were saved when texts went out as they are, and give the same batch still.
void TestRecipe::recipesFromBeforePrivacy()
{
    OrderedJson json = toJson(everyFormat());
    QVERIFY(json.erase("privacy") == 1);
    const auto read = recipeFromJson(parseJson(toLine(json)).value());
    QVERIFY2(read, words(read));
    QCOMPARE(read->privacy, QStringLiteral("none"));
    // In a file it may have been forgotten as well, and texts do not go out for that.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("r.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(toLine(json)) > 0);
    file.close();
    const auto fromFile = readRecipe(path);
    QVERIFY2(fromFile, words(fromFile));
    QCOMPARE(fromFile->privacy, QStringLiteral("pseudonymise"));
}

void TestRecipe::recipesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *json, const char *where) {
        QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(where);
    };
    row(R"({"format":["trl-kto"]})", "/format");
    row(R"({"filter":{"queue":["a"]}})", "/filter/queue");
    row(R"({"preparation":{"dedup":"near"}})", "/preparation/dedup");
    row(R"({"preparation":{"deduplicate":"all"}})", "/preparation/deduplicate");
    row(R"({"preparation":{"alike":2}})", "/preparation/alike");
    row(R"({"preparation":{"most_tokens":-1}})", "/preparation/most_tokens");
    row(R"({"preparation":{"alike":"nan"}})", "/preparation/alike");
    row(R"({"preparation":{"least_coverage":"nan"}})", "/preparation/least_coverage");
    row(R"({"preparation":{"least_coverage":1.5}})", "/preparation/least_coverage");
    row(R"({"preparation":7})", "/preparation");
    row(R"({"split":{"train":"90"}})", "/split/train");
    row(R"({"filter":{"actions":["redraft"]}})", "/filter/actions");
    row(R"({"filter":{"where":[["task","x"]]}})", "/filter/where");
    row(R"({"keep_rubber_stamps":1})", "/keep_rubber_stamps");
}

void TestRecipe::recipesAreRefused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, where);
    const auto read = recipeFromJson(parseJson(json).value());
    QVERIFY(!read);
    QCOMPARE(read.error().where, where);
}

// They compare as neither less nor greater than any bound.
void TestRecipe::noNumbersAreRefused()
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    PreparationConfig config;
    config.alike = none;
    const auto alike = checkPreparation(config, false);
    QVERIFY(!alike && alike.error().code == Error::Code::InvalidArgument);
    QVERIFY2(alike.error().remedy.contains(QStringLiteral("0.5 to 1")), words(alike));
    config = {};
    config.leastCoverage = none;
    const auto coverage = checkPreparation(config, false);
    QVERIFY(!coverage && coverage.error().code == Error::Code::InvalidArgument);
    QVERIFY2(coverage.error().remedy.contains(QStringLiteral("0 to 1")), words(coverage));
    for (const char *key : {"alike", "least_coverage"}) {
        const auto read = recipeFromJson({{"preparation", {{key, none}}}});
        QVERIFY(!read
                && read.error().where == QStringLiteral("/preparation/") + QLatin1String(key));
    }
}

void TestRecipe::savedRecipes()
{
    ReviewedWorkspace store;
    ExportConfig near = everyFormat();
    near.preparation.deduplicate = Deduplicate::Near;
    QVERIFY(saveRecipe(store.database(), QStringLiteral("monthly"), near, 5));
    QVERIFY(saveRecipe(store.database(), QStringLiteral("monthly"), everyFormat(), 6));
    QVERIFY(!saveRecipe(store.database(), QStringLiteral("  "), everyFormat(), 6));
    const auto recipes = bluepencil::savedRecipes(store.database());
    QVERIFY2(recipes, words(recipes));
    QCOMPARE(recipes->size(), std::size_t {1});
    QCOMPARE(recipes->front().savedAt, UtcMs {6});
    QVERIFY(recipes->front().config.preparation == PreparationConfig());
    QVERIFY(removeRecipe(store.database(), QStringLiteral("monthly")));
    QVERIFY(!removeRecipe(store.database(), QStringLiteral("monthly")));
}

// Saved, loaded and exported, from wherever the program runs; the batch tells no folder.
void TestRecipe::evaluationFilesAreFoundAgain()
{
    ReviewedWorkspace store;
    const QString secret = QStringLiteral(
        "Our opening hours in the week between the holidays are from nine until noon only.");
    QVERIFY(store.review(plainItem(QStringLiteral("bad"), QStringLiteral("When?"), secret),
                         decision(QStringLiteral("bad"), Action::Approve)));
    QVERIFY(store.review(
        plainItem(QStringLiteral("good"), QStringLiteral("When?"), QStringLiteral("At nine.")),
        decision(QStringLiteral("good"), Action::Approve)));
    QFile file(store.folder(QStringLiteral("eval.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("{\"text\":" + jsonString(secret) + "}\n") > 0);
    file.close();
    ExportConfig config = basicFormats();
    config.preparation.decontaminate = {{file.fileName(), {}}};

    const QString path = store.folder(QStringLiteral("recipe.json"));
    QVERIFY(writeRecipe(path, config));
    const auto read = readRecipe(path);
    QVERIFY2(read, words(read));
    QCOMPARE(read->preparation.decontaminate.front().path, file.fileName());
    QVERIFY(saveRecipe(store.database(), QStringLiteral("clean"), config, 5));
    const auto saved = bluepencil::savedRecipes(store.database());
    QVERIFY(saved && saved->front().config.preparation == config.preparation);
    const auto written = exportTo(store, QStringLiteral("first"), *read);
    QVERIFY2(written, words(written));
    QCOMPARE(written->counts.leftOut.value(reasons::contaminated), qint64 {1});
    QFile manifest(written->manifestPath);
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    const QByteArray told = manifest.readAll();
    QVERIFY(told.contains("\"eval.jsonl\""));
    QVERIFY(!told.contains(file.fileName().toUtf8()));

    // By a name beside the recipe, as one writes it by hand.
    QFile byHand(store.folder(QStringLiteral("by-hand.json")));
    QVERIFY(byHand.open(QIODevice::WriteOnly));
    QVERIFY(byHand.write(R"({"preparation":{"decontaminate":[{"file":"eval.jsonl"}]}})") > 0);
    byHand.close();
    const auto beside = readRecipe(byHand.fileName());
    QVERIFY2(beside, words(beside));
    QCOMPARE(beside->preparation.decontaminate.front().path, file.fileName());
    const auto again = exportTo(store, QStringLiteral("second"), *beside);
    QVERIFY2(again, words(again));
    QCOMPARE(again->counts.leftOut.value(reasons::contaminated), qint64 {1});
}

// A mark in front, lines that end as on Windows, and no line end at the end.
void TestRecipe::evaluationFilesAsEditorsWriteThem()
{
    ReviewedWorkspace store;
    QFile file(store.folder(QStringLiteral("eval.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("\xef\xbb\xbf{\"text\":\"Ask at the desk\"}\r\n\r\n"
                       "{\"turns\":[{\"role\":\"user\",\"content\":\"On the first floor\"}]}")
            > 0);
    file.close();
    EvaluationSet set;
    const auto loaded = set.load(file.fileName());
    QVERIFY2(loaded, words(loaded));
    QCOMPARE(set.size(), qsizetype {2});
    QVERIFY(set.contaminates(u"ask at the desk!"));
    QVERIFY(set.contaminates(u"On the first floor."));
    QVERIFY(!set.contaminates(u"text"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(set.sha256(), sha256Hex(QByteArrayView(file.readAll())));
}

// The system says of it that it is empty, and of a pipe, too.
void TestRecipe::filesWithoutAnEnd()
{
    const QString endless = QStringLiteral("/dev/zero");
    const auto recipe = readRecipe(endless);
    QVERIFY(!recipe);
    QCOMPARE(recipe.error().code, Error::Code::LimitExceeded);
    QCOMPARE(recipe.error().where, endless);
    EvaluationSet set;
    const auto evaluation = set.load(endless);
    QVERIFY(!evaluation);
    QCOMPARE(evaluation.error().code, Error::Code::LimitExceeded);
    QCOMPARE(evaluation.error().where, endless);
}

// A database asked about very many does not answer in useful time. A batch that was made by them is
// still one that can be made again.
void TestRecipe::manyValues()
{
    ReviewedWorkspace store;
    ExportConfig config = basicFormats();
    for (int i = 0; i < 1000; ++i)
        config.filter.queues += QString::number(i);
    const QString path = store.folder(QStringLiteral("recipe.json"));
    QVERIFY(writeRecipe(path, config));
    const auto just = readRecipe(path);
    QVERIFY2(just, words(just));
    config.filter.queues += QStringLiteral("one more");
    QVERIFY(writeRecipe(path, config));
    const auto refused = readRecipe(path);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::InvalidArgument);
    QCOMPARE(refused.error().where, path + QStringLiteral(": /filter/queues"));
    const auto made = exportTo(store, QStringLiteral("b"), config);
    QVERIFY(!made && made.error().code == Error::Code::InvalidArgument);
    const auto before = parseJsonObject(toLine(recipeJson(config)));
    QVERIFY2(before, words(before));
    const auto known = recipeFromJson(*before);
    QVERIFY2(known, words(known));
}

// JSON knows one kind of numbers: how one is written says nothing of what it is.
void TestRecipe::wholeNumbers_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<int>("read"); // -1: refused
    QTest::newRow("plain") << QByteArray("100") << 100;
    QTest::newRow("with an exponent") << QByteArray("1e2") << 100;
    QTest::newRow("with a fraction of nothing") << QByteArray("100.0") << 100;
    QTest::newRow("the largest") << QByteArray("2147483647") << 2'147'483'647;
    QTest::newRow("too large") << QByteArray("2147483648") << -1;
    QTest::newRow("far too large") << QByteArray("1e300") << -1;
    QTest::newRow("broken") << QByteArray("1.5") << -1;
    QTest::newRow("negative") << QByteArray("-1") << -1;
    QTest::newRow("a text") << QByteArray("\"100\"") << -1;
}

void TestRecipe::wholeNumbers()
{
    QFETCH(const QByteArray, number);
    QFETCH(const int, read);
    const auto json = parseJsonObject("{\"preparation\":{\"most_tokens\":" + number + "}}");
    QVERIFY2(json, words(json));
    const auto config = recipeFromJson(*json);
    QCOMPARE(config.has_value(), read >= 0);
    if (config)
        QCOMPARE(config->preparation.mostTokens, read);
    else
        QCOMPARE(config.error().where, QStringLiteral("/preparation/most_tokens"));
}

QTEST_GUILESS_MAIN(TestRecipe)
#include "tst_recipe.moc"
