// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/base/whendone.h"
#include "core/dataset/clearing/clearingahead.h"
#include "core/queue/importer.h"
#include "core/queue/remote/networktransport.h"
#include "ui/commands/commandpalette.h"
#include "ui/commands/keysheet.h"
#include "ui/commands/keyspage.h"
#include "ui/common/actionregistry.h"
#include "ui/common/banner.h"
#include "ui/common/dialogs.h"
#include "ui/common/searchfield.h"
#include "ui/common/style/themecontroller.h"
#include "ui/common/toast.h"
#include "ui/dataset/datasetplace.h"
#include "ui/firstrun.h"
#include "ui/guideline/guidelinepage.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/editor/owntexts.h"
#include "ui/review/editor/snippetspage.h"
#include "ui/review/overlays/linkquestion.h"
#include "ui/review/queue/urgentwatch.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"
#include "ui/search/searchoverlay.h"
#include "ui/settings/settings.h"
#include "ui/settings/settingspage.h"
#include "ui/topbar.h"
#include "ui/words.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr int afterFirstMs = 300;

} // namespace

MainWindow::MainWindow(Config config, const Clock &clock, const RandomSource &random,
                       Settings &settings, ThemeController &look, Dialogs &dialogs, QWidget *parent)
    : QMainWindow(parent)
    , m_config(std::move(config))
    , m_clock(clock)
    , m_random(random)
    , m_settings(settings)
    , m_look(look)
    , m_dialogs(dialogs)
    , m_actions(new ActionRegistry(settings.store(), this))
{
    const QString reviewer = m_config.reviewer.isEmpty()
        ? m_settings.text(Settings::Key::ReviewerName)
        : m_config.reviewer;
    const bool isKnown
        = !reviewer.isEmpty() || isHttpAddress(m_config.workspacePath); // there the token says who
    if (isKnown)
        openWorkspace(reviewer);
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Bluepencil"));
    setMinimumSize(metric::leastWidth, metric::leastHeight);
    auto *host = new QWidget(this);
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_top = new TopBar(host);
    m_banner = new Banner(host);
    m_pages = new QStackedWidget(host);
    column->addWidget(m_top);
    column->addWidget(m_banner);
    column->addWidget(m_pages, 1);
    setCentralWidget(host);
    m_toast = new Toast(host);

    applySettings();
    connect(&m_settings, &Settings::changed, this, &MainWindow::applySettings);
    const QByteArray geometry = m_settings.value(Settings::Key::WindowGeometry).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(1440, 900);

    if (isKnown) {
        start(reviewer);
        return;
    }
    m_top->setPlacesShown(false);
    m_firstRun = new FirstRun(m_pages);
    m_pages->addWidget(m_firstRun);
    connect(m_firstRun, &FirstRun::named, this, [this](const QString &name) {
        m_settings.set(Settings::Key::ReviewerName, name);
        m_pages->removeWidget(m_firstRun);
        m_firstRun->deleteLater();
        m_firstRun = nullptr;
        openWorkspace(name);
        start(name);
    });
}

MainWindow::~MainWindow()
{
    // Nothing may come back to widgets that are gone.
    if (m_service)
        m_service->stop();
    delete takeCentralWidget();
    m_clearing.reset();
    m_erasures.reset();
    m_controller.reset();
    m_service.reset();
}

// Before anything is built: the draft is found by then, and the window is painted once, with it.
void MainWindow::openWorkspace(const QString &reviewer)
{
    ReviewService::Config config;
    config.workspacePath = m_config.workspacePath;
    config.session.reviewer = reviewer;
    config.token = m_config.token;
    config.stationFolder = m_config.stationFolder;
    config.session.undoWindowMs = m_settings.number(Settings::Key::UndoSeconds) * qint64 {1000};
    m_service = std::make_unique<ReviewService>(config, m_clock, m_random);
    m_controller = std::make_unique<ReviewController>(*m_service, m_clock);
    m_controller->start(); // what it finds comes when the window has been built
}

void MainWindow::start(const QString &reviewer)
{
    addActions();
    buildPages();
    connectController();
    buildNotices();
    m_top->setPlacesShown(true);
    m_top->setReviewer(reviewer);
    m_top->setSample(m_config.demo);
    m_top->showKeys(*m_actions);
    openPlace(ReviewPage);
}

