// SPDX-License-Identifier: GPL-3.0-or-later
// Recipes in the real window, by keys: the settings follow the recipe, a file is what the command
// line exports by, and what cannot be read is said and changes nothing.
#include "core/dataset/exporter.h"
#include "core/dataset/recipe/recipe.h"
#include "tests/support/clirunner.h"
#include "tests/support/exportfolder.h"
#include "tests/support/reviewedworkspace.h"
#include "tests/ui/rig/datasetdesk.h"
#include "ui/dataset/recipeform.h"
#include "ui/statistics/cards/figuretable.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

class TestDatasetRecipes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savesAndOpensByKeys();
    void filesAreForTheCommandLine();
    void brokenRecipes_data();
    void brokenRecipes();
    void everySettingComesBack();
    void daysThatAZoneSkipped();
    void kindsGoAWayOfTheirOwn();
    void preparesByKeys();
    void evaluationFilesByKeys();
    void figuresAreThoseOfTheRows();
};

namespace {

QString recipeOf(const DatasetDesk &desk)
{
    return QString::fromUtf8(toLine(recipeJson(desk.place().config())));
}

QString shownOf(const DatasetDesk &desk, const char *box)
{
    return desk.rig.find<QComboBox>(box)->currentText();
}

bool waitFor(DatasetDesk &desk, const char *label, const QString &words)
{
    return desk.rig.waitFor([&] { return desk.text(label) == words; });
}

} // namespace

void TestDatasetRecipes::savesAndOpensByKeys()
{
    DatasetDesk desk;
    QVERIFY(desk.settled);
    const QString plain = recipeOf(desk);
    QCOMPARE(desk.place().config().privacy, QStringLiteral("pseudonymise"));
    QCOMPARE(shownOf(desk, "recipeChoice"), QStringLiteral("Not saved"));
    desk.rig.key(Qt::Key_R, Qt::AltModifier);
    desk.rig.key(Qt::Key_Down);
    QVERIFY(desk.tabTo("exportFigures"));
    desk.rig.key(Qt::Key_Space);
    QVERIFY(desk.waitSettled());
    const QString annas = recipeOf(desk);
    QVERIFY(annas != plain);
    // The first time it is asked for a name.
    desk.rig.key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(DatasetDesk::focused(), QStringLiteral("recipeName"));
    desk.rig.shoot(QStringLiteral("recipes-name"));
    desk.rig.type(QStringLiteral("anna alone"));
    desk.rig.key(Qt::Key_Return);
    QVERIFY(waitFor(desk, "recipeState", QStringLiteral("as it was saved")));
    QCOMPARE(shownOf(desk, "recipeChoice"), QStringLiteral("anna alone"));
    QCOMPARE(desk.text("exportStatus"), QStringLiteral("The recipe is saved: anna alone"));
    const auto stored = savedRecipes(desk.rig.workspace().database());
    QVERIFY(stored && stored->size() == 1);
    QCOMPARE(QString::fromUtf8(toLine(recipeJson(stored->front().config))), annas);
    // A change is seen, and saved under the same name without being asked.
    QVERIFY(desk.tabTo("exportFormat-trl-kto"));
    desk.rig.key(Qt::Key_Space);
    QCOMPARE(desk.text("recipeState"), QStringLiteral("changed, not saved"));
    const QString changed = recipeOf(desk);
    desk.rig.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(waitFor(desk, "recipeState", QStringLiteral("as it was saved")));
    // A second one; then each in turn by the arrow keys.
    QVERIFY(desk.tabTo("exportFormat-trl-kto"));
    desk.rig.key(Qt::Key_Space);
    desk.rig.key(Qt::Key_R, Qt::AltModifier);
    desk.rig.key(Qt::Key_Up);
    QVERIFY(desk.tabTo("exportFigures"));
    desk.rig.key(Qt::Key_Space);
    QVERIFY(desk.waitSettled());
    QCOMPARE(recipeOf(desk), plain);
    desk.rig.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    desk.rig.type(QStringLiteral("everything"));
    desk.rig.key(Qt::Key_Return);
    QVERIFY(waitFor(desk, "recipeState", QStringLiteral("as it was saved")));
    QVERIFY(desk.tabTo("recipeChoice"));
    desk.rig.key(Qt::Key_Up);
    QVERIFY(desk.waitSettled());
    QCOMPARE(shownOf(desk, "recipeChoice"), QStringLiteral("anna alone"));
    QCOMPARE(recipeOf(desk), changed);
    QCOMPARE(shownOf(desk, "exportReviewer"), QStringLiteral("anna"));
    desk.rig.key(Qt::Key_Down);
    QVERIFY(desk.waitSettled());
    QCOMPARE(recipeOf(desk), plain);
    desk.rig.shoot(QStringLiteral("recipes-saved"));
    // It is deleted once that was said.
    desk.rig.dialogs.setNextAnswer(Answer::Cancel);
    desk.rig.key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.rig.sql(QStringLiteral("SELECT count(*) FROM recipe")), QStringLiteral("2"));
    desk.rig.dialogs.setNextAnswer(Answer::Accept);
    desk.rig.key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(waitFor(desk, "exportStatus", QStringLiteral("The recipe is deleted: everything")));
    QCOMPARE(desk.rig.sql(QStringLiteral("SELECT name FROM recipe")), QStringLiteral("anna alone"));
    QCOMPARE(shownOf(desk, "recipeChoice"), QStringLiteral("Not saved"));
}

