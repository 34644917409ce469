// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rig/windowrig.h"

#include "core/queue/importer.h"
#include "ui/common/banner.h"
#include "ui/report/pagereport.h"
#include "ui/report/reportfile.h"
#include "ui/report/reporthtml.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"
#include "ui/statistics/statisticsplace.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPixmap>
#include <QTest>
#include <QWindow>

namespace bluepencil {

namespace {

QString textOf(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & (Qt::ControlModifier | Qt::AltModifier))
        return {};
    if (key == Qt::Key_Return)
        return QStringLiteral("\r");
    return key < Qt::Key_Escape ? QString(QChar(key)).toLower() : QString();
}

} // namespace

QByteArray threeItems()
{
    return "{\"external_id\":\"t-1\",\"priority\":90,\"language\":\"en\",\"task\":\"reply\","
           "\"title\":\"First\",\"messages\":[{\"role\":\"user\",\"content\":\"Where is it?\","
           "\"name\":\"Ann\"}],\"draft\":\"Your parcel arrives on Monday. Regards\","
           "\"facts\":[{\"name\":\"Day\",\"value\":\"Tuesday\"}],"
           "\"references\":[{\"title\":\"Order\",\"text\":\"Tuesday\"}]}\n"
           "{\"external_id\":\"t-2\",\"priority\":60,\"language\":\"en\",\"title\":\"Second\","
           "\"messages\":[{\"role\":\"user\",\"content\":\"Refund?\"}],"
           "\"draft\":\"We refund 40 euros.\"}\n"
           "{\"external_id\":\"t-3\",\"priority\":30,\"language\":\"en\",\"title\":\"Third\","
           "\"messages\":[{\"role\":\"user\",\"content\":\"Thanks\"}],\"draft\":\"You are "
           "welcome.\"}\n";
}

WindowRig::WindowRig(const Clock &clock, bool withItems)
    : look(*qApp)
    , m_clock(clock)
{
    store = std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")),
                                        QSettings::IniFormat);
    settings = std::make_unique<Settings>(*store);
    auto opened = Workspace::open(path(), clock, random);
    if (!opened)
        qFatal("%s", qPrintable(toString(opened.error())));
    m_workspace = std::move(*opened);
    m_queue = std::make_unique<SqlReviewQueue>(*m_workspace, clock, random);
    if (withItems)
        import(threeItems());
}

WindowRig::~WindowRig()
{
    closeWindow();
}

QString WindowRig::path() const
{
    return folder.filePath(QStringLiteral("workspace.bluepencil"));
}

