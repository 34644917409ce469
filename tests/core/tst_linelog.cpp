// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/linelog.h"

#include <QTest>

#include <array>
#include <csignal>
#include <unistd.h>

using namespace bluepencil;

namespace {

struct Pipe {
    Pipe() { isOpen = ::pipe(ends.data()) == 0; }

    ~Pipe()
    {
        for (const int end : ends)
            ::close(end);
    }

    Q_DISABLE_COPY_MOVE(Pipe)

    // Until `end` was read, or nobody can write any more.
    [[nodiscard]] QByteArray read(const QByteArray &end) const
    {
        QByteArray text;
        std::array<char, 4096> some {};
        while (!text.endsWith(end)) {
            const ssize_t got = ::read(ends[0], some.data(), some.size());
            if (got <= 0)
                break;
            text.append(some.data(), got);
        }
        return text;
    }

    std::array<int, 2> ends {-1, -1};
    bool isOpen = false;
};

} // namespace

class TestLineLog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesInOrder();
    void nobodyWaitsForAReader();
    void endsThoughNobodyReads();
    void endsThoughTheReaderIsGone();
};

void TestLineLog::writesInOrder()
{
    const Pipe pipe;
    QVERIFY(pipe.isOpen);
    QByteArray expected;
    {
        LineLog log(pipe.ends[1]);
        for (int i = 0; i < 200; ++i) {
            const QByteArray line = "line " + QByteArray::number(i);
            log.write(line);
            expected += line + '\n';
        }
    }
    QCOMPARE(pipe.read("line 199\n"), expected);
}

// What was there stays in its order, what found no room is counted.
void TestLineLog::nobodyWaitsForAReader()
{
    const Pipe pipe;
    QVERIFY(pipe.isOpen);
    constexpr int lines = 4'000; // more than pipe and log hold together
    const QByteArray filling(100, 'x');
    LineLog log(pipe.ends[1], 100'000);
    for (int i = 0; i < lines; ++i)
        log.write(filling + QByteArray::number(i));
    const QByteArray end = " lines were dropped, for nobody read\n";
    QList<QByteArray> read = pipe.read(end).split('\n');
    read.removeLast(); // behind the last line feed
    const QByteArray dropped = read.takeLast();
    QVERIFY2(dropped.startsWith("log: "), dropped.constData());
    QCOMPARE(read.size() + dropped.sliced(5, dropped.indexOf(' ', 5) - 5).toInt(), lines);
    QVERIFY(read.size() > 1'000 && read.size() < lines);
    int last = -1; // as the pipe takes some, others find room behind those that did not
    for (const QByteArray &line : std::as_const(read)) {
        QVERIFY(line.startsWith(filling));
        const int number = line.sliced(filling.size()).toInt();
        QVERIFY2(number > last, line.constData());
        last = number;
    }
    log.write("again");
    QCOMPARE(pipe.read("again\n"), QByteArray("again\n"));
}

void TestLineLog::endsThoughNobodyReads()
{
    const Pipe pipe;
    QVERIFY(pipe.isOpen);
    {
        LineLog log(pipe.ends[1]);
        for (int i = 0; i < 2'000; ++i)
            log.write(QByteArray(100, 'x'));
    }
    QVERIFY(pipe.read("x\n").startsWith("xxx"));
}

void TestLineLog::endsThoughTheReaderIsGone()
{
    std::signal(SIGPIPE, SIG_IGN); // as the gateway does
    Pipe pipe;
    QVERIFY(pipe.isOpen);
    ::close(pipe.ends[0]);
    pipe.ends[0] = -1;
    LineLog log(pipe.ends[1]);
    log.write("to nobody");
    log.write("and again");
}

QTEST_GUILESS_MAIN(TestLineLog)
#include "tst_linelog.moc"
