// SPDX-License-Identifier: GPL-3.0-or-later
// Datasets in the real window, by keys alone: what stands on the disk must be what was chosen and
// what was shown.
#include "core/dataset/exporter.h"
#include "core/dataset/files/staging.h"
#include "core/dataset/formats/formats.h"
#include "core/store/feedbackstore.h"
#include "core/store/recordingturn.h"
#include "tests/support/clirunner.h"
#include "tests/support/exportfolder.h"
#include "tests/support/reviewedworkspace.h"
#include "tests/ui/rig/datasetdesk.h"
#include "ui/dataset/exportwords.h"
#include "ui/dataset/previewmodel.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QProgressBar>
#include <QTableView>
#include <QTest>
#include <QTranslator>

#include <csignal>
#include <sys/resource.h>

using namespace bluepencil;
using namespace bluepencil::test;

class TestDatasetPlace final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAreThoseOfTheExporter();
    void exportsByKeys();
    void filtersByKeys();
    void previewIsWhatIsWritten();
    void oldFiguresStayMeanwhile();
    void refusesATakenFolder();
    void problemsAreToldAsOnTheCommandLine();
    void waitingIsSaid();
    void cancelsByEscape();
    void fullDisk();
    void commandMakesTheSameBatch();
    void commandKeepsStrangeValues();
    void timeLeft();
};

void TestDatasetPlace::countsAreThoseOfTheExporter()
{
    DatasetDesk desk([](DatasetDesk &own) {
        for (int i = 0; i < 20; ++i)
            own.add(i);
        own.review(plainItem(QStringLiteral("up"), QStringLiteral("q"), QStringLiteral("d")),
                   decision(QStringLiteral("up"), Action::Escalate));
        own.review(plainItem(QStringLiteral("no"), QStringLiteral("q"), QStringLiteral("d")),
                   decision(QStringLiteral("no"), Action::Reject));
        own.review(plainItem(QStringLiteral("marks"), QStringLiteral("q"), QStringLiteral("d")),
                   decision(QStringLiteral("marks"), Action::Edit, QStringLiteral("D.")));
    });
    QVERIFY(desk.settled);
    ExportConfig config;
    config.formats = formatNames();
    const auto all = Exporter(desk.rig.workspace(), desk.clock, seededRandom(1)).preview(config, 1);
    QVERIFY2(all, test::words(all));
    const auto shown = [&](const char *name) {
        return desk.rig.find<QWidget>(name)->accessibleName().section(u' ', -1);
    };
    QCOMPARE(shown("funnelRange"), QString::number(all->counts.inRange));
    QCOMPARE(shown("funnelMatches"), QString::number(all->counts.records));
    QCOMPARE(shown("funnelUsable"), QStringLiteral("22"));
    QCOMPARE(shown("funnelKept"),
             QStringLiteral("21")); // without the one that gives a verdict only
    QCOMPARE(desk.text("funnelUsableLeft"), QStringLiteral("1 escalated"));
    QCOMPARE(desk.text("funnelKeptLeft"), QStringLiteral("1 rejected without a replacement"));
    // Each card says the rows its format has, chosen or not.
    for (const FormatCounts &counts : all->counts.formats) {
        const auto *card
            = desk.rig.find<QCheckBox>(qPrintable(QStringLiteral("exportFormat-") + counts.format));
        QVERIFY2(card->accessibleDescription().endsWith(words::rows(counts.out)),
                 qPrintable(card->accessibleDescription()));
    }
    QVERIFY(desk.rig.find<QWidget>("hterColumns")
                ->accessibleName()
                .startsWith(QStringLiteral("exact 5, light 0")));
    // With a verdict asked for, what was rejected is kept.
    QVERIFY(desk.tabTo("exportFormat-trl-kto"));
    desk.rig.key(Qt::Key_Space);
    QTRY_COMPARE(shown("funnelKept"), QStringLiteral("22"));
    QVERIFY(desk.waitSettled());
    QCOMPARE(desk.text("funnelKeptLeft"), QString());
}