void MainWindow::buildPages()
{
    m_own = new OwnTexts(QFileInfo(m_settings.store().fileName()).absolutePath(), this);
    m_review = new ReviewPlace(
        {*m_controller, *m_actions, m_settings, *m_banner, *m_toast, *this, m_random, *m_own},
        m_pages);
    m_pages->addWidget(m_review);
    connect(m_top, &TopBar::placeChosen, this, &MainWindow::openPlace);
    connect(m_top, &TopBar::settingsWanted, this, &MainWindow::openSettings);
    connect(m_top->search(), &SearchField::textChanged, m_controller.get(),
            &ReviewController::setFilter);
    connect(m_top->search(), &SearchField::returnPressed, this, [this] {
        if (!m_controller->entries().empty())
            m_review->focusQueue();
    });
    m_review->setNarrow(m_narrow);
    // Once the first draft is on the screen with its marks; who goes there before, or asks for
    // every action, has them made at once.
    const auto later = [this] {
        QTimer::singleShot(afterFirstMs, this, &MainWindow::buildOtherPlaces);
    };
    const auto once = Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection);
    connect(m_controller.get(), &ReviewController::itemChanged, this, later, once);
    connect(m_controller.get(), &ReviewController::entriesChanged, this, later, once);
    connect(m_controller.get(), &ReviewController::failedToOpen, this, later, once);
}

void MainWindow::buildNotices()
{
    connect(m_review, &ReviewPlace::linkWanted, this,
            [this](const QString &link) { askToOpenLink(m_dialogs, this, link); });
    if (m_config.notifier != nullptr) {
        auto *watch = new UrgentWatch(
            *m_controller, m_settings, *m_config.notifier,
            [this] { return m_review->isAttended(); }, m_review);
        watch->setObjectName(QStringLiteral("urgentWatch"));
    }
}

// When they are first asked for, and behind all actions, so that they know every one.
void MainWindow::buildCommands()
{
    buildOtherPlaces();
    if (m_palette != nullptr)
        return;
    m_palette = new CommandPalette(*m_actions, m_settings, this);
    m_keySheet = new KeySheet(*m_actions, m_dialogs, this);
    connect(m_keySheet, &KeySheet::changeWanted, this, &MainWindow::openKeys);
    connect(m_keySheet, &KeySheet::said, m_toast,
            [this](const QString &sentence) { m_toast->present(sentence); });
}

void MainWindow::addAction(const char *id, const QString &text, const QString &group,
                           const QList<QKeySequence> &keys, std::function<void()> run)
{
    ActionSpec spec;
    spec.id = QString::fromLatin1(id);
    spec.text = text;
    spec.group = group;
    spec.keys = keys;
    connect(m_actions->add(spec, this), &QAction::triggered, this, std::move(run));
}

