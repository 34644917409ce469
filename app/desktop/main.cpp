// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/filteroptions.h"
#include "app/desktop/demo.h"
#include "app/desktop/keychain.h"
#include "app/desktop/reportcommand.h"
#include "app/desktop/samplehistory.h"
#include "app/desktop/sessionwatch.h"
#include "app/desktop/singleinstance.h"
#include "app/desktop/tour.h"
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/outofmemory.h"
#include "core/queue/remote/networktransport.h"
#include "core/store/workspace.h"
#include "ui/common/banner.h"
#include "ui/common/dialogs.h"
#include "ui/common/style/themecontroller.h"
#include "ui/common/traynotifier.h"
#include "ui/mainwindow.h"
#include "ui/report/pagereport.h"
#include "ui/report/reportfile.h"
#include "ui/report/reporthtml.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"
#include "ui/settings/language.h"
#include "ui/settings/settings.h"
#include "ui/statistics/statisticsplace.h"
#include "ui/words.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QLocale>
#include <QNetworkProxyFactory>
#include <QSettings>
#include <QTextStream>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace {

using namespace bluepencil;

constexpr int sessionAfterMs = 500;

struct Options {
    std::string workspace;
    std::string reviewer;
    std::string tour;
    bool demo = false;
    std::string report;
    std::string out;
    std::string language;
    std::vector<std::string> queues;
    std::vector<std::string> models;
    std::vector<std::string> tasks;
    FilterOptions against;
};

int failed(const Error &error)
{
    QTextStream(stderr) << QStringLiteral("bluepencil: ") << toString(error) << Qt::endl;
    return 1;
}

std::unique_ptr<QSettings> settingsStore(const QString &folder)
{
    if (folder.isEmpty())
        return std::make_unique<QSettings>();
    return std::make_unique<QSettings>(folder + QStringLiteral("/settings.ini"),
                                       QSettings::IniFormat);
}

// Where demo and tour keep what is theirs; empty: the user's own places.
QString folderOf(const Options &options)
{
    if (!options.tour.empty())
        return QString::fromStdString(options.tour) + QStringLiteral("/workspace");
    return options.demo ? demoFolder() : QString();
}

// The tour always begins with an empty workspace.
bool startAfresh(const QString &folder)
{
    QDir(folder).removeRecursively();
    return QDir().mkpath(folder);
}

