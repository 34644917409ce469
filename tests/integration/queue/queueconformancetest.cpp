// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/queue/queueconformancetest.h"

#include "tests/integration/queue/conformance.h"

#include <QTest>

namespace bluepencil {

namespace {

bool isLong()
{
    return qEnvironmentVariableIsSet("BLUEPENCIL_LONG");
}

QtMessageHandler otherMessages = nullptr;

// What Qt says about the connections that the test breaks.
void dropExpected(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool expected = message.contains(QLatin1String("connection pointer is NULL"))
        || (message.startsWith(QLatin1String("QSqlQuery::"))
            && message.contains(QLatin1String("not open")));
    if (!expected)
        otherMessages(type, context, message);
}

} // namespace

void QueueConformanceTest::initTestCase()
{
    const QString problem = prepare();
    if (!problem.isEmpty())
        QSKIP(qPrintable(problem));
    otherMessages = qInstallMessageHandler(dropExpected);
}

void QueueConformanceTest::randomHistories_data()
{
    QTest::addColumn<quint32>("seed");
    bool one = false;
    const int only = qEnvironmentVariableIntValue("BLUEPENCIL_SEED", &one);
    const int count = isLong() ? longCount() : 20;
    for (int seed = 1; seed <= count; ++seed) {
        if (!one)
            QTest::addRow("seed %d", seed) << static_cast<quint32>(seed);
    }
    if (one)
        QTest::addRow("seed %d", only) << static_cast<quint32>(only);
}

void QueueConformanceTest::randomHistories()
{
    QFETCH(quint32, seed);
    const BackendFactory factory = this->factory();
    const std::vector<Step> history = randomHistory(seed, isLong() ? 10'000 : 500);
    const auto failure = runHistory(factory, history, &m_reached);
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

// A decision whose item has expired by the time it is recalled: most of those that expire do so
// undecided.
void QueueConformanceTest::whatChanceSeldomReaches()
{
    using Kind = Step::Kind;
    const std::vector<Step> history {{Kind::Submit, 0, 0, 11, 4}, // expires in half a second
                                     {Kind::LeaseItem, 1, 0, 0, 1},
                                     {Kind::Decide, 1, 0, 6, 1}, // approves it
                                     {Kind::Clock, 0, 14, 1, 0},
                                     {Kind::Recall, 1, 0, 0, 0}};
    const auto failure = runHistory(factory(), history, &m_reached);
    QVERIFY2(!failure, qPrintable(failure ? failure->what : QString()));
    QVERIFY(m_reached.contains(QStringLiteral("Recall gone")));
}

// Without this a history that does nothing would pass, too.
void QueueConformanceTest::historiesReachEverything()
{
    if (qEnvironmentVariableIsSet("BLUEPENCIL_SEED"))
        return;
    const QString wanted = QStringLiteral(
        "Submit ok,Submit conflict,Submit gone,Revise ok,Revise conflict,Revise gone,Revise "
        "not-found,"
        "Cancel ok,Cancel gone,Cancel not-found,LeaseQueue ok,LeaseItem ok,LeaseItem not-found,"
        "LeaseItem gone,LeaseItem already-decided,LeaseItem busy,LeaseItem not-permitted,"
        "LeaseItem paused,Adopt ok,Renew ok,Renew lease-lost,Release ok,Release lease-lost,Decide "
        "ok,"
        "Decide lease-lost,Decide already-decided,Decide gone,Decide not-seen,Decide invalid-input,"
        "DecideAgain ok,DecideAgain conflict,DecideAgain lease-lost,DecideAgain already-decided,"
        "DecideAgain gone,Recall ok,Recall conflict,Recall gone,Recall not-permitted,Take ok,Ack "
        "ok,"
        "Ack conflict,Ack not-found,Nack ok,Nack conflict,Signal ok,Signal conflict,Pause ok,"
        "Pause not-found,Resume ok,Reassign ok,Reassign already-decided,Reassign not-permitted,"
        "Requeue ok,Requeue conflict,Status ok,Status not-found,review decided,second decided,"
        "escalation decided,escalation dead,escalation cancelled,"
        "adjudication cancelled,review dead,second dead,decided acked,decided recalled,"
        "Decide conflict,request waiting,request answered,request refused,request recalled,"
        "request ended,decided not_sent,undecided acked,undecided recalled,expired acked,cancelled "
        "acked");
    QStringList missing;
    for (const QString &one : wanted.split(u',')) {
        if (!m_reached.contains(one))
            missing += one;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(", "))));
}

} // namespace bluepencil
