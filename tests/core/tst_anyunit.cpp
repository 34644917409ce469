// SPDX-License-Identifier: GPL-3.0-or-later
// Units are found wherever they stand, as by asking one after the other.
#include "core/dataset/formats/anyunit.h"

#include <QString>
#include <QTest>

#include <random>
#include <vector>

using namespace bluepencil;

class TestAnyUnit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceInItsOrder();
    void theFirstIsEnough();
};

namespace {

quint16 isColon(char16_t unit)
{
    return quint16(unit == u':');
}

} // namespace

void TestAnyUnit::everyPlaceInItsOrder()
{
    constexpr unsigned seed = 20261130;
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    for (int i = 0; i < 2'000; ++i) {
        QString text(qsizetype(random() % 300), u'x');
        std::vector<qsizetype> places;
        const unsigned one
            = static_cast<unsigned>(random() % 100) + 1; // of so many units is sought
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (random() % one == 0) {
                text[at] = u':';
                places.push_back(at);
            }
        }
        std::vector<qsizetype> asked;
        const auto never = [&asked](qsizetype at) {
            asked.push_back(at);
            return false;
        };
        QVERIFY2(!anyUnit(text, isColon, never), qPrintable(text));
        QVERIFY2(asked == places, qPrintable(text));
    }
}

void TestAnyUnit::theFirstIsEnough()
{
    for (const qsizetype at : {0, 1, 63, 64, 65, 127, 128, 199}) {
        QString text(200, u'x');
        text[at] = u':';
        text[199] = u':';
        std::vector<qsizetype> asked;
        const auto first = [&asked](qsizetype place) {
            asked.push_back(place);
            return true;
        };
        QVERIFY(anyUnit(text, isColon, first));
        QCOMPARE(asked, std::vector<qsizetype> {at});
    }
    const auto any = [](qsizetype) {
        return true;
    };
    QVERIFY(!anyUnit({}, isColon, any));
    QVERIFY(!anyUnit(QString(64, u'x'), isColon, any));
}

QTEST_GUILESS_MAIN(TestAnyUnit)
#include "tst_anyunit.moc"
