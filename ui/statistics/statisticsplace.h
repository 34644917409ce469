// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/drift/drift.h"
#include "core/stats/statsservice.h"
#include "ui/statistics/filterbar.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QComboBox;
class QSettings;
class QStackedWidget;
class QVBoxLayout;

namespace bluepencil {

class ActionRegistry;
class AgreementPage;
class BiasPage;
class DecisionButton;
class DetailPage;
class Dialogs;
class DraftsPage;
class DriftPage;
class DriftService;
class ElideLabel;
class EmptyState;
class FigurePage;
class FigureService;
struct FigurePageSpec;
enum class DriftWatch;
struct News;
struct PageQuestion;
struct SavedPage;
class SavedViews;
class Settings;
class StatisticsBoard;
class Toast;
class ViewOverlay;

// The place where a supervisor sees whether the model, the reviewers and the work are all right.
// The figures come from a thread of their own; the old ones stay until the new are there.
class StatisticsPlace final : public QWidget {
    Q_OBJECT

public:
    struct Surroundings {
        QString workspacePath;
        const Clock &clock;
        RandomSource random;
        ActionRegistry &actions;
        Dialogs &dialogs;
        QWidget &window; // where the keys work while this place is open
        QSettings *store = nullptr; // of saved views; without it there are none
        // Writes the figures of a report to a file of that name; without it there are no reports.
        std::function<Result<>(const StatsService::ReportAnswer &, const QString &path)>
            writeReport {};
        const Settings *settings = nullptr; // without them no personal data is hidden
        // A page as one file of HTML; without it there are none.
        std::function<QByteArray(const SavedPage &)> pageHtml {};
    };