void MainWindow::addActions()
{
    const QString window = tr("Window");
    const QString look = tr("Look");
    addAction("window.commands", tr("Run an action"), window, {QKeySequence(Qt::CTRL | Qt::Key_K)},
              [this] {
                  buildCommands();
                  m_palette->ask();
              });
    addAction("window.keySheet", tr("Sheet of keys"), window, {QKeySequence(Qt::Key_F1)}, [this] {
        buildCommands();
        m_keySheet->ask();
    });
    addAction("window.keys", tr("Change keys"), window,
              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)}, [this] { openKeys(); });
    addAction("window.search", tr("Search the queue"), window, {QKeySequence(Qt::CTRL | Qt::Key_F)},
              [this] {
                  openPlace(ReviewPage);
                  m_top->search()->setFocus(Qt::ShortcutFocusReason);
                  m_top->search()->selectAll();
              });
    addAction("window.searchAll", tr("Search everything"), window,
              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}, [this] { openSearch(); });
    addAction("window.review", tr("Review"), window, {QKeySequence(Qt::CTRL | Qt::Key_1)},
              [this] { openPlace(ReviewPage); });
    addAction("window.statistics", tr("Statistics"), window, {QKeySequence(Qt::CTRL | Qt::Key_2)},
              [this] { openPlace(StatisticsPage); });
    addAction("window.datasets", tr("Datasets"), window, {QKeySequence(Qt::CTRL | Qt::Key_3)},
              [this] { openPlace(DatasetsPage); });
    addAction("window.myWork", tr("My work"), window,
              {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_W)}, [this] { openMyWork(); });
    addAction("window.settings", tr("Settings"), window, {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
              [this] { openSettings(); });
    addAction("window.connection", tr("Connection to a team's workspace"), window,
              {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S)}, [this] { openConnection(); });
    addAction("window.guidelines", tr("Write guidelines"), window,
              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)}, [this] { openGuidelines(); });
    addAction("window.snippets", tr("Change snippets and dictionary"), window,
              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J)}, [this] { openSnippets(); });
    addAction("window.damage", tr("Damaged records"), window,
              {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_G)}, [this] { showDamage(); });
    addAction("window.import", tr("Import drafts from a file"), window,
              {QKeySequence(Qt::CTRL | Qt::Key_O)}, [this] { askForImport(); });
    addAction("export.open", tr("Export a dataset"), window,
              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
              [this] { openPlace(DatasetsPage); });
    addAction("look.larger", tr("Larger text"), look,
              {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
              [this] { changeReadingSize(.75); });
    addAction("look.smaller", tr("Smaller text"), look, {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
              [this] { changeReadingSize(-.75); });
    addAction("look.density", tr("Calm, compact"), look,
              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)}, [this] {
                  const bool calm
                      = m_settings.text(Settings::Key::Density) == QLatin1String("calm");
                  m_settings.set(Settings::Key::Density,
                                 calm ? QStringLiteral("compact") : QStringLiteral("calm"));
              });
}

void MainWindow::openSearch()
{
    if (m_search == nullptr) {
        m_search = new SearchOverlay(
            m_service->isRemote() ? SearchOverlay::From::Gateway : SearchOverlay::From::Workspace,
            searchSource(), m_service->config().session.reviewer, centralWidget());
        connect(m_search, &SearchOverlay::itemWanted, this,
                [this](const QString &producer, const QString &externalId) {
                    openPlace(ReviewPage);
                    m_controller->openItem(producer, externalId);
                });
        m_search->follow(m_settings);
    }
    m_search->openSearch();
}

void MainWindow::connectController()
{
    ReviewController *controller = m_controller.get();
    connect(controller, &ReviewController::failedToOpen, this, &MainWindow::showOpenProblem);
    connect(controller, &ReviewController::failed, this, &MainWindow::showProblem);
    connect(controller, &ReviewController::figuresChanged, this, &MainWindow::showFigures);
    connect(controller, &ReviewController::entriesChanged, this, &MainWindow::showFigures);
    connect(controller, &ReviewController::pendingChanged, this, &MainWindow::showFigures);
    connect(controller, &ReviewController::figuresChanged, this, &MainWindow::clearSoon);
    connect(
        controller, &ReviewController::entriesChanged, this, [this] { Q_EMIT ready(); },
        Qt::SingleShotConnection);
    connect(controller, &ReviewController::opened, this, [this](bool readOnly) {
        m_banner->withdraw(QStringLiteral("open"));
        QTimer::singleShot(afterFirstMs, this, &MainWindow::lookAtRecords);
        if (m_service->isRemote())
            welcomeRemote();
        if (!readOnly)
            return;
        BannerMessage message;
        message.id = QStringLiteral("readOnly");
        message.tone = Tone::Warn;
        message.icon = QStringLiteral("lock");
        const words::ErrorWords said = words::error({Error::Code::ReadOnly, {}, {}, {}});
        message.strong = said.strong;
        message.sentence = said.sentence;
        m_banner->post(message);
    });
}

void MainWindow::showFigures()
{
    const DeskFigures &figures = m_controller->figures();
    const qint64 pending = qint64(m_controller->pending().size());
    const qint64 decided = figures.decidedToday + pending;
    m_top->setProgress(decided, decided + m_controller->openCount());
    m_top->setWaiting(figures.untaken + pending, pending);
}

void MainWindow::showOpenProblem(const Error &error)
{
    const words::ErrorWords said = words::error(error);
    BannerMessage message;
    message.id = QStringLiteral("open");
    message.tone = Tone::Danger;
    message.icon = QStringLiteral("cross-circle");
    message.strong = said.strong;
    message.sentence = said.sentence;
    m_banner->post(message); // the way on stands in the middle of the place
    if (m_service->isRemote())
        showUnreachable(error);
}

