// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/queue/sqlreviewqueue.h"
#include "core/store/workspace.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QObject>
#include <QSettings>
#include <QSize>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class QWindow;

namespace bluepencil {

class MainWindow;
class SampleHistoryLoader;
class Settings;
class StatisticsPlace;

// Drives the window through the whole job by keys, as a person would, and after each step compares
// what the database holds with what was done. Leaves NN-name.png for each step and tour.json in a
// folder. Waits for conditions, never for time.
class Tour final : public QObject {
    Q_OBJECT

public:
    struct Step {
        QString name {}; // of the picture; empty: none is taken
        std::function<void()> act {};
        std::function<bool()> until {}; // empty: nothing to wait for but the window itself
        QString expected {}; // empty: nothing in the database to compare
        std::function<QString()> found {};
        double ratio = 1; // of the picture
    };

    // References must outlive the tour. `folder` exists.
    Tour(MainWindow &window, Settings &settings, const Clock &clock, const RandomSource &random,
         const QString &workspacePath, const QString &folder, QObject *parent = nullptr);
    ~Tour() override;

    // Makes a further window with settings of its own, for states in which no work is done.
    using WindowFactory = std::function<std::unique_ptr<MainWindow>(
        const QString &workspacePath, const QString &reviewer, Settings &settings)>;

    void setWindowFactory(WindowFactory factory) { m_makeWindow = std::move(factory); }
    Q_DISABLE_COPY_MOVE(Tour)

    void start();

Q_SIGNALS:
    void finished(bool allAsExpected);

private:
    // The script (toursteps.cpp)
    void writeScript();
    void addEmptyAndImport();
    void addApproveAndUndo();
    void addEditAndLabels();
    void addRejectAndEscalate();
    void addNotSent();
    void addHistory();
    void addExport();
    void addStatistics(); // with the next, in tourstatistics.cpp
    void addBehindTheFigures();
    void addLooks();
    // tourstates.cpp
    void addTaken();
    void addFirstRun();
    void addForeignFile();
    void openOther(const QString &workspacePath, const QString &reviewer);
    void closeOther();

    // What a person does
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    [[nodiscard]] QWindow *keyWindow() const; // the dialog's while one is open
    [[nodiscard]] QWidget *shownWindow() const;
    void openByKeys(const QString &externalId);
    // Puts the caret before `words` by arrow keys and selects them.
    void selectByKeys(const QString &words);

    [[nodiscard]] QString sql(const QString &query) const;
    [[nodiscard]] QString openId() const;
    [[nodiscard]] StatisticsPlace *statistics() const;
    [[nodiscard]] QString decisionsShown() const;
    [[nodiscard]] bool settled() const;
    [[nodiscard]] std::function<bool()> isOpen(const QString &externalId) const;
    [[nodiscard]] std::function<bool()> sqlIs(const QString &query, const QString &wanted) const;
    [[nodiscard]] std::function<QString()> sqlOf(const QString &query) const;

    void next();
    void poll();
    void finishStep();
    void shoot(const QString &file, double ratio);
    void note(const Step &step, const QString &found, bool ok);
    void end(bool ok);

    MainWindow &m_window;
    Settings &m_settings;
    const Clock &m_clock;
    const RandomSource &m_random;
    QString m_folder;
    std::unique_ptr<Workspace> m_workspace; // a connection of its own, to look
    std::unique_ptr<SqlReviewQueue> m_producer; // takes outcomes and refuses one
    WindowFactory m_makeWindow;
    std::unique_ptr<QSettings> m_otherStore;
    std::unique_ptr<Settings> m_otherSettings;
    std::unique_ptr<MainWindow> m_other; // shown in place of the first while there is one
    std::unique_ptr<SampleHistoryLoader> m_history;
    std::vector<Step> m_steps;
    std::size_t m_at = 0;
    int m_picture = 0;
    int m_waited = 0;
    QTimer m_poll;
    QElapsedTimer m_since;
    QJsonArray m_report;
    QString m_nackedOutcome;
    bool m_allOk = true;
};

} // namespace bluepencil