    // References must outlive the place.
    explicit StatisticsPlace(const Surroundings &around, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(StatisticsPlace)
    ~StatisticsPlace() override;

    // Nothing is being computed or read: what is shown is what is asked for.
    [[nodiscard]] bool isSettled() const;
    void refresh();

    [[nodiscard]] StatisticsBoard *board() const { return m_board; }

    [[nodiscard]] FilterBar *filter() const { return m_filter; }

    // Of what the figures are compared with.
    [[nodiscard]] FilterBar *against() const { return m_against; }

    [[nodiscard]] bool isCompared() const;

    [[nodiscard]] DraftsPage *drafts() const { return m_drafts; }

    [[nodiscard]] bool showsDrafts() const;

    [[nodiscard]] DriftPage *drift() const { return m_drift; }

    // Null until it is opened.
    [[nodiscard]] AgreementPage *agreement() const { return m_agreement; }

    [[nodiscard]] BiasPage *bias() const { return m_bias; }

    // "models", "queue" …; null until it is opened.
    [[nodiscard]] FigurePage *page(const QString &id) const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    enum Page { FiguresPage, DraftsShown, DriftShown };

    enum State { WaitingState, BoardState, WordsState };

    // What the first page was asked for, and the words for it at that time.
    struct Asked {
        FeedbackFilter filter;
        QString by;
        std::optional<FeedbackFilter> against;
        QString said;
        QString saidAgainst; // empty where there is no other selection

        [[nodiscard]] bool isSame(const Asked &other) const
        {
            return filter == other.filter && by == other.by && against == other.against;
        }
    };

    void build();
    [[nodiscard]] QWidget *buildBar(QWidget *parent);
    void addActions();
    void addAction(const char *id, const QString &text, const QKeySequence &keys,
                   void (StatisticsPlace::*run)());
    void enableActions(bool on);
    void ask();
    void rest(); // stops what is read for figures that are not to be seen
    void wake(); // and reads it again
    void take(const Result<SelectionOverviews> &answer, const Asked &asked);
    void showProblem(const Error &error, const Asked &asked);
    void tellFailed(const Error &error);
    void tellRead(); // nothing of that is said any longer
    void tryAgain();
    void showEmpty(const Overview &overview);
    void openDrafts(const QString &title, const FeedbackListQuery &query,
                    const FeedbackFilter &filter);
    void closeDrafts();
    void addDriftPage(); // made when it is asked for first
    void openDrift();
    void closeDrift();
    [[nodiscard]] bool showsDrift() const;
    // Pages about one question (statisticsdetails.cpp): made when they are first opened.
    void addDetailActions();
    void openAgreement();
    void openBias();
    void openDetail(DetailPage *page);
    void closeDetail();
    void openBehind(const QString &title, const FeedbackListQuery &query);
    bool saveDetailFigures();
    bool saveDetailPicture();
    [[nodiscard]] bool showsDetail() const;
    // Pages that are lists of figures (statisticspages.cpp): the same.
    void addPageActions();
    void openPage(const FigurePageSpec &spec);
    [[nodiscard]] QWidget *makePageButton(const QString &objectName, QWidget *parent);
    [[nodiscard]] FigurePage *shownPage() const; // null where another one is
    // What to look at first (statisticsnews.cpp).
    void connectNews();
    void askNews();
    void takeNews(const Result<News> &news, const FeedbackFilter &filter);
    bool dropNews();
    void lookForDrift();
    void openChanged();
    // Beside another selection (statisticscompare.cpp).
    [[nodiscard]] QWidget *buildAgainstBar(QWidget *parent);
    [[nodiscard]] DecisionButton *makeCompareButton(const QString &objectName, const QString &alone,
                                                    QWidget *parent);
    [[nodiscard]] QString alone() const;
    void placeAgainstBar();
    void askShown();
    [[nodiscard]] PageQuestion question(bool withAgainst) const;
    [[nodiscard]] QString said(bool withAgainst) const;
    void setCompared(bool compared);
    void turnCompared();
    void swapSelections();
    [[nodiscard]] std::optional<FeedbackFilter> againstFilter() const;
    void showShared(const SelectionOverviews &selections);
    [[nodiscard]] QStringList selectionNames() const;
    // As a report in a file (statisticsreport.cpp).
    void addReportAction();
    void saveReport();
    void makeReport(const QString &path);
    void takeReport(const Result<StatsService::ReportAnswer> &answer, const QString &path);
    [[nodiscard]] DecisionButton *makeSaveButton(QWidget *parent);
    // What was asked for, under a name (statisticsviews.cpp).
    void addViewActions();
    [[nodiscard]] QWidget *makeViewChoice(QWidget *parent);
    void showViews(const QString &current);
    void chooseView();
    void openView(const QString &name);
    [[nodiscard]] ViewOverlay &viewOverlay();
    void saveView();
    void renameView();
    void keepView(const QString &name, const QString &renamed);
    void deleteView();
    void tellViews(const Result<> &written, const QString &done);
    void refreshPage();
    void enablePageActions(bool saving);
    void saveCsv();
    void savePicture();
    void save(const QString &title, const QString &kind, const QString &ending,
              const std::function<Result<>(const QString &)> &write);
    void tellSaved(const Result<> &written, const QString &path);
    void saveBoard();
    void savePage(const SavedPage &saved);
    [[nodiscard]] SavedPage boardPage() const;

    struct SavedKind { // made when it is chosen
        QString name;
        QStringList endings; // the first one is of a name without
        std::function<QByteArray()> bytes;
    };

    void addHtml(std::vector<SavedKind> &kinds, const SavedPage &saved) const;
    void saveFigures(const std::vector<SavedKind> &kinds); // as the first one unless the name says
    [[nodiscard]] QString fileName(const QString &ending) const;

    void week() { m_filter->setPeriod(FilterBar::Days7); }

    void month() { m_filter->setPeriod(FilterBar::Days30); }

    void quarter() { m_filter->setPeriod(FilterBar::Days90); }

    void range() { m_filter->setPeriod(FilterBar::Range); }

    void turnTables();
    void nextMeasure();
    void nextEffort();
    void nextPart();
    void sort();
    void turnSorting();
    void chooseBy();
    void only();
    void clearFilter();

    Surroundings m_around;
    StatsService m_service;
    QTimer m_often;
    quint64 m_asked = 0; // overviews; only the last one is shown
    bool m_waiting = false;
    bool m_isStale = false; // figures that were to be read while they were not to be seen
    std::optional<Asked> m_shown; // that the board answers; absent while it shows nothing
    QString m_saysFailed; // that what is shown could not be read again; empty: it could
    QTimeZone m_zone = QTimeZone::utc();
    QStringList m_ids; // of the actions
    QStackedWidget *m_pages = nullptr;
    QVBoxLayout *m_figureRows = nullptr; // of the first page
    QStackedWidget *m_states = nullptr;
    FilterBar *m_filter = nullptr;
    FilterBar *m_against = nullptr;
    QWidget *m_againstBar = nullptr;
    ElideLabel *m_shared = nullptr;
    QList<DecisionButton *> m_compareButtons; // of all pages that have one
    bool m_isCompared = false;
    DecisionButton *m_save = nullptr;
    std::unique_ptr<StatsService> m_reports; // a thread of its own: a report takes seconds
    bool m_isReporting = false;
    std::unique_ptr<FigureService> m_newsService;
    quint64 m_newsAsked = 0;
    std::optional<FeedbackFilter> m_newsFilter; // of those that are shown
    bool m_newsWaiting = false;
    std::unique_ptr<DriftService> m_watch; // made when it is first looked for
    bool m_watching = false;
    DriftWatch m_driftWatch {};
    std::vector<DriftAlarm> m_unrecorded; // found by who may not write
    qint64 m_watchedAt = 0; // by the steady clock
    StatisticsBoard *m_board = nullptr;
    EmptyState *m_words = nullptr;
    DecisionButton *m_wayOn = nullptr;
    DraftsPage *m_drafts = nullptr;
    DriftPage *m_drift = nullptr;
    int m_behindDrafts = FiguresPage; // the page that they were opened from
    AgreementPage *m_agreement = nullptr;
    BiasPage *m_bias = nullptr;
    QList<DetailPage *> m_details; // those that were opened
    QList<FigurePage *> m_figurePages; // the same
    QStringList m_pageIds; // of the actions that lead to a page, from any other too
    QStringList m_savingIds {QStringLiteral("statistics.csv"),
                             QStringLiteral("statistics.picture")}; // what a page shows
    std::unique_ptr<SavedViews> m_views; // null without a store
    QComboBox *m_viewChoice = nullptr;
    ViewOverlay *m_viewOverlay = nullptr; // of the window; made when it is asked for
    Toast *m_toast = nullptr;
    std::function<void()> m_onWayOn;
    QPointer<QWidget> m_before; // had the focus when the drafts were opened
};

} // namespace bluepencil
