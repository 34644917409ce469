// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/queue/conformance.h"

#include <QTest>

using namespace bluepencil;

// ReviewQueue on SQLite against a model of its contract: seeded random histories of two or three
// reviewers and a producer, with lost replies, crashes and broken connections. BLUEPENCIL_LONG=1
// runs 500 of them, BLUEPENCIL_SEED=n one.
class TestQueueConformance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void randomHistories_data();
    void randomHistories();
};

namespace {

QtMessageHandler otherMessages = nullptr;

// What Qt says about the connections that the test breaks.
void dropExpected(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(QLatin1String("QSqlQuery::")) || !message.contains(QLatin1String("not open")))
        otherMessages(type, context, message);
}

} // namespace

void TestQueueConformance::initTestCase()
{
    otherMessages = qInstallMessageHandler(dropExpected);
}

void TestQueueConformance::randomHistories_data()
{
    QTest::addColumn<quint32>("seed");
    bool one = false;
    const int only = qEnvironmentVariableIntValue("BLUEPENCIL_SEED", &one);
    const int count = qEnvironmentVariableIsSet("BLUEPENCIL_LONG") ? 500 : 20;
    for (int seed = 1; seed <= count; ++seed) {
        if (!one)
            QTest::addRow("seed %d", seed) << static_cast<quint32>(seed);
    }
    if (one)
        QTest::addRow("seed %d", only) << static_cast<quint32>(only);
}

void TestQueueConformance::randomHistories()
{
    QFETCH(quint32, seed);
    const BackendFactory factory = sqliteBackend();
    const std::vector<Step> history = randomHistory(seed, 500);
    const auto failure = runHistory(factory, history);
    if (!failure)
        return;
    const auto shortest = runHistory(factory, shrink(factory, history));
    const Failure &shown = shortest ? *shortest : *failure;
    QFAIL(qPrintable(QStringLiteral("seed %1, step %2: %3\nThe shortest way there:\n%4\n%5")
                         .arg(seed)
                         .arg(failure->step + 1)
                         .arg(failure->what, shown.trace.join(u'\n'), shown.what)));
}

QTEST_GUILESS_MAIN(TestQueueConformance)
#include "tst_queue_conformance.moc"
