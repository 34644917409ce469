// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style/icon.h"
#include "ui/common/style/themecontroller.h"

#include <QApplication>
#include <QImage>
#include <QTest>

#include <cmath>

using namespace bluepencil;

namespace {

// The names the visual design lists; the folder may not drift from them.
QStringList listedNames()
{
    return QStringLiteral(
               "check check-circle chevron-down chevron-right clock cloud-off copy cross "
               "cross-circle dataset drift escalate export fact filter guideline hidden-character "
               "import inbox info keyboard label language lock memory more pause pencil plus "
               "privacy redo reference release review search send settings statistics sync team "
               "theme trash trend-down trend-up undo user warning")
        .split(u' ');
}

int paintedPixels(const QImage &image)
{
    int painted = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            painted += qAlpha(image.pixel(x, y)) > 40 ? 1 : 0;
    return painted;
}

} // namespace

class TestIcons final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listed();
    void rendered_data();
    void rendered();
    void mirrored();
    void unknown();
    void followsTheTheme();
};

void TestIcons::listed()
{
    QCOMPARE(iconNames(), listedNames());
}

void TestIcons::rendered_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = listedNames();
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestIcons::rendered()
{
    QFETCH(QString, name);
    const QColor colour(0x1F, 0x4F, 0xC4);
    for (const int size : {13, 16, 20}) {
        for (const qreal ratio : {1.0, 1.5, 2.0}) {
            const QPixmap pixmap = iconPixmap(name, colour, size, ratio);
            QCOMPARE(pixmap.width(), int(std::lround(size * ratio)));
            QCOMPARE(pixmap.devicePixelRatio(), ratio);
            const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
            QVERIFY(paintedPixels(image) > size / 2);
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    // Where hardly anything is painted rounding spoils the colour.
                    if (pixel.alpha() < 200)
                        continue;
                    QVERIFY2(std::abs(pixel.red() - colour.red()) <= 3
                                 && std::abs(pixel.green() - colour.green()) <= 3
                                 && std::abs(pixel.blue() - colour.blue()) <= 3,
                             qPrintable(pixel.name()));
                }
            }
        }
    }
}

void TestIcons::mirrored()
{
    QStringList names;
    for (const QString &name : iconNames()) {
        if (iconMirrors(name))
            names.append(name);
    }
    QCOMPARE(names.join(u' '), QStringLiteral("chevron-right redo release send undo"));
    const QImage plain = iconPixmap(QStringLiteral("undo"), Qt::black, 20, 2).toImage();
    const QImage flipped = iconPixmap(QStringLiteral("undo"), Qt::black, 20, 2, true).toImage();
    QVERIFY(plain != flipped);
    // Antialiasing rounds by one part of 255 at most.
    const QImage again = flipped.mirrored(true, false);
    for (int y = 0; y < plain.height(); ++y)
        for (int x = 0; x < plain.width(); ++x)
            QVERIFY(std::abs(qAlpha(plain.pixel(x, y)) - qAlpha(again.pixel(x, y))) <= 8);
}

void TestIcons::unknown()
{
    QTest::ignoreMessage(QtWarningMsg, "no icon named \"no-such-icon\"");
    QVERIFY(iconPixmap(QStringLiteral("no-such-icon"), Qt::black, 16, 1).isNull());
}

void TestIcons::followsTheTheme()
{
    ThemeController controller(*qApp);
    const QIcon icon = themedIcon(QStringLiteral("trash"), Ink::Danger);
    const auto strongest = [&icon] {
        const QImage image = icon.pixmap(QSize(32, 32)).toImage();
        QColor found(Qt::transparent);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).alpha() > found.alpha())
                    found = image.pixelColor(x, y);
        return found.name();
    };
    controller.setMode(ThemeMode::Light);
    QCOMPARE(strongest(), lightTheme().del.name());
    controller.setMode(ThemeMode::Dark);
    QCOMPARE(strongest(), darkTheme().del.name());
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
