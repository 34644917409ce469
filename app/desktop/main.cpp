// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demo.h"
#include "app/desktop/singleinstance.h"
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/store/workspace.h"
#include "ui/common/dialogs.h"
#include "ui/common/themecontroller.h"
#include "ui/mainwindow.h"
#include "ui/settings/settings.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTextStream>

#include <CLI/CLI.hpp>

#include <memory>
#include <optional>

namespace {

using namespace bluepencil;

struct Options {
    std::string workspace;
    std::string reviewer;
    std::string tour;
    bool demo = false;
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

int run(QApplication &application, const Options &options)
{
    const SystemClock clock;
    const RandomSource random = systemRandom();
    const QString folder = options.demo ? demoFolder() : QString();

    MainWindow::Config config;
    config.demo = options.demo;
    config.workspacePath = QString::fromStdString(options.workspace);
    if (config.workspacePath.isEmpty()) {
        config.workspacePath = options.demo ? folder + QStringLiteral("/workspace.bluepencil")
                                            : defaultWorkspacePath();
    }
    if (options.demo) {
        const Result<> filled = fillDemo(config.workspacePath, clock, random);
        if (!filled)
            return failed(filled.error());
    }
    const std::unique_ptr<QSettings> store = settingsStore(folder);
    Settings settings(*store);
    config.reviewer = QString::fromStdString(options.reviewer).simplified();
    if (config.reviewer.isEmpty() && options.demo
        && settings.text(Settings::Key::ReviewerName).isEmpty())
        config.reviewer = QStringLiteral("Demo Reviewer");

    const QString reviewer
        = config.reviewer.isEmpty() ? settings.text(Settings::Key::ReviewerName) : config.reviewer;
    SingleInstance instance(config.workspacePath, reviewer);
    if (instance.raiseOther())
        return 0;
    instance.listen();

    ThemeController look(application);
    Dialogs dialogs;
    MainWindow window(config, clock, random, settings, look, dialogs);
    QObject::connect(&instance, &SingleInstance::raiseWanted, &window, [&window] {
        if (window.isMinimized())
            window.showNormal();
        window.raise();
        window.activateWindow();
    });
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    Options options;
    CLI::App parser("Bluepencil: review of language-model drafts before they are sent.",
                    "bluepencil");
    parser
        .add_option("--workspace", options.workspace,
                    "Workspace file; default: in the user's data folder")
        ->type_name("FILE");
    parser.add_option("--reviewer", options.reviewer, "Who works; default: as in the settings")
        ->type_name("NAME");
    parser.add_flag("--demo", options.demo, "Open a workspace of samples");
    parser.set_version_flag("--version", BLUEPENCIL_VERSION);
    // Qt takes its own options out of the list, ours must be read before it sees them.
    try {
        parser.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return parser.exit(error) == 0 ? 0 : 2;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("bluepencil"));
    QApplication::setOrganizationName(QStringLiteral("bluepencil"));
    QApplication::setApplicationDisplayName(QStringLiteral("Bluepencil"));
    QApplication::setApplicationVersion(QStringLiteral(BLUEPENCIL_VERSION));
    return run(application, options);
}
