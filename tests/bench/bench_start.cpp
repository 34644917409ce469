// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to the window as it then stays: the program with its first draft
// beside Qt Linguist, each on the same X server, whose frame buffer is a file that is watched. No
// program is asked, so none can say that it is ready before it looks so.
//
//   bench_start FRAMEBUFFER WORKSPACE BLUEPENCIL LINGUIST
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QThread>
#include <QtEndian>

#include <cstring>
#include <optional>

#include <unistd.h>

using namespace bluepencil;
using namespace bluepencil::bench;

namespace {

const QString Bench = QStringLiteral("start");
constexpr int WarmRounds = 9;
constexpr int ColdRounds = 3;
constexpr unsigned long PollMs = 2;
constexpr qint64 StillMs = 1500; // so long without a change, and the window is complete
constexpr qint64 PatienceMs = 60'000;
constexpr double GoalRatio = 1.5;
constexpr double Window = .1; // at least this share of the screen
constexpr double Caret = .0005; // what blinks or ticks is no painting

// The screen of Xvfb -fbdir: a header as of xwd (X11/XWDFile.h), a colour map, then the pixels.
class Screen {
public:
    bool open(const QString &path)
    {
        m_file.setFileName(path);
        if (!m_file.open(QIODevice::ReadOnly))
            return false;
        const uchar *start = m_file.map(0, m_file.size());
        if (start == nullptr)
            return false;
        const auto field = [start](int number) {
            return qFromBigEndian<quint32>(start + number * 4);
        };
        constexpr int headerSize = 0;
        constexpr int height = 5;
        constexpr int bitsPerPixel = 11;
        constexpr int bytesPerLine = 12;
        constexpr int colours = 19;
        constexpr quint32 colourBytes = 12;
        if (field(bitsPerPixel) != 32)
            return false;
        m_pixels = start + field(headerSize) + field(colours) * colourBytes;
        m_count = std::size_t(field(bytesPerLine)) * field(height) / sizeof(quint32);
        return true;
    }

    [[nodiscard]] std::vector<quint32> look() const
    {
        std::vector<quint32> frame(m_count);
        std::memcpy(frame.data(), m_pixels, m_count * sizeof(quint32));
        return frame;
    }

private:
    QFile m_file;
    const uchar *m_pixels = nullptr;
    std::size_t m_count = 0;
};

double difference(const std::vector<quint32> &one, const std::vector<quint32> &other)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < one.size(); ++i)
        count += one[i] != other[i] ? 1 : 0;
    return double(count) / double(one.size());
}

struct Frame {
    double ms = 0;
    std::vector<quint32> pixels;
};

// The frames that differ, until nothing changes any more; empty if no window came.
std::vector<Frame> watch(const Screen &screen, const QElapsedTimer &since)
{
    std::vector<Frame> frames {{0, screen.look()}};
    bool shown = false;
    while (since.elapsed() < PatienceMs) {
        std::vector<quint32> now = screen.look();
        const double ms = double(since.nsecsElapsed()) / 1e6;
        if (difference(now, frames.back().pixels) > Caret / 2) {
            shown = shown || difference(now, frames.front().pixels) > Window;
            frames.push_back({ms, std::move(now)});
        } else if (shown && ms - frames.back().ms > double(StillMs)) {
            return frames;
        }
        QThread::msleep(PollMs);
    }
    return {};
}

std::optional<double> startOf(const Screen &screen, const QString &program,
                              const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer since;
    since.start();
    process.start(program, arguments);
    if (!process.waitForStarted())
        return std::nullopt;
    const std::vector<Frame> frames = watch(screen, since);
    process.terminate();
    if (!process.waitForFinished())
        process.kill();
    process.waitForFinished();
    if (frames.empty())
        return std::nullopt;
    // The first from which on it looks as it does in the end.
    double complete = frames.back().ms;
    for (auto frame = frames.rbegin(); frame != frames.rend(); ++frame) {
        if (difference(frame->pixels, frames.back().pixels) > Caret)
            break;
        complete = frame->ms;
    }
    return complete;
}

// What the system keeps of files goes; only root may ask for that.
bool dropCaches()
{
    ::sync();
    QFile file(QStringLiteral("/proc/sys/vm/drop_caches"));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write("3") == 1;
}

class Contest {
public:
    Contest(const Screen &screen, QString workspace, QString program, QString peer)
        : m_screen(screen)
        , m_workspace(std::move(workspace))
        , m_program(std::move(program))
        , m_peer(std::move(peer))
    {
    }

    // In turn, so that whatever else the machine does falls on both.
    bool run(const QString &name, int rounds, bool cold, std::optional<double> goal) const
    {
        std::vector<double> ours;
        std::vector<double> theirs;
        for (int i = 0; i < rounds; ++i) {
            if (cold && !dropCaches()) {
                note(QStringLiteral("the files can't be dropped from memory without being root; "
                                    "no cold start is measured"));
                report(Bench, {name, {}, ms(), QStringLiteral("linguist"), {}, {}});
                return true;
            }
            const auto own = startOf(m_screen, m_program,
                                     {QStringLiteral("--workspace"), m_workspace,
                                      QStringLiteral("--reviewer"), QStringLiteral("Bench")});
            if (!own)
                return false;
            if (cold)
                static_cast<void>(dropCaches());
            const auto other
                = m_peer.isEmpty() ? std::nullopt : startOf(m_screen, m_peer, {});
            if (!cold && i == 0)
                continue; // only warms up
            ours.push_back(*own);
            if (other)
                theirs.push_back(*other);
        }
        if (theirs.empty())
            note(QStringLiteral("Qt Linguist did not show its window; its figure is null"));
        report(Bench,
               {name, median(ours), ms(), QStringLiteral("linguist"),
                theirs.empty() ? std::nullopt : std::optional(median(theirs)), goal});
        return true;
    }

private:
    [[nodiscard]] static QString ms() { return QStringLiteral("ms"); }

    const Screen &m_screen;
    QString m_workspace;
    QString m_program;
    QString m_peer;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5) {
        note(QStringLiteral("usage: bench_start FRAMEBUFFER WORKSPACE BLUEPENCIL LINGUIST"));
        return 2;
    }
    Screen screen;
    if (!screen.open(arguments[1])) {
        note(QStringLiteral("%1 is no frame buffer of Xvfb with 32 bits a pixel").arg(arguments[1]));
        return 1;
    }
    const Contest contest(screen, arguments[2], arguments[3], arguments[4]);
    const bool warm = contest.run(QStringLiteral("process start to the first draft"), WarmRounds,
                                  false, GoalRatio);
    return warm
            && contest.run(QStringLiteral("process start to the first draft, cold"), ColdRounds,
                           true, std::nullopt)
        ? 0
        : 1;
}
