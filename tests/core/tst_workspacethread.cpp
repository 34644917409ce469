// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace.h"
#include "core/store/workspacethread.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;

class TestWorkspaceThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersInOrderOnOneConnection();
    void opensWithTheFirstQuestion();
    void triesToOpenAgain();
    void closesAfterWhatWasAsked();
    void nothingRunsOnceItIsClosed();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("w.bluepencil")); }

    void make() { QVERIFY(Workspace::open(path(), m_clock, m_random).has_value()); }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    RandomSource m_random = systemRandom();
};

namespace {

template <typename T> T answerOf(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace

void TestWorkspaceThread::answersInOrderOnOneConnection()
{
    make();
    WorkspaceThread thread(QStringLiteral("test"), path(), m_clock, m_random);
    QList<int> order; // of the thread's
    std::vector<QFuture<Result<const Workspace *>>> asked;
    for (int number = 0; number < 20; ++number) {
        asked.push_back(thread.ask([&order, number](Workspace &workspace) {
            order += number;
            return Result<const Workspace *>(&workspace);
        }));
    }
    const Result<const Workspace *> first = answerOf(asked.front());
    QVERIFY(first.has_value());
    for (const auto &each : asked)
        QCOMPARE(answerOf(each).value(), *first);
    thread.close();
    QCOMPARE(order.size(), 20);
    QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
}

void TestWorkspaceThread::opensWithTheFirstQuestion()
{
    WorkspaceThread thread(QStringLiteral("test"), path(), m_clock, m_random);
    make(); // there was nothing to open before
    const auto answer = answerOf(
        thread.ask([](Workspace &workspace) { return Result<QString>(workspace.id()); }));
    QVERIFY(answer.has_value());
}

void TestWorkspaceThread::triesToOpenAgain()
{
    QVERIFY(!QFile::exists(path()) || QFile::remove(path()));
    WorkspaceThread thread(QStringLiteral("test"), path(), m_clock, m_random);
    const auto question = [](Workspace &workspace) {
        return Result<QString>(workspace.id());
    };
    const Result<QString> missing = answerOf(thread.ask(question));
    QVERIFY(!missing.has_value());
    QCOMPARE(missing.error().code, Error::Code::NotFound);
    make();
    QVERIFY(answerOf(thread.ask(question)).has_value());
}

void TestWorkspaceThread::closesAfterWhatWasAsked()
{
    make();
    QStringList steps;
    QSemaphore go;
    WorkspaceThread thread(QStringLiteral("test"), path(), m_clock, m_random);
    const auto asked = thread.ask([&](Workspace &) {
        go.acquire();
        steps += QStringLiteral("answered");
        return Result<int>(1);
    });
    go.release();
    thread.close([&steps] { steps += QStringLiteral("last"); });
    QVERIFY(asked.isFinished());
    QCOMPARE(steps, (QStringList {QStringLiteral("answered"), QStringLiteral("last")}));
}

void TestWorkspaceThread::nothingRunsOnceItIsClosed()
{
    make();
    std::atomic_bool ran = false;
    QFuture<Result<int>> late;
    WorkspaceThread thread(QStringLiteral("test"), path(), m_clock, m_random);
    // Put by the last work itself, and so behind the end.
    thread.close([&] {
        late = thread.ask([&ran](Workspace &) {
            ran = true;
            return Result<int>(1);
        });
    });
    thread.post([&ran](const Result<Workspace *> &) { ran = true; });
    thread.close();
    QVERIFY(!ran);
}

QTEST_GUILESS_MAIN(TestWorkspaceThread)
#include "tst_workspacethread.moc"
