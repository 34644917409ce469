// SPDX-License-Identifier: GPL-3.0-or-later
// Where the words and figures of a line stand: read from the right, beside others, too long for it.
#include "tests/ui/rig/audit.h"
#include "ui/common/counttext.h"
#include "ui/common/flowlayout.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/theme.h"
#include "ui/common/style/themecontroller.h"
#include "ui/statistics/cards/figurecard.h"

#include <QApplication>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <memory>

using namespace bluepencil;

namespace {

// First column in which the two differ; -1 if there is none.
int firstDifference(const QImage &one, const QImage &other)
{
    for (int x = 0; x < one.width(); ++x) {
        for (int y = 0; y < one.height(); ++y) {
            if (one.pixel(x, y) != other.pixel(x, y))
                return x;
        }
    }
    return -1;
}

QImage blank(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

} // namespace

class TestLines final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_look = std::make_unique<ThemeController>(*qApp); }

    void digitsStandWhereTheyAreRead();
    void flowLeavesRoomAtItsEnd();
    void cardSaysAllOfTheOtherSelection();
    void cardShowsAllOfItsFigure();
    void cardsWithoutACourseAreLow();
    void cornerBetweenBarsIsOfTheCard();

private:
    std::unique_ptr<ThemeController> m_look;
};

// Read from the right, the figure behind the words stands at their left.
void TestLines::digitsStandWhereTheyAreRead()
{
    const QRect rect(0, 0, 300, 40);
    const auto painted = [&rect](QChar digit) {
        QImage image = blank(rect.size());
        QPainter painter(&image);
        painter.setFont(theme().font(TypeRole::Body));
        drawTabular(&painter, rect, Qt::AlignLeft | Qt::AlignVCenter,
                    QStringLiteral("تراجع مرحبا ") + digit, Qt::RightToLeft);
        return image;
    };
    const QImage one = painted(u'1');
    const QImage eight = painted(u'8');
    const QImage white = blank(rect.size());
    const int ink = std::min(firstDifference(one, white), firstDifference(eight, white));
    const int digit = firstDifference(one, eight);
    QVERIFY(ink > 0);
    QVERIFY2(digit >= ink && digit < ink + QFontMetrics(theme().font(TypeRole::Body)).height(),
             qPrintable(QStringLiteral("%1 of %2").arg(digit).arg(ink)));
}

void TestLines::flowLeavesRoomAtItsEnd()
{
    QWidget host;
    auto *flow = new FlowLayout(10, &host);
    QList<QWidget *> parts;
    for (int i = 0; i < 5; ++i) {
        parts.append(new QWidget);
        parts.last()->setFixedSize(100, 20);
        flow->addWidget(parts.last());
    }
    const QRect place(0, 0, 320, 200);
    host.resize(place.size());
    host.show();
    flow->setRoomAtEnd({100, 30});
    flow->setGeometry(place);
    QCOMPARE(parts[1]->pos(), QPoint(110, 0));
    QCOMPARE(parts[2]->pos(), QPoint(0, 40)); // below what stands at the end
    QCOMPARE(parts[4]->pos(), QPoint(220, 40));
    QCOMPARE(flow->heightForWidth(place.width()), 60);
    // Where not even the first has room beside it, it begins below.
    flow->setRoomAtEnd({250, 30});
    flow->setGeometry(place);
    QCOMPARE(parts[0]->pos(), QPoint(0, 40));
    flow->setRoomAtEnd({});
    flow->setGeometry(place);
    QCOMPARE(parts[2]->pos(), QPoint(220, 0));
}

void TestLines::cardSaysAllOfTheOtherSelection()
{
    FigureCard card(QStringLiteral("card"));
    CardWords words;
    words.caption = QStringLiteral("Of an item sent, EUR");
    words.figure = QStringLiteral("0.0113 EUR");
    words.detail = QStringLiteral("0.0112 EUR to 0.0114 EUR, n = 40");
    words.against = QStringLiteral("against 0.0102 EUR, 0.0102 EUR to 0.0114 EUR, n = 1,240");
    card.setWords(words);
    // As narrow as five in a window of 1280, where the line is longer than the card is wide.
    card.resize(235, card.sizeHint().height());
    QVERIFY(QFontMetrics(theme().font(TypeRole::Caption)).horizontalAdvance(words.against)
            > card.width());
    card.show();
    QCOMPARE(test::clippedWidgets(&card), QStringList());
}

// A cut figure reads as another one.
void TestLines::cardShowsAllOfItsFigure()
{
    CardWords words;
    words.caption = QStringLiteral("Tokens in");
    words.detail = QStringLiteral("1,200 a draft");
    words.changeIcon = QStringLiteral("trend-up");
    for (const QString &figure : {QStringLiteral("910,580"), QStringLiteral("1,084,292,632"),
                                  QStringLiteral("84,292,632,110 tokens")}) {
        for (const QString &change : {QString(), QStringLiteral("839,160 more")}) {
            for (const int width : {160, 180, 200, 235, 300}) {
                FigureCard card(QStringLiteral("card"));
                words.figure = figure;
                words.change = change;
                words.shortChange = change;
                card.setWords(words);
                card.resize(width, card.sizeHint().height());
                card.show();
                QVERIFY(QTest::qWaitForWindowExposed(&card));
                const auto *label = card.findChild<CountText *>();
                const QString what = QStringLiteral("%1, %2, %3").arg(figure, change).arg(width);
                if (width >= 180 || figure.size() < 14)
                    QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(what));
                QVERIFY2(label->geometry().right() <= card.width() - space::cardX,
                         qPrintable(what));
            }
        }
    }
}

void TestLines::cardsWithoutACourseAreLow()
{
    FigureCard card(QStringLiteral("card"));
    const int usual = card.sizeHint().height();
    card.setLow(true);
    QVERIFY(card.sizeHint().height() < usual);
    CardWords words;
    words.caption = QStringLiteral("Waiting");
    words.figure = QStringLiteral("13");
    words.detail = QStringLiteral("2 due, 10 overdue");
    card.setWords(words);
    card.resize(235, card.sizeHint().height());
    card.show();
    QCOMPARE(test::clippedWidgets(&card), QStringList());
    card.setLow(false);
    QCOMPARE(card.sizeHint().height(), usual);
}

void TestLines::cornerBetweenBarsIsOfTheCard()
{
    QImage image = blank({20, 20});
    QStyleOption option;
    option.rect = image.rect();
    QPainter painter(&image);
    QApplication::style()->drawPrimitive(QStyle::PE_PanelScrollAreaCorner, &option, &painter);
    painter.end();
    QCOMPARE(image, blank({20, 20}));
}

QTEST_MAIN(TestLines)
#include "tst_lines.moc"