void TestDatasetPlace::exportsByKeys()
{
    DatasetDesk desk;
    QVERIFY(desk.settled);
    QCOMPARE(desk.text("exportRows"), QStringLiteral("21 rows"));
    desk.rig.shoot(QStringLiteral("datasets-counted"));
    // The focus starts on the folder: typing replaces it.
    QCOMPARE(DatasetDesk::focused(), QStringLiteral("exportFolder"));
    desk.rig.key(Qt::Key_A, Qt::ControlModifier);
    desk.rig.type(desk.folder("typed"));
    desk.rig.key(Qt::Key_Tab);
    desk.rig.key(Qt::Key_Tab);
    QCOMPARE(DatasetDesk::focused(), QStringLiteral("exportBatch"));
    desk.rig.type(QStringLiteral("november"));
    desk.rig.key(Qt::Key_E, Qt::ControlModifier); // so few rows may be written already
    QTRY_VERIFY(desk.rig.find<QWidget>("exportResult")->isVisible());
    QVERIFY(desk.waitSettled());
    const ExportFolder batch(desk.folder("typed"));
    QCOMPARE(batch.problem(), QString());
    QCOMPARE(batch.rows(QStringLiteral("openai-chat")), 12);
    QCOMPARE(batch.rows(QStringLiteral("trl-preference")), 9);
    const Json manifest = batch.manifest();
    QVERIFY(manifest["batch"] == "november");
    // The result says what the manifest says.
    QVERIFY(desk.rig.find<QWidget>("exportResult")->isVisible());
    QCOMPARE(desk.text("exportResultHead"), QStringLiteral("november is written: 21 rows"));
    QVERIFY(
        desk.text("exportSha").contains(toQString(manifest["content_sha256"].get<std::string>())));
    QStringList figures;
    for (const QLabel *label : desk.rig.find<QWidget>("exportResult")->findChildren<QLabel *>())
        figures += label->text();
    for (const auto &[format, counts] : manifest["counts"]["formats"].items()) {
        QVERIFY(figures.contains(toQString(format)));
        QVERIFY(figures.contains(QString::number(counts["out"].get<int>())));
    }
    QVERIFY(figures.contains(QStringLiteral("3 approved, so there is no pair")));
    desk.rig.shoot(QStringLiteral("datasets-done"));
    // Return opens the folder, the next button copies the path.
    QCOMPARE(DatasetDesk::focused(), QStringLiteral("exportOpenFolder"));
    QVERIFY(desk.tabTo("exportCopyPath"));
    desk.rig.key(Qt::Key_Return);
    QCOMPARE(QGuiApplication::clipboard()->text(), desk.folder("typed/manifest.json"));
    QVERIFY(desk.tabTo("exportDismiss"));
    desk.rig.key(Qt::Key_Return);
    QVERIFY(!desk.rig.find<QWidget>("exportResult")->isVisible());
    QCOMPARE(DatasetDesk::focused(), QStringLiteral("exportFolder"));
}

