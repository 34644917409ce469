// SPDX-License-Identifier: GPL-3.0-or-later
// How Datasets looks and speaks: whatever the workspace holds, the size of the window and the text,
// the direction of writing.
#include "core/dataset/formats/formats.h"
#include "tests/support/exportfolder.h"
#include "tests/support/reviewedworkspace.h"
#include "tests/ui/rig/audit.h"
#include "tests/ui/rig/datasetdesk.h"
#include "ui/common/actionregistry.h"
#include "ui/common/elidelabel.h"
#include "ui/dataset/previewmodel.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QTableView>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

class TestDatasetLooks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyWorkspace();
    void readOnlyWorkspace();
    void manyDecisions();
    void everyControlHasAName();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void hostileWordsStayWords();
    void otherPlacesKeepTheirKeys();

private:
    void lookAtKinds(DatasetDesk &desk);
};

void TestDatasetLooks::emptyWorkspace()
{
    DatasetDesk desk(0);
    QVERIFY(desk.settled);
    QCOMPARE(desk.text("exportRows"), QStringLiteral("0 rows"));
    QVERIFY(desk.text("exportState").startsWith(QStringLiteral("No decision matches")));
    QVERIFY(!desk.rig.find<QAbstractButton>("exportGo")->isEnabled());
    desk.rig.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!desk.place().isRunning());
    QVERIFY(!QFile::exists(desk.folder("batch")));
    desk.rig.shoot(QStringLiteral("datasets-empty"));
}

// 3,200 of them, as copies of 50: what is left out is said by reasons.
void TestDatasetLooks::manyDecisions()
{
    DatasetDesk desk([](DatasetDesk &own) {
        for (int i = 0; i < 44; ++i)
            own.add(i);
        const QString draft = QStringLiteral("We will refund 40 euros to your account today.");
        for (int i = 0; i < 6; ++i) {
            const QString id = QStringLiteral("m-%1").arg(i);
            Decision made = i < 2 ? decision(id, Action::Reject)
                : i < 4           ? decision(id, Action::Escalate)
                                  : decision(id, Action::Edit, draft.toUpper());
            made.labels = {{QStringLiteral("fact"), Severity::Critical, {}}};
            own.review(plainItem(id, QStringLiteral("Where is my money?"), draft), made);
        }
        Database &database = own.rig.workspace().database();
        QVERIFY(database.execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
        Query columns(database,
                      QStringLiteral("SELECT group_concat(name, ', ') FROM"
                                     " pragma_table_info('feedback') WHERE name NOT IN"
                                     " ('feedback_no', 'feedback_id', 'decision_id', 'seq')"));
        QVERIFY(columns.runToRow().value_or(false));
        const QString rest = columns.text(0);
        columns.finish();
        for (int i = 0; i < 6; ++i) {
            QVERIFY(database.execute(
                QStringLiteral("INSERT INTO feedback (feedback_id, decision_id, %1) SELECT"
                               " hex(randomblob(16)), hex(randomblob(16)), %1 FROM feedback")
                    .arg(rest)));
        }
    });
    QVERIFY(desk.settled);
    QCOMPARE(desk.rig.find<QWidget>("funnelRange")->accessibleName(),
             QStringLiteral("Decisions in the period: ") + QLocale().toString(3200));
    QCOMPARE(desk.text("funnelUsableLeft"), QStringLiteral("128 escalated"));
    QCOMPARE(desk.text("funnelKeptLeft"), QStringLiteral("128 rejected without a replacement"));
    desk.rig.shoot(QStringLiteral("datasets-many"));
    desk.rig.settings->set(Settings::Key::Theme, QStringLiteral("dark"));
    desk.rig.shoot(QStringLiteral("datasets-many-dark"));
}

void TestDatasetLooks::readOnlyWorkspace()
{
    DatasetDesk desk([](DatasetDesk &own) {
        own.add(1);
        QVERIFY(own.rig.workspace().database().execute(QStringLiteral("PRAGMA user_version=999")));
    });
    QVERIFY(desk.settled);
    QVERIFY(!desk.rig.find<QAbstractButton>("exportGo")->isEnabled());
    QVERIFY(desk.text("exportStatus").contains(QStringLiteral("newer than this program")));
    QCOMPARE(desk.text("exportRows"), QStringLiteral("2 rows")); // looking is allowed
    desk.rig.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!desk.place().isRunning());
    desk.rig.shoot(QStringLiteral("datasets-read-only"));
}

