// SPDX-License-Identifier: GPL-3.0-or-later
// The export by keys alone: what stands on the disk must be what was chosen.
#include "tests/support/exportfolder.h"
#include "tests/support/reviewedworkspace.h"
#include "ui/common/dialogs.h"
#include "ui/common/elidelabel.h"
#include "ui/common/themecontroller.h"
#include "ui/dataset/exportdialog.h"
#include "ui/dataset/exportwords.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

class TestExportDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exportsByKeys();
    void filtersByKeys();
    void refusesATakenFolder();
    void cancelsByEscape();
    void emptyWorkspace();
    void everyControlHasAName();
    void hostileWordsStayWords();
    void timeLeft();

private:
    std::unique_ptr<ThemeController> m_look;
};

namespace {

// The dialog on a workspace of its own, driven through its window.
class Desk {
public:
    explicit Desk(int decisions = 12)
    {
        for (int i = 0; i < decisions; ++i)
            add(i);
        dialog = std::make_unique<ExportDialog>(store.path(), m_clock, seededRandom(3), dialogs);
        dialog->setFolder(store.folder(QStringLiteral("batch")));
        dialog->show();
        settled = QTest::qWaitForWindowExposed(dialog.get()) && waitSettled();
    }

    void add(int i)
    {
        const QString id = QStringLiteral("t-%1").arg(i);
        OrderedJson item
            = plainItem(id, QStringLiteral("Why? ") + id, QStringLiteral("Because of ") + id);
        item["task"] = i % 3 == 0 ? "summary" : "reply";
        Decision made = i % 4 == 0
            ? decision(id, Action::Approve)
            : decision(id, Action::Edit, QStringLiteral("Since you ask: ") + id);
        made.reviewer = i % 2 ? QStringLiteral("anna") : QStringLiteral("ben");
        made.decidedAt = fromRfc3339(u"2026-11-20T12:00:00Z").value() + i * qint64 {86'400'000};
        const auto done = store.review(item, made);
        if (!done)
            qCritical("%s", static_cast<const char *>(test::words(done)));
    }

    [[nodiscard]] bool waitSettled()
    {
        return QTest::qWaitFor([this] { return dialog->isSettled() && !dialog->isRunning(); },
                               20'000);
    }

    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(dialog->windowHandle(), Qt::Key(key), modifiers);
    }

    void type(const QString &text)
    {
        for (const QChar character : text)
            QTest::sendKeyEvent(QTest::Click, dialog->windowHandle(), Qt::Key_unknown,
                                QString(character), Qt::NoModifier);
    }

    // Tab until the control has the focus; false if a full round does not get there.
    [[nodiscard]] bool tabTo(const char *name)
    {
        for (int i = 0; i < 60; ++i) {
            QWidget *focus = QApplication::focusWidget();
            if (focus && focus->objectName() == QLatin1String(name))
                return true;
            key(Qt::Key_Tab);
        }
        return false;
    }

    template <typename T> [[nodiscard]] T *find(const char *name) const
    {
        return dialog->findChild<T *>(QString::fromLatin1(name));
    }

    [[nodiscard]] QString text(const char *name) const { return find<QLabel>(name)->text(); }

    void shoot(const char *name) const
    {
        const QString folder = qEnvironmentVariable("BLUEPENCIL_SCREENSHOTS");
        if (!folder.isEmpty())
            dialog->grab().save(folder + u'/' + QLatin1String(name) + QStringLiteral(".png"));
    }

    ReviewedWorkspace store;
    Dialogs dialogs;
    std::unique_ptr<ExportDialog> dialog;
    bool settled = false;

private:
    SystemClock m_clock;
};

} // namespace

void TestExportDialog::initTestCase()
{
    m_look = std::make_unique<ThemeController>(*qApp);
}