// The first draft stands on the screen before the history comes in behind it.
void loadHistory(MainWindow &window, SampleHistoryLoader &loader)
{
    QObject::connect(&loader, &SampleHistoryLoader::loaded, &window,
                     [&window] { window.controller()->refreshList(); });
    QObject::connect(&loader, &SampleHistoryLoader::failed, &window, [&window](const Error &error) {
        const words::ErrorWords said = words::error(error);
        BannerMessage message;
        message.id = QStringLiteral("sampleHistory");
        message.tone = Tone::Warn;
        message.icon = QStringLiteral("warning");
        message.strong = MainWindow::tr("The sample history is not there.");
        message.sentence = said.strong + u' ' + said.sentence;
        window.banner()->post(message);
    });
    QObject::connect(
        window.controller(), &ReviewController::itemChanged, &loader, [&loader] { loader.start(); },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

int runTour(Tour &tour, MainWindow &window)
{
    bool asExpected = false;
    QObject::connect(&window, &MainWindow::closed, qApp, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QObject::connect(&tour, &Tour::finished, &window, [&](bool ok) {
        asExpected = ok;
        // As a person would leave; the program ends with its last window.
        window.close();
    });
    QMetaObject::invokeMethod(&tour, &Tour::start, Qt::QueuedConnection);
    QApplication::exec();
    return asExpected ? 0 : 1;
}

// Of the environment, for scripts; else the one in the keychain, if that answers in time.
QByteArray tokenFor(const QString &address, TokenKeeper &keychain)
{
    const auto url = gatewayAddress(address);
    QByteArray token = qgetenv("BLUEPENCIL_TOKEN");
    if (!url || !token.isEmpty())
        return token;
    constexpr int longestMs = 20'000; // a person may have to unlock it
    QEventLoop wait;
    QTimer::singleShot(longestMs, &wait, &QEventLoop::quit);
    keychain.read(url->toString(), &wait, [&](const QByteArray &kept, const QString &) {
        token = kept;
        wait.quit();
    });
    wait.exec();
    return token;
}

int report(const Options &options)
{
    const ReportOptions wanted {
        toQt(options.report), toQt(options.out),    toQt(options.workspace), toQt(options.language),
        toQt(options.queues), toQt(options.models), toQt(options.tasks),     options.against};
    if (const Result<> usable = checkReportOptions(wanted); !usable) {
        failed(usable.error());
        return 2;
    }
    const SystemClock clock;
    const Result<> made = makeReport(wanted, clock, systemRandom());
    if (made)
        return 0;
    failed(made.error());
    const bool isUsage = made.error().code == Error::Code::InvalidArgument
        && made.error().where.startsWith(QStringLiteral("--"));
    return isUsage ? 2 : 1;
}

void addReport(const CliCommand &line, Options &options)
{
    const CliOption report
        = line.addOption("--report", options.report,
                         "Write a supervisor's report instead of opening the window: of the last "
                         "whole day, week, month or quarter, or FIRST..LAST")
              .valueName("PERIOD");
    const CliOption out
        = line.addOption("--out", options.out, "Where it goes: FILE.pdf or FILE.html")
              .valueName("FILE");
    report.needs(out);
    out.needs(report);
    line.addOption("--language", options.language, "Of the report: de, en …")
        .valueName("CODE")
        .needs(report);
    const auto add = [&](const char *name, std::vector<std::string> &values, const char *help) {
        line.addOption(name, values, help).valueName("NAME").oneArgument().needs(report);
    };
    add("--queue", options.queues, "Only its decisions, in the report; may be repeated");
    add("--model", options.models, "Only those on its drafts; may be repeated");
    add("--task", options.tasks, "Only those of this task; may be repeated");
    options.against.addTo(line, "against-", "The selection that the report compares with");
    for (const CliOption &option : line.options()) {
        if (option.name().starts_with("--against-"))
            option.needs(report);
    }
}

int run(QApplication &application, const Options &options)
{
    const SystemClock clock;
    const RandomSource random = systemRandom();
    const QString tour = QString::fromStdString(options.tour);
    const QString folder = folderOf(options);
    // The dataset of an earlier tour; the export writes into no folder that holds something.
    if (!tour.isEmpty())
        QDir(tour + QStringLiteral("/dataset")).removeRecursively();
    if (!tour.isEmpty() && !startAfresh(folder))
        return failed({Error::Code::Storage, QStringLiteral("cannot be written to"), folder, {}});

    MainWindow::Config config;
    config.demo = options.demo;
    config.workspacePath = QString::fromStdString(options.workspace);
    if (config.workspacePath.isEmpty()) {
        config.workspacePath = !folder.isEmpty() ? folder + QStringLiteral("/workspace.bluepencil")
                                                 : defaultWorkspacePath();
    }
    if (options.demo && tour.isEmpty()) {
        const Result<> filled = createDemo(config.workspacePath, clock, random);
        if (!filled)
            return failed(filled.error());
    }
    const std::unique_ptr<QSettings> store = settingsStore(folder);
    Settings settings(*store);
    const bool isChosen = !options.workspace.empty() || !folder.isEmpty()
        || qEnvironmentVariableIsSet("BLUEPENCIL_WORKSPACE");
    const QString gateway = settings.text(Settings::Key::GatewayAddress);
    if (!isChosen && !gateway.isEmpty())
        config.workspacePath = gateway;
    const QString language
        = languageFor(settings.text(Settings::Key::Language), QLocale::system().uiLanguages());
    const Translation translation(language);
    config.reviewer = QString::fromStdString(options.reviewer).simplified();
    if (options.demo && settings.text(Settings::Key::ReviewerName).isEmpty())
        settings.set(Settings::Key::ReviewerName, QStringLiteral("Demo Reviewer"));

    const QString reviewer
        = config.reviewer.isEmpty() ? settings.text(Settings::Key::ReviewerName) : config.reviewer;
    SingleInstance instance(config.workspacePath, reviewer);
    switch (instance.start()) {
    case SingleInstance::Start::First:
        break;
    case SingleInstance::Start::Raised:
        return 0;
    case SingleInstance::Start::NoAnswer:
        return failed({Error::Code::Busy,
                       QStringLiteral("another Bluepencil has it open and does not answer"),
                       config.workspacePath,
                       QStringLiteral("wait for it or end it, then start again")});
    }

    const auto report = [language](const StatsService::ReportAnswer &answer, const QString &path) {
        return writeReport(answer, language, path);
    };
    const auto html = [language](const SavedPage &page) {
        return reportHtml(composePage(page, language));
    };
    config.statistics = [random, &store, report, html](const MainWindow::PageContext &page) {
        return new StatisticsPlace({page.service.config().workspacePath, page.clock, random,
                                    page.actions, page.dialogs, *page.parent->window(), store.get(),
                                    report, &page.settings, html},
                                   page.parent);
    };
    Keychain keychain;
    if (isHttpAddress(config.workspacePath)) {
        QNetworkProxyFactory::setUseSystemConfiguration(true);
        config.token = tokenFor(config.workspacePath, keychain);
    }
    if (tour.isEmpty())
        config.tokens = &keychain;
    ThemeController look(application);
    Dialogs dialogs;
    TrayNotifier notifier;
    if (tour.isEmpty())
        config.notifier = &notifier;
    MainWindow window(config, clock, random, settings, look, dialogs);
    notifier.setWindow(&window);
    QObject::connect(&instance, &SingleInstance::raiseWanted, &window, [&window] {
        if (window.isMinimized())
            window.showNormal();
        window.raise();
        window.activateWindow();
    });
    window.show();
    if (!tour.isEmpty()) {
        Tour guide(window, settings, clock, random, config.workspacePath, tour);
        guide.setWindowFactory([&](const QString &path, const QString &name, Settings &own) {
            MainWindow::Config other;
            other.workspacePath = path;
            other.reviewer = name;
            return std::make_unique<MainWindow>(other, clock, random, own, look, dialogs);
        });
        return runTour(guide, window);
    }
    SessionWatch session;
    QObject::connect(&session, &SessionWatch::awayChanged, &window, [&window](bool away) {
        if (window.review() != nullptr)
            window.review()->setAway(away);
    });
    // Behind the first draft: the bus may take its time to answer.
    QTimer::singleShot(sessionAfterMs, &session, &SessionWatch::start);
    SampleHistoryLoader history(config.workspacePath, clock, random);
    // A workspace that somebody named may be more than a demo.
    if (options.demo && options.workspace.empty())
        loadHistory(window, history);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    endPlainlyWithoutMemory("bluepencil");
    Options options;
    CommandLine line("Bluepencil: review of language-model drafts before they are sent.");
    line.addOption("--workspace", options.workspace,
                   "Workspace file, or the address of a team's gateway (https://…); default: the "
                   "connection of the settings, else a file in the user's data folder")
        .valueName("FILE|ADDRESS");
    line.addOption("--reviewer", options.reviewer, "Who works; default: as in the settings")
        .valueName("NAME");
    const CliOption demo = line.addFlag("--demo", options.demo, "Open a workspace of samples");
    line.addOption("--tour", options.tour,
                   "With --demo: drive the window through the whole job by keys and leave pictures "
                   "and tour.json in DIR")
        .valueName("DIR")
        .needs(demo);
    line.setVersion(BLUEPENCIL_VERSION);
    addReport(line, options);
    // Qt takes its own options out of the list, ours must be read before it sees them.
    switch (line.parse(argc, argv)) {
    case CommandLine::Outcome::Ran:
        break;
    case CommandLine::Outcome::Told:
        return 0;
    case CommandLine::Outcome::Wrong:
        return 2;
    }
    // Schedules have no screen, and a report needs none.
    const bool wantsReport = line.count("--report") > 0; // even of an empty period
    if (wantsReport)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("bluepencil"));
    QApplication::setOrganizationName(QStringLiteral("bluepencil"));
    QApplication::setApplicationDisplayName(QStringLiteral("Bluepencil"));
    QApplication::setApplicationVersion(QStringLiteral(BLUEPENCIL_VERSION));
    return wantsReport ? report(options) : run(application, options);
}
