// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the window: which one is taken, what comes with it, and how it is chosen.
#include "ui/common/style/themecontroller.h"
#include "ui/settings/language.h"
#include "ui/settings/settings.h"
#include "ui/settings/settingspage.h"
#include "ui/statistics/figurewords.h"
#include "ui/words.h"

#include <QApplication>
#include <QComboBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;

namespace {

QString hunks(int n)
{
    return QCoreApplication::translate("bluepencil::ReviewPlace", "%n hunk(s)", nullptr, n);
}

QString labels(int n)
{
    return QCoreApplication::translate("bluepencil::StatisticsBoard", "%Ln label(s)", nullptr, n);
}

} // namespace

class TestLanguage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whichIsTaken_data();
    void whichIsTaken();
    void everyOneIsThere_data();
    void everyOneIsThere();
    void pluralsOfArabic();
    void figuresOfArabic();
    void pluralsOfOthers();
    void modelsThatNobodyNamed();
    void endsWithItsLife();
    void habitsOfTheCountry();
    void sharesKeepTheirZero();
    void isChosenInTheSettings();
};

void TestLanguage::whichIsTaken_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QStringList>("system");
    QTest::addColumn<QString>("taken");
    QTest::newRow("system") << "system"
                            << QStringList {QStringLiteral("de-AT"), QStringLiteral("de"),
                                            QStringLiteral("en")}
                            << "de";
    QTest::newRow("chosen") << "ja" << QStringList {QStringLiteral("de-AT")} << "ja";
    QTest::newRow("second") << "system"
                            << QStringList {QStringLiteral("it-IT"), QStringLiteral("fr-CH")}
                            << "fr";
    QTest::newRow("script") << "system" << QStringList {QStringLiteral("ar-Arab-EG")} << "ar";
    QTest::newRow("none") << "system" << QStringList {QStringLiteral("it-IT")} << "en";
    QTest::newRow("C") << "system" << QStringList {QStringLiteral("C")} << "en";
    QTest::newRow("unknown") << "tlh" << QStringList {} << "en";
}

void TestLanguage::whichIsTaken()
{
    QFETCH(QString, chosen);
    QFETCH(QStringList, system);
    QTEST(languageFor(chosen, system), "taken");
}

void TestLanguage::everyOneIsThere_data()
{
    QTest::addColumn<QString>("review");
    QTest::addColumn<QString>("cancel"); // of Qt's own dialogs
    QTest::newRow("en") << "Review"
                        << "Cancel";
    QTest::newRow("de") << "Review"
                        << "Abbrechen";
    QTest::newRow("es") << "Revisión"
                        << "Cancelar";
    QTest::newRow("fr") << "Relecture"
                        << "Annuler";
    QTest::newRow("ja") << "レビュー"
                        << "キャンセル";
    QTest::newRow("ar") << "المراجعة"
                        << "ألغِ";
}

void TestLanguage::everyOneIsThere()
{
    QFETCH(QString, review);
    QFETCH(QString, cancel);
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    const Translation translation(code);
    QCOMPARE(QCoreApplication::translate("bluepencil::TopBar", "Review"), review);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), cancel);
    QCOMPARE(QGuiApplication::layoutDirection(),
             code == QStringLiteral("ar") ? Qt::RightToLeft : Qt::LeftToRight);
    QCOMPARE(QLocale().zeroDigit(), QStringLiteral("0"));
}

void TestLanguage::pluralsOfArabic()
{
    const Translation translation(QStringLiteral("ar"));
    // One number of each form of the Unicode CLDR: zero, one, two, few, many, other.
    QCOMPARE(labels(0), QStringLiteral("لا وسوم"));
    QCOMPARE(labels(1), QStringLiteral("وسم واحد"));
    QCOMPARE(labels(2), QStringLiteral("وسمان"));
    QCOMPARE(labels(3), QStringLiteral("3 وسوم"));
    QCOMPARE(labels(110), QStringLiteral("110 وسوم"));
    QCOMPARE(labels(11), QStringLiteral("11 وسمًا"));
    QCOMPARE(labels(100), QStringLiteral("100 وسم"));
}