void TestDatasetPlace::filtersByKeys()
{
    DatasetDesk desk;
    QVERIFY(desk.settled);
    const auto rows = [&] {
        return desk.text("exportRows");
    };
    // Alt and the letter of a caption lead to its field.
    desk.rig.key(Qt::Key_R, Qt::AltModifier);
    QCOMPARE(DatasetDesk::focused(), QStringLiteral("exportReviewer"));
    desk.rig.key(Qt::Key_Down);
    QCOMPARE(desk.rig.find<QComboBox>("exportReviewer")->currentText(), QStringLiteral("anna"));
    QVERIFY(!desk.place().isSettled());
    QVERIFY(desk.waitSettled());
    QCOMPARE(rows(), QStringLiteral("12 rows")); // 6 edits in both formats
    QVERIFY(desk.tabTo("exportFormat-trl-preference"));
    desk.rig.key(Qt::Key_Space);
    QVERIFY(desk.waitSettled());
    QCOMPARE(rows(), QStringLiteral("6 rows"));
    desk.rig.key(Qt::Key_T, Qt::AltModifier);
    desk.rig.type(QStringLiteral("s")); // the entries are words; one letter finds "summary"
    QVERIFY(desk.waitSettled());
    QCOMPARE(desk.rig.find<QComboBox>("exportTask")->currentData().toString(),
             QStringLiteral("summary"));
    QCOMPARE(rows(), QStringLiteral("2 rows")); // t-3 and t-9
    // Days are whole and inclusive: t-3 is of 23 November.
    QVERIFY(desk.tabTo("exportFrom"));
    desk.rig.type(QStringLiteral("2026-11-2"));
    QVERIFY(desk.waitSettled());
    QVERIFY(desk.text("exportState").startsWith(QStringLiteral("2026-11-2 is not a day")));
    QVERIFY(!desk.rig.find<QAbstractButton>("exportGo")->isEnabled());
    desk.rig.type(QStringLiteral("3"));
    desk.rig.key(Qt::Key_Tab);
    desk.rig.type(QStringLiteral("2026-11-22"));
    QVERIFY(desk.waitSettled());
    QCOMPARE(rows(), QStringLiteral("0 rows"));
    QVERIFY(!desk.rig.find<QAbstractButton>("exportGo")->isEnabled());
    desk.rig.shoot(QStringLiteral("datasets-nothing-matches"));
    desk.rig.key(Qt::Key_Backspace);
    desk.rig.type(QStringLiteral("3"));
    QVERIFY(desk.waitSettled());
    QCOMPARE(rows(), QStringLiteral("1 row"));
    // A kind of decision that is left out, and back.
    QVERIFY(desk.tabTo("exportAction-edit"));
    desk.rig.key(Qt::Key_Space);
    QVERIFY(desk.waitSettled());
    QCOMPARE(rows(), QStringLiteral("0 rows"));
    desk.rig.key(Qt::Key_Space);
    QVERIFY(desk.waitSettled());
    QVERIFY(desk.tabTo("exportSplit"));
    desk.rig.key(Qt::Key_Down);
    QVERIFY(desk.waitSettled());
    desk.rig.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(desk.waitSettled());
    const ExportFolder batch(desk.folder("batch"));
    QCOMPARE(batch.problem(), QString());
    QCOMPARE(batch.dataFiles().size(), 3);
    QCOMPARE(batch.rows(QStringLiteral("openai-chat")), 1);
    const Json config = batch.manifest()["config"];
    // What leaves names no reviewer; the workspace knows whom it was made of.
    const Json &shown = config["filter"]["reviewers"];
    QCOMPARE(shown.size(), std::size_t {1});
    QVERIFY(QByteArray::fromStdString(shown[0].get<std::string>()).startsWith("[PERSON_"));
    const Result<Json> kept
        = parseJson(desk.rig.sql(QStringLiteral("SELECT config FROM batch")).toUtf8());
    QVERIFY2(kept, test::words(kept));
    QVERIFY((*kept)["filter"]["reviewers"] == Json::array({"anna"}));
    QVERIFY(config["filter"]["from"] == "2026-11-23T00:00:00.000Z");
    QVERIFY(config["filter"]["to"] == "2026-11-24T00:00:00.000Z");
    QVERIFY(config["split"]["train"] == 90);
}

