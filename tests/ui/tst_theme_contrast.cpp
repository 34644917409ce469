// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style/theme.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace bluepencil;

namespace {

// WCAG 2.2, "relative luminance" and "contrast ratio":
// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.red() / 255.0) + 0.7152 * linear(colour.green() / 255.0)
        + 0.0722 * linear(colour.blue() / 255.0);
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

struct Pair {
    const char *name;
    QColor ink;
    QColor ground;
    double least;
};

QList<Pair> pairs(const Theme &t)
{
    constexpr double text = 4.5;
    constexpr double part = 3;
    return {
        {"text on window", t.text, t.window, text},
        {"text on surface", t.text, t.surface, text},
        {"text on sunken", t.text, t.sunken, text},
        {"text on accentSoft", t.text, t.accentSoft, text},
        {"text on insSoft", t.text, t.insSoft, text},
        {"text on delSoft", t.text, t.delSoft, text},
        {"text on warnSoft", t.text, t.warnSoft, text},
        {"text on okSoft", t.text, t.okSoft, text},
        {"text on thumb", t.text, t.thumb, text},
        {"muted on window", t.muted, t.window, text},
        {"muted on surface", t.muted, t.surface, text},
        {"muted on sunken", t.muted, t.sunken, text},
        {"muted on accentSoft", t.muted, t.accentSoft, text},
        {"muted on delSoft", t.muted, t.delSoft, text},
        {"accent on window", t.accent, t.window, text},
        {"accent on surface", t.accent, t.surface, text},
        {"accent on accentSoft", t.accent, t.accentSoft, text},
        {"onAccent on accent", t.onAccent, t.accent, text},
        {"onAccent on accentHover", t.onAccent, t.accentHover, text},
        {"ins on insSoft", t.ins, t.insSoft, text},
        {"ins on surface", t.ins, t.surface, text},
        {"del on delSoft", t.del, t.delSoft, text},
        {"del on surface", t.del, t.surface, text},
        {"del on window", t.del, t.window, text},
        {"warn on warnSoft", t.warn, t.warnSoft, text},
        {"warn on surface", t.warn, t.surface, text},
        {"warn on window", t.warn, t.window, text},
        {"ok on okSoft", t.ok, t.okSoft, text},
        {"ok on surface", t.ok, t.surface, text},
        {"ok on window", t.ok, t.window, text},
        {"toastText on toast", t.toastText, t.toast, text},
        {"toastAction on toast", t.toastAction, t.toast, text},
        {"series2 on surface", t.series2, t.surface, text},
        {"series3 on surface", t.series3, t.surface, text},
        {"control on window", t.control, t.window, part},
        {"control on surface", t.control, t.surface, part},
        {"fill on surface", t.fill, t.surface, part},
    };
}

} // namespace

class TestThemeContrast final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formula();
    void contrast_data();
    void contrast();
    void statedLowest();
    void tokensDifferBetweenThemes();
};

void TestThemeContrast::formula()
{
    // Published: black on white is 21; #767676 is the lightest grey on white that passes 4.5
    // (https://webaim.org/articles/contrast/), #949494 the lightest that passes 3.
    QCOMPARE(::contrast(Qt::black, Qt::white), 21.0);
    QVERIFY(::contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
    QVERIFY(::contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    QVERIFY(::contrast(QColor(0x94, 0x94, 0x94), Qt::white) >= 3);
    QVERIFY(::contrast(QColor(0x95, 0x95, 0x95), Qt::white) < 3);
}

void TestThemeContrast::contrast_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const Theme &theme : {lightTheme(), darkTheme()}) {
        const QList<Pair> all = pairs(theme);
        for (const Pair &pair : all)
            QTest::addRow("%s, %s", theme.dark ? "dark" : "light", pair.name)
                << pair.ink << pair.ground << pair.least;
    }
}

void TestThemeContrast::contrast()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double found = ::contrast(ink, ground);
    QVERIFY2(found >= least, qPrintable(QString::number(found, 'f', 2)));
}

// The figures the visual design states, each the lowest over the grounds its token stands on.
void TestThemeContrast::statedLowest()
{
    const auto lowest = [](const Theme &t, const QColor &ink, const QList<QColor> &grounds) {
        Q_UNUSED(t)
        double least = 21;
        for (const QColor &ground : grounds)
            least = std::min(least, ::contrast(ink, ground));
        return std::floor(least * 10 + 0.5) / 10;
    };
    const Theme l = lightTheme();
    const Theme d = darkTheme();
    QCOMPARE(lowest(l, l.onAccent, {l.accent}), 7.1);
    QCOMPARE(lowest(d, d.onAccent, {d.accent}), 8.6);
    QCOMPARE(lowest(l, l.ins, {l.insSoft}), 7.6);
    QCOMPARE(lowest(d, d.ins, {d.insSoft}), 7.3);
    QCOMPARE(lowest(l, l.toastText, {l.toast}), 15.0);
    QCOMPARE(lowest(d, d.toastText, {d.toast}), 11.4);
    QCOMPARE(lowest(l, l.control, {l.window, l.surface}), 3.1);
    QCOMPARE(lowest(d, d.control, {d.window, d.surface}), 3.8);
    QCOMPARE(lowest(l, l.fill, {l.surface}), 5.0);
    QCOMPARE(lowest(d, d.fill, {d.surface}), 4.7);
}

void TestThemeContrast::tokensDifferBetweenThemes()
{
    const QPalette light = bluepencil::palette(lightTheme());
    const QPalette dark = bluepencil::palette(darkTheme());
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Midlight, QPalette::Mid,
                            QPalette::Dark, QPalette::Text, QPalette::PlaceholderText,
                            QPalette::Highlight, QPalette::HighlightedText, QPalette::BrightText})
        QVERIFY(light.color(role) != dark.color(role));
    QCOMPARE(light.color(QPalette::Window), lightTheme().window);
    QCOMPARE(dark.color(QPalette::Disabled, QPalette::Text), darkTheme().control);
}

QTEST_MAIN(TestThemeContrast)
#include "tst_theme_contrast.moc"
