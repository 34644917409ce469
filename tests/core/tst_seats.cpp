// SPDX-License-Identifier: GPL-3.0-or-later
// A bounded number waits, and of one name a few; who goes makes room.
#include "core/api/seats.h"

#include <QTest>

#include <utility>
#include <vector>

using namespace bluepencil;

class TestSeats final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allTogether();
    void ofOne();
    void handedOn();
};

void TestSeats::allTogether()
{
    Seats seats(3, 2);
    std::vector<std::optional<Seats::Seat>> taken;
    for (const char *name : {"ada", "ben", "cleo"}) {
        taken.push_back(seats.take(QString::fromLatin1(name)));
        QVERIFY(taken.back().has_value());
    }
    QVERIFY(!seats.take(QStringLiteral("ada")));
    QVERIFY(!seats.take(QStringLiteral("dan")));
    taken.pop_back();
    QVERIFY(seats.take(QStringLiteral("dan"))); // and gives it up at once
    QVERIFY(seats.take(QStringLiteral("ada")));
}

void TestSeats::ofOne()
{
    Seats seats(9, 2);
    std::vector<std::optional<Seats::Seat>> taken;
    taken.push_back(seats.take(QStringLiteral("ada")));
    taken.push_back(seats.take(QStringLiteral("ada")));
    QVERIFY(taken.back().has_value());
    QVERIFY(!seats.take(QStringLiteral("ada")));
    QVERIFY(seats.take(QStringLiteral("ben")));
    taken.clear();
    QVERIFY(seats.take(QStringLiteral("ada")));
}

// It is one seat however often it changes hands.
void TestSeats::handedOn()
{
    Seats seats(1, 1);
    std::optional<Seats::Seat> first = seats.take(QStringLiteral("ada"));
    QVERIFY(first.has_value());
    {
        const Seats::Seat second = std::move(*first);
        first.reset();
        QVERIFY(!seats.take(QStringLiteral("ben")));
    }
    QVERIFY(seats.take(QStringLiteral("ben")));
}

QTEST_GUILESS_MAIN(TestSeats)
#include "tst_seats.moc"
