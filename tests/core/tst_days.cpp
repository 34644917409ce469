// SPDX-License-Identifier: GPL-3.0-or-later
// Days of zones, and the period before another one.
#include "core/model/json.h"
#include "core/stats/days.h"

#include <QTest>

using namespace bluepencil;

namespace {

constexpr qint64 hourMs = 3'600'000;

UtcMs at(const char *time)
{
    return fromRfc3339(QString::fromLatin1(time)).value();
}

} // namespace

class TestDays final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDayThatWasSkipped();
    void daysWithoutMidnight();
    void periodsBefore_data();
    void periodsBefore();
    void openPeriods();
    void nothingBeforeTheYearOne();
};

// Samoa went from 29 to 31 December 2011 (tz database, Pacific/Apia).
void TestDays::aDayThatWasSkipped()
{
    const QTimeZone apia("Pacific/Apia");
    QVERIFY(apia.isValid());
    const LocalDay before = localDay(QDate(2011, 12, 29), apia);
    const LocalDay skipped = localDay(QDate(2011, 12, 30), apia);
    const LocalDay after = localDay(QDate(2011, 12, 31), apia);
    QCOMPARE(before.from, at("2011-12-29T10:00:00Z"));
    QCOMPARE(before.to, at("2011-12-30T10:00:00Z"));
    QCOMPARE(skipped.from, skipped.to);
    QCOMPARE(skipped.from, before.to);
    QCOMPARE(after.from, before.to);
    QCOMPARE(after.to, at("2011-12-31T10:00:00Z"));
    DayCalendar calendar(apia);
    for (UtcMs time = at("2011-12-28T00:00:00Z"); time < at("2012-01-02T00:00:00Z");
         time += hourMs / 2) {
        const LocalDay &day = calendar.dayOf(time);
        QVERIFY(day.from <= time && time < day.to);
        QCOMPARE(day.to - day.from, 24 * hourMs);
        QVERIFY(day.date != QDate(2011, 12, 30));
    }
}

// Clocks in Sao Paulo went from 24 to 1 o'clock on 4 November 2018.
void TestDays::daysWithoutMidnight()
{
    const QTimeZone zone("America/Sao_Paulo");
    const LocalDay day = localDay(QDate(2018, 11, 4), zone);
    QCOMPARE(day.from, at("2018-11-04T03:00:00Z"));
    QCOMPARE(day.to - day.from, 23 * hourMs);
    QCOMPARE(localDay(QDate(2018, 11, 3), zone).to, day.from);
}

void TestDays::periodsBefore_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("before");
    const auto add = [](const char *name, const char *from, const char *to, const char *before) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(before);
    };
    // Berlin: clocks forward on 28 March 2027, back on 31 October 2027.
    add("a week of days", "2027-03-08T00:00:00+01:00", "2027-03-15T00:00:00+01:00",
        "2027-03-01T00:00:00+01:00");
    add("a day of 23 hours", "2027-03-28T00:00:00+01:00", "2027-03-29T00:00:00+02:00",
        "2027-03-27T00:00:00+01:00");
    add("days after it", "2027-03-29T00:00:00+02:00", "2027-03-31T00:00:00+02:00",
        "2027-03-27T00:00:00+01:00");
    add("a day of 25 hours", "2027-11-01T00:00:00+01:00", "2027-11-02T00:00:00+01:00",
        "2027-10-31T00:00:00+02:00");
    add("four hours", "2027-03-10T10:00:00+01:00", "2027-03-10T14:00:00+01:00",
        "2027-03-10T06:00:00+01:00");
    add("past midnight", "2027-03-10T22:00:00+01:00", "2027-03-11T01:30:00+01:00",
        "2027-03-10T18:30:00+01:00");
    add("days and hours", "2027-03-10T00:00:00+01:00", "2027-03-12T12:00:00+01:00",
        "2027-03-07T12:00:00+01:00");
    add("hours over the change", "2027-03-28T01:00:00+01:00", "2027-03-28T04:00:00+02:00",
        "2027-03-27T23:00:00+01:00");
    add("hours after it", "2027-03-28T05:00:00+02:00", "2027-03-28T09:00:00+02:00",
        "2027-03-28T00:00:00+01:00");
    add("noon to noon over it", "2027-03-27T12:00:00+01:00", "2027-03-28T12:00:00+02:00",
        "2027-03-26T13:00:00+01:00");
}

void TestDays::periodsBefore()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, before);
    const QTimeZone berlin("Europe/Berlin");
    const auto found = startOfPeriodBefore(at(from.constData()), at(to.constData()), berlin);
    QVERIFY(found.has_value());
    QCOMPARE(toRfc3339(*found), toRfc3339(at(before.constData())));
}

void TestDays::openPeriods()
{
    const QTimeZone berlin("Europe/Berlin");
    const UtcMs now = at("2027-03-10T15:00:00+01:00");
    const UtcMs day = at("2027-03-04T00:00:00+01:00");
    const UtcMs time = at("2027-03-10T10:00:00+01:00");
    // Seven days with today are compared with the seven before, five hours with the five before.
    QCOMPARE(*startOfPeriodBefore(day, endOfPeriod({}, day, now, berlin), berlin),
             at("2027-02-25T00:00:00+01:00"));
    QCOMPARE(*startOfPeriodBefore(time, endOfPeriod({}, time, now, berlin), berlin),
             at("2027-03-10T05:00:00+01:00") - 1);
    QCOMPARE(endOfPeriod(time, day, now, berlin), time);
    // What has not begun is still a period.
    QCOMPARE(*startOfPeriodBefore(now, day, berlin), now - 1);
    QCOMPARE(*startOfPeriodBefore(now, now, berlin), now - 1);
}

// A calendar that goes on before the year 1 has years that nobody writes.
void TestDays::nothingBeforeTheYearOne()
{
    for (const char *id : {"UTC", "Europe/Berlin", "America/Lima"}) {
        const QTimeZone zone(id);
        const auto before = [&zone](QDate first, QDate last) {
            return startOfPeriodBefore(localDay(first, zone).from, localDay(last, zone).to, zone);
        };
        QVERIFY(!before(QDate(1, 1, 1), QDate(9999, 12, 31)));
        QVERIFY(!before(QDate(1, 1, 1), QDate(1, 1, 1)));
        QVERIFY(!before(QDate(2026, 1, 1), QDate(9999, 12, 31)));
        QVERIFY(!before(QDate(1, 1, 7), QDate(1, 1, 13)));
        QCOMPARE(before(QDate(1, 1, 8), QDate(1, 1, 14)), localDay(QDate(1, 1, 1), zone).from);
        // To the millisecond too.
        const UtcMs start = localDay(QDate(1, 1, 1), zone).from;
        QVERIFY(!startOfPeriodBefore(start + 5, start + 11, zone));
        QCOMPARE(startOfPeriodBefore(start + 5, start + 10, zone), start);
    }
}

QTEST_GUILESS_MAIN(TestDays)
#include "tst_days.moc"
