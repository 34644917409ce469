// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/queue/sqlreviewqueue.h"
#include "core/store/workspace.h"
#include "ui/common/dialogs.h"
#include "ui/common/style/themecontroller.h"
#include "ui/mainwindow.h"
#include "ui/settings/settings.h"

#include <QSettings>
#include <QTemporaryDir>

#include <functional>
#include <memory>

class QWindow;

namespace bluepencil {

class Notifier;
class TokenKeeper;

// The real window on a real workspace in a temporary folder, and a second connection to look at
// what it did. Keys go the way of a keyboard's: through the window, to shortcuts or the focus.
class WindowRig {
public:
    explicit WindowRig(const Clock &clock, bool withItems = true);
    ~WindowRig();
    Q_DISABLE_COPY_MOVE(WindowRig)

    // A reviewer's window; the settings are in the temporary folder.
    void open(const QString &reviewer = QStringLiteral("Ada Tester"), QSize size = {1440, 900});
    // The same on another file.
    void openFile(const QString &path, const QString &reviewer = QStringLiteral("Ada Tester"),
                  QSize size = {1440, 900});
    // The same through a gateway, whose token says who it is.
    void openThrough(const QString &address, const QByteArray &token,
                     TokenKeeper *tokens = nullptr);
    void closeWindow();
    // Items as JSON Lines, through the importer.
    void import(const QByteArray &lines);

    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    // Goes down; goes on while it is held; comes up.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void repeat(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void letGo(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    // Each character by a key press of its own.
    void type(const QString &text);
    // Tab until the control of that name has the focus; false if a full round does not get there.
    [[nodiscard]] bool tabTo(const char *name);
    // Selects the first occurrence of `words` in the draft, by the arrow keys.
    void select(const QString &words);
    // Waits until nothing is under way and `done` holds.
    [[nodiscard]] bool waitFor(const std::function<bool()> &done, int ms = 30'000);
    [[nodiscard]] bool waitSettled();
    [[nodiscard]] bool waitForItem(const QString &externalId);
    // Until so many decisions count.
    [[nodiscard]] bool waitForDecisions(int count);

    [[nodiscard]] QString openId() const;
    [[nodiscard]] QString focusName() const; // object name of what has the focus
    [[nodiscard]] QString bannerId() const; // of the banner that is shown

    template <typename T> [[nodiscard]] T *find(const char *name) const
    {
        return window->findChild<T *>(QString::fromLatin1(name));
    }

    // Saves a picture if BLUEPENCIL_SCREENSHOTS names a folder.
    void shoot(const QString &name) const;

    [[nodiscard]] QString path() const;

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }

    [[nodiscard]] SqlReviewQueue &queue() { return *m_queue; }

    // First column of the first row as text; "-" if there is none.
    [[nodiscard]] QString sql(const QString &query);

    QTemporaryDir folder;
    std::unique_ptr<QSettings> store;
    std::unique_ptr<Settings> settings;
    ThemeController look;
    Dialogs dialogs;
    Notifier *notifier = nullptr; // outlives the window
    std::unique_ptr<MainWindow> window;
    RandomSource random = seededRandom(7);

private:
    void show(const MainWindow::Config &config, QSize size);
    // Where keys arrive: the dialog while one is open.
    [[nodiscard]] QWindow *keyWindow() const;

    const Clock &m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SqlReviewQueue> m_queue;
};

// Three small items: t-1 (most urgent), t-2, t-3.
[[nodiscard]] QByteArray threeItems();

} // namespace bluepencil
