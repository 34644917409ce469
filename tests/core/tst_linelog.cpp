// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/linelog.h"
#include "tests/support/fakeclock.h"

#include <QTest>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <future>
#include <latch>
#include <memory>
#include <unistd.h>
#include <utility>

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

    [[nodiscard]] QByteArray readLine() const // without its line feed
    {
        QByteArray line;
        char byte = 0;
        while (::read(ends[0], &byte, 1) == 1 && byte != '\n')
            line += byte;
        return line;
    }

    std::array<int, 2> ends {-1, -1};
    bool isOpen = false;
};

// Is first asked by who ends the log, then by the log itself.
class EndingClock final : public Clock {
public:
    [[nodiscard]] UtcMs now() const override { return m_clock.now(); }

    [[nodiscard]] qint64 steady() const override
    {
        if (++m_asked == 2)
            m_second.count_down();
        return m_clock.steady();
    }

    void advance(qint64 ms) { m_clock.advance(ms); }

    void waitForSecondAsked() const { m_second.wait(); }

private:
    FakeClock m_clock;
    mutable std::atomic_int m_asked = 0;
    mutable std::latch m_second {1};
};

} // namespace

class TestLineLog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesInOrder();
    void nobodyWaitsForAReader();
    void endsThoughNobodyReads();
    void endsThoughOneReadsSlowly();
    void endsThoughTheReaderIsGone();

private:
    SystemClock m_clock;
};

void TestLineLog::writesInOrder()
{
    const Pipe pipe;
    QVERIFY(pipe.isOpen);
    QByteArray expected;
    {
        LineLog log(pipe.ends[1], m_clock);
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
    LineLog log(pipe.ends[1], m_clock, 100'000);
    for (int i = 0; i < lines; ++i)
        log.write(filling + QByteArray::number(i));
    int read = 0;
    int dropped = 0;
    int last = -1; // as the pipe takes some, others find room behind those that did not
    while (read + dropped < lines) {
        const QByteArray line = pipe.readLine();
        if (line.startsWith("log: ")) {
            QVERIFY2(line.endsWith(" lines were dropped, for nobody read"), line.constData());
            dropped += line.sliced(5, line.indexOf(' ', 5) - 5).toInt();
            continue;
        }
        QVERIFY2(line.startsWith(filling), line.constData());
        const int number = line.sliced(filling.size()).toInt();
        QVERIFY2(number > last, line.constData());
        last = number;
        ++read;
    }
    QCOMPARE(read + dropped, lines);
    QVERIFY2(read > 900 && dropped > 0, qPrintable(QString::number(read))); // 100 kB of them
    log.write("again");
    QCOMPARE(pipe.read("again\n"), QByteArray("again\n"));
}

void TestLineLog::endsThoughNobodyReads()
{
    const Pipe pipe;
    QVERIFY(pipe.isOpen);
    {
        LineLog log(pipe.ends[1], m_clock);
        for (int i = 0; i < 2'000; ++i)
            log.write(QByteArray(100, 'x'));
    }
    QVERIFY(pipe.read("x\n").startsWith("xxx"));
}

// A page comes out of the pipe every 90 ms: there is room again and again, but no time.
void TestLineLog::endsThoughOneReadsSlowly()
{
    Pipe pipe;
    QVERIFY(pipe.isOpen);
    EndingClock clock;
    auto log = std::make_unique<LineLog>(pipe.ends[1], clock);
    for (int i = 0; i < 10'000; ++i)
        log->write(QByteArray(100, 'x'));
    const auto ended = std::async(std::launch::async, [&] {
        log.reset();
        ::close(std::exchange(pipe.ends[1], -1));
    });
    clock.waitForSecondAsked();
    std::array<char, 4096> page {};
    qsizetype bytes = 0;
    ssize_t got = 0;
    do {
        clock.advance(90);
        got = ::read(pipe.ends[0], page.data(), page.size());
        bytes += std::max<ssize_t>(got, 0);
    } while (got > 0);
    ended.wait();
    // What stood in the pipe, and a page for each time that there was room within half a second.
    const qsizetype pages = 7;
    const int held = ::fcntl(pipe.ends[0], F_GETPIPE_SZ);
    QVERIFY2(held > 0 && bytes <= held + pages * std::ssize(page),
             qPrintable(QString::number(bytes)));
}

void TestLineLog::endsThoughTheReaderIsGone()
{
    std::signal(SIGPIPE, SIG_IGN); // as the gateway does
    Pipe pipe;
    QVERIFY(pipe.isOpen);
    ::close(pipe.ends[0]);
    pipe.ends[0] = -1;
    LineLog log(pipe.ends[1], m_clock);
    log.write("to nobody");
    log.write("and again");
}

QTEST_GUILESS_MAIN(TestLineLog)
#include "tst_linelog.moc"
