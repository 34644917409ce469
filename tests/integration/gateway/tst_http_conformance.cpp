// SPDX-License-Identifier: GPL-3.0-or-later
// The contract over HTTP, on PostgreSQL with two gateways, against its model. BLUEPENCIL_LONG=1
// runs more histories, BLUEPENCIL_SEED=n one.
#include "tests/integration/gateway/httpbackend.h"
#include "tests/integration/queue/conformance.h"
#include "tests/support/postgresserver.h"

#include <QTest>

using namespace bluepencil;

class TestHttpConformance final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void randomHistories_data();
    void randomHistories();

private:
    PostgresServer m_server;
};

void TestHttpConformance::initTestCase()
{
    if (const QString problem = m_server.start(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
}

void TestHttpConformance::randomHistories_data()
{
    QTest::addColumn<quint32>("seed");
    bool isOne = false;
    const int only = qEnvironmentVariableIntValue("BLUEPENCIL_SEED", &isOne);
    const int count = qEnvironmentVariableIsSet("BLUEPENCIL_LONG") ? 200 : 2;
    for (int seed = 1; !isOne && seed <= count; ++seed)
        QTest::addRow("seed %d", seed) << static_cast<quint32>(seed);
    if (isOne)
        QTest::addRow("seed %d", only) << static_cast<quint32>(only);
}

void TestHttpConformance::randomHistories()
{
    QFETCH(quint32, seed);
    const BackendFactory factory = httpBackend(m_server);
    const std::vector<Step> history = randomHistory(seed, 500);
    const auto failure = runHistory(factory, history);
    if (!failure)
        return;
    qWarning("step %d of %d: %s", int(failure->step) + 1, int(history.size()),
             qPrintable(failure->what));
    const auto shortest = runHistory(factory, shrink(factory, history));
    const Failure &shown = shortest ? *shortest : *failure;
    QFAIL(qPrintable(QStringLiteral("seed %1, step %2: %3\nThe shortest way there:\n%4\n%5")
                         .arg(seed)
                         .arg(failure->step + 1)
                         .arg(failure->what, shown.trace.join(u'\n'), shown.what)));
}

QTEST_GUILESS_MAIN(TestHttpConformance)
#include "tst_http_conformance.moc"