void TestExportDialog::exportsByKeys()
{
    Desk desk;
    QVERIFY(desk.settled);
    QCOMPARE(desk.text("exportRows"), QStringLiteral("21 rows"));
    const QString preview = desk.find<QPlainTextEdit>("exportPreview")->toPlainText();
    desk.shoot("export-counted");
    // The focus starts on the folder, its text selected: typing replaces it.
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("exportFolder"));
    desk.type(desk.store.folder(QStringLiteral("typed")));
    desk.key(Qt::Key_Tab);
    desk.key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("exportBatch"));
    desk.type(QStringLiteral("november"));
    desk.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(desk.dialog->isRunning());
    QVERIFY(desk.waitSettled());
    const ExportFolder batch(desk.store.folder(QStringLiteral("typed")));
    QCOMPARE(batch.problem(), QString());
    QCOMPARE(batch.rows(QStringLiteral("openai-chat")), 12);
    QCOMPARE(batch.rows(QStringLiteral("trl-preference")), 9);
    QVERIFY(batch.manifest()["batch"] == "november");
    // The preview was the first rows of the file, as they are.
    const QList<QByteArray> lines = batch.lines(QStringLiteral("openai-chat/train.jsonl"));
    for (int i = 0; i < 5; ++i)
        QVERIFY(preview.contains(QString::fromUtf8(lines.at(i))));
    QVERIFY(!preview.contains(QString::fromUtf8(lines.at(5))));
    // The result names the manifest; Return on the button copies its path.
    QVERIFY(desk.find<QWidget>("exportResult")->isVisible());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("exportCopyPath"));
    desk.key(Qt::Key_Return);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             desk.store.folder(QStringLiteral("typed/manifest.json")));
    desk.shoot("export-done");
    desk.key(Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([&] { return !desk.dialog->isVisible(); }));
}

void TestExportDialog::filtersByKeys()
{
    Desk desk;
    QVERIFY(desk.settled);
    const auto rows = [&] {
        return desk.text("exportRows");
    };
    // Alt and the letter of a caption lead to its field.
    desk.key(Qt::Key_R, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("exportReviewer"));
    desk.key(Qt::Key_Down);
    QCOMPARE(desk.find<QComboBox>("exportReviewer")->currentText(), QStringLiteral("anna"));
    QVERIFY(!desk.dialog->isSettled());
    QVERIFY(desk.waitSettled());
    QCOMPARE(rows(), QStringLiteral("12 rows")); // 6 edits in both formats
    QVERIFY(desk.tabTo("exportFormat-trl-preference"));
    desk.key(Qt::Key_Space);
    QVERIFY(desk.waitSettled());
    QCOMPARE(rows(), QStringLiteral("6 rows"));
    desk.key(Qt::Key_T, Qt::AltModifier);
    desk.type(QStringLiteral("s")); // the entries are words; one letter finds "summary"
    QVERIFY(desk.waitSettled());
    QCOMPARE(desk.find<QComboBox>("exportTask")->currentData().toString(),
             QStringLiteral("summary"));
    QCOMPARE(rows(), QStringLiteral("2 rows")); // t-3 and t-9
    // Days are whole and inclusive: t-3 is of 23 November.
    QVERIFY(desk.tabTo("exportFrom"));
    desk.type(QStringLiteral("2026-11-2"));
    QVERIFY(desk.waitSettled());
    QVERIFY(desk.text("exportState").startsWith(QStringLiteral("2026-11-2 is not a day")));
    QVERIFY(!desk.find<QAbstractButton>("exportGo")->isEnabled());
    desk.type(QStringLiteral("3"));
    desk.key(Qt::Key_Tab);
    desk.type(QStringLiteral("2026-11-22"));
    QVERIFY(desk.waitSettled());
    QCOMPARE(rows(), QStringLiteral("0 rows"));
    QVERIFY(!desk.find<QAbstractButton>("exportGo")->isEnabled());
    desk.key(Qt::Key_Backspace);
    desk.type(QStringLiteral("3"));
    QVERIFY(desk.waitSettled());
    QCOMPARE(rows(), QStringLiteral("1 row"));
    QVERIFY(desk.tabTo("exportSplit"));
    desk.key(Qt::Key_Down);
    QVERIFY(desk.waitSettled());
    desk.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(desk.waitSettled());
    const ExportFolder batch(desk.store.folder(QStringLiteral("batch")));
    QCOMPARE(batch.problem(), QString());
    QCOMPARE(batch.dataFiles().size(), 3);
    QCOMPARE(batch.rows(QStringLiteral("openai-chat")), 1);
    const Json config = batch.manifest()["config"];
    QVERIFY(config["filter"]["reviewers"] == Json::array({"anna"}));
    QVERIFY(config["filter"]["from"] == "2026-11-23T00:00:00.000Z");
    QVERIFY(config["filter"]["to"] == "2026-11-24T00:00:00.000Z");
    QVERIFY(config["split"]["train"] == 90);
}

void TestExportDialog::refusesATakenFolder()
{
    Desk desk(3);
    QVERIFY(desk.settled);
    desk.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(desk.waitSettled());
    const auto files = ExportFolder(desk.store.folder(QStringLiteral("batch"))).files();
    QVERIFY(!files.isEmpty());
    desk.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(desk.waitSettled());
    QVERIFY(desk.text("exportStatus").contains(QStringLiteral("Name another one")));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("exportFolder"));
    QCOMPARE(ExportFolder(desk.store.folder(QStringLiteral("batch"))).files(), files);
    desk.shoot("export-refused");
    // The folder chosen in the file dialog is taken over.
    desk.dialogs.setNextPaths({desk.store.folder(QStringLiteral("other"))});
    desk.key(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(desk.find<QLineEdit>("exportFolder")->text(),
             desk.store.folder(QStringLiteral("other")));
    desk.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(desk.waitSettled());
    QCOMPARE(ExportFolder(desk.store.folder(QStringLiteral("other"))).problem(), QString());
}