void MainWindow::showProblem(const Error &error)
{
    const words::ErrorWords said = words::error(error);
    m_toast->present(said.strong + u' ' + said.sentence);
}

void MainWindow::applySettings()
{
    using Key = Settings::Key;
    const QString mode = m_settings.text(Key::Theme);
    m_look.setMode(mode == QLatin1String("dark")
                       ? ThemeMode::Dark
                       : (mode == QLatin1String("light") ? ThemeMode::Light : ThemeMode::System));
    m_look.setDensity(m_settings.text(Key::Density) == QLatin1String("compact") ? Density::Compact
                                                                                : Density::Calm);
    m_look.setReadingSize(m_settings.real(Key::ReadingSize));
    m_look.setTextScale(m_settings.real(Key::TextScale) / 100);
    m_look.setFewerMovements(m_settings.isOn(Key::FewerMovements));
    applyWidth();
    if (m_controller)
        m_controller->setUndoWindow(m_settings.number(Key::UndoSeconds) * qint64 {1000});
}

void MainWindow::changeReadingSize(double by)
{
    const double wanted = m_settings.real(Settings::Key::ReadingSize) + by;
    m_settings.set(Settings::Key::ReadingSize,
                   std::clamp(wanted, leastReadingSize, greatestReadingSize));
}

// Places ----------------------------------------------------------------------------------------

void MainWindow::openPlace(int place)
{
    if (m_review == nullptr)
        return;
    const QString head = place == StatisticsPage ? tr("The figures are in the workspace")
                                                 : tr("Datasets are made from the workspace");
    if (place != ReviewPage && showElsewhere(head))
        return;
    if (place != ReviewPage)
        buildOtherPlaces();
    m_pages->setCurrentIndex(place);
    m_top->setPlace(place);
    enableActionsOf(place);
    if (place == ReviewPage && m_controller->item())
        m_review->focusEditor();
    else if (place != ReviewPage)
        m_pages->currentWidget()->setFocus();
}

void MainWindow::openSettings()
{
    if (m_review == nullptr)
        return;
    buildOtherPlaces(); // theirs are the first of the pages
    if (m_settingsPage == nullptr) { // it names every language in its own script
        m_settingsPage
            = new SettingsPage(m_settings, m_service->config().session.reviewer, m_pages);
        m_pages->addWidget(m_settingsPage);
        connect(m_settingsPage, &SettingsPage::closeWanted, this,
                [this] { openPlace(ReviewPage); });
        connect(m_settingsPage, &SettingsPage::keysWanted, this, &MainWindow::openKeys);
        connect(m_settingsPage, &SettingsPage::snippetsWanted, this, &MainWindow::openSnippets);
        connect(m_settingsPage, &SettingsPage::connectionWanted, this, &MainWindow::openConnection);
        connect(m_settingsPage, &SettingsPage::requestsWanted, this, &MainWindow::openRequests);
    }
    m_pages->setCurrentWidget(m_settingsPage);
    m_top->setPlace(-1);
    enableActionsOf(-1);
}

void MainWindow::openKeys()
{
    if (m_review == nullptr)
        return;
    buildOtherPlaces();
    if (m_keysPage == nullptr) {
        m_keysPage = new KeysPage(*m_actions, m_pages);
        m_pages->addWidget(m_keysPage);
        connect(m_keysPage, &KeysPage::closeWanted, this, &MainWindow::openSettings);
    }
    m_pages->setCurrentWidget(m_keysPage);
    m_keysPage->begin();
    m_top->setPlace(-1);
    enableActionsOf(-1);
}

void MainWindow::openSnippets()
{
    if (m_review == nullptr)
        return;
    buildOtherPlaces();
    if (m_snippetsPage == nullptr) {
        m_snippetsPage = new SnippetsPage(*m_own, m_pages);
        m_pages->addWidget(m_snippetsPage);
        connect(m_snippetsPage, &SnippetsPage::closeWanted, this,
                [this] { openPlace(ReviewPage); });
    }
    m_pages->setCurrentWidget(m_snippetsPage);
    m_snippetsPage->begin();
    m_top->setPlace(-1);
    enableActionsOf(-1);
}