void TestDatasetPlace::previewIsWhatIsWritten()
{
    DatasetDesk desk;
    QVERIFY(desk.settled);
    auto *table = desk.rig.find<QTableView>("previewTable");
    QVERIFY(table->isVisible());
    const auto *model = qobject_cast<PreviewModel *>(table->model());
    QCOMPARE(model->rowCount(), 8);
    desk.rig.key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(desk.rig.find<QPlainTextEdit>("exportPreview")->isVisible());
    QMap<QString, QString> previews;
    QMap<QString, QStringList> items;
    for (int i = 0; i < 2; ++i) {
        const QString file = desk.lines().section(u'\n', 0, 0);
        previews.insert(file, desk.lines());
        for (int row = 0; row < model->rowCount(); ++row)
            items[file] += model->index(row, PreviewModel::ItemColumn).data().toString();
        desk.rig.shoot(QStringLiteral("datasets-lines-%1").arg(i));
        desk.rig.key(Qt::Key_PageDown, Qt::AltModifier);
    }
    QCOMPARE(previews.keys(),
             (QStringList {QStringLiteral("openai-chat/train.jsonl"),
                           QStringLiteral("trl-preference/train.jsonl")}));
    desk.rig.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(desk.waitSettled());
    const ExportFolder batch(desk.folder("batch"));
    for (auto it = previews.cbegin(); it != previews.cend(); ++it) {
        const QList<QByteArray> lines = batch.lines(it.key());
        QStringList wanted;
        for (int i = 0; i < 8; ++i)
            wanted += it.key() + u'\n' + QString::fromUtf8(lines.at(i));
        QCOMPARE(it.value(), wanted.join(QStringLiteral("\n\n")));
        const QList<QByteArray> sidecar
            = batch.lines(it.key().chopped(6) + QStringLiteral(".meta.jsonl"));
        for (int i = 0; i < 8; ++i) {
            QCOMPARE(items[it.key()].value(i),
                     toQString(parseJson(sidecar.at(i)).value()["external_id"].get<std::string>()));
        }
    }
}

// While it counts, and while what was typed cannot be counted, the figures of before stand there.
void TestDatasetPlace::oldFiguresStayMeanwhile()
{
    DatasetDesk desk;
    QVERIFY(desk.settled);
    const auto figures = [&] {
        QStringList all {desk.text("exportRows"), desk.text("splitRows-train")};
        for (const char *name : {"funnelRange", "funnelKept", "hterColumns"})
            all += desk.rig.find<QWidget>(name)->accessibleName();
        return all;
    };
    const QStringList before = figures();
    desk.rig.key(Qt::Key_R, Qt::AltModifier);
    desk.rig.key(Qt::Key_Down);
    QVERIFY(!desk.place().isSettled());
    QCOMPARE(figures(), before);
    QCOMPARE(desk.text("exportState"), QStringLiteral("counting …"));
    QVERIFY(desk.waitSettled());
    const QStringList after = figures();
    QVERIFY(after != before);
    QVERIFY(desk.tabTo("exportFrom"));
    desk.rig.type(QStringLiteral("x"));
    QVERIFY(desk.waitSettled());
    QCOMPARE(figures(), after);
    // What is decided meanwhile is counted without being asked for.
    desk.rig.key(Qt::Key_Backspace);
    desk.rig.key(Qt::Key_R, Qt::AltModifier);
    desk.rig.key(Qt::Key_Up);
    QVERIFY(desk.waitSettled());
    QCOMPARE(figures(), before);
    desk.add(101);
    desk.place().refresh();
    QVERIFY(desk.waitSettled());
    QCOMPARE(desk.text("exportRows"), QStringLiteral("23 rows"));
}

void TestDatasetPlace::refusesATakenFolder()
{
    DatasetDesk desk(3);
    QVERIFY(desk.settled);
    desk.rig.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(desk.waitSettled());
    const auto files = ExportFolder(desk.folder("batch")).files();
    QVERIFY(!files.isEmpty());
    desk.rig.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(desk.waitSettled());
    // As the command line says it.
    QCOMPARE(desk.text("exportStatus"),
             desk.folder("batch")
                 + QStringLiteral(": the folder is not empty; nothing in it was touched; name a"
                                  " folder that does not exist yet, or an empty one"));
    QCOMPARE(DatasetDesk::focused(), QStringLiteral("exportFolder"));
    QCOMPARE(ExportFolder(desk.folder("batch")).files(), files);
    desk.rig.shoot(QStringLiteral("datasets-refused"));
    // The folder chosen in the file dialog is taken over.
    desk.rig.dialogs.setNextPaths({desk.folder("other")});
    desk.rig.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.rig.find<QLineEdit>("exportFolder")->text(), desk.folder("other"));
    desk.rig.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(desk.waitSettled());
    QCOMPARE(ExportFolder(desk.folder("other")).problem(), QString());
}