void TestDatasetLooks::everyControlHasAName()
{
    DatasetDesk desk(3);
    QVERIFY(desk.settled);
    int controls = 0;
    for (const QWidget *widget : desk.place().findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&desk.place())
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
    QVERIFY(controls >= 24);
    // What is painted says the same in words.
    for (const char *name : {"funnelRange", "funnelKept", "splitParts", "hterColumns"})
        QVERIFY2(!desk.rig.find<QWidget>(name)->accessibleName().isEmpty(), name);
    // A full round of the Tab key reaches them and comes back.
    desk.rig.find<QLineEdit>("exportFolder")->setFocus();
    for (const char *name : {"exportBrowse",
                             "exportBatch",
                             "exportQueue",
                             "exportTask",
                             "exportReviewer",
                             "exportModel",
                             "exportLabel",
                             "exportFrom",
                             "exportTo",
                             "exportAction-approve",
                             "exportAction-edit",
                             "exportAction-reject",
                             "exportRubberStamps",
                             "exportCosmetic",
                             "exportPolicy",
                             "exportFigures",
                             "exportSpecial",
                             "exportInstructions",
                             "foldQuality",
                             "foldSource",
                             "exportSplit",
                             "exportPrivacy",
                             "foldPrivacy",
                             "exportAsCommand",
                             "exportFormat-openai-chat",
                             "exportFormat-trl-kto",
                             "previewTable",
                             "figuresChoice",
                             "figuresPlot",
                             "figuresTable",
                             "exportGo",
                             "recipeChoice",
                             "recipeMenu",
                             "exportFolder"})
        QVERIFY2(desk.tabTo(name), name);
}

void TestDatasetLooks::nothingIsCutOff_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("scale");
    QTest::newRow("light") << QSize(1440, 900) << QStringLiteral("light") << Qt::LeftToRight << 100;
    QTest::newRow("dark") << QSize(1440, 900) << QStringLiteral("dark") << Qt::LeftToRight << 100;
    QTest::newRow("least") << QSize(1024, 700) << QStringLiteral("light") << Qt::LeftToRight << 100;
    QTest::newRow("rtl") << QSize(1440, 900) << QStringLiteral("light") << Qt::RightToLeft << 100;
    QTest::newRow("large") << QSize(1440, 900) << QStringLiteral("light") << Qt::LeftToRight << 150;
}

