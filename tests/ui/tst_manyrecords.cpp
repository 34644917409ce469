// SPDX-License-Identifier: GPL-3.0-or-later
// All three places on a workspace of many records: the window's thread is never held up, and what
// takes its time says how far it is.
#include "tests/bench/manyreviews.h"
#include "tests/ui/rig/windowrig.h"
#include "ui/common/style/paint.h"
#include "ui/dataset/datasetplace.h"
#include "ui/review/reviewcontroller.h"
#include "ui/statistics/cards/figurecard.h"
#include "ui/statistics/statisticsboard.h"
#include "ui/statistics/statisticsplace.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTest>
#include <QTimer>

using namespace bluepencil;

namespace {

int wantedRecords()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("BLUEPENCIL_MANY_RECORDS", &isNumber);
    return isNumber ? wanted : 2000;
}

// Goes on from the time at which the reviews end.
class ClockAfterReviews final : public Clock {
public:
    ClockAfterReviews() { m_since.start(); }

    [[nodiscard]] UtcMs now() const override { return bench::ReviewsEnd + m_since.elapsed(); }

    [[nodiscard]] qint64 steady() const override { return m_since.elapsed(); }

private:
    QElapsedTimer m_since;
};

// The longest time in which the event loop did not turn.
class LongestTurn : public QObject {
public:
    LongestTurn()
    {
        m_since.start();
        connect(&m_timer, &QTimer::timeout, this,
                [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.start(0);
    }

    [[nodiscard]] qint64 ms() const { return m_longest; }

private:
    QElapsedTimer m_since;
    QTimer m_timer;
    qint64 m_longest = 0;
};

} // namespace

class TestManyRecords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void statistics();
    void datasets();
    void review();
    void cleanupTestCase();

private:
    void shootBoth(const char *name);

    const int m_count = wantedRecords();
    const ClockAfterReviews m_clock;
    std::unique_ptr<WindowRig> m_rig;
};

void TestManyRecords::initTestCase()
{
    m_rig = std::make_unique<WindowRig>(m_clock, false);
    const Result<> filled = bench::addManyReviews(m_rig->workspace(), 1, m_count);
    QVERIFY2(filled, filled ? "" : qPrintable(toString(filled.error())));
    m_rig->import(threeItems().replace("\"t-", "\"open-")); // "t-1" is among the many
    m_rig->settings->set(Settings::Key::Theme, QStringLiteral("light"));
    m_rig->open();
    QVERIFY(m_rig->waitForItem(QStringLiteral("open-1")));
}

void TestManyRecords::cleanupTestCase()
{
    m_rig.reset();
}

void TestManyRecords::shootBoth(const char *name)
{
    for (const char *theme : {"light", "dark"}) {
        m_rig->settings->set(Settings::Key::Theme, QString::fromLatin1(theme));
        QCoreApplication::processEvents();
        m_rig->shoot(QStringLiteral("many-%1-%2").arg(QLatin1String(name), QLatin1String(theme)));
    }
    m_rig->settings->set(Settings::Key::Theme, QStringLiteral("light"));
}

void TestManyRecords::statistics()
{
    QElapsedTimer opening;
    opening.start();
    m_rig->key(Qt::Key_2, Qt::ControlModifier);
    auto *place = m_rig->find<StatisticsPlace>("statisticsPlace"); // made when asked for first
    QVERIFY(place != nullptr);
    const LongestTurn turn;
    QVERIFY(m_rig->waitFor([&] { return place->isSettled(); }, 300'000));
    qInfo("Statistics: %lld ms, longest turn %lld ms", opening.elapsed(), turn.ms());
    if (m_count == 0) {
        shootBoth("statistics");
        return; // nothing to count
    }
    m_rig->key(Qt::Key_3, Qt::AltModifier);
    QVERIFY(m_rig->waitFor([&] { return place->isSettled(); }, 300'000));
    QCOMPARE(place->board()->cards()[4]->words().figure,
             isolated(QLocale().toString(
                 m_rig
                     ->sql(QStringLiteral("SELECT count(*) FROM feedback WHERE"
                                          " status = 'counted' AND decided_at >= %1")
                               .arg((bench::ReviewsEnd / 86'400'000 - 89) * 86'400'000))
                     .toLongLong())));
    shootBoth("statistics");
}

void TestManyRecords::datasets()
{
    DatasetPlace &place = *m_rig->window->datasets();
    auto *state = m_rig->find<QLabel>("exportState");
    QElapsedTimer opening;
    opening.start();
    m_rig->key(Qt::Key_3, Qt::ControlModifier);
    const LongestTurn turn;
    QVERIFY(m_rig->waitFor([&] { return place.isSettled(); }, 300'000));
    qInfo("Datasets: %lld ms, longest turn %lld ms", opening.elapsed(), turn.ms());
    QCOMPARE(m_rig->find<QWidget>("funnelRange")->accessibleName(),
             QStringLiteral("Decisions in the period: ") + QLocale().toString(m_count));
    shootBoth("datasets");
    if (m_count == 0)
        return; // nothing to filter

    // Another filter: the old figures stand until the new ones are there, and it says how far it
    // is.
    QStringList said;
    const QString before = m_rig->find<QLabel>("exportRows")->text();
    auto *reviewer = m_rig->find<QComboBox>("exportReviewer");
    opening.restart();
    reviewer->setCurrentIndex(1);
    QVERIFY(!place.isSettled());
    QCOMPARE(m_rig->find<QLabel>("exportRows")->text(), before);
    QVERIFY(m_rig->waitFor(
        [&] {
            if (said.isEmpty() || said.last() != state->text())
                said.append(state->text());
            return place.isSettled();
        },
        300'000));
    qInfo("Another filter: %lld ms, longest turn %lld ms, %d steps said", opening.elapsed(),
          turn.ms(), int(said.size()));
    QVERIFY2(said.first().startsWith(QStringLiteral("counting")), qPrintable(said.first()));
    QVERIFY(m_rig->find<QLabel>("exportRows")->text() != before);
    shootBoth("datasets-filtered");
    // Nothing matches: that is said, and nothing can be written.
    auto *model = m_rig->find<QComboBox>("exportModel");
    auto *label = m_rig->find<QComboBox>("exportLabel");
    model->setCurrentIndex(1);
    label->setCurrentIndex(label->count() - 1);
    m_rig->find<QLineEdit>("exportTo")->setText(QStringLiteral("2001-01-01"));
    QVERIFY(m_rig->waitFor([&] { return place.isSettled(); }, 300'000));
    QVERIFY2(state->text().startsWith(QStringLiteral("No decision matches")),
             qPrintable(state->text()));
    QVERIFY(!m_rig->find<QWidget>("exportGo")->isEnabled());
    shootBoth("datasets-nothing");
}

void TestManyRecords::review()
{
    QElapsedTimer deciding;
    m_rig->key(Qt::Key_1, Qt::ControlModifier);
    deciding.start();
    m_rig->key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_rig->waitForItem(QStringLiteral("open-2")));
    qInfo("The next draft: %lld ms", deciding.elapsed());
    shootBoth("review");
}

QTEST_MAIN(TestManyRecords)
#include "tst_manyrecords.moc"