namespace {

// Puts marks around whatever would be translated.
class Marking final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char *context, const char *source, const char *,
                                    int) const override
    {
        const bool isOurs = qstrcmp(context, "bluepencil::words") == 0;
        return isOurs ? u'<' + QString::fromUtf8(source) + u'>' : QString();
    }
};

} // namespace

// The true reason of each, and in the language of the window.
void TestDatasetPlace::problemsAreToldAsOnTheCommandLine()
{
    ReviewedWorkspace store;
    QVERIFY(store.review(plainItem(QStringLiteral("a"), QStringLiteral("q"), QStringLiteral("d")),
                         decision(QStringLiteral("a"), Action::Approve)));
    const QString file = store.folder(QStringLiteral("file"));
    QVERIFY(writeFile(file, "x"));
    const QString link = store.folder(QStringLiteral("link"));
    QVERIFY(QFile::link(file, link));
    const QString full = store.folder(QStringLiteral("full"));
    QVERIFY(QDir().mkpath(full + QStringLiteral("/one")));
    const QString busy = store.folder(QStringLiteral("busy"));
    const auto other = StagedFolder::create(busy, seededRandom(2), {});
    QVERIFY2(other, test::words(other));
    ExportConfig config;
    config.batchId = QStringLiteral("taken");
    config.folder = store.folder(QStringLiteral("taken"));
    Exporter exporter(store.workspace(), store.clock(), seededRandom(1));
    QVERIFY(exporter.run(config));
    const QStringList targets {file,
                               link,
                               full,
                               busy,
                               file + QStringLiteral("/below"),
                               store.folder(QString(300, u'n')),
                               QStringLiteral("/proc/batch"),
                               store.folder(QStringLiteral("free"))};
    std::vector<Error> errors;
    for (const QString &target : targets) {
        config.folder = target;
        const auto made = exporter.run(config); // in the last the batch is there already
        QVERIFY2(!made, qPrintable(target));
        errors.push_back(made.error());
        QCOMPARE(words::exportProblem(errors.back()), toString(errors.back()));
    }
    errors.push_back({Error::Code::Conflict,
                      QStringLiteral("persons were erased while the export was written; nothing of"
                                     " it was kept"),
                      {},
                      QStringLiteral("export again")});
    Marking marking;
    QVERIFY(QCoreApplication::installTranslator(&marking));
    for (Error &error : errors) {
        const QString said = words::exportProblem(error);
        error.what = u'<' + error.what + u'>';
        error.remedy = u'<' + error.remedy + u'>';
        QCOMPARE(said, toString(error));
    }
}