void WindowRig::import(const QByteArray &lines)
{
    QFile file(folder.filePath(QStringLiteral("items.jsonl")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the items");
    file.write(lines);
    file.close();
    const auto report = importFile(*m_queue, m_clock, random, file.fileName(), {});
    if (!report)
        qFatal("%s", qPrintable(toString(report.error())));
    if (!report->stored)
        qFatal("refused: %s", qPrintable(report->refusals.front().reason));
}

void WindowRig::open(const QString &reviewer, QSize size)
{
    openFile(path(), reviewer, size);
}

void WindowRig::openFile(const QString &path, const QString &reviewer, QSize size)
{
    MainWindow::Config config;
    config.workspacePath = path;
    config.reviewer = reviewer;
    config.notifier = notifier;
    config.statistics = [this](const MainWindow::PageContext &page) {
        return new StatisticsPlace(
            {page.service.config().workspacePath, page.clock, random, page.actions, page.dialogs,
             *page.parent->window(), store.get(),
             [](const StatsService::ReportAnswer &answer, const QString &file) {
                 return writeReport(answer, QStringLiteral("en"), file);
             },
             &page.settings,
             [](const SavedPage &saved) {
                 return reportHtml(composePage(saved, QStringLiteral("en")));
             }},
            page.parent);
    };
    show(config, size);
}

void WindowRig::openThrough(const QString &address, const QByteArray &token, TokenKeeper *tokens)
{
    MainWindow::Config config;
    config.workspacePath = address;
    config.token = token;
    config.tokens = tokens;
    config.stationFolder = folder.filePath(QStringLiteral("stations"));
    show(config, {1440, 900});
}

void WindowRig::show(const MainWindow::Config &config, QSize size)
{
    window = std::make_unique<MainWindow>(config, m_clock, random, *settings, look, dialogs);
    window->resize(size);
    window->show();
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("the window does not come up");
}

void WindowRig::closeWindow()
{
    if (!window)
        return;
    window->close();
    if (!waitFor([this] { return !window->isVisible(); }))
        qWarning("the window does not close");
    window.reset();
}

QWindow *WindowRig::keyWindow() const
{
    const QWidget *dialog = QApplication::activeModalWidget();
    return (dialog != nullptr ? dialog : window.get())->windowHandle();
}

void WindowRig::key(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(keyWindow(), Qt::Key(key), modifiers);
}

void WindowRig::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::simulateEvent(keyWindow(), true, key, modifiers, textOf(key, modifiers), false);
}

void WindowRig::repeat(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::simulateEvent(keyWindow(), true, key, modifiers, textOf(key, modifiers), true);
}

void WindowRig::letGo(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::simulateEvent(keyWindow(), false, key, modifiers, textOf(key, modifiers), false);
}

void WindowRig::type(const QString &text)
{
    for (const QChar character : text) {
        if (character == u'\n')
            QTest::keyClick(keyWindow(), Qt::Key_Return);
        else
            QTest::sendKeyEvent(QTest::Click, keyWindow(), Qt::Key_unknown, QString(character),
                                Qt::NoModifier);
    }
}

bool WindowRig::tabTo(const char *name)
{
    constexpr int most = 120;
    for (int i = 0; i < most; ++i) {
        if (focusName() == QLatin1String(name))
            return true;
        key(Qt::Key_Tab);
    }
    return false;
}

void WindowRig::select(const QString &words)
{
    const qsizetype at = window->review()->editor()->text().indexOf(words);
    if (at < 0)
        qFatal("the draft has no \"%s\"", qPrintable(words));
    key(Qt::Key_Home, Qt::ControlModifier);
    for (qsizetype i = 0; i < at; ++i)
        key(Qt::Key_Right);
    for (qsizetype i = 0; i < words.size(); ++i)
        key(Qt::Key_Right, Qt::ShiftModifier);
}

bool WindowRig::waitFor(const std::function<bool()> &done, int ms)
{
    return QTest::qWaitFor(done, ms);
}

bool WindowRig::waitSettled()
{
    return waitFor([this] { return window->review() && window->review()->isSettled(); });
}

bool WindowRig::waitForItem(const QString &externalId)
{
    return waitFor([&] { return openId() == externalId && window->review()->isSettled(); });
}

bool WindowRig::waitForDecisions(int count)
{
    return waitFor([&] {
        return sql(QStringLiteral("SELECT count(*) FROM decision WHERE status = 'counted'"))
            == QString::number(count);
    });
}

QString WindowRig::openId() const
{
    if (!window->controller() || !window->controller()->item())
        return {};
    return window->controller()->item()->lease.item.externalId;
}

QString WindowRig::focusName() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus != nullptr ? focus->objectName() : QString();
}

QString WindowRig::bannerId() const
{
    return window->banner()->shownId();
}

void WindowRig::shoot(const QString &name) const
{
    const QString folderName = qEnvironmentVariable("BLUEPENCIL_SCREENSHOTS");
    if (folderName.isEmpty())
        return;
    QDir().mkpath(folderName);
    window->grab().save(folderName + u'/' + name + QStringLiteral(".png"));
}

QString WindowRig::sql(const QString &text)
{
    Query query(m_workspace->database(), text);
    const Result<bool> row = query.runToRow();
    if (!row)
        return toString(row.error());
    return *row ? query.utf8(0) : QStringLiteral("-");
}

} // namespace bluepencil
