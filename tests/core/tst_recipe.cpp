// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/recipe.h"
#include "tests/support/exporttools.h"
#include "tests/support/reviewedworkspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

class TestRecipe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recipesComeBack();
    void recipesAreRefused_data();
    void recipesAreRefused();
    void savedRecipes();
};

void TestRecipe::recipesComeBack()
{
    ExportConfig config = everyFormat();
    config.filter.queues = {QStringLiteral("refunds")};
    config.filter.actions = {QStringLiteral("edit")};
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

QTEST_GUILESS_MAIN(TestRecipe)
#include "tst_recipe.moc"