void TestDatasetPlace::waitingIsSaid()
{
    DatasetDesk desk(3);
    QVERIFY(desk.settled);
    auto held = RecordingTurn::tryTake(desk.rig.workspace().database());
    QVERIFY(held && *held);
    const QString waiting = QStringLiteral("Waiting for another export to finish …");
    desk.rig.key(Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE(desk.text("exportStatus"), waiting);
    desk.rig.shoot(QStringLiteral("datasets-waiting"));
    desk.rig.key(Qt::Key_Escape);
    QVERIFY(desk.waitSettled());
    QCOMPARE(desk.text("exportStatus"), QStringLiteral("Cancelled. Nothing was written."));
    QVERIFY(!QFile::exists(desk.folder("batch")));
    desk.rig.key(Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE(desk.text("exportStatus"), waiting);
    held->reset();
    QVERIFY(desk.waitSettled());
    QCOMPARE(ExportFolder(desk.folder("batch")).problem(), QString());
}

void TestDatasetPlace::cancelsByEscape()
{
    DatasetDesk desk(40);
    QVERIFY(desk.settled);
    QString said;
    QObject::connect(&desk.place(), &DatasetPlace::failed, &desk.place(),
                     [&said](const QString &sentence) { said = sentence; });
    // The export begins by numbering new feedback, for which it waits while another writer holds
    // the workspace: so Esc comes in time on any machine.
    auto other = std::make_unique<Transaction>(desk.rig.workspace().database());
    QVERIFY(other->begin());
    desk.rig.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(desk.place().isRunning());
    QVERIFY(desk.rig.find<QProgressBar>("exportProgress")->isVisible());
    desk.rig.shoot(QStringLiteral("datasets-running"));
    desk.rig.key(Qt::Key_Escape);
    QCOMPARE(desk.text("exportStatus"), QStringLiteral("Cancelling …"));
    other.reset();
    QVERIFY(desk.waitSettled());
    QCOMPARE(said, QStringLiteral("Cancelled. Nothing was written."));
    QCOMPARE(desk.text("exportStatus"), said);
    QVERIFY(!QFile::exists(desk.folder("batch")));
    QVERIFY(namesIn(desk.rig.folder.path()).filter(QStringLiteral(".batch")).isEmpty());
    QCOMPARE(desk.rig.sql(QStringLiteral("SELECT count(*) FROM batch")), QStringLiteral("0"));
    QVERIFY(desk.rig.find<QWidget>("recipeForm")->isEnabled());
}

// As on a disk that is full: no file may grow beyond what the batch needs.
void TestDatasetPlace::fullDisk()
{
    DatasetDesk desk([](DatasetDesk &own) {
        for (int i = 0; i < 4; ++i) {
            const QString id = QString::number(i);
            own.review(plainItem(id, QString(2'000'000 / 4, QChar(u'a' + i)), QStringLiteral("d")),
                       decision(id, Action::Edit, QStringLiteral("final")));
        }
        // What SQLite writes from here on is small.
        QVERIFY(stampFeedback(own.rig.workspace().database()));
        QVERIFY(own.rig.workspace().database().execute(
            QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    });
    QVERIFY(desk.settled);
    // SQLite's own files are larger by now and only read; the batch is what grows.
    static_cast<void>(std::signal(SIGXFSZ, SIG_IGN));
    rlimit before {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit limit = before;
    limit.rlim_cur = 1'500'000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
    desk.rig.key(Qt::Key_E, Qt::ControlModifier);
    const bool settled = desk.waitSettled();
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(settled);
    QVERIFY2(desk.text("exportStatus").startsWith(QStringLiteral("The disk is full")),
             qPrintable(desk.text("exportStatus")));
    QVERIFY(!QFile::exists(desk.folder("batch")));
    QVERIFY(namesIn(desk.rig.folder.path()).filter(QStringLiteral(".batch")).isEmpty());
    desk.rig.shoot(QStringLiteral("datasets-full-disk"));
    desk.rig.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(desk.waitSettled());
    QCOMPARE(ExportFolder(desk.folder("batch")).problem(), QString());
}

namespace {

// What the shell and the program say against it; empty if it worked.
QString runInShell(const QString &command)
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"),
                       QFileInfo(CliRunner::program()).absolutePath() + u':'
                           + environment.value(QStringLiteral("PATH")));
    shell.setProcessEnvironment(environment);
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command});
    if (!shell.waitForFinished())
        return QStringLiteral("does not end");
    return shell.exitCode() == 0 ? QString() : QString::fromUtf8(shell.readAllStandardError());
}

} // namespace

void TestDatasetPlace::commandMakesTheSameBatch()
{
    DatasetDesk desk;
    QVERIFY(desk.settled);
    desk.place().setFolder(desk.folder("it's a folder"));
    desk.rig.key(Qt::Key_R, Qt::AltModifier);
    desk.rig.key(Qt::Key_Down);
    QVERIFY(desk.tabTo("exportFrom"));
    desk.rig.type(QStringLiteral("2026-11-22"));
    QVERIFY(desk.tabTo("exportCosmetic"));
    desk.rig.key(Qt::Key_Space);
    QVERIFY(desk.tabTo("exportSplit"));
    desk.rig.key(Qt::Key_Down);
    QVERIFY(desk.tabTo("exportFormat-trl-kto"));
    desk.rig.key(Qt::Key_Space);
    QVERIFY(desk.waitSettled());
    desk.rig.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY(command.startsWith(QStringLiteral("bluepencil-cli --workspace ")));
    QCOMPARE(runInShell(command), QString());
    const ExportFolder byCommand(desk.folder("it's a folder"));
    QCOMPARE(byCommand.problem(), QString());
    desk.place().setFolder(desk.folder("by window"));
    desk.rig.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(desk.waitSettled());
    const ExportFolder byWindow(desk.folder("by window"));
    QCOMPARE(byWindow.problem(), QString());
    QVERIFY(byWindow.manifest()["config"] == byCommand.manifest()["config"]);
    QCOMPARE(byWindow.dataFiles(), byCommand.dataFiles());
    QVERIFY(byWindow.rows(QStringLiteral("trl-kto")) > 0);
}

// Names with everything that a shell or a list of values would take for something else.
void TestDatasetPlace::commandKeepsStrangeValues()
{
    const QString reviewer = QStringLiteral("[O'Neil, Ann \"QA\"]");
    const QString task = QStringLiteral("c:\\a\\,b $HOME `id` \u00e4");
    const QString model = QStringLiteral("--m, 1; rm");
    DatasetDesk desk([&](DatasetDesk &own) {
        for (int i = 0; i < 6; ++i) {
            const QString id = QStringLiteral("q-%1").arg(i);
            OrderedJson item = plainItem(id, QStringLiteral("Where is it?"), QString());
            item.erase("draft");
            item["task"] = toStdString(i % 2 ? task : QStringLiteral("c:\\a\\"));
            OrderedJson draft;
            draft["id"] = "a";
            draft["text"] = "It arrives on Monday, we hope.";
            draft["model"] = toStdString(i < 4 ? model : QStringLiteral("--m"));
            item["drafts"] = OrderedJson::array({draft});
            own.review(
                item,
                decision(id, Action::Edit,
                         QStringLiteral("It arrives on Tuesday, dear ") + QString(i + 1, u'x'),
                         i != 3 ? reviewer : QStringLiteral("[O'Neil")));
        }
    });
    QVERIFY(desk.settled);
    const auto choose = [&desk](const char *box, const QString &value) {
        auto *field = desk.rig.find<QComboBox>(box);
        field->setCurrentIndex(field->findData(value));
        return field->currentData().toString() == value;
    };
    QVERIFY(choose("exportReviewer", reviewer));
    QVERIFY(choose("exportTask", task));
    QVERIFY(choose("exportModel", model));
    desk.place().setFolder(desk.folder("by window, too"));
    QVERIFY(desk.waitSettled());
    desk.rig.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString command = QGuiApplication::clipboard()->text();
    desk.rig.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(desk.waitSettled());
    const ExportFolder byWindow(desk.folder("by window, too"));
    QCOMPARE(byWindow.problem(), QString());
    QVERIFY(QDir(desk.folder("by window, too")).removeRecursively());
    QCOMPARE(runInShell(command), QString());
    const ExportFolder byCommand(desk.folder("by window, too"));
    QCOMPARE(byCommand.problem(), QString());
    QVERIFY(byWindow.manifest()["config"] == byCommand.manifest()["config"]);
    QCOMPARE(byWindow.dataFiles(), byCommand.dataFiles());
    QCOMPARE(byCommand.rows(QStringLiteral("openai-chat")), 1); // q-1 alone is all three
}

void TestDatasetPlace::timeLeft()
{
    QCOMPARE(bluepencil::words::timeLeft(0, 100, 5000), QString());
    QCOMPARE(bluepencil::words::timeLeft(10, 100, 500), QString()); // too early to say
    QCOMPARE(bluepencil::words::timeLeft(50, 100, 5000), QStringLiteral("5 s left"));
    QCOMPARE(bluepencil::words::timeLeft(10, 100, 20'000), QStringLiteral("3 min left"));
    QCOMPARE(bluepencil::words::timeLeft(100, 100, 5000), QString());
}

QTEST_MAIN(TestDatasetPlace)
#include "tst_datasetplace.moc"
