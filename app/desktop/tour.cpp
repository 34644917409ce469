// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour.h"

#include "app/desktop/samplehistory.h"
#include "ui/mainwindow.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"
#include "ui/settings/settings.h"

#include <QApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPixmap>
#include <QSaveFile>
#include <QTextStream>
#include <QWindow>

// How Qt's own tests press keys: through the window system's queue, so that shortcuts, focus and
// input behave as they do for a person. Exported by QtGui for that purpose.
Q_GUI_EXPORT void qt_handleKeyEvent(QWindow *window, QEvent::Type type, int key,
                                    Qt::KeyboardModifiers modifiers, const QString &text,
                                    bool repeated, ushort count);

namespace bluepencil {

namespace {

constexpr int pollMs = 10;
constexpr qint64 patienceMs = 90'000; // under sanitizers on a busy machine, too
constexpr int calmRounds = 2; // events that follow a change are through

} // namespace

Tour::Tour(MainWindow &window, Settings &settings, const Clock &clock, const RandomSource &random,
           const QString &workspacePath, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_clock(clock)
    , m_random(random)
    , m_folder(folder)
    , m_history(std::make_unique<SampleHistoryLoader>(workspacePath, clock, random))
{
    auto workspace = Workspace::open(workspacePath, clock, random);
    if (workspace) {
        m_workspace = std::move(*workspace);
        m_producer = std::make_unique<SqlReviewQueue>(*m_workspace, clock, random);
    }
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &Tour::poll);
}

Tour::~Tour() = default;

void Tour::start()
{
    if (!m_workspace) {
        end(false);
        return;
    }
    writeScript();
    next();
}

QWidget *Tour::shownWindow() const
{
    if (m_other)
        return m_other.get();
    QWidget *dialog = QApplication::activeModalWidget();
    return dialog ? dialog : &m_window;
}

QWindow *Tour::keyWindow() const
{
    return shownWindow()->windowHandle();
}

void Tour::key(int key, Qt::KeyboardModifiers modifiers)
{
    QString text;
    const bool plain = (modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier)) == Qt::NoModifier;
    if (plain && key >= Qt::Key_Space && key <= Qt::Key_AsciiTilde)
        text = QString(QChar(key)).toLower();
    else if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter))
        text = QStringLiteral("\r");
    qt_handleKeyEvent(keyWindow(), QEvent::KeyPress, key, modifiers, text, false, 1);
    qt_handleKeyEvent(keyWindow(), QEvent::KeyRelease, key, modifiers, text, false, 1);
}

void Tour::type(const QString &text)
{
    for (const QChar character : text) {
        const QString one(character);
        qt_handleKeyEvent(keyWindow(), QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, one,
                          false, 1);
        qt_handleKeyEvent(keyWindow(), QEvent::KeyRelease, Qt::Key_unknown, Qt::NoModifier, one,
                          false, 1);
    }
}

void Tour::selectByKeys(const QString &words)
{
    const qsizetype at = m_window.review()->editor()->text().indexOf(words);
    if (at < 0)
        return;
    key(Qt::Key_Home, Qt::ControlModifier);
    for (qsizetype i = 0; i < at; ++i)
        key(Qt::Key_Right);
    for (qsizetype i = 0; i < words.size(); ++i)
        key(Qt::Key_Right, Qt::ShiftModifier);
}

QString Tour::sql(const QString &text) const
{
    Query query(m_workspace->database(), text);
    const Result<bool> row = query.runToRow();
    if (!row)
        return toString(row.error());
    return *row ? query.utf8(0) : QStringLiteral("nothing");
}

QString Tour::openId() const
{
    const ReviewController *controller = m_window.controller();
    return controller != nullptr && controller->item() ? controller->item()->lease.item.externalId
                                                       : QString();
}

bool Tour::settled() const
{
    return m_window.review() != nullptr && m_window.review()->isSettled();
}

std::function<bool()> Tour::isOpen(const QString &externalId) const
{
    return [this, externalId] {
        return openId() == externalId;
    };
}

std::function<bool()> Tour::sqlIs(const QString &query, const QString &wanted) const
{
    return [this, query, wanted] {
        return sql(query) == wanted;
    };
}

std::function<QString()> Tour::sqlOf(const QString &query) const
{
    return [this, query] {
        return sql(query);
    };
}

// Running ---------------------------------------------------------------------------------------

void Tour::next()
{
    if (m_at >= m_steps.size()) {
        end(m_allOk);
        return;
    }
    const Step &step = m_steps[m_at];
    if (step.act)
        step.act();
    m_waited = 0;
    m_since.start();
    m_poll.start();
}

void Tour::poll()
{
    const Step &step = m_steps[m_at];
    const bool reached = settled() && (!step.until || step.until());
    m_waited = reached ? m_waited + 1 : 0;
    if (m_waited < calmRounds && m_since.elapsed() < patienceMs)
        return;
    m_poll.stop();
    finishStep();
}

void Tour::finishStep()
{
    const Step &step = m_steps[m_at];
    const bool reached = !step.until || step.until();
    const QString found = step.found ? step.found() : QString();
    const bool ok = reached && (!step.found || found == step.expected);
    if (!step.name.isEmpty()) {
        ++m_picture;
        shoot(QStringLiteral("%1-%2.png").arg(m_picture, 2, 10, QLatin1Char('0')).arg(step.name),
              step.ratio);
        note(step, found, ok);
    }
    if (!ok)
        m_allOk = false;
    if (!reached) {
        // What follows would only fail too.
        note({QStringLiteral("stopped-after-") + step.name, {}, {}, {}, {}, 1}, openId(), false);
        end(false);
        return;
    }
    ++m_at;
    next();
}

void Tour::shoot(const QString &file, double ratio)
{
    QWidget *shown = shownWindow();
    QPixmap picture(shown->size() * ratio);
    picture.setDevicePixelRatio(ratio);
    shown->render(&picture);
    if (!picture.save(m_folder + u'/' + file))
        m_allOk = false;
}

void Tour::note(const Step &step, const QString &found, bool ok)
{
    QJsonObject entry;
    entry.insert(QStringLiteral("step"), m_picture);
    entry.insert(QStringLiteral("name"), step.name);
    entry.insert(QStringLiteral("expected"), step.expected);
    entry.insert(QStringLiteral("found"), found);
    entry.insert(QStringLiteral("ok"), ok);
    m_report.append(entry);
    QTextStream(stdout)
        << QStringLiteral("%1  %2%3")
               .arg(
                   ok ? QStringLiteral("ok    ") : QStringLiteral("DIFFERS"), step.name,
                   ok ? QString()
                      : QStringLiteral(": expected \"%1\", found \"%2\"").arg(step.expected, found))
        << Qt::endl;
}

void Tour::end(bool ok)
{
    QJsonObject report;
    report.insert(QStringLiteral("ok"), ok);
    report.insert(QStringLiteral("steps"), m_report);
    QSaveFile file(m_folder + QStringLiteral("/tour.json"));
    const bool written = file.open(QIODevice::WriteOnly)
        && file.write(QJsonDocument(report).toJson()) > 0 && file.commit();
    Q_EMIT finished(ok && written);
}

} // namespace bluepencil