// With a kind that asks for a key, its part of the form is at its longest.
void TestDatasetLooks::lookAtKinds(DatasetDesk &desk)
{
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    auto *fold = desk.rig.find<QAbstractButton>("foldPrivacy");
    auto *kind = desk.rig.find<QComboBox>("privacyKind-email");
    fold->click();
    kind->setCurrentIndex(kind->count() - 1);
    QVERIFY(desk.waitSettled());
    for (const char *name : {"privacyKind-card", "privacyKeyFile"}) {
        QVERIFY(desk.tabTo(name));
        QCoreApplication::processEvents();
        desk.rig.shoot(QStringLiteral("datasets-%1-%2").arg(QString::fromLatin1(name), row));
        const QStringList problems
            = namelessControls(&desk.place()) + clippedWidgets(&desk.place());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
    kind->setCurrentIndex(0);
    fold->click();
    QVERIFY(desk.waitSettled());
}

void TestDatasetLooks::nothingIsCutOff()
{
    QFETCH(QSize, size);
    QFETCH(QString, theme);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(int, scale);
    QApplication::setLayoutDirection(direction);
    DatasetDesk desk(30, size);
    desk.rig.settings->set(Settings::Key::Theme, theme);
    desk.rig.settings->set(Settings::Key::TextScale, scale);
    QVERIFY(desk.settled && desk.waitSettled());
    (void)desk.rig.waitFor([&] { return clippedWidgets(&desk.place()).isEmpty(); }, 2'000);
    desk.rig.shoot(QStringLiteral("datasets-30-") + QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(desk.rig.window->size(), size);
    const QStringList problems = namelessControls(&desk.place()) + clippedWidgets(&desk.place());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    for (const QString &format : formatNames()) {
        const auto *card
            = desk.rig.find<QCheckBox>(qPrintable(QStringLiteral("exportFormat-") + format));
        QVERIFY2(card->width() >= card->sizeHint().width(), qPrintable(format));
    }
    lookAtKinds(desk);
    // Nor with all of them chosen.
    for (const QString &format : formatNames())
        desk.rig.find<QCheckBox>(qPrintable(QStringLiteral("exportFormat-") + format))
            ->setChecked(true);
    QVERIFY(desk.waitSettled());
    QCoreApplication::processEvents();
    desk.rig.shoot(QStringLiteral("datasets-all-") + QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(desk.rig.window->size(), size);
    const QStringList clipped = clippedWidgets(&desk.place());
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    for (const QScrollArea *scroll : desk.place().findChildren<QScrollArea *>())
        QVERIFY2(!scroll->isVisible() || scroll->widget()->width() <= scroll->viewport()->width(),
                 qPrintable(scroll->widget()->objectName()));
    for (const ElideLabel *label : desk.place().findChildren<ElideLabel *>()) {
        if (label->isVisible() && label->isElided())
            QVERIFY2(!label->toolTip().isEmpty(), qPrintable(label->text()));
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestDatasetLooks::hostileWordsStayWords()
{
    const QString evil = QStringLiteral("<img src=x><b>bold</b>");
    DatasetDesk desk([&](DatasetDesk &own) {
        OrderedJson item = plainItem(QStringLiteral("e"), evil, evil + QStringLiteral("\u202Ex"));
        item["task"] = toStdString(evil);
        own.review(item,
                   decision(QStringLiteral("e"), Action::Edit, evil + QStringLiteral("!x"), evil));
    });
    QVERIFY(desk.settled);
    QVERIFY(desk.lines().contains(evil));
    QCOMPARE(desk.rig.find<QComboBox>("exportReviewer")->itemText(1), evil);
    for (const QLabel *label : desk.place().findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText);
    // What is not seen is said.
    const auto *model
        = qobject_cast<PreviewModel *>(desk.rig.find<QTableView>("previewTable")->model());
    const QString spoken
        = model->index(0, PreviewModel::TextColumn).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QStringLiteral("202E")), qPrintable(spoken));
    desk.rig.shoot(QStringLiteral("datasets-hostile"));
}

void TestDatasetLooks::otherPlacesKeepTheirKeys()
{
    DatasetDesk desk(3);
    QVERIFY(desk.settled);
    QCOMPARE(desk.rig.window->actions().conflicts(), QStringList());
    const auto enabled = [&](const char *id) {
        return desk.rig.window->actions().action(QString::fromLatin1(id))->isEnabled();
    };
    QVERIFY(enabled("dataset.export") && !enabled("decide.send"));
    QVERIFY(!enabled("dataset.cancel")); // there is nothing to cancel
    desk.rig.key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!enabled("dataset.export") && enabled("decide.send"));
    desk.rig.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!desk.place().isRunning());
    desk.rig.key(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(enabled("dataset.export"));
}

QTEST_MAIN(TestDatasetLooks)
#include "tst_datasetlooks.moc"