void TestExportDialog::cancelsByEscape()
{
    Desk desk(40);
    QVERIFY(desk.settled);
    QString said;
    QObject::connect(desk.dialog.get(), &ExportDialog::failed, desk.dialog.get(),
                     [&said](const QString &sentence) { said = sentence; });
    // The export begins by numbering new feedback, for which it waits while another writer holds
    // the workspace: so Esc comes in time on any machine.
    auto other = std::make_unique<Transaction>(desk.store.database());
    QVERIFY(other->begin());
    desk.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(desk.dialog->isRunning());
    QVERIFY(desk.find<QProgressBar>("exportProgress")->isVisible());
    desk.key(Qt::Key_Escape);
    QVERIFY(desk.dialog->isVisible());
    other.reset();
    QVERIFY(desk.waitSettled());
    QCOMPARE(said, QStringLiteral("Cancelled. Nothing was written."));
    QCOMPARE(desk.text("exportStatus"), said);
    QVERIFY(!QFile::exists(desk.store.folder(QStringLiteral("batch"))));
    QVERIFY(desk.find<QWidget>("exportForm")->isEnabled());
    desk.key(Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([&] { return !desk.dialog->isVisible(); }));
}

void TestExportDialog::emptyWorkspace()
{
    Desk desk(0);
    QVERIFY(desk.settled);
    QCOMPARE(desk.text("exportRows"), QStringLiteral("0 rows"));
    QVERIFY(!desk.find<QAbstractButton>("exportGo")->isEnabled());
    desk.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!desk.dialog->isRunning());
    QVERIFY(!QFile::exists(desk.store.folder(QStringLiteral("batch"))));
}

void TestExportDialog::everyControlHasAName()
{
    Desk desk(3);
    QVERIFY(desk.settled);
    int controls = 0;
    for (const QWidget *widget : desk.dialog->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(desk.dialog.get())
            || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named
            = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named,
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                            + widget->objectName()));
        ++controls;
    }
    QVERIFY(controls >= 18);
    // A full round of the Tab key reaches them and comes back.
    desk.find<QLineEdit>("exportFolder")->setFocus();
    for (const char *name :
         {"exportBrowse", "exportBatch", "exportQueue", "exportTask", "exportReviewer",
          "exportAction", "exportLabel", "exportFrom", "exportTo", "exportFormat-openai-chat",
          "exportRubberStamps", "exportCosmetic", "exportPolicy", "exportFigures", "exportSplit",
          "exportPreview", "exportClose", "exportGo", "exportFolder"})
        QVERIFY2(desk.tabTo(name), name);
}

void TestExportDialog::hostileWordsStayWords()
{
    Desk desk(0);
    const QString evil = QStringLiteral("<img src=x><b>bold</b>");
    OrderedJson item = plainItem(QStringLiteral("e"), evil, evil);
    item["task"] = toStdString(evil);
    QVERIFY(desk.store.review(
        item, decision(QStringLiteral("e"), Action::Edit, evil + QStringLiteral("!x"), evil)));
    desk.dialog = std::make_unique<ExportDialog>(desk.store.path(), desk.store.clock(),
                                                 seededRandom(1), desk.dialogs);
    desk.dialog->show();
    QVERIFY(desk.waitSettled());
    QVERIFY(desk.find<QPlainTextEdit>("exportPreview")->toPlainText().contains(evil));
    QCOMPARE(desk.find<QComboBox>("exportReviewer")->itemText(1), evil);
    for (const QLabel *label : desk.dialog->findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText);
    desk.shoot("export-hostile");
}

void TestExportDialog::timeLeft()
{
    QCOMPARE(bluepencil::words::timeLeft(0, 100, 5000), QString());
    QCOMPARE(bluepencil::words::timeLeft(10, 100, 500), QString()); // too early to say
    QCOMPARE(bluepencil::words::timeLeft(50, 100, 5000), QStringLiteral("5 s left"));
    QCOMPARE(bluepencil::words::timeLeft(10, 100, 20'000), QStringLiteral("3 min left"));
    QCOMPARE(bluepencil::words::timeLeft(100, 100, 5000), QString());
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
