// SPDX-License-Identifier: GPL-3.0-or-later
// The reviewer's minute on a large workspace, through the real window: the key that decides to the
// next draft on the screen, a letter to its redline, and the memory of it all.
//
//   bench_flow fill DIR       a workspace with 100,000 feedback records and 10,000 waiting items
//   bench_flow measure DIR    the figures, in a process that did not fill it
#include "core/queue/importer.h"
#include "core/review/memoryrecord.h"
#include "tests/bench/figures.h"
#include "tests/bench/manyreviews.h"
#include "ui/common/dialogs.h"
#include "ui/common/style/themecontroller.h"
#include "ui/mainwindow.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"
#include "ui/settings/settings.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QTimer>
#include <QWindow>

#include <algorithm>
#include <ctime>
#include <functional>
#include <random>

// How Qt's own tests press keys. Exported by QtGui for that purpose.
Q_GUI_EXPORT void qt_handleKeyEvent(QWindow *window, QEvent::Type type, int key,
                                    Qt::KeyboardModifiers modifiers, const QString &text,
                                    bool repeated, ushort count);

using namespace bluepencil;
using namespace bluepencil::bench;

namespace {

const QString Bench = QStringLiteral("flow");
constexpr int Records = 100'000;
constexpr int Waiting = 10'000;
constexpr int Warm = 10;
constexpr int Decisions = 120;
constexpr int Letters = 60;
constexpr double DecisionMs = 33;
constexpr double LetterMs = 16;
constexpr double LongLetterMs = 33;
constexpr double MostMebibytes = 100;
constexpr qint64 PatienceMs = 30'000;

std::string prose(std::mt19937 &random, int bytes)
{
    static const char *const words[]
        = {"the",    "order",  "was",     "sent",  "on",      "Monday",  "and",    "should",
           "arrive", "within", "three",   "days",  "but",     "please",  "write",  "again",
           "if",     "it",     "does",    "not",   "parcel",  "refund",  "of",     "46.90",
           "euros",  "your",   "account", "terms", "because", "address", "number", "thank"};
    std::string text;
    int sentence = 0;
    while (int(text.size()) < bytes) {
        text += words[random() % std::size(words)];
        ++sentence;
        if (sentence % 90 == 0)
            text += ".\n\n";
        else
            text += sentence % 12 == 0 ? ". " : " ";
    }
    return text;
}

QByteArray waitingItem(std::mt19937 &random, const std::string &id, int priority, int draftBytes)
{
    OrderedJson json;
    json["external_id"] = id;
    json["queue"] = "q" + std::to_string(random() % 4);
    json["task"] = "reply";
    json["language"] = "en";
    json["priority"] = priority;
    json["title"] = "Case " + id + ", " + prose(random, 24);
    OrderedJson messages = OrderedJson::array();
    for (int i = 0; i < 3; ++i)
        messages.push_back(
            {{"role", i == 1 ? "assistant" : "user"}, {"content", prose(random, 600)}});
    json["messages"] = messages;
    json["draft"] = prose(random, draftBytes);
    json["facts"] = {{{"name", "Order total"}, {"value", "64.90"}, {"unit", "EUR"}},
                     {{"name", "Days"}, {"value", "3"}}};
    json["references"] = {{{"title", "Terms"}, {"text", prose(random, 900)}}};
    return toLine(json) + '\n';
}

bool addWaiting(Workspace &workspace, const Clock &clock, const QString &folder)
{
    const QString path = folder + QStringLiteral("/waiting.jsonl");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    std::mt19937 random(11);
    for (int i = 0; i < Waiting - 2; ++i)
        file.write(waitingItem(random, "w-" + std::to_string(i), int(random() % 100), 2000));
    file.write(waitingItem(random, "ten", 0, 10'000));
    file.write(waitingItem(random, "hundred", 0, 100'000));
    file.close();
    SqlReviewQueue queue(workspace, clock, seededRandom(5));
    const auto report = importFile(queue, clock, seededRandom(6), path, {});
    QFile::remove(path);
    if (report && report->stored && report->accepted == Waiting)
        return true;
    note(report ? QStringLiteral("the waiting items were refused") : toString(report.error()));
    return false;
}

int fill(const QString &folder)
{
    const SystemClock clock;
    const auto workspace
        = Workspace::open(folder + QStringLiteral("/workspace.bluepencil"), clock, seededRandom(1));
    if (!workspace)
        return 1;
    const Result<> added = addManyReviews(**workspace, 1, Records);
    if (!added)
        note(toString(added.error()));
    // A workspace in use has been read by the correction memory.
    for (Result<bool> more = true; more && *more;)
        more = rememberFeedback((*workspace)->database(), 500);
    return added && addWaiting(**workspace, clock, folder) ? 0 : 1;
}

// Tells when the window has painted.
class Watched final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool update = event->type() == QEvent::UpdateRequest;
        const bool done = QApplication::notify(receiver, event);
        if (update && painted)
            painted();
        return done;
    }

    std::function<void()> painted;
};

double threadMilliseconds()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double residentMebibytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

double percentile95(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() * 95 / 100];
}

class Measuring {
public:
    Measuring(Watched &application, const QString &folder)
        : m_application(application)
        , m_store(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
        , m_settings(m_store)
        , m_look(application)
    {
        MainWindow::Config config;
        config.workspacePath = folder + QStringLiteral("/workspace.bluepencil");
        config.reviewer = QStringLiteral("Bench Reviewer");
        m_window = std::make_unique<MainWindow>(config, m_clock, m_random, m_settings, m_look,
                                                m_dialogs);
        m_window->resize(1440, 900);
        m_window->show();
    }

    bool run()
    {
        if (!until([this] { return settled() && !openId().isEmpty(); }))
            return false;
        return measureDecisions() && measureMemory()
            && measureLetters(QStringLiteral("ten"), QStringLiteral("10 kB"), LetterMs)
            && measureLetters(QStringLiteral("hundred"), QStringLiteral("100 kB"), LongLetterMs);
    }

private:
    [[nodiscard]] bool settled() const { return m_window->review()->isSettled(); }

    [[nodiscard]] QString openId() const
    {
        const auto &item = m_window->controller()->item();
        return item ? item->lease.itemId : QString();
    }

    bool until(const std::function<bool()> &done)
    {
        QElapsedTimer since;
        since.start();
        // With a limit of time processEvents never waits, and would count its turning as work.
        QTimer wake;
        wake.start(50);
        while (!done()) {
            if (since.elapsed() > PatienceMs) {
                note(QStringLiteral("the window does not get there"));
                return false;
            }
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        return true;
    }

    void press(int key, Qt::KeyboardModifiers modifiers, const QString &text = {})
    {
        qt_handleKeyEvent(m_window->windowHandle(), QEvent::KeyPress, key, modifiers, text, false,
                          1);
        qt_handleKeyEvent(m_window->windowHandle(), QEvent::KeyRelease, key, modifiers, text, false,
                          1);
    }

    bool measureDecisions()
    {
        std::vector<double> elapsed;
        std::vector<double> busy;
        for (int i = 0; i < Warm + Decisions; ++i) {
            const QString before = openId();
            bool shown = false;
            QElapsedTimer since;
            double took = 0;
            double thread = 0;
            m_application.painted = [&] {
                if (shown || openId() == before || openId().isEmpty())
                    return;
                shown = true;
                took = double(since.nsecsElapsed()) / 1e6;
                thread = threadMilliseconds() - thread;
            };
            thread = threadMilliseconds();
            since.start();
            press(Qt::Key_Return, Qt::ControlModifier);
            const bool there = until([&] { return shown; });
            m_application.painted = {};
            if (!there || !until([this] { return settled(); }))
                return false;
            if (i < Warm)
                continue;
            elapsed.push_back(took);
            busy.push_back(thread);
        }
        const QString ms = QStringLiteral("ms");
        report(Bench,
               {QStringLiteral("decision to the next draft, p95"), percentile95(elapsed), ms,
                QStringLiteral("limit"), DecisionMs, 1});
        report(Bench,
               {QStringLiteral("decision to the next draft, median"),
                median(elapsed),
                ms,
                {},
                {},
                {}});
        report(Bench,
               {QStringLiteral("of it on the window's thread, p95"),
                percentile95(busy),
                ms,
                {},
                {},
                {}});
        return true;
    }

    bool measureMemory()
    {
        report(Bench,
               {QStringLiteral("memory after %1 decisions").arg(Warm + Decisions),
                residentMebibytes(), QStringLiteral("MiB"), QStringLiteral("limit"), MostMebibytes,
                1});
        return true;
    }

    // Processor time of the window's thread from the key until the redline of the new text is
    // painted; the pause before comparing is no work.
    bool measureLetters(const QString &id, const QString &size, double limit)
    {
        ReviewController *controller = m_window->controller();
        controller->openItem(QStringLiteral("local"), id);
        const auto open = [&] {
            return settled() && controller->item()
                && controller->item()->lease.item.externalId == id;
        };
        if (!until(open))
            return false;
        DraftEditor *editor = m_window->review()->editor();
        editor->setFocus();
        editor->setCaret(editor->text().size() / 2);
        std::vector<double> busy;
        std::vector<double> letter;
        std::vector<double> all;
        for (int i = 0; i < Warm + Letters; ++i) {
            const double before = threadMilliseconds();
            press(Qt::Key_X, Qt::NoModifier, QStringLiteral("x"));
            bool painted = false;
            m_application.painted = [&] {
                painted = true;
            };
            if (!until([&] { return painted; }))
                return false;
            const double first = threadMilliseconds() - before;
            if (!until([this] { return m_window->review()->isCompared(); }))
                return false;
            painted = false;
            if (!until([&] { return painted; }))
                return false;
            const double redline = threadMilliseconds() - before;
            m_application.painted = {};
            if (!until([this] { return settled(); }))
                return false;
            if (i < Warm)
                continue;
            letter.push_back(first);
            busy.push_back(redline);
            all.push_back(threadMilliseconds() - before);
        }
        const QString ms = QStringLiteral("ms");
        report(Bench,
               {QStringLiteral("letter to redline, %1, window's thread, p95").arg(size),
                percentile95(busy), ms, QStringLiteral("limit"), limit, 1});
        report(Bench,
               {QStringLiteral("letter to all that follows, %1, window's thread, p95").arg(size),
                percentile95(all),
                ms,
                {},
                {},
                {}});
        report(Bench,
               {QStringLiteral("letter on the screen, %1, p95").arg(size),
                percentile95(letter),
                ms,
                {},
                {},
                {}});
        return true;
    }

    Watched &m_application;
    SystemClock m_clock;
    RandomSource m_random = seededRandom(7);
    QSettings m_store;
    Settings m_settings;
    ThemeController m_look;
    Dialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

int measure(Watched &application, const QString &folder)
{
    Measuring measuring(application, folder);
    return measuring.run() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    Watched application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("fill"))
        return fill(arguments[2]);
    if (arguments.size() == 3 && arguments[1] == QLatin1String("measure"))
        return measure(application, arguments[2]);
    note(QStringLiteral("usage: bench_flow fill|measure DIR"));
    return 2;
}