void MainWindow::openGuidelines()
{
    if (m_review == nullptr || showElsewhere(tr("Guidelines are written in the workspace")))
        return;
    buildOtherPlaces();
    m_pages->setCurrentWidget(m_guidelines);
    m_top->setPlace(-1);
    enableActionsOf(-1);
    m_guidelines->setActionsEnabled(true);
    const auto &shown = m_controller->guideline();
    m_guidelines->begin(shown ? shown->id : QString());
}

void MainWindow::enableActionsOf(int place)
{
    for (const ActionSpec &spec : m_actions->specs()) {
        if (spec.context == ActionContext::Review || spec.context == ActionContext::Labels)
            m_actions->action(spec.id)->setEnabled(place == ReviewPage);
    }
    if (m_datasets == nullptr)
        return;
    m_datasets->setActionsEnabled(place == DatasetsPage);
    m_guidelines->setActionsEnabled(false);
}

// Import ----------------------------------------------------------------------------------------

void MainWindow::askForImport()
{
    if (!m_controller->isOpen() || m_controller->isReadOnly()
        || showElsewhere(tr("Drafts come in through the gateway")))
        return;
    m_dialogs.openFiles(this, tr("Import drafts"), QDir::homePath(),
                        {{tr("JSON Lines"), {QStringLiteral("*.jsonl")}}},
                        [this](const QStringList &paths) { importFiles(paths); });
}

void MainWindow::importFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        whenDone(m_service->run([path](ReviewDesk &desk) {
            return importFile(*desk.store, desk.clock, desk.random, path, {});
        }),
                 this, [this, path](const Result<ImportReport> &report) {
                     const QString file = QFileInfo(path).fileName();
                     if (!report) {
                         showProblem(report.error());
                         return;
                     }
                     if (report->refused > 0 && !report->stored) {
                         const Refusal &first = report->refusals.front();
                         m_dialogs.tell(this, tr("%1 was not imported").arg(file),
                                        tr("Line %1, %2: %3. Nothing of the file was taken.")
                                            .arg(first.line)
                                            .arg(first.field, first.reason));
                         return;
                     }
                     m_toast->present(tr("%1: %2 new, %3 known already")
                                          .arg(file)
                                          .arg(report->accepted + report->revised)
                                          .arg(report->repeated));
                     m_controller->refreshList();
                     if (!m_controller->item())
                         m_controller->openNext();
                 });
    }
}

// Events ----------------------------------------------------------------------------------------

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    applyWidth();
}

// Large text makes a window narrow, too.
void MainWindow::applyWidth()
{
    const bool narrow = width() < theme().sized(metric::compactBelow);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_top->setNarrow(narrow);
    if (m_review != nullptr)
        m_review->setNarrow(narrow);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.set(Settings::Key::WindowGeometry, saveGeometry());
    if (m_canClose || !m_controller || !m_controller->isOpen() || m_controller->isReadOnly()) {
        event->accept();
        Q_EMIT closed();
        return;
    }
    // What is decided goes out first; the window closes when it has.
    event->ignore();
    if (m_closing)
        return;
    m_closing = true;
    m_controller->finish([this](const Farewell &left) {
        m_closing = false;
        // Later: a close() inside a close() is no close.
        const auto leave = [this] {
            m_canClose = true;
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        };
        if (!left.unsaved && !left.unsent) {
            leave();
            return;
        }
        Question question;
        question.accept = tr("Close anyway");
        question.cancel = tr("Stay");
        if (left.unsaved) {
            question.head = tr("Your text could not be saved");
            question.text = words::error(*left.unsaved).strong + u' '
                + tr("If you close now, what you typed since it was saved last is gone. Stay and "
                     "mend that, or take the text with you on the clipboard.");
            question.alternative = tr("Copy the text and close");
            question.dangerous = true;
        } else {
            question.head = tr("Some decisions could not be handed over");
            question.text = tr("They are kept on this machine and go out at the next start.");
        }
        m_dialogs.ask(this, question, [this, leave](Answer answer) {
            if (answer == Answer::Alternative)
                m_review->copyText();
            if (answer != Answer::Cancel)
                leave();
        });
    });
}

} // namespace bluepencil
