// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewservice.h"
#include "core/store/records.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>

class QStackedWidget;
class QTimer;

namespace bluepencil {

class ActionRegistry;
class Banner;
class ClearingKeeper;
class CommandPalette;
class ConnectionPage;
class DatasetPlace;
class Dialogs;
class EmptyState;
class FirstRun;
class GuidelinePage;
class KeySheet;
class KeysPage;
class MyWorkPage;
class Notifier;
class OwnTexts;
class ReviewController;
class ReviewPlace;
class SearchOverlay;
class SearchSource;
class Settings;
class RequestsPage;
class SettingsPage;
class SnippetsPage;
class ThemeController;
class Toast;
class TokenKeeper;
class TopBar;
class WorkspaceThread;

// The window: a bar, a banner when there is something to say, and one place at a time.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    enum Place { ReviewPage, StatisticsPage, DatasetsPage };

    // What a page of another part may use. It lives as long as the window.
    struct PageContext {
        ReviewService &service;
        const Clock &clock;
        ActionRegistry &actions;
        Settings &settings;
        Dialogs &dialogs;
        QWidget *parent = nullptr;
    };

    using PageFactory = std::function<QWidget *(const PageContext &)>;

    struct Config {
        QString workspacePath; // or the address of a gateway
        QString reviewer; // empty: from the settings, else asked
        bool demo = false; // the window says that it shows samples
        Notifier *notifier = nullptr; // outlives the window; nullptr: nothing is told
        PageFactory statistics; // empty: a page that says what there is
        QByteArray token {}; // for a gateway
        TokenKeeper *tokens = nullptr; // outlives the window; nullptr: there is no keychain
        QString stationFolder {}; // of the journals for gateways; empty: in the user's data folder
    };

    // All references must outlive the window.
    MainWindow(Config config, const Clock &clock, const RandomSource &random, Settings &settings,
               ThemeController &look, Dialogs &dialogs, QWidget *parent = nullptr);
    ~MainWindow() override;
    Q_DISABLE_COPY_MOVE(MainWindow)

    void openPlace(int place);
    void openSettings();
    void openKeys();
    void openMyWork();
    void openGuidelines();
    void openSnippets();
    void openConnection();
    void openRequests();

    [[nodiscard]] ReviewController *controller() const { return m_controller.get(); }

    [[nodiscard]] ReviewPlace *review() const { return m_review; }

    // Made by then if it was not yet; nullptr while nobody has said who works.
    [[nodiscard]] DatasetPlace *datasets();

    [[nodiscard]] ReviewService *service() const { return m_service.get(); }

    // Of all places: those that are not made yet are made by then.
    [[nodiscard]] ActionRegistry &actions();

    [[nodiscard]] Banner *banner() const { return m_banner; }

Q_SIGNALS:
    // The workspace is open and its list was read.
    void ready();
    // What was decided is handed over, and the window goes.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void openWorkspace(const QString &reviewer);
    void start(const QString &reviewer);
    void buildPages();
    void buildOtherPlaces();
    void buildStatistics();
    void buildDatasets();
    void buildGuidelines();
    void buildCommands();
    void buildNotices();
    void addActions();
    void addAction(const char *id, const QString &text, const QString &group,
                   const QList<QKeySequence> &keys, std::function<void()> run);
    void connectController();
    void showFigures();
    void showOpenProblem(const Error &error);
    void takeConnection(const QString &address, const QByteArray &token);
    void welcomeRemote();
    void lookAtRecords();
    void finishErasures(); // whose program ended before the bytes were cleared
    // What was decided is cleared of personal data a while later, for exports.
    void clearSoon();
    void tellOfFailedCheck(const Error &error);
    void tellOfDamage(const RecordReport &report);
    void showDamage();
    void showUnreachable(const Error &error);
    // In place of what needs the workspace itself; false if that is open.
    bool showElsewhere(const QString &head);
    void showProblem(const Error &error);
    void applySettings();
    void applyWidth();
    void openSearch();
    [[nodiscard]] std::unique_ptr<SearchSource> searchSource();
    void askForImport();
    void importFiles(const QStringList &paths);
    void changeReadingSize(double by);
    // Those of one place and no other; -1: of none.
    void enableActionsOf(int place);

    Config m_config;
    const Clock &m_clock;
    const RandomSource &m_random;
    Settings &m_settings;
    ThemeController &m_look;
    Dialogs &m_dialogs;

    std::unique_ptr<ReviewService> m_service;
    std::unique_ptr<ReviewController> m_controller;
    std::unique_ptr<ClearingKeeper> m_clearing; // of a workspace that is open here
    QTimer *m_clearsSoon = nullptr; // made when it is first needed
    std::unique_ptr<WorkspaceThread> m_erasures; // the same
    std::optional<Result<RecordReport>> m_records; // the newest; nothing before they were looked at
    ActionRegistry *m_actions = nullptr;
    TopBar *m_top = nullptr;
    Banner *m_banner = nullptr;
    QStackedWidget *m_pages = nullptr;
    Toast *m_toast = nullptr;
    FirstRun *m_firstRun = nullptr;
    ReviewPlace *m_review = nullptr;
    DatasetPlace *m_datasets = nullptr; // made after the first draft is shown, as all but Review
    SettingsPage *m_settingsPage
        = nullptr; // this and the next are made when they are first asked for
    KeysPage *m_keysPage = nullptr;
    ConnectionPage *m_connectionPage = nullptr; // made when it is first asked for
    RequestsPage *m_requestsPage = nullptr; // the same
    EmptyState *m_elsewhere = nullptr; // the same
    MyWorkPage *m_myWork = nullptr; // made when it is first asked for
    GuidelinePage *m_guidelines = nullptr;
    OwnTexts *m_own = nullptr; // made with the pages
    SnippetsPage *m_snippetsPage = nullptr;
    CommandPalette *m_palette = nullptr;
    KeySheet *m_keySheet = nullptr;
    SearchOverlay *m_search = nullptr; // made when it is first asked for
    bool m_closing = false;
    bool m_canClose = false;
    bool m_narrow = false;
};

} // namespace bluepencil