// From right to left as a whole: with the first number on the right and its unit on the left.
void TestLanguage::figuresOfArabic()
{
    const auto isolatedRight = [](const QString &text) {
        return QChar(0x2067) + text + QChar(0x2069);
    };
    {
        const Translation translation(QStringLiteral("ar"));
        QCOMPARE(words::seconds(14'000), isolatedRight(QStringLiteral("14 ث")));
        QCOMPARE(words::secondsRange(11'000, 18'000), isolatedRight(QStringLiteral("11 إلى 18 ث")));
        QCOMPARE(words::percentRange(.488, .808),
                 isolatedRight(QStringLiteral("48.8 إلى \u206680.8 %\u2069")));
    }
    const Translation translation(QStringLiteral("en"));
    QVERIFY(words::seconds(14'000).startsWith(QChar(0x2066)));
}

void TestLanguage::pluralsOfOthers()
{
    {
        const Translation translation(QStringLiteral("en"));
        QCOMPARE(hunks(1), QStringLiteral("1 hunk"));
        QCOMPARE(hunks(2), QStringLiteral("2 hunks"));
    }
    {
        const Translation translation(QStringLiteral("de"));
        QCOMPARE(hunks(1), QStringLiteral("1 Änderung"));
        QCOMPARE(hunks(0), QStringLiteral("0 Änderungen"));
    }
    {
        const Translation translation(QStringLiteral("fr"));
        QCOMPARE(hunks(0), QStringLiteral("0 modification"));
        QCOMPARE(hunks(2), QStringLiteral("2 modifications"));
    }
    const Translation translation(QStringLiteral("ja"));
    QCOMPARE(hunks(1), QStringLiteral("変更箇所 1"));
    QCOMPARE(hunks(5), QStringLiteral("変更箇所 5"));
}

// "unknown" is what core calls a model that nobody named.
void TestLanguage::modelsThatNobodyNamed()
{
    const QString key = QStringLiteral("model");
    const QString none = QStringLiteral("unknown");
    {
        const Translation texts(QStringLiteral("de"));
        QCOMPARE(words::model(none), QStringLiteral("unbekannt"));
        QCOMPARE(words::groupValue(key, none), QStringLiteral("unbekannt"));
        QCOMPARE(words::groupValue(key, QStringLiteral("larch-2")), QStringLiteral("larch-2"));
        // A queue of that name is its own.
        QCOMPARE(words::groupValue(QStringLiteral("queue"), none), none);
    }
    QCOMPARE(words::groupValue(key, none), none);
}

void TestLanguage::endsWithItsLife()
{
    const QLocale before;
    {
        const Translation translation(QStringLiteral("ar"));
        QCOMPARE(QLocale().language(), QLocale::Arabic);
    }
    QCOMPARE(QLocale(), before);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(hunks(2), QStringLiteral("2 hunk(s)"));
}

void TestLanguage::habitsOfTheCountry()
{
    const QLocale austria(QLocale::German, QLocale::Austria);
    QCOMPARE(localeFor(QStringLiteral("de"), austria), austria);
    QCOMPARE(localeFor(QStringLiteral("en"), austria).language(), QLocale::English);
    QCOMPARE(localeFor(QStringLiteral("fr"), QLocale(QLocale::German, QLocale::Switzerland)),
             QLocale(QLocale::French, QLocale::Switzerland));
    // English because there is no Italian: days and numbers stay Italian.
    const QLocale italy(QLocale::Italian, QLocale::Italy);
    QCOMPARE(localeFor(QStringLiteral("en"), italy), italy);
    // Egypt writes ٣, the drafts 3.
    const QLocale egypt(QLocale::Arabic, QLocale::Egypt);
    QVERIFY(egypt.zeroDigit() != QStringLiteral("0"));
    QCOMPARE(localeFor(QStringLiteral("ar"), egypt).toString(30), QStringLiteral("30"));
}

void TestLanguage::sharesKeepTheirZero()
{
    QVERIFY(words::share(.15).contains(QStringLiteral(".15")));
    QVERIFY(!words::share(.15).contains(QStringLiteral("0.15")));
    const Translation translation(QStringLiteral("de"));
    QVERIFY(words::share(.15).contains(QStringLiteral("0,15")));
}

void TestLanguage::isChosenInTheSettings()
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Settings settings(store);
    QCOMPARE(settings.text(Settings::Key::Language), QStringLiteral("system"));
    ThemeController look(*qApp);
    SettingsPage page(settings, QStringLiteral("Ada"));
    page.show();
    auto *box = page.findChild<QComboBox *>(QStringLiteral("settingLanguage"));
    QVERIFY(box != nullptr);
    QStringList names;
    for (int i = 0; i < box->count(); ++i)
        names.append(box->itemText(i));
    QCOMPARE(names,
             (QStringList {QStringLiteral("The system's language"), QStringLiteral("English"),
                           QStringLiteral("Deutsch"), QStringLiteral("Español"),
                           QStringLiteral("Français"), QStringLiteral("日本語"),
                           QStringLiteral("العربية")}));
    QCOMPARE(box->accessibleName(), QStringLiteral("Language of the window"));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(settings.text(Settings::Key::Language), QStringLiteral("de"));
    QCOMPARE(store.value(QStringLiteral("look/language")).toString(), QStringLiteral("de"));
    settings.set(Settings::Key::Language, QStringLiteral("tlh"));
    QCOMPARE(settings.text(Settings::Key::Language), QStringLiteral("de"));
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