void TestDatasetRecipes::filesAreForTheCommandLine()
{
    DatasetDesk desk;
    QVERIFY(desk.settled);
    desk.rig.key(Qt::Key_T, Qt::AltModifier);
    desk.rig.type(QStringLiteral("s"));
    QVERIFY(desk.tabTo("exportSplit"));
    desk.rig.key(Qt::Key_Down);
    QVERIFY(desk.waitSettled());
    const QString wanted = recipeOf(desk);
    const QString path = desk.folder("recipe.json");
    desk.rig.dialogs.setNextPaths({path});
    desk.rig.key(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY2(desk.text("exportStatus").startsWith(QStringLiteral("The recipe is written")),
             qPrintable(desk.text("exportStatus")));
    desk.rig.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(desk.waitSettled());
    const CliResult made = CliRunner(desk.rig.path())
                               .run({QStringLiteral("export"), QStringLiteral("--recipe"), path,
                                     QStringLiteral("--out"), desk.folder("by recipe")});
    QVERIFY2(made.exitCode == 0, made.err.constData());
    QCOMPARE(ExportFolder(desk.folder("batch")).dataFiles(),
             ExportFolder(desk.folder("by recipe")).dataFiles());
    // Opened again, it is what it was.
    desk.rig.key(Qt::Key_T, Qt::AltModifier);
    desk.rig.key(Qt::Key_Home);
    QVERIFY(desk.waitSettled());
    QVERIFY(recipeOf(desk) != wanted);
    desk.rig.dialogs.setNextPaths({path});
    desk.rig.key(Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(desk.waitSettled());
    QCOMPARE(recipeOf(desk), wanted);
    // What the command line saves is in the list; what the window saves can be shown by it.
    const CliRunner cli(desk.rig.path());
    QCOMPARE(
        cli.run({QStringLiteral("recipe"), QStringLiteral("save"), QStringLiteral("shared"), path})
            .exitCode,
        0);
    desk.place().refresh();
    QVERIFY(desk.waitSettled());
    auto *choice = desk.rig.find<QComboBox>("recipeChoice");
    QVERIFY(desk.rig.waitFor([&] { return choice->count() == 2; }));
    QCOMPARE(choice->itemText(1), QStringLiteral("shared"));
    const CliResult shown = cli.run({QStringLiteral("recipe"), QStringLiteral("show"),
                                     QStringLiteral("shared"), QStringLiteral("--json")});
    QCOMPARE(QString::fromUtf8(shown.out.trimmed()), wanted);
    QVERIFY(
        cli.run({QStringLiteral("recipe"), QStringLiteral("list")}).out.startsWith("shared  20"));
    const CliResult unknown
        = cli.run({QStringLiteral("recipe"), QStringLiteral("remove"), QStringLiteral("nobody's")});
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY(unknown.err.contains("there is no recipe of that name"));
}

void TestDatasetRecipes::brokenRecipes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("no JSON") << QByteArray("formats: csv") << QStringLiteral("is no recipe");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("is no recipe");
    QTest::newRow("unknown key") << quoted("{'formats':['csv'],'dedupe':true}")
                                 << QStringLiteral("/dedupe");
    QTest::newRow("unknown key below") << quoted("{'formats':['csv'],'preparation':{'alik':0.9}}")
                                       << QStringLiteral("/preparation/alik");
    QTest::newRow("wrong type") << quoted("{'formats':'csv'}") << QStringLiteral("/formats");
    QTest::newRow("unknown format") << quoted("{'formats':['parket']}") << QStringLiteral("parket");
    QTest::newRow("gold without a split")
        << quoted("{'formats':['csv'],'preparation':{'history':'gold'}}")
        << QStringLiteral("split");
}

void TestDatasetRecipes::brokenRecipes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    DatasetDesk desk(3);
    QVERIFY(desk.settled);
    const QString before = recipeOf(desk);
    const QString path = desk.folder("broken.json");
    QVERIFY(writeFile(path, bytes));
    desk.rig.dialogs.setNextPaths({path});
    desk.rig.key(Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(desk.waitSettled());
    const QString said = desk.text("exportStatus");
    QVERIFY2(said.startsWith(QStringLiteral("The recipe was not opened. ")), qPrintable(said));
    QVERIFY2(said.contains(words), qPrintable(said));
    QCOMPARE(recipeOf(desk), before);
    QVERIFY(desk.rig.find<QAbstractButton>("exportGo")->isEnabled());
}

// Also what the form has no field for.
void TestDatasetRecipes::everySettingComesBack()
{
    DatasetDesk desk;
    QVERIFY(desk.settled);
    ExportConfig config;
    config.formats = {QStringLiteral("csv"), QStringLiteral("trl-kto")};
    config.filter.queues = {QStringLiteral("default"), QStringLiteral("not here")};
    config.filter.tasks = {QStringLiteral("summary")};
    config.filter.actions = {QStringLiteral("edit")};
    config.filter.reviewers = {QStringLiteral("somebody gone")};
    config.filter.labels = {QStringLiteral("fact"), QStringLiteral("tone")};
    config.filter.languages = {QStringLiteral("de")};
    config.filter.from = fromRfc3339(u"2026-11-20T00:00:00Z");
    config.filter.to = fromRfc3339(u"2026-11-21T10:30:00Z");
    config.filter.where = {{QStringLiteral("/attributes/region"), QStringLiteral("north")}};
    config.split = SplitRatio {60, 25, 15};
    config.salt = QStringLiteral("another");
    config.keepRubberStamps = true;
    config.keepUnknownFigures = true;
    config.keepSpecialCategories = true;
    config.keepInstructions = true;
    PreparationConfig &preparation = config.preparation;
    preparation.leastCoverage = .75;
    preparation.secondReviewPassed = true;
    preparation.reviewersAgree = true;
    preparation.deduplicate = Deduplicate::Near;
    preparation.alike = .85;
    preparation.keepContradictions = true;
    preparation.mostPerReviewer = 500;
    preparation.mostPerSubject = 5;
    preparation.mostTokens = 4096;
    preparation.countTokens = true;
    preparation.tokenTable = TokenEncoding::Cl100k;
    preparation.history = History::Gold;
    preparation.sinceBatch = QStringLiteral("B-0042");
    preparation.decontaminate = {{desk.folder("eval.jsonl"), {}}};
    const QString path = desk.folder("all.json");
    QVERIFY(writeRecipe(path, config));
    desk.rig.dialogs.setNextPaths({path});
    desk.rig.key(Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(desk.waitSettled());
    QCOMPARE(recipeOf(desk), QString::fromUtf8(toLine(recipeJson(config))));
    // A file that is not there is said, with its name.
    QVERIFY2(desk.text("exportState").contains(QStringLiteral("eval.jsonl"))
                 || desk.text("exportState").contains(QStringLiteral("B-0042")),
             qPrintable(desk.text("exportState")));
    for (const char *fold :
         {"foldQuality", "foldDuplicates", "foldEvaluation", "foldCaps", "foldSource"})
        QVERIFY2(desk.rig.find<QAbstractButton>(fold)->accessibleName().contains(u':'), fold);
    QVERIFY(desk.text("exportRest").contains(QStringLiteral("/attributes/region = north")));
    desk.rig.shoot(QStringLiteral("recipes-all"));
    QVERIFY(desk.tabTo("exportDropRest"));
    desk.rig.key(Qt::Key_Return);
    config.filter.languages.clear();
    config.filter.where.clear();
    QCOMPARE(recipeOf(desk), QString::fromUtf8(toLine(recipeJson(config))));
}

// Pacific/Apia had no 30 December 2011: it begins, and the day before ends, with the 31st.
void TestDatasetRecipes::daysThatAZoneSkipped()
{
    const DatasetDesk desk;
    QVERIFY(desk.settled);
    RecipeForm form;
    ExportChoices choices;
    choices.timeZone = "Pacific/Apia";
    form.setChoices(choices);
    auto *from = form.findChild<QLineEdit *>(QStringLiteral("exportFrom"));
    auto *to = form.findChild<QLineEdit *>(QStringLiteral("exportTo"));
    QVERIFY(from && to);
    const auto behind = fromRfc3339(u"2011-12-30T10:00:00Z");
    from->setText(QStringLiteral("2011-12-30"));
    to->setText(QStringLiteral("2011-12-30"));
    QCOMPARE(form.config().filter.from, behind);
    QCOMPARE(form.config().filter.to, behind);
    from->setText(QStringLiteral("2011-12-29"));
    to->setText(QStringLiteral("2011-12-29"));
    QCOMPARE(form.config().filter.from, fromRfc3339(u"2011-12-29T10:00:00Z"));
    QCOMPARE(form.config().filter.to, behind);
    // What is taken over comes back.
    const ExportConfig config = form.config();
    form.setConfig(config);
    QCOMPARE(form.config().filter.from, config.filter.from);
    QCOMPARE(form.config().filter.to, config.filter.to);
}

// A key is asked for where a way needs one, and is in no recipe.
void TestDatasetRecipes::kindsGoAWayOfTheirOwn()
{
    DatasetDesk desk;
    QVERIFY(desk.settled);
    QVERIFY(desk.tabTo("foldPrivacy"));
    desk.rig.key(Qt::Key_Space);
    QVERIFY(desk.tabTo("privacyKind-card"));
    desk.rig.type(QStringLiteral("mask"));
    QVERIFY(desk.waitSettled());
    QVERIFY(!desk.rig.find<QLineEdit>("privacyKeyFile")->isEnabled());
    QVERIFY(desk.place().config().privacyRules.ways.at(PersonalDataType::Card) == PrivacyWay::Mask);
    QVERIFY(desk.rig.find<QAbstractButton>("foldPrivacy")
                ->accessibleName()
                .startsWith(QStringLiteral("Single kinds: 1 kind")));
    const QString masked = recipeOf(desk);
    QVERIFY(masked.contains(QStringLiteral("\"card\":\"mask\"")));
    desk.rig.shoot(QStringLiteral("recipes-kinds"));

    QVERIFY(desk.tabTo("privacyKind-email"));
    desk.rig.type(QStringLiteral("pseudonym"));
    QVERIFY(desk.tabTo("privacyKeyFile"));
    const auto canExport = [&desk] {
        return desk.rig.find<QAbstractButton>("exportGo")->isEnabled();
    };
    QVERIFY(desk.rig.waitFor([&] { return !canExport(); }));
    const QString path = desk.folder("key");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(32, 'k'));
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    desk.rig.dialogs.setNextPaths({path});
    QVERIFY(desk.tabTo("privacyKeyBrowse"));
    desk.rig.key(Qt::Key_Space);
    QVERIFY(desk.waitSettled());
    QVERIFY(desk.rig.waitFor(canExport));
    QCOMPARE(desk.place().config().keyFile, path);
    QVERIFY(!recipeOf(desk).contains(path));

    // What a recipe says comes back.
    ExportConfig config = desk.place().config();
    config.privacyRules = {{{PersonalDataType::BirthDate, PrivacyWay::Decade}}, {}};
    const QString recipe = desk.folder("kinds.json");
    QVERIFY(writeRecipe(recipe, config));
    desk.rig.dialogs.setNextPaths({recipe});
    desk.rig.key(Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(desk.waitSettled());
    QCOMPARE(recipeOf(desk), QString::fromUtf8(toLine(recipeJson(config))));
    // Where texts go out as they are, no kind goes another way.
    QVERIFY(desk.tabTo("exportPrivacy"));
    desk.rig.key(Qt::Key_Home);
    QVERIFY(desk.waitSettled());
    QVERIFY(desk.place().config().privacyRules.isEmpty());
    QVERIFY(!desk.rig.find<QComboBox>("privacyKind-card")->isEnabled());
}

void TestDatasetRecipes::preparesByKeys()
{
    DatasetDesk desk([](DatasetDesk &own) {
        for (int i = 0; i < 4; ++i)
            own.add(i);
        // The same question and answer again.
        for (int i = 0; i < 3; ++i) {
            const QString id = QStringLiteral("same-%1").arg(i);
            own.review(plainItem(id, QStringLiteral("When do you open?"),
                                 QStringLiteral("We open at nine in the morning.")),
                       decision(id, Action::Approve));
        }
    });
    QVERIFY(desk.settled);
    const auto rows = [&] {
        return desk.text("exportRows");
    };
    QCOMPARE(rows(), QStringLiteral("10 rows")); // 7 answers, 3 pairs
    QVERIFY(desk.tabTo("foldDuplicates"));
    QVERIFY(!desk.rig.find<QWidget>("exportDeduplicate")->isVisible());
    desk.rig.key(Qt::Key_Space);
    QVERIFY(desk.tabTo("exportDeduplicate"));
    desk.rig.key(Qt::Key_Down);
    QVERIFY(desk.waitSettled());
    QCOMPARE(rows(), QStringLiteral("8 rows"));
    QCOMPARE(desk.rig.find<QWidget>("foldDuplicates")->accessibleName(),
             QStringLiteral("Duplicates: exact"));
    QVERIFY(desk.text("funnelKeptLeft").contains(QStringLiteral("2 there already")));
    desk.rig.shoot(QStringLiteral("recipes-folds"));
    // A cap that is none is said, and nothing is counted by it.
    QVERIFY(desk.tabTo("foldCaps"));
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.tabTo("exportMostPerReviewer"));
    desk.rig.type(QStringLiteral("-1"));
    QVERIFY(desk.waitSettled());
    QVERIFY2(desk.text("exportState").startsWith(QStringLiteral("-1 is no cap")),
             qPrintable(desk.text("exportState") + DatasetDesk::focused()));
    QVERIFY(!desk.rig.find<QAbstractButton>("exportGo")->isEnabled());
    desk.rig.key(Qt::Key_Backspace);
    desk.rig.key(Qt::Key_Backspace);
    desk.rig.type(QStringLiteral("1"));
    QVERIFY(desk.waitSettled());
    QCOMPARE(desk.place().config().preparation.mostPerReviewer, 1);
    QVERIFY(desk.text("funnelKeptLeft").contains(QStringLiteral("enough of this reviewer")));
    // Parts of one's own.
    QVERIFY(desk.tabTo("exportSplit"));
    desk.rig.key(Qt::Key_End);
    QVERIFY(desk.waitSettled());
    QVERIFY(!desk.text("exportState").isEmpty());
    QVERIFY(!desk.rig.find<QAbstractButton>("exportGo")->isEnabled());
    QVERIFY(desk.tabTo("exportParts"));
    desk.rig.type(QStringLiteral("50, 25, 25"));
    QVERIFY(desk.waitSettled());
    QVERIFY(desk.place().config().split == (SplitRatio {50, 25, 25}));
    QVERIFY(desk.rig.find<QAbstractButton>("exportGo")->isEnabled());
}

void TestDatasetRecipes::evaluationFilesByKeys()
{
    const QString secret = QStringLiteral(
        "Our opening hours in the week between the holidays are from nine until noon only.");
    DatasetDesk desk([&](DatasetDesk &own) {
        own.review(plainItem(QStringLiteral("bad"), QStringLiteral("When?"), secret),
                   decision(QStringLiteral("bad"), Action::Approve));
        own.add(1);
    });
    QVERIFY(desk.settled);
    const QString path = desk.folder("eval.jsonl");
    QVERIFY(writeFile(path, "{\"text\":\"" + secret.toUtf8() + "\"}\n"));
    desk.rig.dialogs.setNextPaths({path});
    desk.rig.key(Qt::Key_E, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(desk.waitSettled());
    QVERIFY2(desk.text("funnelKeptLeft").contains(QStringLiteral("1 the model is judged by")),
             qPrintable(desk.text("funnelKeptLeft")));
    QCOMPARE(desk.rig.find<QListWidget>("exportEvaluationFiles")->count(), 1);
    QVERIFY(desk.tabTo("exportRemoveEvaluation"));
    desk.rig.key(Qt::Key_Space);
    QVERIFY(desk.waitSettled());
    QCOMPARE(desk.text("funnelKeptLeft"), QString());
}

// Each plot has its figures beside it, and they are those of the exporter.
void TestDatasetRecipes::figuresAreThoseOfTheRows()
{
    DatasetDesk desk([](DatasetDesk &own) {
        for (int i = 0; i < 40; ++i)
            own.add(i);
        for (int i = 0; i < 12; ++i) {
            const QString id = QStringLiteral("r-%1").arg(i);
            OrderedJson item
                = plainItem(id, QStringLiteral("Why?"), QStringLiteral("Because of %1").arg(id));
            item["attributes"] = {{"region", i % 3 == 0 ? "north" : "south"}};
            Decision made = decision(id, Action::Edit, QString(i * 30 + 1, u'w') + id);
            made.labels = {{QStringLiteral("tone"), Severity::Minor, {}}};
            own.review(item, made);
        }
    });
    QVERIFY(desk.settled);
    ExportConfig config = desk.place().config();
    const auto preview
        = Exporter(desk.rig.workspace(), desk.clock, seededRandom(1)).preview(config, 1);
    QVERIFY(preview);
    const auto *table = desk.rig.find<FigureTable>("figuresTable");
    const auto *choice = desk.rig.find<QComboBox>("figuresChoice");
    const auto counts = [&] {
        std::vector<qint64> shown;
        for (const FigureRow &row : table->sheet().rows)
            shown.push_back(qint64(row.cells[1].value.value_or(-1)));
        return shown;
    };
    QCOMPARE(counts(), preview->figures.formats.front().lengths.bins);
    QVERIFY(desk.text("figuresAbout").startsWith(QStringLiteral("median ")));
    QVERIFY(desk.tabTo("figuresTable")); // brings the card into view
    desk.rig.shoot(QStringLiteral("figures-lengths"));
    QStringList seen;
    for (int i = 0; i < choice->count(); ++i) {
        const QString what = choice->currentData().toString();
        seen += what;
        QVERIFY2(!table->sheet().rows.empty(), qPrintable(what));
        if (what == u"hter")
            QCOMPARE(counts(), preview->figures.hter.bins);
        if (what == u"parts")
            QCOMPARE(counts().front(),
                     preview->counts.formats[0].out + preview->counts.formats[1].out);
        if (what == u"property/attributes/region")
            QCOMPARE(counts(), (std::vector<qint64> {8, 4}));
        if (what == u"property/label")
            QCOMPARE(counts(), (std::vector<qint64> {12}));
        desk.rig.shoot(QStringLiteral("figures-") + QString(what).replace(u'/', u'-'));
        desk.rig.key(Qt::Key_M, Qt::ControlModifier);
    }
    for (const char *what : {"lengths/openai-chat", "lengths/trl-preference", "hter", "parts",
                             "property/action", "property/attributes/region", "property/label",
                             "property/language", "property/queue", "property/reviewer"})
        QVERIFY2(seen.contains(QLatin1String(what)), what);
    desk.rig.settings->set(Settings::Key::Theme, QStringLiteral("dark"));
    desk.rig.shoot(QStringLiteral("figures-dark"));
}

QTEST_MAIN(TestDatasetRecipes)
#include "tst_datasetrecipes.moc"
